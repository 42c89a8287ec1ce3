"""All sessions of a community beside each other: what each gave, what came back, and which groups met."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from uuid import UUID

from copdesk.domain.choices import AttendanceMark, Level
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.names import folded
from copdesk.domain.programme_checks import Balance, balance
from copdesk.domain.roster import Attendance
from copdesk.domain.season import CaseTurn, KeyDate, ThemeGroup
from copdesk.domain.sessions import Block, Session
from copdesk.domain.speaking import Lookup, none_known
from copdesk.domain.timing import in_programme, lay_out

METHOD_REST = 4
"""How many sessions before this one a method is remembered as just used."""

THERE = (AttendanceMark.PRESENT, AttendanceMark.WALK_IN)


class Use(StrEnum):
    """Whether a session uses a method, and whether that was so a short while before."""

    NO = "no"
    YES = "yes"
    AGAIN = "again"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonFacts:
    """Everything that is known of one community and that the overview is made from."""

    sessions: Sequence[Session]
    blocks: Sequence[Block] = ()
    attendance: Sequence[Attendance] = ()
    harvest: Sequence[HarvestItem] = ()
    turns: Sequence[CaseTurn] = ()
    groups: Sequence[ThemeGroup] = ()
    dates: Sequence[KeyDate] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionColumn:
    """One session in the overview; `groups` are the theme groups that met in it."""

    session: Session
    balance: Balance
    marks: Mapping[AttendanceMark, int]
    levels: Mapping[Level, int]
    groups: frozenset[UUID]
    turns: tuple[CaseTurn, ...]
    has_programme: bool
    same_venue: bool = False

    @property
    def there(self) -> int:
        """How many people came, those who walked in among them."""
        return sum(self.marks.get(mark, 0) for mark in THERE)

    @property
    def noted(self) -> int:
        """Of how many people anything was noted."""
        return sum(self.marks.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodRow:
    """One method in the words in which it was written first, and whether each session uses it."""

    name: str
    uses: tuple[Use, ...]

    @property
    def times(self) -> int:
        """In how many sessions it is used."""
        return sum(use is not Use.NO for use in self.uses)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Sessions counted: firm ones, those that are optional, those in which all meet, and meetings of theme groups.

    `group_dates` are the sessions in which theme groups met; `broad` and `firm` leave the optional ones out.
    """

    firm: int
    optional: int
    broad: int
    group_dates: int
    group_meetings: int

    @property
    def all(self) -> int:
        """All sessions, the optional ones among them."""
        return self.firm + self.optional


@dataclass(frozen=True, slots=True, kw_only=True)
class Season:
    """The whole picture; `moments` are the sessions and the key dates in the order of time."""

    columns: tuple[SessionColumn, ...]
    methods: tuple[MethodRow, ...]
    moments: tuple["SessionColumn | KeyDate", ...]
    groups: tuple[ThemeGroup, ...]

    def years(self) -> dict[int, Tally]:
        """Return each calendar year with its sessions counted."""
        found: defaultdict[int, list[SessionColumn]] = defaultdict(list)
        for column in self.columns:
            found[column.session.day.year].append(column)
        return {year: tally(columns) for year, columns in sorted(found.items())}

    def meetings_of(self, group: UUID) -> int:
        """Return how often a theme group meets."""
        return sum(group in column.groups for column in self.columns)


def overview(facts: SeasonFacts, *, rest: int = METHOD_REST, methods: Lookup = none_known) -> Season:
    """Return the picture of a season; a method counts as used again within `rest` sessions.

    `methods` finds what blocks name, so that two names of one method stand in one row.
    """
    sessions = in_time(facts.sessions)
    columns = _mark_venues(_columns(facts, sessions))
    blocks = _by_session(facts.blocks)
    return Season(
        columns=columns,
        methods=method_rows([_methods_in(blocks[s.id]) for s in sessions], rest=rest, methods=methods),
        moments=_moments(columns, facts.dates),
        groups=tuple(sorted(facts.groups, key=lambda g: folded(g.name))),
    )


def in_time(sessions: Iterable[Session]) -> list[Session]:
    """Return sessions, the earliest first."""
    return sorted(sessions, key=lambda s: (s.day, s.starts, s.number, str(s.id)))


def methods_of(block: Block) -> list[str]:
    """Return the methods of a block; several are parted by commas."""
    return [name for part in block.method.split(",") if (name := part.strip())]


def method_rows(
    per_session: Sequence[Iterable[str]], *, rest: int = METHOD_REST, methods: Lookup = none_known
) -> tuple[MethodRow, ...]:
    """Return a row for each method, the most used first; capitals, accents and other names make no other method."""
    names: dict[str, str] = {}
    used: defaultdict[str, list[int]] = defaultdict(list)
    for number, found in enumerate(per_session):
        for name in found:
            known = methods(name)
            key = known[0].key if len(known) == 1 else folded(name)
            names.setdefault(key, name)
            if number not in used[key][-1:]:
                used[key].append(number)
    rows = [MethodRow(name=names[key], uses=_uses(at, len(per_session), rest)) for key, at in used.items()]
    return tuple(sorted(rows, key=lambda row: (-row.times, folded(row.name))))


def group_meetings(blocks: Iterable[Block], groups: Iterable[ThemeGroup]) -> frozenset[UUID]:
    """Return the theme groups that meet in a session: a track or a place of its programme bears their name."""
    programme = in_programme(blocks)
    named = {folded(b.track) for b in programme if b.track}
    named |= {folded(p.theme) for b in programme for p in b.places if p.theme and not p.cancelled}
    return frozenset(group.id for group in groups if folded(group.name) in named)


def tally(columns: Iterable[SessionColumn]) -> Tally:
    """Count sessions and the meetings of theme groups in them."""
    every = list(columns)
    firm = [c for c in every if not c.session.optional]
    return Tally(
        firm=len(firm),
        optional=len(every) - len(firm),
        broad=sum(not c.groups for c in firm),
        group_dates=sum(bool(c.groups) for c in every),
        group_meetings=sum(len(c.groups) for c in every),
    )


def _uses(at: Sequence[int], sessions: int, rest: int) -> tuple[Use, ...]:
    again = {later for earlier, later in pairwise(at) if later - earlier <= rest}
    return tuple(Use.AGAIN if n in again else Use.YES if n in at else Use.NO for n in range(sessions))


def _methods_in(blocks: Iterable[Block]) -> list[str]:
    return [name for block in in_programme(blocks) for name in methods_of(block)]


def _by_session(blocks: Iterable[Block]) -> defaultdict[UUID, list[Block]]:
    found: defaultdict[UUID, list[Block]] = defaultdict(list)
    for block in blocks:
        found[block.session_id].append(block)
    return found


def _columns(facts: SeasonFacts, sessions: Sequence[Session]) -> list[SessionColumn]:
    blocks = _by_session(facts.blocks)
    marks: defaultdict[UUID, Counter[AttendanceMark]] = defaultdict(Counter)
    levels: defaultdict[UUID | None, Counter[Level]] = defaultdict(Counter)
    turns: defaultdict[UUID, list[CaseTurn]] = defaultdict(list)
    for noted in facts.attendance:
        marks[noted.session_id][noted.mark] += 1
    for item in facts.harvest:
        levels[item.session_id][item.level] += 1
    for turn in facts.turns:
        turns[turn.session_id].append(turn)
    return [
        SessionColumn(
            session=session,
            balance=balance(lay_out(session, blocks[session.id])),
            marks=marks[session.id],
            levels=levels[session.id],
            groups=group_meetings(blocks[session.id], facts.groups),
            turns=tuple(sorted(turns[session.id], key=lambda t: (t.round, t.group, str(t.id)))),
            has_programme=bool(in_programme(blocks[session.id])),
        )
        for session in sessions
    ]


def _mark_venues(columns: Sequence[SessionColumn]) -> tuple[SessionColumn, ...]:
    """Mark who meets where the session before met; a session without a place, such as online, breaks the row."""
    marked = list(columns[:1])
    for before, now in pairwise(columns):
        same = bool(now.session.venue) and folded(now.session.venue) == folded(before.session.venue)
        marked.append(
            SessionColumn(
                session=now.session,
                balance=now.balance,
                marks=now.marks,
                levels=now.levels,
                groups=now.groups,
                turns=now.turns,
                has_programme=now.has_programme,
                same_venue=same,
            )
        )
    return tuple(marked)


def _moments(columns: Sequence[SessionColumn], dates: Iterable[KeyDate]) -> tuple[SessionColumn | KeyDate, ...]:
    """Return sessions and key dates in the order of time; a key date on the day of a session comes before it."""

    def when(moment: SessionColumn | KeyDate) -> tuple[date, int, str]:
        if isinstance(moment, KeyDate):
            return (moment.day, -1, folded(moment.what))
        return (moment.session.day, columns.index(moment), "")

    return tuple(sorted([*columns, *dates], key=when))
