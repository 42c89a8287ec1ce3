"""The few questions that stop somebody for a moment: are you sure, and what is the passphrase."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.language import Speech
from ui.kit.passphrases import NewPassphrase, PassphraseEntry
from ui.kit.theme import Theme

_WIDTH = 460


class Question(QDialog):
    """One question, what a yes means, and two buttons of which Cancel is the safe one."""

    def __init__(self, theme: Theme, question: str, meaning: str, yes: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(question)
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(question, Type.HEADING, wrap=True))
        column.addWidget(Words(meaning, wrap=True))
        column.addSpacing(8)
        self.yes = Button(yes, theme, kind=Kind.DANGER)
        self.no = Button(self.tr("&Cancel"), theme)
        self.no.setDefault(True)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        column.addLayout(_row(self.no, self.yes))


class PassphraseQuestion(QDialog):
    """Asks for a passphrase, known or new; whoever asked closes it, or says why it did not fit."""

    given = Signal(str)

    def __init__(
        self, theme: Theme, speech: Speech, title: str, meaning: str, parent: QWidget | None, *, new: bool
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.entry = NewPassphrase(theme, speech) if new else PassphraseEntry(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(title, Type.HEADING, wrap=True))
        column.addWidget(Words(meaning, wrap=True))
        column.addSpacing(6)
        column.addWidget(self.entry)
        column.addSpacing(8)
        self.yes = Button(self.tr("Use this &passphrase") if new else self.tr("&Open"), theme, kind=Kind.PRIMARY)
        self.no = Button(self.tr("&Cancel"), theme)
        self.yes.setDefault(True)
        self.yes.clicked.connect(self._give)
        self.no.clicked.connect(self.reject)
        column.addLayout(_row(self.no, self.yes))
        self.entry.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say why this passphrase did not fit, and let somebody try again."""
        self.setEnabled(True)
        self.entry.show_problem(sentence)

    def _give(self) -> None:
        if self.entry.ready():
            self.given.emit(self.entry.passphrase)


class BugMessage(QDialog):
    """Tells calmly that the program made a mistake: what it means, and what to do."""

    def __init__(self, theme: Theme, report: Path | None, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Something went wrong in CoP Desk")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(title, Type.HEADING, wrap=True))
        meaning = self.tr("What was kept is safe in your workbook; only the last thing you did may not have been done.")
        advice = self.tr("You can go on. If it happens again, close the program and start it again.")
        column.addWidget(Words(f"{meaning} {advice}", wrap=True))
        if report is not None:
            where = self.tr("A report without names or other words of yours lies at {place}")
            column.addWidget(Words(where.format(place=str(report)), Type.CAPTION, wrap=True, data=True))
        column.addSpacing(8)
        self.on = Button(self.tr("&Go on"), theme, kind=Kind.PRIMARY)
        self.on.setDefault(True)
        self.on.clicked.connect(self.accept)
        column.addLayout(_row(self.on))


def _row(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch()
    for button in buttons:
        row.addWidget(button)
    return row
