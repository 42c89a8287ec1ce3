"""Room to write by hand: ruled lines, circles round figures, and lines behind a word."""

from collections.abc import Sequence
from dataclasses import dataclass

from copdesk.documents.blocks import Block
from copdesk.documents.lines import Line, break_lines
from copdesk.documents.markup import Run
from copdesk.documents.structure import Role, Tag
from copdesk.documents.styles import ASIDE, BODY, MM, MUTED, RULES, WHITE
from copdesk.documents.tagging import Canvas

PITCH = 8.5 * MM
_CIRCLE, _APART, _ROW = 4.4 * MM, 15 * MM, 12 * MM


@dataclass(slots=True, eq=False)
class RuledLines:
    """Empty lines to write on; nothing for who cannot see them, because there is nothing to read."""

    count: int
    before: float = 2
    after: float = 10
    keeps_next: bool = False

    def height(self, width: float) -> float:
        """Return how tall they are."""
        return self.count * PITCH

    def least(self, width: float) -> float:
        """Return all of their height."""
        return self.height(width)

    def cut(self, width: float, room: float) -> "tuple[Block, Block] | None":
        """Never part them: an answer is written in one place."""
        return None

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw them below `top`."""
        for number in range(1, self.count + 1):
            y = top - number * PITCH
            canvas.rule(x, y, x + width, y, 0.5, RULES)


@dataclass(slots=True, eq=False)
class Circles:
    """Figures in circles, to put a cross through one; `ends` are what the first and the last one mean."""

    figures: Sequence[str]
    ends: tuple[str, str]
    tag: Tag
    before: float = 4
    after: float = 6
    keeps_next: bool = False

    def height(self, width: float) -> float:
        """Return how tall the row is."""
        return _ROW

    def least(self, width: float) -> float:
        """Return all of its height."""
        return _ROW

    def cut(self, width: float, room: float) -> "tuple[Block, Block] | None":
        """Never cut a row."""
        return None

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the row below `top`."""
        middle = top - _ROW / 2
        first = break_lines([Run(self.ends[0], ASIDE.ink)], width)[0]
        last = break_lines([Run(self.ends[1], ASIDE.ink)], width)[0]
        left = x + _width(first) + 5 * MM
        placed = [(x, middle - 3, first)]
        for number, figure in enumerate(self.figures):
            centre = left + _CIRCLE + number * _APART
            canvas.dot(centre, middle, _CIRCLE, MUTED, WHITE)
            line = break_lines([Run(figure, BODY.ink)], width)[0]
            placed.append((centre - _width(line) / 2, middle - 0.36 * BODY.ink.size, line))
        placed.append((left + 2 * _CIRCLE + (len(self.figures) - 1) * _APART + 5 * MM, middle - 3, last))
        canvas.text(self.tag, placed)


@dataclass(slots=True, eq=False)
class Blank:
    """A word with a line behind it to fill in."""

    word: str
    filled: str = ""
    before: float = 0
    after: float = 2
    keeps_next: bool = False

    def height(self, width: float) -> float:
        """Return how tall it is."""
        return PITCH

    def least(self, width: float) -> float:
        """Return all of its height."""
        return PITCH

    def cut(self, width: float, room: float) -> "tuple[Block, Block] | None":
        """Never cut a line."""
        return None

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw it below `top`."""
        base = top - PITCH + 2.4
        runs = [Run(f"{self.word}  ", ASIDE.ink), Run(self.filled, BODY.ink)] if self.filled else []
        line = break_lines(runs or [Run(self.word, ASIDE.ink)], width)[0]
        canvas.text(Tag(Role.PARAGRAPH), [(x, base, line)])
        begin = x + _width(line) + 2 * MM
        if begin < x + width:
            canvas.rule(begin, top - PITCH, x + width, top - PITCH, 0.5, RULES)


def circles(figures: Sequence[str], ends: tuple[str, str]) -> Circles:
    """Return figures to choose from; they are read as one line."""
    said = f"{ends[0]}: {', '.join(figures)}: {ends[1]}"
    return Circles(figures, ends, Tag(Role.PARAGRAPH, actual=said))


def _width(line: Line) -> float:
    return max((segment.x + segment.width for segment in line), default=0.0)
