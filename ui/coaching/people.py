"""Whom there can be notes about: everybody in the community, and whoever there are notes about already."""

from collections.abc import Collection
from datetime import date
from typing import NamedTuple
from uuid import UUID

from copdesk.domain.choices import InterviewState, ParticipationStatus, QuestionStage, Role
from copdesk.domain.interviews import Interview
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.merging import one_who_remains
from copdesk.domain.names import folded, full_name
from copdesk.domain.roster import Person
from copdesk.store import lists
from copdesk.store.workbook import Workbook

_HELD = (InterviewState.HELD, InterviewState.WRITTEN_UP)


class Coachee(NamedTuple):
    """Somebody by name.

    `here` tells whether they are in the community that is looked at, `takes_part` whether as a participant.
    """

    person: UUID
    name: str
    initials: str
    order: tuple[str, str]
    here: bool
    takes_part: bool = False

    @property
    def seed(self) -> int:
        """A number that stays the same for a person, to choose a colour by."""
        return self.person.int & 0xFFFF


def coachees(workbook: Workbook, community: UUID | None, noted: Collection[UUID]) -> list[Coachee]:
    """Return everybody by family name; those who are elsewhere come last."""
    lines = lists.roster(workbook, community) if community else []
    here = [
        _coachee(line.person_id, line.given_name, line.prefix, line.family_name, here=True)._replace(
            takes_part=line.role == Role.PARTICIPANT and line.status != ParticipationStatus.CANCELLED
        )
        for line in lines
        if line.status != ParticipationStatus.CANCELLED or line.person_id in noted
    ]
    known = {one.person for one in here}
    away = [_elsewhere(workbook, person) for person in noted if person not in known]
    return sorted(here, key=_order) + sorted((one for one in away if one is not None), key=_order)


def living_on(workbook: Workbook, noted: Collection[UUID]) -> dict[UUID, UUID]:
    """Return for everybody who became one with another under which identity they live on."""
    gone = (person for person in noted if workbook.get(Person, person) is None)
    found = ((person, one_who_remains(person, workbook)) for person in gone)
    return {person: remaining.id for person, remaining in found if remaining is not None}


def learning_questions(workbook: Workbook, person: UUID, community: UUID | None) -> list[tuple[QuestionStage, str]]:
    """Return what somebody wants to learn here, in the latest words, and how far each question has come."""
    found = workbook.all(LearningQuestion, person_id=person, community_id=community)
    asked = sorted(found, key=lambda question: question.versions[-1].on, reverse=True)
    return [(question.stage, question.text) for question in asked]


def interviewed(workbook: Workbook, community: UUID | None) -> dict[UUID, date]:
    """Return when each person last had an interview here, which is a conversation too."""
    spoken: dict[UUID, date] = {}
    for interview in workbook.all(Interview, community_id=community):
        if interview.on is not None and interview.state in _HELD:
            spoken[interview.person_id] = max(spoken.get(interview.person_id, interview.on), interview.on)
    return spoken


def _elsewhere(workbook: Workbook, person: UUID) -> Coachee | None:
    known = workbook.get(Person, person) or one_who_remains(person, workbook)
    return _coachee(person, known.given_name, known.prefix, known.family_name, here=False) if known else None


def _coachee(person: UUID, given_name: str, prefix: str, family_name: str, *, here: bool) -> Coachee:
    both = given_name[:1] + family_name[:1] if given_name and family_name else (given_name or family_name)[:2]
    order = (folded(family_name or given_name), folded(given_name))
    return Coachee(person, full_name(given_name, prefix, family_name), both, order, here)


def _order(one: Coachee) -> tuple[str, str]:
    return one.order
