"""Who was in either edition, where they work, what they aim at, and the case they brought."""

from collections.abc import Iterator
from typing import NamedTuple

from copdesk.domain.choices import OrganisationKind, ParticipationStatus, Role
from copdesk.domain.community import Community
from copdesk.domain.entity import Entity
from copdesk.domain.names import split_full_name
from copdesk.domain.roster import Assignment, Organisation, Participation, Person
from copdesk.samples.identities import identity
from copdesk.samples.s1.people import address_name
from copdesk.samples.s3.community import FIRST, SECOND


class Member(NamedTuple):
    """One participant as the list of an edition has them."""

    name: str
    place: str
    job: str
    goal: str
    brings: str
    seeks: str
    case: str
    where: str


FIRST_SIX = (
    Member(
        "Marleen van der Peilbuis", "Omgevingsdienst Rivierduin", "Adviseur bodem",
        "Ik bel een planoloog op zonder aanleiding.",
        "Twintig jaar dossierkennis van de oude stortplaatsen.", "Hoe je begint als niemand op je wacht.",
        "Een woonwijk op de rand van een stort", "De Zandbult",
    ),
    Member(
        "Yusuf Kleilaag", "Omgevingsdienst Rivierduin", "Toezichthouder grondstromen",
        "Ik zeg hardop wat ik denk voordat de vergadering voorbij is.",
        "Ik weet wat er echt in de vrachtwagen ligt.", "Hoe je iets lastigs zegt en daarna nog samen koffie drinkt.",
        "Grond die drie keer van eigenaar wisselt", "Haven Oost",
    ),
    Member(
        "Trijntje ten Boorgat", "Omgevingsdienst Maaskant", "Geohydroloog",
        "Ik vertel mijn verhaal in vijf minuten, zonder grafiek.",
        "Modellen, en geduld om ze uit te leggen.", "Woorden die een bestuurder onthoudt.",
        "Warmte en drinkwater onder één plein", "Stationsplein Veerhuizen",
    ),
    Member(
        "Henk-Jan Veenpluis", "Omgevingsdienst Maaskant", "Vergunningverlener",
        "Ik vraag eerst wat de ander nodig heeft, en pas dan naar de aanvraag.",
        "Hoe de wet het bedoelde.", "Wat je doet als de wet niets zegt.",
        "Een tunnel door een vergeten leiding", "Kruispunt De Knoop",
    ),
    Member(
        "Sanne Leemput", "Gemeente Veerhuizen", "Beleidsmedewerker ondergrond",
        "Ik heb een bondgenoot bij Ruimtelijke Ordening.",
        "Korte lijnen naar de wethouder.", "Steun, want ik ben de enige in huis.",
        "Bomen boven kabels in de Lindestraat", "Lindestraat",
    ),
    Member(
        "Joris de Kabel", "Gemeente Dijkhoven", "Coördinator kabels en leidingen",
        "Ik zit bij het eerste gesprek over een straat, en niet bij het laatste.",
        "Een kaart waar alles op staat, ook wat er niet hoort.", "Hoe je gevraagd wordt.",
        "Wie betaalt het verleggen?", "Havenkade Dijkhoven",
    ),
)  # fmt: skip

SECOND_SIX = (
    Member(
        "Naomi Keileem", "Omgevingsdienst Rivierduin", "Adviseur energie en bodem",
        "Ik maak één keer per maand een afspraak die niet in mijn takenpakket staat.",
        "Cijfers over warmte in de grond.", "Een reden om ze te laten zien.",
        "Bodemlussen naast een waterwingebied", "Duinrand",
    ),
    Member(
        "Ferdi Sondering", "Omgevingsdienst Maaskant", "Projectleider sanering",
        "Ik laat een stilte vallen in plaats van een oplossing.",
        "Een adresboek vol aannemers.", "Rust.",
        "Saneren of laten liggen bij de oude gasfabriek", "Gasfabriekterrein",
    ),
    Member(
        "Aafke van der Terp", "Omgevingsdienst Maaskant", "Archeoloog",
        "Ik kom met een kans binnen, niet met een voorwaarde.",
        "Verhalen waar bewoners stil van worden.", "Hoe je eerder in beeld bent dan de graafmachine.",
        "Een hoeve uit 1400 onder het nieuwe dorpshuis", "Oud-Terpen",
    ),
    Member(
        "Milan Grondwal", "Gemeente Veerhuizen", "Adviseur bodem",
        "Ik vraag hulp voordat het te laat is.",
        "Ik kan goed samenvatten.", "Mensen die mijn vak snappen.",
        "Lood in vijftig voortuinen", "Tuindorp",
    ),
    Member(
        "Roelien Plankaart", "Gemeente Dijkhoven", "Planoloog",
        "Ik weet van elk plan wie er onder de grond iets van vindt.",
        "Ik ken de andere kant: de tekentafel.", "Een bodemtaal die ik aan een ontwerper kan uitleggen.",
        "Een omgevingsplan zonder onderkant", "Binnenstad Dijkhoven",
    ),
    Member(
        "Cas Rooilijn", "Gemeente Veerhuizen", "Stedenbouwkundige",
        "Ik teken voortaan ook een doorsnede.",
        "Een dikke pen en weinig schaamte.", "Wat ik allemaal over het hoofd zie.",
        "Parkeren onder het plein, of toch niet", "Marktplein",
    ),
)  # fmt: skip

_KINDS = {"Omgevingsdienst": OrganisationKind.ENVIRONMENT_SERVICE, "Gemeente": OrganisationKind.MUNICIPALITY}
_GUIDES = (("Imke Bodemzicht", "Begeleider inhoud"), ("Ruben Vraagstaart", "Coach"))

PLACES = {
    place: Organisation(
        id=identity("S3", "organisation", place), name=place, kind=_KINDS[place.split()[0]], region=FIRST.region
    )
    for place in dict.fromkeys(member.place for member in (*FIRST_SIX, *SECOND_SIX))
}


def _person(number: int, name: str, job: str, place: str = "") -> Person:
    parts = split_full_name(name)
    address = address_name(parts.given_name, parts.prefix, parts.family_name)
    return Person(
        id=identity("S3", "person", name),
        given_name=parts.given_name,
        prefix=parts.prefix,
        family_name=parts.family_name,
        email=f"{address}@example.org",
        phone=f"06 0000 {300 + number:04d}",
        job_title=job,
        organisation_id=PLACES[place].id if place else None,
    )


_PEOPLE = {
    name: _person(number, name, job, place)
    for number, (name, job, place) in enumerate(
        [(name, job, "") for name, job in _GUIDES]
        + [(member.name, member.job, member.place) for member in (*FIRST_SIX, *SECOND_SIX)],
        start=1,
    )
}

GUIDES = tuple(_PEOPLE[name] for name, _ in _GUIDES)
"""The one for the content, and the coach; both work for themselves."""


def named(name: str) -> Person:
    """Return somebody by their full name."""
    return _PEOPLE[name]


def members() -> Iterator[Entity]:
    """Yield organisations, people, how they take part in which edition, and their cases."""
    yield from PLACES.values()
    yield from _PEOPLE.values()
    for community, six in ((FIRST, FIRST_SIX), (SECOND, SECOND_SIX)):
        for guide in GUIDES:
            yield _takes_part(community, guide, role=Role.FACILITATOR)
        for member in six:
            words = {"goal": member.goal, "brings": member.brings, "seeks": member.seeks}
            status = ParticipationStatus.ALUMNUS if community is FIRST else ParticipationStatus.ENROLLED
            yield _takes_part(community, named(member.name), status=status, **words)
            yield _case(community, member)


def _takes_part(community: Community, person: Person, **more: object) -> Participation:
    fields = {
        "id": identity("S3", "participation", community.name, str(person.id)),
        "person_id": person.id,
        "community_id": community.id,
        "since": community.starts,
    }
    return Participation.model_validate(fields | more)


def _case(community: Community, member: Member) -> Assignment:
    return Assignment(
        id=identity("S3", "assignment", member.name),
        community_id=community.id,
        title=member.case,
        person_ids=(named(member.name).id,),
        place=member.where,
        region=community.region,
    )
