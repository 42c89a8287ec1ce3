"""The screen of the roster: everybody in the community, and the details of whoever is chosen."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.community import Community
from copdesk.domain.composition import CompositionRule
from copdesk.domain.interviews import Interview
from copdesk.domain.roster import Attendance, Organisation, Participation, Person
from copdesk.domain.sessions import Session
from copdesk.store import lists
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.page import Page
from ui.roster.adding import AddPerson
from ui.roster.attendance import DoorList
from ui.roster.edits import RosterEdits
from ui.roster.exporting import RosterExport
from ui.roster.import_view import ImportView
from ui.roster.inspector import RosterInspector
from ui.roster.listing import Listing
from ui.roster.model import Choice
from ui.roster.words import RosterWords

_MANY = 200
"""When an edit touches more people than this, the whole list is read again."""


class RosterPage(Page):
    """Joins the list, the panel and what can be done; it is always about the community of the desk."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, "")
        self.setParent(parent)
        self.desk, self._spoken, self._edits = desk, RosterWords(), RosterEdits(desk)
        self._sessions: list[str] = []
        self.listing = Listing(desk, self._spoken)
        self.door = DoorList(desk, self._edits, self._spoken)
        self.importing = ImportView(desk, self._edits)
        self.details = RosterInspector(desk, self._edits, self._spoken)
        self._make_actions()
        self._make_views()
        self.set_inspector(self.details)
        self.setAcceptDrops(True)
        self._join()
        self.reload()

    def reload(self, *args: object) -> None:
        """Read everybody again."""
        community, people = self.desk.community, self.listing.people
        people.rule = self._rule()
        self._sessions = lists.last_sessions(self.desk.workbook, community) if community else []
        people.load(lists.roster(self.desk.workbook, community) if community else [])
        self._show()
        if self.listing.rows.rowCount() and not self.listing.selected:
            self.listing.table.selectRow(0)

    def start_search(self) -> None:
        """Go to the search line of what is shown."""
        search = self.door.search if self._views.currentWidget() is self.door else self.listing.search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()

    def add_person(self) -> AddPerson:
        """Ask who is new."""
        dialog = AddPerson(self.desk, self._edits, self._spoken, self.window())
        dialog.added.connect(self.show_person)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def show_person(self, person: UUID) -> None:
        """Choose somebody, whatever was searched for before."""
        self.listing.show_everyone()
        self.listing.table.choose(person.hex)
        self.listing.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove_selected(self) -> None:
        """Take whoever is chosen out of the community, and offer to take that back."""
        people = [line.person_id for line in self.listing.selected]
        if people and self._edits.remove(people):
            self.desk.removed(self.tr("%n participant(s) removed", "", len(people)))

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+N before the window takes it for a new workbook."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_new(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+N adds somebody; Escape goes back to the list."""
        if _is_new(event) and self.add.isEnabled():
            self.add_person()
        elif event.key() == Qt.Key.Key_Escape and self._in_a_view():
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
        self.take_in = Button(self.tr("&Import…"), theme, icon="file-down")
        self.export = Button(self.tr("E&xport…"), theme, icon="file-spreadsheet")
        self.add = Button(self.tr("&New participant"), theme, icon="plus", kind=Kind.PRIMARY)
        self._exporting = RosterExport(self.desk)
        for button, act in (
            (self.back, self.show_list),
            (self.door_list, self.show_door),
            (self.take_in, self.importing.choose),
            (self.export, self._exporting.choose),
            (self.add, self.add_person),
        ):
            button.clicked.connect(act)
            self.add_action(button)

    def _make_views(self) -> None:
        nobody = self.tr("A roster begins with a list you already have, from Excel, Outlook or a phone.")
        nowhere = self.tr("People take part in a community. Make or choose one first, in the bar at the left.")
        import_one = self.tr("Import a &list…")
        self.nobody = EmptyState(self.theme, "users", self.tr("Nobody here yet"), nobody, import_one)
        self.nowhere = EmptyState(self.theme, "users", self.tr("No community yet"), nowhere)
        self.nobody.wanted.connect(self.importing.choose)
        self._views = QStackedWidget()
        self._all_views = (self.listing, self.nobody, self.nowhere, self.door, self.importing)
        for view in self._all_views:
            self._views.addWidget(view)
        self.body.addWidget(self._views, 1)

    def _join(self) -> None:
        self.listing.chosen.connect(self.details.show_lines)
        self.listing.opened.connect(self.open_inspector)
        self.listing.removal_wanted.connect(self.remove_selected)
        self.details.removal_wanted.connect(self.remove_selected)
        self.importing.opened.connect(self.show_import)
        self.importing.done.connect(self.show_list)
        self.desk.changed.connect(self._changed)
        self.desk.community_chosen.connect(self.reload)

    def _changed(self, changes: ChangeSet) -> None:
        """Follow an edit: a few people are read again by themselves, anything larger as a whole."""
        community = self.desk.community
        if community is None:
            return
        touched = set(_people_in(changes))
        if _is_large(changes) or len(touched) > _MANY or self._sessions_differ(community):
            self.reload()
        elif touched:
            lines = lists.roster(self.desk.workbook, community, touched)
            self.listing.people.patch([person.hex for person in touched], lines)
            self._show()
        self.details.refresh(self.listing.selected)

    def _sessions_differ(self, community: UUID) -> bool:
        return lists.last_sessions(self.desk.workbook, community) != self._sessions

    def _rule(self) -> CompositionRule:
        return self._edits.rule

    def _show(self) -> None:
        """Show the people as they are now, in the view of the moment."""
        self.listing.show_people()
        self.details.show_lines(self.listing.selected)
        if self._in_a_view():
            self.door.refresh()
        else:
            self.show_list()

    def _in_a_view(self) -> bool:
        return self._views.currentWidget() in (self.door, self.importing)

    def show_list(self) -> None:
        """Show everybody, or what to do when there is nobody."""
        empty = not self.listing.people.lines
        shown = self.nowhere if self.desk.community is None else self.nobody if empty else self.listing
        self._frame(shown, self.tr("Participants"), "" if empty else self._subtitle())

    def show_door(self) -> None:
        """Show who is at a session."""
        if self.door.offer_sessions():
            self._frame(self.door, self.tr("Attendance"), self.tr("Choose somebody and press P, E, A or W"))
            self.door.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.desk.ask.notice(self.tr("There is no session yet. Make one on the screen of the sessions first."))

    def show_import(self, file: str) -> None:
        """Show the list that is being imported."""
        meaning = self.tr("Nothing is changed before you choose Import")
        self._frame(self.importing, self.tr("Import participants"), f"{file}  ·  {meaning}")

    def _frame(self, view: QWidget, title: str, subtitle: str) -> None:
        """Show a view with its title and the actions that go with it."""
        for other in self._all_views:
            keep = QSizePolicy.Policy.Preferred if other is view else QSizePolicy.Policy.Ignored
            other.setSizePolicy(keep, keep)
        self._views.setCurrentWidget(view)
        self.set_title(title, subtitle)
        aside = self._in_a_view()
        usable = self.desk.community is not None and not self.desk.read_only
        self.back.setVisible(aside)
        for button in (self.door_list, self.take_in, self.export, self.add):
            button.setVisible(not aside)
        self.add.setEnabled(usable)
        self.take_in.setEnabled(usable)
        for button in (self.door_list, self.export):
            button.setEnabled(view is self.listing)
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


def _is_new(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.New)


def _is_large(changes: ChangeSet) -> bool:
    """Tell whether an edit may change what is shown of people it does not name."""
    wide = (Community, Organisation, Session)
    return any(isinstance(change.entity, wide) and change.before is not None for change in changes.changes)


def _people_in(changes: ChangeSet) -> Iterator[UUID]:
    for change in changes.changes:
        entity = change.entity
        if isinstance(entity, Person):
            yield entity.id
        elif isinstance(entity, Participation | Attendance | Interview):
            yield entity.person_id
