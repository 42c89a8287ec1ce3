"""Who has had an intake and who has not: the coverage, the list, and the details of one person."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.community import Community
from copdesk.domain.interviews import Interview
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.domain.self_scores import SelfScores
from ui.interviews.columns import IntakeColumns, day_in_words
from ui.interviews.coverage import Coverage
from ui.interviews.edits import InterviewEdits
from ui.interviews.giving import GivingPane
from ui.interviews.intake import IntakePane
from ui.interviews.inviting import Calendars
from ui.interviews.learning import LearningPane
from ui.interviews.people import Stage, Standing, fits, standings, up_next
from ui.interviews.score_grid import ScoreGrid
from ui.kit.controls import Button, Type, Words, line
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.page import Inspector, Page, on_card
from ui.kit.tables import CardTable, Rows

_OURS = (Interview, LearningQuestion, Participation, Person, Organisation, SelfScores, Community)


class OverviewPage(Page):
    """The list of people with, beside it, the interview and the learning question of whoever is chosen."""

    roster_wanted = Signal()
    guides_wanted = Signal()
    interview_wanted = Signal(object, bool)

    def __init__(self, desk: Desk, edits: InterviewEdits) -> None:
        super().__init__(desk.theme, "")
        self._desk, self._everybody = desk, list[Standing]()
        columns = IntakeColumns()
        self.rows: Rows[Standing] = Rows(columns.all(), _key, self)
        self.table = CardTable(self.rows, desk.theme, desk.settings, called="intakes", name=self.tr("Intakes"))
        self.coverage = Coverage(desk.theme, columns.stages())
        self.search = QLineEdit()
        self.guides = Button(self.tr("Interview g&uides"), desk.theme, icon="list-checks")
        self.calendar = Button("", desk.theme, icon="calendar-plus", name=self.tr("Planned interviews in my calendar…"))
        self._calendars = Calendars(desk, self)
        self.intake, self.learning = IntakePane(desk, edits), LearningPane(desk, edits)
        self.intake.setEnabled(not desk.read_only)
        self.learning.setEnabled(not desk.read_only)
        self.giving, self.scores = GivingPane(desk), ScoreGrid(desk)
        for field in self.giving.fields.values():
            field.setEnabled(not desk.read_only)
        self._make_views()
        self._make_inspector()
        self._join()
        self.reload()

    def reload(self, *args: object) -> None:
        """Read everybody again."""
        self._behind = False
        community = self._desk.community
        found = self._desk.workbook.get(Community, community) if community else None
        self._everybody = standings(self._desk.workbook, found.id) if found else []
        self._without = found is not None and not found.intakes and not any(one.interviews for one in self._everybody)
        self._show()

    def start_search(self) -> None:
        """Go to the search line."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_person(self, person: UUID) -> None:
        """Choose somebody."""
        self.table.choose(person)

    def _show(self) -> None:
        people, stage = self._everybody, self.coverage.stage
        self.coverage.count(people)
        unasked = self.coverage.without_question
        self.rows.set_rows([p for p in people if fits(p, self.search.text(), stage, without_question=unasked)])
        self.set_title(self.tr("Intake interviews"), self._tell(people))
        self.calendar.setVisible(any(one.stage is Stage.PLANNED for one in people))
        self._views.setCurrentWidget(self._without_any if self._without else self._list if people else self._nobody)
        self.guides.setVisible(self._desk.community is not None)
        self._nobody.button.setVisible(self._desk.community is not None)
        self._show_details(self.table.row)
        if self.table.row is None and self.rows.rowCount():
            self.table.selectRow(0)

    def _tell(self, people: list[Standing]) -> str:
        """Say how many are left, and who is next."""
        if self._without:
            return ""
        missing = sum(one.stage is Stage.NONE for one in people)
        told = self.tr("%n participant(s) still without an intake", "", missing) if missing else ""
        following = up_next(people, date.today())
        if following is not None and following.latest is not None and following.latest.on is not None:
            words = self.tr("next: {name}, {day}")
            upcoming = words.format(name=following.name, day=day_in_words(following.latest.on))
            return " · ".join(part for part in (told, upcoming) if part)
        return told or (self.tr("Everybody has an intake") if people else "")

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was changed while another page was shown."""
        super().showEvent(event)
        if self._behind:
            self.reload()

    def _changed(self, changes: ChangeSet) -> None:
        """Follow at once what can be seen; during an interview nobody looks at the list."""
        if any(isinstance(change.entity, _OURS) for change in changes.changes):
            self._behind = True
            if self.isVisible():
                self.reload()

    def _show_details(self, one: Standing | None) -> None:
        self._details.setVisible(one is not None)
        self._name.setText(one.name if one else "")
        self._work.setText(one.work if one else "")
        self._work.setVisible(bool(one and one.work))
        if one is not None:
            self.intake.show_standing(one)
            self.learning.show_standing(one)
            self.giving.show_person(one.person)
            self.scores.show_person(one.person)

    def _filter(self, *args: object) -> None:
        self._show()

    def _open_details(self, *args: object) -> None:
        self.open_inspector()
        self.intake.setFocus()

    def _make_views(self) -> None:
        self.search.setFixedHeight(self._desk.theme.scaled(self._desk.theme.field_height))
        self.search.setPlaceholderText(self.tr("Search by name or organisation"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.addAction(self._desk.theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMaximumWidth(self._desk.theme.scaled(360))
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.coverage.unasked)
        bar.addStretch()
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.coverage)
        column.addLayout(bar)
        column.addWidget(on_card(self.table), 1)
        told = self.tr(
            "An intake is a conversation with each participant before the start. Add the participants first."
        )
        title, action = self.tr("Nobody to talk to yet"), self.tr("Go to the &participants")
        self._nobody = EmptyState(self._desk.theme, "message-circle", title, told, action)
        self._views = QStackedWidget()
        self._views.addWidget(self._list)
        self._views.addWidget(self._nobody)
        title = self.tr("This community works without intakes")
        told = self.tr("Switch them on in the settings of the community when you want to talk with everybody first.")
        self._without_any = EmptyState(self._desk.theme, "message-circle", title, told)
        self._views.addWidget(self._without_any)
        self.body.addWidget(self._views)
        self.add_action(self.calendar)
        self.add_action(self.guides)

    def _make_inspector(self) -> None:
        panel = Inspector(self._desk.theme, name=self.tr("Intake of one participant"))
        self._name = Words("", Type.HEADING, wrap=True, data=True)
        self._work = Words("", Type.MUTED, wrap=True, data=True)
        panel.head.addWidget(self._name)
        panel.head.addWidget(self._work)
        self._details = QWidget()
        column = QVBoxLayout(self._details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self.intake, line(), self.learning, line(), self.giving, self.scores):
            column.addWidget(part)
        panel.body.addWidget(self._details)
        panel.body.addStretch()
        self.set_inspector(panel)

    def _join(self) -> None:
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search, context=Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self.search.clear)
        self.search.textChanged.connect(self._filter)
        self.coverage.chosen.connect(self._filter)
        self.table.chosen.connect(self._show_details)
        self.table.opened.connect(self._open_details)
        self.intake.wanted.connect(self.interview_wanted)
        self.guides.clicked.connect(self.guides_wanted)
        self.calendar.clicked.connect(self._calendars.save_planned)
        self._nobody.wanted.connect(self.roster_wanted)
        self._desk.changed.connect(self._changed)
        self._desk.community_chosen.connect(self.reload)


def _key(one: Standing) -> UUID:
    return one.person
