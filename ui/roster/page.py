"""The screen of the roster: everybody in the community, and the details of whoever is chosen."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from copdesk.store import lists
from copdesk.store.roster_parts import roster_in_parts
from copdesk.store.workbook import Workbook
from ui.kit.desk import Desk
from ui.roster.columns import name_of
from ui.roster.views import RosterViews

if TYPE_CHECKING:  # the list is painted before these are imported
    from collections.abc import Sequence

    from copdesk.domain.changes import ChangeSet
    from ui.roster.adding import AddPerson
    from ui.roster.exporting import RosterExport

_MANY = 200
"""When an edit touches more people than this, the whole list is read again."""


class RosterPage(RosterViews):
    """Keeps the list in step with the workbook, and does what is asked of it; it is about the community of the desk."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._sessions: list[str] = []
        self.setAcceptDrops(True)
        self.on_new = self._add_if_allowed
        self._join()
        self._begin()

    @cached_property
    def _exporting(self) -> "RosterExport":
        from ui.roster.exporting import RosterExport

        return RosterExport(self.desk)

    def reload(self) -> None:
        """Read everybody again, and stay where somebody is."""
        self._read(at_once=False)

    def _begin(self, *args: object) -> None:
        """Read a community that was not shown before: of a long list the first page is enough to begin with."""
        self._read(at_once=True)

    def _read(self, *, at_once: bool) -> None:
        community, people = self.desk.community, self.listing.people
        read = roster_in_parts if at_once else _whole
        people.rule = lists.kinds_wanted(self.desk.workbook, community) if community else lists.KindsWanted()
        self._sessions = lists.last_sessions(self.desk.workbook, community) if community else []
        self.work.offer_filters()
        people.load(read(self.desk.workbook, community) if community else ())
        self._show()
        if self.listing.rows.rowCount() and not self.listing.selected:
            self.listing.table.choose_first()

    def start_search(self) -> None:
        """Go to the search line of what is shown."""
        search = self.door.search if self._views.currentWidget() is self._built("door") else self.listing.search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()

    def add_person(self) -> "AddPerson":
        """Ask who is new."""
        from ui.roster.adding import AddPerson

        dialog = AddPerson(self.desk, self._edits, self._spoken, self.window())
        dialog.added.connect(self.show_person)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def show_person(self, person: UUID) -> None:
        """Choose somebody, whatever was searched for before."""
        if self._in_a_view():
            self.show_list()
        self.listing.show_with(person)
        self.listing.table.reveal(person.hex)
        self.listing.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, community: UUID, person: UUID) -> None:
        """Go to another community, to somebody who is in both."""
        self.desk.choose_community(community)
        self.show_person(person)

    def remove_selected(self) -> None:
        """Take whoever is chosen out of the community, and offer to take that back."""
        lines = [] if self._in_a_view() else self.listing.selected
        if lines and self._edits.remove([line.person_id for line in lines]):
            self.desk.removed(self._gone(lines))

    def _gone(self, lines: "Sequence[lists.RosterLine]") -> str:
        """Return who went: one by name, more by their number."""
        if len(lines) == 1:
            return self.tr("Removed: {name}").format(name=name_of(lines[0]))
        return self.tr("%n participant(s) removed", "", len(lines))

    def _open_details(self) -> None:
        if not self._in_a_view():
            self.open_inspector()

    def _add_if_allowed(self) -> None:
        if self.add.isEnabled():
            self.add_person()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape and self._in_a_view():
            self.show_list()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that is dragged here."""
        if _file_in(event) is not None and self.take_in.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import a file that is let go here."""
        path = _file_in(event)
        if path is not None:
            event.acceptProposedAction()
            self.importing.open(path)

    def _join(self) -> None:
        self.view.clicked.connect(self._open_menu)
        self.export.clicked.connect(self._choose_export)
        self.add.clicked.connect(self.add_person)
        self.listing.chosen.connect(self.details.show_lines)
        self.listing.complete.connect(self._show)
        self.listing.opened.connect(self._open_details)
        self.listing.removal_wanted.connect(self.remove_selected)
        self.details.removal_wanted.connect(self.remove_selected)
        self.work.print_wanted.connect(self.roads.participant_list_wanted)
        self.work.assignments_wanted.connect(self.show_assignments)
        self.work.duplicates_wanted.connect(self.show_duplicates)
        self.roads.assignment_wanted.connect(self.show_assignments)
        self.roads.person_elsewhere_wanted.connect(self._follow)
        self.desk.changed.connect(self._changed)
        self.desk.community_chosen.connect(self._begin)

    def _changed(self, changes: "ChangeSet") -> None:
        """Follow an edit: a few people are read again by themselves, anything larger as a whole."""
        from ui.roster.touched import adds_session, is_wide, people_in

        community = self.desk.community
        if community is None:
            return
        touched = set(people_in(changes))
        if is_wide(changes) or len(touched) > _MANY or self._sessions_differ(community):
            self.reload()
        elif touched:
            lines = lists.roster(self.desk.workbook, community, touched)
            self.listing.people.patch([person.hex for person in touched], lines)
            self._show()
        self.work.offer_filters()
        self.details.refresh(self.listing.selected)
        if self.aside == "door" and adds_session(changes):
            self.follow_door()
        if self._views.currentWidget() is self._built("assignments"):
            self.assignments.show_all(self.listing.people.lines)

    def _sessions_differ(self, community: UUID) -> bool:
        return lists.last_sessions(self.desk.workbook, community) != self._sessions

    def _show(self) -> None:
        """Show the people as they are now, in the view of the moment."""
        self.listing.show_people()
        self.details.show_lines(self.listing.selected)
        at_the_door = self._views.currentWidget() is self._built("door")
        if not self._in_a_view() or (at_the_door and self.desk.community is None):
            self.show_list()
        elif at_the_door:
            self.follow_door()

    def _open_menu(self) -> None:
        self.work.open_below(self.view)

    def _choose_export(self) -> None:
        self._exporting.choose_from(self.listing)


def _whole(workbook: Workbook, community: UUID) -> tuple[list[lists.RosterLine], ...]:
    return (lists.roster(workbook, community),)


def _file_in(event: QDropEvent) -> Path | None:
    """Return the file that is dragged, if it is one file of this computer."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
