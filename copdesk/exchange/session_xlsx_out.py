"""A run sheet as a spreadsheet, for who works without the program: the parts, what they add up to, what to pack."""

import io
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

import xlsxwriter  # pyright: ignore[reportMissingTypeStubs]  it has none

from copdesk.domain.session_papers import RunSheetPaper
from copdesk.exchange.session_cells import Line, by_day
from copdesk.exchange.sheets_out import LONGEST_CELL, MADE, in_xml, sheet_title
from copdesk.sentences import session_phrases as phrases
from copdesk.sentences.speech import Speech

Cell = str | int | float | None
"""Words, a number, a time as a part of a day, or nothing."""

_COLUMNS: tuple[tuple[str, int, Callable[[Line], Cell]], ...] = (
    ("column_start", 8, lambda line: _of_the_day(line.starts)),
    ("column_end", 8, lambda line: _of_the_day(line.ends)),
    ("column_minutes", 9, lambda line: line.minutes),
    ("column_what", 32, lambda line: line.title),
    ("column_section", 16, lambda line: line.section),
    ("column_track", 16, lambda line: line.track),
    ("column_kind", 14, lambda line: line.kind),
    ("column_method", 18, lambda line: line.method),
    ("column_parts", 18, lambda line: line.parts),
    ("column_lead", 18, lambda line: line.who),
    ("column_helpers", 18, lambda line: line.helpers),
    ("column_room", 16, lambda line: line.room),
    ("column_set_up", 24, lambda line: line.set_up),
    ("column_materials", 24, lambda line: line.materials),
    ("column_notes", 40, lambda line: line.notes),
    ("column_words", 40, lambda line: line.words),
    ("column_groups", 24, lambda line: line.groups),
    ("column_harvest", 24, lambda line: line.harvest),
    ("column_plan_b", 24, lambda line: line.plan_b),
    ("column_remarks", 24, lambda line: line.remarks),
)


def run_sheet_xlsx(papers: Sequence[RunSheetPaper]) -> bytes:
    """Return run sheets as one spreadsheet: for each session its parts, its totals and its packing list."""
    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book: Any = xlsxwriter.Workbook(stream, options)
    first = papers[0]
    say = Speech(first.language)
    title = in_xml(first.title if len(papers) == 1 else first.community)[:255]
    book.set_properties({"title": title, "company": in_xml(first.organisation)[:255], "created": MADE})
    book.set_custom_property("Language", say.tag)
    for number, paper in enumerate(papers, start=1):
        _Session(book, paper, f" {number}" if len(papers) > 1 else "").write()
    book.close()
    return stream.getvalue()


class _Session:
    """The sheets of one session; `mark` keeps their names apart from those of other sessions."""

    def __init__(self, book: Any, paper: RunSheetPaper, mark: str) -> None:
        self._book, self._paper, self._mark = book, paper, mark
        self._say = Speech(paper.language)
        self._words = book.add_format({"num_format": "@", "valign": "top", "text_wrap": True})
        self._time = book.add_format({"num_format": "hh:mm", "valign": "top"})
        self._number = book.add_format({"valign": "top"})
        self._head = book.add_format({"bold": True, "valign": "top", "text_wrap": True})

    def write(self) -> None:
        """Write the sheets."""
        self._parts()
        self._totals()
        self._packing()

    def _sheet(self, key: str) -> Any:
        sheet = self._book.add_worksheet(sheet_title(self._say(key)) + self._mark)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer(f"&L{self._say('not_to_hand_out')}&R&P")
        return sheet

    def _parts(self) -> None:
        """Write a row for each part; with several days each row begins with its day."""
        days = by_day(self._paper, self._say)
        several = len(days) > 1
        heads, widths = [self._say(key) for key, _, _ in _COLUMNS], [width for _, width, _ in _COLUMNS]
        rows: list[list[Cell]] = [[cell(line) for _, _, cell in _COLUMNS] for _, told in days for line in told]
        if several:
            heads, widths = [self._say("column_day"), *heads], [26, *widths]
            names = [name for name, told in days for _ in told]
            rows = [[name, *row] for name, row in zip(names, rows, strict=True)]
        self._table(self._sheet("run_sheet"), heads, widths, rows, times=range(several, several + 2))

    def _totals(self) -> None:
        """Write what the session is, and what it adds up to."""
        say, paper = self._say, self._paper
        facts = [
            (say("run_sheet"), paper.title),
            (say("for_whom"), say("not_to_hand_out")),
            (say("column_day"), phrases.days(paper, say)),
            (say("version_word"), str(paper.version)),
            *phrases.front(paper, say),
        ]
        counted: list[tuple[str, Cell]] = [
            (say("minutes_whole"), paper.totals.whole),
            (say("minutes_programme"), paper.totals.programme),
            *((say("minutes_of", what=say.choice("part", part)), count) for part, count in paper.totals.parts),
        ]
        rows: list[list[Cell]] = [[name, words] for name, words in facts if words.strip()]
        rows += [[name, count] for name, count in counted]
        self._table(self._sheet("totals"), [say("column_what"), say("totals_value")], [34, 70], rows)

    def _packing(self) -> None:
        say = self._say
        rows: list[list[Cell]] = [[p.thing, p.count, "; ".join(p.needed_for)] for p in self._paper.packing]
        heads = [say("packing_thing"), say("packing_count"), say("packing_for")]
        self._table(self._sheet("packing_list"), heads, [36, 9, 60], rows)

    def _table(
        self,
        sheet: Any,
        heads: Sequence[str],
        widths: Sequence[int],
        rows: Sequence[Sequence[Cell]],
        times: Iterable[int] = (),
    ) -> None:
        """Write a real table with a head that stays in sight and comes back on every printed page."""
        for number, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                self._write(sheet, number, column, cell, clock=column in times)
        columns = [{"header": head, "header_format": self._head} for head in heads]
        style = {"columns": columns, "style": "Table Style Light 1", "autofilter": True}
        sheet.add_table(0, 0, max(1, len(rows)), len(heads) - 1, style)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)

    def _write(self, sheet: Any, row: int, column: int, cell: Cell, *, clock: bool) -> None:
        if isinstance(cell, str):
            sheet.write_string(row, column, in_xml(cell)[:LONGEST_CELL], self._words)
        elif cell is not None:
            sheet.write_number(row, column, cell, self._time if clock else self._number)


def _of_the_day(moment: datetime | None) -> float | None:
    """Return a time as a spreadsheet counts it: the part of the day that is over."""
    return None if moment is None else (moment.hour * 60 + moment.minute) / (24 * 60)
