"""The columns of the table: what each says of a block, and what one finds in it when typing."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject

from copdesk.domain.time_entry import as_typed
from copdesk.domain.timing import clock
from ui.sessions.table_rows import TableRow
from ui.sessions.words import SessionWords


class ColumnName(StrEnum):
    """The columns in their order; each is also the field of a block it shows, but for the first."""

    START = "pin"
    MINUTES = "minutes"
    TITLE = "title"
    METHOD = "method"
    PARTS = "parts"
    LEAD = "lead"
    ROOM = "room"
    MATERIALS = "materials"
    NOTES = "for_facilitator"


LONG = (ColumnName.MATERIALS, ColumnName.NOTES)
"""Columns whose words may go over several lines."""


@dataclass(frozen=True)
class TableColumn:
    """One column; the one with `width` 0 takes the room that is left, those with a higher `drop` go first."""

    name: ColumnName
    title: str
    width: int
    text: Callable[[TableRow], str]
    drop: int = 0
    shown: bool = True

    def typed(self, row: TableRow) -> str:
        """Return the words as one would type them."""
        if row.block is None:
            return ""
        if self.name is ColumnName.START:
            return "" if row.block.pin is None else clock(row.block.pin)
        if self.name is ColumnName.MINUTES:
            return as_typed(row.block.minutes)
        return str(getattr(row.block, self.name.value))


class Columns(QObject):
    """Makes the columns, in the language of the windows."""

    def __init__(self, words: SessionWords, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def all(self) -> tuple[TableColumn, ...]:
        """Return the columns in their order."""
        name = ColumnName
        return (
            TableColumn(name.START, self.tr("Start"), 92, _start),
            TableColumn(name.MINUTES, self.tr("Duration"), 88, self._minutes),
            TableColumn(name.TITLE, self.tr("Title"), 0, _field("title")),
            TableColumn(name.METHOD, self.tr("Method"), 132, _field("method"), drop=2),
            TableColumn(name.PARTS, self.tr("Part"), 112, self._parts, drop=4),
            TableColumn(name.LEAD, self.tr("Who"), 104, _field("lead"), drop=1),
            TableColumn(name.ROOM, self.tr("Room"), 96, _field("room"), drop=3),
            TableColumn(name.MATERIALS, self.tr("Materials"), 132, _field("materials"), drop=5),
            TableColumn(name.NOTES, self.tr("Notes"), 160, _field("for_facilitator"), drop=6, shown=False),
        )

    def _minutes(self, row: TableRow) -> str:
        if row.block is None:
            return ""
        if row.block.open_end and not row.block.minutes:
            return self.tr("open")
        about = "± " if row.block.approximate else ""
        return about + self._words.minutes(row.block.minutes)

    def _parts(self, row: TableRow) -> str:
        return " + ".join(self._words.part_names[part] for part in (row.block.parts if row.block else ()))


def _start(row: TableRow) -> str:
    return "–" if row.place is None else clock(row.place.start)


def _field(name: str) -> Callable[[TableRow], str]:
    def read(row: TableRow) -> str:
        return "" if row.block is None else " ".join(str(getattr(row.block, name)).split())

    return read
