"""The round signs of attendance: filled with an icon when given, an empty ring when not."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from copdesk.domain.choices import AttendanceMark
from ui.kit.cells import Cell

_RADIUS = 13
_SIGNS = {
    AttendanceMark.PRESENT: ("check", "ok"),
    AttendanceMark.EXCUSED: ("mail", "warn"),
    AttendanceMark.ABSENT: ("x", "danger"),
    AttendanceMark.WALK_IN: ("footprints", "info"),
}


def draw_mark(cell: Cell, mark: AttendanceMark, *, given: bool, size: float = 1) -> None:
    """Paint one mark, large enough to hit."""
    icon, role = _SIGNS[mark]
    painter, theme = cell.painter, cell.theme
    radius = _RADIUS * size
    middle = QPointF(cell.where.x() + radius + 8, cell.where.center().y())
    painter.setPen(QPen(theme.colour(role if given else "line_strong"), 2 if given else 1))
    painter.setBrush(theme.colour(f"{role}_soft") if given else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, radius, radius)
    if given:
        theme.draw_icon(
            painter, icon, QRectF(middle.x() - 8 * size, middle.y() - 8 * size, 16 * size, 16 * size), role, 2.4
        )
