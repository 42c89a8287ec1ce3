"""Weighing a spreadsheet before it is opened: what it claims to hold may be a million times what it is."""

import io
import re
import zipfile
import zlib
from collections import Counter

from copdesk.domain.problems import Problem
from copdesk.exchange.limits import LARGEST_INFLATED, MOST_CELLS, MOST_ENTRIES

_CHUNK = 1024 * 1024
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


def weigh(data: bytes) -> tuple[bool, bool]:
    """Unpack everything once, and refuse what is over a limit; return whether it is OpenDocument, and has macros.

    Raises Problem when the file is damaged, locked, too big, or no spreadsheet.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if len(names) > MOST_ENTRIES:
                raise Problem("import_too_many_parts", limit=MOST_ENTRIES)
            opendocument = _is_opendocument(names)
            scales = _Scales()
            for entry in archive.infolist():
                scales.put(archive, entry, opendocument=opendocument)
            scales.check_text()
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeError, ValueError, OSError):
        raise Problem("import_damaged") from None
    except RuntimeError:  # zipfile's answer to an entry with a password
        raise Problem("import_password") from None
    macros = any(n.casefold().endswith("vbaproject.bin") or n.startswith("Basic/") for n in names)
    return opendocument, macros


def _is_opendocument(names: list[str]) -> bool:
    if "xl/workbook.xml" in names:
        return False
    if "content.xml" in names:
        return True
    raise Problem("import_not_a_list")


class _Scales:
    """What a spreadsheet weighs: what its parts really unpack to, and what its cells hold with every repeat."""

    def __init__(self) -> None:
        self._room = LARGEST_INFLATED
        self._shared: list[int] = []
        self._used: Counter[int] = Counter()
        self._repeated = 0

    def put(self, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, *, opendocument: bool) -> None:
        """Weigh one part, and refuse what no spreadsheet program writes."""
        content = self._unpacked(archive, entry)
        name = entry.filename.casefold()
        sheet = b"sheetData" in content or (opendocument and name == "content.xml")
        if (sheet or name.endswith((".xml", ".rels", ".vml"))) and _DOCTYPE.search(content):
            raise Problem("import_doctype")
        if content.startswith((b"\xfe\xff", b"\xff\xfe", b"<\0", b"\0<")) and name.endswith(".xml"):
            raise Problem("import_damaged")  # no program writes these in UTF-16, and nothing below would see through it
        if b"<sst" in content or b":sst" in content:
            self._shared = [len(found[1]) for found in _SHARED_TEXT.finditer(content)]
        if sheet:
            _check_extent(*(self._ods_extent(content) if opendocument else self._xlsx_extent(content)))

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
    if rows * columns > MOST_CELLS:
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
