"""The screen of privacy: consent, what was sent, what people ask, and how long data stays."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.problems import Problem
from copdesk.store.vault_slots import vaults
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.page import Page
from ui.privacy.access_sheet import AccessSheet
from ui.privacy.consent_view import ConsentView
from ui.privacy.edits import PrivacyEdits
from ui.privacy.erase_sheet import EraseSheet
from ui.privacy.keeping_view import KeepingView
from ui.privacy.panes import PrivacyInspector
from ui.privacy.private_notes import Review
from ui.privacy.read_back import ReadBackSheet
from ui.privacy.requests_view import RequestsView
from ui.privacy.sent_view import SentView
from ui.privacy.words import PrivacyWords

View = ConsentView | SentView | RequestsView | KeepingView


class PrivacyPage(Page):
    """Joins the parts and the panel; it is always about the community of the desk."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        sweep_vault: Callable[[], bool] = bool,
        review: Review | None = None,
    ) -> None:
        super().__init__(desk.theme, self.tr("Privacy"))
        self.setParent(parent)
        self._desk, self._sweep_vault, self._review = desk, sweep_vault, review
        self._stale = False
        self.edits, self._spoken = PrivacyEdits(desk), PrivacyWords()
        self.consent = ConsentView(desk, self.edits, self._spoken)
        self.consent.read_back_wanted.connect(self.read_back)
        self.consent.erasure_wanted.connect(self.erase)
        self.sent = SentView(desk, self.edits)
        self.requests = RequestsView(desk, self.edits, self._spoken)
        self.keeping = KeepingView(desk, self.edits, self._spoken)
        self.consent.request_wanted.connect(self._note_request)
        self.requests.access_wanted.connect(self.give_access)
        self.requests.erasure_wanted.connect(self.erase)
        self.keeping.erasure_wanted.connect(lambda people: self.erase(*people))
        self.details = PrivacyInspector(desk)
        self._make_views()
        self.set_inspector(self.details)
        self._offer_details()
        desk.changed.connect(self._changed)
        desk.community_chosen.connect(self._changed)
        self.reload()

    @property
    def shown(self) -> View:
        """The part that is shown."""
        return self._parts[max(self._segments.checkedId(), 0)]

    def reload(self) -> None:
        """Read everything that is shown again."""
        self._stale = False
        self._views.setCurrentIndex(0 if self._desk.community is not None else 1)
        self.shown.reload()
        self._fit_details()

    def close_inspector(self) -> None:
        """Put the drawer away, and go on in the list."""
        if self.narrow and self.details.isAncestorOf(self.focusWidget() or self):
            self.shown.table.setFocus(Qt.FocusReason.OtherFocusReason)
        super().close_inspector()

    def turn_to(self, part: View) -> None:
        """Show a part of the screen."""
        self._segments.button(self._parts.index(part)).setChecked(True)
        self._turned()

    def start_search(self) -> None:
        """Go to the search line."""
        self.turn_to(self.consent)
        self.consent.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.consent.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed elsewhere."""
        super().showEvent(event)
        if self._stale:
            self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave no panel beside an empty page."""
        super().resizeEvent(event)
        self._fit_details()

    def _make_views(self) -> None:
        self._parts: tuple[View, ...] = (self.consent, self.sent, self.requests, self.keeping)
        self._segments = QButtonGroup(self)
        self._lists = QStackedWidget()
        top = QHBoxLayout()
        top.setSpacing(6)
        for number, text in enumerate(self._headings()):
            button = Button(text, self.theme, kind=Kind.SEGMENT)
            self._segments.addButton(button, number)
            self._lists.addWidget(self._parts[number])
            self.details.add_pane(self._parts[number].pane)
            top.addWidget(button)
        top.addStretch(1)
        self._segments.button(0).setChecked(True)
        self._segments.idClicked.connect(self._turned_by_hand)
        self.details.show_pane(self.consent.pane)
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._lists, 1)
        nowhere = self.tr("Consent belongs to the people of a community. Make or choose one first, at the left.")
        self._views = QStackedWidget()
        self._views.addWidget(work)
        self._views.addWidget(EmptyState(self.theme, "shield-check", self.tr("No community yet"), nowhere))
        self.body.addWidget(self._views, 1)

    def _offer_details(self) -> None:
        """Where the panel is a drawer, open it by a button, by Enter, or by a click on what is in a list."""
        self.more = Button(self.tr("Detai&ls"), self.theme, icon="panel-right")
        self.more.clicked.connect(self._open_at_fields)
        self.add_action(self.more)
        for part in self._parts:
            part.table.opened.connect(self._open_at_fields)
            part.table.clicked.connect(self._clicked)
        self.sent.note.clicked.connect(self._ask_to_whom)

    def _clicked(self, index: QModelIndex) -> None:
        if self.shown is not self.consent or index.column() == 0:  # an answer stays in sight while it is clicked
            self.open_inspector()

    def _open_at_fields(self, *args: object) -> None:
        self.open_inspector()
        if self.narrow:
            self.shown.pane.setFocus(Qt.FocusReason.OtherFocusReason)
            self.shown.pane.focusNextChild()

    def _ask_to_whom(self) -> None:
        self.open_inspector()
        self.sent.pane.to.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _headings(self) -> tuple[str, ...]:
        return (self.tr("&Consent"), self.tr("&Sent versions"), self.tr("&Requests"), self.tr("&Keeping"))

    def _note_request(self, person: UUID) -> None:
        self.turn_to(self.requests)
        self.requests.add(person)

    def _turned_by_hand(self) -> None:
        self.close_inspector()
        self._turned()

    def _turned(self) -> None:
        self._lists.setCurrentWidget(self.shown)
        self.details.show_pane(self.shown.pane)
        self.reload()

    def _changed(self, what: ChangeSet | UUID | None = None) -> None:
        up_to_date = self.isVisible() and not self._stale and self.shown is self.consent
        if up_to_date and isinstance(what, ChangeSet) and self.consent.follow(what):
            return  # an answer a second is given here, among thousands of people
        self._stale = True
        if self.isVisible():
            self.reload()

    def read_back(self, person: UUID) -> ReadBackSheet | None:
        """Read the words of somebody back to them; tells when there are none."""
        given = self.consent.pane.given
        try:
            sheet = ReadBackSheet(self._desk, self.edits, self._spoken, person, self, given)
        except Problem as problem:
            self._desk.ask.problem(problem)
            return None
        sheet.setProperty("about", str(person))
        sheet.open()
        return sheet

    def give_access(self, person: UUID) -> AccessSheet | None:
        """Make the file in which somebody reads what is held about them."""
        try:
            sheet = AccessSheet(self._desk, person, self, self._review)
        except Problem as problem:
            self._desk.ask.problem(problem)
            return None
        sheet.setProperty("about", str(person))
        sheet.open()
        return sheet

    def erase(self, *people: UUID) -> EraseSheet | None:
        """Show everything that names somebody, or several people, and erase them when that is confirmed."""
        try:
            sheet = EraseSheet(self._desk, people, self)
        except Problem as problem:
            self._desk.ask.problem(problem)
            return None
        sheet.erased.connect(self._erased)
        sheet.setProperty("about", " ".join(map(str, people)))
        sheet.open()
        return sheet

    def _erased(self) -> None:
        """Forget what could bring somebody back, here and in the vault."""
        swept = self._sweep_vault()
        if swept:
            told = self.tr("Erased, from the whole file. Private notes about others may still name them: search there.")
            self._desk.ask.notice(told)
        elif vaults(self._desk.workbook.connection):
            self._desk.ask.notice(self.tr("Erased. What the vault holds is erased when it is next opened."))
        else:
            self._desk.ask.notice(self.tr("Erased, from the whole file."))
        self.reload()

    def _fit_details(self) -> None:
        known = self._desk.community is not None
        self.more.setVisible(self.narrow and known)
        if not self.narrow or not known:
            self.details.setVisible(known)
