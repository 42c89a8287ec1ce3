"""`copdesk export --what answers` and `--what quotes` tell what they replaced, and leave out who did not agree."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from copdesk.domain.choices import Decision, Purpose
from copdesk.domain.consent import Consent
from copdesk.domain.interviews import Interview
from copdesk.store import keys
from copdesk.store.engine import read_header
from copdesk.store.workbook import Workbook


@pytest.fixture(scope="session")
def two_editions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from copdesk.cli import main

    folder = tmp_path_factory.mktemp("subsoil")
    assert main(["demo", str(folder), "--system", "S3"]) == 0
    return folder / "S3.copdesk"


@pytest.fixture
def subsoil(two_editions: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "S3.copdesk"
    copy.write_bytes(two_editions.read_bytes())
    return copy


def opened(path: Path) -> Workbook:
    return Workbook.open(path, keys.unprotected_key(read_header(path).salt))


def test_answers_are_a_table_of_participants_without_names(copdesk, subsoil, tmp_path):
    said = copdesk("export", subsoil, "--what", "answers", "-o", tmp_path / "a.xlsx")
    rows = list(load_workbook(tmp_path / "a.xlsx").active.iter_rows(values_only=True))
    assert said.code == 0 and [row[0] for row in rows] == ["Deelnemer", "P01", "P02", "P03", "P04", "P05", "P06"]
    assert "Het [plaats]. Auto’s eronder" in str(rows) and "Marktplein" not in str(rows)


def test_it_tells_what_gave_way_and_what_still_stands_there(copdesk, subsoil, tmp_path):
    said = copdesk("export", subsoil, "--what", "answers", "-o", tmp_path / "a.xlsx")
    assert "“Marktplein” → [plaats], 1 ×" in said.out
    assert "“Ruimtelijke Ordening” staat er nog, 2 ×" in said.out and "Van 6 mensen." in said.out


def test_quotes_are_a_list_and_leave_out_who_refused(copdesk, subsoil, tmp_path):
    said = copdesk("export", subsoil, "--what", "quotes", "-o", tmp_path / "q.csv")
    lines = (tmp_path / "q.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "id;document;tag;content" and len(lines) == 7
    assert "jij redt het wel" not in "".join(lines) and "toestemming is: 1." in said.out


def test_who_takes_the_consent_back_is_gone_from_the_next_export(copdesk, subsoil, tmp_path):
    workbook = opened(subsoil)
    person = workbook.all(Interview)[0].person_id
    fields = {"person_id": person, "purpose": Purpose.KEEP_INTAKE, "decision": Decision.WITHDRAWN, "number": 9}
    with workbook.edit() as edit:
        edit.put(Consent.model_validate(fields | {"on": "2021-08-01"}))
    workbook.close()
    copdesk("export", subsoil, "--what", "answers", "-o", tmp_path / "a.xlsx")
    assert load_workbook(tmp_path / "a.xlsx").active.max_row == 6


def test_without_any_consent_nothing_is_written(copdesk, subsoil, tmp_path):
    workbook = opened(subsoil)
    with workbook.edit() as edit:
        for consent in workbook.all(Consent):
            edit.remove(consent)
    workbook.close()
    said = copdesk("export", subsoil, "--what", "quotes", "-o", tmp_path / "q.csv")
    assert said.code == 1 and "gaat niets naar buiten" in said.err and not (tmp_path / "q.csv").exists()
