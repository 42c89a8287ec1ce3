"""The door to the vault: opens it with a passphrase, and closes it by itself before anybody else can read along."""

from collections.abc import Callable
from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog

from copdesk.domain.coaching import CoachingNote
from copdesk.domain.problems import Problem
from copdesk.store.erasure import ledger_of
from copdesk.store.keys import SHIPPED, Cost
from copdesk.store.sealing import NewVault, Slot
from copdesk.store.vault import Vault, VaultInfo, leave_quick_note
from copdesk.store.vault_slots import workbook_of
from ui.coaching.asking import Asking
from ui.coaching.locksmith import Locksmith
from ui.coaching.sentry import Sentry
from ui.coaching.sweeping import sweep_erased
from ui.kit.desk import Bench, Desk, Editable
from ui.kit.discreet import ClipboardGuard

_LAST = "coaching.vault"
_TRY_AGAIN = 5_000


class VaultDoor(QObject):
    """Holds the one vault that is open, if any; whoever may read private words is handed this and nothing else.

    `closing` is the last moment at which what is being typed can be kept. `made` brings the recovery code of a
    new vault. `refused` carries a problem; `damaged` says that a part can be read all the same.
    `screen_wanted` asks for the screen where a vault is made or chosen; `shut` says that a room began to look
    along, `retiring` that the workbook is being put away.
    """

    opened = Signal()
    closing = Signal()
    closed = Signal()
    veil_changed = Signal()
    refused = Signal(object)
    damaged = Signal()
    made = Signal(str)
    screen_wanted = Signal()
    shut = Signal()
    retiring = Signal()
    presenting_changed = Signal(bool)

    def __init__(self, desk: Desk, cost: Cost = SHIPPED) -> None:
        super().__init__()
        self._desk, self.theme = desk, desk.theme
        self.guard, self.sentry, self.locksmith = ClipboardGuard(self), Sentry(), Locksmith(desk.jobs, cost)
        self._vault: Vault | None = None
        self._bench: Bench | None = None
        self._veiled = self._talking = self._presenting = self._unsealed = False
        self._spare: tuple[UUID, bytes] | None = None
        self._again = QTimer(self, singleShot=True, interval=_TRY_AGAIN)
        self._again.timeout.connect(self.close)
        self.locksmith.refused.connect(self.refused)
        self.sentry.nobody_there.connect(self._nobody_there)
        self.sentry.took_too_long.connect(self.close)
        self.sentry.screen_changed.connect(self.close)

    # What there is

    @property
    def vaults(self) -> tuple[VaultInfo, ...]:
        """The vaults of the workbook, open or not."""
        return Vault.vaults(self._desk.workbook.connection)

    @property
    def vault(self) -> Vault | None:
        """The open vault, or None."""
        return self._vault

    @property
    def bench(self) -> Bench | None:
        """Where the open vault is edited, with an undo of its own; None while it is closed."""
        return self._bench

    @property
    def is_open(self) -> bool:
        """Whether private words can be read now."""
        return self._vault is not None

    @property
    def label(self) -> str:
        """Whose vault is open; nothing while none is."""
        return next((info.label for info in self.vaults if self._vault and info.id == self._vault.id), "")

    @property
    def usual(self) -> UUID | None:
        """The vault that was opened last on this computer, else the first there is."""
        known = {info.id.hex: info.id for info in self.vaults}
        return known.get(self._desk.settings.value(_LAST, ""), next(iter(known.values()), None))

    @property
    def presenting(self) -> bool:
        """Whether a room looks along."""
        return self._presenting

    @property
    def veiled(self) -> bool:
        """Whether the words are hidden until a key is pressed."""
        return self._veiled

    @property
    def talking(self) -> bool:
        """Whether a conversation is going on."""
        return self._talking

    # Opening

    def create(self, label: str, passphrase: str) -> None:
        """Make a vault and open it; `made` brings its recovery code."""
        if not self._shut_out():
            workbook = workbook_of(self._desk.workbook.connection)
            self.locksmith.prepare(workbook, passphrase, partial(self._make, label))

    def open(self, vault_id: UUID, passphrase: str) -> None:
        """Open a vault by its passphrase; a wrong one is told by `refused`."""
        self._spare = None
        if self._shut_out():
            return
        try:
            slot = Vault.slot(self._desk.workbook.connection, vault_id)
        except Problem as problem:
            self.refused.emit(problem)
        else:
            self.locksmith.unlock(slot, passphrase, partial(self._enter, vault_id))

    def open_with_code(self, vault_id: UUID, code: str) -> bool:
        """Open a vault by the code on its recovery sheet; tells whether it worked."""
        if self._shut_out():
            return False
        try:
            self._go_in(Vault.open_with_recovery(self._desk.workbook.connection, vault_id, code))
        except Problem as problem:
            self.refused.emit(problem)
            return False
        return self.is_open

    def open_what_is_whole(self) -> None:
        """Read what can still be read of a damaged vault; nothing can be written in it."""
        if self._spare is not None and not self._shut_out():
            connection = self._desk.workbook.connection
            self._go_in(Vault.open_with_key(connection, *self._spare, despite_damage=True))

    def ask_to_open(self, *args: object) -> QDialog | None:
        """Ask for the passphrase where somebody is; without a vault, or with several, ask for its screen."""
        vaults = self.vaults
        if self._shut_out():
            return None
        if len(vaults) != 1:
            self.screen_wanted.emit()
            return None
        return self.ask_to_open_one(vaults[0].id)

    def ask_to_open_one(self, vault_id: UUID) -> QDialog | None:
        """Ask for the passphrase of one vault where somebody is."""
        if self._shut_out():
            return None
        asking = Asking(self._desk, self)
        asking.given.connect(partial(self.open, vault_id))
        self.opened.connect(asking.accept)
        self.refused.connect(asking.tell)
        self.shut.connect(asking.dialog.reject)
        return asking.dialog

    # Closing

    def close(self, *args: object) -> None:
        """Keep what is being typed, then forget everything: key, words, undo, clipboard.

        Words that cannot be sealed are not forgotten: they go behind the veil, and closing is tried again.
        """
        if self._vault is None or self._bench is None:
            return
        if self.seal_all():
            self._forget(self._vault, self._bench)
        else:
            self._wait()

    def seal_all(self) -> bool:
        """Keep what is being typed in the vault; tells whether all of it could be sealed."""
        if self._bench is None:
            return True
        bench, self._unsealed = self._bench, False
        bench.unwritten.connect(self._note_unsealed)
        self.closing.emit()
        bench.unwritten.disconnect(self._note_unsealed)
        return not self._unsealed

    def _note_unsealed(self) -> None:
        self._unsealed = True

    def _wait(self) -> None:
        """Let nobody read along while words wait to be sealed."""
        self._again.start()
        if not self._veiled:
            self._veiled = True
            self.veil_changed.emit()

    def _forget(self, vault: Vault, bench: Bench) -> None:
        self._again.stop()
        self.sentry.rest()
        self._vault = self._bench = None
        self._veiled = self._talking = False
        bench.leave()
        vault.close()
        self.guard.clear()
        self.closed.emit()

    def retire(self) -> None:
        """Close for good, as when the workbook is put away; a key that is still being made comes too late."""
        self.retiring.emit()
        self.close()
        if self._vault is not None and self._bench is not None:
            self._forget(self._vault, self._bench)
        self.guard.clear()
        self._spare = None
        self.locksmith.stop()

    def present(self, *, on: bool) -> None:
        """While a room looks along, the vault is closed and stays so."""
        self._presenting = on
        if on:
            self.close()
            self.shut.emit()
        self.presenting_changed.emit(on)

    def sweep(self) -> bool:
        """Take out of the open vault whatever is about people who were erased; tells whether it was open."""
        if self._vault is None or self._bench is None:
            return False
        try:
            if sweep_erased(self._vault, ledger_of(self._desk.workbook)):
                self._bench.undo.clear()
                self._tell_what_stays(len(self._vault.all(CoachingNote)))
        except Problem as problem:
            self._desk.ask.problem(problem)
        return True

    def _tell_what_stays(self, count: int) -> None:
        """Notes about others stay, and the name to look for is gone from the workbook: only its owner can tell."""
        if count:
            told = self.tr("What was about somebody erased is gone. %n other note(s) may still name them.", "", count)
            self._desk.ask.notice(told)

    def begin_conversation(self) -> None:
        """While people talk the vault veils itself when nobody types, instead of closing."""
        self._talking = True

    def end_conversation(self) -> None:
        """With the end of the conversation the vault closes."""
        self._talking = False
        self.close()

    def lift(self) -> None:
        """Take the veil away, unless a room looks along."""
        if self._veiled and not self._presenting:
            self._veiled = False
            self._again.stop()
            self.sentry.watch_longest()
            self.sentry.go_on()
            self.veil_changed.emit()

    # Passphrase, paper and quick notes

    def try_passphrase(self, passphrase: str, fits: Callable[[], object]) -> None:
        """Find out whether this is the passphrase of the open vault; a wrong one is told by `refused`."""
        if self._vault is not None:
            slot = Vault.slot(self._desk.workbook.connection, self._vault.id)
            self.locksmith.unlock(slot, passphrase, partial(_ignoring_key, fits))

    def set_passphrase(self, new: str, done: Callable[[], object]) -> None:
        """Let another passphrase open the vault that is open now."""
        if self._vault is not None:
            self.locksmith.cut(self._vault, new, partial(self._replace, done))

    def new_recovery_code(self) -> str | None:
        """Return a code for a new recovery sheet; the old sheet opens nothing any more."""
        try:
            return self._vault.new_recovery_code() if self._vault is not None else None
        except Problem as problem:
            self._desk.ask.problem(problem)
            return None

    def leave_note(self, vault_id: UUID, note: CoachingNote) -> bool:
        """Seal a quick note for a vault without opening it; tells whether it is kept."""
        try:
            leave_quick_note(self._desk.workbook.connection, vault_id, note)
            if self._vault is not None and self._vault.id == vault_id:
                self._vault.take_in_quick_notes()
        except Problem as problem:
            self._desk.ask.problem(problem)
            return False
        return True

    # Inside

    def _make(self, label: str, new: NewVault) -> None:
        self._go_in(Vault.create_prepared(self._desk.workbook.connection, label, new))
        self.made.emit(new.recovery_code)

    def _enter(self, vault_id: UUID, key: bytes) -> None:
        try:
            vault = Vault.open_with_key(self._desk.workbook.connection, vault_id, key)
        except Problem as problem:
            self.refused.emit(problem)
            if problem.code == "vault_damaged":
                self._spare = (vault_id, key)
                self.damaged.emit()
        else:
            self._go_in(vault)

    def _go_in(self, vault: Vault) -> None:
        self._spare = None
        self.close()
        if self._presenting or self._vault is not None:
            vault.close()
            return
        self._vault = vault
        self._desk.settings.keep(_LAST, vault.id.hex)
        self._bench = Bench(cast(Editable, vault), self._desk.theme, self._desk.ask)
        self.sweep()
        self.sentry.stand()
        self.opened.emit()

    def _replace(self, done: Callable[[], object], slot: Slot) -> None:
        if self._vault is not None:
            self._vault.replace_slot(slot)
            done()

    def _nobody_there(self) -> None:
        if not self._talking:
            self.close()
        elif not self._veiled:
            self._veiled = True
            self.veil_changed.emit()

    def _shut_out(self) -> bool:
        if self._presenting:
            self._desk.ask.hint(self.tr("The vault stays closed while the room looks along."))
        return self._presenting


def _ignoring_key(fits: Callable[[], object], key: bytes) -> None:
    fits()
