"""Reading CSV as Excel, Outlook and Google write it: any usual separator, quotes and line ends."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from copdesk.domain.import_plan import remark
from copdesk.domain.problems import Problem
from copdesk.exchange.source import LONGEST_CELL, SourceKind, SourceRow, SourceTable, table
from copdesk.exchange.text_in import decode

LARGEST = 10 * 1024 * 1024
SEPARATORS = (";", ",", "\t", "|")
"""The separators looked for, and the ones a facilitator may choose from."""

_SEP_LINE = re.compile(r'"?sep=(.)"?\s*(?:\r\n?|\n|$)', re.IGNORECASE)
_SAMPLE = 50
_MOST_OPEN_QUOTES = 100
_END = "\ue0e0end of list\ue0e0"  # a private-use character, which no list holds


def read_csv(data: bytes, *, encoding: str | None = None, separator: str | None = None) -> SourceTable:
    """Return the table in a CSV file.

    Raises Problem when it is no text, too big, or has no header.
    """
    if len(data) > LARGEST:
        raise Problem("import_too_big", limit=LARGEST // 1024**2)
    if separator is not None and separator not in SEPARATORS:
        raise Problem("import_separator_unknown")
    text, found = decode(data, encoding)
    told = _SEP_LINE.match(text)
    if told:
        text = text[told.end() :]
    chosen = separator or (told[1] if told and told[1] in SEPARATORS else sniff(text))
    return table(_records(text, chosen), SourceKind.CSV, encoding=found, separator=chosen)


def sniff(text: str) -> str:
    """Return the separator that cuts most of the first rows in as many cells."""
    return max(SEPARATORS, key=lambda s: _evenness(text, s))


def _evenness(text: str, separator: str) -> float:
    """Return how many cells the first rows have in common, weighed by how many rows agree; 0 for one column."""
    try:
        rows = list(islice(csv.reader(io.StringIO(text, newline=""), delimiter=separator), _SAMPLE))
    except csv.Error:
        return 0
    widths = Counter(len(r) for r in rows if any(c.strip() for c in r))
    if not widths:
        return 0
    width, agreeing = max(widths.items(), key=lambda item: (item[1], item[0]))
    return (width - 1) * agreeing / sum(widths.values())


def _records(text: str, separator: str) -> Iterator[SourceRow]:
    """Yield the rows; one with a quote that is never closed is marked, and reading goes on with the line beneath it."""
    lines = io.StringIO(text, newline="").readlines()
    start, number = 0, 1
    for _ in range(_MOST_OPEN_QUOTES):
        for first, last, cells in _parsed(lines[start:], separator):
            if last:
                broken = start + first
                break
            yield SourceRow(number, cells)
            number += 1
        else:
            return
        cells = tuple(lines[broken].rstrip("\r\n").replace('"', "").split(separator))
        yield SourceRow(number, cells, remark("row_quote_open"))
        start, number = broken + 1, number + 1
    raise Problem("import_quotes_broken", row=number)


def _parsed(lines: list[str], separator: str) -> Iterator[tuple[int, bool, tuple[str, ...]]]:
    """Yield (line at which it begins, whether its quote stays open until the end, cells) for each row."""
    reader = csv.reader(_with_end(lines), delimiter=separator)
    begins = 0
    try:
        for cells in reader:
            if cells == [_END]:
                return
            swallowed = any(_END in c for c in cells)
            yield begins, swallowed, tuple(cells)
            begins = reader.line_num
    except csv.Error:
        raise Problem("import_cell_too_long", limit=LONGEST_CELL, row=begins + 1) from None


def _with_end(lines: list[str]) -> Iterable[str]:
    """Yield the lines and then a row of its own, by which an open quote is found out."""
    yield from lines
    if lines and not lines[-1].endswith(("\n", "\r")):
        yield "\n"
    yield f"{_END}\n"
