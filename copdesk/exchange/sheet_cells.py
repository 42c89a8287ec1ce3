"""The words in the cells of the first filled sheet of a spreadsheet; formulas and macros are never run.

Little is imported here, for this is done by a process of its own.
"""

import datetime
import io
from collections.abc import Iterator
from typing import NamedTuple

import python_calamine as calamine

from copdesk.domain.problems import Problem
from copdesk.exchange.limits import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS
from copdesk.exchange.sheet_scales import weigh

_Cell = int | float | str | bool | datetime.date | datetime.time | datetime.datetime | datetime.timedelta


class SheetCells(NamedTuple):
    """What is in a spreadsheet: what was left out of it, and its rows with the number each has on the sheet."""

    opendocument: bool
    macros: bool
    other_sheets: int
    rows: list[tuple[int, list[str]]]


def sheet_cells(data: bytes) -> SheetCells:
    """Return what stands on the first visible sheet that holds anything, no further than a row over the limit.

    Raises Problem when the file is damaged, locked, too big, or no spreadsheet.
    """
    opendocument, macros = weigh(data)
    try:
        with calamine.CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            first, others = _filled_sheets(book)
            if first is None:
                raise Problem("import_empty")
            return SheetCells(opendocument, macros, others, list(_rows(first)))
    except calamine.PasswordError:
        raise Problem("import_password") from None
    except (calamine.CalamineError, OSError, ValueError, OverflowError):
        raise Problem("import_damaged") from None
    except BaseException as error:  # a panic of the reader is neither an Exception nor importable
        if type(error).__name__ == "PanicException":
            raise Problem("import_damaged") from None
        raise


def _filled_sheets(book: calamine.CalamineWorkbook) -> tuple[calamine.CalamineSheet | None, int]:
    """Return the first visible sheet that holds anything, and how many more there are; else the hidden ones."""
    visible = calamine.SheetVisibleEnum.Visible
    sheets = [
        (n, about) for n, about in enumerate(book.sheets_metadata) if about.typ is calamine.SheetTypeEnum.WorkSheet
    ]
    for shown in (True, False):
        first, others = None, 0
        for n, about in sheets:
            if (about.visible is visible) is not shown:
                continue
            sheet = book.get_sheet_by_index(n)
            if sheet.start is None:
                continue
            first, others = first or sheet, others + (first is not None)
        if first is not None:
            return first, others
    return None, 0


def _rows(sheet: calamine.CalamineSheet) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that say something, with their numbers."""
    filled = 0
    for number, cells in enumerate(sheet.iter_rows(), 1):
        words = [_words(cell) for cell in cells]
        while words and not words[-1].strip():
            words.pop()
        if words:
            filled += 1
            yield number, words[: MOST_COLUMNS + 1]
        if filled > MOST_ROWS + 1:
            return


def _words(cell: _Cell) -> str:
    """Return a cell as text, whole numbers without a point."""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime.date | datetime.time):
        return cell.isoformat()
    return str(cell)[: LONGEST_CELL + 1]
