"""Whether a room looks along: one key turns it on and off, and another screen turns it on by itself."""

from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen


class Presenting(QObject):
    """Knows whether a room may be looking along; who has something to hide listens to `changed`.

    A screen that shows the same as the laptop's own cannot be told from having one screen: then only the key helps.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = len(QGuiApplication.screens()) > 1
        self._by_itself = self._on
        app = cast(QGuiApplication, QGuiApplication.instance())
        app.screenAdded.connect(self._screen_came)

    @property
    def on(self) -> bool:
        """Whether a room may be looking along."""
        return self._on

    @property
    def by_itself(self) -> bool:
        """Whether another screen turned it on, and nobody asked for it."""
        return self._on and self._by_itself

    def toggle(self) -> None:
        """Turn it on or off."""
        self.turn(on=not self._on)

    def turn(self, *, on: bool, by_itself: bool = False) -> None:
        """Say whether a room may be looking along."""
        self._by_itself = by_itself
        if on != self._on:
            self._on = on
            self.changed.emit(on)

    def _screen_came(self, screen: QScreen) -> None:
        self.turn(on=True, by_itself=True)
