"""What a page is made of: paragraphs, lists, columns and what must stay together, stacked from top to bottom."""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from copdesk.documents.lines import Line, break_lines
from copdesk.documents.markup import Run
from copdesk.documents.structure import HEADINGS, Role, Tag
from copdesk.documents.styles import Style
from copdesk.documents.tagging import Canvas

FULL_HEIGHT = 297 / 25.4 * 72 - (18 + 20) / 25.4 * 72
"""How much stands on one page, in points."""

TALL = 0.8 * FULL_HEIGHT
"""What is taller than this may be cut; anything less moves to the next page as a whole."""

SHORT = 0.15 * FULL_HEIGHT
"""An item of a list that is no taller than this is never cut."""


class Block(Protocol):
    """Something on a page: it knows how tall it is at a width, and where it may be cut."""

    @property
    def before(self) -> float: ...
    @property
    def after(self) -> float: ...
    @property
    def keeps_next(self) -> bool: ...
    def height(self, width: float) -> float:
        """Return how tall it is."""
        ...

    def least(self, width: float) -> float:
        """Return how tall its smallest first piece is."""
        ...

    def cut(self, width: float, room: float) -> "tuple[Block, Block] | None":
        """Return a first piece no taller than `room` and the rest, or None when it cannot be cut there."""
        ...

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw it below `top`."""
        ...


@dataclass(slots=True, eq=False)
class Words:
    """A paragraph or heading; its pieces share its tag."""

    runs: Sequence[Run]
    style: Style
    tag: Tag
    title: str = ""  # what a heading says in the list of bookmarks
    continued: bool = False
    _lines: list[Line] | None = None
    _width: float = 0

    @property
    def before(self) -> float:
        """Space above, in points."""
        return 0 if self.continued else self.style.before

    @property
    def after(self) -> float:
        """Space below, in points."""
        return self.style.after

    @property
    def keeps_next(self) -> bool:
        """Whether it must not stand alone at the foot of a page."""
        return self.style.keeps_next

    def lines(self, width: float) -> list[Line]:
        """Return its lines; they are broken once per width."""
        if self._lines is None or abs(self._width - width) > 0.01:
            self._lines, self._width = break_lines(self.runs, width, self.style.align), width
        return self._lines

    def height(self, width: float) -> float:
        """Return how tall it is."""
        return len(self.lines(width)) * self.style.leading + self._lead_in

    @property
    def _lead_in(self) -> float:
        return 0 if self.continued else self.style.lead_in

    def least(self, width: float) -> float:
        """Return the height of two lines, or three when the rest would be one."""
        count = len(self.lines(width))
        return (count if count <= 3 else 2) * self.style.leading + self._lead_in

    def cut(self, width: float, room: float) -> "tuple[Block, Block] | None":
        """Cut it between lines, with at least two on each side."""
        lines = self.lines(width)
        fit = min(int((room - self._lead_in) / self.style.leading + 0.001), len(lines) - 2)
        if fit < 2:
            return None
        return self._piece(lines[:fit], width, self.continued), self._piece(lines[fit:], width, True)

    def _piece(self, lines: list[Line], width: float, continued: bool) -> "Words":
        return Words(self.runs, self.style, self.tag, self.title, continued, lines, width)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw it below `top`."""
        lines = self.lines(width)
        first = top - self.style.baseline + (self.style.lead_in if self.continued else 0)
        if lines and self.tag.role in HEADINGS:
            canvas.bookmark(HEADINGS[self.tag.role], self.title, self.tag, top)
        canvas.text(self.tag, ((x, first - n * self.style.leading, line) for n, line in enumerate(lines)))


@dataclass(slots=True, eq=False)
class Item:
    """An item of a list: its mark in the margin and what it says."""

    mark: Words
    body: "Stack"
    indent: float
    before: float = 0
    after: float = 3
    keeps_next: bool = False
    marked: bool = False

    def height(self, width: float) -> float:
        """Return how tall it is."""
        return self.body.height(width - self.indent)

    def least(self, width: float) -> float:
        """Return how tall its smallest first piece is."""
        height = self.height(width)
        return height if height <= SHORT else self.body.least(width - self.indent)

    def cut(self, width: float, room: float) -> "tuple[Block, Block] | None":
        """Cut what it says when that is long; the mark stays with the first piece."""
        pieces = self.body.cut(width - self.indent, room) if self.height(width) > SHORT else None
        if pieces is None:
            return None
        head = Item(self.mark, pieces[0], self.indent, self.before, 0, False, self.marked)
        return head, Item(self.mark, pieces[1], self.indent, 0, self.after, False, True)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw it below `top`."""
        if not self.marked:
            self.mark.draw(canvas, x, top, self.indent)
        self.body.draw(canvas, x + self.indent, top, width - self.indent)


class Stack:
    """Blocks one below the other."""

    before = 0.0
    after = 0.0
    keeps_next = False

    def __init__(self, blocks: Iterable[Block]) -> None:
        """Stack `blocks` from top to bottom."""
        self.blocks = list(blocks)

    def height(self, width: float) -> float:
        """Return how tall they are together, with the space between them."""
        total, after = 0.0, None
        for block in self.blocks:
            total += block.height(width) + (0 if after is None else max(after, block.before))
            after = block.after
        return total

    def least(self, width: float) -> float:
        """Return how tall the first block that can stand alone is, with the headings above it."""
        return needed(self.blocks, width)

    def cut(self, width: float, room: float) -> "tuple[Stack, Stack] | None":
        """Cut between blocks, or inside the one that runs over."""
        rest = deque(self.blocks)
        taken = [block for block, _ in take(rest, width, room)]
        return (Stack(taken), Stack(rest)) if taken else None

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw them below `top`."""
        after: float | None = None
        for block in self.blocks:
            top -= 0 if after is None else max(after, block.before)
            block.draw(canvas, x, top, width)
            top -= block.height(width)
            after = block.after


@dataclass(slots=True, eq=False)
class Keep:
    """Blocks that stay together on a page as long as they are not taller than most of one."""

    stack: Stack
    before: float = 0
    after: float = 0
    keeps_next: bool = False

    def height(self, width: float) -> float:
        """Return how tall they are together."""
        return self.stack.height(width)

    def least(self, width: float) -> float:
        """Return all of its height, unless it may be cut."""
        height = self.height(width)
        return height if height <= TALL else self.stack.least(width)

    def cut(self, width: float, room: float) -> "tuple[Block, Block] | None":
        """Cut them only when they would not fit on one page."""
        return self.stack.cut(width, room) if self.height(width) > TALL else None

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw them below `top`."""
        self.stack.draw(canvas, x, top, width)


def needed(blocks: Iterable[Block], width: float) -> float:
    """Return the room that headings need together with the first piece of what follows them."""
    total, after = 0.0, None
    for block in blocks:
        total += 0 if after is None else max(after, block.before)
        if not block.keeps_next:
            return total + block.least(width)
        total += block.height(width)
        after = block.after
    return total


def take(queue: deque[Block], width: float, room: float, *, all_room: bool = False) -> list[tuple[Block, float]]:
    """Take from `queue` the blocks that fit into `room`, each with how far it lies below the top.

    A block that runs over is cut, and its rest put back. With `all_room` there will never be more room than this,
    so the first block is taken whatever its height.
    """
    taken: list[tuple[Block, float]] = []
    down, after = 0.0, None
    while queue:
        block = queue[0]
        gap = 0.0 if after is None else max(after, block.before)
        space = room - down - gap + 0.01
        first = all_room and not taken
        if not first and needed(queue, width) > space:
            break
        height = block.height(width)
        if height > space and (pieces := block.cut(width, space)):
            taken.append((pieces[0], down + gap))
            queue[0] = pieces[1]
            break
        if height > space and not first:
            break
        taken.append((queue.popleft(), down + gap))
        down += gap + height
        after = block.after
    return taken


def paragraph(text: str | Sequence[Run], style: Style, role: Role = Role.PARAGRAPH, tag: Tag | None = None) -> Words:
    """Return words in one style, as one paragraph."""
    runs = [Run(text, style.ink)] if isinstance(text, str) else text
    return Words(runs, style, tag or Tag(role))
