"""Whatever is wrong with a workbook, every command says so in one sentence and leaves it alone."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from copdesk.domain.language import Language
from copdesk.store import engine, keys
from copdesk.store.engine import read_header
from copdesk.store.workbook import Workbook
from tests.cli.whispering import whispered


def missing(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1000])


def short_by_pages(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: -3 * 4096])


def damaged(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[5 * 4096 + 100] ^= 0xFF
    path.write_bytes(data)


def damaged_at_the_start(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[200] ^= 0xFF
    path.write_bytes(data)


def plain_text(path: Path) -> None:
    path.write_text("Beste allen, " * 1000)


def zipped(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + bytes(8000))


def pdf(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7\n" + bytes(8000))


def plain_database(path: Path) -> None:
    path.unlink()
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE t (x)")
    database.close()


def newer_format(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[3] = 0x80 | 9
    path.write_bytes(data)


def newer_schema(path: Path) -> None:
    connection = engine.open_connection(path, keys.unprotected_key(read_header(path).salt))
    connection.raw.execute("PRAGMA user_version = 999")
    connection.close()


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


RECIPES: list[tuple[Callable[[Path], None], str, str]] = [
    (missing, "Er staat geen bestand", "There is no file"),
    (empty, "is leeg", "is empty"),
    (truncated, "niet compleet", "not complete"),
    (short_by_pages, "beschadigd", "damaged"),
    (damaged, "beschadigd", "damaged"),
    (damaged_at_the_start, "beschadigd", "damaged"),
    (plain_text, "geen bestand van CoP Desk", "not a CoP Desk file"),
    (zipped, "zip-bestand", "zip file"),
    (pdf, "pdf", "PDF"),
    (plain_database, "gewone database", "ordinary database"),
    (newer_format, "nieuwere versie", "newer version"),
    (newer_schema, "nieuwere versie", "newer version"),
    (folder, "is een map", "is a folder"),
]


@pytest.mark.parametrize(("spoil", "dutch", "english"), RECIPES, ids=lambda part: getattr(part, "__name__", ""))
def test_a_bad_file_gets_a_sentence_and_stays_as_it_is(copdesk, sample, tmp_path, spoil, dutch, english):
    spoil(sample)
    before = sample.read_bytes() if sample.is_file() else None
    out = tmp_path / "out"
    for language, words in ((Language.DUTCH, dutch), (Language.ENGLISH, english)):
        for command in (["check"], ["export", "--what", "calendar", "-o", out], ["backup"], ["import"]):
            rest = [out] if command[0] in ("backup", "import") else []
            said = copdesk(command[0], sample, *command[1:], *rest, language=language)
            assert (said.code, said.out) == (1, ""), command
            assert words in said.err and said.err.count("\n") == 1, command
    assert (sample.read_bytes() if sample.is_file() else None) == before
    assert not out.exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_gets_a_sentence(copdesk, sample):
    sample.chmod(0)
    said = copdesk("check", sample)
    assert said.code == 1 and "mag het niet lezen" in said.err


def test_no_name_at_all_gets_a_sentence(copdesk, tmp_path):
    for command in (
        ["check", ""],
        ["export", "", "--what", "json", "-o", tmp_path / "x.json"],
        ["backup", "", tmp_path],
    ):
        said = copdesk(*command)
        assert (said.code, said.err.count("\n")) == (1, 1)


def test_a_file_in_use_gets_a_sentence(copdesk, sample):
    workbook = Workbook.open(sample, keys.unprotected_key(read_header(sample).salt))
    said = copdesk("check", sample)
    english = copdesk("check", sample, language=Language.ENGLISH)
    workbook.close()
    assert (said.code, english.code) == (1, 1)
    assert "al open" in said.err and "already open" in english.err


def test_a_file_that_can_only_be_read_is_read(copdesk, sample, tmp_path):
    sample.chmod(0o400)
    assert copdesk("check", sample).code == 0
    assert copdesk("export", sample, "--what", "calendar", "-o", tmp_path / "c.ics").code == 0


def test_a_file_that_can_only_be_read_refuses_an_import(copdesk, sample, tmp_path):
    source = tmp_path / "lijst.csv"
    source.write_text("Voornaam;Achternaam\nOkke;Zomer\n")
    sample.chmod(0o400)
    before = sample.read_bytes()
    said = copdesk("import", sample, source)
    assert said.code == 1 and "alleen worden gelezen" in said.err
    assert sample.read_bytes() == before


def test_a_wrong_passphrase_leaves_the_file_as_it_is(copdesk, tmp_path):
    path = tmp_path / "n.copdesk"
    copdesk("new", path, "--passphrase-fd", whispered("zeven sloten op een deur"))
    before = path.read_bytes()
    said = copdesk("check", path, "--passphrase-fd", whispered("acht sloten op een deur"))
    assert said.code == 1 and "past niet op dit bestand" in said.err
    assert path.read_bytes() == before
