"""The screen of the harvest: what was learnt and said, and what people agreed to do."""

from collections import Counter
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.actions import Action
from copdesk.domain.changes import ChangeSet
from copdesk.domain.harvest import HarvestItem
from ui.harvest.edits import PAGE, HarvestEdits
from ui.harvest.gathered import Gathered
from ui.harvest.inspector import HarvestInspector
from ui.harvest.lists import ActionList, ItemList
from ui.harvest.summary import SummaryWords
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.lines import Line
from ui.kit.page import Page
from ui.kit.vocabulary import Vocabulary


class HarvestPage(Page):
    """Joins the two lists, the panel and what can be done; it is always about the community of the desk."""

    report_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, "")
        self.setParent(parent)
        self.desk, self._summary = desk, SummaryWords()
        self._gathered, self.edits = Gathered(desk), HarvestEdits(desk)
        self._stale = False
        self.on_new = self._start_adding
        words = Vocabulary()
        self.harvested = ItemList(desk, self._gathered, self.edits, words)
        self.agreed = ActionList(desk, self._gathered, self.edits, words)
        self.details = HarvestInspector(desk, self._gathered, words)
        self._make_heading()
        self._make_views()
        self.set_inspector(self.details)
        self._join()
        self.reload()

    @property
    def shown(self) -> ItemList | ActionList:
        """The list that is shown."""
        return self.agreed if self._segments.checkedId() else self.harvested

    def reload(self, *args: object) -> None:
        """Read everything again."""
        self._gathered.load()
        self.harvested.begin(self._gathered.session_of(date.today()))
        self.agreed.begin(self._gathered.session_of(date.today()))
        self._show()

    def start_search(self) -> None:
        """Go to the search line."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def turn_to(self, *, actions: bool) -> None:
        """Show the harvest or the actions."""
        self._segments.button(int(actions)).setChecked(True)
        self._turned()

    def _start_adding(self) -> None:
        if self.desk.community is not None:
            self.shown.quick.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search line the arrow down goes into the list, Escape empties it."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.shown.table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed elsewhere."""
        super().showEvent(event)
        if self._stale:
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave no panel beside an empty page."""
        super().resizeEvent(event)
        self._fit_details()

    def _make_heading(self) -> None:
        self.report = Button(self.tr("&Report"), self.theme, icon="file-text")
        self.report.clicked.connect(self.report_wanted)
        self.add_action(self.report)
        self._segments = QButtonGroup(self)
        for number, text in enumerate((self.tr("Har&vest"), self.tr("Actio&ns"))):
            self._segments.addButton(Button(text, self.theme, kind=Kind.SEGMENT), number)
        self._segments.button(0).setChecked(True)
        self.search = Line()
        self.search.setPlaceholderText(self.tr("Search by words, people or session"))
        self.search.setAccessibleName(self.tr("Search the harvest and the actions"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedHeight(self.theme.scaled(self.theme.field_height))
        self.search.addAction(self.theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMaximumWidth(self.theme.scaled(310))
        self.search.installEventFilter(self)

    def _make_views(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        for button in self._segments.buttons():
            top.addWidget(button)
        top.addStretch(1)
        top.addWidget(self.search, 4)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.harvested)
        self._lists.addWidget(self.agreed)
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._lists, 1)
        nowhere = self.tr("A harvest belongs to a community. Make or choose one first, in the bar at the left.")
        self._views = QStackedWidget()
        self._views.addWidget(work)
        self._views.addWidget(EmptyState(self.theme, "wheat", self.tr("No community yet"), nowhere))
        self.body.addWidget(self._views, 1)

    def _join(self) -> None:
        self._segments.idClicked.connect(self._turned)
        self.search.textChanged.connect(self.harvested.search)
        self.search.textChanged.connect(self.agreed.search)
        for found in (self.harvested, self.agreed):
            found.chosen.connect(self._show_details)
            found.opened.connect(self.open_inspector)
            found.removal_wanted.connect(self._remove)
            found.kept.connect(self._added)
        self.details.removal_wanted.connect(self._remove)
        self.details.item_changed.connect(self.edits.change_item)
        self.details.action_changed.connect(self.edits.change_action)
        self.desk.changed.connect(self._changed)
        self.desk.undone.connect(self._undone)
        self.desk.community_chosen.connect(self.reload)

    def _changed(self, changes: ChangeSet) -> None:
        if self._gathered.follow(changes):
            self._stale = True
            if self.isVisible():
                self._show()

    def _undone(self, changes: ChangeSet, page: str) -> None:
        """Show what an undo brought back or changed."""
        touched = [c for c in changes.changes if isinstance(c.after, HarvestItem | Action)]
        if page == PAGE and touched:
            self.turn_to(actions=isinstance(touched[-1].after, Action))
            self.shown.show_row(touched[-1].id)

    def _show(self) -> None:
        self._gathered.freshen()
        self._stale = False
        self._views.setCurrentIndex(0 if self.desk.community is not None else 1)
        self.harvested.fill(Counter(i.kind for i in self._gathered.items.values()))
        self.agreed.fill(Counter(a.state for a in self._gathered.actions.values()))
        self.report.setEnabled(self.desk.community is not None)
        self._say()
        self._fit_details()

    def _turned(self, *args: object) -> None:
        self._lists.setCurrentWidget(self.shown)
        self._say()
        self._show_details()
        self._fit_details()

    def _say(self) -> None:
        found = self._gathered
        words = self._summary.actions(found) if self.shown is self.agreed else self._summary.harvest(found)
        self.set_title(self.tr("Harvest"), words)

    def _show_details(self, *args: object) -> None:
        row = self.shown.row
        thing = getattr(row, "item", None) or getattr(row, "action", None)
        self.details.show_thing(thing)

    def _added(self, identity: UUID) -> None:
        self.search.clear()
        self.shown.show_row(identity)

    def _remove(self, *args: object) -> None:
        if not self.desk.read_only and self.shown.row is not None:
            self.shown.remove_chosen()

    def _fit_details(self) -> None:
        if not self.narrow:
            self.details.setVisible(self.desk.community is not None and self.shown.row is not None)
