"""Writes on the wall: letters measured by the height of the screen, as large as fits and never too small to read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from ui.kit.cells import is_figures
from ui.kit.theme import Theme

MAIN = 0.05
"""The least height of main text, as a share of the height of the wall."""

_INDENT = 0.04
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class Lettering:
    """Fonts, measures and words for a wall of so many pixels high; sizes are shares of that height."""

    def __init__(self, theme: Theme, height: float = 1) -> None:
        self._theme, self.height = theme, height

    def font(self, share: float, *, bold: bool = False, tabular: bool = True) -> QFont:
        """Return the typeface at a share of the height; words want figures that do not stand apart."""
        weight = QFont.Weight.DemiBold if bold else QFont.Weight.Medium
        font = QFont(self._theme.font(0, weight, tabular=tabular))
        font.setPixelSize(max(8, round(self.height * share)))
        return font

    def measure(self, text: str, width: float, share: float, *, bold: bool = False) -> float:
        """Return how high words stand within a width."""
        metrics = QFontMetricsF(self.font(share, bold=bold, tabular=is_figures(text)))
        return metrics.boundingRect(QRectF(0, 0, width, 100_000), _WRAP, text).height()

    def height_of(self, lines: Sequence[str], width: float, share: float, gap: float) -> float:
        """Return how high a list stands, with a gap after each line."""
        return sum(self.measure(line, width - self.height * _INDENT, share) + gap for line in lines)

    def text(
        self,
        painter: QPainter,
        where: QRectF,
        text: str,
        sizes: Sequence[float],
        *,
        bold: bool = False,
        role: str = "text",
    ) -> float:
        """Paint words in the first of the sizes that fits, else cut off in the last; return how high they stand."""
        if not text or where.height() <= 0:
            return 0
        width, room = where.width(), where.height()
        size = next((s for s in sizes if self.measure(text, width, s, bold=bold) <= room), sizes[-1])
        shown = _cut(text, lambda some: self.measure(some, width, size, bold=bold) <= room)
        painter.setFont(self.font(size, bold=bold, tabular=is_figures(text)))
        painter.setPen(self._theme.colour(role))
        painter.drawText(where, _WRAP, shown)
        return self.measure(shown, width, size, bold=bold)

    def point(self, painter: QPainter, where: QRectF, text: str, size: float) -> float:
        """Paint one point of a list, with its dot; return how high it stands."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        dot, line = self.height * 0.012, QFontMetricsF(self.font(size)).height()
        painter.drawEllipse(QRectF(where.left(), where.top() + (line - dot) / 2, dot, dot))
        return self.text(painter, where.adjusted(self.height * _INDENT, 0, 0, 0), text, [size])

    def card(self, painter: QPainter, where: QRectF) -> None:
        """Paint the ground of a card."""
        painter.setBrush(self._theme.colour("surface"))
        painter.setPen(QPen(self._theme.colour("line_strong" if self._theme.tokens.outlined else "line"), 2))
        round_ = self.height * 0.012
        painter.drawRoundedRect(where, round_, round_)


def _cut(text: str, fits: Callable[[str], bool]) -> str:
    """Return as much of a text as fits, with an ellipsis where something is left out."""
    if fits(text):
        return text
    words, low, high = text.split(" "), 0, text.count(" ")
    while low < high:
        middle = (low + high + 1) // 2
        if fits(" ".join(words[:middle]) + "…"):
            low = middle
        else:
            high = middle - 1
    return " ".join(words[:low]) + "…"
