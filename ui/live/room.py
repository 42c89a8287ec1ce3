"""The window the room looks at: full screen on the other screen when there is one, else over this one behind a key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.controls import Button, Type, Words
from ui.kit.theme import Theme
from ui.live.room_canvas import RoomCanvas

ONWARD = (Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Right)
BACKWARD = (Qt.Key.Key_PageUp, Qt.Key.Key_Left)
_LONGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_F5)


class RoomWindow(QWidget):
    """Shows the canvas and, where there is no other screen to steer from, the three buttons a room may see."""

    next_wanted = Signal()
    back_wanted = Signal()
    longer_wanted = Signal(int)
    shown_or_hidden = Signal()

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        self.setWindowTitle("CoP Desk")
        self.setProperty("paint", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.canvas = RoomCanvas(theme)
        self._elsewhere = False
        self.foot = QWidget()
        self._build(theme)

    @property
    def elsewhere(self) -> bool:
        """Whether it is shown on another screen than the facilitator's own."""
        return self.isVisible() and self._elsewhere

    def open_for(self, owner: QWidget) -> None:
        """Show it full screen, on another screen than `owner` when there is one."""
        other = other_screen(owner.screen())
        self._elsewhere = other is not None
        self.foot.setVisible(not self._elsewhere)
        self.setGeometry((other or owner.screen()).geometry())
        self.showFullScreen()
        if not self._elsewhere:
            self.activateWindow()
            self.setFocus()
        self.shown_or_hidden.emit()

    def leave(self) -> None:
        """Put it away."""
        self.hide()
        self.shown_or_hidden.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go away like on Escape."""
        super().closeEvent(event)
        self.shown_or_hidden.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Obey the keys of a presenter."""
        key = event.key()
        if key in ONWARD:
            self.next_wanted.emit()
        elif key in BACKWARD:
            self.back_wanted.emit()
        elif key in _LONGER:
            self.longer_wanted.emit(5)
        elif key == Qt.Key.Key_Minus:
            self.longer_wanted.emit(-5)
        elif key in _LEAVING:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _build(self, theme: Theme) -> None:
        self.less = Button("−5", theme, name=self.tr("Five minutes less"))
        self.more = Button("+5", theme, name=self.tr("Five minutes more"))
        self.next = Button(self.tr("Next"), theme, icon="arrow-right")
        self.less.clicked.connect(self._shorten)
        self.more.clicked.connect(self._lengthen)
        self.next.clicked.connect(self.next_wanted)
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(24, 6, 24, 12)
        row.addWidget(Words(self.tr("Esc: back to your own screen"), Type.CAPTION))
        row.addStretch()
        for button in (self.less, self.more, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.foot)

    def _shorten(self) -> None:
        self.longer_wanted.emit(-5)

    def _lengthen(self) -> None:
        self.longer_wanted.emit(5)


def other_screen(own: QScreen) -> QScreen | None:
    """Return a screen that is not one's own."""
    return next((screen for screen in QGuiApplication.screens() if screen is not own), None)
