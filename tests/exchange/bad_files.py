"""Lists as nobody should send them, and what becomes of each: so many people, or one sentence."""

import io
import random
import struct
import zipfile
from collections.abc import Callable
from typing import NamedTuple

from tests.exchange.lists import ods, ods_row, repacked, xlsx

HEAD = ("Voornaam", "Achternaam", "E-mailadres")
ZOE = ("Zoë", "Meulen", "zoe@voorbeeld.nl")
LIST = xlsx(HEAD, ZOE)
MAIN = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">%s<sheetData>%s</sheetData></worksheet>'
RIGHT_TO_LEFT = (("שָׁלוֹם", "כהן"), ("محمد", "الإدريسي"), ("\u202eevil", "Naam"))
EMOJI = (("👩‍🌾 Zoë", "Meulen"), ("Bram", "🌻🌻"))


class Bad(NamedTuple):
    """A file: its name, how it is made, and the people in it or the code of what is said about it."""

    name: str
    make: Callable[[], bytes]
    people: int = 0
    problem: str = ""


def csv(*rows: tuple[str, ...], encoding: str = "utf-8") -> bytes:
    """Return rows as CSV."""
    return "\r\n".join(";".join(row) for row in rows).encode(encoding)


def cards(count: int) -> bytes:
    """Return so many contact cards."""
    one = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë {0}\r\nN:Naam{0};Zoë;;;\r\nEMAIL:z{0}@voorbeeld.nl\r\nEND:VCARD\r\n"
    return "".join(one.format(n) for n in range(count)).encode()


def with_sheet(rows: bytes, before: bytes = b"") -> bytes:
    """Return a spreadsheet with this content."""
    return repacked(LIST, xl__worksheets__sheet1_xml=MAIN % (before, rows))


def cells(rows: int) -> bytes:
    """Return so many people in the XML of a spreadsheet, with their titles."""
    cell = '<c r="{}{{0}}" t="inlineStr"><is><t>{{{}}}</t></is></c>'
    one = f'<row r="{{0}}">{cell.format("A", 1)}{cell.format("B", 2)}</row>'
    return "".join(one.format(n + 1, *(("Zoë", f"Naam{n}") if n else HEAD[:2])) for n in range(rows + 1)).encode()


def claiming(octets: int) -> bytes:
    """Return a spreadsheet in which each part claims to be so large."""
    data = bytearray(LIST)
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.find(mark)
        while at >= 0:
            data[at + place : at + place + 4] = struct.pack("<I", octets)
            at = data.find(mark, at + 4)
    return bytes(data)


def bomb() -> bytes:
    """Return a small file that unpacks to half a gigabyte."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(512):
                part.write(bytes(1024 * 1024))
    return stream.getvalue()


def overlapping() -> bytes:
    """Return a file in which a thousand names share one large part."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/a.xml", bytes(1024 * 1024))
        for n in range(400):
            archive.filelist.append(_twin(archive, n))
    return stream.getvalue()


def _twin(archive: zipfile.ZipFile, number: int) -> zipfile.ZipInfo:
    first = archive.getinfo("xl/a.xml")
    twin = zipfile.ZipInfo(f"xl/b{number}.xml")
    for field in ("compress_type", "CRC", "compress_size", "file_size", "header_offset"):
        setattr(twin, field, getattr(first, field))
    return twin


def noise(octets: int) -> bytes:
    """Return the same meaningless bytes each time."""
    return random.Random(4).randbytes(octets)


def formulas() -> bytes:
    """Return a spreadsheet in which cells calculate, one of them without end."""
    return xlsx((*HEAD, "Functie"), (*ZOE, '=HYPERLINK("http://x.nl","Klik")'), ("Bram", "Peters", "", "=A1:A9+D2"))


def nested() -> bytes:
    """Return a spreadsheet with elements a hundred thousand deep."""
    return with_sheet(b"<x>" * 100_000 + b"</x>" * 100_000)


FILES = (
    Bad("empty.csv", lambda: b"", problem="import_empty"),
    Bad("blank.csv", lambda: b"\r\n;;;\r\n  ;\r\n" * 50, problem="import_empty"),
    Bad("binary.csv", lambda: b"\x07" + noise(200_000), problem="import_not_text"),
    Bad("program.xlsx", lambda: b"MZ\x90\x00" + noise(50_000), problem="import_not_text"),
    Bad("picture.csv", lambda: b"\x89PNG\r\n\x1a\n" + noise(5_000), problem="import_not_a_list"),
    Bad("claims_a_gigabyte.xlsx", lambda: claiming(1024**3), people=1),
    Bad("claims_all_cells.xlsx", lambda: with_sheet(cells(1), b'<dimension ref="A1:XFD1048576"/>'), people=1),
    Bad("columns_200.csv", lambda: csv((*HEAD, *(f"K{n}" for n in range(197))), (*ZOE, *"x" * 197)), people=1),
    Bad("columns_201.csv", lambda: csv((*HEAD, *(f"K{n}" for n in range(198)))), problem="import_too_many_columns"),
    Bad("columns_million.csv", lambda: b"Naam" + b";x" * 1_000_000, problem="import_too_many_columns"),
    Bad("columns_200.xlsx", lambda: xlsx((*HEAD, *(f"K{n}" for n in range(197))), ZOE), people=1),
    Bad(
        "columns_201.xlsx",
        lambda: xlsx((*HEAD, *(f"K{n}" for n in range(198))), ZOE),
        problem="import_too_many_columns",
    ),
    Bad("rows_50000.csv", lambda: csv(HEAD[:2], *((f"Zoë{n}", "Naam") for n in range(50_000))), people=50_000),
    Bad(
        "rows_100000.csv",
        lambda: csv(HEAD[:2], *(("Zoë", f"Naam{n}") for n in range(100_000))),
        problem="import_too_many_rows",
    ),
    Bad("rows_50000.xlsx", lambda: with_sheet(cells(50_000)), people=50_000),
    Bad("rows_100000.xlsx", lambda: with_sheet(cells(100_000)), problem="import_too_many_rows"),
    Bad(
        "rows_repeated.ods",
        lambda: ods(ods_row(*HEAD) + ods_row(*ZOE, about='table:number-rows-repeated="900000000"')),
        problem="import_far_cell",
    ),
    Bad("formulas.xlsx", formulas, people=2),
    Bad(
        "formulas.csv",
        lambda: csv((*HEAD, "Functie"), (*ZOE, "=1+1"), ("=cmd|' /C calc'!A0", "Peters", "", "@SUM(1)")),
        people=2,
    ),
    Bad("macros.xlsm", lambda: repacked(LIST, xl__vbaProject_bin=noise(4_000)), people=1),
    Bad("bomb.xlsx", bomb, problem="import_inflates"),
    Bad("overlapping.xlsx", overlapping, problem="import_damaged"),
    Bad("nested.xlsx", nested, problem="import_empty"),
    Bad("entities.xlsx", lambda: with_sheet(b"", b'<!DOCTYPE a [<!ENTITY b "c">]>'), problem="import_doctype"),
    Bad("half.xlsx", lambda: LIST[: len(LIST) // 2], problem="import_damaged"),
    Bad("half.ods", lambda: (whole := ods(ods_row(*HEAD)))[: len(whole) // 2], problem="import_damaged"),
    Bad("half.csv", lambda: csv(HEAD, ZOE, ("Bram", "Peters", "bram@voorbeeld.nl"))[:-20], people=2),
    Bad("half.vcf", lambda: cards(2)[:-40], people=2),
    Bad("sheet_called.csv", lambda: LIST, people=1),
    Bad("list_called.xlsx", lambda: csv(HEAD, ZOE), people=1),
    Bad("card_called.csv", lambda: cards(1), people=1),
    Bad("old.xlsx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096), problem="import_old_office"),
    Bad("nul.csv", lambda: csv(HEAD, ZOE) + b"\r\nBr\x00am;Peters;\r\n", problem="import_not_text"),
    Bad("right_to_left.csv", lambda: csv(HEAD[:2], *RIGHT_TO_LEFT), people=3),
    Bad("right_to_left.xlsx", lambda: xlsx(HEAD[:2], *RIGHT_TO_LEFT), people=3),
    Bad("emoji.csv", lambda: csv(HEAD[:2], *EMOJI), people=2),
    Bad("emoji.vcf", lambda: cards(1).replace(b"FN:", "FN:🌻 ".encode()), people=1),
    Bad("lone_quotes.csv", lambda: csv(HEAD, ZOE) + b'\r\n"' * 300_000, people=1),
    Bad("open_quotes.csv", lambda: csv(HEAD, ZOE) + b'\r\n"Jan;Vries;' * 50_000, problem="import_quotes_broken"),
    Bad("long_cell.csv", lambda: csv(HEAD, ZOE, ("x" * 9_000_000, "", "")), problem="import_cell_too_long"),
    Bad("long_cell.xlsx", lambda: xlsx(HEAD, ("x" * 32_767, "Naam", "")), problem="import_cell_too_long"),
    Bad("huge.csv", lambda: b"Naam\r\n" + b"Zoe\r\n" * 3_000_000, problem="import_too_big"),
    Bad("cards_5001.vcf", lambda: cards(5_001), problem="import_too_many_cards"),
    Bad("one_line.vcf", lambda: b"BEGIN:VCARD\r\nFN:Zoe\r\nNOTE:" + b"x" * 4_000_000 + b"\r\nEND:VCARD", people=1),
    Bad(
        "folds.vcf",
        lambda: b"BEGIN:VCARD\r\nFN:Zoe" + b"\r\n  x" * 800_000 + b"\r\nEND:VCARD",
        problem="import_cell_too_long",
    ),
)
