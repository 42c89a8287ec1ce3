"""The headings of a table: a click sorts, and an arrow beside the words shows by what and which way."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QTextOption
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.kit.theme import WEIGHTS, Theme

_ARROW, _GAP = 14, 4
_FIRST, _OTHERS = 18, 12
_TALL, _NARROW = 50, 100


class Headings(QHeaderView):
    """Qt's headings with an arrow of our own."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(48)
        self._wraps = False

    def wrap(self) -> None:
        """Put long words over two lines, for narrow columns with much to say."""
        self._wraps = True
        self.setFixedHeight(self._theme.scaled(_TALL))

    def turn(self, column: int) -> Qt.SortOrder:
        """Sort by a column: upward at first, the other way when it was sorted so already."""
        upward = Qt.SortOrder.AscendingOrder
        order = Qt.SortOrder.DescendingOrder if self._sorted == (column, upward) else upward
        self._sorted = (column, order)
        self.viewport().update()
        return order

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  Qt's own name
        """Paint the words as Qt does, but for those over two lines, and the arrow as we do."""
        if self._wraps and self.sectionSize(logicalIndex) < self._theme.scaled(_NARROW):
            self._paint_wrapped(painter, rect, logicalIndex)
            return
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if self._sorted is None or self._sorted[0] != logicalIndex:
            return
        words = self._words(logicalIndex)
        painter.setFont(self._theme.font(-1, WEIGHTS.DemiBold))
        start = rect.x() + (_FIRST if self.visualIndex(logicalIndex) == 0 else _OTHERS)
        x = start + painter.fontMetrics().horizontalAdvance(words) + _GAP
        if x + _ARROW <= rect.right():
            arrow = "chevron-up" if self._sorted[1] == Qt.SortOrder.AscendingOrder else "chevron-down"
            where = QRectF(x, rect.center().y() - _ARROW / 2 + 1, _ARROW, _ARROW)
            self._theme.draw_icon(painter, arrow, where, "accent", 2.4)

    def _paint_wrapped(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint words over as many lines as they need; those of what is sorted by stand out."""
        theme, where = self._theme, QRectF(rect).adjusted(_OTHERS, 0, -2, -1)
        painter.save()
        painter.fillRect(QRectF(rect.x(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        painter.setFont(theme.font(-1.4, WEIGHTS.DemiBold))
        painter.setPen(theme.colour("accent" if self._sorted and self._sorted[0] == section else "muted"))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        painter.drawText(where, self._words(section), option)
        painter.restore()

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal))
