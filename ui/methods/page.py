"""The screen of the methods: search the library, read how a method goes, use it, and make one's own."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.methods import OwnMethod
from copdesk.domain.sessions import Session
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.methods import Methods
from ui.kit.page import Page
from ui.methods.details import MethodDetails
from ui.methods.edits import PAGE, MethodEdits
from ui.methods.gathered import Gathered
from ui.methods.listing import MethodList
from ui.methods.words import MethodTerms


class MethodsPage(Page):
    """Joins the list and the panel; `method_wanted` brings a session and the block that should come into it."""

    method_wanted = Signal(UUID, object)

    def __init__(self, desk: Desk, *, on_the_table: Callable[[], UUID | None], parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, "")
        self.setParent(parent)
        self._desk, self._on_the_table = desk, on_the_table
        self.methods, self.edits, terms = Methods(desk, self), MethodEdits(desk), MethodTerms()
        self._gathered = Gathered(desk, self.methods)
        self._stale = True
        self._looked_for: int | None = None
        self.new = Button(self.tr("&New method"), desk.theme, icon="plus", kind=Kind.PRIMARY)
        self.new.setEnabled(not desk.read_only)
        self.add_action(self.new)
        self.listing = MethodList(desk, self.methods, terms)
        self.details = MethodDetails(desk, self.methods, terms)
        self.body.addWidget(self.listing, 1)
        self.set_inspector(self.details)
        self.on_new = self.make
        self._join()
        self.reload()

    def reload(self, *args: object) -> None:
        """Read the library again, and count on the people of the community that is looked at."""
        self.details.set_people(self.methods.people())
        self._show()

    def start_search(self) -> None:
        """Go to the search line."""
        self.listing.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.listing.search.selectAll()

    def make(self) -> None:
        """Make a method of one's own, ready for its name."""
        if not self._desk.read_only:
            self._show_new(self.edits.make())

    def vary(self) -> None:
        """Make a variant of the chosen method."""
        row = self.listing.row
        if row is not None:
            self._show_new(self.edits.vary(row.entry))

    def remove(self, *args: object) -> None:
        """Take the chosen method away, when it is one's own."""
        row = self.listing.row
        if row is None or self._desk.read_only:
            return
        if row.entry.own is None:
            self._desk.ask.hint(self.tr("This method came with the program, so it stays. Only your own can go."))
            return
        place = self.listing.table.currentIndex().row()
        self.edits.remove(row.entry.own)
        count = self.listing.rows.rowCount()
        if count:
            self.listing.table.selectRow(min(place, count - 1))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed elsewhere, and with which session is open."""
        super().showEvent(event)
        if self._stale:
            self._show()
        self._offer_sessions()

    def _join(self) -> None:
        self.new.clicked.connect(self.make)
        self.listing.chosen.connect(self.details.show_row)
        self.listing.narrowed.connect(self._narrowed)
        self.listing.opened.connect(self.open_inspector)
        self.listing.removal_wanted.connect(self.remove)
        self.details.variant_wanted.connect(self.vary)
        self.details.removal_wanted.connect(self.remove)
        self.details.session_wanted.connect(self._use)
        self.details.form.worded.connect(self.edits.say)
        self.details.form.fact_set.connect(self.edits.set_fact)
        self.details.used.told.connect(self.edits.tell)
        self._desk.changed.connect(self._changed)
        self._desk.undone.connect(self._undone)
        self._desk.community_chosen.connect(self.reload)

    def _changed(self, changes: ChangeSet) -> None:
        own = any(True for _ in changes.of(OwnMethod))
        if own:
            self._gathered.forget()
        if self._gathered.follow(changes) or own:
            self._stale = True
            if self.isVisible():
                self._show()

    def _undone(self, changes: ChangeSet, page: str) -> None:
        """Show what an undo brought back or changed."""
        touched = [change for change in changes.of(OwnMethod) if change.after is not None]
        if page == PAGE and touched:
            self.listing.show_method(touched[-1].id)

    def _show(self) -> None:
        self._stale = False
        self.listing.fill(self._gathered.uses)
        self._offer_sessions()

    def _tell_count(self) -> None:
        """Say how many methods show, and how many of those are one's own."""
        shown = self.listing.rows.rows
        own = sum(row.entry.is_own for row in shown)
        told = [self.tr("%n method(s)", "", len(shown))]
        if own:
            told.append(self.tr("%n of our own", "", own))
        self.set_title(self.tr("Methods"), "  ·  ".join(told))

    def _narrowed(self) -> None:
        """Say how many are left, and count with the number of people that is looked for."""
        self._tell_count()
        people = self.listing.people
        if people != self._looked_for:
            self._looked_for = people
            self.details.set_people(people or self.methods.people())

    def _offer_sessions(self) -> None:
        identity = self._on_the_table()
        table = None if identity is None else self._desk.workbook.get(Session, identity)
        self.details.use.offer(self._gathered.sessions(), table, allowed=not self._desk.read_only)

    def _show_new(self, identity: UUID | None) -> None:
        if identity is not None:
            self.listing.show_method(identity)
            self.open_inspector()
            self.details.form.start_with_name()

    def _use(self, session: UUID) -> None:
        row = self.listing.row
        draft = None if row is None else self.methods.draft_for(row.entry, session, self.details.crowd.people)
        if draft is not None:
            self.method_wanted.emit(session, draft)
