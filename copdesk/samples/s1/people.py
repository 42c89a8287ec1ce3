"""Who is in the climate community: sixty-two officials and two facilitators, all invented."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from copdesk.domain.choices import OrganisationKind, Role
from copdesk.domain.entity import Entity
from copdesk.domain.names import folded
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.samples.identities import identity
from copdesk.samples.s1.community import COMMUNITY

_PLACES: tuple[tuple[str, OrganisationKind], ...] = (
    ("Gemeente Voorbeeldstad", OrganisationKind.MUNICIPALITY),
    ("Gemeente Polderdam", OrganisationKind.MUNICIPALITY),
    ("Gemeente Duinrecht", OrganisationKind.MUNICIPALITY),
    ("Gemeente Veenmonde", OrganisationKind.MUNICIPALITY),
    ("Gemeente Sluiskerk", OrganisationKind.MUNICIPALITY),
    ("Gemeente Hoogkade", OrganisationKind.MUNICIPALITY),
    ("Gemeente Kleidrecht", OrganisationKind.MUNICIPALITY),
    ("Gemeente Oeverschie", OrganisationKind.MUNICIPALITY),
    ("Gemeente Plassenrade", OrganisationKind.MUNICIPALITY),
    ("Gemeente Rietwijk aan de Plas", OrganisationKind.MUNICIPALITY),
    ("Gemeente Zilverbroek", OrganisationKind.MUNICIPALITY),
    ("Gemeente Lindemonde", OrganisationKind.MUNICIPALITY),
    ("Gemeente Wilgenhoek", OrganisationKind.MUNICIPALITY),
    ("Gemeente Tussenvliet", OrganisationKind.MUNICIPALITY),
    ("Gemeente Keerdijk", OrganisationKind.MUNICIPALITY),
    ("Gemeente 's-Gravenplas", OrganisationKind.MUNICIPALITY),
    ("Gemeente Molenwiek", OrganisationKind.MUNICIPALITY),
    ("Gemeente Ooievaarswaard", OrganisationKind.MUNICIPALITY),
    ("Hoogheemraadschap van Voorbeeldland", OrganisationKind.WATER_AUTHORITY),
    ("Waterschap De Lage Lanen", OrganisationKind.WATER_AUTHORITY),
    ("Provincie Zuiderhaven", OrganisationKind.PROVINCE),
    ("Ministerie van Voorbeeldzaken", OrganisationKind.STATE),
    ("Rijksdienst voor Bodem en Buien", OrganisationKind.STATE),
    ("Veiligheidsregio Voorbeeldland", OrganisationKind.OTHER_PUBLIC),
    ("GGD Voorbeeldland", OrganisationKind.OTHER_PUBLIC),
    ("Studio Oeverzwaluw", OrganisationKind.SELF_EMPLOYED),
    ("Leerhuis Waterkant", OrganisationKind.KNOWLEDGE_INSTITUTE),
)

ORGANISATIONS = {
    name: Organisation(id=identity("S1", "organisation", name), name=name, kind=kind, region=COMMUNITY.region)
    for name, kind in _PLACES
}
"""Where people work, by name."""


class _Row(NamedTuple):
    """One person; marks are c for the core group and l for a lone specialist."""

    given_name: str
    prefix: str
    family_name: str
    place: str
    job_title: str
    since: int
    marks: str = ""


_ROWS = (
    _Row("Zoë", "van der", "Meulen", "Gemeente Voorbeeldstad", "Programmamanager klimaatadaptatie", 2015, "c"),
    _Row("Bram", "", "Peeters", "Gemeente Voorbeeldstad", "Beheerder riolering", 2016, "c"),
    _Row("Noor", "", "Wolkenveld", "Gemeente Voorbeeldstad", "Stedenbouwkundige", 2015),
    _Row("Çağla", "", "Yıldızgölü", "Gemeente Voorbeeldstad", "Adviseur groen en ecologie", 2017),
    _Row("Jip", "", "Waterhoen", "Gemeente Voorbeeldstad", "Projectleider openbare ruimte", 2016),
    _Row("Hedwig", "ten", "Dauwe", "Gemeente Voorbeeldstad", "Strateeg wonen en water", 2018),
    _Row("Bram", "", "Peters", "Gemeente Polderdam", "Beleidsadviseur water", 2015, "c"),
    _Row("IJsbrand", "", "IJzerhout", "Gemeente Polderdam", "Rioleringsdeskundige", 2015, "c"),
    _Row("Thị Mây", "", "Nguyễn", "Gemeente Polderdam", "Projectleider vergroening", 2015),
    _Row("Sanne", "van 't", "Groenedak", "Gemeente Polderdam", "Adviseur duurzaamheid", 2016),
    _Row("Okko", "", "Regenboom", "Gemeente Polderdam", "Wijkregisseur", 2018),
    _Row("Łucja", "", "Źródłowska", "Gemeente Duinrecht", "Beleidsmedewerker klimaat", 2016, "c"),
    _Row("Maarten", "in 't", "Riet", "Gemeente Duinrecht", "Beheerder openbaar groen", 2015),
    _Row("Fatima", "el", "Wadi", "Gemeente Duinrecht", "Planoloog", 2017),
    _Row("Thijs", "", "Zandbank", "Gemeente Duinrecht", "Assetmanager", 2015),
    _Row("Anne-Fleur", "de", "Wilg", "Gemeente Veenmonde", "Adviseur bodemdaling", 2015, "c"),
    _Row("Gijs", "", "Turfschipper", "Gemeente Veenmonde", "Projectleider rioolvervanging", 2016),
    _Row("Yasmina", "ben", "Naïm", "Gemeente Veenmonde", "Beleidsadviseur openbare ruimte", 2018),
    _Row("Sietske", "", "Lisdodde", "Gemeente Veenmonde", "Landschapsarchitect", 2015),
    _Row("Renée", "d'", "Aurore", "Gemeente Sluiskerk", "Adviseur water en ruimte", 2015, "c"),
    _Row("Koos", "van den", "Dijksloot", "Gemeente Sluiskerk", "Werkvoorbereider civiel", 2015),
    _Row("Mirthe", "", "Plensbui", "Gemeente Sluiskerk", "Communicatieadviseur", 2018),
    _Row("Björn", "", "Stormvogel", "Gemeente Hoogkade", "Programmaleider klimaat", 2016, "c"),
    _Row("Lieke", "van de", "Kade", "Gemeente Hoogkade", "Ontwerper openbare ruimte", 2015),
    _Row("Raoul", "", "Hittegolf", "Gemeente Hoogkade", "Adviseur gezonde leefomgeving", 2017),
    _Row("Wietske", "", "Kleigrond", "Gemeente Kleidrecht", "Beleidsmedewerker riolering", 2015, "c"),
    _Row("Emre", "", "Yağmurcu", "Gemeente Kleidrecht", "Stedenbouwkundige", 2015),
    _Row("Dorien", "op 't", "Veld", "Gemeente Kleidrecht", "Projectmanager gebiedsontwikkeling", 2016),
    _Row("Floris", "", "Schiewater", "Gemeente Oeverschie", "Beleidsadviseur water", 2016, "c"),
    _Row("Marijke", "ter", "Beke", "Gemeente Oeverschie", "Beheerder wegen en groen", 2018),
    _Row("Daan", "", "Plasman", "Gemeente Plassenrade", "Adviseur duurzaamheid", 2015),
    _Row("Inés", "", "del Prado-Rivier", "Gemeente Plassenrade", "Ecoloog", 2018),
    _Row("Hanneke", "uit den", "Rietkraag", "Gemeente Rietwijk aan de Plas", "Beleidsmedewerker ruimte", 2016, "c"),
    _Row("Owen", "", "Meerkoet", "Gemeente Rietwijk aan de Plas", "Technisch medewerker riolering", 2017),
    _Row("Geertje", "", "Zilverschoon", "Gemeente Zilverbroek", "Beleidsmedewerker water en klimaat", 2015, "cl"),
    _Row("Siem", "", "Lindebloesem", "Gemeente Lindemonde", "Coördinator groen", 2015, "l"),
    _Row("Márta", "", "Esőcsepp", "Gemeente Wilgenhoek", "Beleidsadviseur leefomgeving", 2018, "l"),
    _Row("Douwe", "", "Tusseling", "Gemeente Tussenvliet", "Rioolbeheerder", 2016, "cl"),
    _Row("Katinka", "van der", "Keer", "Gemeente Keerdijk", "Adviseur openbare ruimte", 2015, "l"),
    _Row("Pelle", "", "Hemelwater", "Gemeente 's-Gravenplas", "Beleidsmedewerker milieu", 2018, "l"),
    _Row("Saskia", "", "Molenwiek-de Bries", "Gemeente Molenwiek", "Projectleider duurzaamheid", 2016, "l"),
    _Row("Jorrit", "", "Ooievaar", "Gemeente Ooievaarswaard", "Medewerker water en wegen", 2015, "l"),
    _Row("Aafke", "", "Boezemland", "Hoogheemraadschap van Voorbeeldland", "Adviseur stedelijk water", 2015, "c"),
    _Row("Roel", "van", "Peilschaal", "Hoogheemraadschap van Voorbeeldland", "Hydroloog", 2016, "c"),
    _Row("Wendelien", "", "Gemaal", "Hoogheemraadschap van Voorbeeldland", "Relatiebeheerder gemeenten", 2015),
    _Row("Søren", "", "Vandløb", "Hoogheemraadschap van Voorbeeldland", "Ecoloog", 2017),
    _Row("Tess", "", "Duikerman", "Hoogheemraadschap van Voorbeeldland", "Planvormer", 2018),
    _Row("Jelmer", "", "Laagveen", "Waterschap De Lage Lanen", "Strategisch adviseur", 2015, "c"),
    _Row("Anouk", "van der", "Stuw", "Waterschap De Lage Lanen", "Accountmanager ruimtelijke plannen", 2015),
    _Row("Bartholomeus", "", "Weteringa", "Waterschap De Lage Lanen", "Hydroloog", 2016),
    _Row("Naima", "", "Sahnoun-Bron", "Waterschap De Lage Lanen", "Adviseur klimaatstresstest", 2018),
    _Row("Eva", "", "Zuiderlicht", "Provincie Zuiderhaven", "Beleidsmedewerker klimaatadaptatie", 2015, "c"),
    _Row("Rutger", "de", "Droogte", "Provincie Zuiderhaven", "Adviseur zoetwater", 2015),
    _Row("Mila", "", "Havenlicht", "Provincie Zuiderhaven", "Programmasecretaris", 2017),
    _Row("Coen", "", "Kustlijn", "Provincie Zuiderhaven", "Omgevingsplanner", 2016),
    _Row("Evy", "", "Zoutgrens", "Provincie Zuiderhaven", "Gebiedsadviseur", 2018),
    _Row("Hidde", "", "Delta", "Ministerie van Voorbeeldzaken", "Beleidsmedewerker deltaplan", 2016),
    _Row("Loes", "van", "Buitengewoon", "Ministerie van Voorbeeldzaken", "Senior beleidsmedewerker", 2018),
    _Row("Xander", "", "Bodemblik", "Rijksdienst voor Bodem en Buien", "Adviseur ondergrond", 2015),
    _Row("Jytte", "", "Hagelsteen", "Rijksdienst voor Bodem en Buien", "Onderzoeker neerslag", 2017),
    _Row("Stijn", "", "Hoogwater", "Veiligheidsregio Voorbeeldland", "Adviseur risicobeheersing", 2015, "l"),
    _Row("Imke", "", "Koelteplek", "GGD Voorbeeldland", "Adviseur hitte en gezondheid", 2018, "l"),
)

_LEADING = (
    _Row("Merel", "", "Oeverzwaluw", "Studio Oeverzwaluw", "Zelfstandig begeleider", 2015),
    _Row("Tijn", "van der", "Kring", "Leerhuis Waterkant", "Begeleider dialoogvormen", 2018),
)
_FIRST_DAYS = {2015: date(2015, 3, 12), 2016: date(2016, 3, 10), 2017: date(2017, 3, 16), 2018: date(2018, 3, 15)}


def address_name(given_name: str, prefix: str, family_name: str) -> str:
    """Return the part of an e-mail address before the at sign."""
    plain = folded(f"{given_name}.{prefix}{family_name}")
    return re.sub(r"[^a-z.]", "", plain)


def _person(number: int, row: _Row) -> Person:
    name = address_name(row.given_name, row.prefix, row.family_name)
    return Person(
        id=identity("S1", "person", name),
        given_name=row.given_name,
        prefix=row.prefix,
        family_name=row.family_name,
        email=f"{name}@example.org",
        phone=f"+31 6 0000 {number:04d}" if number % 3 == 0 else f"06 0000 {number:04d}",
        job_title=row.job_title,
        organisation_id=ORGANISATIONS[row.place].id,
    )


PARTICIPANTS = tuple(_person(number, row) for number, row in enumerate(_ROWS, start=11))
"""The sixty-two, in the order of their organisations."""

FACILITATORS = tuple(_person(number, row) for number, row in enumerate(_LEADING, start=1))
"""The two who lead; the second joined in 2018."""

CORE = tuple(person for person, row in zip(PARTICIPANTS, _ROWS, strict=True) if "c" in row.marks)
"""Those who come nearly every time."""

_BY_ADDRESS = {person.email.partition("@")[0]: person for person in (*PARTICIPANTS, *FACILITATORS)}


def named(address: str) -> Person:
    """Return the person whose e-mail address begins with `address`."""
    return _BY_ADDRESS[address]


_JOINED = {
    person.id: _FIRST_DAYS[row.since]
    for person, row in zip((*PARTICIPANTS, *FACILITATORS), (*_ROWS, *_LEADING), strict=True)
}


def first_day(person: Person) -> date:
    """Return when somebody joined."""
    return _JOINED[person.id]


def _participation(person: Person, row: _Row, role: Role) -> Participation:
    return Participation(
        id=identity("S1", "participation", str(person.id)),
        person_id=person.id,
        community_id=COMMUNITY.id,
        role=role,
        since=_FIRST_DAYS[row.since],
        core="c" in row.marks,
        lone_specialist="l" in row.marks,
    )


def roster() -> Iterator[Entity]:
    """Yield organisations, people and how they take part."""
    yield from ORGANISATIONS.values()
    for people, rows, role in (
        (PARTICIPANTS, _ROWS, Role.PARTICIPANT),
        (FACILITATORS, _LEADING, Role.FACILITATOR),
    ):
        yield from people
        yield from (_participation(person, row, role) for person, row in zip(people, rows, strict=True))
