"""Backups are whole, kept as long as they are useful, and put back without losing what lay there."""

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from copdesk.domain.problems import Problem
from copdesk.store.backup import due, list_backups, make, restore, thin
from copdesk.store.engine import open_connection
from copdesk.store.rekey import change_key
from tests.store.raw_files import KEY, add_pair, closed_file, new_file, numbers

NOW = datetime(2026, 11, 26, 13, 30, tzinfo=UTC)


def series(folder: Path, *ages: timedelta) -> bytes:
    """Make one real backup and lay copies of it in the folder, as old as asked; return the workbook's id."""
    connection = new_file(folder)
    places = folder / "Backups"
    first = make(connection, places, NOW)
    connection.close()
    for age in ages:
        name = (NOW - age).strftime("Test %Y-%m-%d %H.%M.%S UTC.copdesk")
        (places / name).write_bytes(first.read_bytes())
    return connection.header.workbook_id


def test_a_backup_is_a_workbook_of_its_own_for_its_owner_alone(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    add_pair(connection, 4)
    made = make(connection, tmp_path / "Backups", NOW)
    connection.close()
    copy = open_connection(made, KEY)
    assert made.name == "Test 2026-11-26 13.30.00 UTC.copdesk" and numbers(copy, "left") == [4]
    assert copy.header == connection.header and stat.S_IMODE(made.stat().st_mode) == 0o600
    copy.close()


def test_two_backups_in_one_second_both_stay(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    made = {make(connection, tmp_path / "Backups", NOW) for _ in range(3)}
    connection.close()
    assert {found.path for found in list_backups(tmp_path / "Backups")} == made and len(made) == 3


def test_a_backup_that_cannot_be_made_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    (tmp_path / "Backups").write_text("geen map")
    with pytest.raises(Problem, match="backup_failed"):
        make(connection, tmp_path / "Backups", NOW)
    add_pair(connection, 1)
    connection.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Backups", "Test.copdesk"]


def test_a_backup_is_due_half_an_hour_after_the_last_when_something_changed(tmp_path: Path) -> None:
    series(tmp_path)
    backups = list_backups(tmp_path / "Backups")
    changed = NOW + timedelta(minutes=1)
    assert not due(backups, None, NOW + timedelta(days=1))
    assert not due(backups, changed, NOW + timedelta(minutes=29))
    assert due(backups, changed, NOW + timedelta(minutes=30))
    assert not due(backups, NOW - timedelta(minutes=1), NOW + timedelta(days=1))
    assert due((), changed, NOW)


def test_a_clock_that_went_back_does_not_stop_backups(tmp_path: Path) -> None:
    series(tmp_path)
    assert due(list_backups(tmp_path / "Backups"), NOW - timedelta(days=3), NOW - timedelta(days=2))


def test_a_year_of_daily_backups_is_thinned_to_days_weeks_and_months(tmp_path: Path) -> None:
    hourly = [timedelta(hours=hours) for hours in range(1, 48, 3)]
    daily = [timedelta(days=days, hours=1) for days in range(1, 365)]
    workbook_id = series(tmp_path, *hourly, *daily)
    thin(tmp_path / "Backups", workbook_id, NOW)
    ages = [NOW - found.when for found in list_backups(tmp_path / "Backups")]
    assert sum(age <= timedelta(days=2) for age in ages) == 1 + len(hourly)
    assert len({(NOW - age).date() for age in ages if age < timedelta(days=12)}) == 12
    assert timedelta(days=230) < max(ages) < timedelta(days=280)
    assert len(ages) < 60


def test_nothing_older_than_the_retention_period_stays_but_the_two_newest(tmp_path: Path) -> None:
    workbook_id = series(tmp_path, *(timedelta(days=days) for days in (5, 40, 80)))
    thin(tmp_path / "Backups", workbook_id, NOW, timedelta(days=30))
    assert [(NOW - found.when).days for found in list_backups(tmp_path / "Backups")] == [0, 5]


def test_thinning_refuses_when_the_clock_went_back(tmp_path: Path) -> None:
    workbook_id = series(tmp_path, *(timedelta(days=days) for days in range(1, 30)))
    before = list_backups(tmp_path / "Backups")
    with pytest.raises(Problem, match="clock_went_back"):
        thin(tmp_path / "Backups", workbook_id, NOW - timedelta(days=400))
    assert list_backups(tmp_path / "Backups") == before


def test_backups_of_another_workbook_in_the_same_folder_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    series(tmp_path / "a", *(timedelta(days=days) for days in range(300, 400)))
    assert thin(tmp_path / "a" / "Backups", bytes(12), NOW) == ()
    assert list_backups(tmp_path / "a" / "Backups", bytes(12)) == ()
    assert len(list_backups(tmp_path / "a" / "Backups")) == 101


def test_restoring_puts_the_backup_back_and_sets_the_file_aside(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    add_pair(connection, 1)
    made = make(connection, tmp_path / "Backups", NOW)
    add_pair(connection, 2)
    connection.close()
    aside = restore(made, connection.path, KEY)
    assert aside is not None and contents(connection.path) == [1] and contents(aside) == [1, 2]


def contents(path: Path) -> list[int]:
    connection = open_connection(path, KEY)
    found = numbers(connection, "left")
    connection.close()
    return found


def test_a_damaged_file_is_set_aside_as_it_is_together_with_its_journal(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    made = make(connection, tmp_path / "Backups", NOW)
    connection.close()
    journal = tmp_path / "Test.copdesk-journal"
    connection.path.write_bytes(b"stuk" * 2000)
    journal.write_bytes(b"journaal" * 2000)
    aside = restore(made, connection.path, KEY)
    assert aside is not None and aside.read_bytes() == b"stuk" * 2000 and not journal.exists()
    assert aside.with_name(f"{aside.name}-journal").read_bytes() == b"journaal" * 2000
    assert contents(connection.path) == []


def test_a_backup_restores_where_the_file_is_gone(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    made = make(connection, tmp_path / "Backups", NOW)
    connection.close()
    connection.path.unlink()
    assert restore(made, connection.path, KEY) is None
    assert contents(connection.path) == []


def test_what_is_set_aside_is_called_what_it_is_and_covers_nothing_that_lies_there(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    made = make(connection, tmp_path / "Backups", NOW)
    connection.close()
    told = [restore(made, connection.path, KEY, called=word) for word in ("damaged", "damaged", "", "")]
    names = [path.name for path in told if path is not None]
    assert names == [f"Test ({word}).copdesk" for word in ("damaged", "damaged 2", "2", "3")]


def test_a_folder_is_not_pushed_aside_for_a_backup(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    made = make(connection, tmp_path / "Backups", NOW)
    connection.close()
    with pytest.raises(Problem, match="file_is_folder"):
        restore(made, tmp_path / "Backups", KEY)
    assert (tmp_path / "Backups").is_dir()


def test_a_folder_that_is_not_there_is_not_made_for_a_backup(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    made = make(connection, tmp_path / "Backups", NOW)
    connection.close()
    with pytest.raises(Problem, match="folder_not_writable"):
        restore(made, tmp_path / "nergens" / "Test.copdesk", KEY)
    assert not (tmp_path / "nergens").exists()


def test_through_a_link_it_is_the_file_itself_that_is_restored(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    made = make(connection, tmp_path / "Backups", NOW)
    add_pair(connection, 1)
    connection.close()
    (tmp_path / "snelkoppeling").symlink_to(connection.path)
    restore(made, tmp_path / "snelkoppeling", KEY)
    assert contents(connection.path) == [] and (tmp_path / "snelkoppeling").is_symlink()


def test_an_open_workbook_is_not_replaced(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    made = make(connection, tmp_path / "Backups", NOW)
    with pytest.raises(Problem, match="in_use"):
        restore(made, connection.path, KEY)
    connection.close()


def test_a_damaged_backup_replaces_nothing(tmp_path: Path) -> None:
    path = closed_file(tmp_path)
    before = path.read_bytes()
    bad = tmp_path / "bad.copdesk"
    bad.write_bytes(before[:-5000] + b"x" * 5000)
    with pytest.raises(Problem, match="file_damaged"):
        restore(bad, path, KEY)
    assert path.read_bytes() == before


def test_a_backup_from_before_a_new_passphrase_asks_for_the_old_one(tmp_path: Path) -> None:
    connection = new_file(tmp_path)
    made = make(connection, tmp_path / "Backups", NOW)
    change_key(connection, bytes(32), protected=True).close()
    with pytest.raises(Problem, match="key_wrong"):
        restore(made, connection.path, bytes(32))
    assert len(list_backups(tmp_path / "Backups", connection.header.workbook_id)) == 1
