"""Ways out when a session runs over: each shows what it would change before anything changes.

A pin stays where it is, and a gap before it takes what it can by itself. What is asked for is the time by which the
session would be too late at its pins or at its end; a plan that shortens never wins back more than that.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from uuid import UUID

from copdesk.domain.choices import BlockKind
from copdesk.domain.live import Course, Phase, Turn
from copdesk.domain.sessions import LONGEST_BLOCK, Block

FLEXIBLE = {BlockKind.PLENARY, BlockKind.SOLO, BlockKind.SMALL_GROUPS, BlockKind.CLOSING}
BUFFERS = {BlockKind.WALK_IN, BlockKind.BREAK, BlockKind.DRINKS, BlockKind.INFORMAL}
_MOST_TO_DROP = 6


class Plan(StrEnum):
    """The four ways."""

    SHIFT = "shift"
    BUFFERS = "buffers"
    SHORTEN = "shorten"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Difference:
    """What happens to one block: minutes before and after; a block that is set aside has none after."""

    block: Block
    before: int
    after: int
    set_aside: bool = False


@dataclass(frozen=True, slots=True)
class GapUsed:
    """How much of the unused time before a pinned block is left."""

    block: Block
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """One plan and what it does.

    `asked` is how late the session would be without it, `won` what it wins back of that, `left` what remains;
    `ends` is the new end on the clock, and `late` the pinned blocks that would begin late all the same.
    `puts` are the blocks to write.
    """

    plan: Plan
    asked: int
    won: int
    left: int
    ends: int
    differences: tuple[Difference, ...]
    gaps: tuple[GapUsed, ...]
    late: tuple[Turn, ...]
    puts: tuple[Block, ...]


def proposals(course: Course, running: Block | None = None, extra: int = 0) -> tuple[Proposal, ...]:
    """Return what can be done when a running block needs `extra` minutes more than it has had or has left.

    Shifting is always there; the others only when they win something.
    """
    base = course if running is None else _with(course, {running.id: _needed(course, running, extra)})
    ways = [_proposal(Plan.SHIFT, course, base, base)]
    if base.lateness:
        ways.append(_proposal(Plan.BUFFERS, course, base, _with(base, win_back(base, BUFFERS, proportional=False))))
        ways.append(_proposal(Plan.SHORTEN, course, base, _with(base, win_back(base, FLEXIBLE, proportional=True))))
        ways.append(_proposal(Plan.DROP, course, base, _lighter(base)))
    return tuple(way for way in ways if way.plan is Plan.SHIFT or way.won > 0)


def least_of(block: Block) -> int:
    """Return how short a block may become: as was said of it, else half its length in steps of five minutes.

    A meal or a night keeps its length unless something was said of it.
    """
    if block.least is not None:
        return min(block.least, block.minutes)
    if block.kind in (BlockKind.MEAL, BlockKind.NIGHT):
        return block.minutes
    return min(block.minutes, 5 * max(1, -(-block.minutes // 10)))


def slack(turn: Turn, kinds: set[BlockKind]) -> int:
    """Return how many minutes a block can give: none when it runs, is pinned, or must never be shortened."""
    block = turn.block
    given_by_word = block.least is not None and block.kind not in FLEXIBLE and BlockKind.BREAK in kinds
    fits = block.kind in kinds or given_by_word
    held = block.pin is not None or block.never_shorten or turn.phase is not Phase.TO_COME
    return 0 if held or not fits else block.minutes - least_of(block)


def win_back(course: Course, kinds: set[BlockKind], *, proportional: bool) -> dict[UUID, int]:
    """Return the new length of each block that gives minutes, so that pins and end are in time as far as can be.

    Before each pin only what stands between it and the pin before it helps, because a pin holds what comes after.
    """
    cuts: dict[UUID, int] = {}
    lanes = _lanes(course, kinds)
    for segment, wanted in _segments(course, lanes):
        able = [lane.most for lane in segment]
        for lane, cut in zip(segment, _shares(able, wanted, proportional=proportional), strict=True):
            cuts |= lane.cut(cut, proportional=proportional)
    return {turn.block.id: turn.block.minutes - cuts[turn.block.id] for turn in course.turns if cuts.get(turn.block.id)}


@dataclass(frozen=True, slots=True)
class _Lane:
    """One stretch: its tracks with what each block can give, when each track ends, and how late its pins are."""

    tracks: tuple[tuple[tuple[Turn, int], ...], ...]
    pinned: bool
    late: int

    @property
    def end(self) -> int:
        return max(track[-1][0].end for track in self.tracks)

    @property
    def most(self) -> int:
        """How much shorter the whole can become: the longest track decides."""
        return self.end - max(track[-1][0].end - sum(give for _, give in track) for track in self.tracks)

    def cut(self, minutes: int, *, proportional: bool) -> dict[UUID, int]:
        """Return what each block gives so that the whole becomes so much shorter."""
        given: dict[UUID, int] = {}
        for track in self.tracks:
            needed = max(0, track[-1][0].end - (self.end - minutes))
            shares = _shares([give for _, give in track], needed, proportional=proportional)
            given |= {turn.block.id: share for (turn, _), share in zip(track, shares, strict=True)}
        return given


def _lanes(course: Course, kinds: set[BlockKind]) -> list[_Lane]:
    turns = {turn.block.id: turn for turn in course.turns}
    lanes: list[_Lane] = []
    for stretch in course.stretches:
        tracks: list[tuple[tuple[Turn, int], ...]] = []
        for track in stretch:
            row = [turns[block.id] for block in track]
            held = any(block.pin is not None for block in track)
            tracks.append(tuple((turn, 0 if held else slack(turn, kinds)) for turn in row))
        to_come = [turn for track in tracks for turn, _ in track if turn.phase is Phase.TO_COME]
        pins = [turn for turn in to_come if turn.block.pin is not None]
        lanes.append(_Lane(tuple(tracks), bool(pins), max((turn.late for turn in pins), default=0)))
    return lanes


def _segments(course: Course, lanes: Sequence[_Lane]) -> list[tuple[list[_Lane], int]]:
    """Return the stretches up to each pin, and up to the end, with the minutes wanted there."""
    segments: list[tuple[list[_Lane], int]] = []
    open_lanes: list[_Lane] = []
    held = 0
    for lane in lanes:
        if lane.pinned:
            wanted = max(0, lane.late - held)
            segments.append((open_lanes, wanted))
            held += min(wanted, sum(other.most for other in open_lanes))
            open_lanes = []
        open_lanes.append(lane)
    segments.append((open_lanes, max(0, course.drift - held)))
    return segments


def _shares(able: Sequence[int], wanted: int, *, proportional: bool) -> list[int]:
    """Divide the minutes wanted over what each can give, in proportion or from the first on, in whole minutes."""
    total = sum(able)
    wanted = min(wanted, total)
    if not proportional:
        return _from_the_first(able, wanted)
    shares = [wanted * one // total if total else 0 for one in able]
    rests = sorted(range(len(able)), key=lambda n: (-(wanted * able[n] % total) if total else 0, n))
    for n in rests[: wanted - sum(shares)]:
        shares[n] += 1
    return shares


def _from_the_first(able: Sequence[int], wanted: int) -> list[int]:
    shares: list[int] = []
    for one in able:
        shares.append(min(one, wanted))
        wanted -= shares[-1]
    return shares


def _lighter(course: Course) -> Course:
    """Return the course without what may be dropped: as few minutes as bring it in time, or all that help."""
    able = {turn.block.id: turn.block.with_(set_aside=True) for turn in course.turns if _may_go(turn)}
    some = list(able)[:_MOST_TO_DROP]
    chances = (gone for size in range(len(some) + 1) for gone in combinations(some, size))
    tried = [_without(course, {identity: able[identity] for identity in gone}) for gone in chances]
    return min(tried, key=lambda one: one[1:])[0]


def _may_go(turn: Turn) -> bool:
    block = turn.block
    return block.may_drop and not block.never_shorten and block.pin is None and turn.phase is Phase.TO_COME


def _without(course: Course, gone: Mapping[UUID, Block]) -> tuple[Course, int, int, int]:
    """Return the course without some blocks, with how late it is then and the minutes and blocks it costs."""
    lighter = course.with_blocks(gone.get(b.id, b) for b in course.blocks)
    return lighter, lighter.lateness, sum(b.minutes for b in gone.values()), len(gone)


def _with(course: Course, minutes: Mapping[UUID, int]) -> Course:
    return course.with_blocks(b.with_(minutes=minutes[b.id]) if b.id in minutes else b for b in course.blocks)


def _needed(course: Course, running: Block, extra: int) -> int:
    """Return how long a running block lasts when it goes on so much longer than it has, or was to have, until now."""
    began = course.began(running)
    spent = 0 if began is None else course.now - began
    return min(LONGEST_BLOCK, max(running.minutes, spent) + extra)


def _proposal(plan: Plan, now: Course, base: Course, after: Course) -> Proposal:
    old = {b.id: b for b in now.blocks}
    changed = tuple(b for b in after.blocks if b != old[b.id])
    differences = tuple(Difference(b, old[b.id].minutes, 0 if b.set_aside else b.minutes, b.set_aside) for b in changed)
    left = after.lateness
    late = tuple(turn for turn in after.turns if turn.phase is Phase.TO_COME and turn.late)
    won = max(0, base.lateness - left)
    return Proposal(plan, base.lateness, won, left, after.expected_end, differences, _gaps(now, after), late, changed)


def _gaps(now: Course, after: Course) -> tuple[GapUsed, ...]:
    gaps = {turn.block.id: turn.gap for turn in now.turns}
    used = [(turn, gaps.get(turn.block.id, 0)) for turn in after.turns if turn.phase is Phase.TO_COME]
    return tuple(GapUsed(turn.block, before, turn.gap) for turn, before in used if turn.gap < before)
