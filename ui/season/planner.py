"""Plans turns in one go: how many rounds and groups, a look at what comes out, and one step of undo."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import TurnState
from copdesk.domain.problems import Problem
from copdesk.domain.season import CaseTurn
from copdesk.domain.season_coverage import in_rounds
from copdesk.domain.season_planning import MOST_ROUNDS, TurnPlan, TurnWish, open_sessions, plan_turns
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import NumberField
from ui.kit.flow import FlowLayout
from ui.kit.jobs import Job
from ui.kit.tables import CardTable, Column, Rows
from ui.season.apart import ApartQuestion
from ui.season.edits import SeasonEdits
from ui.season.gathered import Gathered
from ui.season.words import SeasonWords

_USUAL_SIZE = 7


@dataclass(frozen=True, slots=True)
class RoundRow:
    """One round of one session: when it is, and who has their turn."""

    when: str
    who: str


class PlannerPane(QWidget):
    """The questions, the plan as it would be, and the button that makes it so."""

    left = Signal()

    def __init__(self, desk: Desk, gathered: Gathered, edits: SeasonEdits, words: SeasonWords) -> None:
        super().__init__()
        self._desk, self._gathered, self._edits, self._words = desk, gathered, edits, words
        self._plan: TurnPlan | None = None
        self._asked: TurnWish | None = None
        self._job: Job | None = None
        self._seed = 1
        theme = desk.theme
        self.title = Words(self.tr("Plan turns"), Type.HEADING)
        self.where = Words("", Type.CAPTION, wrap=True, data=True)
        self.rounds = NumberField(self.tr("Ro&unds a session"), desk, least=1, most=MOST_ROUNDS)
        self.groups = NumberField(self.tr("Groups at &once"), desk, least=1, most=40)
        self.apart = ApartQuestion(desk)
        self.outcome = Words("", Type.STRONG, wrap=True, data=True)
        self.problem = Words("", Type.PROBLEM, wrap=True, data=True)
        column: Column[RoundRow] = Column(self.tr("Round"), lambda row: row.when, 0, detail=lambda row: row.who)
        self.rows: Rows[RoundRow] = Rows([column], key=lambda row: row.when, parent=self)
        self.table = CardTable(self.rows, theme, desk.settings, called="season-plan", name=self.tr("The plan"))
        self.table.horizontalHeader().hide()
        self.table.setMinimumHeight(theme.scaled(200))
        self.keep = Button(self.tr("&Plan these turns"), theme, icon="check", kind=Kind.PRIMARY)
        self.again = Button(self.tr("Another mi&x"), theme, icon="shuffle")
        self.cancel = Button(self.tr("&Back"), theme)
        self._lay_out()
        self.rounds.committed.connect(self._think)
        self.groups.committed.connect(self._think)
        self.again.clicked.connect(self._shuffle)
        self.cancel.clicked.connect(self.left)
        self.keep.clicked.connect(self._keep)

    def begin(self) -> None:
        """Ask how many rounds and groups, with what is usual filled in."""
        people = len(self._gathered.coverage.people)
        self._seed = 1
        self.rounds.set_value(2)
        self.groups.set_value(max(1, round(people / _USUAL_SIZE)))
        self._think()
        self.rounds.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def refill(self) -> None:
        """Look again, when what the plan is made of has changed."""
        if self.isVisible():
            self._think()

    def _lay_out(self) -> None:
        asked = QHBoxLayout()
        asked.setSpacing(10)
        asked.addWidget(self.rounds)
        asked.addWidget(self.groups)
        buttons = FlowLayout(spacing=6)
        for button in (self.keep, self.again, self.cancel):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.where)
        column.addLayout(asked)
        column.addWidget(self.outcome)
        column.addWidget(self.apart)
        column.addWidget(self.problem)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)

    def _wish(self) -> TurnWish:
        turns = self._gathered.facts.turns
        sessions = open_sessions(self._gathered.facts.sessions, turns, date.today())
        ids = {session.id for session in sessions}
        held = [t for row in in_rounds(self._gathered.facts.sessions, turns) for t in row if t.session_id not in ids]
        return TurnWish(
            people=[person.person_id for person in self._gathered.coverage.people],
            sessions=sessions,
            rounds=self.rounds.value,
            groups=self.groups.value,
            done=held,
            seed=self._seed,
            apart=self._gathered.apart(),
        )

    def _think(self, *args: object) -> None:
        wish = self._wish()
        names = ", ".join(self._words.short_name(session) for session in wish.sessions)
        self.where.setText(self.tr("In these sessions: {names}").format(names=names or "–"))
        if self._job is not None:
            self._job.stop()
        self._plan, self._asked = None, wish
        self.keep.setEnabled(False)
        self._job = self._desk.jobs.run(plan_turns, wish, done=self._show, failed=self._refuse)

    def _refuse(self, problem: Problem) -> None:
        self._job = None
        self.problem.setText(self._desk.ask.words(problem))
        self.problem.show()
        self.outcome.hide()
        self.rows.set_rows([])
        self.keep.setEnabled(False)
        self.again.setEnabled(False)

    def _show(self, plan: TurnPlan) -> None:
        self._plan, self._job = plan, None
        self.problem.hide()
        told = (
            self.tr("%n turn(s)", "", len(plan.turns)),
            self.tr("{some} of {all} people").format(some=plan.with_a_turn, all=plan.people),
            self.tr("{met} of {all} pairs").format(met=plan.pairs_met, all=plan.pairs_possible),
        )
        together = self.apart.ask_about([(turn.person_id, *turn.adviser_ids) for turn in plan.turns])
        self.outcome.setText(
            "  ·  ".join((*told, self.tr("%n pair(s) to keep apart", "", together)) if together else told)
        )
        self.outcome.show()
        self.rows.set_rows(map(self._row, in_rounds(self._asked.sessions if self._asked else (), plan.turns)))
        self.keep.setEnabled(not self._desk.read_only)
        self.again.setEnabled(True)

    def _row(self, row: tuple[CaseTurn, ...]) -> RoundRow:
        session = self._gathered.session(row[0].session_id)
        when = self._words.session_name(session, title=False) if session else ""
        told = self.tr("{session}, round {round}").format(round=row[0].round, session=when)
        return RoundRow(told, ", ".join(self._gathered.name(turn.person_id) for turn in row))

    def _shuffle(self) -> None:
        self._seed += 1
        self._think()

    def _keep(self) -> None:
        plan = self._plan
        if plan is None:
            return
        ids = {session.id for session in self._wish().sessions}
        stale = [t for t in self._gathered.facts.turns if t.session_id in ids and t.state is TurnState.PLANNED]
        self.left.emit()
        self._edits.plan(plan.turns, stale)
