"""What a facilitator keeps private about somebody: coaching notes, and the private part of an intake."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated
from uuid import UUID, uuid4

from pydantic import Field

from copdesk.domain.entity import Entity, Line, Text, Value
from copdesk.domain.interviews import Said
from copdesk.domain.question_phases import GROW, Phase
from copdesk.domain.reviewing import Ground, PrivateKind, Verdict


class NoteKind(StrEnum):
    """What a note is of: a conversation, something noticed in passing, or the facilitator's own reflection."""

    CONVERSATION = "conversation"
    REMARK = "remark"
    REFLECTION = "reflection"


class NoteShape(StrEnum):
    """How a note is written: freely, or under the four headings of GROW."""

    FREE = "free"
    GROW = "grow"


class AgreedStep(Value):
    """One thing that was agreed, by when, and whether it is done; what is shared of it bears the same identity."""

    id: UUID = Field(default_factory=uuid4)
    text: Line = ""
    due: date | None = None
    done: bool = False

    def is_due(self, today: date) -> bool:
        """Return whether it should have been done by `today` and is not."""
        return self.due is not None and not self.done and self.due <= today


class CoachingNote(Entity):
    """What was talked about with one person, what was agreed, and when to come back to it.

    A reflection is about nobody, or about the group when it names a community. `unread` marks a note that was
    left without opening the vault and has not been looked at since. `agreed` holds what older notes say of it.
    """

    person_id: UUID | None = None
    community_id: UUID | None = None
    on: date
    kind: NoteKind = NoteKind.CONVERSATION
    shape: NoteShape = NoteShape.FREE
    title: Line = ""
    body: Text = ""
    goal: Text = ""
    reality: Text = ""
    options: Text = ""
    will: Text = ""
    agreed: Text = ""
    steps: tuple[AgreedStep, ...] = ()
    follow_up: date | None = None
    follow_up_done: bool = False
    unread: bool = False

    def is_due(self, today: date) -> bool:
        """Return whether its follow-up should have happened by `today` and has not."""
        return self.follow_up is not None and not self.follow_up_done and self.follow_up <= today

    @property
    def name(self) -> str:
        """What the note is called: its title, or the first line that was written in it; nothing when it is empty."""
        texts = (self.title, self.body, self.goal, self.reality, self.options, self.will, self.agreed)
        lines = (line.strip() for text in texts for line in text.splitlines())
        return next((line for line in lines if line), "")

    def with_step(self, step: AgreedStep) -> "CoachingNote":
        """Return the note with a step as it is now, at the place where it stood or at the end."""
        if any(known.id == step.id for known in self.steps):
            return self.with_(steps=tuple(step if known.id == step.id else known for known in self.steps))
        return self.with_(steps=(*self.steps, step))

    def without_step(self, step_id: UUID) -> "CoachingNote":
        """Return the note without one of its steps."""
        return self.with_(steps=tuple(step for step in self.steps if step.id != step_id))

    def shaped(self, shape: NoteShape, headings: Mapping[Phase, str]) -> "CoachingNote":
        """Return the note in another form; every word stays, and a heading stands above what was written under it."""
        if shape is self.shape:
            return self
        changes = _under_headings(self, headings) if shape is NoteShape.GROW else _in_one_piece(self, headings)
        return self.with_(shape=shape, **changes)

    def told(self, headings: Mapping[Phase, str]) -> str:
        """Return all that the note says, as one text to read."""
        body = str(_in_one_piece(self, headings)["body"]) if self.shape is NoteShape.GROW else self.body
        parts = (self.title, body, self.agreed, *(step.text for step in self.steps))
        return "\n\n".join(part.strip() for part in parts if part.strip())


def _in_one_piece(note: CoachingNote, headings: Mapping[Phase, str]) -> dict[str, object]:
    written = [(headings[phase], str(getattr(note, phase))) for phase in GROW]
    pieces = [note.body, *(f"{heading}\n{text}" for heading, text in written if text)]
    return {"body": "\n\n".join(piece for piece in pieces if piece), **dict.fromkeys(GROW, "")}


def _under_headings(note: CoachingNote, headings: Mapping[Phase, str]) -> dict[str, object]:
    """Lay the lines below each heading in its own place; what stands above the first stays where it was."""
    phase_of = {heading.casefold(): phase for phase, heading in headings.items() if phase in GROW}
    pieces: dict[str, list[str]] = {}
    place = "body"
    for line in note.body.split("\n"):
        before, _, after = line.partition(":")
        found = phase_of.get(before.strip().casefold())
        if found is not None and found.value not in pieces:
            place = found.value
            pieces[place] = [after.strip()] if after.strip() else []
        else:
            pieces.setdefault(place, []).append(line)
    texts = {place: "\n".join(lines).strip("\n") for place, lines in pieces.items()}
    for phase in GROW:
        known = str(getattr(note, phase))
        texts[phase] = "\n\n".join(part for part in (known, texts.get(phase, "")) if part)
    return {"body": "", **texts}


class PrivateAnswer(Value):
    """What somebody answered to one question, with quotes and themes, for the interviewer's eyes only."""

    question_id: str
    text: Text = ""
    at: Annotated[int, Field(ge=0)] | None = None
    quotes: tuple[Text, ...] = ()
    themes: tuple[Line, ...] = ()


class PrivateAnswers(Entity):
    """The private part of one intake interview."""

    interview_id: UUID
    person_id: UUID
    answers: tuple[PrivateAnswer, ...] = ()

    def answer_to(self, question_id: str) -> str:
        """Return what was answered to a question; empty when nothing was."""
        return self.said(question_id).text

    def said(self, question_id: str) -> Said:
        """Return what was answered to a question, with its quotes and themes."""
        found = self._answer(question_id)
        return Said(found.text, found.quotes, found.themes) if found else Said()

    def answering(self, question_id: str, text: str) -> "PrivateAnswers":
        """Return a copy in which `question_id` is answered with `text`; quotes and themes stay."""
        return self.saying(question_id, self.said(question_id)._replace(text=text))

    def saying(self, question_id: str, said: Said, *, at: int | None = None) -> "PrivateAnswers":
        """Return a copy with this under `question_id`, begun `at` so many seconds unless it was begun before."""
        before = self._answer(question_id)
        begun = before.at if before is not None and before.at is not None else at
        others = tuple(answer for answer in self.answers if answer.question_id != question_id)
        made = PrivateAnswer(question_id=question_id, text=said.text, at=begun, quotes=said.quotes, themes=said.themes)
        return self.with_(answers=(*others, made))

    def _answer(self, question_id: str) -> PrivateAnswer | None:
        return next((answer for answer in self.answers if answer.question_id == question_id), None)


class OwnQuestion(Entity):
    """A question that a facilitator added to those at hand."""

    phase: Phase = Phase.OPENING
    text: Line = ""


class ReviewedThing(Value):
    """What was decided about one private thing, why, and the very words that were given; none when withheld."""

    thing: str
    kind: PrivateKind
    verdict: Verdict
    ground: Ground | None = None
    because: Line = ""
    given: Text = ""


class Review(Entity):
    """The log of one request: what of the private things about a person was decided, and on which day it was given.

    Without a day nothing left the vault: it was decided, and no file was made of it.
    """

    person_id: UUID
    on: date | None = None
    things: tuple[ReviewedThing, ...] = ()

    def about(self, thing: str) -> ReviewedThing | None:
        """Return what was decided about one thing."""
        return next((one for one in self.things if one.thing == thing), None)


def last_spoken(notes: Iterable[CoachingNote], community_id: UUID | None) -> dict[UUID, date]:
    """Return when there last was a conversation with each person in a community."""
    found: dict[UUID, date] = {}
    for note in notes:
        if note.kind is NoteKind.CONVERSATION and note.person_id is not None and note.community_id == community_id:
            found[note.person_id] = max(found.get(note.person_id, note.on), note.on)
    return found


def long_ago(spoken: Mapping[UUID, date], people: Iterable[UUID], weeks: int, today: date) -> list[UUID]:
    """Return with whom nobody spoke for so many weeks, the longest ago first, and last those never spoken with."""
    before = today - timedelta(weeks=weeks)
    listed = list(people)
    silent = [person for person in listed if person in spoken and spoken[person] <= before]
    return sorted(silent, key=lambda person: spoken[person]) + [person for person in listed if person not in spoken]
