"""The door of the vault as the whole program knows it, and the recovery sheets that go with a lock."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.kit.desk import Desk
from ui.kit.presenting import Presenting
from ui.window import MainWindow

if TYPE_CHECKING:  # imported when somebody first comes to the vault
    from copdesk.domain.papers import Lock
    from ui.coaching.door import VaultDoor
    from ui.kit.recovery import RecoverySheets


class VaultWays(QObject):
    """One door for every screen that comes to the vault; it is made when it is first needed."""

    def __init__(self, desk: Desk, window: MainWindow, presenting: Presenting) -> None:
        super().__init__()
        self._desk, self._window, self._presenting = desk, window, presenting
        self._sheets: RecoverySheets | None = None
        self._door: VaultDoor | None = None

    def offer_file_sheet(self, code: str) -> None:
        """Offer the recovery sheet of the workbook itself."""
        from copdesk.domain.papers import Lock

        self._offer_sheet(Lock.FILE, code)

    def lock_vault(self) -> None:
        """Close the vault, if it is open."""
        if self._door is not None:
            self._door.close()

    def seal(self) -> bool:
        """Seal what is being typed in private, and close nothing yet; tells whether all of it could be sealed."""
        return self._door is None or self._door.seal_all()

    def quick_note(self) -> None:
        """Take down a note for a vault wherever somebody is; in dots beside a group."""
        from ui.coaching.quick_sheet import QuickSheet

        door = self._vault_door()
        if not door.vaults:
            self._go_to_coaching()
            self._desk.ask.hint(self.tr("Make a vault first; then a quick note has a place."))
            return
        sheet = QuickSheet(self._desk, door, self._window, careful=self._window.current == "live")
        sheet.open()

    def present(self, on: bool) -> None:
        """Keep the vault closed while a room looks along."""
        if self._door is not None:
            self._door.present(on=on)

    def _sweep_vault(self) -> bool:
        return self._door is not None and self._door.sweep()

    def _vault_door(self) -> "VaultDoor":
        from ui.coaching.door import VaultDoor

        if self._door is None:
            self._door = VaultDoor(self._desk)
            self._door.opened.connect(self._vault_opened)
            self._door.closed.connect(self._vault_closed)
            self._door.screen_wanted.connect(self._go_to_coaching)
            self._door.present(on=self._presenting.on)
        return self._door

    def _vault_opened(self) -> None:
        self._window.set_vault(open_now=True)

    def _vault_closed(self) -> None:
        from copdesk.domain.papers import Lock

        self._window.set_vault(open_now=False)
        if self._sheets is not None:
            self._sheets.withdraw(Lock.VAULT)

    def _offer_vault_sheet(self, code: str) -> None:
        from copdesk.domain.papers import Lock

        self._offer_sheet(Lock.VAULT, code)

    def _offer_sheet(self, lock: "Lock", code: str) -> None:
        from ui.kit.recovery import RecoverySheets

        desk = self._desk
        self._sheets = self._sheets or RecoverySheets(self._window, desk.theme, desk.ask, desk.jobs)
        self._sheets.offer(desk.workbook.path, lock, code, desk.speech.language)

    def _go_to_coaching(self, *args: object) -> None:
        self._window.go_to("coaching")
