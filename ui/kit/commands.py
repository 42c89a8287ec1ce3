"""The commands of the menu, each announced by a signal."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.kit.recent import RecentFile

LOCK_KEY = "Ctrl+Shift+K"


class Commands(QObject):
    """What can be wished for on every screen; the window carries out the few wishes that are its own.

    It knows what the menus show, so that they can be built later than the first screen.
    """

    new_wanted = Signal()
    open_wanted = Signal()
    back_up_wanted = Signal()
    restore_wanted = Signal()
    export_wanted = Signal()
    passphrase_wanted = Signal()
    passphrase_removal_wanted = Signal()
    recovery_wanted = Signal()
    close_wanted = Signal()
    quit_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    find_wanted = Signal()
    go_wanted = Signal()
    help_wanted = Signal()
    keys_wanted = Signal()
    about_wanted = Signal()
    vault_lock_wanted = Signal()
    quick_note_wanted = Signal()
    lock_wanted = Signal()
    presenting_wanted = Signal()
    recent_wanted = Signal(Path)
    appearance_wanted = Signal(object)

    told = Signal()
    """What the menus show has changed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.workbook = self.presenting = False
        self.recent: Sequence[RecentFile] = ()

    def open_for(self, *, workbook: bool) -> None:
        """Let the commands that need an open workbook be used, or not."""
        self.workbook = workbook
        self.told.emit()

    def tell_presenting(self, *, on: bool) -> None:
        """Say whether a room looks along."""
        self.presenting = on
        self.told.emit()

    def offer_recent(self, files: "Sequence[RecentFile]") -> None:
        """Offer recent workbooks."""
        self.recent = files
        self.told.emit()
