"""The picture as a table of plain values: a row for each thing to compare, a column for each moment in time."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from copdesk.domain.season import KeyDate
from copdesk.domain.season_overview import MethodRow, SessionColumn, Use
from ui.kit.rows import Index
from ui.season.gathered import Gathered
from ui.season.words import SeasonWords, short_day

_ROLE = Qt.ItemDataRole
Moment = SessionColumn | KeyDate


class RowKind(StrEnum):
    """What a row compares the sessions by."""

    ATTENDANCE = "attendance"
    PARTS = "parts"
    TURNS = "turns"
    GROUP = "group"
    VENUE = "venue"
    LEVELS = "levels"
    METHOD = "method"


@dataclass(frozen=True, slots=True)
class PictureRow:
    """One row: its title, a quiet line below, and what it is about; `first` begins a new kind."""

    kind: RowKind
    title: str
    detail: str = ""
    group: UUID | None = None
    method: MethodRow | None = None
    first: bool = True


class PictureRows(QAbstractTableModel):
    """Sessions and key dates in the order of time, and what there is to compare them by."""

    def __init__(self, gathered: Gathered, words: SeasonWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gathered, self.words = gathered, words
        self.rows: tuple[PictureRow, ...] = ()
        self.moments: tuple[Moment, ...] = ()
        self._place: dict[UUID, int] = {}
        self._says: dict[RowKind, Callable[[PictureRow, SessionColumn], str]] = {
            RowKind.ATTENDANCE: lambda row, column: words.attendance_cell(column),
            RowKind.PARTS: lambda row, column: words.parts_cell(column),
            RowKind.TURNS: lambda row, column: words.turns_cell(column),
            RowKind.GROUP: lambda row, column: words.group_cell(meets=row.group in column.groups),
            RowKind.VENUE: lambda row, column: words.venue_cell(column),
            RowKind.LEVELS: lambda row, column: words.levels_cell(column),
            RowKind.METHOD: lambda row, column: words.use_cell(self.use(row, column)),
        }

    def refill(self) -> None:
        """Show what is known now."""
        self.beginResetModel()
        season = self._gathered.season
        self.moments = season.moments
        self._place = {column.session.id: n for n, column in enumerate(season.columns)}
        self.rows = tuple(self._make_rows())
        self.endResetModel()

    def use(self, row: PictureRow, column: SessionColumn) -> Use:
        """Return whether a session uses the method of a row."""
        return row.method.uses[self._place[column.session.id]] if row.method else Use.NO

    def place_of(self, session: UUID) -> int:
        """Return the column of a session, or -1."""
        ids = (m.session.id if isinstance(m, SessionColumn) else m.id for m in self.moments)
        return next((n for n, identity in enumerate(ids) if identity == session), -1)

    def says(self, row: PictureRow, moment: Moment) -> str:
        """Return what stands in a cell as words that can be read aloud."""
        if isinstance(moment, KeyDate):
            return self.key_date(moment)
        return self._says[row.kind](row, moment)

    def key_date(self, moment: KeyDate, *, year: bool = True) -> str:
        """Return a key date in words: when, what and whose."""
        parts = (short_day(moment.day, year=year), moment.what, self._gathered.name(moment.person_id))
        return " · ".join(filter(None, parts))

    def whole(self, index: Index) -> str:
        """Return a cell with its row and its session, as it is read aloud and told below the picture."""
        row, moment = self.rows[index.row()], self.moments[index.column()]
        if isinstance(moment, KeyDate):
            return self.key_date(moment)
        return f"{self.words.session_name(moment.session)} · {row.title}: {self.says(row, moment)}"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own way to say "no parent"
        """Say how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own way to say "no parent"
        """Say how many moments there are."""
        return 0 if parent.isValid() else len(self.moments)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Give a cell its words."""
        if not index.isValid():
            return None
        if role in (_ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return self.whole(index)
        return self.says(self.rows[index.row()], self.moments[index.column()]) if role == _ROLE.DisplayRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Give a session, a key date or a row its name."""
        if role not in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            row = self.rows[section]
            return ", ".join(filter(None, (row.title, row.detail)))
        moment = self.moments[section]
        return self.key_date(moment) if isinstance(moment, KeyDate) else self.words.heading(moment)

    def _make_rows(self) -> Iterator[PictureRow]:
        season, kind = self._gathered.season, RowKind
        yield PictureRow(kind.ATTENDANCE, self.tr("Attendance"))
        yield PictureRow(kind.PARTS, self.tr("Three parts"), self.tr("minutes"))
        if self._gathered.facts.turns or any(person.question for person in self._gathered.coverage.people):
            yield PictureRow(kind.TURNS, self.tr("Turns with a case"), self._covered())
        for number, group in enumerate(season.groups):
            times = f"{season.meetings_of(group.id)} ×"
            yield PictureRow(kind.GROUP, group.name, times, group=group.id, first=not number)
        yield PictureRow(kind.VENUE, self.tr("Venue"))
        yield PictureRow(kind.LEVELS, self.tr("Harvest by level"))
        for number, method in enumerate(season.methods):
            times = f"{method.times} ×"
            yield PictureRow(kind.METHOD, method.name, times, method=method, first=not number)

    def _covered(self) -> str:
        found = self._gathered.coverage
        return self.tr("{held} of {all} people").format(held=found.held, all=len(found.people))
