"""The community of area networkers: its question, who is in it, and what was agreed."""

from collections.abc import Iterator
from datetime import date

from copdesk.domain.choices import Enrolment, OrganisationKind, Role
from copdesk.domain.community import Community
from copdesk.domain.entity import Entity
from copdesk.domain.language import Language
from copdesk.domain.names import split_full_name
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.samples.identities import identity

COMMUNITY = Community(
    id=identity("S5", "community"),
    name="Gebiedsnetwerkers",
    shared_issue="Wat doe je, en wat laat je, als je werk bestaat uit mensen in de wijk met elkaar verbinden?",
    horizon="Elke netwerker weet zijn waarde te tonen, en organiseert zelf wat hij nog wil leren.",
    outcome_open=True,
    region="Voorbeeldhaven",
    sponsors="Directie Gebieden van de gemeente Voorbeeldhaven",
    organiser="Leerlijn Gebiedsnetwerkers",
    contact="Femke Zandloper, leerlijn@example.org",
    starts=date(2016, 1, 14),
    language=Language.DUTCH,
    enrolment=Enrolment.APPOINTED,
    three_parts=False,
    house_agreements="Wie iets wil, trekt het.\nWat niet van de grond komt, bespreken we zonder verwijt.",
    who_sees_what="Leerwensen zijn van de groep. De leermanager ziet wat je kiest, niet wat je vertelt.",
)

CITY = Organisation(
    id=identity("S5", "organisation"),
    name="Gemeente Voorbeeldhaven",
    kind=OrganisationKind.MUNICIPALITY,
    region=COMMUNITY.region,
)

_NETWORKERS = (
    ("Aicha Havenlicht", "Noordkade"),
    ("Bas van der Stoep", "Noordkade"),
    ("Carmen Wijkmans", "Oude Werf"),
    ("Dirk-Jan Pleinstra", "Oude Werf"),
    ("Esra Buurtweg", "Zuidhaven"),
    ("Floor den Portiek", "Zuidhaven"),
    ("Gijs Hoeksteen", "Zuidhaven"),
    ("Hatice Straatsma", "Kralendam"),
    ("Ivo Bruggeman-Voorbeeld", "Kralendam"),
    ("Jamila Hofjes", "Kralendam"),
    ("Koen van Galerij", "Lindeveld"),
    ("Lidia Speelplaats", "Lindeveld"),
    ("Mo Kruispunt", "Lindeveld"),
    ("Noortje de Drempel", "Polderzoom"),
    ("Otis Singelaar", "Polderzoom"),
    ("Petra Achterom", "Polderzoom"),
    ("Quincy Marktzicht", "Dokwijk"),
    ("Roos Stegeman-Voorbeeld", "Dokwijk"),
    ("Samir Kademuur", "Dokwijk"),
    ("Tess van het Plantsoen", "Westpunt"),
    ("Umar Veerpont", "Westpunt"),
    ("Vera Binnenhof-Voorbeeld", "Westpunt"),
    ("Wout Torenwacht", "Centrum"),
    ("Yara Spoorzone", "Centrum"),
)

_BESIDE = (
    ("Harm Gebiedsman", "gebiedsmanager", Role.SPONSOR),
    ("Ingrid Stadsrand", "gebiedsdirecteur", Role.SPONSOR),
    ("Femke Zandloper", "leermanager", Role.LEARNING_MANAGER),
    ("Joris Leerdam-Voorbeeld", "leermanager", Role.LEARNING_MANAGER),
    ("Sanne Kompas", "begeleider", Role.FACILITATOR),
    ("Thijs Windroos", "begeleider", Role.FACILITATOR),
)


def people() -> Iterator[Entity]:
    """Yield the city, twenty-four networkers, and who stands beside them."""
    yield CITY
    for name, area in _NETWORKERS:
        yield from _somebody(name, f"gebiedsnetwerker {area}", Role.PARTICIPANT)
    for name, job, role in _BESIDE:
        yield from _somebody(name, job, role)


def _somebody(name: str, job: str, role: Role) -> Iterator[Entity]:
    parts = split_full_name(name)
    address = "".join(letter for letter in name.casefold() if letter.isascii() and letter.isalpha())
    person = Person(
        id=identity("S5", "person", name),
        given_name=parts.given_name,
        prefix=parts.prefix,
        family_name=parts.family_name,
        email=f"{address}@example.org",
        job_title=job,
        organisation_id=CITY.id,
    )
    yield person
    yield Participation(
        id=identity("S5", "participation", name),
        person_id=person.id,
        community_id=COMMUNITY.id,
        role=role,
        since=COMMUNITY.starts,
    )
