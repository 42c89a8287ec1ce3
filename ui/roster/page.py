"""The screen of the roster: everybody in the community, and the details of whoever is chosen."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from copdesk.store import lists
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.page import Page
from ui.roster.inspector import RosterInspector
from ui.roster.list_work import ListWork
from ui.roster.listing import Listing
from ui.roster.model import Choice
from ui.roster.words import RosterWords

if TYPE_CHECKING:  # the list is painted before these are imported
    from copdesk.domain.changes import ChangeSet
    from ui.roster.adding import AddPerson
    from ui.roster.assignments_view import AssignmentsView
    from ui.roster.attendance import DoorList
    from ui.roster.duplicates import DuplicatesView
    from ui.roster.edits import RosterEdits
    from ui.roster.exporting import RosterExport
    from ui.roster.import_view import ImportView

_ASIDE = ("door", "importing", "assignments", "duplicates")
_MANY = 200
"""When an edit touches more people than this, the whole list is read again."""


class RosterPage(Page):
    """Joins the list, the panel and what can be done; it is always about the community of the desk.

    Only the list is there from the start; the other views are built when they are wanted.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, "")
        self.setParent(parent)
        self.desk, self._spoken = desk, RosterWords()
        self._sessions: list[str] = []
        self.listing = Listing(desk, self._spoken)
        self._views = QStackedWidget()
        self.details = RosterInspector(desk, self._spoken)
        self.roads = self.details.roads
        self.work = ListWork(desk, self.listing, self._spoken, self)
        self._make_actions()
        self._views.addWidget(self.listing)
        self.body.addWidget(self._views, 1)
        self.set_inspector(self.details)
        self.setAcceptDrops(True)
        self.on_new = self._add_if_allowed
        self._join()
        self.reload()

    @cached_property
    def door(self) -> "DoorList":
        """Who is at a session."""
        from ui.roster.attendance import DoorList

        view = DoorList(self.desk, self._edits, self._spoken)
        self._views.addWidget(view)
        return view

    @cached_property
    def importing(self) -> "ImportView":
        """A list that is being imported."""
        from ui.roster.import_view import ImportView

        view = ImportView(self.desk, self._edits)
        view.opened.connect(self.show_import)
        view.done.connect(self.show_list)
        self._views.addWidget(view)
        return view

    @cached_property
    def assignments(self) -> "AssignmentsView":
        """The assignments of the community."""
        from ui.roster.assignments_view import AssignmentsView

        view = AssignmentsView(self.desk)
        self._views.addWidget(view)
        return view

    @cached_property
    def duplicates(self) -> "DuplicatesView":
        """People who may be in the workbook twice."""
        from ui.roster.duplicates import DuplicatesView

        view = DuplicatesView(self.desk)
        self._views.addWidget(view)
        return view

    @cached_property
    def nobody(self) -> EmptyState:
        """What to do when there is nobody."""
        words = self.tr("A roster begins with a list you already have, from Excel, Outlook or a phone.")
        view = EmptyState(self.theme, "users", self.tr("Nobody here yet"), words, self.tr("Import a &list…"))
        view.wanted.connect(self._choose_list)
        self._views.addWidget(view)
        return view

    @cached_property
    def nowhere(self) -> EmptyState:
        """What to do when there is no community."""
        words = self.tr("People take part in a community. Make or choose one first, in the bar at the left.")
        view = EmptyState(self.theme, "users", self.tr("No community yet"), words)
        self._views.addWidget(view)
        return view

    @cached_property
    def _edits(self) -> "RosterEdits":
        from ui.roster.edits import RosterEdits

        return RosterEdits(self.desk)

    @cached_property
    def _exporting(self) -> "RosterExport":
        from ui.roster.exporting import RosterExport

        return RosterExport(self.desk)

    def reload(self, *args: object) -> None:
        """Read everybody again."""
        community, people = self.desk.community, self.listing.people
        people.rule = lists.kinds_wanted(self.desk.workbook, community) if community else lists.KindsWanted()
        self._sessions = lists.last_sessions(self.desk.workbook, community) if community else []
        self.work.offer_filters()
        people.load(lists.roster(self.desk.workbook, community) if community else [])
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
        self.listing.show_everyone()
        self.listing.table.reveal(person.hex)
        self.listing.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, community: UUID, person: UUID) -> None:
        """Go to another community, to somebody who is in both."""
        self.desk.choose_community(community)
        self.show_person(person)

    def remove_selected(self) -> None:
        """Take whoever is chosen out of the community, and offer to take that back."""
        people = [line.person_id for line in self.listing.selected]
        if people and self._edits.remove(people):
            self.desk.removed(self.tr("%n participant(s) removed", "", len(people)))

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave no panel beside an empty page."""
        super().resizeEvent(event)
        self._fit_details()

    def _make_actions(self) -> None:
        theme = self.theme
        self.back = Button(self.tr("&Back to the participants"), theme, icon="arrow-left")
        self.door_list = Button(self.tr("Atten&dance"), theme, icon="user-check")
        self.view = Button(self.tr("&View"), theme, icon="sliders-horizontal")
        self.take_in = Button(self.tr("&Import…"), theme, icon="file-down")
        self.export = Button(self.tr("E&xport…"), theme, icon="file-spreadsheet")
        self.add = Button(self.tr("&New participant"), theme, icon="plus", kind=Kind.PRIMARY)
        for button, act in (
            (self.back, self.show_list),
            (self.view, self._open_menu),
            (self.door_list, self.show_door),
            (self.take_in, self._choose_list),
            (self.export, self._choose_export),
            (self.add, self.add_person),
        ):
            button.clicked.connect(act)
            self.add_action(button)

    def _join(self) -> None:
        self.listing.chosen.connect(self.details.show_lines)
        self.listing.opened.connect(self.open_inspector)
        self.listing.removal_wanted.connect(self.remove_selected)
        self.details.removal_wanted.connect(self.remove_selected)
        self.work.menu.print_wanted.connect(self.roads.participant_list_wanted)
        self.work.menu.assignments_wanted.connect(self.show_assignments)
        self.work.menu.duplicates_wanted.connect(self.show_duplicates)
        self.roads.assignment_wanted.connect(self.show_assignments)
        self.roads.person_elsewhere_wanted.connect(self._follow)
        self.desk.changed.connect(self._changed)
        self.desk.community_chosen.connect(self.reload)

    def _changed(self, changes: "ChangeSet") -> None:
        """Follow an edit: a few people are read again by themselves, anything larger as a whole."""
        from ui.roster.touched import is_wide, people_in

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
        if self._views.currentWidget() is self._built("assignments"):
            self.assignments.show_all(self.listing.people.lines)

    def _sessions_differ(self, community: UUID) -> bool:
        return lists.last_sessions(self.desk.workbook, community) != self._sessions

    def _show(self) -> None:
        """Show the people as they are now, in the view of the moment."""
        self.listing.show_people()
        self.details.show_lines(self.listing.selected)
        at_the_door = self._views.currentWidget() is self._built("door")
        if not self._in_a_view() or (at_the_door and not self.door.offer_sessions()):
            self.show_list()

    def _in_a_view(self) -> bool:
        return self._views.currentWidget() in (self._built(view) for view in _ASIDE)

    @property
    def aside(self) -> str:
        """Which view stands in place of the list, or nothing."""
        return next((view for view in _ASIDE if self._views.currentWidget() is self._built(view)), "")

    def _built(self, view: str) -> object:
        """Return a view that has been wanted before, or None."""
        return self.__dict__.get(view)

    def _open_menu(self) -> None:
        self.work.open_below(self.view)

    def _choose_list(self) -> None:
        self.importing.choose()

    def _choose_export(self) -> None:
        self._exporting.choose()

    def show_list(self) -> None:
        """Show everybody, or what to do when there is nobody."""
        came_back = self._in_a_view()
        empty = not self.listing.people.lines
        shown = self.nowhere if self.desk.community is None else self.nobody if empty else self.listing
        self._frame(shown, self.tr("Participants"), "" if empty else self._subtitle())
        if came_back and shown is self.listing:
            self.listing.table.setFocus(Qt.FocusReason.OtherFocusReason)  # where Ctrl+Z takes back what was just done

    def show_door(self) -> None:
        """Show who is at a session."""
        if self.door.offer_sessions():
            self.door.show_one()
            told = self.tr("Type part of a name or a number and press Enter, or choose somebody and press {keys}")
            self._frame(self.door, self.tr("Attendance"), told.format(keys=self.door.keys))
            self.door.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.desk.ask.notice(self.tr("There is no session yet. Make one on the screen of the sessions first."))

    def show_assignments(self, assignment: UUID | None = None) -> None:
        """Show what people work on, where and why it matters."""
        self.assignments.show_all(self.listing.people.lines)
        meaning = self.tr("What people work on, where, and what is at stake")
        self._frame(self.assignments, self.tr("Assignments"), meaning)
        if assignment is not None:
            self.assignments.show_one(assignment)

    def show_duplicates(self) -> None:
        """Show who may be in the workbook twice."""
        meaning = self.tr("Nobody becomes one with somebody else before you say so")
        self._frame(self.duplicates, self.tr("Duplicates"), meaning)
        self.duplicates.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_import(self, file: str) -> None:
        """Show the list that is being imported."""
        meaning = self.tr("Nothing is changed before you choose Import")
        self._frame(self.importing, self.tr("Import participants"), f"{file}  ·  {meaning}")

    def _frame(self, view: QWidget, title: str, subtitle: str) -> None:
        """Show a view with its title and the actions that go with it."""
        for other in (self._views.widget(number) for number in range(self._views.count())):
            keep = QSizePolicy.Policy.Preferred if other is view else QSizePolicy.Policy.Ignored
            if other is not None:
                other.setSizePolicy(keep, keep)
        self._views.setCurrentWidget(view)
        self.set_title(title, subtitle)
        aside = self._in_a_view()
        usable = self.desk.community is not None and not self.desk.read_only
        self.back.setVisible(aside)
        for button in (self.view, self.door_list, self.take_in, self.export, self.add):
            button.setVisible(not aside)
        self.add.setEnabled(usable)
        self.take_in.setEnabled(usable)
        for button in (self.view, self.door_list, self.export):
            button.setEnabled(view is self.listing)
        self.fit_parts()
        self._fit_details()

    def _subtitle(self) -> str:
        people = self.listing.people
        taking_part = self.tr("%n participant(s)", "", people.participants())
        still_open = people.counts(Choice.INTAKE_OPEN)
        intakes = self.tr("%n intake(s) still open", "", still_open) if still_open else self.tr("all intakes held")
        return f"{taking_part}  ·  {intakes}"

    def _fit_details(self) -> None:
        if self._views.currentWidget() is not self.listing:
            self.details.hide()
        elif not self.narrow:
            self.details.show()


def _file_in(event: QDropEvent) -> Path | None:
    """Return the file that is dragged, if it is one file of this computer."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
