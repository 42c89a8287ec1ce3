"""Tables: a head that comes back on every page, rows that move as a whole, rules instead of a grid."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from copdesk.documents.blocks import TALL, Stack
from copdesk.documents.columns import cut_stacks
from copdesk.documents.structure import Role, Scope, Tag
from copdesk.documents.styles import INK, RULES
from copdesk.documents.tagging import Canvas

_ENOUGH = 4
GAP = 4.0
"""Space between a rule and the words above and below it, in points."""


class Accent(Enum):
    """What sort of part a row tells of: work, a pause, something for the crew alone, a part beside others."""

    WORK = auto()
    PAUSE = auto()
    CREW = auto()
    BESIDE = auto()

    @property
    def runs_on(self) -> bool:
        """Whether it is drawn beside the rest of a row that was cut as well."""
        return self in (Accent.CREW, Accent.BESIDE)


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A row of cells; `accent` tells a table's ornament what to draw beside it.

    One that `keeps_next` does not stand at the foot of a page without the row after it.
    """

    cells: tuple[Stack, ...]
    tags: tuple[Tag, ...]
    tag: Tag
    accent: Accent | None = None
    keeps_next: bool = False

    def height(self, widths: Sequence[float]) -> float:
        """Return how tall its tallest cell is."""
        return max(cell.height(width) for cell, width in zip(self.cells, widths, strict=True))

    def least(self, widths: Sequence[float]) -> float:
        """Return how tall its smallest first piece is."""
        return max(c.least(w) for c, w in zip(self.cells, widths, strict=True) if c.blocks)

    def cut(self, widths: Sequence[float], room: float) -> "tuple[Row, Row] | None":
        """Cut every cell at the same height."""
        heads, tails = cut_stacks(self.cells, widths, room)
        if not any(head.blocks for head in heads):
            return None
        rest = self.accent if self.accent and self.accent.runs_on else None
        return replace(self, cells=tuple(heads)), replace(self, cells=tuple(tails), accent=rest)


Ornament = Callable[[Canvas, Row, float, float, float], None]
"""Draws beside a row: the canvas, the row, its left side, its top and its height."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table looks: shares of the width and gutters, padding of its rows, rules, and what stands beside rows.

    A row that is taller than `tall` may be cut.
    """

    shares: tuple[float, ...]
    gutters: tuple[float, ...]
    padding: tuple[float, float] = (GAP, GAP)
    rules: bool = True
    ornament: Ornament | None = None
    row_heads: bool = False
    tall: float = TALL

    def widths(self, width: float) -> list[float]:
        """Return the width of each column."""
        free = width - sum(self.gutters)
        return [free * share / sum(self.shares) for share in self.shares]


@dataclass(slots=True, eq=False)
class Table:
    """A table with a head; pieces on later pages repeat the head, which is read once."""

    layout: Layout
    head: Row
    rows: Sequence[Row]
    tag: Tag = field(default_factory=lambda: Tag(Role.TABLE))
    before: float = 4
    after: float = 8
    keeps_next: bool = False
    _heights: list[float] | None = None
    _width: float = 0

    @property
    def _padding(self) -> float:
        return sum(self.layout.padding)

    def _measured(self, width: float) -> list[float]:
        """Return the height of each row, without the head; rows are measured once per width."""
        if self._heights is None or abs(self._width - width) > 0.01:
            widths = self.layout.widths(width)
            self._heights = [row.height(widths) + self._padding for row in self.rows]
            self._width = width
        return self._heights

    def _head_height(self, width: float) -> float:
        return self.head.height(self.layout.widths(width)) + 2 * GAP

    def height(self, width: float) -> float:
        """Return how tall it is with its head."""
        return self._head_height(width) + sum(self._measured(width))

    def least(self, width: float) -> float:
        """Return the height of the head and the first row, or of as much of that row as must stand together."""
        first = self._together(width)
        if first > self.layout.tall:
            first = self.rows[0].least(self.layout.widths(width)) + self._padding
        return self._head_height(width) + first

    def _together(self, width: float) -> float:
        """Return the height of the first row with those it keeps; what they cannot share a page with is left out."""
        heights = self._measured(width)
        height, count = 0.0, 0
        for count, row in enumerate(self.rows, start=1):
            height += heights[count - 1]
            if not row.keeps_next:
                break
        return heights[0] if count > 1 and height > self.layout.tall else height

    def cut(self, width: float, room: float) -> "tuple[Table, Table] | None":
        """Cut between rows, or inside a row that is taller than a page has room for."""
        heights = self._measured(width)
        room -= self._head_height(width)
        fit = 0
        while fit < len(heights) and heights[fit] <= room:
            room -= heights[fit]
            fit += 1
        if fit < len(heights) and heights[fit] > self.layout.tall:
            widths = self.layout.widths(width)
            if pieces := self.rows[fit].cut(widths, room - self._padding):
                return self._part((*self.rows[:fit], pieces[0])), self._part((pieces[1], *self.rows[fit + 1 :]))
        if fit == len(heights) - 1 and fit >= _ENOUGH:
            fit -= 1  # the last row does not go to the next page alone
        fit = self._kept(fit, width)
        if fit == 0:
            return None
        return self._piece(slice(None, fit), width), self._piece(slice(fit, None), width)

    def _kept(self, fit: int, width: float) -> int:
        """Return how many of the first `fit` rows may stand on a page without the row after them."""
        kept = fit
        while 0 < kept < len(self.rows) and self.rows[kept - 1].keeps_next:
            kept -= 1
        return kept if kept or self._together(width) > self._measured(width)[0] else fit

    def _part(self, rows: Sequence[Row]) -> "Table":
        return Table(self.layout, self.head, rows, self.tag, self.before, self.after)

    def _piece(self, which: slice, width: float) -> "Table":
        piece = self._part(self.rows[which])
        piece._heights, piece._width = self._measured(width)[which], width
        return piece

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw it below `top`."""
        widths = self.layout.widths(width)
        with canvas.inside(self.tag):
            top = self._draw_head(canvas, x, top, width)
            for row, height in zip(self.rows, self._measured(width), strict=True):
                if self.layout.ornament:
                    self.layout.ornament(canvas, row, x, top, height)
                self._draw_row(canvas, row, x, top - self.layout.padding[0], widths)
                top -= height
                if self.layout.rules:
                    canvas.rule(x, top, x + width, top, 0.4, RULES)

    def _draw_head(self, canvas: Canvas, x: float, top: float, width: float) -> float:
        widths = self.layout.widths(width)
        if canvas.structure.has(self.head.tag):
            with canvas.artifact():
                self._draw_row(canvas, self.head, x, top - GAP, widths)
        else:
            self._draw_row(canvas, self.head, x, top - GAP, widths)
        bottom = top - self._head_height(width)
        canvas.rule(x, bottom, x + width, bottom, 0.8, INK)
        return bottom

    def _draw_row(self, canvas: Canvas, row: Row, x: float, top: float, widths: Sequence[float]) -> None:
        with canvas.inside(row.tag):
            gutters = (*self.layout.gutters, 0.0)
            for cell, tag, width, gutter in zip(row.cells, row.tags, widths, gutters, strict=True):
                with canvas.inside(tag):
                    cell.draw(canvas, x, top, width)
                x += width + gutter


def table(layout: Layout, head: Iterable[Stack], rows: Iterable[Sequence[Stack]]) -> Table:
    """Return a table with the heads of its columns and its rows."""
    return Table(layout, head_row(head), [row(cells, row_head=layout.row_heads) for cells in rows])


def head_row(cells: Iterable[Stack]) -> Row:
    """Return the row with the heads of the columns."""
    stacks = tuple(cells)
    tags = tuple(Tag(Role.HEAD_CELL, scope=Scope.COLUMN) for _ in stacks)
    return Row(stacks, tags, Tag(Role.ROW))


def row(cells: Iterable[Stack], *, row_head: bool = False, accent: Accent | None = None, language: str = "") -> Row:
    """Return a row; with `row_head` its first cell is the head of the row."""
    stacks = tuple(cells)
    heads = [row_head and place == 0 for place in range(len(stacks))]
    tags = tuple(Tag(Role.HEAD_CELL, scope=Scope.ROW) if head else Tag(Role.CELL) for head in heads)
    return Row(stacks, tags, Tag(Role.ROW, language=language), accent)
