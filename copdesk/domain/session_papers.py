"""What a session is on paper: the programme for those who take part, and the run sheet for those who guide it.

Times are what the clock on the wall says, without a time zone. Neither paper has room for what is private.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TypeVar

from copdesk.domain.choices import BlockKind, Certainty, Division, Mode, Part
from copdesk.domain.language import Language
from copdesk.domain.packing import Packed

PAUSES = frozenset(
    {BlockKind.WALK_IN, BlockKind.BREAK, BlockKind.MEAL, BlockKind.DRINKS, BlockKind.INFORMAL, BlockKind.NIGHT}
)

DAY_TURNS = timedelta(hours=4)
"""Until four in the night it is still the evening before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What stands beside each other: how many there are, how people come to be in one, and how many they choose."""

    count: int
    division: Division = Division.TOGETHER
    choose: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """One of the groups or options within a part: what it is about, where it sits and who hosts it."""

    theme: str = ""
    room: str = ""
    host: str = ""
    cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeRow:
    """One part of a programme as participants read it; with tracks, the parts that run beside each other.

    `language` is set only where it differs from the document's. Of an open end only the start is known. `section` is
    a heading above the row.
    """

    starts: datetime
    ends: datetime
    title: str
    words: str = ""
    method: str = ""
    who: str = ""
    room: str = ""
    kind: BlockKind = BlockKind.PLENARY
    tracks: tuple["Track", ...] = ()
    language: Language | None = None
    open_end: bool = False
    approximate: bool = False
    certainty: Certainty = Certainty.FIRM
    round: int | None = None
    piece: int | None = None
    section: str = ""
    choice: Choice | None = None
    spots: tuple[Spot, ...] = ()

    @property
    def minutes(self) -> int:
        """How long it lasts on the clock."""
        return (self.ends - self.starts) // timedelta(minutes=1)

    @property
    def pause(self) -> bool:
        """Whether nobody is at work: walking in, breaks, meals, drinks, the night."""
        return self.kind in PAUSES


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """One of several parallel tracks: its name and the parts in it, one after the other."""

    name: str
    rows: tuple[ProgrammeRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSheetRow(ProgrammeRow):
    """One part of a session as its facilitators read it.

    `gap` and `overlap` are the minutes left over before it or taken from the part before; `opens` says that parts
    beside each other begin here, and `opens_until` when the last of them ends.
    """

    helpers: str = ""
    set_up: str = ""
    materials: str = ""
    notes: str = ""
    harvest: str = ""
    plan_b: str = ""
    parts: tuple[Part, ...] = ()
    crew: bool = False
    pinned: bool = False
    gap: int = 0
    gap_name: str = ""
    overlap: int = 0
    track: str = ""
    opens: Choice | None = None
    opens_until: datetime | None = None
    group_size: int | None = None
    minutes_each: int | None = None
    least: int | None = None
    may_drop: bool = False
    never_shorten: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFacts:
    """What both papers say about a session as a whole.

    `clock_change` is how many more minutes really pass than the clock says, because it changes on the way.
    """

    community: str
    title: str
    starts: datetime
    ends: datetime
    made_on: date
    number: str = ""
    language: Language = Language.DUTCH
    mode: Mode = Mode.ON_SITE
    day_known: bool = True
    open_end: bool = False
    approximate: bool = False
    optional: bool = False
    clock_change: int = 0
    doors: datetime | None = None
    place: str = ""
    address: str = ""
    route: str = ""
    aim: str = ""
    take_home: str = ""
    meal: str = ""
    meal_by: date | None = None
    vegetarian: bool = False
    coming_and_going: str = ""
    meeting_link: str = ""
    technical_host: str = ""
    organisation: str = ""
    version: int = 1

    @property
    def online(self) -> bool:
        """Whether nobody comes to a building."""
        return self.mode is Mode.ONLINE


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammePaper(SessionFacts):
    """The programme of one session, for those who take part; no crew rows, no notes."""

    rows: tuple[ProgrammeRow, ...] = ()
    bring: str = ""
    contact: str = ""
    sign_up_by: date | None = None
    accessibility: str = ""
    agreements: str = ""
    photo_notice: bool = False
    changes: tuple[str, ...] = ()

    @property
    def days(self) -> tuple[tuple[date, tuple[ProgrammeRow, ...]], ...]:
        """The rows day by day."""
        return day_by_day(self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What a session adds up to, in minutes, and the share of it in which people are active themselves."""

    whole: int
    programme: int
    parts: tuple[tuple[Part, float], ...] = ()
    active_per_cent: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSheetPaper(SessionFacts):
    """The run sheet of one session, for those who guide it; not to be handed out."""

    totals: Totals
    rows: tuple[RunSheetRow, ...] = ()
    packing: tuple[Packed, ...] = ()
    expected: int | None = None
    capacity: int | None = None
    accessibility: str = ""

    @property
    def days(self) -> tuple[tuple[date, tuple[RunSheetRow, ...]], ...]:
        """The rows day by day."""
        return day_by_day(self.rows)

    @property
    def building_up(self) -> datetime | None:
        """When the first of the crew begins, if that is before participants come in."""
        crew, others = (min((r.starts for r in self.rows if r.crew is c), default=None) for c in (True, False))
        return crew if crew and (others is None or crew < others) else None

    @property
    def cleared(self) -> datetime | None:
        """When the last of the crew is done, if that is after participants have gone."""
        crew, others = (max((r.ends for r in self.rows if r.crew is c), default=None) for c in (True, False))
        return crew if crew and (others is None or crew > others) else None


AnyRow = TypeVar("AnyRow", bound=ProgrammeRow)


def day_by_day(rows: Iterable[AnyRow]) -> tuple[tuple[date, tuple[AnyRow, ...]], ...]:
    """Return rows with the day they belong to."""
    days = groupby(rows, lambda row: (row.starts - DAY_TURNS).date())
    return tuple((day, tuple(of_day)) for day, of_day in days)


def by_section(rows: Iterable[AnyRow]) -> list[tuple[str, list[AnyRow]]]:
    """Return rows below the heading they stand under; those before the first heading have none."""
    sections: list[tuple[str, list[AnyRow]]] = []
    for row in rows:
        name = row.section.strip()
        if not sections or (name and name != sections[-1][0]):
            sections.append((name, []))
        sections[-1][1].append(row)
    return sections
