"""What a facilitator keeps private about somebody: coaching notes, and the private part of an intake."""

from datetime import date
from uuid import UUID

from copdesk.domain.entity import Entity, Line, Text, Value


class CoachingNote(Entity):
    """What was talked about with one person, what was agreed, and when to come back to it."""

    person_id: UUID
    community_id: UUID
    on: date
    title: Line = ""
    body: Text = ""
    agreed: Text = ""
    follow_up: date | None = None
    follow_up_done: bool = False

    def is_due(self, today: date) -> bool:
        """Return whether its follow-up should have happened by `today` and has not."""
        return self.follow_up is not None and not self.follow_up_done and self.follow_up <= today


class PrivateAnswer(Value):
    """What somebody answered to one question, for the interviewer's eyes only."""

    question_id: str
    text: Text = ""


class PrivateAnswers(Entity):
    """The private part of one intake interview."""

    interview_id: UUID
    person_id: UUID
    answers: tuple[PrivateAnswer, ...] = ()

    def answer_to(self, question_id: str) -> str:
        """Return what was answered to a question; empty when nothing was."""
        return next((answer.text for answer in self.answers if answer.question_id == question_id), "")

    def answering(self, question_id: str, text: str) -> "PrivateAnswers":
        """Return a copy in which `question_id` is answered with `text`."""
        others = tuple(answer for answer in self.answers if answer.question_id != question_id)
        return self.with_(answers=(*others, PrivateAnswer(question_id=question_id, text=text)))
