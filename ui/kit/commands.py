"""The commands of the menu, each announced by a signal."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.kit.theme import Theme

if TYPE_CHECKING:  # the first screen is painted before there are menus
    from ui.kit.command_menus import CommandMenus

LOCK_KEY = "Ctrl+Shift+K"


class Commands(QObject):
    """What can be wished for on every screen; the window carries out the few wishes that are its own.

    The menus are built when they are first asked for, and know then what was told before.
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
    help_wanted = Signal()
    keys_wanted = Signal()
    about_wanted = Signal()
    vault_lock_wanted = Signal()
    quick_note_wanted = Signal()
    lock_wanted = Signal()
    presenting_wanted = Signal()
    recent_wanted = Signal(Path)
    appearance_wanted = Signal(object)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._workbook = self._presenting = False
        self._recent: list[tuple[Path, str]] = []

    @cached_property
    def menus(self) -> "CommandMenus":
        """The menus, as they are from now on."""
        from ui.kit.command_menus import CommandMenus

        made = CommandMenus(self._theme, self._window, self)
        made.open_for(workbook=self._workbook)
        made.tell_presenting(on=self._presenting)
        made.offer_recent(self._recent)
        return made

    def open_for(self, *, workbook: bool) -> None:
        """Let the commands that need an open workbook be used, or not."""
        self._workbook = workbook
        if self._built:
            self.menus.open_for(workbook=workbook)

    def tell_presenting(self, *, on: bool) -> None:
        """Say whether a room looks along."""
        self._presenting = on
        if self._built:
            self.menus.tell_presenting(on=on)

    def offer_recent(self, files: list[tuple[Path, str]]) -> None:
        """Offer recent workbooks, each with its words."""
        self._recent = files
        if self._built:
            self.menus.offer_recent(files)

    @property
    def _built(self) -> bool:
        return "menus" in self.__dict__
