"""Shows the pages of a PDF as they will come out of the printer."""

from itertools import accumulate

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.printing import PageImage
from ui.kit.theme import Theme

_GAP = 18
_FIT, _LEAST, _MOST = 1.0, 0.5, 3.0


class _Sheet(QWidget):
    """One page on its shadow."""

    def __init__(self, page: PageImage, number: int, theme: Theme, name: str) -> None:
        super().__init__()
        self._image, self._theme, self._points = page.image(), theme, page.points
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def fit(self, width: int) -> None:
        """Take this width, and the height that goes with it."""
        self.setFixedSize(QSize(width, round(width * self._points[1] / self._points[0])))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._image)
        painter.setPen(self._theme.colour("line_strong", 90))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class Preview(QScrollArea):
    """Pages below each other, as wide as there is room; Ctrl and the wheel, or plus and minus, bring them closer."""

    page_shown = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(widgetResizable=True)
        self._theme, self._zoom = theme, _FIT
        self._sheets: list[_Sheet] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the document"))
        inside = QWidget()
        inside.setProperty("paint", "none")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        self._column.setSpacing(_GAP)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._sheets)

    def show_pages(self, pages: tuple[PageImage, ...]) -> None:
        """Show these pages instead, staying at the place on the page where one was."""
        at = self.verticalScrollBar().value()
        self.clear()
        for number, page in enumerate(pages, start=1):
            name = self.tr("Page {number} of {count}").format(number=number, count=len(pages))
            sheet = _Sheet(page, number, self._theme, name)
            self._sheets.append(sheet)
            self._column.addWidget(sheet)
        self._fit()
        self.verticalScrollBar().setValue(at)
        self._tell_page()

    def clear(self) -> None:
        """Show nothing."""
        for sheet in self._sheets:
            self._column.removeWidget(sheet)
            sheet.deleteLater()
        self._sheets = []

    def zoom(self, step: float) -> None:
        """Come closer, or go further away."""
        self._zoom = min(max(self._zoom * step, _LEAST), _MOST)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus zoom, 0 fits the width again."""
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1.2)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom(1 / 1.2)
        elif event.key() == Qt.Key.Key_0:
            self._zoom = _FIT
            self._fit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl held down, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.1 if event.angleDelta().y() > 0 else 1 / 1.1)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pages as wide as there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().width() - 2 * _GAP
        width = max(200, round(min(room, self._theme.scaled(760)) * self._zoom))
        for sheet in self._sheets:
            sheet.fit(width)

    def _tell_page(self, _value: int = 0) -> None:
        if not self._sheets:
            return
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        tops = accumulate((sheet.height() + _GAP for sheet in self._sheets), initial=_GAP)
        passed = sum(top <= middle for top in tops)
        self.page_shown.emit(min(max(1, passed), len(self._sheets)), len(self._sheets))
