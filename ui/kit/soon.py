"""Imports what will be needed soon, one piece at a time, so that keys and mouse are answered in between."""

import sys
from collections.abc import Iterable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal


class Soon(QObject):
    """Brings modules in after `begin`, and tells when all are there."""

    ready = Signal()

    def __init__(self, modules: Iterable[str], parent: QObject) -> None:
        super().__init__(parent)
        self._wanted = [name for name in modules if name not in sys.modules]
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether it has begun and not everything is there yet."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Start as soon as there is nothing else to do."""
        self._timer.start()

    def stop(self) -> None:
        """Leave the rest for when it is wanted after all."""
        self._timer.stop()

    def _go_on(self) -> None:
        if self._wanted:
            import_module(self._wanted.pop(0))
        else:
            self._timer.stop()
            self.ready.emit()
