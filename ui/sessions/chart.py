"""Where each block lies on the timeline: time runs down to scale, and what happens at once lies side by side."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

from copdesk.domain.choices import BlockKind
from copdesk.domain.timing import Placed

NIGHT = 0.125
"""A night is drawn eight times as short as the day, or it would push the morning out of sight."""


@dataclass(frozen=True, slots=True)
class Lane:
    """One block on the chart: its column among how many, its upper and lower edge."""

    place: Placed
    column: int
    columns: int
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Free:
    """Unused time before a pinned block, down to the block or to what is written above it."""

    lane: Lane
    top: float
    bottom: float
    minutes: int


class BandKind(IntEnum):
    """What can be written above a block, from top to bottom."""

    DAY = 0
    CLOCK = 1
    SECTION = 2
    DIVISION = 3
    TRACKS = 4


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something to be written above a block; of tracks, `places` are the first blocks."""

    kind: BandKind
    place: Placed
    words: str
    icon: str = ""
    places: tuple[Placed, ...] = ()


@dataclass(frozen=True, slots=True)
class Band:
    """What is written above a block, with its upper and lower edge."""

    wanted: Wanted
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large things are drawn: pixels a minute, the least height of a block and of a gap, and that of a band."""

    minute: float = 3.6
    block: float = 26
    gap: float = 20
    band: float = 28


class Scale:
    """Turns minutes into pixels; short blocks are drawn a little longer, so that they can be read.

    At one minute stand, from top to bottom: what is written above blocks without length, these blocks, what is
    written above the others, and the others themselves.
    """

    def __init__(self, placed: Sequence[Placed], begins: int, sizes: Sizes, bands: Sequence[Wanted] = ()) -> None:
        self._sizes = sizes
        marks = {begins} | {p.start for p in placed} | {p.end for p in placed}
        marks |= {p.start - p.gap for p in placed}
        self._marks = sorted(marks)
        self._number = {mark: n for n, mark in enumerate(self._marks)}
        self._heights = self._drawn(placed)
        self._above = _kinds_at(bands, still=True), _kinds_at(bands, still=False)
        self._jumps = self._standing_still(placed)
        for minute in {*self._above[0], *self._above[1]}:
            over = self._over(minute, still=True) + self._over(minute, still=False)
            self._jumps[minute] = self._jumps.get(minute, 0.0) + over
        self._tops: list[float] = [0.0]
        for mark, height in zip(self._marks, self._heights, strict=False):
            self._tops.append(self._tops[-1] + self._jumps.get(mark, 0) + height)

    def before(self, minute: int) -> float:
        """Return where a minute begins, above blocks without length."""
        return self._tops[self._number[minute]]

    def after(self, minute: int) -> float:
        """Return where a minute goes on, below blocks without length."""
        return self.before(minute) + self._jumps.get(minute, 0)

    def still(self, minute: int) -> float:
        """Return where blocks without length begin."""
        return self.before(minute) + self._over(minute, still=True)

    def band(self, wanted: Wanted) -> float:
        """Return where something written above a block begins."""
        place = wanted.place
        still = place.start == place.end
        base = self.before(place.start) if still else self.after(place.start) - self._over(place.start, still=False)
        return base + self._above[not still][place.start].index(wanted.kind) * self._sizes.band

    def room_above(self, place: Placed) -> float:
        """Return how much is written above a block."""
        return self._over(place.start, still=place.start == place.end)

    def _over(self, minute: int, *, still: bool) -> float:
        return len(self._above[not still].get(minute, ())) * self._sizes.band

    def y(self, minute: float) -> float:
        """Return where any minute lies."""
        number = bisect_right(self._marks, minute) - 1
        if number < 0:
            return (minute - self._marks[0]) * self._sizes.minute
        mark = self._marks[number]
        top = self._tops[number] + self._jumps.get(mark, 0)
        if number == len(self._marks) - 1:
            return top + (minute - mark) * self._sizes.minute
        share = (minute - mark) / (self._marks[number + 1] - mark)
        return top + share * self._heights[number]

    def minute(self, y: float) -> float:
        """Return which minute lies at `y`."""
        number = bisect_right(self._tops, y, hi=len(self._marks)) - 1
        if number < 0:
            return self._marks[0] + y / self._sizes.minute
        mark = self._marks[number]
        down = max(0.0, y - self._tops[number] - self._jumps.get(mark, 0))
        if number == len(self._marks) - 1:
            return mark + down / self._sizes.minute
        height, length = self._heights[number], self._marks[number + 1] - mark
        return mark + length * min(1.0, down / height)

    def _drawn(self, placed: Sequence[Placed]) -> list[float]:
        """Return the height of each stretch between two marks."""
        heights = [(below - above) * self._sizes.minute for above, below in pairwise(self._marks)]
        nights = [p for p in placed if p.block.kind is BlockKind.NIGHT]
        for number in {n for p in nights for n in range(self._number[p.start], self._number[p.end])}:
            heights[number] *= NIGHT
        for start, end, least in self._short(placed):
            first, last = self._number[start], self._number[end]
            heights[last - 1] += max(0.0, least - sum(heights[first:last]))
        return heights

    def _short(self, placed: Sequence[Placed]) -> Iterable[tuple[int, int, float]]:
        sizes, slowest = self._sizes, self._sizes.minute * NIGHT
        for p in placed:
            if 0 < p.end - p.start < sizes.block / slowest:
                yield p.start, p.end, sizes.block
            if 0 < p.gap < sizes.gap / slowest:
                yield p.start - p.gap, p.start, sizes.gap

    def _standing_still(self, placed: Sequence[Placed]) -> dict[int, float]:
        """Return the room that blocks without length need at their minute."""
        count: dict[tuple[int, str], int] = {}
        for p in placed:
            if p.start == p.end:
                key = (p.start, p.block.track)
                count[key] = count.get(key, 0) + 1
        jumps: dict[int, float] = {}
        for (minute, _), many in count.items():
            jumps[minute] = max(jumps.get(minute, 0.0), many * self._sizes.block)
        return jumps


@dataclass(frozen=True, slots=True)
class Chart:
    """All blocks of a programme in their places, with the free time between them."""

    scale: Scale
    lanes: tuple[Lane, ...]
    begins: int
    ends: int
    bands: tuple[Band, ...] = ()

    @property
    def height(self) -> float:
        """How far down the programme reaches."""
        return max([lane.bottom for lane in self.lanes] + [self.scale.y(self.ends)])

    @property
    def free(self) -> tuple[Free, ...]:
        """The unused stretches."""
        return tuple(
            Free(
                lane,
                self.scale.after(lane.place.start - lane.place.gap),
                lane.top - self.scale.room_above(lane.place),
                lane.place.gap,
            )
            for lane in self.lanes
            if lane.place.gap
        )


def chart(placed: Sequence[Placed], begins: int, sizes: Sizes, wanted: Sequence[Wanted] = ()) -> Chart:
    """Return the chart of a programme that begins at `begins` when it is still empty."""
    first = min([p.start for p in placed] + [begins])
    scale = Scale(placed, first, sizes, wanted)
    ends = max([p.end for p in placed] + [begins])
    bands = tuple(Band(band, scale.band(band), scale.band(band) + sizes.band) for band in wanted)
    return Chart(scale, tuple(_lanes(placed, scale, sizes)), first, ends, bands)


def _kinds_at(bands: Sequence[Wanted], *, still: bool) -> dict[int, list[BandKind]]:
    """Return what is written above blocks with, or without, length at each minute; each kind has one row."""
    kinds: dict[int, set[BandKind]] = {}
    for band in bands:
        if (band.place.start == band.place.end) == still:
            kinds.setdefault(band.place.start, set()).add(band.kind)
    return {minute: sorted(found) for minute, found in kinds.items()}


def _lanes(placed: Sequence[Placed], scale: Scale, sizes: Sizes) -> Iterable[Lane]:
    standing: dict[tuple[int, str], int] = {}
    for together in _at_once(placed):
        columns = _columns(together)
        wide = max(columns) + 1
        for place, column in zip(together, columns, strict=True):
            if place.start < place.end:
                yield Lane(place, column, wide, scale.after(place.start), scale.before(place.end))
                continue
            number = standing.get((place.start, place.block.track), 0)
            standing[place.start, place.block.track] = number + 1
            top = scale.still(place.start) + number * sizes.block
            yield Lane(place, column, wide, top, top + sizes.block)


def _at_once(placed: Sequence[Placed]) -> Iterable[list[Placed]]:
    """Yield blocks in groups: whatever overlaps in time, directly or through another block, is together."""
    group: list[Placed] = []
    reaches = 0
    for place in sorted(placed, key=lambda p: p.start):
        if group and place.start >= reaches and not _stand_still_together(group[-1], place):
            yield group
            group = []
        reaches = max(reaches, place.end) if group else place.end
        group.append(place)
    if group:
        yield group


def _stand_still_together(one: Placed, other: Placed) -> bool:
    """Tell whether two blocks without length stand at the same minute."""
    return one.start == one.end == other.start == other.end


def _columns(together: Sequence[Placed]) -> list[int]:
    """Give each block a column: a track keeps its own, others take the first that is free."""
    if len(together) == 1:  # most of a programme
        return [0]
    tracks: list[str] = []
    free_from: list[int] = []
    given: list[int] = []
    for place in together:
        fits = [n for n, track in enumerate(tracks) if track == place.block.track and free_from[n] <= place.start]
        if not fits:
            tracks.append(place.block.track)
            free_from.append(0)
            fits = [len(tracks) - 1]
        given.append(fits[0])
        free_from[fits[0]] = place.end
    return given
