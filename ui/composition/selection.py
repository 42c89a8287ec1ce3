"""Choosing from the candidates: the table of scores, and what there is to know of whoever is chosen in it."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.selection import Outcome, tally
from ui.composition.candidates import Candidate, Candidates
from ui.composition.edits import CompositionEdits
from ui.composition.gathered import Gathered
from ui.composition.score_table import ScoreColumns, ScoreTable
from ui.composition.words import CompositionWords
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.language import figures
from ui.kit.lines import Line
from ui.kit.outside_rule import OutsideRuleQuestion
from ui.kit.page import Card
from ui.kit.tables import Rows


class SelectionPane(QWidget):
    """A search line, the table, and what the keys do where one is; the table is made anew when the criteria change."""

    chosen = Signal(object)
    reason_wanted = Signal()
    settings_wanted = Signal()
    roster_wanted = Signal()

    def __init__(self, desk: Desk, gathered: Gathered, edits: CompositionEdits, spoken: CompositionWords) -> None:
        super().__init__()
        self._desk, self._gathered, self._edits, self._spoken = desk, gathered, edits, spoken
        self._criteria: tuple[str, ...] | None = None
        self._candidates = Candidates(gathered, spoken)
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
        self.search, self.found = Line(), Words("", Type.MUTED)
        self._card = Card(margins=(1, 4, 1, 1), spacing=0)
        self._lay_out()
        self._make_table()

    @property
    def is_empty(self) -> bool:
        """Whether there is nobody to choose from."""
        return self._stack.currentWidget() is self.nobody

    def refill(self) -> None:
        """Show what is known now."""
        if self._gathered.criteria != self._criteria:
            self._make_table()
        self._candidates.gather()
        self._stack.setCurrentWidget(self._filled if self._candidates.rows else self.nobody)
        self.name_criteria.setVisible(not self._gathered.criteria)
        self._sift()
        self._tell()

    def start_search(self) -> None:
        """Go to the search line."""
        if not self.is_empty:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def show_everyone(self) -> None:
        """Show all candidates, whoever was looked for."""
        self.search.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search line the arrow down and Enter go into the table, Escape clears it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def candidate(self) -> Candidate | None:
        """Return whoever is chosen in the table, as they are now."""
        return self.table.row

    def counted(self) -> str:
        """Return how many candidates there are and what became of them; nothing when there is nobody."""
        count = tally(self._gathered.ways)
        if not count.candidates:
            return ""
        said = [self.tr("%n candidate(s)", "", count.candidates), self.tr("{n} chosen").format(n=figures(count.chosen))]
        said.append(self.tr("{n} not chosen").format(n=figures(count.not_chosen)))
        if count.open:
            said.append(self.tr("{n} open").format(n=figures(count.open)))
        if count.unexplained:
            said.append(self.tr("{n} without a reason").format(n=figures(count.unexplained)))
        places = self._gathered.community.capacity if self._gathered.community else None
        if places:
            said.append(self.tr("%n place(s)", "", places))
        return "  ·  ".join(said)

    def decide(self, row: Candidate, became: Outcome) -> None:
        """Decide; choosing somebody outside the rule asks why, with the reason of the rule shown."""
        if became is Outcome.CHOSEN and row.outside and not row.way.outside_rule_because:
            self._ask_why(row)
        else:
            self._edits.decide(row.id, became)

    def _ask_why(self, row: Candidate) -> None:
        place = self._gathered.organisation_of(row.way.person_id)
        kind = self._spoken.kind_of(place)
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

    def _lay_out(self) -> None:
        theme, search = self._desk.theme, self.search
        search.setPlaceholderText(self.tr("Search by name, organisation, region or decision"))
        search.setAccessibleName(self.tr("Search the candidates"))
        search.setClearButtonEnabled(True)
        search.setFixedHeight(theme.scaled(theme.field_height))
        search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        search.setMaximumWidth(theme.scaled(380))
        search.setMinimumWidth(theme.scaled(150))
        search.installEventFilter(self)
        search.textChanged.connect(self._sift)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(search, 2)
        above.addWidget(self.found, 1)
        self._filled, self._stack = QWidget(), QStackedWidget()
        inside = QVBoxLayout(self._filled)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addLayout(above)
        inside.addWidget(self._card, 1)
        self._stack.addWidget(self._filled)
        self._stack.addWidget(self.nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _sift(self, *args: object) -> None:
        """Show those who are looked for."""
        query = self.search.text()
        self.rows.set_rows(self._candidates.matching(query))
        shown = self.rows.rowCount()
        self.found.setText(self.tr("{n} found").format(n=figures(shown)) if query.strip() else "")
        if shown and self.table.row is None:
            self.table.choose(self.rows.row(0).id)

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
