"""The screen of the composition: choosing from candidates, what the group is made of, and the rule."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.belonging import Outside
from copdesk.domain.changes import ChangeSet
from copdesk.domain.composition import Relation
from copdesk.domain.selection import Outcome
from ui.composition.candidate_pane import CandidatePane
from ui.composition.candidates import Candidate
from ui.composition.edits import PAGE, CompositionEdits
from ui.composition.exception_pane import OutsidePane, RelationPane
from ui.composition.gathered import Gathered
from ui.composition.picture_pane import PicturePane
from ui.composition.rule_pane import RulePane
from ui.composition.selection import SelectionPane
from ui.composition.words import CompositionWords
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.flow import FlowLayout
from ui.kit.page import Banner, Inspector, Page

_SELECTION, _PICTURE, _RULE = range(3)


class CompositionPage(Page):
    """Joins three tabs and the panel beside them; it is about the community of the desk."""

    settings_wanted = Signal()
    roster_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, "")
        self.setParent(parent)
        self.desk, self._spoken = desk, CompositionWords()
        self._gathered, self.edits = Gathered(desk), CompositionEdits(desk)
        self._unread = self._turned_by_hand = False
        self._missed = ChangeSet()
        self.selection = SelectionPane(desk, self._gathered, self.edits, self._spoken)
        self.picture = PicturePane(desk, self._gathered, self.edits, self._spoken)
        self.rule = RulePane(desk, self._gathered, self._spoken)
        self.candidate = CandidatePane(desk, self._gathered, self.edits, self._spoken)
        self.outsider = OutsidePane(desk, self._gathered, self.edits, self._spoken)
        self.relation = RelationPane(desk, self._gathered, self.edits, self._spoken)
        self._details: QWidget | None = None
        self._behind: set[QWidget] = set()
        self._make_tabs()
        self._make_panel()
        self._join()
        self.reload()

    def reload(self, *args: object) -> None:
        """Read everything again, and show it."""
        self._unread, self._missed = False, ChangeSet()
        self._gathered.load()
        self._refresh()

    def start_search(self) -> None:
        """Go to the search line of the candidates."""
        self.turn_to(self.selection)
        self.selection.start_search()

    def turn_to(self, pane: QWidget) -> None:
        """Show one of the tabs."""
        self._tabs.button(self._views.indexOf(pane)).click()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed elsewhere."""
        super().showEvent(event)
        missed, self._missed = self._missed, ChangeSet()
        if self._unread:
            self.reload()
        elif self._gathered.follow(missed):
            self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave no panel beside what has none, and give the picture the room there is."""
        super().resizeEvent(event)
        self._fit_panel()

    def _make_tabs(self) -> None:
        self._tabs, self._views = QButtonGroup(self), QStackedWidget()
        self._tab_row = QWidget()
        row = FlowLayout(self._tab_row, spacing=6)
        titles = (self.tr("&Selection"), self.tr("&Picture"), self.tr("Rule and &exceptions"))
        for number, (title, pane) in enumerate(zip(titles, (self.selection, self.picture, self.rule), strict=True)):
            button = Button(title, self.theme, kind=Kind.SEGMENT)
            self._tabs.addButton(button, number)
            self._views.addWidget(pane)
            row.addWidget(button)
        nowhere = self.tr("A composition belongs to a community. Make or choose one first, in the bar at the left.")
        self._nowhere = EmptyState(self.theme, "sprout", self.tr("No community yet"), nowhere)
        self._views.addWidget(self._nowhere)
        self.crowded = Banner(self.theme, "", "users-round", "warn")
        self.crowded.hide()
        self.body.addWidget(self._tab_row)
        self.body.addWidget(self.crowded)
        self.body.addWidget(self._views, 1)

    def _make_panel(self) -> None:
        panel = Inspector(self.theme, width=304, name=self.tr("Details"))
        inside = QVBoxLayout()
        for pane in (self.candidate, self.outsider, self.relation):
            inside.addWidget(pane)
        panel.body.addLayout(inside, 1)
        self.set_inspector(panel)

    def _join(self) -> None:
        self._tabs.idClicked.connect(self._turn)
        self.selection.chosen.connect(self._show_candidate)
        self.selection.reason_wanted.connect(self._go_to_reason)
        self.candidate.decided.connect(self.selection.decide)
        self.edits.decided.connect(self._tell_decided)
        for pane in (self.selection, self.rule):
            pane.settings_wanted.connect(self.settings_wanted)
        self.selection.roster_wanted.connect(self.roster_wanted)
        self.rule.chosen.connect(self._show_exception)
        self.rule.opened.connect(self.open_inspector)
        self.rule.relation_wanted.connect(self._begin_relation)
        self.rule.removal_wanted.connect(self._remove_relation)
        self.relation.removal_wanted.connect(self._remove_relation)
        self.relation.made.connect(self.rule.choose)
        self.desk.changed.connect(self._changed)
        self.desk.undone.connect(self._undone)
        self.desk.community_chosen.connect(self._elsewhere)

    def _changed(self, changes: ChangeSet) -> None:
        """Follow an edit, at once or when this is looked at again."""
        if not self.isVisible():
            self._missed = self._missed.then(changes)
        elif self._gathered.follow(changes):
            self._refresh()

    def _refresh(self) -> None:
        """Show what is known now; a tab that is not looked at follows when it is turned to."""
        self._behind = {self.selection, self.picture, self.rule}
        counted = self.selection.counted()
        self.set_title(self.tr("Composition"), counted)
        self._tell_places()
        if not self._turned_by_hand:
            self._tabs.button(_SELECTION if counted else _PICTURE).setChecked(True)
        self._show_tab()

    def _tell_places(self) -> None:
        """Warn when more people take part than there are places, and say so once when a decision made it so."""
        over = self._gathered.over_places()
        words = (
            self.tr("{people} take part, for {places} places.").format(people=over[0], places=over[1]) if over else ""
        )
        self.crowded.words.setText(words)
        self.crowded.setVisible(over is not None)

    def _tell_decided(self, became: Outcome) -> None:
        if became is Outcome.CHOSEN and self._gathered.over_places():
            self.desk.ask.notice(self.crowded.words.text())

    def _catch_up(self) -> None:
        """Fill the tab that is looked at, if something changed since."""
        pane = self._views.currentWidget()
        if pane not in self._behind:
            return
        self._behind -= {pane}
        if pane is self.selection:
            self.selection.refill()
            self.candidate.show_candidate(self.selection.candidate())
        elif pane is self.picture:
            self.picture.refill()
        else:
            self.rule.refill()
            self._refresh_rule_details()

    def _undone(self, changes: ChangeSet, page: str) -> None:
        """Turn to the tab with what an undo brought back."""
        if page == PAGE:
            relations = any(isinstance(change.entity, Relation) for change in changes.changes)
            self.turn_to(self.rule if relations else self.selection)

    def _elsewhere(self, *args: object) -> None:
        self._turned_by_hand, self._details = False, None
        self.selection.show_everyone()
        self._unread = True
        if self.isVisible():
            self.reload()

    def _turn(self, *args: object) -> None:
        self._turned_by_hand = True
        self._show_tab()

    def _show_tab(self) -> None:
        known = self._gathered.community is not None
        self._tab_row.setVisible(known)
        self._views.setCurrentIndex(self._tabs.checkedId() if known else self._views.indexOf(self._nowhere))
        self._catch_up()
        lists = {self.selection: self.selection.table, self.picture: self.picture.sectors}
        self.first = lists.get(self._views.currentWidget())
        self._fit_panel()

    def _fit_panel(self) -> None:
        shown = self._pane_beside()
        for pane in (self.candidate, self.outsider, self.relation):
            pane.setVisible(pane is shown)
        assert self.inspector is not None
        if shown is None:
            self.inspector.hide()
        elif not self.narrow:
            self.inspector.show()
        self.picture.fit(self._views.width())

    def _pane_beside(self) -> QWidget | None:
        """Return what belongs beside the tab that is shown."""
        if self._views.currentWidget() is self.selection and self.selection.candidate() is not None:
            return None if self.selection.is_empty else self.candidate
        return self._details if self._views.currentWidget() is self.rule else None

    def _show_candidate(self, row: Candidate | None) -> None:
        self.candidate.show_candidate(row)
        self._fit_panel()

    def _go_to_reason(self) -> None:
        self.open_inspector()
        self.candidate.reason.editor.setFocus()

    def _show_exception(self, what: Outside | Relation) -> None:
        if isinstance(what, Outside):
            self._details = self.outsider
            self.outsider.show_outsider(what)
        else:
            self._details = self.relation
            self.relation.show_relation(what)
        self._fit_panel()

    def _begin_relation(self) -> None:
        self._details = self.relation
        self._fit_panel()
        self.open_inspector()
        self.relation.begin()

    def _remove_relation(self, relation: Relation) -> None:
        self.edits.remove_relation(relation)

    def _refresh_rule_details(self) -> None:
        """Show what is beside the rule as it is now, or let it go when it is no more."""
        known: dict[UUID, Relation] = {relation.id: relation for relation in self._gathered.relations}
        if self._details is self.relation and self.relation.shown is not None:
            found = known.get(self.relation.shown)
            if found is None:
                self._details = None
            else:
                self.relation.show_relation(found)
        if self._details is self.outsider and self.outsider.shown is not None:
            outsiders = {found.way.id: found for found in self._gathered.outsiders()}
            if self.outsider.shown in outsiders:
                self.outsider.show_outsider(outsiders[self.outsider.shown])
            else:
                self._details = None
