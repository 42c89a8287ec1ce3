"""What holds for every document, whatever is in it."""

from io import BytesIO

import page
import pikepdf

from tests.documents.reading import Reading, read


def sound(data: bytes) -> Reading:
    """Check a document from every side and return what was read from it."""
    for profile in ("ua1", "2a"):
        report = page.validate_pdf_bytes(data, profile=profile)
        assert report.is_compliant, str(report)[:2000]
    with pikepdf.open(BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"]
        assert fonts
        assert all("/FontFile2" in font for font in fonts)
    reading = read(data)
    assert reading.faults == []
    assert not {"", "H1", "H2", "H3", "Lbl"} & set(reading.ends)
    _headings_in_order(reading)
    _lists_and_tables_are_whole(reading)
    return reading


def _headings_in_order(reading: Reading) -> None:
    levels = [int(heading.role[1]) for heading in reading.root.all("H1", "H2", "H3")]
    assert levels[:1] == [1]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:], strict=False))
    assert all(heading.text.strip() for heading in reading.root.all("H1", "H2", "H3"))


_HOLDS = {
    "L": {"LI"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR"},
    "TR": {"TH", "TD"},
    "TOC": {"TOCI"},
    "TOCI": {"Reference"},
}


def _lists_and_tables_are_whole(reading: Reading) -> None:
    for element in reading.root.walk():
        if element.role in _HOLDS:
            roles = {kid if isinstance(kid, str) else kid.role for kid in element.kids}
            assert roles <= _HOLDS[element.role], (element.role, roles)
            assert element.kids
    for table in reading.root.all("Table"):
        assert len({len(row.kids) for row in table.all("TR") if row in table.kids}) == 1
        assert all("Scope" in cell.said for cell in table.all("TH"))
