"""A picture over the years: a bar for each session as tall as the number of people who were there."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.theme import Theme

_HEIGHT, _FOOT, _HEAD = 108, 20, 16
_WIDEST, _GAP = 30, 4


class SeriesBars(QWidget):
    """Bars by session, with their numbers above and the years below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._held: list[tuple[date, int]] = []
        self.setFixedHeight(theme.scaled(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_series(self, held: Iterable[tuple[date, int]]) -> None:
        """Show how many came to each session, the earliest first."""
        self._held = list(held)
        by_year = ((year, [count for _, count in some]) for year, some in groupby(self._held, lambda h: h[0].year))
        words = self.tr("People per session")
        told = "; ".join(f"{year}: {', '.join(map(str, counts))}" for year, counts in by_year)
        self.setAccessibleName(f"{words}. {told}")
        self.setVisible(bool(self._held))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars, and a line with the year below those of one year."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, most = self._theme, max((count for _, count in self._held), default=0)
        years = len({day.year for day, _ in self._held})
        room = (self.width() - years * 3 * _GAP) / max(1, len(self._held))
        step = min(theme.scaled(_WIDEST) + _GAP, room)
        left, bottom = 0.0, self.height() - theme.scaled(_FOOT)
        for year, some in groupby(self._held, lambda held: held[0].year):
            start = left
            for _, count in some:
                self._bar(painter, QRectF(left, 0, step - _GAP, bottom), count, most)
                left += step
            self._year(painter, QRectF(start, bottom, left - start - _GAP, self.height() - bottom), str(year))
            left += 3 * _GAP

    def _bar(self, painter: QPainter, where: QRectF, count: int, most: int) -> None:
        theme = self._theme
        tall = (where.height() - theme.scaled(_HEAD)) * count / max(1, most)
        bar = QRectF(where.x(), where.bottom() - tall, where.width(), tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font(-2, tabular=True))
        above = QRectF(where.x() - 8, bar.top() - theme.scaled(_HEAD), where.width() + 16, theme.scaled(_HEAD))
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(count))

    def _year(self, painter: QPainter, where: QRectF, year: str) -> None:
        theme = self._theme
        painter.fillRect(QRectF(where.x(), where.y() + 2, where.width(), 1), theme.colour("line_strong"))
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font(-1))
        painter.drawText(where.adjusted(-10, 4, 10, 0), Qt.AlignmentFlag.AlignCenter, year)
