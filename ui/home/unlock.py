"""The door of a workbook: its passphrase, or the code from the recovery sheet."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.home.sheet import Sheet
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.fields import caption_for
from ui.kit.flow import FlowLayout
from ui.kit.passphrases import PassphraseEntry
from ui.kit.recent import RecentFile
from ui.kit.theme import Theme


class UnlockPage(Sheet):
    """Asks for the passphrase of one workbook and says, when it does not fit, what to do."""

    passphrase_given = Signal(str)
    code_given = Signal(str)
    other_wanted = Signal()

    def __init__(self, theme: Theme, path: Path) -> None:
        file = RecentFile(path)
        super().__init__(theme, file.name, file.folder, width=480)
        for words in (self.heading, self.sentence, self.title):
            words.setProperty("data", True)
        self._entry = PassphraseEntry(theme)
        self._code, self._by_code = QPlainTextEdit(), QWidget()
        self._problem = Words("", Type.PROBLEM, wrap=True)
        self._problem.hide()
        self._build_code()
        self._open = Button(self.tr("&Open"), theme, kind=Kind.PRIMARY)
        self._open.setDefault(True)
        self._way = Button("", theme, kind=Kind.LINK)
        self._other = Button(self.tr("Another &workbook"), theme, kind=Kind.LINK)
        self.inside.addWidget(self._entry)
        self.inside.addWidget(self._by_code)
        self.inside.addWidget(self._problem)
        self.inside.addSpacing(4)
        self.inside.addWidget(self._open)
        foot = FlowLayout(spacing=16)
        foot.addWidget(self._way)
        foot.addWidget(self._other)
        self.inside.addLayout(foot)
        self.setFocusProxy(self._entry)
        self._entry.entered.connect(self._give)
        self._open.clicked.connect(self._give)
        self._way.clicked.connect(self._switch)
        self._other.clicked.connect(self.other_wanted)
        self._show_way(code=False)

    def show_problem(self, sentence: str) -> None:
        """Say why the door stayed shut."""
        self.set_busy(busy=False)
        if self._by_code.isVisibleTo(self):
            self._problem.setText(sentence)
            self._problem.show()
            self._code.setFocus()
        else:
            self._entry.show_problem(sentence)

    def set_busy(self, *, busy: bool) -> None:
        """Say that the key is being made, which takes about a second."""
        self._open.setEnabled(not busy)
        self._entry.setEnabled(not busy)
        self._open.setText(self.tr("Opening…") if busy else self.tr("&Open"))

    def _build_code(self) -> None:
        self._code.setTabChangesFocus(True)
        self._code.setFixedHeight(3 * self._code.fontMetrics().lineSpacing() + 22)
        self._code.textChanged.connect(self._problem.hide)
        column = QVBoxLayout(self._by_code)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(caption_for(self.tr("Code of the &recovery sheet"), self._code))
        column.addWidget(self._code)
        hint = self.tr("Fourteen groups of five characters. Capitals, spaces and dashes do not matter.")
        column.addWidget(Words(hint, Type.SMALL, wrap=True))

    def _switch(self) -> None:
        self._show_way(code=not self._by_code.isVisibleTo(self))

    def _show_way(self, *, code: bool) -> None:
        self._by_code.setVisible(code)
        self._entry.setVisible(not code)
        self._problem.hide()
        self._way.setText(self.tr("Use the pass&phrase") if code else self.tr("I have the recovery &sheet"))
        (self._code if code else self._entry).setFocus()

    def _give(self) -> None:
        if self._by_code.isVisibleTo(self):
            self.code_given.emit(self._code.toPlainText())
        elif self._entry.ready():
            self.set_busy(busy=True)
            self.passphrase_given.emit(self._entry.passphrase)
