"""Importing attendance of past years: which column is which session, who each row is, and then one step."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.community import Community
from copdesk.domain.import_plan import Answer, PlannedRow, Verdict
from copdesk.domain.problems import Problem
from copdesk.domain.remembered import remembered
from copdesk.domain.roster import Attendance, Organisation, Participation, Person
from copdesk.domain.sessions import Session
from copdesk.exchange.attendance_in import DayColumn, Known, MatrixPlan, matrix, plan_matrix
from copdesk.exchange.importing import read_source
from ui.kit.ask import Ask
from ui.kit.controls import Button, Kind, Tick, Type, Words
from ui.kit.desk import Desk
from ui.kit.jobs import Watch
from ui.kit.page import on_card, scrolling
from ui.kit.tables import CardTable, Column, Rows
from ui.roster.attendance_edits import AttendanceEdits
from ui.roster.import_answers import AnswerBar
from ui.roster.import_rows import ImportRows
from ui.roster.until import called

_SIDE = 300


class GridRows(ImportRows):
    """What a grid does with each row: who is there already may get marks all the same."""

    def __init__(self, ask: Ask, marks: Callable[[PlannedRow], int]) -> None:
        super().__init__(ask)
        self._marks = marks

    def verdict(self, row: PlannedRow) -> str:
        """Return the verdict in words."""
        count = self._brought(row)
        return self.tr("%n new mark(s)", "", count) if count else super().verdict(row)

    def why(self, row: PlannedRow) -> str:
        """Return the sentence that goes with the verdict."""
        plain = self._brought(row) and not row.why and not row.candidate.remarks
        return self.tr("Is there already, and gets these marks.") if plain else super().why(row)

    def _brought(self, row: PlannedRow) -> int:
        return self._marks(row) if row.verdict is Verdict.UNCHANGED else 0


class MatrixImport(QDialog):
    """Shows everything a grid would do before anything is written."""

    def __init__(self, desk: Desk, edits: AttendanceEdits, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk, self._edits = desk, edits
        self._path: Path | None = None
        self._answers: dict[int, Answer] = {}
        self._left_out: set[int] = set()
        self._offered: tuple[DayColumn, ...] = ()
        self.plan: MatrixPlan | None = None
        self.setWindowTitle(self.tr("Import attendance of past years"))
        self.setMinimumSize(920, 600)
        self._words = GridRows(desk.ask, self._count)
        columns = [*self._words.all(), Column(self.tr("Marks"), self._marks, 90)]
        self.rows: Rows[PlannedRow] = Rows(columns, _row_number, self)
        self.table = CardTable(self.rows, desk.theme, desk.settings, called="grid", name=self.tr("Rows of the list"))
        self.answers = AnswerBar(desk.theme)
        self.told = Words("", Type.MUTED, wrap=True, data=True)
        self.choose_file = Button(self.tr("Choose &file…"), desk.theme, icon="folder-open")
        self.take_in = Button(self.tr("&Import"), desk.theme, icon="check", kind=Kind.PRIMARY)
        self.close_it = Button(self.tr("C&lose"), desk.theme)
        self._ticks = QVBoxLayout()
        self._lay_out()
        self._join()
        self._show(None)

    def choose(self) -> None:
        """Let somebody choose a file."""
        kinds = self.tr("Lists of attendance (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;All files (*)")
        self._desk.ask.open_file(self.tr("Import attendance of past years"), kinds, self.open_file)

    def open_file(self, path: Path) -> None:
        """Begin with a file."""
        self._path, self._answers, self._left_out, self._offered = path, {}, set(), ()
        self._plan()

    def _plan(self) -> None:
        """Work out beside the window what would happen."""
        if self._path is None or (known := self._known()) is None:
            return
        work = (self._path, known, dict(self._answers), frozenset(self._left_out))
        title = self.tr("Reading the list")
        self._desk.jobs.run(_judge, *work, done=self._show, failed=self._failed, title=title, watched=True)

    def _known(self) -> Known | None:
        workbook, community = self._desk.workbook, self._desk.community
        found = workbook.get(Community, community) if community else None
        if found is None:
            return None
        sessions = tuple(workbook.all(Session, community_id=found.id))
        held = {session.id for session in sessions}
        return Known(
            community_id=found.id,
            people=tuple(workbook.all(Person)),
            organisations=tuple(workbook.all(Organisation)),
            participations=tuple(workbook.all(Participation, community_id=found.id)),
            sessions=sessions,
            attendances=tuple(mark for mark in workbook.all(Attendance) if mark.session_id in held),
            language=found.language,
            beside=remembered(workbook, found.id),
        )

    def _failed(self, problem: Problem) -> None:
        self._show(None)
        self._desk.ask.problem(problem)

    def _show(self, plan: MatrixPlan | None) -> None:
        self.plan = plan
        if plan is not None and not self._offered:
            self._offered = plan.columns
            self._offer_columns()
        self.rows.set_rows(plan.people.rows if plan else ())
        self.told.setText(
            "  ·  ".join(self._counted(plan)) if plan else self.tr("Choose a list with a date per column.")
        )
        self.take_in.setEnabled(bool(plan and plan.added()) and not self._desk.read_only)
        self._show_answers(self.table.row)

    def _counted(self, plan: MatrixPlan) -> list[str]:
        told = [self.tr("%n new mark(s)", "", len(plan.marks)), self.tr("%n new session(s)", "", len(plan.sessions))]
        told.append(self.tr("%n new person(s)", "", plan.people.count(Verdict.NEW)))
        if plan.people.count(Verdict.NEW):
            told.append(self.tr("who is new takes part from now on"))
        if doubts := plan.people.count(Verdict.DUPLICATE):
            told.append(self.tr("%n row(s) still waiting for your answer will be left out", "", doubts))
        if plan.kept:
            told.append(self.tr("%n mark(s) differ and stay as they are", "", plan.kept))
        if plan.unread:
            row, words = plan.unread[0]
            unread = self.tr("%n cell(s) cannot be read, the first in row {row}: {words}", "", len(plan.unread))
            told.append(unread.format(row=row, words=words))
        return told

    def _offer_columns(self) -> None:
        """Offer each session; one that is not there yet need not be made."""
        while (item := self._ticks.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for column in self._offered:
            words = called(column.session)
            words = self.tr("New: {session}").format(session=words) if column.is_new else words
            tick = Tick(_short(words, self.fontMetrics(), self._desk.theme.scaled(_SIDE - 56)), self._desk.theme)
            tick.setAccessibleName(words)
            tick.setToolTip(words)
            tick.setProperty("data", True)
            tick.setChecked(True)
            tick.setProperty("column", column.index)
            tick.clicked.connect(self._ticked)
            self._ticks.addWidget(tick)
        self._ticks.addStretch()

    def _ticked(self, wanted: bool) -> None:
        number = int(self.sender().property("column"))
        self._left_out = self._left_out - {number} if wanted else self._left_out | {number}
        self._plan()

    def _answered(self, answer: Answer) -> None:
        row: PlannedRow | None = self.table.row
        if row is not None:
            self._answers = {**self._answers, row.row: answer}
            self._plan()

    def _show_answers(self, row: PlannedRow | None) -> None:
        self.answers.show_row(row, answered=row is not None and row.row in self._answers)

    def _marks(self, row: PlannedRow) -> str:
        return str(self._count(row) or "")

    def _count(self, row: PlannedRow) -> int:
        return self.plan.marks_of(row.person.id) if self.plan and row.person else 0

    def _take_in(self) -> None:
        if self.plan is not None and self._edits.take_in(self.plan):
            self._desk.removed("  ·  ".join(self._done(self.plan)))
            self.accept()

    def _done(self, plan: MatrixPlan) -> list[str]:
        """Return what was taken in, and how many rows were not because nobody said who they are."""
        told = [self.tr("%n mark(s) imported", "", len(plan.marks))]
        if doubts := plan.people.count(Verdict.DUPLICATE):
            told.append(self.tr("%n row(s) still waiting for your answer were left out", "", doubts))
        return told

    def _join(self) -> None:
        self.choose_file.clicked.connect(self.choose)
        self.take_in.clicked.connect(self._take_in)
        self.close_it.clicked.connect(self.reject)
        self.answers.answered.connect(self._answered)
        self.table.chosen.connect(self._show_answers)

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(self._desk.theme.scaled(_SIDE))
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(Words(self.tr("Sessions"), Type.OVERLINE))
        beside.addWidget(scrolling(self._ticks), 1)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(side)
        middle.addWidget(on_card(self.table), 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.told, 1)
        for button in (self.choose_file, self.close_it, self.take_in):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(Words(self.tr("Import attendance of past years"), Type.HEADING))
        column.addLayout(middle, 1)
        column.addWidget(self.answers)
        column.addLayout(row)


def _judge(path: Path, known: Known, answers: dict[int, Answer], left_out: frozenset[int], watch: Watch) -> MatrixPlan:
    """Return what a grid in a file would do; raises Problem when it is none."""
    grid = matrix(read_source(path))
    if grid is None:
        raise Problem("import_no_grid")

    def tell(done: int, of: int) -> None:
        watch(done / max(of, 1))

    return plan_matrix(grid, known, answers=answers, leave_out=left_out, progress=tell)


def _short(words: str, measure: QFontMetrics, room: int) -> str:
    """Return users' words as a label takes them, shortened in their middle so that the day can be read."""
    return measure.elidedText(words, Qt.TextElideMode.ElideMiddle, room).replace("&", "&&")


def _row_number(row: PlannedRow) -> int:
    return row.row
