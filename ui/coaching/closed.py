"""The closed vault: open it with the passphrase or the recovery sheet, or leave a quick note without opening."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.problems import Problem
from ui.coaching.door import VaultDoor
from ui.coaching.quick_note import QuickNote
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField
from ui.kit.flow import FlowLayout
from ui.kit.page import Card, scrolling
from ui.kit.passphrases import PassphraseEntry, SecretLine


class ClosedView(QWidget):
    """Tells what does not fit in a sentence, and opens the door when it does."""

    another_wanted = Signal()
    opened_by_code = Signal()

    def __init__(self, desk: Desk, door: VaultDoor) -> None:
        super().__init__()
        self._desk, self._door = desk, door
        theme = desk.theme
        self.which = ChoiceField(self.tr("&Whose vault"), desk, [])
        self.entry = PassphraseEntry(theme)
        self.open = Button(self.tr("&Open the vault"), theme, icon="lock-open", kind=Kind.PRIMARY)
        self.whole = Button(self.tr("Look at what is still whole"), theme, icon="eye")
        self.lost = Button(self.tr("&I have lost the passphrase"), theme, kind=Kind.LINK)
        self.code = SecretLine(self.tr("&Code on the recovery sheet"), theme)
        self.problem = Words("", Type.PROBLEM, wrap=True)
        self.open_by_code = Button(self.tr("Open &with the code"), theme)
        self.another = Button(self.tr("&Make another vault"), theme, kind=Kind.LINK)
        self.quick = QuickNote(desk, door)
        self.waiting = Words(self.tr("The key is being made; that takes a second on purpose."), Type.MUTED, wrap=True)
        self._lay_out()
        self._join()

    def reload(self) -> None:
        """Show which vaults there are."""
        vaults = self._door.vaults
        chosen = self.which.value
        self.which.set_choices([(vault.id, vault.label) for vault in vaults])
        known = [vault.id for vault in vaults]
        self.which.set_value(chosen if chosen in known else self._door.usual)
        self.which.setVisible(len(vaults) > 1)
        if self._vault is not None:
            self.quick.offer(self._vault)

    def forget(self) -> None:
        """Drop what was typed to get in; a quick note that is half written stays."""
        self.entry.clear()
        self.code.edit.clear()
        self._by_code.hide()
        self.whole.hide()
        self.problem.setText("")

    def set_busy(self, *, busy: bool) -> None:
        """Let nothing be pressed while the key is made."""
        for widget in (self.entry, self.open, self._by_code, self.which):
            widget.setEnabled(not busy)
        self.waiting.setVisible(busy)

    def tell(self, problem: Problem) -> None:
        """Say why it stays closed."""
        words = self._desk.ask.words(problem)
        if self._by_code.isVisibleTo(self):
            self.problem.setText(words)
            self.problem.show()
        else:
            self.entry.show_problem(words)

    @property
    def _vault(self) -> UUID | None:
        return self.which.value

    def _open(self) -> None:
        if self._vault is not None and self.entry.ready():
            self._door.open(self._vault, self.entry.passphrase)

    def _open_by_code(self) -> None:
        code = self.code.edit.text()
        if self._vault is not None and code.strip() and self._door.open_with_code(self._vault, code):
            self.opened_by_code.emit()

    def _show_way_by_code(self) -> None:
        self._by_code.show()
        self.code.setFocus()

    def _choose(self, vault: UUID) -> None:
        self.quick.offer(vault)
        self.entry.clear()

    def _join(self) -> None:
        self.which.committed.connect(self._choose)
        self.open.clicked.connect(self._open)
        self.entry.entered.connect(self._open)
        self.lost.clicked.connect(self._show_way_by_code)
        self.open_by_code.clicked.connect(self._open_by_code)
        self.code.entered.connect(self._open_by_code)
        self.code.edit.textEdited.connect(self.problem.hide)
        self.another.clicked.connect(self.another_wanted)
        self.whole.clicked.connect(self._door.open_what_is_whole)
        self._door.damaged.connect(self.whole.show)

    def _lay_out(self) -> None:
        opening, quick = Card(margins=(28, 24, 28, 20), spacing=10), Card(margins=(28, 20, 28, 20), spacing=10)
        opening.body.addWidget(IconLabel(self._desk.theme, "lock", "todo", 28))
        opening.body.addWidget(Words(self.tr("The vault is closed"), Type.HEADING))
        told = self.tr("Notes and private answers can be read once you open it. It has a passphrase of its own.")
        opening.body.addWidget(Words(told, Type.MUTED, wrap=True))
        for part in (self.which, self.entry, self.waiting, self._row(self.open, self.whole)):
            opening.body.addWidget(part)
        self._by_code = QWidget()
        by_code = QVBoxLayout(self._by_code)
        by_code.setContentsMargins(0, 6, 0, 0)
        for part in (self.code, self.problem, self._row(self.open_by_code)):
            by_code.addWidget(part)
        opening.body.addWidget(self._row(self.lost, self.another))
        opening.body.addWidget(self._by_code)
        quick.body.addWidget(Words(self.tr("A quick note, without opening"), Type.HEADING, wrap=True))
        quick.body.addWidget(self.quick)
        self.another.setEnabled(not self._desk.read_only)
        for hidden in (self._by_code, self.whole, self.waiting, self.problem):
            hidden.hide()
        self._stand(opening, quick)

    def _stand(self, *cards: Card) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 8, 8)
        inside.setSpacing(14)
        for card in cards:
            card.setMaximumWidth(self._desk.theme.scaled(560))
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(card, 20)
            row.addStretch(1)
            inside.addLayout(row)
        inside.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling(inside))

    def _row(self, *buttons: QWidget) -> QWidget:
        made = QWidget()
        row = FlowLayout(made, spacing=8)
        for button in buttons:
            row.addWidget(button)
        return made
