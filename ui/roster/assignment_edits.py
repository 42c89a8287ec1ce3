"""Every change to the assignments of a community: whose they are, where, and what is at stake."""

from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.names import folded
from copdesk.domain.roster import Assignment
from ui.kit.desk import Desk

PAGE = "roster"


class AssignmentEdits(QObject):
    """The assignments of the community that is looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def all(self) -> list[Assignment]:
        """Return every assignment, by title."""
        if self._desk.community is None:
            return []
        found = self._desk.workbook.all(Assignment, community_id=self._desk.community)
        return sorted(found, key=lambda assignment: (folded(assignment.title), str(assignment.id)))

    def of(self, person: UUID) -> list[Assignment]:
        """Return the assignments of one person."""
        return [assignment for assignment in self.all() if person in assignment.person_ids]

    def add(self, title: str, person: UUID | None = None) -> UUID | None:
        """Make an assignment; returns which, or None when it was refused."""
        if self._desk.community is None:
            return None
        made: Assignment | None = None
        with self._desk.edit(self.tr("Add assignment"), page=PAGE) as edit:
            whose = (person,) if person else ()
            made = Assignment(community_id=self._desk.community, title=title, person_ids=whose)
            edit.put(made)
        return made.id if made else None

    def change(self, assignment: UUID, field: str, value: object) -> None:
        """Change one thing about an assignment."""
        known = self._desk.workbook.get(Assignment, assignment)
        if known is not None:
            with self._desk.edit(self.tr("Change assignment"), merge=(assignment, field), page=PAGE) as edit:
                edit.put(known.with_(**{field: value}))

    def remove(self, assignment: UUID) -> None:
        """Take an assignment away."""
        known = self._desk.workbook.get(Assignment, assignment)
        if known is not None:
            with self._desk.edit(self.tr("Remove assignment"), page=PAGE) as edit:
                edit.remove_with_dependents(known)
            self._desk.removed(self.tr("Assignment removed"))
