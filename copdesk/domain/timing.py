"""When each block begins and ends: laid out one after the other, around pins and beside each other in tracks."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TypeVar

from copdesk.domain.choices import Certainty, Division
from copdesk.domain.sessions import Block, Session


@dataclass(frozen=True, slots=True)
class Placed:
    """A block with its computed place; times are minutes on the clock since midnight of the first day.

    `gap` is unused time before a pinned block, `overlap` is how much what came before runs into it, whichever of it
    lasts longest; one of the two is 0.
    """

    block: Block
    start: int
    end: int
    gap: int = 0
    overlap: int = 0


def ordered(blocks: Iterable[Block]) -> list[Block]:
    """Return blocks in the order of the programme."""
    return sorted(blocks, key=lambda b: (b.position, b.id))


def in_programme(blocks: Iterable[Block]) -> list[Block]:
    """Return the blocks that take part in the programme, in order; what is set aside is left out."""
    return [block for block in ordered(blocks) if not block.set_aside]


def lay_out(session: Session, blocks: Iterable[Block]) -> tuple[Placed, ...]:
    """Return the blocks with their start and end.

    Neighbours in different named tracks run beside each other from one common start; what follows them waits
    for the longest that was not cancelled. Rounds begin together in all tracks, and so do the two halves of a swap.
    A pin is obeyed, and what it leaves open or cuts short is reported, never mended; what comes after waits for all
    that began before.
    """
    placed: list[Placed] = []
    now = session.starts_at
    for stretch in stretches(in_programme(blocks)):
        if len(stretch) == 1:  # most of a programme, and it is laid out at every movement of the mouse
            for block in stretch[0]:
                placed.append(_place(block, now))
                now = max(now, placed[-1].end)
            continue
        tracks = _beside(stretch, now)
        placed += [place for track in tracks for place in track]
        now = max(now, over(tracks))
    return tuple(placed)


def _beside(stretch: Sequence[Sequence[Block]], now: int) -> list[list[Placed]]:
    """Return the places of tracks that begin together, and again together at each round."""
    placed: list[list[Placed]] = [[] for _ in stretch]
    steps = [steps_of(track) for track in stretch]
    for step in sorted({number for track in steps for number in track}):
        here = [n for n, track in enumerate(steps) if step in track]
        begun = [placed[n] for n in here if placed[n]]
        begin = over(begun) if begun else now
        for n in here:
            there = begin
            for block, number in zip(stretch[n], steps[n], strict=True):
                if number == step:
                    placed[n].append(_place(block, there))
                    there = max(there, placed[n][-1].end)
    return placed


def steps_of(track: Sequence[Block]) -> list[int]:
    """Return at which step each block of a track begins: its round, or its number in a swap."""
    if all(block.division is Division.SWAPPED for block in track):
        return list(range(len(track)))
    steps: list[int] = []
    for block in track:
        last = steps[-1] if steps else 0
        steps.append(max(last, block.round or last))
    return steps


def stretch_of(blocks: Sequence[Block], block: Block) -> list[Block]:
    """Return the blocks that stand beside or after a block in the same tracks, itself among them."""
    for stretch in stretches(blocks):
        ids = {b.id for track in stretch for b in track}
        if block.id in ids:
            return [b for b in blocks if b.id in ids]
    return [block]


def _place(block: Block, free_from: int) -> Placed:
    start = free_from if block.pin is None else block.pin
    return Placed(block, start, start + block.minutes, max(0, start - free_from), max(0, free_from - start))


_Item = TypeVar("_Item", Block, Placed)


def stretches(items: Iterable[_Item]) -> list[list[list[_Item]]]:
    """Group blocks, or their places, into stretches: lists of tracks; a plenary block is a stretch of its own."""
    found: list[list[list[_Item]]] = []
    parallel: dict[str, list[_Item]] = {}
    for item in items:
        track = (item.block if isinstance(item, Placed) else item).track
        if not track:
            parallel = {}
            found.append([[item]])
            continue
        if not parallel:
            found.append([])
        if track not in parallel:
            parallel[track] = []
            found[-1].append(parallel[track])
        parallel[track].append(item)
    return found


def stretches_for(wanted: Callable[[Block], bool], placed: Iterable[Placed]) -> list[list[list[Placed]]]:
    """Return the stretches with only the blocks that are wanted; what stood apart stays apart."""
    kept = [[[p for p in track if wanted(p.block)] for track in stretch] for stretch in stretches(placed)]
    return [tracks for stretch in kept if (tracks := [track for track in stretch if track])]


def over(stretch: Iterable[Iterable[Placed]]) -> int:
    """Return when a stretch is over; what was cancelled counts only when nothing else goes on beside it."""
    places = [place for track in stretch for place in track]
    return max([p.end for p in places if p.block.certainty is not Certainty.CANCELLED] or [p.end for p in places])


def ends_at(session: Session, placed: Sequence[Placed]) -> int:
    """Return when the session ends, in minutes since midnight of its first day."""
    return max((over(stretch) for stretch in stretches(placed)), default=session.starts_at)


def span(session: Session, placed: Iterable[Placed]) -> tuple[int, int]:
    """Return when a session begins and ends for participants, in minutes since midnight of its first day.

    What the crew does before and after is left out, unless there is nothing else.
    """
    places = list(placed)
    seen = [p for p in places if not p.block.crew_only] or places
    return min((p.start for p in seen), default=session.starts_at), ends_at(session, seen)


def announced(session: Session, placed: Sequence[Placed]) -> tuple[datetime, datetime]:
    """Return when a session begins and ends for participants: as announced, else as their blocks make it.

    Of an announced end only the time is known; its day is the one that brings it closest to the end of the blocks.
    """
    seen = [p for p in placed if not p.block.crew_only]
    starts = on_the_clock(session.day, seen[0].start if seen else session.starts_at)
    ends = on_the_clock(session.day, ends_at(session, seen))
    if session.announced_start:
        starts = datetime.combine(session.day, session.announced_start)
    if session.announced_end:
        days = (datetime.combine(session.day + timedelta(n), session.announced_end) for n in range(3))
        ends = min(days, key=lambda moment: abs(moment - ends))
    return starts, max(starts, ends)


def on_the_clock(day: date, minutes: int) -> datetime:
    """Return minutes since midnight of `day` as wall-clock time."""
    return datetime.combine(day, time()) + timedelta(minutes=minutes)


def clock(minutes: int) -> str:
    """Return minutes since midnight as "13:05"; a day later the hours begin again."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


ROOM = 1024
"""How far apart positions are laid, so that a block can come between two others without moving them."""


def put_between(blocks: Sequence[Block], newcomer: Block, index: int) -> list[Block]:
    """Return what changes when `newcomer` comes to stand at `index` among the other, ordered `blocks`.

    That is the newcomer alone as long as there is room between its neighbours; otherwise all are laid apart again.
    """
    before = blocks[index - 1].position if index > 0 else None
    after = blocks[index].position if index < len(blocks) else None
    place = _between(before, after)
    if place is not None:
        return [newcomer.with_(position=place)]
    row = [*blocks[:index], newcomer, *blocks[index:]]
    return [b.with_(position=n * ROOM) for n, b in enumerate(row) if b is newcomer or b.position != n * ROOM]


def _between(before: int | None, after: int | None) -> int | None:
    if before is None:
        return 0 if after is None else after - ROOM
    if after is None:
        return before + ROOM
    return (before + after) // 2 if after - before > 1 else None
