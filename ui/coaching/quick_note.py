"""A quick note about somebody: sealed for the vault without opening it, and not to be read until it is opened."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.coaching import CoachingNote
from ui.coaching.door import VaultDoor
from ui.coaching.people import coachees
from ui.kit.controls import Button, Type, Words
from ui.kit.desk import Desk
from ui.kit.discreet import DiscreetText
from ui.kit.fields import ChoiceField


class QuickNote(QWidget):
    """Who it is about and what to remember; `sealed` says that it is kept."""

    sealed = Signal()

    def __init__(self, desk: Desk, door: VaultDoor) -> None:
        super().__init__()
        self._desk, self._door = desk, door
        self._vault: UUID | None = None
        self.about = ChoiceField(self.tr("A&bout"), desk, [])
        self.words = DiscreetText(self.tr("What to &remember"), desk, door.guard, lines=3)
        self.words.text.textChanged.connect(self._typed)
        self.seal = Button(self.tr("&Seal it"), desk.theme, icon="lock")
        self.seal.clicked.connect(self._seal)
        self.about.committed.connect(self._typed)
        door.retiring.connect(self._seal)
        foot = QHBoxLayout()
        told = self.tr("It waits in the vault; only after opening can it be read.")
        foot.addWidget(Words(told, Type.SMALL, wrap=True), 1)
        foot.addWidget(self.seal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.about)
        column.addWidget(self.words)
        column.addLayout(foot)
        for field in (self.about, self.words):
            field.setEnabled(not desk.read_only)
        self._typed()

    def offer(self, vault: UUID) -> None:
        """Offer everybody in the community; the note is for this vault."""
        self._vault = vault
        people = coachees(self._desk.workbook, self._desk.community, ())
        chosen = self.about.value
        self.about.set_choices([(one.person, one.name) for one in people])
        self.about.set_value(chosen if chosen in [one.person for one in people] else None)
        self._typed()

    def forget(self) -> None:
        """Drop what was typed."""
        self.words.forget()

    def _typed(self, *args: object) -> None:
        ready = bool(self.words.text.toPlainText().strip()) and self.about.value is not None
        self.seal.setEnabled(ready and not self._desk.read_only)

    def _seal(self) -> None:
        community, person, words = self._desk.community, self.about.value, self.words.text.toPlainText()
        if community is None or person is None or self._vault is None or not words.strip():
            return
        note = CoachingNote(person_id=person, community_id=community, on=date.today(), body=words)
        if self._door.leave_note(self._vault, note):
            self.forget()
            self._desk.ask.notice(self.tr("Sealed; it waits in the vault."))
            self.sealed.emit()
