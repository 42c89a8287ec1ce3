"""A session and the blocks it is made of; start times are computed, never stored."""

from datetime import date, time
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator

from copdesk.domain.choices import Activity, BlockKind, Language, Mode, Part, SessionKind
from copdesk.domain.entity import Entity, Line, Name, Text

LONGEST_BLOCK = 24 * 60
LONGEST_SESSION = 36 * 60

BlockMinutes = Annotated[int, Field(ge=0, le=LONGEST_BLOCK)]
"""How long a block lasts: 0 to 1,440 minutes."""

ClockMinutes = Annotated[int, Field(ge=0, le=24 * 60 + LONGEST_SESSION)]
"""Minutes on the clock since midnight of the session's first day; 1,500 is one o'clock in the night after."""


class Session(Entity):
    """One meeting of a community; its number is free text, because editions and years do not keep step."""

    community_id: UUID
    number: Line = ""
    title: Name
    kind: SessionKind = SessionKind.MEETING
    mode: Mode = Mode.ON_SITE
    day: date
    starts: time
    announced_start: time | None = None
    announced_end: time | None = None
    doors: time | None = None
    venue: Line = ""
    address: Line = ""
    route: Text = ""
    accessibility: Text = ""
    capacity: Annotated[int, Field(ge=1, le=10_000)] | None = None
    expected: Annotated[int, Field(ge=1, le=10_000)] | None = None
    aim: Text = ""
    take_home: Text = ""
    bring: Text = ""
    sign_off: Line = ""
    photo_notice: bool = False
    version: Annotated[int, Field(ge=1)] = 1

    @property
    def starts_at(self) -> int:
        """The start in minutes on the clock since midnight."""
        return self.starts.hour * 60 + self.starts.minute


class Block(Entity):
    """A stretch of a session with one purpose.

    `position` orders the blocks; equal tracks run one after the other, different tracks beside each other.
    `pin` is a start that stays where it is, in minutes since midnight of the first day.
    """

    session_id: UUID
    position: int = 0
    title: Name
    kind: BlockKind = BlockKind.PLENARY
    minutes: BlockMinutes = 15
    pin: ClockMinutes | None = None
    track: Line = ""
    parts: Annotated[tuple[Part, ...], Field(max_length=2)] = ()
    activity: Activity = Activity.NONE
    method: Line = ""
    lead: Line = ""
    room: Line = ""
    materials: Text = ""
    for_participants: Text = ""
    for_facilitator: Text = ""
    crew_only: bool = False
    language: Language | None = None

    @model_validator(mode="after")
    def _parts_differ(self) -> Self:
        if len(set(self.parts)) != len(self.parts):
            raise ValueError("the same part twice")
        return self


class CheckAnswer(Entity):
    """Why a session departs from a check on purpose; the check keeps showing it with this reason."""

    session_id: UUID
    block_id: UUID | None = None
    code: Annotated[str, Field(pattern=r"^[a-z_]{1,60}$")]
    because: Text
