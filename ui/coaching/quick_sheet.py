"""A quick note from anywhere in the program: whose vault, what to remember, and gone again."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.coaching.door import VaultDoor
from ui.coaching.quick_note import QuickNote
from ui.kit.controls import Button, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField
from ui.kit.questions import Question

_WIDTH = 460


class QuickSheet(QDialog):
    """Stays as short as it can, so that it can be written beside a group."""

    def __init__(self, desk: Desk, door: VaultDoor, parent: QWidget, *, careful: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._door = desk, door
        self.asked: Question | None = None
        self.setWindowTitle(self.tr("Quick note"))
        self.setMinimumWidth(desk.theme.scaled(_WIDTH))
        self.which = ChoiceField(self.tr("&Whose vault"), desk, [(info.id, info.label) for info in door.vaults])
        self.note = QuickNote(desk, door, careful=careful)
        self.leave = Button(self.tr("&Cancel"), desk.theme)
        self.which.set_value(door.usual)
        self._lay_out()
        self._fit(door.presenting)
        self.which.committed.connect(self._choose)
        self.note.sealed.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        self.finished.connect(self._forget)
        door.presenting_changed.connect(self._fit)
        if door.usual is not None:
            self._choose(door.usual)
        self.note.to_writing()

    def reject(self) -> None:
        """Go away; ask first when words would go with it."""
        if not self.note.text.strip():
            super().reject()
            return
        question, meaning = self.tr("Throw this note away?"), self.tr("It is not sealed, so your words would be gone.")
        drop = partial(self.done, QDialog.DialogCode.Rejected)
        self.asked = self._desk.ask.confirm(question, meaning, self.tr("&Throw away"), drop)
        self.finished.connect(self.asked.reject)

    def _choose(self, vault: UUID) -> None:
        self.note.offer(vault)

    def _fit(self, presenting: bool) -> None:
        """Show whose vaults there are only when there is something to choose, and never to a room."""
        self.which.setVisible(len(self._door.vaults) > 1 and not presenting)

    def _forget(self, *args: object) -> None:
        self.note.forget()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Words(self.tr("Quick note"), Type.HEADING))
        column.addWidget(self.which)
        column.addWidget(self.note)
        foot = QHBoxLayout()
        foot.addWidget(self.leave)
        foot.addStretch()
        column.addLayout(foot)
