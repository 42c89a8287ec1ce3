"""Importing people: a file is read, shown row by row with what would happen, and taken in as one step."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.import_plan import Answer, ImportPlan, PlannedRow, Verdict
from copdesk.domain.problems import Problem
from copdesk.domain.remembered import remembered
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.exchange.columns import ColumnMap, propose_mapping
from copdesk.exchange.source import SourceTable
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.jobs import Job
from ui.kit.language import figures
from ui.kit.page import Card, on_card, scrolling
from ui.kit.tables import CardTable, Rows
from ui.roster.edits import RosterEdits
from ui.roster.import_answers import AnswerBar
from ui.roster.import_columns import ColumnPane
from ui.roster.import_how import HowBar
from ui.roster.import_kept import KeptImport
from ui.roster.import_rows import ImportRows
from ui.roster.import_work import HowToJudge, HowToRead, WhoIsKnown, judge, read

_SIDE = 264


class ImportView(QWidget):
    """One import, from the file to the roster; nothing is written before somebody agrees."""

    opened = Signal(str)
    done = Signal()

    def __init__(self, desk: Desk, edits: RosterEdits) -> None:
        super().__init__()
        self._desk, self._edits = desk, edits
        self._path: Path | None = None
        self._list: SourceTable | None = None
        self._map = ColumnMap(())
        self._given: dict[int, Answer] = {}
        self._job: Job | None = None
        self._taking_in = False
        self._kept: KeptImport | None = None
        self.plan: ImportPlan | None = None
        self._words = ImportRows(desk.ask)
        self.how, self.columns, self.answers = HowBar(desk), ColumnPane(desk), AnswerBar(desk.theme)
        self.rows: Rows[PlannedRow] = Rows(self._words.all(), _row_number, self)
        self.table = CardTable(self.rows, desk.theme, desk.settings, called="import", name=self.tr("Rows of the list"))
        self.first = self.table
        self.outside = Words("", Type.MUTED, wrap=True)
        self.outside.hide()
        self.reason = Words("", Type.MUTED, wrap=True, data=True)
        self.counts = Words("", Type.MUTED, wrap=True, data=True)
        self.another = Button(self.tr("Choose another &file…"), desk.theme, icon="folder-open")
        self.take_in = Button(self.tr("&Import"), desk.theme, icon="check", kind=Kind.PRIMARY)
        self._lay_out()
        self._join()

    def choose(self) -> None:
        """Let somebody choose a file."""
        kinds = self.tr("Lists of people (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods *.vcf);;All files (*)")
        self._desk.ask.open_file(self.tr("Import participants"), kinds, self.open)

    def open(self, path: Path) -> None:
        """Begin with a file."""
        self._path, self._given, self._kept = path, {}, None
        self._show_plan(None)
        self.opened.emit(path.name)
        self._read(HowToRead(path))

    def words_to_keep(self) -> dict[str, str]:
        """Return which file this is and what was decided about it, for when the program is locked."""
        if self._path is None or self._list is None:
            return {}
        how = HowToRead(self._path, self.how.encoding.value or "", self.how.separator.value or "")
        kept = KeptImport(how, self.how.policy.value, tuple(self._map.meanings), self._given)
        return kept.words()

    def take_words(self, words: Mapping[str, str]) -> None:
        """Go on with that file as it was decided."""
        kept = self._kept = KeptImport.out_of(words)
        self._path, self._given = kept.how.path, dict(kept.given)
        self.how.policy.set_value(kept.policy)
        self.opened.emit(kept.how.path.name)
        self._read(kept.how)

    def _read(self, how: HowToRead) -> None:
        self._list = None
        run = self._desk.jobs.run
        self._begin(run(read, how, done=self._was_read, failed=self._refused, title=self._reading(), watched=True))

    def _read_otherwise(self) -> None:
        if self._path is not None:
            self._read(HowToRead(self._path, self.how.encoding.value or "", self.how.separator.value or ""))

    def _was_read(self, found: SourceTable) -> None:
        self._list, self._map = found, self._remembered(propose_mapping(found))
        kept, self._kept = self._kept, None
        if kept is not None:
            self._map = self._map.with_meanings(kept.meanings)
        self.how.show_reading(found)
        self._judge()

    def _judge(self, *args: object) -> None:
        """Work out what would happen, with the columns, the policy and the answers of the moment."""
        community, workbook = self._desk.community, self._desk.workbook
        if self._list is None or community is None:
            return
        self.columns.show_columns(self._map)
        known = WhoIsKnown(
            tuple(workbook.all(Person)),
            tuple(workbook.all(Organisation)),
            tuple(workbook.all(Participation, community_id=community)),
            community,
            remembered(workbook, community),
            self._edits.rule,
        )
        how = HowToJudge(self._map, self.how.policy.value, dict(self._given))
        run, title = self._desk.jobs.run, self._reading()
        done, failed = self._show_plan, self._failed
        self._begin(run(judge, self._list, how, known, done=done, failed=failed, title=title, watched=True))

    def _judge_again(self, *args: object) -> None:
        """Follow what was changed elsewhere: another community, or people who came, went or were brought back."""
        if self.isVisible() and not self._taking_in:
            self._show_plan(None)
            self._judge()

    def _begin(self, job: Job) -> None:
        """Wait for this work and for no other."""
        if self._job is not None:
            self._job.stop()
        self._job = job
        job.ended.connect(self._ended)
        self.take_in.setEnabled(False)
        self.counts.setText(self._reading())

    def _ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job is self._job:
            self._job = None
            self.counts.setText(self.tr("Stopped. Nothing was imported.") if job.stopping else "")

    def _refused(self, problem: Problem) -> None:
        """Show nothing of a file that cannot be read, nor of the one before it, and say why."""
        self._map = ColumnMap(())
        self.columns.show_columns(self._map)
        self._failed(problem)

    def _failed(self, problem: Problem) -> None:
        self._show_plan(None)
        self.reason.setText(self._desk.ask.words(problem))
        self.reason.show()

    def _show_plan(self, plan: ImportPlan | None) -> None:
        self.plan = plan
        self.rows.set_rows(plan.rows if plan else ())
        self.counts.setText("  ·  ".join(self._told(plan)) if plan else "")
        self._show_outside(plan.outside if plan else 0)
        self.take_in.setEnabled(bool(plan and plan.entities()) and not self._desk.read_only)
        doubts = (row.row for row in plan.rows if row.verdict is Verdict.DUPLICATE) if plan else iter(())
        if self.table.row is None and (first := next(doubts, None)) is not None:
            self.table.choose(first)
        self._show_answers(self.table.row)

    def _show_outside(self, count: int) -> None:
        words = self.tr(
            "%n of those who join fall(s) outside the composition rule. They come in all the same; at Composition you "
            "can write down why.",
            "",
            count,
        )
        self.outside.setText(words)
        self.outside.setVisible(count > 0)

    def _told(self, plan: ImportPlan) -> list[str]:
        """Return how many rows got which verdict, and what of the list is not taken in."""
        counts = [(verdict, plan.count(verdict)) for verdict in Verdict]
        told = [f"{self._words.verdicts[verdict]} {figures(count)}" for verdict, count in counts if count]
        if doubts := plan.count(Verdict.DUPLICATE):
            told.append(self.tr("%n row(s) still waiting for your answer will be left out", "", doubts))
        if self._list is not None and self._list.blank_rows:
            told.append(self.tr("%n blank row(s) skipped", "", self._list.blank_rows))
        if self._list is not None:
            remarks = (*self._list.remarks, *self._map.remarks)
            told += [self._desk.ask.words(remark.problem) for remark in remarks]
        if self._map.ignored:
            told.append(self.tr("columns left out: {titles}").format(titles=", ".join(self._map.ignored)))
        return told

    def _show_answers(self, row: PlannedRow | None) -> None:
        """Say in full what happens with the chosen row, and offer what can be answered."""
        self.reason.setText(self._words.why(row) if row else "")
        self.reason.setVisible(row is not None)
        self.answers.show_row(row, answered=row is not None and row.row in self._given)

    def _answered(self, answer: Answer) -> None:
        """Keep an answer about the chosen row; the same answer again takes it back."""
        row: PlannedRow | None = self.table.row
        if row is None:
            return
        if self._given.get(row.row) is answer:
            del self._given[row.row]
        else:
            self._given[row.row] = answer
        self._judge()

    def _corrected(self, columns: ColumnMap) -> None:
        self._map = columns
        self._judge()

    def _import(self) -> None:
        plan = self.plan
        self._taking_in = True
        taken = plan is not None and self._edits.import_all(plan)
        self._taking_in = False
        if plan is None or not taken:
            return
        self._desk.settings.keep(f"columns.{self._map.fingerprint}", list(self._map.meanings))
        self.done.emit()
        self._desk.removed("  ·  ".join(self._done(plan)))

    def _done(self, plan: ImportPlan) -> list[str]:
        """Return what was taken in, and how many rows were not because nobody said who they are."""
        words = self.tr("Imported: {new} new, {changed} updated")
        new, changed = (figures(plan.count(verdict)) for verdict in (Verdict.NEW, Verdict.UPDATE))
        told = [words.format(new=new, changed=changed)]
        if doubts := plan.count(Verdict.DUPLICATE):
            told.append(self.tr("%n row(s) still waiting for your answer were left out", "", doubts))
        return told

    def _remembered(self, columns: ColumnMap) -> ColumnMap:
        """Return what the columns meant the last time a list with these titles came in."""
        none: list[str] = []
        kept = self._desk.settings.value(f"columns.{columns.fingerprint}", none)
        return columns.with_meanings(kept) if len(kept) == len(columns.columns) else columns

    def _reading(self) -> str:
        return self.tr("Reading the list")

    def _join(self) -> None:
        self._desk.changed.connect(self._judge_again)
        self._desk.community_chosen.connect(self._judge_again)
        self.how.reading_changed.connect(self._read_otherwise)
        self.how.policy_changed.connect(self._judge)
        self.columns.corrected.connect(self._corrected)
        self.answers.answered.connect(self._answered)
        self.table.chosen.connect(self._show_answers)
        self.another.clicked.connect(self.choose)
        self.take_in.clicked.connect(self._import)

    def _lay_out(self) -> None:
        side = Card(margins=(18, 14, 4, 4))
        side.setFixedWidth(self._desk.theme.scaled(_SIDE))
        side.body.addWidget(Words(self.tr("What the columns mean"), Type.OVERLINE))
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 12, 8)
        inner.addWidget(self.columns)
        inner.addStretch()
        side.body.addWidget(scrolling(inner), 1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.how)
        right.addWidget(self.outside)
        right.addWidget(on_card(self.table), 1)
        right.addWidget(self.reason)
        right.addWidget(self.answers)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(side)
        middle.addLayout(right, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.counts, 1)
        below.addWidget(self.another)
        below.addWidget(self.take_in)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(middle, 1)
        column.addLayout(below)


def _row_number(row: PlannedRow) -> int:
    return row.row
