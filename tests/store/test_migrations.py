"""A workbook of every version that was ever released opens, with everything in it."""

import shutil
from pathlib import Path

import pytest

from copdesk.domain.problems import Problem
from copdesk.store import engine, keys, migrations
from copdesk.store._rows import ROW_OF
from copdesk.store.workbook import Workbook
from tests import ROOT
from tests.builders import new_workbook, reopened

KEPT = sorted((ROOT / "tests" / "data" / "workbooks").glob("version_*.copdesk"))


def test_every_version_keeps_a_file():
    assert [path.stem for path in KEPT] == [f"version_{n}" for n in range(1, migrations.NEWEST + 1)]


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_a_file_of_an_older_version_opens_with_something_of_every_kind(kept: Path, tmp_path: Path):
    path = Path(shutil.copy(kept, tmp_path))
    workbook = Workbook.open(path, keys.unprotected_key(engine.read_header(path).salt))
    assert migrations.version_of(workbook.connection) == migrations.NEWEST
    assert all(workbook.all(kind) for kind in ROW_OF)
    workbook.close()


def test_a_file_of_a_newer_program_is_refused_and_left_alone(tmp_path: Path):
    workbook = new_workbook(tmp_path)
    workbook.connection.raw.execute(f"PRAGMA user_version = {migrations.NEWEST + 1}")
    workbook.close()
    before = workbook.path.read_bytes()
    with pytest.raises(Problem, match="file_newer"):
        reopened(workbook)
    assert workbook.path.read_bytes() == before


def test_a_file_that_was_never_finished_is_finished_on_opening(tmp_path: Path):
    salt = keys.new_salt(protected=False)
    engine.create(tmp_path / "Half.copdesk", keys.unprotected_key(salt), salt).close()
    workbook = Workbook.open(tmp_path / "Half.copdesk", keys.unprotected_key(salt))
    assert migrations.version_of(workbook.connection) == migrations.NEWEST
    workbook.close()
