"""The screen of the season: one picture of all sessions, and beside it whose turn it is."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.season import KeyDate, ThemeGroup
from copdesk.domain.season_overview import SessionColumn, tally
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.page import Card, Page
from ui.season.edits import PAGE, SeasonEdits
from ui.season.gathered import Gathered
from ui.season.panel import SeasonPanel
from ui.season.picture import Picture
from ui.season.rows import PictureRows
from ui.season.series import SeriesView
from ui.season.words import SeasonWords

_PANEL = "season.panel"


class SeasonPage(Page):
    """Joins the picture, the panel and the making of a series; it is about the community of the desk."""

    session_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.theme, "")
        self.setParent(parent)
        self.desk, self._words = desk, SeasonWords()
        self._gathered, self.edits = Gathered(desk), SeasonEdits(desk)
        self._stale = False
        self.rows = PictureRows(self._gathered, self._words, self)
        self.picture = Picture(self.rows, desk.theme, self.tr("Season"))
        self.panel = SeasonPanel(desk, self._gathered, self.edits, self._words)
        self.series = SeriesView(desk, self._gathered, self.edits, self._words)
        self.on_new = self.make_series
        self._make_heading()
        self._make_views()
        self.set_inspector(self.panel)
        self._join()
        self.reload()

    def reload(self, *args: object) -> None:
        """Read everything again, and show it."""
        self._stale = False
        self._gathered.load()
        self.picture.show_all(self._gathered.season.years())
        self.panel.show_all()
        self.series.refresh()
        self._choose_view()
        self._say()

    def make_series(self) -> None:
        """Begin a series of sessions."""
        if self.desk.community is None or self.desk.read_only:
            return
        self.series.begin()
        self._views.setCurrentWidget(self.series)
        self._fit_panel()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed elsewhere."""
        super().showEvent(event)
        if self._stale:
            self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave no panel beside an empty page."""
        super().resizeEvent(event)
        self._fit_panel()

    def _make_heading(self) -> None:
        theme = self.theme
        self.details = Button(
            self.tr("Whos&e turn"), theme, icon="panel-right", name=self.tr("Whose turn it is, beside the picture")
        )
        self.make = Button(self.tr("Make a &series…"), theme, icon="calendar-plus", kind=Kind.PRIMARY)
        self.add_action(self.details)
        self.add_action(self.make)

    def _make_views(self) -> None:
        card = Card(margins=(1, 4, 1, 1), spacing=0)
        card.body.addWidget(self.picture, 1)
        self.told = Words("", Type.CAPTION, data=True, elide=True)
        below = QHBoxLayout()
        below.setContentsMargins(16, 8, 16, 9)
        below.addWidget(self.told)
        card.body.addLayout(below)
        self.empty = EmptyState(
            self.theme,
            "calendar-days",
            self.tr("No season yet"),
            self.tr(
                "Here all sessions stand beside each other: what they gave, what came back, and whose turn it is. "
                "Make a whole series in one go, and move what does not fit afterwards."
            ),
            self.tr("Make the &first series…"),
        )
        nowhere = self.tr("A season belongs to a community. Make or choose one first, in the bar at the left.")
        self._nowhere = EmptyState(self.theme, "sprout", self.tr("No community yet"), nowhere)
        self._card = card
        self._views = QStackedWidget()
        for view in (card, self.empty, self._nowhere, self.series):
            self._views.addWidget(view)
        self.body.addWidget(self._views, 1)

    def _join(self) -> None:
        self.details.clicked.connect(self._turn_panel)
        self.make.clicked.connect(self.make_series)
        self.empty.wanted.connect(self.make_series)
        self.series.left.connect(self._leave_series)
        self.series.made.connect(self.picture.go_to)
        self.picture.session_wanted.connect(self.session_wanted)
        self.picture.date_wanted.connect(self._show_date)
        self.picture.moved.connect(self._walked)
        self.panel.dates.chosen.connect(self.picture.go_to)
        self.desk.changed.connect(self._changed)
        self.desk.undone.connect(self._undone)
        self.desk.community_chosen.connect(self._elsewhere)

    def _changed(self, changes: ChangeSet) -> None:
        if self._gathered.touched_by(changes):
            self._stale = True
            if self.isVisible():
                self.reload()

    def _undone(self, changes: ChangeSet, page: str) -> None:
        """Show the pane with what an undo brought back."""
        if page != PAGE:
            return
        touched = [change.entity for change in changes.changes]
        if any(isinstance(entity, ThemeGroup) for entity in touched):
            self.panel.turn_to(self.panel.groups)
        elif any(isinstance(entity, KeyDate) for entity in touched):
            self.panel.turn_to(self.panel.dates)

    def _elsewhere(self, *args: object) -> None:
        self._leave_series()
        self.reload()

    def _leave_series(self) -> None:
        self._views.setCurrentWidget(self._card)
        self._choose_view()

    def _choose_view(self) -> None:
        known = self.desk.community is not None
        if self._views.currentWidget() is not self.series or not known:
            some = bool(self._gathered.season.moments)
            self._views.setCurrentWidget(self._card if some else self.empty if known else self._nowhere)
        able = known and not self.desk.read_only
        self.make.setEnabled(able)
        self.empty.button.setEnabled(able)
        self.empty.button.setVisible(self._views.currentWidget() is self.empty)
        self._fit_panel()

    def _turn_panel(self) -> None:
        """Show the panel or put it away; beside the picture that is remembered."""
        if self.narrow:
            self.open_inspector()
        else:
            self.desk.settings.keep(_PANEL, self.panel.isHidden())
            self._fit_panel()

    def _fit_panel(self) -> None:
        shown = self._views.currentWidget() is self._card
        self.make.setVisible(self._views.currentWidget() is not self.series)
        self.details.setVisible(shown)
        if not self.narrow:
            self.panel.setVisible(shown and self.desk.settings.value(_PANEL, True))
        elif not shown:
            self.panel.hide()

    def _say(self) -> None:
        season, cover = self._gathered.season, self._gathered.coverage
        whole = tally(season.columns)
        said: list[str] = []
        if season.columns:
            said.append(self.tr("%n session(s)", "", whole.all))
        if whole.group_meetings:
            said.append(self.tr("%n group meeting(s)", "", whole.group_meetings))
        if self._gathered.facts.turns:
            said.append(self.tr("{held} of {all} had a turn").format(held=cover.held, all=len(cover.people)))
        self.set_title(self.tr("Season"), "  ·  ".join(said))

    def _walked(self) -> None:
        index = self.picture.currentIndex()
        self.told.setText(self.rows.whole(index) if index.isValid() else "")
        moment = self.picture.moment
        self.panel.cases.stand_at(moment.session if isinstance(moment, SessionColumn) else None)

    def _show_date(self, identity: UUID) -> None:
        self.panel.turn_to(self.panel.dates)
        self.panel.dates.choose(identity)
        if self.panel.isHidden():
            self._turn_panel()
