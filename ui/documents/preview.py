"""Shows the pages of a PDF as they will come out of the printer, drawing only those that are looked at."""

from itertools import accumulate

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.printing import PageImage
from ui.kit.theme import Theme

_GAP = 18
_FIT, _LEAST, _MOST = 1.0, 0.5, 3.0
_KEPT_AROUND = 8
"""How many pages before and after the one that is read keep their picture; each takes some eight megabytes."""


class _Sheet(QWidget):
    """One page on its shadow; blank until its picture comes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._points = theme, (1.0, 1.0)
        self._image: QImage | None = None
        self.asked = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def turn_to(self, points: tuple[float, float], name: str) -> None:
        """Stand for a page of this size; the picture that is there stays until the new one comes."""
        self._points, self.asked = points, False
        self.setAccessibleName(name)

    def show_picture(self, image: QImage | None) -> None:
        """Show the page, or nothing."""
        self._image = image
        self.asked = image is not None
        self.update()

    def fit(self, width: int) -> None:
        """Take this width, and the height that goes with it."""
        self.setFixedSize(QSize(width, round(width * self._points[1] / self._points[0])))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self._image is not None:
            painter.drawImage(QRectF(self.rect()), self._image)
        painter.setPen(self._theme.colour("line_strong", 90))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class Preview(QScrollArea):
    """Pages below each other, as wide as there is room; Ctrl and the wheel, or plus and minus, bring them closer."""

    page_shown = Signal(int, int)
    picture_wanted = Signal(int)
    """A page, counted from 0, is looked at and has no picture yet."""

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
        self.verticalScrollBar().valueChanged.connect(self._look)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sheets)

    def show_document(self, sizes: tuple[tuple[float, float], ...]) -> None:
        """Make room for pages of these sizes, staying at the place where one was; pictures are asked for."""
        while len(self._sheets) > len(sizes):
            self._drop(self._sheets.pop())
        while len(self._sheets) < len(sizes):
            self._sheets.append(_Sheet(self._theme))
            self._column.addWidget(self._sheets[-1])
        for number, (sheet, points) in enumerate(zip(self._sheets, sizes, strict=True), start=1):
            sheet.turn_to(points, self.tr("Page {number} of {count}").format(number=number, count=len(sizes)))
        self._fit()

    def show_picture(self, number: int, page: PageImage) -> None:
        """Show one page, counted from 0."""
        if number < len(self._sheets):
            self._sheets[number].show_picture(page.image())

    def clear(self) -> None:
        """Show nothing."""
        for sheet in self._sheets:
            self._drop(sheet)
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

    def _drop(self, sheet: _Sheet) -> None:
        self._column.removeWidget(sheet)
        sheet.hide()
        sheet.deleteLater()

    def _fit(self) -> None:
        room = self.viewport().width() - 2 * _GAP
        width = max(200, round(min(room, self._theme.scaled(760)) * self._zoom))
        for sheet in self._sheets:
            sheet.fit(width)
        self._look()

    def _look(self, _value: int = 0) -> None:
        """Tell which page is read, ask for pictures of pages in sight, and let go of those far away."""
        if not self._sheets:
            return
        top = self.verticalScrollBar().value()
        tops = list(accumulate((sheet.height() + _GAP for sheet in self._sheets), initial=_GAP))
        first, last, reading = (
            max(0, sum(at <= line for at in tops[:-1]) - 1)
            for line in (top, top + self.viewport().height(), top + self.viewport().height() / 3)
        )
        for number, sheet in enumerate(self._sheets):
            if first <= number <= last and not sheet.asked:
                sheet.asked = True
                self.picture_wanted.emit(number)
            elif not first - _KEPT_AROUND <= number <= last + _KEPT_AROUND and sheet.asked:
                sheet.show_picture(None)
        self.page_shown.emit(reading + 1, len(self._sheets))
