"""Paints what no other table has: text over two lines, and a state with its sign."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from ui.kit.cells import Cell, pill, words


def paragraph(cell: Cell, text: str, font: QFont, lines: int) -> None:
    """Paint text over at most so many lines from the top of the cell; what does not fit ends in an ellipsis."""
    flat = " ".join(text.split())
    layout = QTextLayout(flat, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    where, measure = cell.where, QFontMetricsF(font)
    cell.painter.setPen(cell.theme.colour("text"))
    cell.painter.setFont(font)
    layout.beginLayout()
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(where.width())
        rest = flat[line.textStart() :]
        if number == lines - 1 and line.textLength() < len(rest):
            elided = measure.elidedText(rest, Qt.TextElideMode.ElideRight, where.width())
            below = QRectF(where.x(), where.y() + number * measure.lineSpacing(), where.width(), measure.height())
            cell.painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, elided)
        else:
            line.setPosition(QPointF(0, number * measure.lineSpacing()))
            line.draw(cell.painter, where.topLeft())
    layout.endLayout()


def state(cell: Cell, text: str, icon: str, tone: str) -> None:
    """Paint a state: its sign and its word on a soft ground, or without a ground when it is over."""
    if tone != "muted":
        pill(cell, text, icon, tone)
        return
    where = cell.where
    cell.theme.draw_icon(cell.painter, icon, QRectF(where.x() + 8, where.center().y() - 6.5, 13, 13), tone, 2.4)
    words(cell.moved(25), text, role="muted", delta=-1, weight=QFont.Weight.DemiBold)
