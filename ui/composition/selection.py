"""Choosing from the candidates: the table of scores, and what there is to know of whoever is chosen in it."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.selection import Outcome, Standing, tally
from ui.composition.edits import CompositionEdits
from ui.composition.gathered import Gathered
from ui.composition.score_table import Candidate, ScoreColumns, ScoreTable
from ui.composition.words import CompositionWords
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.outside_rule import OutsideRuleQuestion
from ui.kit.page import Card
from ui.kit.tables import Rows


class SelectionPane(QWidget):
    """The table with, below it, what the keys do where one is; it is made anew when the criteria change."""

    chosen = Signal(object)
    reason_wanted = Signal()
    settings_wanted = Signal()
    roster_wanted = Signal()

    def __init__(self, desk: Desk, gathered: Gathered, edits: CompositionEdits, spoken: CompositionWords) -> None:
        super().__init__()
        self._desk, self._gathered, self._edits, self._spoken = desk, gathered, edits, spoken
        self._criteria: tuple[str, ...] | None = None
        self.rows: Rows[Candidate]
        self.table: ScoreTable
        self.told = Words("", Type.CAPTION, wrap=True, data=True)
        self.name_criteria = Button(self.tr("Name the &criteria…"), desk.theme, icon="list-checks", kind=Kind.LINK)
        self.name_criteria.clicked.connect(self.settings_wanted)
        self.nobody = EmptyState(
            desk.theme,
            "user-check",
            self.tr("No candidates"),
            self.tr("Give people the status Candidate on the roster; here you score them, and choose with a reason."),
            self.tr("&Go to the roster"),
        )
        self.nobody.wanted.connect(self.roster_wanted)
        self._card = Card(margins=(1, 4, 1, 1), spacing=0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._card)
        self._stack.addWidget(self.nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._make_table()

    @property
    def is_empty(self) -> bool:
        """Whether there is nobody to choose from."""
        return self._stack.currentWidget() is self.nobody

    def refill(self) -> None:
        """Show what is known now."""
        if self._gathered.criteria != self._criteria:
            self._make_table()
        by_name = {way.id: place for place, way in enumerate(self._gathered.ways)}
        standings = sorted(self._gathered.standings(), key=lambda standing: by_name[standing.way.id])
        self.rows.set_rows(map(self._candidate, standings))
        self._stack.setCurrentWidget(self._card if self.rows.rowCount() else self.nobody)
        self.name_criteria.setVisible(not self._gathered.criteria)
        if self.rows.rowCount() and self.table.row is None:
            self.table.choose(self.rows.row(0).id)
        self._tell()

    def candidate(self) -> Candidate | None:
        """Return whoever is chosen in the table, as they are now."""
        return self.table.row

    def counted(self) -> str:
        """Return how many candidates there are and what became of them."""
        count = tally(self._gathered.ways)
        said = [self.tr("%n candidate(s)", "", count.candidates), self.tr("{n} chosen").format(n=count.chosen)]
        said.append(self.tr("{n} not chosen").format(n=count.not_chosen))
        if count.open:
            said.append(self.tr("{n} open").format(n=count.open))
        if count.unexplained:
            said.append(self.tr("{n} without a reason").format(n=count.unexplained))
        places = self._gathered.community.capacity if self._gathered.community else None
        if places:
            said.append(self.tr("%n place(s)", "", places))
        return "  ·  ".join(said)

    def decide(self, row: Candidate, became: Outcome) -> None:
        """Decide; choosing somebody outside the rule asks why, with the reason of the rule shown."""
        if became is Outcome.CHOSEN and row.outside and not row.standing.way.outside_rule_because:
            self._ask_why(row)
        else:
            self._edits.decide(row.id, became)

    def _ask_why(self, row: Candidate) -> None:
        place = self._gathered.organisation_of(row.standing.way.person_id)
        kind = self._spoken.kind(place.kind if place else "")
        question = OutsideRuleQuestion(self._desk.theme, kind, self._gathered.rule.reason, self.window())
        self._asked: UUID = row.id
        question.reasoned.connect(self._choose_because)
        question.finished.connect(question.deleteLater)
        question.open()

    def _choose_because(self, because: str) -> None:
        self._edits.decide(self._asked, Outcome.CHOSEN, because)

    def _make_table(self) -> None:
        """Make a table with a column for each criterion, in the place of the one before."""
        before = None if self._criteria is None else self.table
        self._criteria = self._gathered.criteria
        self.rows, self.table = self._new_table(self._criteria)
        if before is None:
            self._lay_out_below()
        else:
            self._card.body.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._card.body.insertWidget(0, self.table, 1)
        self.table.scored.connect(self._score)
        self.table.decided.connect(self.decide)
        self.table.opened.connect(self._opened)
        self.table.chosen.connect(self.chosen)
        self.table.walked.connect(self._tell)

    def _new_table(self, criteria: tuple[str, ...]) -> tuple[Rows[Candidate], ScoreTable]:
        outcomes = {became: self._spoken.outcome(became) for became in Outcome}
        titles = (self.tr("Candidate"), self.tr("Total"), self.tr("Rank"), self.tr("Decision"))
        columns = ScoreColumns(titles, outcomes, self.tr("outside the rule"))
        rows: Rows[Candidate] = Rows(columns.all(criteria), key=lambda row: row.id)
        keys, name = self._spoken.outcome_keys(), self.tr("Candidates and their scores")
        table = ScoreTable(rows, self._desk, len(criteria), keys, name)
        rows.setParent(table)
        columns.is_at = lambda number: table.criterion == number
        return rows, table

    def _lay_out_below(self) -> None:
        below = QVBoxLayout()
        below.setContentsMargins(18, 9, 16, 10)
        below.addWidget(self.name_criteria, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self.told)
        self._card.body.addLayout(below)

    def _score(self, row: Candidate, criterion: int, points: int | None) -> None:
        self._edits.score(row.id, self._gathered.criteria[criterion], points)

    def _opened(self, *args: object) -> None:
        self.reason_wanted.emit()

    def _candidate(self, standing: Standing) -> Candidate:
        way = standing.way
        place = self._gathered.organisation_of(way.person_id)
        kind = self._spoken.kind(place.kind) if place else way.represents or self._spoken.kind("")
        detail = "  ·  ".join(part for part in (kind, self._gathered.regions_of(way)) if part)
        return Candidate(standing, self._gathered.name(way.person_id), detail, self._gathered.is_outside(way))

    def _tell(self) -> None:
        """Say what the keys do where one is."""
        at = self.table.criterion
        decide = " · ".join(self._spoken.outcomes().values())
        if at is not None and at < len(self._gathered.criteria):
            words = self.tr("{criterion}: type 1 to 5, or 0 for none yet.")
            score = words.format(criterion=self._gathered.criteria[at])
        elif self._gathered.criteria:
            score = self.tr("Arrow keys go to a criterion.")
        else:
            score = self.tr("There are no criteria to score on yet.")
        reason = self.tr("Enter: the reason.")
        self.told.setText(f"{score}  {decide}  ·  {reason}")
