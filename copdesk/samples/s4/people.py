"""Everybody who was a candidate, how they were scored, what was decided, and what each of the twenty works on."""

from collections.abc import Iterator
from datetime import date

from copdesk.domain.choices import OrganisationKind, ParticipationStatus, Role
from copdesk.domain.entity import Entity
from copdesk.domain.names import split_full_name
from copdesk.domain.roster import Assignment, Organisation, Participation, Person, Score
from copdesk.samples.identities import identity
from copdesk.samples.s1.people import FACILITATORS as CLIMATE_FACILITATORS
from copdesk.samples.s1.people import ORGANISATIONS as CLIMATE_ORGANISATIONS
from copdesk.samples.s1.people import address_name
from copdesk.samples.s4.community import COMMUNITY, CRITERIA
from copdesk.samples.s4.rows import CHOSEN, NOT_CHOSEN, Chosen, NotChosen

DECIDED = date(2022, 3, 21)
_TALKED = date(2022, 2, 14)
_SHARED = ("Ruurd op den Akker", "Nilgün Stroomdal")
"""Hoge Hei and Beekdal share a participant: the second one works along on the challenge of the first."""

IN_BOTH = CLIMATE_FACILITATORS[0]
"""She leads the climate community, which lets no entrepreneur take part, and takes part here as one."""

_BEGAN = ("Ilse Morgenrood", "Wander Vergezicht")


def named(name: str) -> Person:
    """Return somebody by their full name."""
    return _PEOPLE[name]


def at(place: str) -> Organisation:
    """Return an organisation by its name."""
    return _PLACES[place]


def candidates() -> Iterator[Entity]:
    """Yield organisations, people, how they take part or do not, and the challenges."""
    yield from _PLACES.values()
    yield from _PEOPLE.values()
    for row in CHOSEN:
        yield _participation(row, ParticipationStatus.ENROLLED)
        yield _assignment(row)
    for row in NOT_CHOSEN:
        yield _participation(row, ParticipationStatus.NOT_CHOSEN)
    for name in _BEGAN:
        yield _leads(name)


def _organisation(place: str, kind: OrganisationKind, region: str) -> Organisation:
    known = CLIMATE_ORGANISATIONS.get(place) if place == "Studio Oeverzwaluw" else None
    return known or Organisation(id=identity("S4", "organisation", place), name=place, kind=kind, region=region)


def _person(number: int, name: str, place: str, job: str) -> Person:
    parts = split_full_name(name)
    address = address_name(parts.given_name, parts.prefix, parts.family_name)
    return Person(
        id=identity("S4", "person", name),
        given_name=parts.given_name,
        prefix=parts.prefix,
        family_name=parts.family_name,
        email=f"{address}@example.org",
        phone=f"06 0000 {400 + number:04d}",
        job_title=job,
        organisation_id=_PLACES[place].id if place else None,
    )


def _everybody() -> Iterator[tuple[str, Person]]:
    for number, name in enumerate(_BEGAN, start=1):
        yield name, _person(number, name, "", "Initiatiefnemer")
    for number, row in enumerate((*CHOSEN, *NOT_CHOSEN), start=11):
        known = IN_BOTH if row.name == IN_BOTH.full_name else None
        yield row.name, known or _person(number, row.name, row.place, row.job)


_PLACES = {
    row.place: _organisation(row.place, row.kind, row.region)
    for row in (*CHOSEN, *NOT_CHOSEN)
    if row.kind is not None and row.place
}
_PEOPLE = dict(_everybody())


def _participation(row: Chosen | NotChosen, status: ParticipationStatus) -> Participation:
    scores = (Score(criterion=c, points=int(p)) for c, p in zip(CRITERIA, row.scores, strict=True))
    return Participation(
        id=identity("S4", "participation", row.name),
        person_id=_PEOPLE[row.name].id,
        community_id=COMMUNITY.id,
        status=status,
        since=_TALKED,
        scores=tuple(scores),
        decided_on=DECIDED,
        decision=row.because,
        represents="" if row.place else "Zichzelf",
    )


def _assignment(row: Chosen) -> Assignment:
    return Assignment(
        id=identity("S4", "assignment", row.name),
        community_id=COMMUNITY.id,
        title=row.task,
        person_ids=tuple(_PEOPLE[name].id for name in (_SHARED if row.name == _SHARED[0] else (row.name,))),
        place=row.where,
        region=row.region,
        stake=row.stake,
    )


def _leads(name: str) -> Participation:
    return Participation(
        id=identity("S4", "participation", name),
        person_id=_PEOPLE[name].id,
        community_id=COMMUNITY.id,
        role=Role.FACILITATOR,
        since=COMMUNITY.starts,
    )
