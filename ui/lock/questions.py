"""What is asked when the program cannot simply be locked: no passphrase yet, or work that is still going on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.theme import Theme

_WIDTH = 430


class _Choice(QDialog):
    """A question with a few ways on, of which the last one is to leave things as they are."""

    def __init__(self, theme: Theme, question: str, meaning: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(question)
        self.finished.connect(self.deleteLater)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(question, Type.HEADING, wrap=True))
        said = Words(meaning, wrap=True)
        said.setMinimumWidth(_WIDTH)  # of the words and not of the dialog, which would then not grow with its buttons
        column.addWidget(said)
        column.addSpacing(8)
        column.addLayout(self._row)
        self._row.addStretch()

    def _offer(self, words: str, kind: Kind) -> Button:
        button = Button(words, self._theme, kind=kind)
        self._row.insertWidget(self._row.count() - 1, button)
        button.clicked.connect(self.accept)
        button.ensurePolished()
        button.setMinimumWidth(button.sizeHint().width())
        return button


class NothingProtected(_Choice):
    """A workbook without a passphrase: a lock on it would be a door in the open field."""

    passphrase_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, *self._says(), parent)
        self.set_one = self._offer(self.tr("&Set a passphrase…"), Kind.PRIMARY)
        self.set_one.clicked.connect(self.passphrase_wanted)
        self.leave = self._offer(self.tr("&Leave it open"), Kind.PLAIN)

    def _says(self) -> tuple[str, str]:
        meaning = self.tr(
            "This workbook has no passphrase, so a lock would protect nothing: whoever has the file can read all of "
            "it. With a passphrase the program can be locked, and nothing of what you read stays in memory."
        )
        return self.tr("There is nothing to lock with"), meaning


class StillBusy(_Choice):
    """Work goes on beside the window; it can be waited for, or stopped so that nothing half is left."""

    waiting_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, theme: Theme, work: str, parent: QWidget) -> None:
        super().__init__(theme, *self._says(work), parent)
        self.wait = self._offer(self.tr("&Wait, then lock"), Kind.PRIMARY)
        self.wait.clicked.connect(self.waiting_wanted)
        self.stop = self._offer(self.tr("&Stop it and lock"), Kind.PLAIN)
        self.stop.clicked.connect(self.stop_wanted)
        self.leave = self._offer(self.tr("Do &not lock"), Kind.GHOST)

    def _says(self, work: str) -> tuple[str, str]:
        meaning = self.tr("Still going on: {work} A file that is being made is either whole or not there at all.")
        return self.tr("Lock when this is done?"), meaning.format(work=work)
