"""Reads a programme that somebody pasted: a table from Word or Excel, or text with times in it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from copdesk.domain.clock_reading import DAY, TimesRead, cell_times, find_times
from copdesk.domain.problems import Problem
from copdesk.domain.programme_kinds import FIELDS, recognise
from copdesk.domain.programme_marks import marks_in
from copdesk.domain.programme_rows import ReadRow, over_days
from copdesk.domain.time_entry import read_duration
from copdesk.exchange.pasted_table import Grid, table_in
from copdesk.exchange.programme_headers import Column, columns_of

MOST_ROWS = 500
LONGEST = 1_000_000
_BULLET = re.compile(r"^[\s\-–—•*·▪o>]*(?:\d{1,2}[.)]\s)?\s*(?:van|from|om|at)?\s*$", re.IGNORECASE)
_WEEKDAYS = "|".join(
    (
        "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    )
)
_MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|"
    "june|july|august|october"
)
_DATE = rf"\d{{1,2}}\s+(?:{_MONTHS})(?:\s+\d{{4}})?"
_DAY_HEADING = re.compile(
    rf"(?:(?:dag|day)\s+\d{{1,2}}\b[\s:,.–-]*)?(?:(?:{_WEEKDAYS})\b[\s,]*)?(?:{_DATE})?\s*:?(?<=[^\s:])|"
    rf"(?:dag|day)\s+\d{{1,2}}\b[^\d]{{0,60}}",
    re.IGNORECASE,
)
_LEADING = re.compile(r"^[\s\-–—•*·▪>:|]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One part of a pasted programme: the words as they stood, what was made of them, and whether that needs a look."""

    source: str
    row: ReadRow
    odd: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """What was read from a pasted programme, and the lines that were not part of it."""

    readings: tuple[Reading, ...] = ()
    left_over: tuple[str, ...] = ()

    @property
    def rows(self) -> tuple[ReadRow, ...]:
        """The rows, ready to be arranged."""
        return tuple(reading.row for reading in self.readings)


def read_pasted(text: str) -> Pasted:
    """Return the parts of a programme from what was pasted, with parts that begin together in tracks.

    Raises Problem("paste_nothing") when no time or length is found anywhere, and Problem("paste_too_long").
    """
    if len(text) > LONGEST:
        raise Problem("paste_too_long", most=MOST_ROWS)
    grid = table_in(text)
    found = _from_table(grid) if grid else _from_lines(text.splitlines())
    if not found.readings:
        raise Problem("paste_nothing")
    if len(found.readings) > MOST_ROWS:
        raise Problem("paste_too_long", most=MOST_ROWS)
    rows = over_days(found.rows)
    placed = [replace(r, row=row, odd=r.odd or row.odd) for r, row in zip(found.readings, rows, strict=True)]
    return replace(found, readings=tuple(_in_tracks(placed)))


# Days


class _Days:
    """Counts the days as headings name them: "Dag 2", "vrijdag", "27 november"."""

    def __init__(self) -> None:
        self.day = 0
        self.filled = False

    def turns(self, line: str) -> bool:
        """Tell whether a line is the heading of a day; a day in which something stood is over then."""
        if not _DAY_HEADING.fullmatch(line):
            return False
        self.day += self.filled
        self.filled = False
        return True


def _on_day(reading: Reading, day: int) -> Reading:
    row, later = reading.row, day * DAY
    start = None if row.start is None else row.start + later
    return replace(reading, row=replace(row, start=start, end=None if row.end is None else row.end + later))


# Text with times


def _from_lines(lines: Iterable[str]) -> Pasted:
    """Return a part for each line with a time; lines without one are words to the part above."""
    readings: list[Reading] = []
    left_over: list[str] = []
    days = _Days()
    for line in (line.strip() for line in lines):
        times = _times_of(line)
        if days.turns(line):
            left_over.append(line)
        elif times is not None:
            days.filled = True
            readings.append(_on_day(_reading(line, times, _LEADING.sub("", times.rest) or times.before), days.day))
        elif line and not readings:
            left_over.append(line)
        elif line:
            readings[-1] = _with_words(readings[-1], line)
    return Pasted(readings=tuple(_titled(reading) for reading in readings), left_over=tuple(left_over))


def _times_of(line: str) -> TimesRead | None:
    """Return the times of a line that begins or ends with them; a time amid a sentence is part of the sentence."""
    times = find_times(line)
    if times is None or _BULLET.match(times.before) or not times.rest:
        return times
    return times if times.end is not None and len(times.before) <= 3 else None


def _reading(source: str, times: TimesRead, title: str) -> Reading:
    fields = {"approximate": True} if times.approximate else {}
    row = ReadRow(title=title[:200], start=times.start, end=times.end, fields=tuple(fields.items()))
    return Reading(source=source, row=row, odd=times.odd)


def _with_words(reading: Reading, line: str) -> Reading:
    """Add a line to a part: its title when it has none yet, else words for the participants."""
    row = reading.row
    if not row.title:
        return replace(reading, source=f"{reading.source} {line}", row=replace(row, title=line[:200]))
    fields = dict(row.fields)
    fields["for_participants"] = f"{fields['for_participants']}\n{line}" if "for_participants" in fields else line
    return replace(reading, row=replace(row, fields=tuple(fields.items())))


def _titled(reading: Reading) -> Reading:
    """Give a part what its title tells; without one it bears the words it came from."""
    row = reading.row
    title = row.title or reading.source[:200]
    fields = FIELDS.get(recognise(title), {}) | marks_in(title) | dict(row.fields)
    return replace(reading, row=replace(row, title=title, fields=tuple(fields.items())))


# A table


def _from_table(grid: Grid) -> Pasted:
    columns, body = columns_of(grid)
    readings: list[Reading] = []
    left_over: list[str] = []
    days = _Days()
    for cells in body:
        source = "  ".join(cell for cell in cells if cell)
        if days.turns(source):
            left_over.append(source)
            continue
        said = {column: cells[place] for column, place in columns.items() if place < len(cells) and cells[place]}
        reading = _cells(source, said)
        if reading is not None:
            days.filled = True
            readings.append(_on_day(reading, days.day))
        elif readings and source and Column.TITLE in said:
            readings[-1] = _with_words(readings[-1], source)
        elif source:
            left_over.append(source)
    return Pasted(readings=tuple(_titled(reading) for reading in readings), left_over=tuple(left_over))


def _cells(source: str, said: dict[Column, str]) -> Reading | None:
    """Return the part in a row of cells, or nothing when no cell says when or how long."""
    when = " - ".join(said[column] for column in (Column.START, Column.END) if column in said)
    times = cell_times(said[Column.START]) if Column.START in said and Column.END not in said else _both(said, when)
    minutes, doubtful = _minutes(said.get(Column.MINUTES, ""))
    if times is None and minutes is None:
        return None
    fields: dict[str, Any] = {"approximate": True} if times is not None and times.approximate else {}
    fields |= {_FIELD_OF[column]: words for column, words in said.items() if column in _FIELD_OF}
    one_line = {name: " ".join(words.split())[:500] for name, words in fields.items() if name in _ONE_LINE}
    row = ReadRow(
        title=" ".join(said.get(Column.TITLE, "").split())[:200],
        start=times.start if times else None,
        end=times.end if times else None,
        minutes=None if times and times.end is not None else minutes,
        fields=tuple((fields | one_line).items()),
    )
    return Reading(source=source, row=row, odd=doubtful or (times is not None and times.odd))


def _both(said: dict[Column, str], when: str) -> TimesRead | None:
    """Return the times of a row whose start and end stand in two cells."""
    start, end = (cell_times(said[c]) if c in said else None for c in (Column.START, Column.END))
    return find_times(when) if start is None else replace(start, end=None if end is None else end.start)


_FIELD_OF = {
    Column.METHOD: "method",
    Column.WHO: "lead",
    Column.ROOM: "room",
    Column.MATERIALS: "materials",
    Column.WORDS: "for_participants",
    Column.NOTES: "for_facilitator",
}
_ONE_LINE = frozenset({"method", "lead", "room"})


def _minutes(said: str) -> tuple[int | None, bool]:
    """Return a length in minutes and whether it could not be read."""
    if not said:
        return None, False
    try:
        return read_duration(said), False
    except Problem:
        return None, True


# What begins together


def _in_tracks(readings: Sequence[Reading]) -> list[Reading]:
    """Put parts that begin at the same time in tracks, together with what runs beside them."""
    spans = _spans(readings)
    tracks: dict[int, str] = {}
    for cluster in _clusters(spans):
        starts = [spans[n][0] for n in cluster]
        if len(set(starts)) < len(starts):
            tracks |= _columns(cluster, spans)
    return [
        replace(reading, row=replace(reading.row, track=tracks[n])) if n in tracks else reading
        for n, reading in enumerate(readings)
    ]


def _spans(readings: Sequence[Reading]) -> dict[int, tuple[int, int]]:
    """Return from when to when each timed part runs; without an end, until something later begins."""
    starts = sorted({r.row.start for r in readings if r.row.start is not None})
    spans: dict[int, tuple[int, int]] = {}
    for n, reading in enumerate(readings):
        row = reading.row
        if row.start is not None:
            later = next((start for start in starts if start > row.start), row.start + 1)
            end = row.start + row.minutes if row.minutes is not None else row.end
            spans[n] = (row.start, later if end is None else end)
    return spans


def _clusters(spans: dict[int, tuple[int, int]]) -> list[list[int]]:
    """Return the parts that hang together because they run at the same time."""
    clusters: list[list[int]] = []
    until = -1
    for n in sorted(spans, key=lambda n: (spans[n][0], n)):
        if clusters and spans[n][0] < until:
            clusters[-1].append(n)
        else:
            clusters.append([n])
        until = max(until, spans[n][1]) if len(clusters[-1]) > 1 else spans[n][1]
    return clusters


def _columns(cluster: Sequence[int], spans: dict[int, tuple[int, int]]) -> dict[int, str]:
    free: list[int] = []
    columns: dict[int, str] = {}
    for n in cluster:
        start, end = spans[n]
        place = next((c for c, until in enumerate(free) if until <= start), len(free))
        free[place : place + 1] = [end]
        columns[n] = str(place + 1)
    return columns
