"""Where the climate community went past its own rule, or past a relation, and why: written down each time."""

from datetime import date

from copdesk.domain.choices import OrganisationKind, ParticipationStatus, RelationKind
from copdesk.domain.composition import Relation
from copdesk.domain.entity import Entity
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.samples.identities import identity
from copdesk.samples.s1.community import COMMUNITY
from copdesk.samples.s1.people import ORGANISATIONS, named

BUREAU = Organisation(
    id=identity("S1", "organisation", "Bureau Hemelhoog"),
    name="Bureau Hemelhoog",
    kind=OrganisationKind.COMPANY,
    region=COMMUNITY.region,
)

ADVISER = Person(
    id=identity("S1", "person", "sjoerd.regenpijp"),
    given_name="Sjoerd",
    family_name="Regenpijp",
    email="sjoerd.regenpijp@example.org",
    phone="06 0000 0099",
    job_title="Adviseur stedelijk water",
    organisation_id=BUREAU.id,
)
"""He works for a firm, and took part for a year all the same."""

_TOOK_PART = Participation(
    id=identity("S1", "participation", str(ADVISER.id)),
    person_id=ADVISER.id,
    community_id=COMMUNITY.id,
    status=ParticipationStatus.CANCELLED,
    since=date(2016, 3, 10),
    until=date(2017, 3, 16),
    outside_rule_because=(
        "Hij was in 2016 gedetacheerd bij gemeente Hoogkade en bracht haar casus in. "
        "De groep vond het goed, voor dat ene jaar."
    ),
)

_RELATIONS = (
    Relation(
        id=identity("S1", "relation", "toezicht"),
        community_id=COMMUNITY.id,
        kind=RelationKind.REGULATOR_REGULATED,
        one_organisation_id=ORGANISATIONS["Waterschap De Lage Lanen"].id,
        other_organisation_id=ORGANISATIONS["Gemeente Kleidrecht"].id,
    ),
    Relation(
        id=identity("S1", "relation", "leiding"),
        community_id=COMMUNITY.id,
        kind=RelationKind.MANAGER_REPORT,
        one_person_id=named("zoe.vandermeulen").id,
        other_person_id=named("jip.waterhoen").id,
        because="Ze vroegen het zelf: over hun eigen project praten ze hier vrijer dan op kantoor.",
    ),
)


def exceptions() -> tuple[Entity, ...]:
    """Return the one who took part outside the rule, and two relations of which one is set aside."""
    return (BUREAU, ADVISER, _TOOK_PART, *_RELATIONS)
