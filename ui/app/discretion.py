"""While a room looks along: closes the vault, and keeps names, last edits and files out of the window."""

from PySide6.QtCore import QObject, Signal

from ui.kit.ask import Ask
from ui.kit.notices import Notice
from ui.kit.presenting import Presenting
from ui.kit.recent import RecentFiles
from ui.window import MainWindow


class Discretion(QObject):
    """Joins the key for presenting with everything that must fall silent."""

    changed = Signal(bool)

    def __init__(self, ask: Ask, recent: RecentFiles, parent: QObject) -> None:
        super().__init__(parent)
        self._ask, self._recent = ask, recent
        self._window: MainWindow | None = None
        self._said = ""
        self.presenting = Presenting(self)
        self.presenting.changed.connect(self._turned)
        self._keep_silent(on=self.presenting.on)

    def guard(self, window: MainWindow) -> None:
        """Watch over a window: its menu turns presenting on and off, and a sign at its foot says that it is on."""
        self._window = window
        window.commands.presenting_wanted.connect(self.presenting.toggle)
        self._keep_silent(on=self.presenting.on)

    def explain(self) -> None:
        """Say what is on and why, with a way to turn it off."""
        if self._window is not None:
            notice = self._explained()
            self._said = notice.text
            self._window.notices.show_notice(notice)

    def _turned(self, on: bool) -> None:
        self._keep_silent(on=on)
        self.changed.emit(on)
        if on:
            self.explain()
        elif self._window is not None:
            self._window.notices.take_back(self._said)

    def _keep_silent(self, *, on: bool) -> None:
        self._recent.hidden = on
        self._ask.be_discreet(on=on)
        if self._window is not None:
            self._window.be_discreet(on=on)

    def _explained(self) -> Notice:
        if self.presenting.by_itself:
            words = self.tr("There is another screen, so the private notes and the list of recent files are closed.")
        else:
            words = self.tr("The private notes and the list of recent files are closed.")
        blind = self.tr("A screen that shows the same as yours cannot be recognised.")
        return Notice(f"{words} {blind}", action=self.tr("Turn off"), then=self._turn_off)

    def _turn_off(self) -> None:
        self.presenting.turn(on=False)
