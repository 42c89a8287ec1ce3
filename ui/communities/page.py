"""The communities of this workbook: choose one to work in, make one, and set what makes it different."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.community import Community
from copdesk.domain.names import folded
from ui.communities.form import CommunityForm
from ui.communities.next_edition import NextEdition
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.fields import ChoiceField
from ui.kit.page import Page, scrolling

NAME = "communities"


class CommunitiesPage(Page):
    """One community at a time, with its settings; the chooser at the top goes to another one."""

    renamed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, self.tr("Community"))
        self._desk = desk
        self._new = Button(self.tr("&New community"), desk.theme, icon="plus", kind=Kind.PRIMARY)
        self._remove = Button("", desk.theme, icon="trash-2", name=self.tr("Remove this community"))
        self.next = Button(self.tr("Ne&xt edition…"), desk.theme, icon="sprout")
        self._chooser = ChoiceField(self.tr("Community"), desk, [], labelled=False)
        self._chooser.setFixedWidth(desk.theme.scaled(240))
        for widget in (self._chooser, self._remove, self.next, self._new):
            self.add_action(widget)
        self._form = CommunityForm(desk)
        self._empty = EmptyState(
            desk.theme,
            "sprout",
            self.tr("No community yet"),
            self.tr("A community is a group that learns together for a year or more. Make the first one to begin."),
            self.tr("Make a &community"),
        )
        self._area = self._scrolled(self._form)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._area)
        self.body.addWidget(self._stack)
        self._connect()
        self._show()

    def start_search(self) -> None:
        """Ctrl+F goes to the chooser, the only place here with more than one thing."""
        self._chooser.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the cards stand beside or below each other."""
        super().resizeEvent(event)
        self._form.fit(event.size().width())

    def _connect(self) -> None:
        self.on_new = self.make
        self._new.clicked.connect(self.make)
        self._empty.wanted.connect(self.make)
        self._remove.clicked.connect(self._take_away)
        self.next.clicked.connect(self.open_next_edition)
        self._chooser.committed.connect(self._desk.choose_community)
        self._form.named.connect(self.title.setText)
        self._desk.changed.connect(self._changed)
        self._desk.community_chosen.connect(self._show)
        for control in (self._new, self._remove, self.next, self._empty):
            control.setEnabled(not self._desk.read_only)

    def _scrolled(self, form: QWidget) -> QScrollArea:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 8, 8)
        column.addWidget(form)
        return scrolling(column)

    def _communities(self) -> list[Community]:
        return sorted(self._desk.workbook.all(Community), key=lambda c: folded(c.name))

    def _changed(self, changes: ChangeSet) -> None:
        if any(True for _ in changes.of(Community)):
            self._show()

    def _show(self, _chosen: UUID | None = None) -> None:
        communities = self._communities()
        current = next((c for c in communities if c.id == self._desk.community), None)
        self._chooser.set_choices([(c.id, c.name) for c in communities])
        self._chooser.set_value(self._desk.community)
        self._chooser.setVisible(len(communities) > 1)
        for button in (self._remove, self.next):
            button.setVisible(current is not None)
        self._stack.setCurrentWidget(self._empty if current is None else self._area)
        if current is None:
            self.set_title(self.tr("Community"))
            return
        self.set_title(current.name, self.tr("What is set here makes this community differ from others"))
        self._form.show_community(current)

    def make(self) -> None:
        if self._desk.read_only:
            return
        made = Community(name=self.tr("New community"), language=self._desk.speech.language, starts=date.today())
        with self._desk.edit(self.tr("New community"), page=NAME) as edit:
            edit.put(made)
        self._desk.choose_community(made.id)
        self._form.start_with_name()

    def open_next_edition(self) -> None:
        """Ask how the edition after this one begins."""
        community = next((c for c in self._communities() if c.id == self._desk.community), None)
        if community is not None:
            dialog = NextEdition(self._desk, community, self.window())
            dialog.made.connect(self._desk.choose_community)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _take_away(self) -> None:
        community = next((c for c in self._communities() if c.id == self._desk.community), None)
        if community is None:
            return
        with self._desk.edit(self.tr("Remove community"), page=NAME) as edit:
            edit.remove_with_dependents(community)
        self._desk.removed(self.tr("Community removed, with all that was in it"))
