"""A bug is reported without anybody's words, and told once."""

import sys
from pathlib import Path
from types import TracebackType

from ui.kit.crash import CrashHook, report


def risen(secret: str) -> tuple[type[BaseException], BaseException, TracebackType | None]:
    try:
        raise KeyError(secret)
    except KeyError as error:
        return type(error), error, error.__traceback__


def test_a_report_says_what_and_where_but_nothing_people_wrote(tmp_path: Path) -> None:
    kind, _, trail = risen("Zoë van der Meulen")
    text = report(kind, trail)
    assert "KeyError" in text and "test_kit_crash.py" in text
    assert "Zoë" not in text


def test_a_report_is_written_and_its_place_told(tmp_path: Path) -> None:
    told: list[Path | None] = []
    CrashHook(tmp_path / "reports", told.append).caught(*risen("x"))
    assert told[0] is not None and "KeyError" in told[0].read_text(encoding="utf-8")


def test_a_bug_while_telling_is_not_told_again(tmp_path: Path) -> None:
    told: list[Path | None] = []

    def tell(place: Path | None) -> None:
        told.append(place)
        hook.caught(*risen("y"))

    hook = CrashHook(tmp_path, tell)
    hook.caught(*risen("x"))
    assert (len(told), len(list(tmp_path.iterdir()))) == (1, 2)


def test_a_folder_that_cannot_be_written_is_survived(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("in the way")
    told: list[Path | None] = []
    CrashHook(tmp_path / "reports", told.append).caught(*risen("x"))
    assert told == [None]


def test_the_hook_stands_by_for_the_whole_program(tmp_path: Path) -> None:
    before = sys.excepthook
    hook = CrashHook(tmp_path, lambda place: None)
    hook.install()
    try:
        assert sys.excepthook == hook.caught
    finally:
        sys.excepthook = before
