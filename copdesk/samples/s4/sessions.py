"""Eleven sessions from May 2022 to December 2024, each time in another region."""

from datetime import date, time

from copdesk.domain.sessions import Session
from copdesk.samples.identities import identity
from copdesk.samples.s4.community import COMMUNITY

_MEETINGS = (
    (date(2022, 5, 19), "Wie ben jij, en waar kom je vandaan?", "Schuur De Zaairij", "Oosterbrink"),
    (date(2022, 9, 22), "Wat schuurt er?", "Boerderij Het Kruidenrijk", "Veenderveld"),
    (date(2022, 12, 8), "Wat durven we elkaar te vragen?", "Gemaal De Kop", "Meeroever"),
    (date(2023, 3, 16), "Eerste stappen", "Loods aan de Haven", "Kustpolder"),
    (date(2023, 6, 15), "Woorden die niet landen", "Maatschap Akkerrand", "Zandhoogte"),
    (date(2023, 9, 21), "Wie heeft hier iets te zeggen?", "Veerhuis", "Rivierenhoek"),
    (date(2023, 12, 14), "Wat is er anders op jouw plek?", "Wijkbedrijf Achterdijk", "Kleikant"),
    (date(2024, 3, 21), "Als het vastloopt", "Schaapskooi", "Hoge Hei"),
    (date(2024, 6, 20), "Doorgeven", "Zorgboerderij 't Erf", "Heuvelrug-Oost"),
    (date(2024, 9, 19), "Langs de beek", "Watermolen", "Beekdal"),
    (date(2024, 12, 12), "Tien regio's, tien verhalen", "Schuur De Zaairij", "Oosterbrink"),
)

SESSIONS = tuple(
    Session(
        id=identity("S4", "session", str(number)),
        community_id=COMMUNITY.id,
        number=str(number),
        title=title,
        day=day,
        starts=time(10),
        venue=venue,
        address=place,
        expected=22,
    )
    for number, (day, title, venue, place) in enumerate(_MEETINGS, start=1)
)
"""The sessions, the earliest first."""
