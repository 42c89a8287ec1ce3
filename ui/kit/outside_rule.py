"""The question that is asked when somebody is of a kind a community keeps out: the reason shown, an answer written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.fields import caption_for
from ui.kit.page import Banner
from ui.kit.theme import Theme


class OutsideRuleQuestion(QDialog):
    """Asks why somebody takes part although the rule of the community says otherwise; without a reason nobody does."""

    reasoned = Signal(str)

    def __init__(self, theme: Theme, kind: str, reason: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        title = self.tr("Outside the composition of this community")
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        meaning = self.tr("This community is not meant for: {kind}. You can go on; say why, and it is kept with them.")
        self.because = QPlainTextEdit()
        self.because.setTabChangesFocus(True)
        self.because.setFixedHeight(theme.scaled(84))
        self.go_on = Button(self.tr("&Go on with this reason"), theme, kind=Kind.PRIMARY)
        self.go_back = Button(self.tr("&Leave it as it was"), theme)
        self.go_on.setEnabled(False)
        self._lay_out(theme, title, meaning.format(kind=kind.replace("&", "&&")), reason)
        self.because.textChanged.connect(self._typed)
        self.go_on.clicked.connect(self._go_on)
        self.go_back.clicked.connect(self.reject)
        self.because.setFocus()

    def _lay_out(self, theme: Theme, title: str, meaning: str, reason: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(title, Type.HEADING, wrap=True))
        column.addWidget(Words(meaning, wrap=True))
        if reason:
            said = Banner(theme, reason, "signpost", "info")
            said.words.setProperty("data", True)
            column.addWidget(Words(self.tr("The reason for the rule:"), Type.CAPTION))
            column.addWidget(said)
        column.addSpacing(4)
        column.addWidget(caption_for(self.tr("&Because"), self.because))
        column.addWidget(self.because)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self.go_back)
        row.addWidget(self.go_on)
        column.addLayout(row)

    def _typed(self) -> None:
        self.go_on.setEnabled(bool(self.because.toPlainText().strip()))

    def _go_on(self) -> None:
        self.reasoned.emit(self.because.toPlainText().strip())
        self.accept()
