"""Who is in the energy community: twenty-one officials, each with a question of their own, and two facilitators."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from copdesk.domain.choices import Level, OrganisationKind, QuestionStage, Role
from copdesk.domain.entity import Entity
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.samples.identities import identity
from copdesk.samples.s1.people import address_name
from copdesk.samples.s2.community import COMMUNITY


class _Row(NamedTuple):
    """One person: name, where and as what they work, and their question as it was sharpened."""

    given_name: str
    prefix: str
    family_name: str
    place: str
    job_title: str
    question: str


_ADVISER, _LEAD, _POLICY = "Adviseur duurzaamheid", "Projectleider energie", "Beleidsmedewerker energie"

_ROWS = (
    _Row("Ottilie", "", "Windvang", "Duinrand", _ADVISER, "Wie mag er nee zeggen tegen een windmolen, en wanneer?"),
    _Row("Harm", "van", "Zonnedak", "Zonneveen", _LEAD, "Hoe krijg ik tachtig daken in één aanbesteding?"),
    _Row("Saar", "", "Biogasman", "Kouwerberg", _POLICY, "Wat bied ik boeren die willen vergisten maar niet lenen?"),
    _Row("Joachim", "de", "Turbine", "Molenrak", _ADVISER, "Hoe leg ik de raad een risico uit dat ik zelf niet ken?"),
    _Row("Bente", "", "Warmtenet", "Stadskade", _LEAD, "Van wie wordt het warmtenet als de fabriek vertrekt?"),
    _Row("Achmed", "", "Stroomland", "Spinnersdam", _LEAD, "Moeten wij een eigen energiebedrijf, of juist niet?"),
    _Row("Wieke", "ter", "Zon", "Hooglanden", _POLICY, "Hoe help ik een dorp dat sneller gaat dan mijn regels?"),
    _Row("Ruben", "", "Kilowattel", "Grensmeer", _ADVISER, "Welke stap kan zonder geld van buiten?"),
    _Row("Pleun", "van der", "Bron", "Koelwater", _LEAD, "Wat doe ik met een onderzoek dat niemand leest?"),
    _Row("Silke", "", "Houtkachel", "Boswijk", _POLICY, "Is snoeihout een bron of een excuus?"),
    _Row("Govert", "", "Netbeheer", "Kabelstad", _ADVISER, "Hoe vroeg moet de netbeheerder aan tafel?"),
    _Row("Ilse", "de", "Coöperatie", "Samerveld", _POLICY, "Wanneer is de gemeente lid, en wanneer opdrachtgever?"),
    _Row("Marnix", "", "Zonneweide", "Vlakkerzand", _LEAD, "Hoe voorkom ik dat de weide van iemand anders wordt?"),
    _Row("Yara", "el", "Vonk", "Lichthaven", _ADVISER, "Hoe blijft mijn wethouder warm tot na de verkiezingen?"),
    _Row("Teun", "", "Getijde", "Eilandsend", _POLICY, "Wat leer ik van een proef die mislukte?"),
    _Row("Femke", "van 't", "Dak", "Pannendijk", _LEAD, "Hoe betrek ik huurders die niets te kiezen hebben?"),
    _Row("Cor", "", "Ketelhuis", "Stoomveld", _ADVISER, "Wie betaalt het onderhoud in jaar elf?"),
    _Row("Nanda", "", "Bliksem", "Donderhei", _POLICY, "Hoe deel ik wat wij weten zonder de les te lezen?"),
    _Row("Sybren", "", "Waterrad", "Beekdal", _LEAD, "Welk klein begin maakt het grote mogelijk?"),
    _Row("Loes", "op de", "Hoogte", "Heuvelzicht", _ADVISER, "Hoe praat ik met buren die het uitzicht liever houden?"),
    _Row("Matthijs", "", "Aardwarmte", "Zandakker", _POLICY, "Hoeveel geduld kost aardwarmte, en wie heeft dat?"),
)

_LEADING = (
    ("Jolijn", "", "Vuurtoren", "Procesbegeleider"),
    ("Sietse", "van", "Kampvuur", "Procesbegeleider"),
)

ORGANISATIONS = tuple(
    Organisation(
        id=identity("S2", "organisation", row.place),
        name=f"Gemeente {row.place}",
        kind=OrganisationKind.MUNICIPALITY,
        region=row.place,
    )
    for row in _ROWS
)
"""One municipality each."""


def _person(number: int, given: str, prefix: str, family: str, job: str, place: str = "") -> Person:
    return Person(
        id=identity("S2", "person", address_name(given, prefix, family)),
        given_name=given,
        prefix=prefix,
        family_name=family,
        email=f"{address_name(given, prefix, family)}@example.org",
        phone=f"06 0000 {100 + number:04d}",
        job_title=job,
        organisation_id=identity("S2", "organisation", place) if place else None,
    )


PARTICIPANTS = tuple(
    _person(n, row.given_name, row.prefix, row.family_name, row.job_title, row.place)
    for n, row in enumerate(_ROWS, start=3)
)
"""The twenty-one, in the order of their municipalities' places on the list."""

FACILITATORS = tuple(_person(n, *row) for n, row in enumerate(_LEADING, start=1))
"""The two who lead."""


def _participation(person: Person, role: Role) -> Participation:
    return Participation(
        id=identity("S2", "participation", str(person.id)),
        person_id=person.id,
        community_id=COMMUNITY.id,
        role=role,
        since=COMMUNITY.starts,
    )


def _question(person: Person, row: _Row) -> LearningQuestion:
    raw = QuestionVersion(stage=QuestionStage.RAW, text=f"Hoe pakken jullie dit aan in {row.place}?", on=_RAW)
    sharpened = QuestionVersion(stage=QuestionStage.SHARPENED, text=row.question, on=_SHARPENED)
    return LearningQuestion(
        id=identity("S2", "question", str(person.id)),
        community_id=COMMUNITY.id,
        person_id=person.id,
        versions=(raw, sharpened),
        sharp=True,
        level=Level.ASSIGNMENT,
    )


_RAW, _SHARPENED = date(2011, 9, 8), date(2011, 9, 22)


def roster() -> Iterator[Entity]:
    """Yield municipalities, people, how they take part and what they want to learn."""
    yield from ORGANISATIONS
    yield from (*PARTICIPANTS, *FACILITATORS)
    yield from (_participation(person, Role.PARTICIPANT) for person in PARTICIPANTS)
    yield from (_participation(person, Role.FACILITATOR) for person in FACILITATORS)
    yield from (_question(person, row) for person, row in zip(PARTICIPANTS, _ROWS, strict=True))
