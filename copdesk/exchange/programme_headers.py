"""Finds out which column of a run sheet is what: by its heading, or by what stands in it."""

from collections.abc import Sequence
from enum import StrEnum

from copdesk.domain.clock_reading import find_times
from copdesk.domain.names import folded
from copdesk.exchange.pasted_table import Grid


class Column(StrEnum):
    """What a column of a run sheet may say."""

    START = "start"
    END = "end"
    MINUTES = "minutes"
    TITLE = "title"
    METHOD = "method"
    WHO = "who"
    ROOM = "room"
    MATERIALS = "materials"
    WORDS = "words"
    NOTES = "notes"


_TITLES: dict[Column, str] = {
    Column.START: "tijd, tijden, tijdstip, start, begin, begintijd, starttijd, van, time, times, from, start time",
    Column.END: "eind, einde, eindtijd, tot, end, end time, to, until",
    Column.MINUTES: "duur, tijdsduur, minuten, min, lengte, duration, minutes, length",
    Column.TITLE: (
        "onderdeel, programma, programmaonderdeel, titel, wat, activiteit, onderwerp, blok, item, title, what, "
        "activity, subject, session, programme, part, agenda"
    ),
    Column.METHOD: "werkvorm, methode, vorm, hoe, method, format, how",
    Column.WHO: (
        "wie, door, door wie, spreker, sprekers, begeleider, trekker, verantwoordelijk, who, by, speaker, speakers, "
        "lead, led by, host, facilitator"
    ),
    Column.ROOM: "ruimte, zaal, locatie, waar, plek, lokaal, room, where, location, venue",
    Column.MATERIALS: "materiaal, materialen, benodigdheden, nodig, spullen, material, materials, needed, props",
    Column.WORDS: "toelichting, omschrijving, beschrijving, inhoud, description, details, content",
    Column.NOTES: "opmerking, opmerkingen, notitie, notities, bijzonderheden, aandachtspunten, note, notes, remarks",
}
_MEANT = {folded(title): column for column, titles in _TITLES.items() for title in titles.split(", ")}


def columns_of(grid: Grid) -> tuple[dict[Column, int], Grid]:
    """Return which column stands where, and the rows below the headings."""
    for number, row in enumerate(grid[:10]):
        named = _named(row)
        if Column.TITLE in named and ({Column.START, Column.MINUTES} & named.keys()):
            return named, grid[number + 1 :]
    return _guessed(grid), grid


def _named(row: Sequence[str]) -> dict[Column, int]:
    found: dict[Column, int] = {}
    for place, cell in enumerate(row):
        column = _MEANT.get(folded(cell.strip(" :.*")))
        if column is not None:
            found.setdefault(column, place)
    return found


def _guessed(grid: Grid) -> dict[Column, int]:
    """Return the column with the most times, the title right of it, and what follows as words."""
    width = max(len(row) for row in grid)
    timed = [sum(place < len(row) and find_times(row[place]) is not None for row in grid) for place in range(width)]
    start = max(range(width), key=lambda place: (timed[place], -place))
    ends = start + 1 if start + 1 < width and timed[start + 1] * 2 > timed[start] else None
    rest = [place for place in range(width) if place not in (start, ends) and _filled(grid, place)]
    after = [place for place in rest if place > start] or rest
    found = {Column.START: start} | ({} if ends is None else {Column.END: ends})
    return found | dict(zip((Column.TITLE, Column.WHO, Column.WORDS), after, strict=False))


def _filled(grid: Grid, place: int) -> bool:
    return any(place < len(row) and row[place] for row in grid)
