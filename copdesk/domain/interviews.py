"""Intake interviews: the guide with its questions and probes, and what somebody answered in the open part.

Answers to private questions are not here: they lie in the vault.
"""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, NamedTuple, Self
from uuid import UUID

from pydantic import Field, model_validator

from copdesk.domain.choices import InterviewState, ParticipationStatus, PathMoment, QuestionKind, Role
from copdesk.domain.entity import Entity, Line, Name, Text, Value
from copdesk.domain.language import Language
from copdesk.domain.participating import is_in
from copdesk.domain.roster import Participation
from copdesk.domain.sessions import ClockMinutes

Minutes = Annotated[int, Field(ge=0, le=600)]

SAME_SITTING = 60
"""After how many minutes of silence going on counts as sitting down again."""


class Question(Value):
    """One question of a guide; `key` stays the same whatever its words become."""

    key: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,40}$")]
    text: Name
    probes: tuple[Line, ...] = ()
    kind: QuestionKind = QuestionKind.OPEN
    private: bool = False
    choices: tuple[Line, ...] = ()


class Section(Value):
    """A stretch of an interview with a title and the minutes it may take.

    With `competences` it also asks for a figure on each competence of the community.
    """

    title: Name
    minutes: Minutes = 0
    questions: tuple[Question, ...] = ()
    competences: bool = False


class Guide(Entity):
    """The questions of an interview, in order; an interview keeps the guide it was held with."""

    name: Name
    language: Language = Language.DUTCH
    version: Annotated[int, Field(ge=1)] = 1
    moment: PathMoment = PathMoment.START
    sections: tuple[Section, ...] = ()

    @model_validator(mode="after")
    def _keys_differ(self) -> Self:
        keys = [question.key for question in self.questions]
        if len(set(keys)) != len(keys):
            raise ValueError("two questions with one key")
        return self

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions, in the order in which they are asked."""
        return tuple(q for section in self.sections for q in section.questions)

    @property
    def minutes(self) -> int:
        """How long the interview takes, in minutes."""
        return sum(section.minutes for section in self.sections)


class Answer(Value):
    """What somebody answered to one open question.

    `at` is how many seconds into the interview the answer began, `quotes` are the words in it worth quoting and
    `themes` what it is about.
    """

    question: str
    text: Text = ""
    at: Annotated[int, Field(ge=0)] | None = None
    quotes: tuple[Text, ...] = ()
    themes: tuple[Line, ...] = ()


class Said(NamedTuple):
    """What stands under one question: the words, those worth quoting, and what it is about."""

    text: str = ""
    quotes: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()


def divided(text: str) -> tuple[str, str]:
    """Return what was picked, which is the first line of an answer on a scale or by choice, and the words with it."""
    picked, _, words = text.partition("\n")
    return picked.strip(), words


def picked_with(picked: str, words: str) -> str:
    """Return the answer to a question on a scale or by choice: what was picked, and below it the words with it."""
    return f"{picked}\n{words}" if words else picked


class Sitting(Value):
    """One stretch in which people talked: on which day, from what time, and for how many seconds."""

    on: date
    began: ClockMinutes
    seconds: Annotated[int, Field(ge=0)] = 0


class Interview(Entity):
    """One intake interview with one person; private answers are kept elsewhere.

    `at` is the time on the clock for which it is planned, in minutes since midnight.
    """

    community_id: UUID
    person_id: UUID
    guide: Guide
    on: date | None = None
    at: ClockMinutes | None = None
    place: Line = ""
    state: InterviewState = InterviewState.PLANNED
    answers: tuple[Answer, ...] = ()
    seconds_spent: Annotated[int, Field(ge=0)] = 0
    sittings: tuple[Sitting, ...] = ()

    @property
    def answers_in_the_open(self) -> tuple[Answer, ...]:
        """Answers to private questions, which should not be here but in the vault."""
        private = {question.key for question in self.guide.questions if question.private}
        return tuple(answer for answer in self.answers if answer.question in private)

    def answer(self, key: str) -> str:
        """Return what was answered to the question `key`, or nothing."""
        return self.said(key).text

    def said(self, key: str) -> Said:
        """Return what was answered to the question `key`, with its quotes and themes."""
        found = self._answer(key)
        return Said(found.text, found.quotes, found.themes) if found else Said()

    def answered(self, key: str, text: str, *, at: int | None = None) -> "Interview":
        """Return the interview with these words as answer to the open question `key`; quotes and themes stay."""
        return self.saying(key, self.said(key)._replace(text=text), at=at)

    def saying(self, key: str, said: Said, *, at: int | None = None) -> "Interview":
        """Return the interview with this under the open question `key`, begun `at` so many seconds unless before.

        Raises ValueError for a private question: those answers belong in the vault.
        """
        if next(q for q in self.guide.questions if q.key == key).private:
            raise ValueError("a private question")
        before = self._answer(key)
        begun = before.at if before is not None and before.at is not None else at
        others = tuple(a for a in self.answers if a.question != key)
        answer = Answer(question=key, text=said.text, at=begun, quotes=said.quotes, themes=said.themes)
        return self.with_(answers=(*others, answer))

    def sat_down(self, on: date, minute: int) -> "Interview":
        """Return the interview with one more sitting, unless people go on with the last one within the hour."""
        last = self.sittings[-1] if self.sittings else None
        if last is not None and last.on == on and minute <= last.began + last.seconds // 60 + SAME_SITTING:
            return self
        return self.with_(sittings=(*self.sittings, Sitting(on=on, began=minute)))

    def talked(self, seconds: int) -> "Interview":
        """Return the interview when it has taken so long in all; what came on top belongs to the last sitting."""
        more = max(0, seconds - self.seconds_spent)
        if not more:
            return self
        sittings = self.sittings
        if sittings:
            last = sittings[-1]
            sittings = (*sittings[:-1], last.model_copy(update={"seconds": last.seconds + more}))
        return self.with_(seconds_spent=seconds, sittings=sittings)

    def _answer(self, key: str) -> Answer | None:
        return next((a for a in self.answers if a.question == key), None)


class Transcript(Entity):
    """What was written down elsewhere of an interview: its words, and the name of the file they came from."""

    interview_id: UUID
    person_id: UUID
    name: Line = ""
    text: Text = ""


def without_interview(
    participations: Iterable[Participation], interviews: Iterable[Interview], on: date | None = None
) -> list[UUID]:
    """Return the participants with whom no interview was held yet, in the order given, but for who left before `on`."""
    held = {i.person_id for i in interviews if i.state is not InterviewState.PLANNED}
    taking_part = (ParticipationStatus.INVITED, ParticipationStatus.ENROLLED)
    return [
        p.person_id
        for p in participations
        if p.role is Role.PARTICIPANT and p.status in taking_part and p.person_id not in held and is_in(p, on)
    ]
