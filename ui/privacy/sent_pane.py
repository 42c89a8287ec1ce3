"""One version that left the house: which document, when, to whom, and whose words were in it."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from copdesk.domain.privacy import SentCopy
from copdesk.domain.roster import Person
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import DateField, LineField, NumberField
from ui.privacy.panes import Pane

_ID = Qt.ItemDataRole.UserRole


class SentPane(Pane):
    """The fields of one sent version, each kept when it is left."""

    changed = Signal(str, object)
    removal_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._copy: SentCopy | None = None
        self.document = LineField(self.tr("&What was sent"), desk, most=200)
        self.version = NumberField(self.tr("Vers&ion"), desk, least=1, most=999)
        self.on = DateField(self.tr("&Day"), desk, optional=False)
        self.to = LineField(self.tr("&To whom"), desk, hint=self.tr("the province, all participants"))
        self.people = QListWidget()
        self.people.setAccessibleName(self.tr("Whose words were in it"))
        self.people.setMinimumHeight(desk.theme.scaled(180))
        self.people.itemChanged.connect(self._ticked)
        self.remove = Button(self.tr("Re&move"), desk.theme, icon="trash-2", kind=Kind.GHOST)
        self.remove.clicked.connect(self.removal_wanted)
        self._fields = {"document": self.document, "version": self.version, "on": self.on, "to": self.to}
        for name, field in self._fields.items():
            field.committed.connect(lambda value, name=name: self.changed.emit(name, value))
            self.column.addWidget(field)
        self.column.addWidget(Words(self.tr("Whose words were in it"), Type.CAPTION))
        self.column.addWidget(self.people)
        self.column.addWidget(self.remove)
        self.column.addStretch()

    def show_copy(self, copy: SentCopy | None, people: Sequence[Person]) -> None:
        """Show one sent version, with everybody whose words could be in it."""
        self._copy = copy
        self.titled.emit(copy.document if copy else self.tr("Nothing chosen"))
        for name, field in self._fields.items():
            field.setEnabled(copy is not None and not self.desk.read_only)
            field.set_value(getattr(copy, name) if copy else None)
        self.people.setEnabled(copy is not None and not self.desk.read_only)
        self.remove.setEnabled(copy is not None and not self.desk.read_only)
        self._offer(people, copy.person_ids if copy else ())

    def _offer(self, people: Iterable[Person], ticked: tuple[UUID, ...]) -> None:
        self.people.blockSignals(True)
        self.people.clear()
        for person in people if self._copy else ():
            item = QListWidgetItem(person.full_name)
            item.setData(_ID, str(person.id))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if person.id in ticked else Qt.CheckState.Unchecked)
            self.people.addItem(item)
        self.people.blockSignals(False)

    def _ticked(self, *args: object) -> None:
        items: list[Any] = [self.people.item(n) for n in range(self.people.count())]
        chosen = tuple(UUID(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked)
        self.changed.emit("person_ids", chosen)
