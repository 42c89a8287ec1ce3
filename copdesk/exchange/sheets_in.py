"""Reading the first filled sheet of an Excel or OpenDocument spreadsheet; formulas and macros are never run.

The file is weighed before it is opened: what it claims to hold may be a million times what it is.
"""

import datetime
import io
import re
import zipfile
import zlib
from collections import Counter
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
_ABOUT = rb"((?:[^>\"']|\"[^\"]*\"|'[^']*')*)"
_CELL = re.compile(rb"<(?:\w+:)?c(?=[\s/>])" + _ABOUT + rb">(?:\s*<(?:\w+:)?v>\s*(\d{1,9})\s*<)?")
_ROW = re.compile(rb"<(?:\w+:)?row(?=[\s/>])" + _ABOUT + rb">")
_PLACE = re.compile(rb"(?<![\w:.-])r\s*=\s*[\"']\s*\$?([A-Za-z]{0,9})\$?0*(\d+)")
_SHARED = re.compile(rb"(?<![\w:.-])t\s*=\s*[\"']s[\"']")
_SHARED_TEXT = re.compile(rb"<(?:\w+:)?si(?=[\s>])(.*?)</(?:\w+:)?si>", re.DOTALL)
_ODS_ROW = re.compile(rb"<table:table-row(?=[\s>])" + _ABOUT + rb">(.*?)</table:table-row>", re.DOTALL)
_ODS_CELL = re.compile(rb"<table:(?:covered-)?table-cell(?=[\s>])" + _ABOUT + rb">")
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
            scales = _Scales()
            for entry in archive.infolist():
                scales.put(archive, entry, kind)
            scales.check_text()
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


class _Scales:
    """What a spreadsheet weighs: what its parts really unpack to, and what its cells hold with every repeat."""

    def __init__(self) -> None:
        self._room = LARGEST_INFLATED
        self._shared: list[int] = []
        self._used: Counter[int] = Counter()
        self._repeated = 0

    def put(self, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, kind: SourceKind) -> None:
        """Weigh one part, and refuse what no spreadsheet program writes."""
        content = self._unpacked(archive, entry)
        name = entry.filename.casefold()
        sheet = b"sheetData" in content or (kind is SourceKind.ODS and name == "content.xml")
        if (sheet or name.endswith((".xml", ".rels", ".vml"))) and _DOCTYPE.search(content):
            raise Problem("import_doctype")
        if content.startswith((b"\xfe\xff", b"\xff\xfe", b"<\0", b"\0<")) and name.endswith(".xml"):
            raise Problem("import_damaged")  # no program writes these in UTF-16, and nothing below would see through it
        if b"<sst" in content or b":sst" in content:
            self._shared = [len(found[1]) for found in _SHARED_TEXT.finditer(content)]
        if sheet:
            _check_extent(*(self._ods_extent(content) if kind is SourceKind.ODS else self._xlsx_extent(content)))

    def _unpacked(self, archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
        parts: list[bytes] = []
        with archive.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                self._take(len(chunk))
                parts.append(chunk)
        return b"".join(parts)

    def _take(self, octets: int) -> None:
        self._room -= octets
        if self._room < 0:
            raise Problem("import_inflates", limit=LARGEST_INFLATED // 1024**2)

    def check_text(self) -> None:
        """Refuse a file in which one long text stands in very many cells."""
        self._room = LARGEST_INFLATED
        shared = dict(enumerate(self._shared))
        self._take(self._repeated + sum(shared.get(index, 0) * count for index, count in self._used.items()))

    def _xlsx_extent(self, content: bytes) -> tuple[int, int]:
        """Return the last row and column in which something stands; cells with a layout alone do not count."""
        rows = columns = unplaced = 0
        for cell in _CELL.finditer(content):
            if cell[1].endswith(b"/"):
                continue
            if cell[2] and _SHARED.search(cell[1]):
                self._used[int(cell[2])] += 1
            place = _PLACE.search(cell[1])
            if place is None:
                unplaced += 1
            else:
                rows, columns = max(rows, _bounded(place[2])), max(columns, _column(place[1]))
        if unplaced:
            numbers = (_PLACE.search(row[1]) for row in _ROW.finditer(content))
            rows, columns = max([rows, *(_bounded(n[2]) for n in numbers if n)]), max(columns, 1)
        return rows, columns

    def _ods_extent(self, content: bytes) -> tuple[int, int]:
        """Return how many rows and columns the filled cells take, with every repeat written out."""
        rows = columns = 0
        for row in _ODS_ROW.finditer(content):
            cells = [found[1] for found in _ODS_CELL.finditer(row[2]) if not found[1].endswith(b"/")]
            if not cells:
                continue
            down = _repeats(_ODS_ROWS, row[1])
            across = [_repeats(_ODS_COLUMNS, cell) for cell in cells]
            rows, columns = rows + down, max(columns, sum(across))
            if down * max(across) > 1:
                self._repeated += down * max(across) * len(row[2])
        return rows, columns


def _check_extent(rows: int, columns: int) -> None:
    """Refuse a sheet on which something stands far from the rest."""
    if rows * columns > _MOST_CELLS:
        raise Problem("import_far_cell", rows=rows, columns=columns)


def _repeats(pattern: re.Pattern[bytes], about: bytes) -> int:
    found = pattern.search(about)
    return _bounded(found[1]) if found else 1


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
