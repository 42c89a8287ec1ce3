"""A workbook opens only when it is whole and ours, and what was said to be saved is there."""

import sqlite3
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from copdesk.domain.problems import Problem
from copdesk.store import engine
from copdesk.store.engine import create, open_connection, read_header
from copdesk.store.header import PAGE
from copdesk.store.keys import new_salt
from tests.store.counts import tries
from tests.store.raw_files import KEY, add_pair, child, closed_file, end, line_from, new_file, numbers

_watched: list[str] = []
_opened: list[str] = []


def _note_opening(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and _watched and str(arguments[0]) == _watched[0]:
        _opened.append(str(arguments[0]))


sys.addaudithook(_note_opening)


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(Problem) as caught:
        act()
    return caught.value.code


def spreadsheet(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")


def zip_file(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("foto.txt", "x" * 5000)


def plain_database(path: Path) -> None:
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE t (a)")
    database.close()


FOREIGN: dict[str, Callable[[Path], object]] = {
    "file_is_folder": lambda path: path.mkdir(),
    "file_empty": lambda path: path.touch(),
    "file_is_zip": zip_file,
    "file_is_spreadsheet": spreadsheet,
    "file_is_pdf": lambda path: path.write_bytes(b"%PDF-1.7\n" + b"x" * 8000),
    "file_is_sqlite": plain_database,
    "file_foreign": lambda path: path.write_text("Dit is een brief. " * 500),
    "file_truncated": lambda path: path.write_bytes(new_salt(protected=True) + b"x" * 5000),
    "file_newer": lambda path: path.write_bytes(b"CPD\x02" + b"x" * (PAGE - 4)),
}


@pytest.mark.parametrize("code", FOREIGN)
def test_a_file_that_is_no_workbook_is_refused_by_what_it_is(tmp_path: Path, code: str) -> None:
    path = tmp_path / "x.copdesk"
    FOREIGN[code](path)
    assert code_of(lambda: open_connection(path, KEY)) == code
    assert code_of(lambda: read_header(path)) == code


def test_a_file_that_is_not_there_is_refused_and_not_made(tmp_path: Path) -> None:
    assert code_of(lambda: open_connection(tmp_path / "x.copdesk", KEY)) == "file_missing"
    assert list(tmp_path.iterdir()) == []


def test_a_new_file_is_for_its_owner_alone_and_shows_no_words(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    add_pair(connection, 1)
    connection.close()
    content = connection.path.read_bytes()
    assert stat.S_IMODE(connection.path.stat().st_mode) == 0o600
    assert b"woorden" not in content and b"pair" not in content and b"SQLite" not in content


def test_a_file_that_exists_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "x.copdesk").write_text("van iemand anders")
    assert code_of(lambda: create(tmp_path / "x.copdesk", KEY, new_salt(protected=True))) == "file_exists"
    assert (tmp_path / "x.copdesk").read_text() == "van iemand anders"


def test_what_was_written_is_there_after_reopening(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    add_pair(connection, 7)
    connection.close()
    again = open_connection(connection.path, KEY)
    assert numbers(again, "right") == [7]
    again.close()
    assert [path.name for path in tmp_path.iterdir()] == ["Test.copdesk"]


def test_another_key_is_refused_as_such(tmp_path: Path) -> None:
    assert code_of(lambda: open_connection(closed_file(tmp_path), bytes(32))) == "key_wrong"


def test_a_damaged_first_page_is_told_from_a_wrong_key(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    flip(path, 100)
    assert code_of(lambda: open_connection(path, KEY)) == "file_damaged"
    assert code_of(lambda: open_connection(path, bytes(32))) == "key_wrong"


def flip(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1 << at % 8]))


def test_any_flipped_byte_is_noticed_and_the_file_left_as_it_is(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    whole = path.read_bytes()
    assert len(whole) >= 20 * PAGE
    for at in range(0, len(whole), max(1, len(whole) // tries(300, len(whole)))):
        flip(path, at)
        damaged = path.read_bytes()
        with pytest.raises(Problem):
            open_connection(path, KEY)
        assert path.read_bytes() == damaged, f"the file was changed after byte {at} was flipped"
        path.write_bytes(whole)


def test_a_flipped_byte_in_an_empty_page_is_noticed_as_well(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    connection = open_connection(path, KEY)
    with connection.transaction():
        connection.raw.execute("DELETE FROM pair")
    connection.close()
    flip(path, path.stat().st_size - PAGE // 2)
    assert code_of(lambda: open_connection(path, KEY)) == "file_damaged"


@pytest.mark.parametrize("pages", [1, 2, 10, 19])
def test_a_file_cut_off_between_pages_is_refused(tmp_path: Path, pages: int) -> None:
    path = closed_file(tmp_path)
    path.write_bytes(path.read_bytes()[: pages * PAGE])
    assert code_of(lambda: open_connection(path, KEY)) == "file_damaged"


def test_two_exchanged_pages_are_noticed(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    whole = path.read_bytes()
    swapped = whole[: 5 * PAGE] + whole[6 * PAGE : 7 * PAGE] + whole[5 * PAGE : 6 * PAGE] + whole[7 * PAGE :]
    path.write_bytes(swapped)
    assert code_of(lambda: open_connection(path, KEY)) == "file_damaged"


def test_a_second_window_is_refused_without_touching_the_file(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    assert code_of(lambda: open_connection(connection.path, KEY)) == "in_use"
    assert code_of(lambda: read_header(connection.path)) == "in_use"
    connection.close()


def test_a_file_that_another_program_holds_is_refused(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    other = child("hold", path)
    assert line_from(other) == "held"
    assert code_of(lambda: open_connection(path, KEY)) == "in_use"
    end(other)
    open_connection(path, KEY).close()


def test_the_database_lock_refuses_as_well_when_the_lock_file_is_gone(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    other = child("hold", path)
    line_from(other)
    (tmp_path / f".{path.name}.lock").unlink()
    assert code_of(lambda: open_connection(path, KEY)) == "in_use"
    end(other)


def test_a_live_workbook_is_never_opened_by_python_itself(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    _opened.clear()
    _watched[:] = [str(connection.path)]
    add_pair(connection, 1)
    connection.copy_to(tmp_path / "copy.copdesk")
    for refused in (read_header, lambda path: open_connection(path, KEY)):
        code_of(lambda refused=refused: refused(connection.path))
    connection.close()
    _watched.clear()
    assert _opened == []


def test_a_write_protected_file_opens_for_reading(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    path.chmod(0o400)
    before = path.read_bytes()
    connection = open_connection(path, KEY)
    assert connection.read_only and len(numbers(connection, "left")) == 20
    assert code_of(lambda: add_pair(connection, 1)) == "read_only"
    connection.close()
    assert path.read_bytes() == before


def test_nothing_is_written_into_a_file_that_was_moved_while_open(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    add_pair(connection, 1)
    moved = connection.path.rename(tmp_path / "elsewhere.copdesk")
    assert code_of(lambda: add_pair(connection, 2)) == "file_gone"
    connection.path.write_bytes(b"een ander bestand")
    assert code_of(lambda: add_pair(connection, 3)) == "file_gone"
    connection.close()
    again = open_connection(moved, KEY)
    assert numbers(again, "left") == [1]
    again.close()


def test_an_edit_inside_another_is_refused_and_takes_nothing_along(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    with connection.transaction():
        connection.raw.execute("INSERT INTO pair VALUES (1, 'left', '')")
        with pytest.raises(AssertionError):
            add_pair(connection, 2)
    assert numbers(connection, "left") == [1]
    connection.close()


def test_an_exception_takes_back_the_whole_edit_also_new_tables(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    with pytest.raises(RuntimeError), connection.transaction():
        connection.raw.execute("CREATE TABLE t (a)")
        connection.raw.execute("INSERT INTO pair VALUES (1, 'left', '')")
        raise RuntimeError
    assert numbers(connection, "left") == []
    assert connection.raw.execute("SELECT name FROM sqlite_schema WHERE name = 't'").fetchall() == []
    connection.close()


def test_another_database_cannot_be_attached(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    with pytest.raises(engine.driver.DatabaseError, match="not authorized"):
        connection.raw.execute("ATTACH ? AS other", (str(tmp_path / "x.db"),))
    connection.close()


def test_the_fingerprint_follows_the_schema_and_nothing_else(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    first = connection.fingerprint()
    add_pair(connection, 1)
    assert connection.fingerprint() == first
    connection.raw.execute("CREATE INDEX by_number ON pair (number)")
    assert connection.fingerprint() != first
    connection.close()


def test_a_full_disk_is_said_and_everything_before_it_is_kept(tmp_path: Path) -> None:
    path = closed_file(tmp_path, pages=2)
    *acknowledged, problem, readable = end_of(child("fill_the_disk", path))
    assert problem in ("disk_full", "write_failed")
    assert acknowledged and int(readable) == len(acknowledged) + 2
    connection = open_connection(path, KEY)
    assert numbers(connection, "right") == [int(number) for number in acknowledged]
    connection.close()


def end_of(process: "subprocess.Popen[str]") -> list[str]:
    said, _ = process.communicate(timeout=60)
    return said.split()


def test_fifty_kills_lose_nothing_that_was_said_to_be_saved(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    connection.close()
    saved = -1
    for kill in range(tries(50, 1000)):
        process = child("write_pairs", connection.path)
        assert line_from(process) == "ready"
        heard = [line_from(process) for _ in range(kill % 5)] + end(process).split()
        saved = max([saved, *map(int, heard)])
        again = open_connection(connection.path, KEY)
        left, right = numbers(again, "left"), numbers(again, "right")
        again.close()
        assert left == right == list(range(len(left))), "half an edit"
        assert len(left) > saved, "an acknowledged edit was lost"
    assert saved > 0


def test_an_interrupted_edit_is_taken_back_on_opening(tmp_path: Path) -> None:
    path = interrupted(tmp_path)
    connection = open_connection(path, KEY)
    assert numbers(connection, "half") == [] and len(numbers(connection, "left")) == 20
    assert connection.concern is None
    connection.close()


def interrupted(folder: Path) -> Path:
    path = closed_file(folder)
    process = child("leave_a_hot_journal", path)
    assert line_from(process) == "half"
    end(process)
    assert path.with_name(f"{path.name}-journal").stat().st_size > PAGE
    return path


def test_an_interrupted_edit_that_cannot_be_taken_back_is_said(tmp_path: Path) -> None:
    path = interrupted(tmp_path)
    path.chmod(0o400)
    before = path.read_bytes()
    assert code_of(lambda: open_connection(path, KEY)) == "file_unfinished"
    assert path.read_bytes() == before


def test_a_file_moved_away_from_its_journal_is_not_trusted(tmp_path: Path) -> None:
    path = interrupted(tmp_path)
    moved = path.rename(tmp_path / "elsewhere.copdesk")
    try:
        connection = open_connection(moved, KEY)
    except Problem as problem:
        assert problem.code == "file_damaged"
    else:
        assert connection.concern is not None and connection.concern.code == "file_moved_unfinished"
        connection.close()


def test_a_file_copied_while_it_was_open_raises_a_concern(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    process = child("write_pairs", path)
    line_from(process), line_from(process)
    end(process)
    copy = tmp_path / "elsewhere.copdesk"
    copy.write_bytes(path.read_bytes())
    connection = open_connection(copy, KEY)
    assert connection.concern is not None and connection.concern.code == "file_moved_unfinished"
    connection.close()
    again = open_connection(copy, KEY)
    assert again.concern is not None, "reading alone does not settle the concern"
    add_pair(again, 1000)
    again.close()
    settled = open_connection(copy, KEY)
    assert settled.concern is None
    settled.close()


def test_a_copy_is_whole_clean_and_under_the_key_asked_for(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    add_pair(connection, 5)
    other_key = bytes(reversed(KEY))
    connection.copy_to(tmp_path / "copy.copdesk", key=other_key, salt=new_salt(protected=True))
    connection.close()
    copy = open_connection(tmp_path / "copy.copdesk", other_key)
    assert numbers(copy, "left") == [5] and copy.concern is None
    copy.close()
