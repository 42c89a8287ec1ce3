"""Makes keys out of passphrases beside the window, because that takes a second on purpose."""

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from copdesk.domain.problems import Problem
from copdesk.store import sealing
from copdesk.store.keys import Cost
from copdesk.store.sealing import NewVault, Slot
from copdesk.store.vault import Vault
from ui.kit.jobs import Job, Jobs


class Locksmith(QObject):
    """Makes one key at a time; `refused` carries the problem when a passphrase does not fit."""

    busy_changed = Signal(bool)
    refused = Signal(object)

    def __init__(self, jobs: Jobs, cost: Cost) -> None:
        super().__init__()
        self._jobs, self._cost = jobs, cost
        self._then: Callable[..., object] | None = None
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether a key is being made."""
        return self._job is not None

    def prepare(self, workbook_id: bytes, passphrase: str, then: Callable[[NewVault], object]) -> None:
        """Make everything a new vault begins with."""
        self._work(then, sealing.prepare_vault, workbook_id, uuid4(), passphrase, self._cost)

    def unlock(self, slot: Slot, passphrase: str, then: Callable[[bytes], object]) -> None:
        """Make the key of a vault out of a passphrase that may be wrong."""
        self._work(then, sealing.unlock_key, slot, passphrase, self._cost)

    def cut(self, vault: Vault, passphrase: str, then: Callable[[Slot], object]) -> None:
        """Make the slot in which another passphrase will fit."""
        self._work(then, vault.slot_for, passphrase, self._cost)

    def stop(self) -> None:
        """Let the key that is being made go to waste."""
        if self._job is not None:
            self._job.stop()

    def _work(self, then: Callable[..., object], work: Callable[..., object], *values: object) -> None:
        if self.busy:
            return
        self._then = then
        title = self.tr("Making the key of the vault")
        self._job = self._jobs.run(work, *values, done=self._done, failed=self._failed, title=title, cancellable=False)
        self._job.ended.connect(self._ended)
        self.busy_changed.emit(True)

    def _done(self, result: object) -> None:
        then, self._then = self._then, None
        assert then is not None
        try:
            then(result)
        except Problem as problem:
            self.refused.emit(problem)

    def _failed(self, problem: Problem) -> None:
        self._then = None
        self.refused.emit(problem)

    def _ended(self) -> None:
        """Be ready for the next key, also when nothing comes of this one because it was stopped."""
        if self._job is not None and self._job.stopping:
            self._then = None
        self._job = None
        self.busy_changed.emit(False)
