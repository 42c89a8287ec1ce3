"""Lies over a program that could not be locked: nothing can be read, and the passphrase takes the cover away."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from copdesk.domain.problems import Problem
from copdesk.store import keys
from ui.kit.desk import Desk
from ui.kit.questions import PassphraseQuestion


class Curtain(QWidget):
    """Hides all of one window, and grows with it."""

    def __init__(self, hidden: QWidget) -> None:
        super().__init__(hidden)
        self._hidden = hidden
        self.setAutoFillBackground(True)
        hidden.installEventFilter(self)
        self.setGeometry(hidden.rect())
        self.show()
        self.raise_()
        self.repaint()  # what follows may keep the window from painting for a while

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and watched is self._hidden:
            self.setGeometry(self._hidden.rect())
        return False


class Cover(QObject):
    """Hangs a curtain in the window and in every dialog; `lifted` says that somebody knew the passphrase."""

    lifted = Signal()

    def __init__(self, window: QWidget, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self.asked: PassphraseQuestion | None = None
        dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
        self.curtains = [Curtain(hidden) for hidden in (window, *dialogs)]

    def ask(self, *args: object) -> None:
        """Ask for the passphrase before all else; somebody who closes the question is asked again."""
        meaning = self.tr(
            "What you typed could not be kept yet, so the workbook is still open behind this. The lock is tried again "
            "every few seconds. With the passphrase you come back to what you typed."
        )
        title, desk = self.tr("Not locked yet"), self._desk
        self.asked = asked = PassphraseQuestion(desk.theme, desk.speech, title, meaning, self._window, new=False)
        asked.no.hide()
        asked.setModal(True)
        asked.given.connect(self._try)
        asked.rejected.connect(self.ask)
        asked.show()

    def take_away(self) -> None:
        """Let everything be seen again, or what came in its place."""
        asked, self.asked = self.asked, None
        if asked is not None:
            asked.blockSignals(True)
            asked.hide()
            asked.deleteLater()
        for curtain in self.curtains:
            curtain.hide()
            curtain.deleteLater()
        self.curtains = []
        self.deleteLater()

    def _try(self, passphrase: str) -> None:
        if self.asked is not None:
            self.asked.setEnabled(False)
            salt = self._desk.workbook.connection.header.salt
            self._desk.jobs.run(keys.derive, passphrase, salt, done=self._compare, failed=self._tell)

    def _compare(self, key: bytes) -> None:
        if self.asked is None:
            return
        if key == self._desk.workbook.connection.key:
            self.lifted.emit()
        else:
            self._tell(Problem("key_wrong"))

    def _tell(self, problem: Problem) -> None:
        if self.asked is not None:
            self.asked.show_problem(self._desk.ask.words(problem))
