"""Setting, changing or removing the passphrase of a workbook loses nothing and keeps its identity."""

from pathlib import Path

import pytest

from copdesk.domain.problems import Problem
from copdesk.store import locks
from copdesk.store.engine import Connection, copy_beside, open_connection, read_header
from copdesk.store.keys import salt_with, unprotected_key
from copdesk.store.rekey import change_key, content_digest
from tests.store.raw_files import KEY, add_pair, closed_file, new_file, numbers

NEW_KEY = bytes(reversed(KEY))


def test_after_a_change_only_the_new_key_opens_the_file(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    add_pair(connection, 1)
    change_key(connection, NEW_KEY, protected=True).close()
    with pytest.raises(Problem, match="key_wrong"):
        open_connection(connection.path, KEY)
    again = open_connection(connection.path, NEW_KEY)
    assert numbers(again, "left") == [1]
    again.close()


def test_the_connection_that_comes_back_can_be_written_at_once(tmp_path: Path) -> None:
    connection = change_key(new_file(tmp_path), NEW_KEY, protected=True)
    add_pair(connection, 2)
    assert numbers(connection, "right") == [2]
    with pytest.raises(Problem, match="in_use"):
        open_connection(connection.path, NEW_KEY)
    connection.close()
    assert [path.name for path in tmp_path.iterdir()] == ["Test.copdesk"]


def test_the_workbook_id_stays_when_a_passphrase_is_removed(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    before = connection.header
    key = unprotected_key(salt_with(before.salt, protected=False))
    change_key(connection, key, protected=False).close()
    after = read_header(connection.path)
    assert after.workbook_id == before.workbook_id and before.protected and not after.protected


def test_a_copy_that_cannot_be_made_changes_nothing(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    add_pair(connection, 1)
    held = locks.hold(tmp_path / ".Test.copdesk.new")
    with pytest.raises(Problem, match="in_use"):
        change_key(connection, NEW_KEY, protected=True)
    assert held is not None and numbers(connection, "left") == [1]
    held.release()
    connection.close()
    open_connection(connection.path, KEY).close()
    assert [path.name for path in tmp_path.iterdir()] == ["Test.copdesk"]


def test_a_copy_that_was_left_by_a_change_cut_off_goes_at_the_next_opening(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    connection.copy_to(copy_beside(connection.path), key=NEW_KEY)
    connection.close()
    open_connection(connection.path, KEY).close()
    assert [path.name for path in tmp_path.iterdir()] == ["Test.copdesk"]


def test_the_digest_that_copies_are_compared_by_sees_one_changed_word(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    add_pair(connection, 1)
    before = content_digest(connection)
    with connection.transaction():
        connection.raw.execute("UPDATE pair SET words = 'anders' WHERE side = 'left'")
    assert content_digest(connection) != before
    connection.close()


def test_what_an_earlier_attempt_left_behind_is_no_hindrance(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    (tmp_path / ".Test.copdesk.new").write_bytes(b"half")
    change_key(connection, NEW_KEY, protected=True).close()
    assert read_header(connection.path).protected


def test_a_file_opened_for_reading_keeps_its_key(tmp_path: Path) -> None:
    connection: Connection = open_connection(closed_file(tmp_path), KEY, read_only=True)
    with pytest.raises(Problem, match="read_only"):
        change_key(connection, NEW_KEY, protected=True)
    connection.close()


def test_a_file_that_somebody_else_put_there_is_not_replaced(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    connection.path.rename(tmp_path / "elders")
    connection.path.write_bytes(b"van een ander")
    with pytest.raises(Problem, match="file_gone"):
        change_key(connection, NEW_KEY, protected=True)
    assert connection.path.read_bytes() == b"van een ander"
    connection.close()


def test_through_a_link_it_is_the_file_itself_that_gets_the_new_passphrase(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    link = tmp_path / "snelkoppeling"
    link.symlink_to(path)
    change_key(open_connection(link, KEY), NEW_KEY, protected=True).close()
    assert link.is_symlink()
    with pytest.raises(Problem, match="key_wrong"):
        open_connection(path, KEY)
