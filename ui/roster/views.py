"""The screen of the roster as a place: the list, what may stand in place of it, and the buttons for each."""

from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.page import Page
from ui.roster.inspector import RosterInspector
from ui.roster.list_work import ListWork
from ui.roster.listing import Listing
from ui.roster.words import RosterWords

if TYPE_CHECKING:  # the list is painted before these are imported
    from ui.roster.assignments_view import AssignmentsView
    from ui.roster.attendance import DoorList
    from ui.roster.duplicates import DuplicatesView
    from ui.roster.edits import RosterEdits
    from ui.roster.import_view import ImportView

_ASIDE = ("door", "importing", "assignments", "duplicates")


class RosterViews(Page):
    """Shows one view at a time; only the list is there from the start, the others are built when they are wanted."""

    whole_subtitle = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, "")
        self.setParent(parent)
        self.desk, self._spoken = desk, RosterWords()
        self.listing = Listing(desk, self._spoken)
        self._views = QStackedWidget()
        self.details = RosterInspector(desk, self._spoken)
        self.roads = self.details.roads
        self.work = ListWork(desk, self.listing, self._spoken, self)
        self._make_actions()
        self._views.addWidget(self.listing)
        self.body.addWidget(self._views, 1)
        self.set_inspector(self.details)

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

    @property
    def aside(self) -> str:
        """Which view stands in place of the list, or nothing."""
        return next((view for view in _ASIDE if self._views.currentWidget() is self._built(view)), "")

    def show_list(self) -> None:
        """Show everybody, or what to do when there is nobody."""
        came_back = self._in_a_view()
        empty = self.listing.people.empty
        shown = self.nowhere if self.desk.community is None else self.nobody if empty else self.listing
        self._frame(shown, self.tr("Participants"), "" if empty else self.listing.summary())
        if came_back and shown is self.listing:
            self.listing.table.setFocus(Qt.FocusReason.OtherFocusReason)  # where Ctrl+Z takes back what was just done

    def show_door(self) -> None:
        """Show who is at a session, or what to do when there is none."""
        told = self._follow_door()
        self.door.show_one()
        self._frame(self.door, self.tr("Attendance"), told)
        self.door.be_ready()

    def follow_door(self) -> None:
        """Bring who is at a session up to date, its sessions too."""
        self.set_title(self.tr("Attendance"), self._follow_door())

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
        self.desk.ask.let_go()  # it would lie over the counts
        meaning = self.tr("Nothing is changed before you choose Import")
        self._frame(self.importing, self.tr("Import participants"), f"{file}  ·  {meaning}")

    def showEvent(self, event: QShowEvent) -> None:
        """Let whoever comes from another screen begin in what is shown."""
        super().showEvent(event)
        self._begin_here()

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
        self.back.clicked.connect(self.show_list)
        self.door_list.clicked.connect(self.show_door)
        self.take_in.clicked.connect(self._choose_list)
        for button in (self.back, self.view, self.door_list, self.take_in, self.export, self.add):
            self.add_action(button)

    def _choose_list(self) -> None:
        self.importing.choose()

    def _follow_door(self) -> str:
        """Offer the sessions there are now, and return what is told about the list."""
        told = self.tr("Type part of a name or a number and press Enter, or choose somebody and press {keys}")
        return told.format(keys=self.door.keys) if self.door.offer_sessions() else ""

    def _begin_here(self) -> None:
        """Have the keyboard begin in the view that is shown, never in the list behind it."""
        shown = self._views.currentWidget()
        if isinstance(shown, EmptyState):
            self.first = None if shown.button.isHidden() else shown.button
        else:
            self.first = getattr(shown, "first", None)

    def _in_a_view(self) -> bool:
        return self._views.currentWidget() in (self._built(view) for view in _ASIDE)

    def _built(self, view: str) -> object:
        """Return a view that has been wanted before, or None."""
        return self.__dict__.get(view)

    def _frame(self, view: QWidget, title: str, subtitle: str) -> None:
        """Show a view with its title and the actions that go with it."""
        for other in (self._views.widget(number) for number in range(self._views.count())):
            keep = QSizePolicy.Policy.Preferred if other is view else QSizePolicy.Policy.Ignored
            if other is not None:
                other.setSizePolicy(keep, keep)
        self._views.setCurrentWidget(view)
        self._begin_here()
        self.set_title(title, subtitle)
        aside = self._in_a_view()
        usable = self.desk.community is not None and not self.desk.read_only
        self.back.setVisible(aside)
        for button in (self.view, self.door_list, self.take_in, self.export, self.add):
            button.setVisible(not aside)
        self.add.setEnabled(usable)
        self.take_in.setEnabled(usable)
        for button in (self.view, self.export):
            button.setEnabled(view is self.listing)
        self.door_list.setEnabled(self.desk.community is not None)
        self.fit_parts()
        self._fit_details()

    def _fit_details(self) -> None:
        if self._views.currentWidget() is not self.listing:
            self.details.hide()
        elif not self.narrow:
            self.details.show()
