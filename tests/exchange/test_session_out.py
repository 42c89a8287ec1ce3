"""A run sheet for a word processor and a spreadsheet: everything in it, real tables, no formulas."""

from dataclasses import replace
from datetime import time
from io import BytesIO
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from openpyxl import load_workbook

from copdesk.domain.language import Language
from copdesk.domain.session_papers import RunSheetPaper
from copdesk.exchange.session_docx_out import run_sheet_docx
from copdesk.exchange.session_xlsx_out import run_sheet_xlsx
from tests.documents.papers import DUTIES, PACKING, at, duty, run_sheet
from tests.documents.test_hostile_words import HOSTILE

TITLES = ["Opbouwen", "Inloop met koffie en thee", "Opening en welkom", "Casus op tafel (ronde 1)", "Pauze"]


def sheets(*papers: RunSheetPaper) -> Any:
    """Return the spreadsheet of run sheets, read back."""
    return load_workbook(BytesIO(run_sheet_xlsx(papers or (run_sheet(),))))


def document(*papers: RunSheetPaper) -> Any:
    """Return the document of run sheets, read back."""
    return docx.Document(BytesIO(run_sheet_docx(papers or (run_sheet(),))))


def rows(sheet: Any) -> list[dict[str, Any]]:
    """Return the rows of a sheet by the heads of their columns."""
    heads, *others = [[cell.value for cell in row] for row in sheet.iter_rows()]
    return [dict(zip(heads, row, strict=True)) for row in others]


def words(book: Any) -> str:
    """Return all words of a document."""
    paragraphs = [p.text for p in book.paragraphs]
    cells = [cell.text for table in book.tables for row in table.rows for cell in row.cells]
    return "\n".join([*paragraphs, *cells])


def test_a_spreadsheet_has_a_row_for_each_part_and_each_gap():
    found = rows(sheets().worksheets[0])
    assert [row["Wat"] for row in found][:6] == [*TITLES, "Lopen naar de zalen"]
    assert len(found) == len(DUTIES) + 1


def test_times_and_minutes_are_times_and_numbers():
    casus = rows(sheets().worksheets[0])[3]
    assert (casus["Begin"], casus["Einde"], casus["Minuten"]) == (time(10, 20), time(11, 35), 75)


def test_every_column_of_the_run_sheet_is_in_the_spreadsheet():
    casus = rows(sheets().worksheets[0])[3]
    assert (casus["Leiding"], casus["Hulp"], casus["Zaal"]) == ("Hanneke de Vries", "Yusuf El Amrani", "Grote zaal")
    assert casus["Voor de begeleider"].startswith("Laat iedere tafel")
    assert casus["Voor deelnemers"].startswith("In vieren")
    assert (casus["Oogst"], casus["Plan B"]) == ("Eén kantelpunt per tafel", "Bij weinig mensen: twee tafels")
    assert (casus["Materiaal"], casus["Opstelling"]) == ("24 stiften, kaartjes", "Stoelen in een kring per tafel")
    assert casus["Deel"] == "delen en vertalen" and "De natte kelder: Atelier" in casus["Groepen"]


def test_an_open_end_has_no_end_and_says_so():
    drinks = next(row for row in rows(sheets().worksheets[0]) if row["Wat"] == "Borrel")
    assert drinks["Einde"] is None and drinks["Minuten"] is None
    assert "vanaf 14.20, einde open" in drinks["Let op"] and "onder voorbehoud" in drinks["Let op"]


def test_sums_stand_on_a_sheet_of_their_own():
    found = {row["Wat"]: row["Waarde"] for row in rows(sheets().worksheets[1])}
    assert (found["Minuten van begin tot eind"], found["Minuten programmatijd"]) == (435, 215)
    assert found["Minuten netwerk"] == 22.5 and found["Mensen"] == "28 verwacht, plaats voor 30"
    assert found["Voor wie"].startswith("Niet uitdelen")


def test_the_packing_list_is_counted():
    found = [(row["Wat"], row["Aantal"]) for row in rows(sheets().worksheets[2])]
    assert found == [(p.thing, p.count) for p in PACKING]


def test_each_sheet_is_a_real_table_with_a_head_that_comes_back():
    for sheet in sheets().worksheets:
        assert [table.headerRowCount for table in sheet.tables.values()] == [1]
        assert (sheet.freeze_panes, sheet.print_title_rows) == ("A2", "$1:$1")


def test_several_days_and_several_sessions_are_kept_apart():
    morning = replace(duty((9, 0), (10, 0), "Check-in"), starts=at(9, day=19), ends=at(10, day=19))
    long, short = run_sheet(rows=(*DUTIES, morning)), run_sheet(title="Ander")
    book = sheets(long, short)
    assert book.sheetnames[:4] == ["Draaiboek 1", "Optelling 1", "Inpaklijst 1", "Draaiboek 2"]
    assert {row["Dag"] for row in rows(book.worksheets[0])} == {
        "donderdag 18 november 2027",
        "vrijdag 19 november 2027",
    }


@pytest.mark.parametrize("typed", ["=1+1", "@SUM(A1)", "-2+3", "+cmd|' /C calc'!A0", *HOSTILE.values()])
def test_nothing_anybody_typed_becomes_a_formula(typed: str):
    told = replace(DUTIES[3], title=typed, words=typed, notes=typed, who=typed, materials=typed, set_up=typed)
    book = sheets(run_sheet(rows=(told,), title=typed, aim=typed))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert "f" not in {cell.data_type for cell in cells}


def test_a_document_says_everything_the_run_sheet_says():
    found = words(document())
    for said in (
        *TITLES,
        "Lopen naar de zalen",
        "Laat iedere tafel",
        "In vieren bespreken",
        "Grote zaal",
        "24 stiften",
    ):
        assert said in found
    assert "Oogst: Eén kantelpunt per tafel" in found and "Plan B: Bij weinig mensen: twee tafels" in found
    assert "Programmatijd: 3 uur en 35 minuten" in found and "Niet uitdelen" in found


def test_tables_of_a_document_have_heads_that_come_back_and_rows_that_stay_whole():
    for table in document().tables:
        properties = [row._tr.trPr for row in table.rows]
        assert properties[0].find(qn("w:tblHeader")) is not None
        assert all(row.find(qn("w:cantSplit")) is not None for row in properties)


def test_a_document_has_headings_and_lies_down():
    book = document()
    styles = [p.style.name for p in book.paragraphs]
    assert styles[0] == "Title" and styles.count("Heading 1") == 2
    assert book.sections[0].page_width > book.sections[0].page_height


def test_a_document_speaks_its_language_and_marks_what_does_not():
    book = document()
    spoken = [run.text for run in _runs(book) if run._element.rPr is not None and _language(run) == "en-GB"]
    assert spoken[-1] == "Participants make the agenda." and "Open space" in spoken
    assert book.core_properties.language == "nl-NL"
    assert "Not to be handed out" in words(document(run_sheet(language=Language.ENGLISH)))


def test_no_names_of_people_are_in_what_a_document_says_of_itself():
    about = document().core_properties
    assert (about.author, about.last_modified_by) == ("Gemeente Voorbeeldstad", "")


@pytest.mark.parametrize("typed", HOSTILE.values(), ids=HOSTILE.keys())
def test_whatever_people_type_comes_back_out_of_a_document(typed: str):
    told = replace(DUTIES[3], title=typed, notes=typed, who=typed)
    found = words(document(run_sheet(rows=(told,), title=typed)))
    assert typed.splitlines()[0].replace("\x00", "").replace("\x07", "")[:20] in found


def test_several_sessions_begin_on_pages_of_their_own():
    book = document(run_sheet(), run_sheet(title="Tweede"))
    assert [p.text for p in book.paragraphs if p.style.name == "Title"] == ["Samen leren van de praktijk", "Tweede"]
    assert book.element.body.xml.count('w:type="page"') == 1


def _runs(book: Any) -> list[Any]:
    cells = [cell for table in book.tables for row in table.rows for cell in row.cells]
    return [run for cell in cells for paragraph in cell.paragraphs for run in paragraph.runs]


def _language(run: Any) -> str:
    spoken = run._element.rPr.find(qn("w:lang"))
    return "" if spoken is None else spoken.get(qn("w:val"))
