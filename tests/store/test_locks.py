"""A workbook belongs to one program at a time, and to nobody as soon as that one is gone."""

import os
from pathlib import Path

import pytest

from copdesk.domain.problems import Problem
from copdesk.store import locks


def lock_file(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


def test_whoever_comes_second_is_told_and_gets_it_when_the_first_lets_go(tmp_path: Path) -> None:
    first = locks.hold(tmp_path / "Een.copdesk")
    with pytest.raises(Problem, match="in_use"):
        locks.hold(tmp_path / "Een.copdesk")
    assert first is not None
    first.release()
    assert not lock_file(tmp_path / "Een.copdesk").exists()
    second = locks.hold(tmp_path / "Een.copdesk")
    assert second is not None
    second.release()
    second.release()


def test_a_claim_on_a_file_that_was_taken_away_meanwhile_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, claim = lock_file(tmp_path / "Een.copdesk"), locks._claim
    taken: list[int] = []

    def late(handle: int) -> None:
        if not taken:
            place.unlink()  # as whoever had it does at the very moment
        taken.append(handle)
        claim(handle)

    monkeypatch.setattr(locks, "_claim", late)
    held = locks.hold(tmp_path / "Een.copdesk")
    assert len(taken) == 2 and place.exists()
    with pytest.raises(Problem, match="in_use"):
        locks.hold(tmp_path / "Een.copdesk")
    assert held is not None
    held.release()


@pytest.mark.skipif(os.name == "nt", reason="links need more rights there")
def test_a_link_in_the_place_of_the_lock_file_is_not_followed(tmp_path: Path) -> None:
    lock_file(tmp_path / "Een.copdesk").symlink_to(tmp_path / "elders")
    assert locks.hold(tmp_path / "Een.copdesk") is None
    assert not (tmp_path / "elders").exists()


def test_where_no_file_can_be_made_there_is_no_claim(tmp_path: Path) -> None:
    assert locks.hold(tmp_path / "nergens" / "Een.copdesk") is None
