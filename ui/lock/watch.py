"""Notices that nobody is at the program any more, and that the computer has slept."""

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from ui.kit.commands import LOCK_KEY

if TYPE_CHECKING:  # each kind of thing that Qt knows takes time when it is first named
    from PySide6.QtGui import QWindow

LOOK_EVERY = 5_000
_MINUTE = 60.0
_SLEPT, _STOOD_STILL = 30.0, 60.0
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


def _running() -> float:
    return time.monotonic()


def _asleep() -> float:
    """Return a number of seconds that grows only while the computer sleeps.

    Linux knows it exactly. Elsewhere it is told from the clock on the wall, so that putting that clock forward looks
    like sleep; a lock too many costs nobody a word.
    """
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.monotonic()
    return time.time() - time.monotonic()


class Clock(NamedTuple):
    """How long the program has been awake, and how long the computer has slept, each since some moment."""

    running: Callable[[], float] = _running
    asleep: Callable[[], float] = _asleep


class Watch(QObject):
    """On its post while a workbook is open; it looks at the windows alone, so that it costs nothing."""

    nobody_there = Signal()
    slept = Signal()
    lock_wanted = Signal()
    """Somebody pressed the key of the lock in a dialog, where the menu does not hear it."""

    def __init__(self, minutes: Callable[[], int], parent: QObject, clock: Clock | None = None) -> None:
        super().__init__(parent)
        self._minutes, self._clock = minutes, clock or Clock()
        self._watched: list[QWindow] = []
        self._alive = self._looked = self._asleep = 0.0
        self.timer = QTimer(self, interval=LOOK_EVERY)
        self.timer.timeout.connect(self.look)
        app = cast(QGuiApplication, QGuiApplication.instance())
        app.focusWindowChanged.connect(self._window_came)

    def begin(self) -> None:
        """Begin to watch, with somebody there."""
        self._looked, self._asleep = self._clock.running(), self._clock.asleep()
        self.go_on()
        self.timer.start()

    def go_on(self) -> None:
        """Count the idle minutes from now."""
        self._alive = self._clock.running()

    def rest(self) -> None:
        """Stop watching."""
        self.timer.stop()

    def look(self) -> None:
        """See how long nobody did anything, and whether time went by without us."""
        now, asleep = self._clock.running(), self._clock.asleep()
        away = asleep - self._asleep > _SLEPT or now - self._looked > _STOOD_STILL
        self._looked, self._asleep = now, asleep
        minutes = self._minutes()
        if away:
            self.slept.emit()
        elif minutes and now - self._alive >= minutes * _MINUTE:
            self.nobody_there.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is there, and the key of the lock where a dialog keeps it from the menu."""
        if event.type() in _SIGNS_OF_LIFE:
            self._alive = self._clock.running()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        wanted = QGuiApplication.modalWindow() is not None and _is_lock(event)
        if wanted:
            QTimer.singleShot(0, self, self.lock_wanted.emit)
        return wanted

    def _window_came(self, window: "QWindow | None") -> None:
        if window is not None and window not in self._watched:
            self._watched = [known for known in self._watched if _is_there(known)] + [window]
            window.installEventFilter(self)


def _is_lock(event: QKeyEvent) -> bool:
    from PySide6.QtGui import QKeySequence

    return QKeySequence(event.keyCombination()) == QKeySequence(LOCK_KEY)


def _is_there(window: "QWindow") -> bool:
    from shiboken6 import isValid

    return isValid(window)
