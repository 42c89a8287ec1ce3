"""The ground of the timeline: the hours, free time, midnights, and the line where something would land."""

from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from copdesk.domain.timing import clock
from ui.sessions.chart import Chart, Lane
from ui.sessions.programme import Programme
from ui.sessions.target import Target
from ui.sessions.words import SessionWords, short_day

RULER = 64
HEAD = 14
STEP = 15
DAY = 24 * 60
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Sheet(Protocol):
    """The timeline, as far as its ground needs to know."""

    programme: Programme
    chart: Chart
    target: Target | None

    @property
    def room(self) -> int: ...
    def rect_of(self, lane: Lane) -> QRect: ...
    def width(self) -> int: ...


class Ground(QObject):
    """Paints what lies under the blocks."""

    def __init__(self, timeline: Sheet, words: SessionWords) -> None:
        super().__init__()
        self._timeline, self._words = timeline, words
        self._theme = timeline.programme.desk.theme

    def paint(self, painter: QPainter, dirty: QRect) -> None:
        """Paint the part that is asked for."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hours(painter, dirty)
        for free in self._timeline.chart.free:
            self._paint_free(painter, free.lane, free.top + HEAD, free.minutes)
        self._paint_midnights(painter)
        if not self._timeline.chart.lanes:
            self._paint_invitation(painter)
        if self._timeline.target is not None:
            self._paint_line(painter, self._timeline.target.line)

    def _paint_line(self, painter: QPainter, line: QRect) -> None:
        painter.setPen(QPen(self._theme.colour("accent"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(line.left() + 3, line.y(), line.right() - 4, line.y())
        painter.setBrush(self._theme.colour("accent"))
        painter.drawEllipse(QPointF(line.left() + 3, line.y()), 3, 3)

    def _paint_hours(self, painter: QPainter, dirty: QRect) -> None:
        theme, scale = self._theme, self._timeline.chart.scale
        light, strong = theme.font(-1.2, tabular=True), theme.font(-0.8, QFont.Weight.DemiBold, tabular=True)
        last = -100.0
        first = self._timeline.chart.begins - self._timeline.chart.begins % STEP
        for minute in range(first, self._timeline.chart.ends + STEP + 1, STEP):
            y = scale.y(minute) + HEAD + 0.5
            if minute < self._timeline.chart.begins or y - last < theme.scaled(22):
                continue
            last = y
            if not dirty.top() - 12 <= y <= dirty.bottom() + 12:
                continue
            half = minute % 30 == 0
            pen = QPen(theme.colour("line"), 1, Qt.PenStyle.SolidLine if half else Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(RULER - 10, y), QPointF(self._timeline.width(), y))
            painter.setPen(theme.colour("text" if half else "muted"))
            painter.setFont(strong if half else light)
            painter.drawText(QRectF(0, y - 9, RULER - 16, 18), _RIGHT, clock(minute))

    def _paint_free(self, painter: QPainter, lane: Lane, top: float, minutes: int) -> None:
        theme, where = self._theme, self._timeline.rect_of(lane)
        room = QRectF(where.left() + 3, top + 1.5, where.width() - 6, where.top() - top - 3)
        painter.setPen(QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(room, 8, 8)
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font(-0.8, QFont.Weight.Medium))
        words = self.tr("slack {duration}").format(duration=self._words.minutes(minutes))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_invitation(self, painter: QPainter) -> None:
        """Say on an empty timeline how to begin."""
        theme = self._theme
        where = QRectF(
            RULER + 3,
            self._timeline.chart.scale.y(self._timeline.chart.begins) + HEAD + 4,
            self._timeline.room - 6,
            theme.scaled(96),
        )
        painter.setPen(QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(where, 9, 9)
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font())
        words = self.tr("Drag the first block here from the left, or click it. Times follow by themselves.")
        inside = where.adjusted(16, 8, -16, -8)
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    def _paint_midnights(self, painter: QPainter) -> None:
        session, theme = self._timeline.programme.session, self._theme
        for day in range(1, self._timeline.chart.ends // DAY + 1):
            if session is None or not self._timeline.chart.begins < day * DAY < self._timeline.chart.ends:
                continue
            y = self._timeline.chart.scale.y(day * DAY) + HEAD
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawLine(QPointF(4, y), QPointF(self._timeline.width() - 4, y))
            painter.setFont(theme.font(-1.5, QFont.Weight.DemiBold))
            painter.setPen(theme.colour("accent"))
            words = short_day(session.day + timedelta(days=day))
            painter.drawText(QRectF(0, y + 8, RULER - 16, 16), _RIGHT, words)
