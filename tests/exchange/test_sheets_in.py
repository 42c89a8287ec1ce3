"""Spreadsheets are read without running anything in them, and a bomb gets a sentence instead of memory."""

from datetime import date

import pytest

from copdesk.domain.problems import Problem
from copdesk.exchange.importing import read_source
from copdesk.exchange.source import SourceKind
from tests.exchange.lists import ods, ods_row, repacked, xlsx

HEAD = ("Voornaam", "Achternaam", "Mobiel")
LIST = xlsx(HEAD, ("Jan", "Vries", 612345678))
SHEET = b"xl/worksheets/sheet1.xml"
FAR = b'<c r="XFD1048576"><v>1</v></c>'
MAIN = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'


LONG = (
    b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>'
    + b"x" * 20_000
    + b"</t></si></sst>"
)


def with_sheet(rows: bytes) -> bytes:
    return repacked(LIST, xl__worksheets__sheet1_xml=MAIN % rows, xl__sharedStrings_xml=LONG)


def test_a_sheet_is_read_and_whole_numbers_have_no_point() -> None:
    table = read_source(LIST)
    assert (table.kind, table.columns, table.encoding) == (SourceKind.XLSX, HEAD, "")
    assert table.rows[0].cells == ("Jan", "Vries", "612345678")


def test_row_numbers_are_those_of_the_sheet() -> None:
    table = read_source(xlsx(("Deelnemers",), (), HEAD, (), ("Jan", "Vries", "06")))
    assert [r.number for r in table.rows] == [5]
    assert table.blank_rows == 1 + 1


def test_a_formula_stays_unread_and_a_date_becomes_words() -> None:
    table = read_source(xlsx(HEAD, ("Jan", date(2026, 11, 26), "=1+1")))
    assert table.rows[0].cells[:2] == ("Jan", "2026-11-26")
    assert "2" not in table.rows[0].cells[2:]


def test_an_opendocument_sheet_is_read() -> None:
    table = read_source(ods(ods_row(*HEAD) + ods_row("Zoë", "Meulen", "06")))
    assert (table.kind, table.rows[0].cells) == (SourceKind.ODS, ("Zoë", "Meulen", "06"))


def test_macros_are_left_out_and_it_says_so() -> None:
    table = read_source(repacked(LIST, xl__vbaProject_bin=b"x"))
    assert [r.code for r in table.remarks] == ["import_macros_left_out"]


def test_a_layout_far_away_does_not_matter() -> None:
    rows = b'<row r="1"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c></row>'
    rows += b'<row r="2"><c r="A2" t="inlineStr"><is><t>Jan</t></is></c></row>'
    rows += b'<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    assert read_source(with_sheet(rows)).rows[0].cells == ("Jan",)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (
            with_sheet(b'<row r="1"><c r="A1"><v>1</v></c></row><row r="9">%s</row>' % FAR),
            "import_far_cell",
        ),
        (
            with_sheet(b'<row r="1048576"><c><v>1</v></c></row>' + b'<row r="2"><c r="XFD2"><v>1</v></c></row>'),
            "import_far_cell",
        ),
        (with_sheet(b'<row><c s=">" x:r="A1" r="XFD1048576"><v>1</v></c></row>'), "import_far_cell"),
        (with_sheet(b'<row><c t="s"><v>0</v></c></row>' * 40_000), "import_inflates"),
        (repacked(LIST, xl__worksheets__sheet1_xml=(MAIN % b"").decode().encode("utf-16")), "import_damaged"),
        (ods(ods_row("x" * 20_000, about='table:number-rows-repeated="40000"')), "import_inflates"),
        (ods(ods_row("x", about='table:number-rows-repeated="999999999"')), "import_far_cell"),
        (with_sheet(b"<row><c><v>1</v></c></row>" * 50_002), "import_too_many_rows"),
        (with_sheet(b"<row>" + b"<c><v>1</v></c>" * 201 + b"</row>"), "import_too_many_columns"),
        (with_sheet(b"<!-- " + b" " * (61 * 1024 * 1024)), "import_inflates"),
        (repacked(LIST, xl__worksheets__sheet1_xml=b'<!DOCTYPE a [<!ENTITY b "c">]>' + MAIN % b""), "import_doctype"),
        (repacked(LIST, **{f"x{n}": b"" for n in range(501)}), "import_too_many_parts"),
        (repacked(LIST, xl__worksheets__sheet1_xml=MAIN % b""), "import_empty"),
        (repacked(LIST, xl__worksheets__sheet1_xml=b"<worksheet><sheetData><row"), "import_damaged"),
        (LIST[: len(LIST) // 2], "import_damaged"),
        (LIST[:200] + bytes(100) + LIST[300:], "import_damaged"),
        (repacked(ods(""), content_xml=b"no xml").replace(b"content.xml", b"contend.xml"), "import_not_a_list"),
        (b"PK\x03\x04" + bytes(11 * 1024 * 1024), "import_too_big"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "import_old_office"),
    ],
)
def test_what_is_damaged_or_over_a_limit_is_told(data: bytes, code: str) -> None:
    with pytest.raises(Problem) as told:
        read_source(data)
    assert told.value.code == code
