"""The further roles somebody has in one community, each with its own period."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.domain.roster import Participation
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, DateField, Field, choices
from ui.kit.fold import Fold
from ui.roster.asking import AskWhy
from ui.roster.edits import RosterEdits
from ui.roster.narrow import be_narrow
from ui.roster.words import RosterWords


class FurtherRoles(Fold):
    """A role, its status and its period for each, and a button for one more."""

    def __init__(self, title: str, desk: Desk, edits: RosterEdits, spoken: RosterWords) -> None:
        super().__init__(title, desk.theme, desk.settings, called="roster.roles", open_at_first=False)
        self._desk, self._edits, self._spoken = desk, edits, spoken
        self._why = AskWhy(desk, edits, spoken, self)
        self._person: UUID | None = None
        self.rows: list[RoleRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.add_role = Button(self.tr("One more role"), desk.theme, icon="plus", kind=Kind.GHOST)
        self.add_role.clicked.connect(self._add)
        self._meaning = Words(self.tr("Somebody may guide and take part at the same time."), Type.SMALL, wrap=True)
        self.add(self._meaning, self._list, self.add_role)

    def show_ways(self, person: UUID, ways: list[Participation]) -> None:
        """Show every role but the first."""
        self._person = person
        further = ways[1:]
        if [row.way for row in self.rows] != [way.id for way in further]:
            self._make_rows(further)
        for row, way in zip(self.rows, further, strict=True):
            row.show_way(way)
        self.add_role.setVisible(len(ways) < len(Role))
        self.tell(" · ".join(self._spoken.roles[way.role] for way in further))

    def _make_rows(self, ways: list[Participation]) -> None:
        for row in self.rows:
            row.setParent(None)
            row.deleteLater()
        self.rows = [RoleRow(self._desk, self._edits, self._spoken, self._why, way.id) for way in ways]
        for row in self.rows:
            self._list.addWidget(row)

    def _add(self) -> None:
        person = self._person
        role = self._edits.roles.free(person) if person is not None else None
        if person is not None and role is not None:
            kind, add = self._edits.kind_of(person), partial(self._edits.roles.add, person, role)
            self._why.ask(kind, role, "", add, _not_added)


class RoleRow(QWidget):
    """One further role."""

    def __init__(self, desk: Desk, edits: RosterEdits, spoken: RosterWords, why: AskWhy, way: UUID) -> None:
        super().__init__()
        self._edits, self._why, self.way = edits, why, way
        self.role = ChoiceField(self.tr("Role"), desk, choices(Role, spoken.roles))
        self.status = ChoiceField(self.tr("Status"), desk, choices(ParticipationStatus, spoken.statuses))
        self.since, self.until = DateField(self.tr("Since"), desk), DateField(self.tr("Until"), desk)
        self._shown: Participation | None = None
        self._fields: dict[str, Field] = {
            "role": self.role,
            "status": self.status,
            "since": self.since,
            "until": self.until,
        }
        self.remove = Button(self.tr("Remove this role"), desk.theme, icon="x", kind=Kind.GHOST)
        self.remove.clicked.connect(self._remove)
        pairs = QGridLayout()
        pairs.setHorizontalSpacing(10)
        pairs.setVerticalSpacing(8)
        for number, (name, field) in enumerate(self._fields.items()):
            field.setObjectName(name)
            field.committed.connect(self._change)
            pairs.addWidget(field, number // 2, number % 2)
            pairs.setColumnStretch(number % 2, 1)
        for field in (self.role, self.status):
            be_narrow(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(pairs)
        column.addWidget(self.remove)

    def show_way(self, way: Participation) -> None:
        """Show how it stands."""
        self._shown = way
        for name, field in self._fields.items():
            field.set_value(getattr(way, name))

    def _change(self, value: object) -> None:
        name, way = self.sender().objectName(), self._shown
        if name == "role" and way is not None:
            kind, known = self._edits.kind_of(way.person_id), way.outside_rule_because
            role: Role = self.role.value
            self._why.ask(kind, role, known, partial(self._edits.roles.turn, way.id, role), self._put_back)
        else:
            self._edits.roles.change(self.way, name, value)

    def _put_back(self) -> None:
        if self._shown is not None:
            self.show_way(self._shown)

    def _remove(self) -> None:
        self._edits.roles.remove(self.way)


def _not_added() -> None:
    """Leave everything as it was."""
