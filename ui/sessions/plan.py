"""Where everything lies on the timeline in pixels, and what lies at a point."""

from collections.abc import Callable, Iterator
from functools import cached_property
from math import ceil, floor, inf
from uuid import UUID

from PySide6.QtCore import QPoint, QRect

from copdesk.domain.sessions import Block
from ui.sessions.chart import Band, BandKind, Chart, Free, Lane
from ui.sessions.target import Target

RULER = 64
HEAD = 14
QUARTER = 15


class Plan:
    """A chart laid out over a width: the hours at the left, and beside them the blocks."""

    def __init__(self, chart: Chart, room: int) -> None:
        self.chart, self.room = chart, room

    @cached_property
    def _rects(self) -> dict[UUID, QRect]:
        """Where each block lies; made only when somebody asks, as while an edge is pulled nobody does."""
        return {lane.place.block.id: QRect(*self.box_of(lane)) for lane in self.chart.lanes}

    def box_of(self, lane: Lane) -> tuple[int, int, int, int]:
        """Return the left and upper edge of a block, its width and its height."""
        top, bottom = round(lane.top + HEAD), round(lane.bottom + HEAD)
        if lane.columns == 1:
            return RULER, top, self.room, bottom - top
        width = self.room / lane.columns
        left, right = round(RULER + lane.column * width), round(RULER + (lane.column + 1) * width)
        return left, top, right - left, bottom - top

    def rect_of(self, lane: Lane) -> QRect:
        """Return where a block lies."""
        return self._rects[lane.place.block.id]

    def rect_of_block(self, block: Block) -> QRect | None:
        """Return where a block lies, if it is there."""
        return self._rects.get(block.id)

    def rect_of_band(self, band: Band) -> QRect:
        """Return where something is written above a block: over all columns, unless others have a heading too."""
        top, bottom = round(band.top + HEAD), round(band.bottom + HEAD)
        same = [b for b in self.chart.bands if (b.wanted.kind, b.top) == (band.wanted.kind, band.top)]
        if len(same) < 2:
            return QRect(RULER, top, self.room, bottom - top)
        where = self._rects[band.wanted.place.block.id]
        return QRect(where.left(), top, where.width(), bottom - top)

    def rect_of_free(self, free: Free) -> QRect:
        """Return where unused time lies."""
        where = self.rect_of(free.lane)
        top, bottom = round(free.top + HEAD) + 2, round(free.bottom + HEAD) - 2
        return QRect(where.left() + 3, top, where.width() - 6, bottom - top)

    def heading_of(self, block: Block) -> QRect | None:
        """Return where the heading above a block is written, if it has one."""
        bands = (b for b in self.chart.bands if b.wanted.kind is BandKind.SECTION)
        return next((self.rect_of_band(b) for b in bands if b.wanted.place.block.id == block.id), None)

    def gap_of(self, block: Block) -> QRect | None:
        """Return where the unused time before a block lies, if there is any."""
        free = (f for f in self.chart.free if f.lane.place.block.id == block.id)
        return next((self.rect_of_free(f) for f in free), None)

    def heading_at(self, at: QPoint) -> Block | None:
        """Return the block whose heading lies at a point."""
        bands = (b for b in self.chart.bands if b.wanted.kind is BandKind.SECTION)
        return next((b.wanted.place.block for b in bands if self.rect_of_band(b).contains(at)), None)

    def gap_at(self, at: QPoint) -> Block | None:
        """Return the block before which unused time lies at a point."""
        return next((f.lane.place.block for f in self.chart.free if self.rect_of_free(f).contains(at)), None)

    def target_at(self, at: QPoint, index_of: Callable[[UUID | None], int]) -> Target:
        """Return where something dropped at a point would come to stand."""
        lane = next((lane for lane in self.chart.lanes if self.rect_of(lane).contains(at)), None)
        if lane is not None:
            return self._beside(lane, index_of, after=at.y() >= self.rect_of(lane).center().y())
        above = [lane for lane in self.chart.lanes if self.rect_of(lane).top() <= at.y()]
        in_column = [lane for lane in above if self.rect_of(lane).left() <= at.x() < self.rect_of(lane).right()]
        last = max(in_column, key=lambda lane: lane.bottom, default=None)
        if last is not None and last.columns > 1 and self._goes_on_beside(last, at.y()):
            return self._beside(last, index_of, after=True)
        index = max((index_of(lane.place.block.id) for lane in above), default=-1) + 1
        y = max((self.rect_of(lane).bottom() for lane in above), default=HEAD)
        return Target(index, "", QRect(RULER, y, self.room, 1))

    def start_at(self, y: float) -> int:
        """Return the start, on five minutes, that lies at a height."""
        return max(0, 5 * round(self.chart.scale.minute(y - HEAD) / 5))

    def line_at(self, start: int) -> QRect:
        """Return the line that belongs to a start."""
        return QRect(RULER, round(self.chart.scale.y(start) + HEAD), self.room, 1)

    def hours(self, top: float, bottom: float, *, apart: float) -> Iterator[tuple[int, float]]:
        """Yield the quarters of an hour written between two heights; what would crowd those above it is left out."""
        scale, last = self.chart.scale, -inf
        for minute in range(self._sure_quarter(top, apart), self.chart.ends + QUARTER + 1, QUARTER):
            y = scale.y(minute) + HEAD + 0.5
            if y > bottom:
                return
            if y - last >= apart:
                last = y
                if y >= top:
                    yield minute, y

    def _sure_quarter(self, top: float, apart: float) -> int:
        """Return a quarter above a height that is written for sure: the one before leaves it room enough."""
        scale, first = self.chart.scale, QUARTER * ceil(self.chart.begins / QUARTER)
        minute = QUARTER * floor(scale.minute(top - HEAD - 0.5) / QUARTER)
        while minute > first and scale.y(minute) - scale.y(minute - QUARTER) < apart:
            minute -= QUARTER
        return max(minute, first)

    def _beside(self, lane: Lane, index_of: Callable[[UUID | None], int], *, after: bool) -> Target:
        where, index = self.rect_of(lane), index_of(lane.place.block.id)
        y = where.bottom() + 1 if after else where.top()
        return Target(index + after, lane.place.block.track, QRect(where.left(), y, where.width(), 1))

    def _goes_on_beside(self, lane: Lane, y: int) -> bool:
        """Say whether something beside this block, in another column, still goes on at `y`."""
        rects = [self.rect_of(other) for other in self.chart.lanes if other.column != lane.column]
        return any(rect.top() <= y <= rect.bottom() for rect in rects)
