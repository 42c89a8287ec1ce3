"""Short ways to make the lists that other programs write."""

import io
import zipfile
from pathlib import Path

from openpyxl import Workbook as Spreadsheet

from copdesk.domain.import_plan import Candidate
from copdesk.exchange.importing import propose_mapping, read_source
from copdesk.exchange.people import candidates

FILES = Path(__file__).parent.parent / "data" / "imports"
EXCEL = FILES / "excel_nl_cp1252_semicolon.csv"


def xlsx(*rows: tuple[object, ...]) -> bytes:
    """Return a spreadsheet with these rows."""
    book = Spreadsheet()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def repacked(data: bytes, **parts: bytes) -> bytes:
    """Return a zip file with some parts replaced; in their names "__" stands for a slash and "_" for a dot."""
    stream = io.BytesIO()
    other = {name.replace("__", "/").replace("_", "."): content for name, content in parts.items()}
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in other:
                new.writestr(name, old.read(name))
        for name, content in other.items():
            new.writestr(name, content)
    return stream.getvalue()


def ods(rows: str) -> bytes:
    """Return an OpenDocument spreadsheet with these rows in its own XML."""
    names = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))
    content = f'<office:document-content {names}><office:body><office:spreadsheet><table:table table:name="A">{rows}'
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        end = "</table:table></office:spreadsheet></office:body></office:document-content>"
        archive.writestr("content.xml", content + end)
    return stream.getvalue()


def ods_row(*cells: str, about: str = "") -> str:
    """Return one row of an OpenDocument spreadsheet."""
    filled = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{c}</text:p></table:table-cell>' for c in cells
    )
    return f"<table:table-row {about}>{filled}</table:table-row>"


def people_in(data: bytes | Path) -> list[Candidate]:
    """Return everybody in a file, with its columns as proposed."""
    table = read_source(data)
    return list(candidates(table, propose_mapping(table)))


def one(data: bytes | Path) -> Candidate:
    """Return the only person in a file."""
    (candidate,) = people_in(data)
    return candidate
