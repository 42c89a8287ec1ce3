"""The questions that come back every session, and what each participant answered there."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from copdesk.domain.entity import Entity, Name, Text


class StandingAnswer(Entity):
    """What one participant answered in one session to a standing question, in the words in which it was asked."""

    session_id: UUID
    person_id: UUID
    question: Name
    text: Text = ""


class StandingAnswers:
    """All standing answers of a community, found by session, person and question."""

    def __init__(self, answers: Iterable[StandingAnswer]) -> None:
        self._found = {(one.session_id, one.person_id, one.question): one for one in answers}

    def at(self, session_id: UUID, person_id: UUID, question: str) -> StandingAnswer | None:
        """Return an answer, or None."""
        return self._found.get((session_id, person_id, question))

    def text(self, session_id: UUID, person_id: UUID, question: str) -> str:
        """Return the words of an answer, or nothing."""
        found = self.at(session_id, person_id, question)
        return found.text if found else ""

    def questions(self, standing: Iterable[str]) -> tuple[str, ...]:
        """Return the questions that come back now, then those of earlier that have answers."""
        return tuple(dict.fromkeys((*standing, *(question for _, _, question in self._found))))

    def given(self, session_id: UUID, person_ids: Iterable[UUID], questions: Iterable[str]) -> int:
        """Count what was answered in one session."""
        asked = list(questions)
        return sum(bool(self.text(session_id, p, q).strip()) for p in person_ids for q in asked)


def answered(before: StandingAnswer | None, fresh: StandingAnswer, text: str) -> StandingAnswer | None:
    """Return an answer with other words; None when there are none left. `fresh` stands for one that is not there."""
    return (before or fresh).with_(text=text) if text.strip() else None


def renamed_answers(
    before: Sequence[str], after: Sequence[str], answers: Iterable[StandingAnswer]
) -> list[StandingAnswer]:
    """Return the answers that go along when standing questions get other words.

    Only a question that stands in the place of the one before is the same question: with one more or one less, or
    with words that were in the list already, answers stay with the words in which they were given.
    """
    if len(before) != len(after):
        return []
    other = {old: new for old, new in zip(before, after, strict=True) if old != new}
    if set(other.values()) & set(before):
        return []
    return [one.with_(question=other[one.question]) for one in answers if one.question in other]
