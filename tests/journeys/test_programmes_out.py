"""Real programmes come in and go out again, as programme, run sheet and spreadsheet, at the times they came with."""

import json
import re
from collections.abc import Iterator
from datetime import date, time
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from copdesk.documents import programme, run_sheet
from copdesk.domain.community import Community
from copdesk.domain.sessions import Session
from copdesk.exchange.programmes_in import read_programmes
from copdesk.exchange.session_xlsx_out import run_sheet_xlsx
from copdesk.store import gather
from copdesk.store.workbook import Workbook
from tests.builders import fill, new_workbook
from tests.documents.checks import sound
from tests.documents.reading import Element, Reading, squeezed

TODAY = date(2026, 11, 1)
WHOLE: dict[str, Any] = json.loads((Path(__file__).parent.parent / "data" / "programmes.json").read_text("utf-8"))
TIMED = re.compile(r"(\d{1,2}\.\d\d) (.+)")
Item = dict[str, Any]


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbook]:
    """A workbook with all programmes of the file."""
    book = new_workbook(tmp_path_factory.mktemp("programmes"))
    somewhere = Community(name="Proef")
    found = read_programmes(WHOLE, somewhere, TODAY)
    fill(book, [somewhere, *(entity for read in found for entity in (read.session, *read.blocks))])
    yield book
    book.close()


@pytest.fixture(params=WHOLE["programmes"], ids=lambda given: given["id"])
def given(request: pytest.FixtureRequest) -> Item:
    """One programme as it stands in the file."""
    return request.param


def session(workbook: Workbook, given: Item) -> Session:
    return next(s for s in workbook.all(Session) if s.title in given["title"] or given["title"] in s.title)


def rows(reading: Reading) -> Iterator[list[list[str]]]:
    """Yield the paragraphs in each cell of every row, heads left out."""
    for row in reading.root.all("TR"):
        cells = [cell for cell in row.kids if isinstance(cell, Element)]
        if cells[0].said.get("Scope") != "Column":
            yield [[squeezed(p.text) for p in cell.all("P")] for cell in cells]


def told(reading: Reading) -> set[tuple[str, str]]:
    """Return every title a programme tells with the time before it: in its paragraph, or else in front of the row."""
    found: set[tuple[str, str]] = set()
    for (hour, *_), part, *_ in rows(reading):
        for words in part:
            own = TIMED.fullmatch(words)
            found.add((own[1], own[2]) if own else (hour, words))
    return found


def dotted(clock: str) -> str:
    """Return 09:05 as paper writes it: 9.05."""
    return clock.removeprefix("0").replace(":", ".")


def lasts(item: Item) -> str:
    """Return what the run sheet says of how long a part lasts."""
    if item["end"] is None:
        return "einde open"
    if "approximately" in item["end_source"]:
        return f"tot ca. {dotted(item['end'])}"
    return f"{item['minutes']} min"


def starts_with_title(words: str, item: Item) -> bool:
    return words.startswith(item["title"])


def test_a_programme_goes_out_at_the_times_it_came_with(workbook: Workbook, given: Item):
    paper = gather.programme(workbook, session(workbook, given).id, TODAY)
    found = told(sound(programme.render(paper)))
    for item in given["items"]:
        assert any(hour == dotted(item["start"]) and starts_with_title(words, item) for hour, words in found), item


def test_a_run_sheet_goes_out_at_the_times_it_came_with(workbook: Workbook, given: Item):
    paper = gather.run_sheet(workbook, session(workbook, given).id, TODAY)
    found = [
        (*when[:2], words) for when, part, *_ in rows(sound(run_sheet.render(paper))) for words in part if when[1:]
    ]
    for item in given["items"]:
        expected = (dotted(item["start"]), lasts(item))
        assert any(row[:2] == expected and starts_with_title(row[2], item) for row in found), item


def test_a_spreadsheet_goes_out_with_the_times_it_came_with(workbook: Workbook, given: Item):
    paper = gather.run_sheet(workbook, session(workbook, given).id, TODAY)
    sheet = load_workbook(BytesIO(run_sheet_xlsx([paper]))).worksheets[0]
    heads, *others = [[cell.value for cell in row] for row in sheet.iter_rows()]
    found = [dict(zip(heads, row, strict=True)) for row in others]
    for item in given["items"]:
        start, end = (time.fromisoformat(item[key]) if item[key] else None for key in ("start", "end"))
        same = [row for row in found if starts_with_title(row["Wat"], item) and row["Begin"] == start]
        assert any((row["Einde"], row["Minuten"]) == (end, item["minutes"]) for row in same), item


def test_nothing_is_on_the_run_sheet_that_was_not_in_the_programme(workbook: Workbook, given: Item):
    paper = gather.run_sheet(workbook, session(workbook, given).id, TODAY)
    assert len(paper.rows) == len(given["items"])


def test_a_day_nobody_gave_is_not_made_up(workbook: Workbook, given: Item):
    words = sound(programme.render(gather.programme(workbook, session(workbook, given).id, TODAY))).words
    assert ("datum volgt" in words) == (given["date"] is None)


@pytest.mark.parametrize(
    ("identity", "head"),
    [
        ("P01", "vanaf 13.00 uur"),
        ("P05", "9.00 uur tot ca. 15.30 uur"),
        ("P09", "vanaf 7.00 uur"),
        ("P13", "Inloop vanaf 19.00 uur · 19.30 uur tot 21.00 uur"),
        ("P19", "9.30 uur tot 16.00 uur"),
    ],
)
def test_the_head_says_when_it_begins_and_ends_as_it_was_announced(workbook: Workbook, identity: str, head: str):
    announced = next(p for p in WHOLE["programmes"] if p["id"].startswith(identity))
    paper = gather.programme(workbook, session(workbook, announced).id, TODAY)
    assert head in sound(programme.render(paper)).words


def test_choices_and_swaps_are_said_in_words(workbook: Workbook):
    residential = next(p for p in WHOLE["programmes"] if p["id"].startswith("P09"))
    paper = gather.programme(workbook, session(workbook, residential).id, TODAY)
    words = sound(programme.render(paper)).words
    assert "Je kiest er 2 van de 4." in words
    assert "4 onderdelen naast elkaarJe kiest er één." in words
    assert "De groepen doen hetzelfde, in een andere volgorde" in words
    assert "vanaf 20.45, einde open" in words
