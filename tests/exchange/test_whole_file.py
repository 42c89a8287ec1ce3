"""A file is written whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from copdesk.domain.problems import Problem
from copdesk.exchange.whole_file import write_whole
from tests.full_disk import room_for


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_a_file_is_made_and_replaced(tmp_path: Path) -> None:
    target = tmp_path / "lijst.csv"
    write_whole(target, b"eerst")
    write_whole(target, b"dan")
    assert target.read_bytes() == b"dan"
    assert names_in(tmp_path) == ["lijst.csv"]


def test_a_new_file_is_for_its_owner_and_an_old_one_keeps_its_readers(tmp_path: Path) -> None:
    new, shared = tmp_path / "nieuw", tmp_path / "gedeeld"
    shared.touch()
    shared.chmod(0o644)
    write_whole(new, b"x")
    write_whole(shared, b"x")
    assert [stat.S_IMODE(p.stat().st_mode) for p in (new, shared)] == [0o600, 0o644]


def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "lijst.csv"
    target.write_bytes(b"eerst")
    with room_for(1024), pytest.raises(Problem) as told:
        write_whole(target, bytes(100_000))
    assert told.value.code == "export_disk_full"
    assert target.read_bytes() == b"eerst"
    assert names_in(tmp_path) == ["lijst.csv"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="export_folder_missing"):
        write_whole(tmp_path / "weg" / "lijst.csv", b"x")


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "echt").write_bytes(b"eerst")
    (tmp_path / "link").symlink_to(tmp_path / "echt")
    write_whole(tmp_path / "link", b"dan")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "echt").read_bytes() == b"dan"


def test_a_folder_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    with pytest.raises(Problem, match="export_not_allowed"):
        write_whole(tmp_path / "map", b"x")
    assert names_in(tmp_path) == ["map"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_is_closed_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(Problem, match="export_not_allowed"):
        write_whole(tmp_path / "lijst.csv", b"x")


def test_a_name_that_cannot_be_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="export_failed"):
        write_whole(tmp_path / ("x" * 300), b"x")
    assert names_in(tmp_path) == []


def test_a_workbook_is_never_replaced_whatever_it_is_called(tmp_path: Path) -> None:
    workbook, renamed = tmp_path / "S1.copdesk", tmp_path / "oud.xlsx"
    workbook.write_bytes(b"")
    renamed.write_bytes(b"CPD\x01 and the rest")
    for path in (workbook, renamed, tmp_path / "nieuw.COPDESK"):
        with pytest.raises(Problem, match="export_over_workbook"):
            write_whole(path, b"x")
    assert renamed.read_bytes().startswith(b"CPD")


def test_only_an_ordinary_file_is_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp")
    with pytest.raises(Problem, match="export_not_allowed"):
        write_whole(tmp_path / "pijp", b"x")
    assert (tmp_path / "pijp").is_fifo()


def test_a_link_that_leads_to_itself_is_told(tmp_path: Path) -> None:
    (tmp_path / "kring").symlink_to(tmp_path / "kring")
    with pytest.raises(Problem, match="export_failed"):
        write_whole(tmp_path / "kring", b"x")
