"""`copdesk backup` and `copdesk restore`: a whole copy, and the way back."""

import json
from datetime import date

import pytest

from copdesk.domain.erasing import Way
from copdesk.domain.language import Language
from copdesk.domain.roster import Person
from copdesk.store import erasure, keys
from copdesk.store.engine import read_header
from copdesk.store.workbook import Workbook
from tests.cli.whispering import whispered


def test_a_backup_holds_what_the_workbook_holds(copdesk, sample, tmp_path):
    copy = tmp_path / "reserve.copdesk"
    said = copdesk("backup", sample, copy)
    assert said.code == 0 and "nagekeken" in said.out
    first, second = (json.loads(copdesk("check", path, "--json").out) for path in (sample, copy))
    assert first == second


def test_a_backup_into_a_folder_gets_a_name_with_the_time(copdesk, sample, tmp_path):
    folder = tmp_path / "reserve"
    folder.mkdir()
    assert copdesk("backup", sample, folder).code == 0
    (copy,) = folder.iterdir()
    assert copy.name.startswith("S1 20") and copy.suffix == ".copdesk"


def test_a_backup_overwrites_nothing(copdesk, sample, tmp_path):
    copy = tmp_path / "reserve.copdesk"
    copy.write_bytes(b"kept")
    said = copdesk("backup", sample, copy, language=Language.ENGLISH)
    assert said.code == 1 and "already exists" in said.err and copy.read_bytes() == b"kept"


def test_a_backup_into_nowhere_gets_a_sentence(copdesk, sample, tmp_path):
    said = copdesk("backup", sample, tmp_path / "nergens" / "reserve.copdesk")
    assert said.code == 1 and said.err.count("\n") == 1


def test_restoring_puts_the_backup_in_place_and_keeps_what_was_there(copdesk, sample, tmp_path):
    copy, source = tmp_path / "reserve.copdesk", tmp_path / "lijst.csv"
    copdesk("backup", sample, copy)
    source.write_text("Voornaam;Achternaam\nOkke;Zomer\n")
    copdesk("import", sample, source)
    assert copdesk("restore", copy, sample).code == 0
    people = [
        json.loads(copdesk("check", path, "--json").out)["communities"][0]["people"]
        for path in (sample, tmp_path / "S1 (2).copdesk")
    ]
    assert people == [62, 63]


def test_restoring_a_damaged_backup_changes_nothing(copdesk, sample, tmp_path):
    copy = tmp_path / "reserve.copdesk"
    copy.write_bytes(sample.read_bytes()[: -4 * 4096])
    before = sample.read_bytes()
    said = copdesk("restore", copy, sample)
    assert said.code == 1 and "beschadigd" in said.err and sample.read_bytes() == before


def test_a_protected_backup_asks_for_its_passphrase(copdesk, tmp_path):
    path, copy = tmp_path / "n.copdesk", tmp_path / "c.copdesk"
    copdesk("new", path, "--passphrase-fd", whispered("zeven sloten op een deur"))
    copdesk("backup", path, copy, "--passphrase-fd", whispered("zeven sloten op een deur"))
    assert copdesk("restore", copy, path).code == 1
    assert copdesk("restore", copy, path, "--passphrase-fd", whispered("zeven sloten op een deur")).code == 0


@pytest.fixture
def erased(copdesk, sample, tmp_path):
    """Return a sample from which somebody was erased, with a backup and an export from before."""
    copdesk("backup", sample, tmp_path / "reserve.copdesk")
    copdesk("export", sample, "--what", "json", "-o", tmp_path / "alles.json")
    workbook = Workbook.open(sample, keys.unprotected_key(read_header(sample).salt))
    someone = next(p for p in workbook.all(Person) if p.family_name == "Rietkraag")
    seen = erasure.preview(workbook, someone.id)
    erasure.erase(workbook, seen, Way.DELETE, "[gewist]", seen.proposed, date(2026, 11, 22))
    workbook.close()
    return sample


def listed(copdesk, workbook, folder):
    copdesk("export", workbook, "--what", "roster", "-o", folder / "lijst.csv")
    return (folder / "lijst.csv").read_text(encoding="utf-8-sig")


def test_restoring_brings_nobody_back_who_was_erased(copdesk, erased, tmp_path):
    said = copdesk("restore", tmp_path / "reserve.copdesk", erased)
    assert said.code == 0 and "opnieuw gewist: 1" in said.out
    assert "Rietkraag" not in listed(copdesk, erased, tmp_path)


def test_restoring_to_another_folder_brings_nobody_back_either(copdesk, erased, tmp_path):
    (tmp_path / "elders").mkdir()
    there = tmp_path / "elders" / "Nieuw.copdesk"
    said = copdesk("restore", tmp_path / "reserve.copdesk", there)
    assert said.code == 0 and "Rietkraag" not in listed(copdesk, there, tmp_path)


def test_an_export_read_back_in_brings_nobody_back(copdesk, erased, tmp_path):
    said = copdesk("import", erased, tmp_path / "alles.json")
    assert said.code == 0 and "opnieuw gewist: 1" in said.out
    assert "Rietkraag" not in listed(copdesk, erased, tmp_path)


@pytest.fixture
def put_back_by_hand(erased, tmp_path):
    """Return a backup from before the erasure that was copied over the workbook, beside its ledger."""
    erased.write_bytes((tmp_path / "reserve.copdesk").read_bytes())
    return erased


def test_an_export_gives_nobody_away_who_was_erased(copdesk, put_back_by_hand, tmp_path):
    said = copdesk("export", put_back_by_hand, "--what", "json", "-o", tmp_path / "nu.json")
    assert said.code == 0 and "opnieuw gewist: 1" in said.err
    assert "Rietkraag" not in (tmp_path / "nu.json").read_text(encoding="utf-8")


def test_who_was_erased_again_is_told_once_and_beside_what_a_program_reads(copdesk, put_back_by_hand):
    first, second = (copdesk("check", put_back_by_hand, "--json") for _ in range(2))
    assert json.loads(first.out) == json.loads(second.out)
    assert "opnieuw gewist: 1" in first.err and "gewist" not in second.err


def test_what_cannot_be_erased_again_is_not_given_away(copdesk, put_back_by_hand, tmp_path):
    put_back_by_hand.chmod(0o400)
    said = copdesk("export", put_back_by_hand, "--what", "roster", "-o", tmp_path / "nu.csv")
    assert said.code == 1 and "gewist" in said.err and not (tmp_path / "nu.csv").exists()
