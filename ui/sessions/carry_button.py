"""A button that can be pressed, or dragged onto the timeline."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent

from ui.kit.controls import Button, Kind
from ui.kit.theme import Theme
from ui.sessions.drag import Drag

GRIP = QPoint(40, 16)
"""Where the mouse holds the picture of what is carried."""


class CarryButton(Button):
    """Gives what it stands for to whoever carries; without a drag it is an ordinary button."""

    def __init__(
        self, text: str, theme: Theme, drag: Drag, *, icon: str = "", role: str = "", kind: Kind = Kind.PLAIN
    ) -> None:
        super().__init__(text, theme, icon=icon, role=role, kind=kind)
        self.drag = drag
        self._held = self._dragged = False

    def take_hold(self, at: QPoint) -> None:
        """Give what is to be carried to `drag`, by one of its ways to press."""
        raise NotImplementedError

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Be ready to drag."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._held, self._dragged = True, False
            self.take_hold(event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry."""
        if self._held:
            self.drag.motion(event.globalPosition().toPoint(), fine=False)
            if self.drag.busy:
                self._dragged = True
                self.setDown(False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what is carried where it is; without a drag this is a click."""
        self._held = False
        self.drag.release()
        if not self._dragged:
            super().mouseReleaseEvent(event)
