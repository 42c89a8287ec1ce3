"""Paints what stands in a table's cells: two lines, pills, tags, a face of initials."""

import re
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from ui.kit.theme import Theme

_WEIGHT = QFont.Weight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_FIGURES = re.compile(r"[\W\d]*(?:\d\s?(?:min|uur|u|h|s)\b[\W\d]*)?")
_FACES = ("block_small", "block_plenary", "block_solo", "block_close", "block_arrive", "block_pause")


class Cell(NamedTuple):
    """One cell to paint: where, on what, in which theme, and whether its row is chosen."""

    painter: QPainter
    where: QRectF
    theme: Theme
    chosen: bool = False

    def moved(self, left: float, right: float = 0) -> "Cell":
        """Return the part of the cell that is left over beside something else."""
        return Cell(self.painter, self.where.adjusted(left, 0, -right, 0), self.theme, self.chosen)


def words(
    cell: Cell,
    text: str,
    *,
    role: str = "text",
    delta: float = 0,
    weight: QFont.Weight = _WEIGHT.Normal,
    tabular: bool = False,
) -> None:
    """Paint one line, shortened to the room there is; figures among words never stand apart as in a column."""
    apart = tabular and is_figures(text)
    _line(cell, cell.where, text, cell.theme.font(delta, weight, tabular=apart), role)


def is_figures(text: str) -> bool:
    """Say whether a text is a number, a time or a duration, and so may stand in a column of figures."""
    return _FIGURES.fullmatch(text) is not None


def two_lines(cell: Cell, first: str, second: str) -> None:
    """Paint a strong line with a quiet one below it."""
    if not second:
        words(cell, first, delta=0.2, weight=_WEIGHT.DemiBold)
        return
    where, middle = cell.where, cell.where.center().y()
    strong, quiet = cell.theme.font(0.2, _WEIGHT.DemiBold), cell.theme.font(-0.9)
    _line(cell, QRectF(where.x(), middle - 20, where.width(), 20), first, strong, "text")
    _line(cell, QRectF(where.x(), middle, where.width(), 18), second, quiet, "muted")


def paragraph(cell: Cell, text: str, *, role: str = "text", delta: float = 0) -> None:
    """Paint as many lines of a text as the row is high for, the last one shortened when there is more."""
    font = cell.theme.font(delta)
    lines = _broken(text, font, cell.where.width(), max(1, int(cell.where.height() // QFontMetricsF(font).height())))
    cell.painter.setFont(font)
    cell.painter.setPen(cell.theme.colour(role))
    cell.painter.drawText(cell.where, _MIDDLE, "\n".join(lines))


def face(cell: Cell, initials: str, seed: int, size: float = 36) -> None:
    """Paint a round with initials; the seed decides the colour."""
    role = _FACES[seed % len(_FACES)]
    where = QRectF(cell.where.x(), cell.where.center().y() - size / 2, size, size)
    painter = cell.painter
    painter.drawPixmap(where.topLeft(), _round(cell, role, size))
    painter.setPen(cell.theme.colour(role))
    painter.setFont(cell.theme.font(size / 36 * 1.4 - 2, _WEIGHT.DemiBold))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, initials)


def pill(cell: Cell, text: str, icon: str, role: str) -> float:
    """Paint a state with its icon in one of the soft colours (ok, warn, todo, danger, info); return its width."""
    theme, painter = cell.theme, cell.painter
    font = theme.font(-1, _WEIGHT.DemiBold)
    width = min(QFontMetricsF(font).horizontalAdvance(text) + (34 if icon else 20), cell.where.width())
    where = QRectF(cell.where.x(), cell.where.center().y() - 12, width, 24)
    painter.setPen(QPen(theme.colour(role), 1) if theme.tokens.outlined else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(f"{role}_soft"))
    painter.drawRoundedRect(where, 12, 12)
    if icon:
        theme.draw_icon(painter, icon, QRectF(where.x() + 8, where.center().y() - 6.5, 13, 13), role, 2.4)
    _line(cell, where.adjusted(25 if icon else 10, 0, -6, 0), text, font, role)
    return width


def tags(cell: Cell, texts: "list[str] | tuple[str, ...]") -> None:
    """Paint words in little frames, and how many did not fit."""
    theme, painter = cell.theme, cell.painter
    font = theme.font(-1, _WEIGHT.Medium)
    measure, x, right = QFontMetricsF(font), cell.where.x(), cell.where.right()
    for number, text in enumerate(texts):
        width = measure.horizontalAdvance(text) + 16
        left = len(texts) - number
        if x + width > right - (30 if left > 1 else 0):
            rest = QRectF(x, cell.where.y(), right - x, cell.where.height())
            _line(cell, rest, f"+{left}", font, "muted")
            return
        where = QRectF(x, cell.where.center().y() - 11, width, 22)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(where, 6, 6)
        painter.setPen(theme.colour("text"))
        painter.setFont(font)
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)
        x += width + 6


def dots(cell: Cell, marks: str) -> None:
    """Paint one mark a session: "1" there, "0" not there, "x" excused, "-" not yet."""
    theme, painter = cell.theme, cell.painter
    x, middle = cell.where.x() + 4.5, cell.where.center().y()
    for mark in marks:
        painter.setPen(Qt.PenStyle.NoPen)
        if mark == "1":
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(QPointF(x, middle), 4.5, 4.5)
        elif mark in "0x":
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("line_strong"), 1.4))
            painter.drawEllipse(QPointF(x, middle), 3.8, 3.8)
            if mark == "x":
                painter.drawLine(QPointF(x - 2, middle), QPointF(x + 2, middle))
        else:
            painter.setBrush(theme.colour("line_strong"))
            painter.drawRoundedRect(QRectF(x - 3, middle - 1, 6, 2), 1, 1)
        x += 15


def _line(cell: Cell, where: QRectF, text: str, font: QFont, role: str) -> None:
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, where.width())
    cell.painter.setFont(font)
    cell.painter.setPen(cell.theme.colour(role))
    cell.painter.drawText(where, _MIDDLE, shown)


def _broken(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Return a text in lines of at most this width."""
    measure, lines, rest = QFontMetricsF(font), list[str](), text.split()
    while rest and len(lines) < most - 1:
        line = rest.pop(0)
        while rest and measure.horizontalAdvance(f"{line} {rest[0]}") <= width:
            line = f"{line} {rest.pop(0)}"
        lines.append(line)
    last = " ".join(rest)
    return [measure.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in (*lines, last) if line]


def _round(cell: Cell, role: str, size: float) -> QPixmap:
    """Return the ground of a face, painted once: what shines through takes as long as all words of a row."""
    theme, ratio = cell.theme, cell.painter.device().devicePixelRatio()

    def paint() -> QPixmap:
        made = QPixmap(QSizeF(size, size).toSize() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(role)) if theme.tokens.outlined else Qt.PenStyle.NoPen)
        painter.setBrush(_faint(theme.colour(role)))
        edge = 0.5 if theme.tokens.outlined else 0
        painter.drawEllipse(QRectF(0, 0, size, size).adjusted(edge, edge, -edge, -edge))
        painter.end()
        return made

    return theme.picture((role, size, ratio), paint)


def _faint(colour: QColor) -> QColor:
    made = QColor(colour)
    made.setAlpha(38)
    return made
