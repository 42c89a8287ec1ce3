"""Paints a block of the timeline, and keeps the picture so that dragging stays smooth."""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from ui.kit.theme import Theme

_WEIGHT = QFont.Weight
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_KEPT = 160
_NARROW, _NARROWEST = 190, 140
"""Under these widths a block's words stand below each other, and its icon makes way for them."""

_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True)
class Face:
    """Everything that is seen of a block."""

    title: str
    detail: str
    colour: str
    icon: str
    minutes: str
    parts: str = ""
    pinned: str = ""
    warning: str = ""
    mark: str = ""
    struck: bool = False
    chosen: bool = False
    lit: bool = False
    ringed: bool = False


class Faces:
    """Paints faces once for each size; the pictures least used are forgotten."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._pictures: OrderedDict[tuple[Face, int, int, float], QPixmap] = OrderedDict()
        theme.changed.connect(self._pictures.clear)

    def picture(self, face: Face, size: QSize, ratio: float) -> QPixmap:
        """Return the picture of a face at a size."""
        key = (face, size.width(), size.height(), ratio)
        found = self._pictures.get(key)
        if found is None:
            found = self._painted(face, size, ratio)
            self._pictures[key] = found
            if len(self._pictures) > _KEPT:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(key)
        return found

    def _painted(self, face: Face, size: QSize, ratio: float) -> QPixmap:
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _Brush(painter, self._theme, face, QRectF(0, 0, size.width(), size.height())).paint()
        painter.end()
        return made


class _Brush:
    """Paints one face."""

    def __init__(self, painter: QPainter, theme: Theme, face: Face, where: QRectF) -> None:
        self._painter, self._theme, self._face = painter, theme, face
        self._where = where.adjusted(3, 1.5, -3, -1.5)
        self._line = float(theme.scaled(20))

    def paint(self) -> None:
        """Paint the ground, then the words."""
        self._ground()
        flat = self._where.height() < 2 * self._line + 6
        top = self._where.center().y() - self._line / 2 if flat else self._where.y() + 8
        icon = self._theme.scaled(16 if flat else 18)
        x = self._where.x() + 16
        wide = self._theme.scaled(18)
        if not flat and self._where.width() < self._theme.scaled(_NARROWEST):
            self._upright(x - 4, top, x - 4)
            return
        where = QRectF(x + (wide - icon) / 2, top + (self._line - icon) / 2, icon, icon)
        self._theme.draw_icon(self._painter, self._face.icon, where, self._face.colour, 2)
        if not flat and self._where.width() < self._theme.scaled(_NARROW):
            self._upright(x, top, x + wide + 8)
            return
        right = self._duration(top)
        self._words(x + wide + 10, top, right - 10, flat=flat)

    def _upright(self, x: float, top: float, words: float) -> None:
        """Put everything below each other where a block is too narrow for words beside each other.

        The title takes the lines there are, but for the one with the time; what is left over goes to the rest.
        """
        theme, face, end = self._theme, self._face, self._where.right() - 8
        strong = self._title(0)
        lines = max(2, int((self._where.bottom() - top + 2) // self._line))
        title = QRectF(words, top, end - words, (lines - 1) * self._line)
        below = top + max(self._line, self._wrapped(title, face.title, strong))
        room = QRectF(x, below, end - x, self._line)
        if face.pinned:
            size = theme.scaled(13)
            theme.draw_icon(self._painter, "pin", QRectF(x, room.y() + 3, size, size), "text", 2)
            room = room.adjusted(theme.scaled(18), 0, 0, 0)
        timed = f"{face.pinned} · {face.minutes}" if face.pinned else face.minutes
        self._text(room, timed, theme.font(-0.8, _WEIGHT.DemiBold, tabular=True), face.colour, _LEFT)
        if below + 2 * self._line < self._where.bottom():
            self._second(QRectF(x, below + self._line, end - x, self._line), theme.font(-0.7))

    def _title(self, delta: float) -> QFont:
        """Return the letters of the title; they are a copy, for the theme gives the same to everybody."""
        made = QFont(self._theme.font(delta, _WEIGHT.DemiBold))
        made.setStrikeOut(self._face.struck)
        return made

    def _wrapped(self, where: QRectF, text: str, font: QFont) -> float:
        """Paint words over as many lines as there is room for; return how high they stand."""
        shown = wrapped(text, QFontMetricsF(font), where)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.colour("text"))
        self._painter.drawText(where, _WRAPPED, shown)
        return QFontMetricsF(font).boundingRect(where, _WRAPPED, shown).height()

    def _ground(self) -> None:
        painter, theme, face, where = self._painter, self._theme, self._face, self._where
        path = QPainterPath()
        path.addRoundedRect(where, 9, 9)
        painter.fillPath(path, theme.colour("surface"))
        painter.fillPath(path, theme.tint(face.colour))
        if face.lit:
            painter.fillPath(path, theme.tint(face.colour))
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(QRectF(where.x(), where.y(), 5, where.height()), theme.colour(face.colour))
        painter.restore()
        if edge := self._edge():
            painter.setPen(edge)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(where.adjusted(0.8, 0.8, -0.8, -0.8), 8.5, 8.5)

    def _edge(self) -> QPen | None:
        theme, face = self._theme, self._face
        if face.ringed:
            return QPen(theme.colour("text"), 2)
        if face.chosen:
            return QPen(theme.colour(face.colour), 2)
        if face.warning:
            return QPen(theme.colour("danger"), 1.4, Qt.PenStyle.DashLine)
        if face.mark in ("circle-dashed", "circle-x"):
            return QPen(theme.colour("muted"), 1.2, Qt.PenStyle.DashLine)
        return QPen(theme.colour(face.colour), 1) if theme.tokens.outlined else None

    def _duration(self, top: float) -> float:
        """Paint the duration, and the pin with its time, at the right; return where they begin."""
        theme, face, where = self._theme, self._face, self._where
        font = theme.font(-0.8, _WEIGHT.DemiBold, tabular=True)
        width = QFontMetricsF(font).horizontalAdvance(face.minutes) + 2
        x = where.right() - width - 13
        self._text(QRectF(x, top, width, self._line), face.minutes, font, face.colour, _RIGHT)
        if not face.pinned or where.width() < 230:
            return self._pin(x, top) if face.pinned and not face.warning else x
        width = QFontMetricsF(font).horizontalAdvance(face.pinned) + 2
        self._text(QRectF(x - width - 10, top, width, self._line), face.pinned, font, "text", _RIGHT)
        return self._pin(x - width - 10, top)

    def _pin(self, right: float, top: float) -> float:
        size = self._theme.scaled(14)
        where = QRectF(right - size - 4, top + (self._line - size) / 2, size, size)
        self._theme.draw_icon(self._painter, "pin", where, "text", 2)
        return where.x()

    def _words(self, x: float, top: float, right: float, *, flat: bool) -> None:
        theme, face = self._theme, self._face
        strong, quiet = self._title(0.2), theme.font(-0.7)
        room = max(0.0, right - x)
        self._text(QRectF(x, top, room, self._line), face.title, strong, "text", _LEFT)
        if flat:
            used = min(room, QFontMetricsF(strong).horizontalAdvance(face.title)) + 10
            if room - used > 60:
                self._second(QRectF(x + used, top + 0.5, room - used, self._line), quiet)
            return
        below = QRectF(x, top + self._line, self._where.right() - 13 - x, self._line - 2)
        if face.parts and below.width() > 260:
            font = theme.font(-1, _WEIGHT.Medium)
            width = QFontMetricsF(font).horizontalAdvance(face.parts) + 4
            self._text(
                QRectF(below.right() - width, below.y(), width, below.height()), face.parts, font, "muted", _RIGHT
            )
            below = below.adjusted(0, 0, -width - 10, 0)
        self._second(below, quiet)

    def _second(self, where: QRectF, font: QFont) -> None:
        face, size = self._face, self._theme.scaled(13)
        mark = "triangle-alert" if face.warning else face.mark
        role = "danger" if face.warning else "muted"
        if mark:
            spot = QRectF(QPointF(where.x(), where.center().y() - size / 2), QSize(size, size))
            self._theme.draw_icon(self._painter, mark, spot, role, 2)
            where = where.adjusted(size + 6, 0, 0, 0)
        self._text(where, face.warning or face.detail, font, role, _LEFT)

    def _text(self, where: QRectF, text: str, font: QFont, role: str, align: Qt.AlignmentFlag) -> None:
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        self._painter.setFont(font)
        self._painter.setPen(self._theme.colour(role))
        self._painter.drawText(where, align, shown)


def wrapped(text: str, measure: QFontMetricsF, where: QRectF) -> str:
    """Return as much of a text as fits when it goes over several lines, with an ellipsis where it is cut."""
    shown, left = text, len(text)
    while left and measure.boundingRect(where, _WRAPPED, shown).height() > where.height() + 1:
        left -= 1
        shown = text[:left].rstrip() + "…"
    return shown
