"""How far each participant is with the intake, and what they want to learn."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeVar
from uuid import UUID

from copdesk.domain.choices import InterviewState, ParticipationStatus, Role
from copdesk.domain.interviews import Interview
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.names import folded, full_name
from copdesk.store import lists
from copdesk.store.workbook import Workbook

T = TypeVar("T", Interview, LearningQuestion)
_TAKING_PART = (ParticipationStatus.INVITED, ParticipationStatus.ENROLLED)


class Stage(StrEnum):
    """Where somebody is on the way to a written intake."""

    NONE = "none"
    PLANNED = "planned"
    TO_WRITE_UP = "to_write_up"
    DONE = "done"


_STAGES = {
    InterviewState.PLANNED: Stage.PLANNED,
    InterviewState.HELD: Stage.TO_WRITE_UP,
    InterviewState.WRITTEN_UP: Stage.DONE,
}


class Standing(NamedTuple):
    """One person, the interviews held or planned with them from old to new, and their learning questions."""

    person: UUID
    given_name: str
    family_name: str
    name: str
    work: str
    interviews: tuple[Interview, ...] = ()
    questions: tuple[LearningQuestion, ...] = ()

    @property
    def stage(self) -> Stage:
        """How far this person is; of several interviews the furthest counts."""
        stages = [_STAGES[interview.state] for interview in self.interviews]
        return max(stages, key=list(Stage).index, default=Stage.NONE)

    @property
    def latest(self) -> Interview | None:
        """The interview that is last in time, or None."""
        return self.interviews[-1] if self.interviews else None

    @property
    def question(self) -> LearningQuestion | None:
        """The learning question, or None."""
        return self.questions[-1] if self.questions else None


def standings(workbook: Workbook, community: UUID) -> list[Standing]:
    """Return everybody an intake is for, by family name: participants, and whoever has an interview anyway."""
    interviews = by_person(workbook.all(Interview, community_id=community))
    questions = by_person(workbook.all(LearningQuestion, community_id=community))
    found = [
        _standing(line, interviews.get(line.person_id, ()), questions.get(line.person_id, ()))
        for line in lists.roster(workbook, community)
        if _takes_part(line) or line.person_id in interviews
    ]
    return sorted(found, key=lambda one: (folded(one.family_name or one.given_name), folded(one.given_name)))


def up_next(people: Iterable[Standing], today: date) -> Standing | None:
    """Return whoever has the first interview from today on, of those that are planned on a day."""
    planned = [(one.latest.on, one.latest.at or 0, one) for one in people if one.stage is Stage.PLANNED and one.latest]
    coming = [(on, at, one) for on, at, one in planned if on is not None and on >= today]
    return min(coming, key=lambda found: found[:2])[2] if coming else None


def by_person(things: Iterable[T]) -> dict[UUID, tuple[T, ...]]:
    """Return the things of each person, from old to new."""
    found: dict[UUID, tuple[T, ...]] = {}
    for thing in sorted(things, key=_moment):
        found[thing.person_id] = (*found.get(thing.person_id, ()), thing)
    return found


def fits(standing: Standing, words: str, stage: Stage | None, *, without_question: bool) -> bool:
    """Return whether somebody is among those looked for."""
    text = folded(f"{standing.name} {standing.work}")
    found = all(word in text for word in folded(words).split())
    return found and stage in (None, standing.stage) and not (without_question and standing.questions)


def _standing(
    line: lists.RosterLine, interviews: tuple[Interview, ...], questions: tuple[LearningQuestion, ...]
) -> Standing:
    name = full_name(line.given_name, line.prefix, line.family_name)
    work = " · ".join(part for part in (line.job_title, line.organisation) if part)
    return Standing(line.person_id, line.given_name, line.family_name, name, work, interviews, questions)


def _takes_part(line: lists.RosterLine) -> bool:
    return line.role == Role.PARTICIPANT and line.status in _TAKING_PART


def _moment(thing: Interview | LearningQuestion) -> tuple[date, str]:
    """Return what decides the order; an interview without a day is still to come."""
    on = thing.on if isinstance(thing, Interview) else thing.versions[0].on
    return (on or date.max, thing.id.hex)
