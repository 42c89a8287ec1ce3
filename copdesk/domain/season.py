"""What runs through several sessions: theme groups, whose case has its turn, and dates that matter to people."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from copdesk.domain.choices import TurnState
from copdesk.domain.entity import Entity, Line, Name, Text


class ThemeGroup(Entity):
    """A standing group within a community, with the question it works on; its track bears its name."""

    community_id: UUID
    name: Name
    key_question: Text = ""
    results: Text = ""
    member_ids: tuple[UUID, ...] = ()


class CaseTurn(Entity):
    """Somebody's learning question or case on the table in a session, and who gave advice."""

    session_id: UUID
    person_id: UUID
    state: TurnState = TurnState.PLANNED
    round: Annotated[int, Field(ge=1, le=20)] = 1
    group: Line = ""
    what: Line = ""
    adviser_ids: tuple[UUID, ...] = ()


class KeyDate(Entity):
    """A day that matters to somebody's case, or to all: a council vote, a deadline, an opening."""

    community_id: UUID
    person_id: UUID | None = None
    day: date
    what: Name
