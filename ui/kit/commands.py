"""The commands of the menu: what they are called, their keys, and whether they need an open workbook."""

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.kit.theme import Theme

_KEY = QKeySequence.StandardKey
LOCK_KEY = "Ctrl+Shift+K"
_AS_IN_OFFICE = QKeySequence("Ctrl+Y")


class Commands(QObject):
    """Every command once, each announced by a signal; the window carries out the few that are its own."""

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

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._all: list[QAction] = []
        self._for_workbook: list[QAction] = []
        self.recent = QMenu(self.tr("Open &recent"), window)
        self.appearance = QMenu(self.tr("&Appearance"), window)
        self.file = QMenu(self.tr("&File"), window)
        self.edit = QMenu(self.tr("&Edit"), window)
        self.help = QMenu(self.tr("&Help"), window)
        self._fill_file()
        self._fill_edit()
        self._fill_help()
        self.open_for(workbook=False)

    @property
    def menus(self) -> tuple[QMenu, ...]:
        """The menus in their order."""
        return (self.file, self.edit, self.appearance, self.help)

    def open_for(self, *, workbook: bool) -> None:
        """Let the commands that need an open workbook be used, or not."""
        for action in self._for_workbook:
            action.setEnabled(workbook)

    def all(self) -> list[QAction]:
        """Return every command, so that their keys work wherever the focus is."""
        return list(self._all)

    def _fill_file(self) -> None:
        menu = self.file
        self._add(menu, self.tr("&New workbook…"), "file-plus", self.new_wanted, _KEY.New)
        self._add(menu, self.tr("&Open workbook…"), "folder-open", self.open_wanted, _KEY.Open)
        menu.addMenu(self.recent)
        menu.addSeparator()
        self._add(menu, self.tr("&Back up now"), "archive", self.back_up_wanted, workbook=True)
        self._add(menu, self.tr("Re&store a backup…"), "archive-restore", self.restore_wanted, workbook=True)
        self._add(menu, self.tr("&Export…"), "upload", self.export_wanted, workbook=True)
        self._add(menu, self.tr("&Passphrase…"), "key", self.passphrase_wanted, workbook=True)
        self._add(menu, self.tr("Recovery s&heet…"), "printer", self.recovery_wanted, workbook=True)
        menu.addSeparator()
        self._add(menu, self.tr("&Lock now"), "lock", self.lock_wanted, LOCK_KEY, workbook=True)
        self._add(menu, self.tr("&Close workbook"), "x", self.close_wanted, _KEY.Close, workbook=True)
        leave = self._add(menu, self.tr("&Quit"), "log-out", self.quit_wanted, _KEY.Quit)
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _fill_edit(self) -> None:
        menu = self.edit
        self.undo = self._add(menu, self.tr("&Undo"), "undo-2", self.undo_wanted, _KEY.Undo)
        self.redo = self._add(menu, self.tr("&Redo"), "redo-2", self.redo_wanted, _KEY.Redo)
        if _AS_IN_OFFICE not in self.redo.shortcuts():
            self.redo.setShortcuts([*self.redo.shortcuts(), _AS_IN_OFFICE])
        menu.addSeparator()
        self._add(menu, self.tr("&Find"), "search", self.find_wanted, _KEY.Find, workbook=True)
        self._add(menu, self.tr("&Lock private notes"), "lock", self.vault_lock_wanted, "Ctrl+Shift+L", workbook=True)
        self._add(menu, self.tr("Quick &note…"), "pen-line", self.quick_note_wanted, "Ctrl+Shift+N", workbook=True)
        words = self.tr("On the &projector")
        self.presenting = self._add(menu, words, "projector", self.presenting_wanted, "Ctrl+Shift+B")
        self.presenting.setCheckable(True)

    def _fill_help(self) -> None:
        menu = self.help
        self._add(menu, self.tr("&Help with this screen"), "circle-help", self.help_wanted, _KEY.HelpContents)
        self._add(menu, self.tr("&Keys"), "keyboard", self.keys_wanted)
        about = self._add(menu, self.tr("&About CoP Desk"), "info", self.about_wanted)
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
        action = QAction(self._theme.icon(icon), words, self)
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
