"""Paints the cells of the picture: small bars, dots, figures and signs, told apart by shape and not colour alone."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPen

from copdesk.domain.choices import Level, Mode, Part, TurnState
from copdesk.domain.season_overview import SessionColumn, Use
from ui.kit.cells import Cell, words
from ui.season.rows import PictureRow, PictureRows, RowKind
from ui.season.words import number

_WEIGHT = QFont.Weight
_CENTRE = Qt.AlignmentFlag.AlignCenter
_PARTS = {Part.KNOWLEDGE: "block_plenary", Part.TRANSLATE: "block_small", Part.NETWORK: "block_arrive"}
_LEVELS = {Level.INDIVIDUAL: "user", Level.ASSIGNMENT: "clipboard-list", Level.ORGANISATION: "building-2"}
AGAIN = "refresh-cw"
"""The sign of what came back soon: a method, or a venue twice in a row."""

HEIGHTS = {RowKind.ATTENDANCE: 52, RowKind.PARTS: 52, RowKind.TURNS: 48}
LOW = 36


def paint(cell: Cell, row: PictureRow, column: SessionColumn, rows: PictureRows) -> None:
    """Paint what a row says of a session."""
    match row.kind:
        case RowKind.GROUP:
            _group(cell, meets=row.group in column.groups)
        case RowKind.METHOD:
            _use(cell, rows.use(row, column))
        case kind:
            _PAINT[kind](cell, column)


def _attendance(cell: Cell, column: SessionColumn) -> None:
    if not column.noted:
        expected = column.session.expected
        _quiet(cell, f"({expected})" if expected else "–")
        return
    where = cell.where
    upper = QRectF(where.x(), where.y() + 6, where.width(), 22)
    _figures(cell, upper, str(column.there), "text", 0.6, _WEIGHT.DemiBold)
    bar = QRectF(where.x(), where.bottom() - 15, where.width(), 5)
    _bar(cell, bar, [("accent", column.there / column.noted)])


def _parts(cell: Cell, column: SessionColumn) -> None:
    minutes = {part: column.balance.of(part) for part in Part}
    whole = sum(minutes.values())
    if not whole:
        _quiet(cell, "–")
        return
    where = cell.where
    bar = QRectF(where.x(), where.y() + 12, where.width(), 9)
    _bar(cell, bar, [(_PARTS[part], float(minutes[part] / whole)) for part in Part])
    lower = QRectF(where.x(), where.bottom() - 25, where.width(), 18)
    text = " · ".join(number(m) for m in minutes.values())
    fits = QFontMetricsF(cell.theme.font(-1.4, tabular=True)).horizontalAdvance(text) <= where.width()
    _figures(cell, lower, text if fits else text.replace(" ", ""), "muted", -1.4)


def _turns(cell: Cell, column: SessionColumn) -> None:
    held = sum(turn.state is TurnState.HELD for turn in column.turns)
    signs = (("circle-check", "ok", held), ("circle-dashed", "muted", len(column.turns) - held))
    _row_of_signs(cell, [sign for sign in signs if sign[2]])


def _levels(cell: Cell, column: SessionColumn) -> None:
    if not any(column.levels.values()):
        _quiet(cell, "–")
        return
    _row_of_signs(cell, [(_LEVELS[level], "text", column.levels.get(level, 0)) for level in Level])


def _venue(cell: Cell, column: SessionColumn) -> None:
    theme, where = cell.theme, cell.where
    online = column.session.mode is Mode.ONLINE
    text = "" if online else column.session.venue
    sign = "globe" if online else AGAIN if column.same_venue else ""
    if sign:
        at = QRectF(where.x(), where.center().y() - 7, 14, 14)
        theme.draw_icon(cell.painter, sign, at, "muted" if online else "warn", 2.2)
        cell = cell.moved(19)
    words(cell, text or ("" if sign else "–"), delta=-1, role="warn" if column.same_venue else "muted")


def _group(cell: Cell, *, meets: bool) -> None:
    if meets:
        _badge(cell, "users-round", "block_small")


def _use(cell: Cell, use: Use) -> None:
    if use is Use.AGAIN:
        _badge(cell, AGAIN, "warn")
    elif use is Use.YES:
        painter = cell.painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(cell.theme.colour("accent"))
        painter.drawEllipse(cell.where.center(), 5.5, 5.5)


def _badge(cell: Cell, icon: str, role: str) -> None:
    painter, theme, centre = cell.painter, cell.theme, cell.where.center()
    painter.setPen(QPen(theme.colour(role)) if theme.tokens.outlined else Qt.PenStyle.NoPen)
    painter.setBrush(theme.tint(role))
    painter.drawEllipse(centre, 12, 12)
    theme.draw_icon(painter, icon, QRectF(centre.x() - 7, centre.y() - 7, 14, 14), role, 2.2)


def _bar(cell: Cell, where: QRectF, shares: list[tuple[str, float]]) -> None:
    """Paint shares of a whole beside each other, on a ground that shows what is left."""
    painter, theme = cell.painter, cell.theme
    painter.setPen(QPen(theme.colour("line_strong")) if theme.tokens.outlined else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface" if theme.tokens.outlined else "line"))
    painter.drawRoundedRect(where, 2.5, 2.5)
    x = where.x()
    for role, share in shares:
        width = share * where.width()
        painter.setBrush(theme.colour(role))
        if share > 0:
            painter.drawRoundedRect(QRectF(x, where.y(), max(width - 1, 2), where.height()), 2.5, 2.5)
        x += width


def _row_of_signs(cell: Cell, signs: list[tuple[str, str, int]]) -> None:
    """Paint small icons with a number beside each, in the middle of the cell; a nought is faint."""
    step = 32.0
    x = cell.where.center().x() - step * len(signs) / 2
    for icon, role, count in signs:
        shown = role if count else "line_strong"
        at = QRectF(x + 1, cell.where.center().y() - 7, 14, 14)
        cell.theme.draw_icon(cell.painter, icon, at, shown)
        beside = QRectF(x + 17, cell.where.y(), step - 17, cell.where.height())
        _figures(cell, beside, str(count), "text" if count else "faint", -0.8, align=Qt.AlignmentFlag.AlignVCenter)
        x += step


def _quiet(cell: Cell, text: str) -> None:
    _figures(cell, cell.where, text, "faint", -0.6)


def _figures(
    cell: Cell,
    where: QRectF,
    text: str,
    role: str,
    delta: float,
    weight: QFont.Weight = _WEIGHT.Normal,
    align: Qt.AlignmentFlag = _CENTRE,
) -> None:
    cell.painter.setFont(cell.theme.font(delta, weight, tabular=True))
    cell.painter.setPen(cell.theme.colour(role))
    cell.painter.drawText(where, align, text)


def dashes(cell: Cell, role: str) -> None:
    """Paint a dashed line down the middle of a cell, so that it runs on from row to row."""
    pen = QPen(cell.theme.colour(role), 1.2, Qt.PenStyle.DashLine)
    cell.painter.setPen(pen)
    x = cell.where.center().x()
    cell.painter.drawLine(QPointF(x, cell.where.top()), QPointF(x, cell.where.bottom()))


_PAINT: dict[RowKind, Callable[[Cell, SessionColumn], None]] = {
    RowKind.ATTENDANCE: _attendance,
    RowKind.PARTS: _parts,
    RowKind.TURNS: _turns,
    RowKind.LEVELS: _levels,
    RowKind.VENUE: _venue,
}
