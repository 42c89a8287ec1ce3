"""Counts how long a conversation lasts, and how long it stays with each part of the guide."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

SECOND = 1000


class Stopwatch(QObject):
    """Runs while people talk; `ticked` comes every second."""

    ticked = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._before, self._since = 0.0, 0.0
        self._part: int | None = None
        self._parts: dict[int, float] = {}
        self.timer = QTimer(self, interval=SECOND)
        self.timer.timeout.connect(self.ticked)

    @property
    def running(self) -> bool:
        """Whether time counts."""
        return self.timer.isActive()

    @property
    def seconds(self) -> int:
        """How long it took in all."""
        return int(self._before + self._now())

    def reset(self, seconds: int) -> None:
        """Stand still at so many seconds, with every part at nothing."""
        self.timer.stop()
        self._before, self._parts, self._part = float(seconds), {}, None

    def start(self) -> None:
        """Let time count."""
        if not self.running:
            self._since = self._clock()
            self.timer.start()
            self.ticked.emit()

    def pause(self) -> None:
        """Stop counting for now."""
        if self.running:
            self._settle()
            self.timer.stop()
            self.ticked.emit()

    def go_to(self, part: int) -> None:
        """Count for another part of the guide from now on."""
        self._settle()
        self._part = part

    def spent_on(self, part: int) -> int:
        """Return how many seconds of this sitting went to a part."""
        return int(self._parts.get(part, 0.0) + (self._now() if part == self._part else 0.0))

    def _now(self) -> float:
        return self._clock() - self._since if self.running else 0.0

    def _settle(self) -> None:
        passed = self._now()
        self._before += passed
        if self._part is not None:
            self._parts[self._part] = self._parts.get(self._part, 0.0) + passed
        self._since = self._clock()
