"""Work that takes longer than a blink: done beside the window, with progress, and with a way to stop it."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from shiboken6 import isValid

from copdesk.domain.problems import Problem


class Stopped(Exception):
    """The user asked to stop; work that reports its progress ends here."""


class Watch:
    """What watched work is given: call it with how far the work is, from 0 to 1."""

    def __init__(self, job: "Job") -> None:
        self._job = job

    def __call__(self, fraction: float) -> None:
        """Report progress.

        Raises Stopped when the user asked to stop.
        """
        if self._job.stopping:
            raise Stopped
        self._job.progressed.emit(fraction)


class Job(QObject):
    """One piece of work under way."""

    progressed = Signal(float)
    ended = Signal()
    _came_back = Signal(object, object)

    def __init__(self, title: str, work: Callable[[], object], *, cancellable: bool) -> None:
        super().__init__()
        self.title, self.cancellable = title, cancellable
        self._work: Callable[[], object] | None = work
        self._stop = threading.Event()
        self.done: Callable[[Any], object] | None = None
        self.failed: Callable[[Problem], object] | None = None
        self._came_back.connect(self._deliver)

    @property
    def stopping(self) -> bool:
        """Whether the user asked to stop."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask the work to stop; its result is not delivered any more."""
        self._stop.set()

    def work(self) -> None:
        """Do the work, off the window's thread; whatever comes of it is handed back."""
        assert self._work is not None
        try:
            result: object = self._work()
        except BaseException as error:  # noqa: BLE001  a bug must rise on the window's thread, not vanish on this one
            self._came_back.emit(None, error)
        else:
            self._came_back.emit(result, None)

    @Slot(object, object)
    def _deliver(self, result: object, error: BaseException | None) -> None:
        done, failed, stopped = self.done, self.failed, self.stopping
        self._work = self.done = self.failed = None
        self.ended.emit()
        if stopped or isinstance(error, Stopped):
            return
        if isinstance(error, Problem):
            _call(failed, error)
        elif error is not None:
            raise error
        else:
            _call(done, result)


class Jobs(QObject):
    """All work under way; values go in, values come out on the window's own thread."""

    started = Signal(object)
    failed = Signal(object)
    rested = Signal()
    """Nothing is under way any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._running: list[Job] = []

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._running)

    @property
    def titles(self) -> str:
        """What is under way, in words; work without a name goes by so fast that nobody is told of it."""
        return " ".join(job.title for job in self._running if job.title)

    def run(
        self,
        work: Callable[..., Any],
        *values: object,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Problem], object] | None = None,
        title: str = "",
        cancellable: bool = True,
        watched: bool = False,
    ) -> Job:
        """Do `work(*values)` beside the window, then call `done` with its result or `failed` with its Problem.

        Watched work gets one more keyword, `watch`, to be called with how far it is. Without `failed`
        a Problem is announced by the signal of that name.
        """
        job = Job(title, lambda: work(*values, watch=Watch(job)) if watched else work(*values), cancellable=cancellable)
        job.setParent(self)
        job.done, job.failed = done, failed or self.failed.emit
        job.ended.connect(self._forget)
        self._running.append(job)
        self._pool.start(job.work)
        self.started.emit(job)
        return job

    def finish(self) -> None:
        """Stop what can be stopped and wait for the rest, as when the program ends."""
        for job in self._running:
            job.stop()
        self._pool.waitForDone()

    @Slot()
    def _forget(self) -> None:
        job = self.sender()
        assert isinstance(job, Job)
        self._running.remove(job)
        job.deleteLater()
        if not self._running:
            self.rested.emit()


def _call(target: Callable[[Any], object] | None, value: object) -> None:
    """Hand `value` over, unless who asked for it is gone by now."""
    owner = getattr(target, "__self__", None)
    if target is not None and (not isinstance(owner, QObject) or isValid(owner)):
        target(value)
