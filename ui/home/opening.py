"""Makes and opens workbooks: asks for the key where there is one, and derives it beside the window."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from copdesk.domain.problems import Problem
from ui.kit.jobs import Job, Jobs

if TYPE_CHECKING:  # the start screen is painted before these are imported
    from copdesk.store.workbook import Workbook


class Opening(QObject):
    """Turns wishes into an open workbook, or into the problem that stands in the way."""

    opened = Signal(object)
    """The workbook."""

    passphrase_needed = Signal(Path)
    refused = Signal(Path, object)
    """Which file, and the Problem."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._path = Path()
        self._salt = b""
        self.key = b""
        """With which key the file was tried that was refused last; nothing when it did not come that far."""
        self._sample = False
        self._job: Job | None = None

    def open(self, path: Path) -> None:
        """Open the workbook at `path`, or ask for its passphrase."""
        from copdesk.store import engine, keys

        self.call_off()
        self._path, self.key = path, b""
        try:
            header = engine.read_header(path)
        except Problem as problem:
            self.refused.emit(path, problem)
            return
        self._salt = header.salt
        if header.protected:
            self.passphrase_needed.emit(path)
        else:
            self._open_with(keys.unprotected_key(header.salt))

    def unlock(self, passphrase: str) -> None:
        """Open the workbook whose passphrase was asked for."""
        self._derive(passphrase, self._open_with, self.tr("Opening…"))

    def unlock_with_code(self, code: str) -> None:
        """Open that workbook with the code of its recovery sheet."""
        from copdesk.store import recovery

        try:
            key = recovery.decode(code, recovery.RecoveryKind.FILE)
        except Problem as problem:
            self._refuse(problem)
            return
        self._open_with(key)

    def make(self, path: Path, passphrase: str, *, sample: bool) -> None:
        """Make a new workbook; an empty passphrase means none, and a sample puts a community in it."""
        from copdesk.store import keys, passphrases

        self.call_off()
        self._path, self._sample = path, sample
        self._salt = keys.new_salt(protected=bool(passphrase))
        if not passphrase:
            self._make_with(keys.unprotected_key(self._salt))
            return
        try:
            passphrases.judge(passphrase)
        except Problem as problem:
            self._refuse(problem)
            return
        self._derive(passphrase, self._make_with, self.tr("Making…"))

    def call_off(self) -> None:
        """Let a key that is still being made go to waste: somebody wants something else by now."""
        job, self._job = self._job, None
        if job is not None:
            job.stop()

    def _derive(self, passphrase: str, then: Callable[[bytes], object], title: str) -> None:
        from copdesk.store import keys

        self.call_off()
        self._job = self._jobs.run(keys.derive, passphrase, self._salt, done=then, failed=self._refuse, title=title)

    def _open_with(self, key: bytes) -> None:
        from copdesk.store.workbook import Workbook

        try:
            workbook = Workbook.open(self._path, key, at_once=True)
        except Problem as problem:
            self.key = key
            self._refuse(problem)
            self.key = b""
            return
        self.opened.emit(workbook)

    def _make_with(self, key: bytes) -> None:
        from copdesk.store.workbook import Workbook

        try:
            workbook = Workbook.create(self._path, key, self._salt)
            if self._sample:
                self._fill(workbook)
        except Problem as problem:
            self._refuse(problem)
            return
        self.opened.emit(workbook)

    def _fill(self, workbook: "Workbook") -> None:
        from copdesk.samples import filling

        filling.fill(workbook)

    def _refuse(self, problem: Problem) -> None:
        self.refused.emit(self._path, problem)
