"""A session and the blocks it is made of; start times are computed, never stored."""

from datetime import date, time
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator

from copdesk.domain.choices import (
    Activity,
    BlockKind,
    Certainty,
    Division,
    Mode,
    Moment,
    Part,
    SessionKind,
    SessionState,
    Talk,
)
from copdesk.domain.entity import Entity, Line, Name, Text, Value
from copdesk.domain.language import Language

LONGEST_BLOCK = 24 * 60
LONGEST_SESSION = 36 * 60

BlockMinutes = Annotated[int, Field(ge=0, le=LONGEST_BLOCK)]
"""How long a block lasts: 0 to 1,440 minutes."""

ClockMinutes = Annotated[int, Field(ge=0, le=24 * 60 + LONGEST_SESSION)]
"""Minutes on the clock since midnight of the session's first day; 1,500 is one o'clock in the night after."""

Number = Annotated[int, Field(ge=1, le=20)]
"""Which round, which part of a divided block, or how many of the options one may choose."""


class Session(Entity):
    """One meeting of a community; its number is free text, because editions and years do not keep step.

    A session may be put in the season before its day is sure; `day_known` is false until then.
    """

    community_id: UUID
    number: Line = ""
    title: Name
    kind: SessionKind = SessionKind.MEETING
    mode: Mode = Mode.ON_SITE
    day: date
    day_known: bool = True
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
    state: SessionState = SessionState.DRAFT
    optional: bool = False
    sign_up_by: date | None = None
    meal: Line = ""
    meal_by: date | None = None
    vegetarian: bool = False
    coming_and_going: Line = ""
    meeting_link: Line = ""
    technical_host: Line = ""

    @property
    def starts_at(self) -> int:
        """The start in minutes on the clock since midnight."""
        return self.starts.hour * 60 + self.starts.minute


class Place(Value):
    """One of the groups or options within a block: what it is about, where it sits and who hosts it."""

    theme: Line = ""
    room: Line = ""
    host: Line = ""
    cancelled: bool = False


class Block(Entity):
    """A stretch of a session with one purpose.

    `position` orders the blocks; equal tracks run one after the other, different tracks beside each other.
    `pin` is a start that stays where it is, in minutes since midnight of the first day. `open_end` says that nobody
    knows when the block ends, `approximate` that its end is about right. `least` is how short it may become, and
    `minutes_each` how long each person (or each group, in a report back) has. `round` and `piece` number what
    comes again and what a break divides. A block that is set aside is kept, but takes no part in the programme.
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
    open_end: bool = False
    approximate: bool = False
    certainty: Certainty = Certainty.FIRM
    moment: Moment = Moment.NONE
    talk: Talk = Talk.UNSAID
    group_size: Annotated[int, Field(ge=1, le=10_000)] | None = None
    minutes_each: Annotated[int, Field(ge=1, le=600)] | None = None
    least: BlockMinutes | None = None
    may_drop: bool = False
    never_shorten: bool = False
    helpers: Line = ""
    set_up: Text = ""
    harvest: Text = ""
    plan_b: Text = ""
    section: Line = ""
    gap_name: Line = ""
    division: Division = Division.TOGETHER
    choose: Number | None = None
    round: Number | None = None
    piece: Number | None = None
    places: Annotated[tuple[Place, ...], Field(max_length=40)] = ()
    set_aside: bool = False
    how_it_went: Text = ""

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


class BlockRun(Entity):
    """How a block went in the room: what was planned, and when it really began and ended.

    `planned` is in minutes; the others are minutes on the clock since midnight of the session's first day. A run that
    was only `rehearsed` says nothing of how long things take with this group.
    """

    session_id: UUID
    block_id: UUID
    planned: BlockMinutes
    began: ClockMinutes | None = None
    ended: ClockMinutes | None = None
    rehearsed: bool = False
