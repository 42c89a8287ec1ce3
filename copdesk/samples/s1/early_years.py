"""The first ten afternoons of the climate community, of which only day, place and attendance were kept."""

from datetime import date, time
from typing import NamedTuple

from copdesk.domain.choices import SessionState
from copdesk.domain.sessions import Session
from copdesk.samples.identities import identity
from copdesk.samples.s1.community import COMMUNITY


class _Afternoon(NamedTuple):
    number: str
    day: date
    title: str
    venue: str


_AFTERNOONS = (
    _Afternoon("1", date(2015, 3, 12), "Wat is hier klimaatbestendig?", "Raadhuis Hoogkade"),
    _Afternoon("2", date(2015, 6, 18), "Een zomer zonder regen", "De Stadswerf"),
    _Afternoon("3", date(2015, 11, 12), "Water in de kelder", "Gemeentehuis Polderdam"),
    _Afternoon("4", date(2016, 3, 17), "Wie betaalt de wadi?", "Het Pompgebouw"),
    _Afternoon("5", date(2016, 6, 16), "Hitte in de binnenstad", "Raadhuis Voorbeeldstad"),
    _Afternoon("6", date(2016, 11, 17), "De tuin van de buren", "Raadhuis Voorbeeldstad"),
    _Afternoon("7", date(2017, 3, 16), "Wethouder, heb je even?", "Provinciehuis Zuiderhaven"),
    _Afternoon("8", date(2017, 6, 15), "Groen dat blijft staan", "Kwekerij Veenmonde"),
    _Afternoon("9", date(2017, 11, 16), "Rekenen aan een bui", "Het Pompgebouw"),
    _Afternoon("10", date(2018, 3, 15), "Met de corporatie aan tafel", "Wijkhuis Oeverschie"),
)

EARLY_SESSIONS = tuple(
    Session(
        id=identity("S1", "session", afternoon.number),
        community_id=COMMUNITY.id,
        number=afternoon.number,
        title=afternoon.title,
        day=afternoon.day,
        starts=time(13),
        announced_end=time(17, 30),
        venue=afternoon.venue,
        state=SessionState.READY,
    )
    for afternoon in _AFTERNOONS
)
"""Three afternoons a year, the earliest first, and in 2018 a fourth: numbers and years do not keep step."""
