"""The recovery code of a vault, shown once: on paper it is the only other way in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.page import Card
from ui.kit.theme import Theme

_IN_A_ROW = 5


class RecoveryOffer(QWidget):
    """Shows the code and offers the sheet; `sheet_wanted` brings the code to whoever prints it."""

    sheet_wanted = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._code = ""
        self._groups = QGridLayout()
        self._groups.setHorizontalSpacing(18)
        self._groups.setVerticalSpacing(6)
        self.sheet = Button(self.tr("Make the sheet to &print"), theme, icon="printer", kind=Kind.PRIMARY)
        self.go_on = Button(self.tr("&Go on to my notes"), theme, kind=Kind.GHOST)
        self.sheet.clicked.connect(self._ask_for_sheet)
        self.go_on.clicked.connect(self._leave)
        self._lay_out(theme)

    @property
    def has_code(self) -> bool:
        """Whether there is a code to be shown."""
        return bool(self._code)

    def show_code(self, code: str) -> None:
        """Show a code."""
        self.forget()
        self._code = code
        for number, group in enumerate(code.split("-")):
            words = Words(group, Type.MONO, data=True)
            self._groups.addWidget(words, number // _IN_A_ROW, number % _IN_A_ROW)

    def forget(self) -> None:
        """Drop the code."""
        self._code = ""
        while (item := self._groups.takeAt(0)) is not None:
            old = item.widget()
            if isinstance(old, Words):
                old.setText("")
                old.hide()
                old.deleteLater()

    def _ask_for_sheet(self) -> None:
        if self._code:
            self.sheet_wanted.emit(self._code)

    def _leave(self) -> None:
        self.forget()
        self.left.emit()

    def _lay_out(self, theme: Theme) -> None:
        card = Card(margins=(28, 24, 28, 24), spacing=14)
        card.setMaximumWidth(theme.scaled(640))
        card.body.addWidget(IconLabel(theme, "key", "accent", 30))
        card.body.addWidget(Words(self.tr("Your recovery sheet"), Type.HEADING))
        told = self.tr(
            "With this code you open the vault when the passphrase is gone. It is shown once and kept nowhere: "
            "print it, and lay it where you keep important papers, away from this computer."
        )
        card.body.addWidget(Words(told, wrap=True))
        well = QWidget()
        well.setLayout(self._groups)
        card.body.addWidget(well, 0, Qt.AlignmentFlag.AlignLeft)
        foot = QHBoxLayout()
        foot.addWidget(self.sheet)
        foot.addWidget(self.go_on)
        foot.addStretch()
        card.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.addStretch()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 20)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
