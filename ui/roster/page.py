"""The screen of the roster: everybody in the community, and the details of whoever is chosen."""

from collections.abc import Iterator
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

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
from ui.roster.edits import RosterEdits
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
        self.details = RosterInspector(desk, self._edits, self._spoken)
        self._make_actions()
        self._make_views()
        self.set_inspector(self.details)
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
        """Go to the search line."""
        self.listing.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.listing.search.selectAll()

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
        """Ctrl+N adds somebody."""
        if _is_new(event) and self.add.isEnabled():
            self.add_person()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave no panel beside an empty page."""
        super().resizeEvent(event)
        self._fit_details()

    def _make_actions(self) -> None:
        theme = self.theme
        self.add = Button(self.tr("&New participant"), theme, icon="plus", kind=Kind.PRIMARY)
        self.add.clicked.connect(self.add_person)
        for button in (self.add,):
            self.add_action(button)

    def _make_views(self) -> None:
        nobody = self.tr("A roster begins with a list you already have, from Excel, Outlook or a phone.")
        nowhere = self.tr("People take part in a community. Make or choose one first, in the bar at the left.")
        self._nobody = EmptyState(self.theme, "users", self.tr("Nobody here yet"), nobody, self.tr("&Add somebody"))
        self._nowhere = EmptyState(self.theme, "users", self.tr("No community yet"), nowhere)
        self._nobody.wanted.connect(self.add_person)
        self._views = QStackedWidget()
        for view in (self.listing, self._nobody, self._nowhere):
            self._views.addWidget(view)
        self.body.addWidget(self._views, 1)

    def _join(self) -> None:
        self.listing.chosen.connect(self.details.show_lines)
        self.listing.opened.connect(self.open_inspector)
        self.listing.removal_wanted.connect(self.remove_selected)
        self.details.removal_wanted.connect(self.remove_selected)
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
        self.details.show_lines(self.listing.selected)

    def _sessions_differ(self, community: UUID) -> bool:
        return lists.last_sessions(self.desk.workbook, community) != self._sessions

    def _rule(self) -> CompositionRule:
        return self._edits.rule

    def _show(self) -> None:
        people = self.listing.people
        empty = not people.lines
        shown = self._nowhere if self.desk.community is None else self._nobody if empty else self.listing
        self._views.setCurrentWidget(shown)
        self.listing.refresh()
        self.set_title(self.tr("Participants"), "" if empty else self._subtitle())
        self.add.setEnabled(self.desk.community is not None and not self.desk.read_only)
        self._fit_details()
        self.details.show_lines(self.listing.selected)

    def _subtitle(self) -> str:
        people = self.listing.people
        taking_part = self.tr("%n participant(s)", "", people.participants())
        still_open = people.counts(Choice.INTAKE_OPEN)
        intakes = self.tr("%n intake(s) still open", "", still_open) if still_open else self.tr("all intakes held")
        return f"{taking_part}  ·  {intakes}"

    def _fit_details(self) -> None:
        if not self.narrow:
            self.details.setVisible(self._views.currentWidget() is self.listing)


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
