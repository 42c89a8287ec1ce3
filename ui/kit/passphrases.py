"""Where a passphrase is typed: shown when wanted, pasted when wanted, and six words offered for a new one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from copdesk.domain.problems import Problem
from copdesk.sentences import sentence
from ui.kit.controls import Button, Dial, IconLabel, Kind, Type, Words
from ui.kit.discreet import copy_for_a_while
from ui.kit.language import Speech
from ui.kit.theme import Theme


class SecretLine(QWidget):
    """One line for a passphrase with a button that shows it; pasting is allowed."""

    entered = Signal()

    def __init__(self, label: str, theme: Theme) -> None:
        super().__init__()
        caption = Words(label, Type.CAPTION)
        self.edit = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.edit.setFixedHeight(theme.scaled(theme.field_height))
        self.edit.setAccessibleName(label.replace("&", ""))
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
        )
        caption.setBuddy(self.edit)
        self._show = Button("", theme, icon="eye", kind=Kind.GHOST, role="muted", name=self.tr("Show the passphrase"))
        self._show.setCheckable(True)
        self._show.setFixedWidth(38)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(caption)
        column.addLayout(row)
        self.setFocusProxy(self.edit)
        self._show.toggled.connect(self._reveal)
        self.edit.returnPressed.connect(self.entered)

    def _reveal(self, *args: object) -> None:
        shown = self._show.isChecked()
        self._show.draw("eye-off" if shown else "eye")
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


class PassphraseEntry(QWidget):
    """The passphrase of something that exists, and a place for the sentence when it does not fit."""

    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._line = SecretLine(self.tr("&Passphrase"), theme)
        self._problem = Words("", Type.PROBLEM, wrap=True)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        column.addWidget(self._problem)
        self.setFocusProxy(self._line)
        self._line.entered.connect(self.entered)
        self._line.edit.textEdited.connect(self._problem.hide)

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._line.edit.text()

    def ready(self) -> bool:
        """Whether there is something to try."""
        return bool(self.passphrase)

    def show_problem(self, sentence: str) -> None:
        """Say why it did not fit."""
        self._problem.setText(sentence)
        self._problem.show()
        self._line.edit.selectAll()
        self._line.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self._line.edit.clear()
        self._problem.hide()


class NewPassphrase(QWidget):
    """A passphrase to be: six words drawn by lot first, one's own as the other way."""

    entered = Signal()

    def __init__(self, theme: Theme, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._suggested = Dial(self.tr("Si&x words drawn by lot"), theme)
        self._own = Dial(self.tr("One of &my own"), theme)
        self._suggested.setChecked(True)
        self._words = Words("", Type.MONO, wrap=True, data=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._line = SecretLine(self.tr("Your pa&ssphrase"), theme)
        self._problem = Words("", Type.PROBLEM, wrap=True)
        self._problem.hide()
        self._well = self._build_well(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._suggested, self._well, self._own, self._line, self._problem):
            column.addWidget(part)
        self.setFocusProxy(self._suggested)
        self._own.toggled.connect(self._switch)
        self._line.entered.connect(self.entered)
        self._line.edit.textEdited.connect(self._problem.hide)
        self.suggest()
        self._switch()

    @property
    def passphrase(self) -> str:
        """The passphrase as chosen."""
        return self._line.edit.text() if self._own.isChecked() else self._words.text()

    def suggest(self) -> None:
        """Draw six other words."""
        from copdesk.store import passphrases

        self._words.setText(passphrases.suggest())

    def ready(self) -> bool:
        """Whether it is good enough; if not, say why."""
        from copdesk.store import passphrases

        try:
            passphrases.judge(self.passphrase)
        except Problem as problem:
            self.show_problem(sentence(problem, self._speech.language))
            return False
        return True

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with it."""
        self._problem.setText(sentence)
        self._problem.show()
        self._line.setFocus()

    def _build_well(self, theme: Theme) -> QFrame:
        well = QFrame()
        well.setProperty("paint", "well")
        again = Button("", theme, icon="refresh-cw", kind=Kind.GHOST, role="muted", name=self.tr("Draw other words"))
        copy = Button("", theme, icon="copy", kind=Kind.GHOST, role="muted", name=self.tr("Copy these words"))
        again.clicked.connect(self.suggest)
        copy.clicked.connect(self._copy)
        row = QHBoxLayout(well)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(IconLabel(theme, "key", "accent", 18))
        row.addSpacing(6)
        row.addWidget(self._words, 1)
        row.addWidget(again)
        row.addWidget(copy)
        return well

    def _copy(self) -> None:
        copy_for_a_while(self._words.text())

    def _switch(self, *args: object) -> None:
        own = self._own.isChecked()
        self._line.setVisible(own)
        self._well.setVisible(not own)
        self._problem.hide()
        if own:
            self._line.setFocus()
