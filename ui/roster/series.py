"""Attendance over the years: who came when, who comes nearly always, and who has not been seen for long."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.attendance import CORE_AT_LEAST, CORE_OF_LAST, Series
from copdesk.domain.sessions import Session
from copdesk.store.attending import Regular, attendance_series, regulars
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import NumberField
from ui.kit.flow import FlowLayout
from ui.kit.page import on_card
from ui.kit.tables import CardTable, Rows
from ui.roster.attendance_edits import AttendanceEdits
from ui.roster.series_bars import SeriesBars
from ui.roster.series_columns import SeriesColumns, SeriesLine, lines_of
from ui.roster.until import UntilField

_NOT_SEEN = 3


class SeriesView(QWidget):
    """The people and sessions of one community; what counts as core group is set here, and marked with one click."""

    one_wanted = Signal()

    def __init__(self, desk: Desk, edits: AttendanceEdits) -> None:
        super().__init__()
        self._desk, self._edits = desk, edits
        self._series = Series((), {})
        self._people: list[Regular] = []
        self._stale = False
        self.one = Button(self.tr("&One session"), desk.theme, icon="arrow-left")
        self.until = UntilField(self.tr("&Up to and including"), desk)
        self.at_least = NumberField(self.tr("Core group: at &least"), desk, least=1, most=99)
        self.of_last = NumberField(self.tr("of the la&st times"), desk, least=1, most=99)
        self.missed = NumberField(self.tr("Not s&een: last times"), desk, least=1, most=99)
        self.call_core = Button("", desk.theme, icon="star", kind=Kind.PRIMARY)
        self.facts = Words("", Type.STRONG, wrap=True)
        self.bars = SeriesBars(desk.theme)
        self.rows: Rows[SeriesLine] = Rows(SeriesColumns().all(), _key, self)
        self.table = CardTable(self.rows, desk.theme, desk.settings, called="series", name=self.tr("Over the years"))
        self._make_chips()
        self._lay_out()
        self._join()

    def open(self) -> None:
        """Read everything again."""
        self._stale = False
        community = self._desk.community
        if community is None:
            return
        sessions = self._desk.workbook.all(Session, community_id=community)
        self.until.offer(sessions)
        self._sessions = {session.id: session for session in sessions}
        self._series = attendance_series(self._desk.workbook, community)
        self._people = regulars(self._desk.workbook, community)
        self._show()

    def counted(self) -> Series:
        """Return the series as far as it is looked at."""
        chosen: UUID | None = self.until.value
        known = self._series.sessions
        last = known.index(chosen) + 1 if chosen is not None and chosen in known else len(known)
        return Series(known[:last], self._series.marks)

    def _show(self, *args: object) -> None:
        series = self.counted()
        core = series.core_group(self.at_least.value, self.of_last.value)
        lines = lines_of(series, self._people, core)
        missed = set(series.not_seen([line.person_id for line in lines if line.takes_part], self.missed.value))
        shown = {1: lambda line: line.counts, 2: lambda line: line.person_id in missed}.get(self._chips.checkedId())
        self.rows.set_rows(line for line in lines if shown is None or shown(line))
        differ = sum(line.core != line.counts for line in lines if line.takes_part)
        self.call_core.setText(self.tr("&Mark the core group"))
        self.call_core.setToolTip(
            self.tr("Gives or takes everybody the mark by what is set below, also who is not shown")
        )
        self.call_core.setEnabled(bool(differ) and not self._desk.read_only)
        self._count(series, lines, len(missed))
        held = [self._sessions[one] for one in series.last(len(series.sessions)) if one in self._sessions]
        self.bars.show_series([(session.day, len(series.in_the_room(session.id))) for session in held])

    def _count(self, series: Series, lines: list[SeriesLine], missed: int) -> None:
        came = [line for line in lines if line.came]
        places = {line.organisation for line in came if line.organisation}
        held = series.last(len(series.sessions))
        told = [
            self.tr("%n session(s)", "", len(held)),
            self.tr("%n person(s) came", "", len(came)),
            self.tr("%n organisation(s) reached", "", len(places)),
        ]
        average = series.average()
        if average is not None:
            told.append(self.tr("%n on average", "", round(average)))
        self.facts.setText("  ·  ".join(told))
        words = (self.tr("Everybody"), self.tr("Core group"), self.tr("Not seen"))
        numbers = (len(lines), sum(line.counts for line in lines), missed)
        for number, (word, count) in enumerate(zip(words, numbers, strict=True)):
            self._chips.button(number).setText(f"{word} {count}")

    def _call_core(self) -> None:
        core = self.counted().core_group(self.at_least.value, self.of_last.value)
        got, lost = self._edits.call_core(core, [line.person_id for line in self._people])
        told = [self.tr("%n person(s) marked as core group", "", got)] if got else []
        if lost:
            told.append(self.tr("%n person(s) lost the mark", "", lost))
        if told and self._chips.checkedId():
            told.append(self.tr("also among those who are not shown now"))
        if told:
            self._desk.removed("  ·  ".join(told))
        self.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed elsewhere, so that nobody who was erased is still read here."""
        super().showEvent(event)
        if self._stale:
            self.open()

    def _follow(self, *args: object) -> None:
        self._stale = True
        if self.isVisible():
            self.open()

    def _make_chips(self) -> None:
        self._chips = QButtonGroup(self)
        for number in range(3):
            chip = Button("", self._desk.theme, kind=Kind.CHIP)
            self._chips.addButton(chip, number)
        self._chips.button(0).setChecked(True)

    def _join(self) -> None:
        for field, value in ((self.at_least, CORE_AT_LEAST), (self.of_last, CORE_OF_LAST), (self.missed, _NOT_SEEN)):
            field.set_value(value)
            field.committed.connect(self._show)
        self.until.committed.connect(self._show)
        self._chips.idClicked.connect(self._show)
        self.call_core.clicked.connect(self._call_core)
        self.one.clicked.connect(self.one_wanted)
        self._desk.changed.connect(self._follow)
        self._desk.community_chosen.connect(self._follow)

    def _lay_out(self) -> None:
        asked = QHBoxLayout()
        asked.setSpacing(12)
        asked.addWidget(self.until, 3)
        for field in (self.at_least, self.of_last, self.missed):
            asked.addWidget(field, 1)
        chips = QWidget()
        row = FlowLayout(chips)
        for widget in (self.one, *self._chips.buttons(), self.call_core):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(chips)
        column.addLayout(asked)
        column.addWidget(self.facts)
        column.addWidget(self.bars, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(on_card(self.table), 1)


def _key(line: SeriesLine) -> str:
    return line.person
