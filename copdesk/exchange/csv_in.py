"""Reading CSV as Excel, Outlook and Google write it: any usual separator, quotes and line ends."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count, islice

from copdesk.domain.import_plan import Progress, Remark, remark
from copdesk.domain.problems import Problem
from copdesk.exchange.headers import field_of
from copdesk.exchange.limits import LONGEST_CELL
from copdesk.exchange.source import SourceKind, SourceRow, SourceTable, table, unreadable
from copdesk.exchange.text_in import decode

LARGEST = 10 * 1024 * 1024
SEPARATORS = (";", ",", "\t", "|")
"""The separators looked for, and the ones a facilitator may choose from."""

_SEP_LINE = re.compile(r'"?sep=(.)"?\s*(?:\r\n?|\n|$)', re.IGNORECASE)
_SAMPLE = 50
_TITLES_WITHIN = 10
_AT_ONCE = 500
_MOST_OPEN_QUOTES = 100


def read_csv(
    data: bytes, *, encoding: str | None = None, separator: str | None = None, progress: Progress | None = None
) -> SourceTable:
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
    records = _records(text, chosen, progress)
    return table(records, SourceKind.CSV, encoding=found, separator=chosen, remarks=unreadable(text))


def sniff(text: str) -> str:
    """Return the separator that brings to light most titles we know, or cuts most rows in as many cells."""
    return max(SEPARATORS, key=lambda s: _sense(text, s))


def _sense(text: str, separator: str) -> tuple[int, float]:
    """Return how many titles a separator brings to light in one row, if two or more, and how even the rows are."""
    try:
        rows = list(islice(csv.reader(io.StringIO(text, newline=""), delimiter=separator), _SAMPLE))
    except csv.Error:
        return 0, 0
    titles = max((sum(field_of(c) is not None for c in row) for row in rows[:_TITLES_WITHIN]), default=0)
    return titles if titles > 1 else 0, _evenness(rows)


def _evenness(rows: Sequence[Sequence[str]]) -> float:
    """Return how many cells the first rows have in common, weighed by how many rows agree; 0 for one column."""
    widths = Counter(len(r) for r in rows if any(c.strip() for c in r))
    if not widths:
        return 0
    width, agreeing = max(widths.items(), key=lambda item: (item[1], item[0]))
    return (width - 1) * agreeing / sum(widths.values())


def _records(text: str, separator: str, progress: Progress | None = None) -> list[SourceRow]:
    """Return the rows, numbered from 1."""
    try:
        return list(map(SourceRow, count(1), _read_through(text, separator, progress)))
    except csv.Error:  # one row at a time then, so that it is known which one is wrong
        return list(_row_by_row(text, separator, progress))


def _read_through(text: str, separator: str, progress: Progress | None) -> Iterator[tuple[str, ...]]:
    """Yield the cells of every row; raises csv.Error when any quote is not right."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    lines = text.count("\n") + text.count("\r")
    while rows := list(islice(reader, _AT_ONCE)):
        if progress:
            progress(min(reader.line_num, lines), lines)
        yield from map(tuple, rows)


def _row_by_row(text: str, separator: str, progress: Progress | None = None) -> Iterator[SourceRow]:
    """Yield the rows; one with a quote that is never closed is marked, and reading goes on with the line beneath it."""
    lines = io.StringIO(text, newline="").readlines()
    usual = next((line.count(separator) for line in lines if line.strip()), 0)
    start = number = broken = 0
    while start < len(lines):
        if progress and number % _AT_ONCE == 0:
            progress(start, len(lines))
        number += 1
        fault = None
        try:
            cells, end = _row(lines, start, separator, strict=True)
        except csv.Error:
            broken += _swallows(lines, start, separator, usual)
            if broken > _MOST_OPEN_QUOTES:
                raise Problem("import_quotes_broken", row=number) from None
            cells, end, fault = _mended(lines, start, separator, usual, number)
        yield SourceRow(number, cells, fault)
        start = end


def _row(lines: Sequence[str], start: int, separator: str, *, strict: bool) -> tuple[tuple[str, ...], int]:
    """Return the cells of the row that begins at line `start`, and the line after it."""
    reader = csv.reader((lines[n] for n in range(start, len(lines))), delimiter=separator, strict=strict)
    return tuple(next(reader)), start + reader.line_num


def _mended(
    lines: Sequence[str], start: int, separator: str, usual: int, number: int
) -> tuple[tuple[str, ...], int, Remark | None]:
    """Return a row with odd quotes as a spreadsheet would take it, or its first line alone when it takes in others."""
    if _swallows(lines, start, separator, usual):
        return tuple(lines[start].replace('"', "").strip().split(separator)), start + 1, remark("row_quote_open")
    try:
        return *_row(lines, start, separator, strict=False), None
    except csv.Error:
        raise Problem("import_cell_too_long", limit=LONGEST_CELL, row=number) from None


def _swallows(lines: Sequence[str], start: int, separator: str, usual: int) -> bool:
    """Tell whether the row that begins at `start` takes in a line that is a row by itself, or runs to the very end."""
    if lines[start].count('"') % 2 == 0:
        return False
    try:
        _, end = _row(lines, start, separator, strict=False)
    except csv.Error:  # it runs on for longer than any cell may
        return True
    return end >= len(lines) or (usual > 0 and any(line.count(separator) >= usual for line in lines[start + 1 : end]))
