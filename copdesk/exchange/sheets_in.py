"""Reading the first filled sheet of an Excel or OpenDocument spreadsheet; formulas and macros are never run.

The file is weighed before it is opened: what it claims to hold may be a million times what it is.
"""

import datetime
import io
import re
import zipfile
import zlib
from collections.abc import Iterator

import python_calamine as calamine

from copdesk.domain.import_plan import Remark, remark
from copdesk.domain.problems import Problem
from copdesk.exchange.source import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, SourceKind, SourceRow, SourceTable, table

LARGEST = 10 * 1024 * 1024
LARGEST_INFLATED = 60 * 1024 * 1024
MOST_ENTRIES = 500

_CHUNK = 1024 * 1024
_MOST_CELLS = MOST_ROWS * MOST_COLUMNS  # the reader makes room for every cell between the first and the last
_DOCTYPE = re.compile(rb"<\x00?!\x00?D\x00?O\x00?C\x00?T\x00?Y\x00?P\x00?E", re.IGNORECASE)
_CELL = re.compile(rb"<(?:\w+:)?c\b([^>]*)>")
_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*?\br\s*=\s*[\"']\s*0*(\d+)")
_PLACE = re.compile(rb"\br\s*=\s*[\"']\s*\$?([A-Za-z]{1,9})\$?0*(\d+)")
_ODS_ROW = re.compile(rb"<table:table-row\b([^>]*)>(.*?)</table:table-row>", re.DOTALL)
_ODS_CELL = re.compile(rb"<table:(?:covered-)?table-cell\b([^>]*[^>/])>")
_ODS_ROWS = re.compile(rb"number-rows-repeated\s*=\s*[\"']\s*0*(\d+)")
_ODS_COLUMNS = re.compile(rb"number-columns-repeated\s*=\s*[\"']\s*0*(\d+)")

_Cell = int | float | str | bool | datetime.date | datetime.time | datetime.datetime | datetime.timedelta


def read_sheets(data: bytes) -> SourceTable:
    """Return the table on the first sheet that holds anything.

    Raises Problem when the file is damaged, locked, too big, or no spreadsheet.
    """
    if len(data) > LARGEST:
        raise Problem("import_too_big", limit=LARGEST // 1024**2)
    kind, remarks = _weigh(data)
    return _read(data, kind, remarks)


def _weigh(data: bytes) -> tuple[SourceKind, list[Remark]]:
    """Unpack everything once without keeping it, and refuse what is over a limit."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if len(names) > MOST_ENTRIES:
                raise Problem("import_too_many_parts", limit=MOST_ENTRIES)
            kind = _kind(names)
            room = LARGEST_INFLATED
            for entry in archive.infolist():
                room = _weigh_part(archive, entry, kind, room)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeError, ValueError, OSError):
        raise Problem("import_damaged") from None
    except RuntimeError:  # zipfile's answer to an entry with a password
        raise Problem("import_password") from None
    macros = any(n.casefold().endswith("vbaproject.bin") or n.startswith("Basic/") for n in names)
    return kind, [remark("import_macros_left_out")] if macros else []


def _kind(names: list[str]) -> SourceKind:
    if "xl/workbook.xml" in names:
        return SourceKind.XLSX
    if "content.xml" in names:
        return SourceKind.ODS
    raise Problem("import_not_a_list")


def _weigh_part(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, kind: SourceKind, room: int) -> int:
    """Return how much room is left after really unpacking one part of the file."""
    parts: list[bytes] = []
    with archive.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            room -= len(chunk)
            if room < 0:
                raise Problem("import_inflates", limit=LARGEST_INFLATED // 1024**2)
            parts.append(chunk)
    name = entry.filename.casefold()
    if not name.endswith((".xml", ".rels", ".vml")):
        return room
    content = b"".join(parts)
    if _DOCTYPE.search(content):
        raise Problem("import_doctype")
    if kind is SourceKind.ODS and name == "content.xml":
        _check_extent(*_ods_extent(content))
    elif kind is SourceKind.XLSX and b"sheetData" in content:
        _check_extent(*_xlsx_extent(content))
    return room


def _check_extent(rows: int, columns: int) -> None:
    """Refuse a sheet on which something stands far from the rest."""
    if rows * columns > _MOST_CELLS:
        raise Problem("import_far_cell", rows=rows, columns=columns)


def _xlsx_extent(content: bytes) -> tuple[int, int]:
    """Return the last row and column in which something stands; cells with a layout alone do not count."""
    rows = columns = 0
    unplaced = False
    for cell in _CELL.finditer(content):
        if cell[1].endswith(b"/"):
            continue
        place = _PLACE.search(cell[1])
        unplaced = unplaced or place is None
        if place is not None:
            rows, columns = max(rows, _bounded(place[2])), max(columns, _column(place[1]))
    if unplaced:
        rows = max([rows, *(_bounded(r[1]) for r in _ROW.finditer(content))])
        columns = max(columns, 1)
    return rows, columns


def _ods_extent(content: bytes) -> tuple[int, int]:
    """Return how many rows and columns the filled cells take, with every repeat written out."""
    rows = columns = 0
    for row in _ODS_ROW.finditer(content):
        repeats = _ODS_ROWS.search(row[1])
        cells = _ODS_CELL.findall(row[2])
        if cells:
            rows += _bounded(repeats[1]) if repeats else 1
            columns = max(columns, sum(_bounded(n[1]) if (n := _ODS_COLUMNS.search(c)) else 1 for c in cells))
    return rows, columns


def _bounded(digits: bytes) -> int:
    return int(digits) if len(digits) < 10 else 10**9


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def _read(data: bytes, kind: SourceKind, remarks: list[Remark]) -> SourceTable:
    try:
        with calamine.CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            filled = list(_filled_sheets(book))
            if not filled:
                raise Problem("import_empty")
            if len(filled) > 1:
                remarks.append(remark("import_other_sheets", count=len(filled) - 1))
            records = list(_records(filled[0]))
    except calamine.PasswordError:
        raise Problem("import_password") from None
    except (calamine.CalamineError, OSError, ValueError, OverflowError):
        raise Problem("import_damaged") from None
    except BaseException as error:  # a panic of the reader is neither an Exception nor importable
        if type(error).__name__ == "PanicException":
            raise Problem("import_damaged") from None
        raise
    return table(records, kind, remarks=remarks)


def _filled_sheets(book: calamine.CalamineWorkbook) -> Iterator[calamine.CalamineSheet]:
    """Yield the visible sheets that hold anything; hidden ones only when nothing else does."""
    hidden: list[calamine.CalamineSheet] = []
    seen = False
    for n, about in enumerate(book.sheets_metadata):
        if about.typ is not calamine.SheetTypeEnum.WorkSheet:
            continue
        sheet = book.get_sheet_by_index(n)
        if sheet.start is None:
            continue
        if about.visible is calamine.SheetVisibleEnum.Visible:
            seen = True
            yield sheet
        else:
            hidden.append(sheet)
    if not seen:
        yield from hidden


def _records(sheet: calamine.CalamineSheet) -> Iterator[SourceRow]:
    first = sheet.start[0] if sheet.start else 0
    for number, cells in enumerate(sheet.to_python(), first + 1):
        yield SourceRow(number, tuple(_words(c) for c in cells))


def _words(cell: _Cell) -> str:
    """Return a cell as text, whole numbers without a point."""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime.date | datetime.time):
        return cell.isoformat()
    return str(cell)[: LONGEST_CELL + 1]
