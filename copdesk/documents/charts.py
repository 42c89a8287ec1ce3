"""A bar chart as one figure, whose description carries every number in it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from copdesk.documents.blocks import Block
from copdesk.documents.fonts import Typeface
from copdesk.documents.page import one_line
from copdesk.documents.structure import Role, Tag
from copdesk.documents.styles import BARS, INK, MM, PETROL, SMALL, Align, Colour
from copdesk.documents.tagging import Canvas

_LABEL = 58 * MM
_STEP = 17.0
_BAR = 10.5
_NUMBER = SMALL.ink._replace(typeface=Typeface.SEMIBOLD)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it stands for and how much."""

    label: str
    value: int


@dataclass(slots=True, eq=False)
class BarChart:
    """Bars from left to right, those as long as `most` darker; no more than fit on a page."""

    bars: Sequence[Bar]
    most: int
    alt: str
    before: float = 2
    after: float = 6
    keeps_next: bool = False
    tag: Tag = field(init=False)

    def __post_init__(self) -> None:
        """Give the figure its description."""
        self.tag = Tag(Role.FIGURE, alt=self.alt)

    def height(self, width: float) -> float:
        """Return how tall it is."""
        return len(self.bars) * _STEP + 4

    def least(self, width: float) -> float:
        """Return all of its height: a figure is never cut."""
        return self.height(width)

    def cut(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Return None: a figure is never cut."""
        return None

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw it below `top`."""
        height = self.height(width)
        most = max(self.most, 1)
        length = width - _LABEL - 30
        with canvas.figure(self.tag, (x, top - height, x + width, top)):
            for place, bar in enumerate(self.bars):
                colour = PETROL if bar.value == most else BARS
                self._bar(canvas, bar, (x, top - 2 - place * _STEP), length * bar.value / most, colour)
            canvas.rule(x + _LABEL, top, x + _LABEL, top - height, 1, INK)

    def _bar(self, canvas: Canvas, bar: Bar, at: tuple[float, float], length: float, colour: Colour) -> None:
        x, top = at
        canvas.bar(x + _LABEL, top - _STEP / 2 - _BAR / 2, length, _BAR, colour)
        label = one_line(bar.label, SMALL.ink, _LABEL - 8, Align.RIGHT)
        number = one_line(str(bar.value), _NUMBER, 60)
        baseline = top - _STEP / 2 - 3
        canvas.text(self.tag, [(x, baseline, label), (x + _LABEL + length + 5, baseline, number)])
