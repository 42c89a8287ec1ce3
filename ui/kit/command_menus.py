"""The menus: what the commands are called, their keys, and whether they need an open workbook."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from ui.kit.commands import LOCK_KEY, Commands
from ui.kit.recent import RecentFile
from ui.kit.theme import Mode, Theme

_KEY = QKeySequence.StandardKey
_AS_IN_OFFICE = QKeySequence("Ctrl+Y")


class CommandMenus(QObject):
    """Every command once, in the menu in which one looks for it."""

    def __init__(self, theme: Theme, window: QWidget, wishes: Commands) -> None:
        super().__init__(window)
        self._theme, self._wishes = theme, wishes
        self._all: list[QAction] = []
        self._for_workbook: list[QAction] = []
        self._offered: Sequence[RecentFile] | None = None
        self.recent = QMenu(self.tr("Open &recent"), window)
        self.appearance = QMenu(self.tr("&Appearance"), window)
        self.file = QMenu(self.tr("&File"), window)
        self.edit = QMenu(self.tr("&Edit"), window)
        self.help = QMenu(self.tr("&Help"), window)
        self._modes = QActionGroup(self)
        self._fill_file()
        self._fill_edit()
        self._fill_help()
        wishes.told.connect(self._show)
        self._show()
        self.recent.triggered.connect(self._recent_chosen)
        self.appearance.aboutToShow.connect(self._fill_appearance)
        self._modes.triggered.connect(self._appearance_chosen)

    def hang_up(self, window: QMainWindow) -> QMenu | None:
        """Put the menus in the bar of the desktop, where it has one; else into one menu, which is returned."""
        menus = (self.file, self.edit, self.appearance, self.help)
        if sys.platform == "darwin":
            for menu in menus:
                window.menuBar().addMenu(menu)
            return None
        whole = QMenu(window)
        for menu in menus:
            whole.addMenu(menu)
        window.addActions(self._all)  # so that their keys work wherever the focus is
        return whole

    def _show(self) -> None:
        wishes = self._wishes
        for action in self._for_workbook:
            action.setEnabled(wishes.workbook)
        self.presenting.setChecked(wishes.presenting)
        if wishes.recent is not self._offered:
            self._offer_recent(wishes.recent)

    def _offer_recent(self, files: Sequence[RecentFile]) -> None:
        self._offered = files
        there = [file for file in files if file.exists]
        self.recent.clear()
        self.recent.setEnabled(bool(there))
        for file in there:
            words = f"{file.name}  ·  {file.folder}"
            self.recent.addAction(words.replace("&", "&&")).setData(file.path)

    def _recent_chosen(self, action: QAction) -> None:
        self._wishes.recent_wanted.emit(action.data())

    def _appearance_chosen(self, action: QAction) -> None:
        self._wishes.appearance_wanted.emit(action.data())

    def _fill_appearance(self) -> None:
        if not self.appearance.actions():
            for mode, words in (
                (Mode.SYSTEM, self.tr("As on this &computer")),
                (Mode.LIGHT, self.tr("&Light")),
                (Mode.DARK, self.tr("&Dark")),
                (Mode.CONTRAST, self.tr("&High contrast")),
            ):
                action = self._modes.addAction(words)
                action.setCheckable(True)
                action.setData(mode)
                self.appearance.addAction(action)
        for action in self._modes.actions():
            action.setChecked(action.data() == self._theme.mode)

    def _fill_file(self) -> None:
        menu, wishes = self.file, self._wishes
        self._add(menu, self.tr("&New workbook…"), "file-plus", wishes.new_wanted, _KEY.New)
        self._add(menu, self.tr("&Open workbook…"), "folder-open", wishes.open_wanted, _KEY.Open)
        menu.addMenu(self.recent)
        menu.addSeparator()
        self._add(menu, self.tr("&Back up now"), "archive", wishes.back_up_wanted, workbook=True)
        self._add(menu, self.tr("Re&store a backup…"), "archive-restore", wishes.restore_wanted, workbook=True)
        self._add(menu, self.tr("&Export…"), "upload", wishes.export_wanted, workbook=True)
        self._add(menu, self.tr("&Passphrase…"), "key", wishes.passphrase_wanted, workbook=True)
        self._add(menu, self.tr("Recovery s&heet…"), "printer", wishes.recovery_wanted, workbook=True)
        menu.addSeparator()
        self._add(menu, self.tr("&Lock now"), "lock", wishes.lock_wanted, LOCK_KEY, workbook=True)
        self._add(menu, self.tr("&Close workbook"), "x", wishes.close_wanted, _KEY.Close, workbook=True)
        leave = self._add(menu, self.tr("&Quit"), "log-out", wishes.quit_wanted, _KEY.Quit)
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _fill_edit(self) -> None:
        menu, wishes = self.edit, self._wishes
        self.undo = self._add(menu, self.tr("&Undo"), "undo-2", wishes.undo_wanted, _KEY.Undo)
        self.redo = self._add(menu, self.tr("&Redo"), "redo-2", wishes.redo_wanted, _KEY.Redo)
        if _AS_IN_OFFICE not in self.redo.shortcuts():
            self.redo.setShortcuts([*self.redo.shortcuts(), _AS_IN_OFFICE])
        menu.addSeparator()
        self._add(menu, self.tr("&Find"), "search", wishes.find_wanted, _KEY.Find, workbook=True)
        self.go = self._add(menu, self.tr("&Go to…"), "compass", wishes.go_wanted, "Ctrl+K", workbook=True)
        self._add(menu, self.tr("&Lock private notes"), "lock", wishes.vault_lock_wanted, "Ctrl+Shift+L", workbook=True)
        self._add(menu, self.tr("Quick &note…"), "pen-line", wishes.quick_note_wanted, "Ctrl+Shift+N", workbook=True)
        words = self.tr("On the &projector")
        self.presenting = self._add(menu, words, "", wishes.presenting_wanted, "Ctrl+Shift+B")
        self.presenting.setCheckable(True)

    def _fill_help(self) -> None:
        menu, wishes = self.help, self._wishes
        self._add(menu, self.tr("&Help with this screen"), "circle-help", wishes.help_wanted, _KEY.HelpContents)
        self._add(menu, self.tr("&Keys"), "keyboard", wishes.keys_wanted)
        about = self._add(menu, self.tr("&About CoP Desk"), "info", wishes.about_wanted)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _add(
        self,
        menu: QMenu,
        words: str,
        icon: str,
        signal: SignalInstance,
        key: "QKeySequence.StandardKey | str" = "",
        *,
        workbook: bool = False,
    ) -> QAction:
        action = QAction(words, self)
        if icon:  # one that is ticked has none, because it would hide the tick
            action.setIcon(self._theme.icon(icon))
        if isinstance(key, QKeySequence.StandardKey):
            action.setShortcuts(key)
        elif key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(signal)
        menu.addAction(action)
        self._all.append(action)
        if workbook:
            self._for_workbook.append(action)
        return action
