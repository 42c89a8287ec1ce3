"""The program remembers what somebody likes, and starts whatever it finds on disk."""

import json
from pathlib import Path

import pytest

from copdesk.domain.language import Language
from ui.kit import likes
from ui.kit.recent import RecentFiles
from ui.kit.settings import Settings
from ui.kit.theme import Mode


def test_what_is_kept_is_there_next_time(tmp_path: Path) -> None:
    Settings.read(tmp_path / "s.json").keep("widths.roster", [1, 2, 3])
    assert Settings.read(tmp_path / "s.json").value("widths.roster", [0]) == [1, 2, 3]


@pytest.mark.parametrize("damage", ["", "{", "[]", "null", "\0\0", '{"a": NaN'])
def test_a_damaged_file_is_set_aside_and_the_program_starts(tmp_path: Path, damage: str) -> None:
    file = tmp_path / "s.json"
    file.write_text(damage, encoding="utf-8")
    assert Settings.read(file).first_time
    assert (tmp_path / "s.unreadable.json").read_text(encoding="utf-8") == damage


def test_bytes_that_are_no_text_are_set_aside_too(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_bytes(b"\xff\xfe\x00")
    assert Settings.read(tmp_path / "s.json").first_time


@pytest.mark.parametrize("strange", [1, None, "klingon", ["nl"], {}, True])
def test_a_strange_value_counts_as_not_chosen(tmp_path: Path, strange: object) -> None:
    file = tmp_path / "s.json"
    file.write_text(json.dumps({"language": strange, "appearance": strange, "recent": strange}), encoding="utf-8")
    settings = Settings.read(file)
    assert likes.language(settings) is Language.DUTCH
    assert likes.appearance(settings) is Mode.SYSTEM


def test_a_folder_that_cannot_be_written_stands_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("not a folder")
    settings = Settings.read(tmp_path / "folder" / "s.json")
    settings.keep("language", "en")
    assert settings.value("language", "nl") == "en"


def test_the_newest_workbook_stands_first_and_only_once(settings: Settings, tmp_path: Path) -> None:
    recent = RecentFiles(settings)
    for name in ("a", "b", "a"):
        recent.remember(tmp_path / f"{name}.copdesk")
    assert [file.name for file in recent.all()] == ["a", "b"]


def test_the_list_of_recent_workbooks_stays_short(settings: Settings, tmp_path: Path) -> None:
    recent = RecentFiles(settings)
    for number in range(20):
        recent.remember(tmp_path / f"{number}.copdesk")
    assert len(recent.all()) == 8


def test_a_workbook_can_be_taken_off_the_list(settings: Settings, tmp_path: Path) -> None:
    recent = RecentFiles(settings)
    recent.remember(tmp_path / "a.copdesk")
    recent.forget(tmp_path / "a.copdesk")
    assert recent.all() == ()
