"""Watches whether somebody is still there, and whether another screen begins to look along."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

MINUTE = 60_000
IDLE = 3 * MINUTE
LONGEST = 90 * MINUTE

_SIGNS_OF_LIFE = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)


class Sentry(QObject):
    """On its post while the vault is open."""

    nobody_there = Signal()
    took_too_long = Signal()
    screen_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.idle = QTimer(self, singleShot=True, interval=IDLE)
        self.longest = QTimer(self, singleShot=True, interval=LONGEST)
        self.idle.timeout.connect(self.nobody_there)
        self.longest.timeout.connect(self.took_too_long)
        app = _app()
        app.screenAdded.connect(self._screen_came)
        app.screenRemoved.connect(self._changed)
        app.primaryScreenChanged.connect(self._changed)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._changed)

    def stand(self) -> None:
        """Begin to watch."""
        self.longest.start()
        self.go_on()
        _app().installEventFilter(self)

    def go_on(self) -> None:
        """Count the idle minutes from now."""
        self.idle.start()

    def watch_longest(self) -> None:
        """Count the longest time again, when it had run out."""
        if not self.longest.isActive():
            self.longest.start()

    def rest(self) -> None:
        """Stop watching."""
        _app().removeEventFilter(self)
        self.idle.stop()
        self.longest.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is there; once nobody was, only `go_on` counts."""
        if event.type() in _SIGNS_OF_LIFE and self.idle.isActive():
            self.idle.start()
        return False

    def _screen_came(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._changed)
        self._changed()

    def _changed(self, *args: object) -> None:
        self.screen_changed.emit()


def _app() -> QApplication:
    return cast(QApplication, QApplication.instance())
