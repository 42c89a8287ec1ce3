"""Fields to choose people of the community with."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField
from ui.season.gathered import Gathered


def be_narrow(field: ChoiceField) -> None:
    """Let a choice be as narrow as its place, however long its words are."""
    field.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.box.setMinimumContentsLength(4)


class PeopleField(QWidget):
    """Some people, each with a button to let them go, and a list to add somebody from."""

    changed = Signal(tuple)

    def __init__(self, desk: Desk, gathered: Gathered, label: str) -> None:
        super().__init__()
        self._desk, self._gathered = desk, gathered
        self._members: tuple[UUID, ...] = ()
        self._shown: list[QWidget] = []
        self.new = ChoiceField(label, desk, [])
        be_narrow(self.new)
        self.new.committed.connect(self._add)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.new)
        column.addLayout(self._lines)

    def show_people(self, members: tuple[UUID, ...], besides: UUID | None = None) -> None:
        """Show who is in it, and offer the others, but for whoever is `besides` them."""
        self._members = members
        others = [person for person in self._gathered.participants if person not in (*members, besides)]
        self.new.set_choices([(None, self.tr("choose somebody")), *((p, self._gathered.name(p)) for p in others)])
        self.new.set_value(None)
        for widget in self._shown:
            self._lines.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = [self._line(person) for person in members]
        for widget in self._shown:
            self._lines.addWidget(widget)

    def _line(self, person: UUID) -> QWidget:
        name = self._gathered.name(person)
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(2, 0, 0, 0)
        row.addWidget(Words(name, Type.BODY, data=True, elide=True), 1)
        told = self.tr("Take {name} out").format(name=name)
        let_go = Button("", self._desk.theme, icon="x", kind=Kind.GHOST, role="muted", name=told)
        let_go.setEnabled(not self._desk.read_only)
        let_go.clicked.connect(partial(self._let_go, person))
        row.addWidget(let_go)
        return made

    def _add(self, person: UUID | None) -> None:
        if person is not None:
            self.changed.emit((*self._members, person))

    def _let_go(self, person: UUID) -> None:
        self.new.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(tuple(member for member in self._members if member != person))
