"""The assignments of a community as a list: what, whose, where, and beside it what is at stake."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.roster import Assignment
from copdesk.store.lists import RosterLine
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.fields import LineField, TextField
from ui.kit.flow import FlowLayout
from ui.kit.page import on_card, scrolling
from ui.kit.tables import CardTable, Column, Rows
from ui.roster.assignment_edits import AssignmentEdits
from ui.roster.columns import name_of
from ui.roster.places import RegionField
from ui.roster.whose import WhoseField

_WIDTH = 320


class AssignmentForm(QWidget):
    """One assignment: title, place, region, people, and what is at stake."""

    removal_wanted = Signal()

    def __init__(self, desk: Desk, edits: AssignmentEdits) -> None:
        super().__init__()
        self._desk, self._edits = desk, edits
        self._shown: Assignment | None = None
        self.title = LineField(self.tr("&Title"), desk, most=200)
        self.place, self.region = LineField(self.tr("&Place"), desk), RegionField(self.tr("Re&gion"), desk)
        self.stake = TextField(self.tr("What is at &stake"), desk, lines=4)
        self.person = WhoseField(self.tr("&Whose it is: add somebody"), desk)
        self.person.found.connect(self._add_person)
        self._people = QWidget()
        self._chips = FlowLayout(self._people, spacing=6)
        self.remove = Button(self.tr("&Remove this assignment"), desk.theme, icon="trash-2", kind=Kind.GHOST)
        self.remove.clicked.connect(self.removal_wanted)
        for name in ("title", "place", "region", "stake"):
            field = getattr(self, name)
            field.setObjectName(name)
            field.committed.connect(self._change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for part in (self.title, self._people, self.person, self.place, self.region, self.stake, self.remove):
            column.addWidget(part)
        column.addStretch()

    def offer(self, people: Iterable[RosterLine]) -> None:
        """Offer these people as those it may belong to."""
        self.person.offer_people(people)
        self.region.offer_known()

    def show_assignment(self, assignment: Assignment | None) -> None:
        """Show one, or nothing."""
        self.setVisible(assignment is not None)
        if assignment is None:
            self._shown = None
            return
        if self._shown is None or self._shown.id != assignment.id:
            self.person.set_value("")
        if self._shown is None or self._shown.person_ids != assignment.person_ids or self._shown.id != assignment.id:
            self._show_people(assignment)
        self._shown = assignment
        for name in ("title", "place", "region", "stake"):
            getattr(self, name).set_value(getattr(assignment, name))

    def _show_people(self, assignment: Assignment) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        known = self.person.names
        for person in assignment.person_ids:
            name = known.get(person, "–")
            spoken = self.tr("Remove {name}").format(name=name)
            chip = Button(name.replace("&", "&&"), self._desk.theme, icon="x", name=spoken)
            chip.setProperty("data", True)
            chip.setObjectName(person.hex)
            chip.clicked.connect(self._drop_person)
            self._chips.addWidget(chip)
        self._people.setVisible(bool(assignment.person_ids))

    def _add_person(self, person: UUID) -> None:
        if self._shown is not None and person not in self._shown.person_ids:
            self._edits.change(self._shown.id, "person_ids", (*self._shown.person_ids, person))

    def _drop_person(self) -> None:
        gone = UUID(self.sender().objectName())
        if self._shown is not None:
            left = tuple(person for person in self._shown.person_ids if person != gone)
            self._edits.change(self._shown.id, "person_ids", left)

    def _change(self, value: object) -> None:
        if self._shown is not None:
            self._edits.change(self._shown.id, self.sender().objectName(), value)


class AssignmentsView(QWidget):
    """The list with a line for a new one above it, and the chosen one beside it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._edits = desk, AssignmentEdits(desk)
        self._names: dict[UUID, str] = {}
        self.rows: Rows[Assignment] = Rows(self._columns(), _identity, self)
        self.table = CardTable(self.rows, desk.theme, desk.settings, called="assignments", name=self.tr("Assignments"))
        self.more = LineField(self.tr("&New assignment"), desk, hint=self.tr("What is it about, and where?"), most=200)
        self.form = AssignmentForm(desk, self._edits)
        meaning = self.tr("An assignment is a challenge in one place: whose it is, and what is at stake.")
        self.none = EmptyState(desk.theme, "map-pin", self.tr("No assignments yet"), meaning)
        self._lay_out()
        self.more.committed.connect(self._add)
        self.table.chosen.connect(self.form.show_assignment)
        self.table.removal_wanted.connect(self._remove_row)
        self.form.removal_wanted.connect(self._remove_chosen)
        self.form.setEnabled(not desk.read_only)
        self.more.setEnabled(not desk.read_only)

    @property
    def first(self) -> QWidget:
        """Where one begins: in the list, or in the line for a new one when there is none."""
        return self.table if self.rows.rowCount() else self.more.editor

    def show_all(self, people: Iterable[RosterLine]) -> None:
        """Show every assignment of the community, among these people."""
        people = list(people)
        self._names = {line.person_id: name_of(line) for line in people}
        self.form.offer(people)
        found = self._edits.all()
        self.rows.set_rows(found)
        self.none.setVisible(not found)
        self._card.setVisible(bool(found))
        self._beside.setVisible(bool(found))
        if found and self.table.row is None:
            self.table.selectRow(0)
        self.form.show_assignment(self.table.row)

    def show_one(self, assignment: UUID) -> None:
        """Choose one."""
        self.table.choose(assignment)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._card = on_card(self.table)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.more)
        left.addWidget(self.none, 1)
        left.addWidget(self._card, 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.form)
        self._beside = scrolling(inside)
        self._beside.setFixedWidth(self._desk.theme.scaled(_WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addLayout(left, 1)
        row.addWidget(self._beside)

    def _columns(self) -> list[Column[Assignment]]:
        return [
            Column(self.tr("Assignment"), _title, 0, self._whose),
            Column(self.tr("Place"), _place, 150, drop=1),
            Column(self.tr("Region"), _region, 140, drop=2),
        ]

    def _whose(self, assignment: Assignment) -> str:
        return ", ".join(self._names.get(person, "–") for person in assignment.person_ids)

    def _add(self, title: str) -> None:
        self.more.set_value("")
        made = self._edits.add(title) if title else None
        if made is not None:
            self.show_one(made)

    def _remove_row(self, assignment: Assignment) -> None:
        self._edits.remove(assignment.id)

    def _remove_chosen(self) -> None:
        if self.table.row is not None:
            self._edits.remove(self.table.row.id)


def _identity(assignment: Assignment) -> UUID:
    return assignment.id


def _title(assignment: Assignment) -> str:
    return assignment.title


def _place(assignment: Assignment) -> str:
    return assignment.place


def _region(assignment: Assignment) -> str:
    return assignment.region
