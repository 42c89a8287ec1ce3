"""A file that is opened at once is looked through later, and until then nothing is written to it or copied from it."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from copdesk.domain.problems import Problem
from copdesk.domain.roster import Person
from copdesk.store import backup, engine, keys
from copdesk.store.workbook import Workbook
from tests import ROOT
from tests.builders import fill, new_workbook, person

MANY = 2_000


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A closed workbook with so many people that most of its pages are not read on opening."""
    workbook = new_workbook(tmp_path)
    fill(workbook, [person(f"Naam{n}") for n in range(MANY)])
    workbook.close()
    return workbook.path


@pytest.fixture
def damaged(whole: Path) -> Path:
    """The same with one bit turned over near its end."""
    content = bytearray(whole.read_bytes())
    content[-20_000] ^= 4
    whole.write_bytes(content)
    return whole


def at_once(path: Path) -> Workbook:
    workbook = Workbook.open(path, keys.unprotected_key(path.read_bytes()[:16]), at_once=True)
    assert not workbook.connection.looked_through
    return workbook


def edit(workbook: Workbook) -> None:
    with workbook.edit() as edit:
        edit.put(person())


def back_up(workbook: Workbook) -> None:
    backup.make(workbook.connection, workbook.path.parent / "Backups", datetime.now(UTC))


def copy(workbook: Workbook) -> None:
    workbook.connection.copy_to(workbook.path.with_name("Kopie.copdesk"))


def test_what_is_whole_is_known_to_be_so_afterwards(whole: Path) -> None:
    workbook = at_once(whole)
    workbook.connection.look_through()
    assert workbook.connection.looked_through
    assert len(workbook.all(Person)) == MANY
    workbook.close()


def test_the_first_edit_looks_first(whole: Path) -> None:
    workbook = at_once(whole)
    edit(workbook)
    assert workbook.connection.looked_through
    workbook.close()


@pytest.mark.parametrize("act", [edit, back_up, copy, lambda workbook: workbook.connection.vacuum()])
def test_nothing_is_written_to_or_made_of_a_damaged_file(damaged: Path, act: Callable[[Workbook], None]) -> None:
    before = damaged.read_bytes()
    workbook = at_once(damaged)
    with pytest.raises(Problem, match="file_damaged"):
        act(workbook)
    assert not workbook.connection.looked_through
    workbook.close()
    assert damaged.read_bytes() == before
    assert [path.name for path in damaged.parent.rglob("*.copdesk")] == [damaged.name]


def test_what_was_left_unclean_is_looked_through_on_opening(damaged: Path) -> None:
    workbook = at_once(damaged)
    workbook.connection.raw.execute("UPDATE file_mark SET unclean = 1")
    workbook.close()
    with pytest.raises(Problem, match="file_damaged"):
        at_once(damaged)


def test_the_copy_beside_a_damaged_file_is_left(damaged: Path) -> None:
    copy_there = engine.copy_beside(damaged)
    copy_there.write_bytes(b"perhaps the only whole one")
    workbook = at_once(damaged)
    with pytest.raises(Problem, match="file_damaged"):
        workbook.connection.look_through()
    workbook.close()
    assert copy_there.exists()


def test_the_copy_beside_a_whole_file_goes_when_that_is_known(whole: Path) -> None:
    copy_there = engine.copy_beside(whole)
    copy_there.write_bytes(b"left by a change of the passphrase")
    workbook = at_once(whole)
    assert copy_there.exists()
    workbook.connection.look_through()
    assert not copy_there.exists()
    workbook.close()


def test_an_older_file_that_is_damaged_is_said_to_be_so_and_gets_no_backup(tmp_path: Path) -> None:
    old = Path(shutil.copy(ROOT / "tests" / "data" / "workbooks" / "version_4.copdesk", tmp_path))
    content = bytearray(old.read_bytes())
    content[-20_000] ^= 4
    old.write_bytes(content)
    with pytest.raises(Problem, match="file_damaged"):
        Workbook.open(old, keys.unprotected_key(bytes(content[:16])), at_once=True)
    assert old.read_bytes() == content and not (tmp_path / "Backups").exists()
