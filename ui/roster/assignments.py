"""The assignments of one person, in the panel beside the roster."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from copdesk.domain.roster import Assignment
from ui.kit.desk import Desk
from ui.kit.fields import LineField
from ui.kit.fold import Fold
from ui.roster.assignment_edits import AssignmentEdits
from ui.roster.stops import StopLine


class AssignmentsOf(Fold):
    """Each assignment with its place, leading to the list of them, and a line for one more."""

    assignment_wanted = Signal(object)

    def __init__(self, title: str, desk: Desk) -> None:
        super().__init__(title, desk.theme, desk.settings, called="roster.assignments", open_at_first=False)
        self._desk, self._edits = desk, AssignmentEdits(desk)
        self._person: UUID | None = None
        self._shown: tuple[Assignment, ...] = ()
        self.lines = QVBoxLayout()
        self.lines.setSpacing(0)
        self.more = LineField(self.tr("One more, in a few words"), desk, most=200)
        self.more.committed.connect(self._add)
        self.add(self.lines, self.more)

    def show_person(self, person: UUID) -> None:
        """Show what is theirs."""
        found = tuple(self._edits.of(person))
        if person != self._person:
            self.more.set_value("")
        self._person = person
        self.tell(" · ".join(assignment.title for assignment in found))
        if found == self._shown:
            return
        self._shown = found
        while (item := self.lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        for assignment in found:
            self.lines.addWidget(self._line(assignment))

    def _line(self, assignment: Assignment) -> StopLine:
        where = " · ".join(part for part in (assignment.place, assignment.region) if part)
        line = StopLine(self._desk.theme, "map-pin", assignment.title, where, assignment.id)
        line.wanted.connect(self.assignment_wanted)
        return line

    def _add(self, title: str) -> None:
        if title and self._person is not None:
            self._edits.add(title, self._person)
        self.more.set_value("")
