"""Another passphrase for the vault, asked for in two steps: the old one, then the new one."""

from PySide6.QtCore import QObject

from copdesk.domain.problems import Problem
from ui.coaching.door import VaultDoor
from ui.kit.desk import Desk
from ui.kit.questions import PassphraseQuestion


class Renewal(QObject):
    """Leads through it once; afterwards only the new passphrase opens the vault."""

    def __init__(self, desk: Desk, door: VaultDoor, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._door = desk, door
        self.dialog: PassphraseQuestion | None = None
        door.refused.connect(self._tell)
        door.closed.connect(self._stop)

    def ask(self) -> None:
        """Ask for the passphrase of now, then for the new one."""
        meaning = self.tr("First the passphrase that opens the vault now.")
        self._show(self._desk.ask.passphrase(self.tr("Another passphrase"), meaning, self._known))

    def ask_for_new(self) -> None:
        """Ask for a new passphrase alone, as after opening with the recovery sheet."""
        meaning = self.tr("From now on only this passphrase opens the vault; the recovery sheet stays as it is.")
        self._show(self._desk.ask.new_passphrase(self.tr("A new passphrase for the vault"), meaning, self._renew))

    def _known(self, old: str) -> None:
        assert self.dialog is not None
        self.dialog.setEnabled(False)
        self._door.try_passphrase(old, self._fits)

    def _fits(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.ask_for_new()

    def _renew(self, new: str) -> None:
        if self.dialog is not None:
            self.dialog.setEnabled(False)
        self._door.set_passphrase(new, self._done)

    def _done(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self._desk.ask.notice(self.tr("The vault has its new passphrase."))

    def _tell(self, problem: Problem) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(self._desk.ask.words(problem))

    def _show(self, dialog: PassphraseQuestion) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._gone)

    def _stop(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()

    def _gone(self, *args: object) -> None:
        if self.sender() is self.dialog:
            self.dialog = None
