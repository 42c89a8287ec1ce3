"""Asks for the passphrase of the vault in a window of its own, until it fits or somebody gives up."""

from PySide6.QtCore import QObject, Signal

from copdesk.domain.problems import Problem
from ui.kit.desk import Desk


class Asking(QObject):
    """One such question; it goes when its window closes."""

    given = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        meaning = self.tr("Private answers and notes can be read until you close it again.")
        self.dialog = desk.ask.passphrase(self.tr("Open the vault"), meaning, self._try)
        self.dialog.finished.connect(self.deleteLater)

    def accept(self) -> None:
        """It fitted."""
        self.dialog.accept()

    def tell(self, problem: Problem) -> None:
        """Say why it did not fit."""
        self.dialog.show_problem(self._desk.ask.words(problem))

    def _try(self, passphrase: str) -> None:
        self.dialog.setEnabled(False)
        self.given.emit(passphrase)
