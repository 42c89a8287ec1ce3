"""`copdesk demo` writes a whole sample, and nothing private outside its vault."""

import hashlib
import zipfile
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from copdesk.domain.composition import Relation
from copdesk.domain.roster import Participation
from copdesk.samples import filling
from copdesk.samples.s1.private import PASSPHRASE
from copdesk.samples.sealing import MARKER
from copdesk.store import keys
from copdesk.store.engine import read_header
from copdesk.store.workbook import Workbook
from tests.cli.whispering import whispered


def readable(data: bytes) -> bytes:
    """Return the bytes of a file with all that was packed in it unpacked."""
    if data.startswith(b"%PDF-"):
        with pikepdf.open(BytesIO(data)) as pdf:
            streams = [o.read_bytes() for o in pdf.objects if isinstance(o, pikepdf.Stream)]
            return data + b"".join(streams) + repr(list(pdf.objects)).encode() + text_of(data)
    if data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return data + b"".join(archive.read(name) for name in archive.namelist())
    return data


def text_of(pdf: bytes) -> bytes:
    """Return the words of a PDF; on the page they stand as numbers of letters."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return "\n".join(pages).encode()


def spellings(word: str) -> list[bytes]:
    """Return the ways in which a word may stand in a file."""
    return [word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"), word.encode().hex().encode()]


def test_a_demo_is_a_workbook_with_all_its_documents(demo):
    assert sorted(path.name for path in demo.iterdir()) == [
        "S1 aanwezigheid.xlsx",
        "S1 agenda.ics",
        "S1 contacten.vcf",
        "S1 deelnemers.xlsx",
        "S1 draaiboek 13.docx",
        "S1 draaiboek 13.pdf",
        "S1 draaiboek 13.xlsx",
        "S1 oogstverslag.pdf",
        "S1 programma 11.pdf",
        "S1 programma 12.pdf",
        "S1 programma 13.pdf",
        "S1.copdesk",
        "S1.json",
    ]


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("S1 aanwezigheid.xlsx", "Zilverschoon"),
        ("S1 agenda.ics", "Pompgebouw"),
        ("S1 contacten.vcf", "Zilverschoon"),
        ("S1 deelnemers.xlsx", "Zilverschoon"),
        ("S1 draaiboek 13.docx", "Pompgebouw"),
        ("S1 draaiboek 13.pdf", "Pompgebouw"),
        ("S1 draaiboek 13.xlsx", "Pompgebouw"),
        ("S1 oogstverslag.pdf", "Zilverschoon"),
        ("S1 programma 13.pdf", "Pompgebouw"),
        ("S1.json", "Zilverschoon"),
    ],
)
def test_what_is_searched_for_leaks_can_be_found(demo, name, word):
    assert word.encode() in readable((demo / name).read_bytes())


def test_nothing_private_is_in_any_byte_a_demo_writes(demo):
    for path in demo.iterdir():
        data = readable(path.read_bytes())
        assert not any(spelling in data for spelling in spellings(MARKER)), path.name


def test_no_paper_says_why_somebody_was_let_past_the_rule(demo):
    reasons = [entity.outside_rule_because for entity in filling.sample() if isinstance(entity, Participation)]
    reasons += [entity.because for entity in filling.sample() if isinstance(entity, Relation)]
    told = [reason[:24].encode() for reason in reasons if reason]
    assert len(told) == 2
    for path in demo.iterdir():
        if path.suffix in (".pdf", ".docx", ".ics", ".vcf"):
            assert not any(words in readable(path.read_bytes()) for words in told), path.name


def test_nothing_private_is_in_the_decrypted_database(sample):
    workbook = Workbook.open(sample, keys.unprotected_key(read_header(sample).salt))
    raw = workbook.connection.raw
    tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
    cells = [cell for table in tables for row in raw.execute(f"SELECT * FROM {table}").fetchall() for cell in row]
    workbook.close()
    plain = b"\n".join(cell if isinstance(cell, bytes) else str(cell).encode() for cell in cells)
    assert b"Zilverschoon" in plain and not any(spelling in plain for spelling in spellings(MARKER))


def test_each_programme_of_the_sample_fits_on_one_page(demo):
    for path in demo.glob("S1 programma *.pdf"):
        with pikepdf.open(path) as pdf:
            assert len(pdf.pages) == 1, path.name


def test_a_demo_tells_the_passphrase_of_its_vault(copdesk, tmp_path):
    assert PASSPHRASE in copdesk("demo", tmp_path / "new").out


def test_another_sample_is_a_workbook_alone(copdesk, tmp_path):
    said = copdesk("demo", tmp_path, "--system", "S2")
    assert said.code == 0 and PASSPHRASE not in said.out
    assert [path.name for path in tmp_path.iterdir()] == ["S2.copdesk"]


def test_a_demo_overwrites_nothing_unasked(copdesk, sample):
    before = sample.read_bytes()
    said = copdesk("demo", sample.parent)
    assert (said.code, said.out) == (1, "") and "--replace" in said.err
    assert sample.read_bytes() == before


def test_a_demo_overwrites_no_document_unasked(copdesk, tmp_path):
    (tmp_path / "S1.json").write_text("mine")
    said = copdesk("demo", tmp_path)
    assert said.code == 1 and "S1.json" in said.err
    assert [path.name for path in tmp_path.iterdir()] == ["S1.json"]


def test_with_replace_a_demo_is_made_anew(copdesk, tmp_path):
    (tmp_path / "S1.copdesk").write_bytes(b"old")
    assert copdesk("demo", tmp_path, "--replace").code == 0
    assert read_header(tmp_path / "S1.copdesk").protected is False
    assert not list(tmp_path.glob(".*.part"))


def test_a_demo_somebody_is_working_in_is_not_replaced(copdesk, sample):
    workbook = Workbook.open(sample, keys.unprotected_key(read_header(sample).salt))
    said = copdesk("demo", sample.parent, "--replace")
    workbook.close()
    assert said.code == 1 and "al open" in said.err
    assert not list(sample.parent.glob(".*.part"))


def test_a_demo_can_have_a_passphrase(copdesk, tmp_path):
    said = copdesk("demo", tmp_path, "--passphrase-fd", whispered("zeven sloten op een deur"))
    assert said.code == 0 and read_header(tmp_path / "S1.copdesk").protected


def test_two_demos_hold_the_same(copdesk, demo, tmp_path):
    copdesk("demo", tmp_path)
    digests = [hashlib.sha256((folder / "S1.json").read_bytes()).hexdigest() for folder in (demo, tmp_path)]
    assert digests[0] == digests[1]


def test_a_demo_into_a_file_gets_a_sentence(copdesk, tmp_path):
    (tmp_path / "taken").write_text("")
    said = copdesk("demo", tmp_path / "taken")
    assert said.code == 1 and "andere map" in said.err
