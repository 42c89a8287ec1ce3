"""A list as somebody else made it, whatever its format: column titles and rows of text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from copdesk.domain.import_plan import Remark, remark
from copdesk.domain.problems import Problem
from copdesk.exchange.headers import field_of
from copdesk.exchange.limits import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS

_HEADER_WITHIN = 10  # a list may begin with a title, a date and a blank line


class SourceKind(StrEnum):
    """What sort of file a list came from."""

    CSV = "csv"
    XLSX = "xlsx"
    ODS = "ods"
    VCARD = "vcard"


class SourceRow(NamedTuple):
    """One row: its number as a spreadsheet counts, its cells, and what makes it unreadable if anything does."""

    number: int
    cells: tuple[str, ...]
    fault: Remark | None = None

    def __repr__(self) -> str:
        """Show which row it is; its words are nobody's business."""
        return f"SourceRow({self.number})"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceTable:
    """A list with one title a column; blank rows are left out and counted.

    `encoding` and `separator` say how a text file was read; they are empty for other kinds.
    """

    kind: SourceKind
    columns: tuple[str, ...]
    rows: tuple[SourceRow, ...]
    encoding: str = ""
    separator: str = ""
    blank_rows: int = 0
    remarks: tuple[Remark, ...] = ()

    def example(self, column: int) -> str:
        """Return the first cell of a column that says something, or nothing."""
        return next((r.cells[column] for r in self.rows if r.cells[column] and r.fault is None), "")


def table(
    records: Iterable[SourceRow],
    kind: SourceKind,
    *,
    encoding: str = "",
    separator: str = "",
    remarks: Iterable[Remark] = (),
) -> SourceTable:
    """Return the table in `records`, whose header is found among the first of them.

    Raises Problem when a limit is passed, or when there is no header or nothing beneath it.
    """
    filled, blank_rows = _within_limits(records)
    if not filled:
        raise Problem("import_empty")
    top = _header_at(filled)
    header, rows = filled[top], filled[top + 1 :]
    if not rows:
        raise Problem("import_only_headers")
    width = max(_width(r.cells) for r in filled[top:])
    titles = _padded(header.cells, width)
    return SourceTable(
        kind=kind,
        columns=tuple(" ".join(t.split()) for t in titles),
        rows=tuple(r if len(r.cells) == width else SourceRow(r.number, _padded(r.cells, width), r.fault) for r in rows),
        encoding=encoding,
        separator=separator,
        blank_rows=blank_rows,
        remarks=tuple(remarks),
    )


def unreadable(text: str) -> tuple[Remark, ...]:
    """Return the remark that there are letters nobody can read, when there are."""
    lost = text.count("\ufffd")
    return (remark("import_letters_lost", count=lost),) if lost else ()


def _within_limits(records: Iterable[SourceRow]) -> tuple[list[SourceRow], int]:
    """Return the rows that say something and the number of blank ones between them."""
    filled: list[SourceRow] = []
    for record in records:
        width = _width(record.cells)
        if not width and record.fault is None:
            continue
        if width > MOST_COLUMNS:
            raise Problem("import_too_many_columns", limit=MOST_COLUMNS, row=record.number)
        whole = len("".join(record.cells))  # measured soonest; hardly any row is as long as one cell may be
        if whole > LONGEST_CELL and max(map(len, record.cells)) > LONGEST_CELL:
            raise Problem("import_cell_too_long", limit=LONGEST_CELL, row=record.number)
        filled.append(record)
        if len(filled) > MOST_ROWS + 1:
            raise Problem("import_too_many_rows", limit=MOST_ROWS)
    blank = filled[-1].number - filled[0].number + 1 - len(filled) if filled else 0
    return filled, blank


def _header_at(filled: Sequence[SourceRow]) -> int:
    """Return which of the first rows holds the titles: the first with two titles we know, else the very first."""
    for n, row in enumerate(filled[:_HEADER_WITHIN]):
        if sum(field_of(c) is not None for c in row.cells) >= 2:
            return n
    if any("@" in c for c in filled[0].cells) or filled[0].fault is not None:
        raise Problem("import_no_headers")
    return 0


def _width(cells: Sequence[str]) -> int:
    """Return how many cells there are up to the last that says something."""
    if cells and cells[-1].strip():
        return len(cells)
    return max((n for n, c in enumerate(cells, 1) if c.strip()), default=0)


def _padded(cells: Sequence[str], width: int) -> tuple[str, ...]:
    return (*cells[:width], *[""] * (width - len(cells)))
