"""How a pane of the season's panel is laid out: a hint, a list, what one can do, and the fields of what is chosen."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.flow import FlowLayout


def lay_out_pane(
    pane: QWidget, above: Iterable[QWidget], buttons: Iterable[QWidget], holder: QWidget, fields: Iterable[QWidget]
) -> None:
    """Put a hint and a table above the buttons, and below them a holder with fields.

    The last of what stands above takes the room.
    """
    inside = QVBoxLayout(holder)
    inside.setContentsMargins(0, 4, 0, 0)
    inside.setSpacing(10)
    for field in fields:
        inside.addWidget(field)
    row = FlowLayout(spacing=6)
    for button in buttons:
        row.addWidget(button)
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    *first, last = above
    for widget in first:
        column.addWidget(widget)
    column.addWidget(last, 1)
    column.addLayout(row)
    column.addWidget(holder)
