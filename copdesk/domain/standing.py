"""The questions that come back every session, and what each participant answered there."""

from uuid import UUID

from copdesk.domain.entity import Entity, Name, Text


class StandingAnswer(Entity):
    """What one participant answered in one session to a standing question, in the words in which it was asked."""

    session_id: UUID
    person_id: UUID
    question: Name
    text: Text = ""
