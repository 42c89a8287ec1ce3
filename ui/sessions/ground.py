"""The ground of the timeline: hours, free time, what is written above blocks, and where something would land."""

from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from copdesk.domain.timing import clock
from ui.sessions.chart import Band, BandKind, Free
from ui.sessions.plan import HEAD, RULER, Plan
from ui.sessions.programme import Programme
from ui.sessions.target import Target
from ui.sessions.words import SessionWords

_NEAR_TOP = 120
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Sheet(Protocol):
    """The timeline, as far as its ground needs to know."""

    programme: Programme
    plan: Plan
    target: Target | None

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
        for free in self._timeline.plan.chart.free:
            self._paint_free(painter, free)
        for band in self._timeline.plan.chart.bands:
            if self._timeline.plan.rect_of_band(band).intersects(dirty):
                self._paint_band(painter, band)
        if not self._timeline.plan.chart.lanes:
            self._paint_invitation(painter)
        if self._timeline.target is not None:
            self._paint_line(painter, self._timeline.target.line)

    def _paint_line(self, painter: QPainter, line: QRect) -> None:
        painter.setPen(QPen(self._theme.colour("accent"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(line.left() + 3, line.y(), line.right() - 4, line.y())
        painter.setBrush(self._theme.colour("accent"))
        painter.drawEllipse(QPointF(line.left() + 3, line.y()), 3, 3)

    def _paint_hours(self, painter: QPainter, dirty: QRect) -> None:
        theme = self._theme
        light, strong = theme.font(-1.2, tabular=True), theme.font(-0.8, QFont.Weight.DemiBold, tabular=True)
        for minute, y in self._timeline.plan.hours(dirty.top() - 12, dirty.bottom() + 12, apart=theme.scaled(22)):
            half = minute % 30 == 0
            pen = QPen(theme.colour("line"), 1, Qt.PenStyle.SolidLine if half else Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(RULER - 10, y), QPointF(self._timeline.width(), y))
            painter.setPen(theme.colour("text" if half else "muted"))
            painter.setFont(strong if half else light)
            painter.drawText(QRectF(0, y - 9, RULER - 16, 18), _RIGHT, clock(minute))

    def _paint_free(self, painter: QPainter, free: Free) -> None:
        theme, room = self._theme, QRectF(self._timeline.plan.rect_of_free(free))
        painter.setPen(QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(room, 8, 8)
        named = free.lane.place.block.gap_name
        painter.setPen(theme.colour("text" if named else "muted"))
        painter.setFont(theme.font(-0.8, QFont.Weight.Medium))
        duration = self._words.minutes(free.minutes)
        words = f"{named} {duration}" if named else self.tr("slack {duration}").format(duration=duration)
        top = QRectF(room.left(), room.top(), room.width(), min(room.height(), theme.scaled(_NEAR_TOP)))
        self._write(painter, top.adjusted(6, 0, -6, 0), words, Qt.AlignmentFlag.AlignCenter)

    def _paint_band(self, painter: QPainter, band: Band) -> None:
        room, wanted = QRectF(self._timeline.plan.rect_of_band(band)), band.wanted
        if wanted.kind is BandKind.TRACKS:
            self._paint_tracks(painter, band, room)
            return
        role = {BandKind.DAY: "accent", BandKind.CLOCK: "warn", BandKind.SECTION: "text"}.get(wanted.kind, "muted")
        if wanted.kind in (BandKind.DAY, BandKind.CLOCK):
            room.setLeft(2)  # these are of the whole session, and long
        left = 8.0
        if wanted.icon:
            side = self._theme.scaled(14)
            spot = QRectF(room.left() + 8, room.center().y() - side / 2, side, side)
            self._theme.draw_icon(painter, wanted.icon, spot, role, 2)
            left = side + 14
        painter.setFont(self._theme.font(0.4 if wanted.kind is BandKind.SECTION else -0.6, QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour(role))
        self._write(painter, room.adjusted(left, 0, -4, 0), wanted.words, _LEFT)
        if wanted.kind is BandKind.DAY:
            painter.drawLine(QPointF(4, room.top() + 2), QPointF(room.right(), room.top() + 2))

    def _paint_tracks(self, painter: QPainter, band: Band, room: QRectF) -> None:
        """Write the name of each track above its column."""
        first = {place.block.id for place in band.wanted.places}
        painter.setFont(self._theme.font(-0.4, QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour("text"))
        for lane in self._timeline.plan.chart.lanes:
            if lane.place.block.id in first:
                where = self._timeline.plan.rect_of(lane)
                named = QRectF(where.left() + 8, room.top(), where.width() - 12, room.height())
                self._write(painter, named, lane.place.block.track, _LEFT)

    def _write(self, painter: QPainter, where: QRectF, words: str, align: Qt.AlignmentFlag) -> None:
        shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, align, shown)

    def _paint_invitation(self, painter: QPainter) -> None:
        """Say on an empty timeline how to begin."""
        theme = self._theme
        where = QRectF(
            RULER + 3,
            self._timeline.plan.chart.scale.y(self._timeline.plan.chart.begins) + HEAD + 4,
            self._timeline.plan.room - 6,
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
