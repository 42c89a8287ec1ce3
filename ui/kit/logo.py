"""The mark of the program: three dots that lean together."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit.theme import Theme

# Each dot: where its middle lies and how large it is, on a field of thirty; and its colour.
_DOTS = ((15, 8, "block_small"), (8.2, 20.5, "block_arrive"), (21.8, 20.5, "block_plenary"))
_RADIUS = 6.2
_FIELD = 30


class Logo(QWidget):
    """The three dots, in the colours of the theme."""

    def __init__(self, theme: Theme, size: int = 30) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.scale(self.width() / _FIELD, self.height() / _FIELD)
        for x, y, role in _DOTS:
            painter.setBrush(self._theme.colour(role, 230))
            painter.drawEllipse(QPointF(x, y), _RADIUS, _RADIUS)
