"""Writing tables as XLSX and as CSV for Excel, in which no cell can become a formula."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import xlsxwriter  # pyright: ignore[reportMissingTypeStubs]  it has none

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
_PHONE = re.compile(r"\+(?:[ ()]*\d){8,}[ ()]*")  # with dashes it would be a sum
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
LONGEST_CELL = 32_767
MADE = datetime(2000, 1, 1)
_WIDEST = 48


def xlsx(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a spreadsheet with one sheet: titles in a frozen row that filters, every cell text."""
    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book: Any = xlsxwriter.Workbook(stream, options)
    book.set_properties({"created": MADE})
    head = book.add_format({"bold": True, "bottom": 1, "valign": "top", "text_wrap": True})
    body = book.add_format({"num_format": "@", "valign": "top"})
    sheet = book.add_worksheet(sheet_title(title))
    written = [columns, *rows]
    for number, row in enumerate(written):
        for column, cell in enumerate(row):
            sheet.write_string(number, column, in_xml(cell)[:LONGEST_CELL], body if number else head)
    for column in range(len(columns)):
        sheet.set_column(column, column, min(_WIDEST, 2 + max(len(r[column]) for r in written)))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(1, len(written) - 1), max(0, len(columns) - 1))
    book.close()
    return stream.getvalue()


def in_xml(words: str) -> str:
    """Return words without the characters that may not stand in a document of an office program."""
    return _NOT_IN_XML.sub("", words)


def sheet_title(title: str) -> str:
    """Return `title` as Excel allows it on a tab: 31 characters, some signs left out, and one word that it keeps."""
    plain = re.sub(r"[\[\]:*?/\\]", " ", in_xml(title)).strip("' ")
    octets = plain.encode("utf-16-le", "ignore")[: 31 * 2]  # an emoji counts as two characters or more
    short = octets.decode("utf-16-le", "ignore").strip("' ")
    return f"{short}." if short.casefold() == "history" else short or "1"


def csv_for_excel(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a CSV file that Excel opens with a double click: UTF-8 with its mark, semicolons, CRLF."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([quiet(c) for c in row] for row in rows)
    return stream.getvalue().encode("utf-8-sig", "replace")


def quiet(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; a plain phone number stays as it is."""
    if cell.startswith(_DANGEROUS) and not _PHONE.fullmatch(cell):
        return f"'{cell}"
    return cell
