"""Before there is a vault: what it does, what it cannot do, and making one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from copdesk.domain.problems import Problem
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import LineField
from ui.kit.page import Card, scrolling
from ui.kit.passphrases import NewPassphrase


class Setup(QWidget):
    """Explains honestly, then asks for a name and a passphrase."""

    wanted = Signal(str, str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        hint = self.tr("everybody with the workbook can read this")
        self.label = LineField(self.tr("&Whose vault it is"), desk, hint=hint, most=80)
        self.passphrase = NewPassphrase(desk.theme, desk.speech)
        self.make = Button(self.tr("Ma&ke the vault"), desk.theme, icon="lock", kind=Kind.PRIMARY)
        self.back = Button(self.tr("&Back"), desk.theme, icon="arrow-left", kind=Kind.GHOST)
        for widget in (self.label, self.passphrase, self.make):
            widget.setEnabled(not desk.read_only)
        self.make.clicked.connect(self._make)
        self.passphrase.entered.connect(self._make)
        self.back.clicked.connect(self.left)
        self._lay_out()

    def offer_way_back(self, *, on: bool) -> None:
        """Show a way back, when there are vaults already."""
        self.back.setVisible(on)

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be pressed while the key is made."""
        self.setEnabled(not busy)

    def show_problem(self, problem: Problem) -> None:
        """Say why it did not work."""
        self.passphrase.show_problem(self._desk.ask.words(problem))

    def forget(self) -> None:
        """Drop what was typed, and draw other words."""
        self.passphrase.suggest()
        for line in self.passphrase.findChildren(QLineEdit):
            line.clear()
        self.label.set_value("")

    def _make(self) -> None:
        if self.passphrase.ready():
            label = self.label.value or self.tr("Private notes")
            self.wanted.emit(label, self.passphrase.passphrase)

    def _lay_out(self) -> None:
        card = Card(margins=(28, 24, 28, 24), spacing=12)
        card.body.addWidget(Words(self.tr("A vault for what is between two people"), Type.HEADING, wrap=True))
        for icon, told in self._promises():
            card.body.addLayout(self._promise(icon, told))
        card.body.addSpacing(6)
        card.body.addWidget(self.label)
        own = self.tr("Its own passphrase, another one than that of the file")
        card.body.addWidget(Words(own, Type.CAPTION, wrap=True))
        card.body.addWidget(self.passphrase)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch()
        foot.addWidget(self.make)
        card.body.addLayout(foot)
        card.setMaximumWidth(self._desk.theme.scaled(640))
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 8, 8)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 20)
        row.addStretch(1)
        inside.addLayout(row)
        inside.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling(inside))

    def _promises(self) -> tuple[tuple[str, str], ...]:
        kept = self.tr("Coaching notes and private answers lie in it and nowhere else: no list, search or export.")
        shared = self.tr("Whoever opens this workbook with you cannot read it, not even whom you write about.")
        lost = self.tr("Without the passphrase or the recovery sheet nobody opens it again; nobody can reset it.")
        seen = self.tr("It closes by itself when nobody is there. It is no help against somebody who reads along.")
        return (("shield-check", kept), ("users", shared), ("key", lost), ("eye-off", seen))

    def _promise(self, icon: str, told: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel(self._desk.theme, icon, "accent", 18))
        row.addWidget(Words(told, wrap=True), 1)
        return row
