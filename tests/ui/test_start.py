"""The program starts with little: what takes long to import waits until the first thing is painted."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from copdesk.__main__ import _only_opens
from copdesk.samples import filling
from tests.builders import new_workbook

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {
    *("sqlalchemy", "sqlmodel", "pydantic", "reportlab", "openpyxl", "xlsxwriter", "networkx"),
    *("PIL", "icalendar", "pikepdf", "pypdfium2", "asyncio", "_hashlib"),
}


def modules_at_first_paint(*way: str) -> set[str]:
    """Start the program in a process of its own, and return what was imported when something was painted."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.started", *way],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.stdout, ended.stderr
    return set(ended.stdout.split()[2].split(","))


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A workbook with the sample community."""
    workbook = new_workbook(tmp_path)
    filling.fill(workbook)
    workbook.close()
    return workbook.path


def test_the_start_screen_is_painted_before_anything_heavy_is_imported() -> None:
    assert modules_at_first_paint("home") & HEAVY == set()


def test_a_workbook_is_listed_before_anything_heavy_is_imported(sample: Path) -> None:
    found = modules_at_first_paint("listed", str(sample))
    assert found & HEAVY == set()
    assert "sqlcipher3" in found


def test_modules_are_imported_without_being_read_a_second_time() -> None:
    program = (
        "import linecache, ui, ui.app; print(sum(name.endswith('.py') and '/ui/' in name for name in linecache.cache))"
    )
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert ended.stdout.strip() == "0", ended.stderr


def test_memory_is_searched_again_once_the_window_is_there(tmp_path: Path) -> None:
    program = (
        "import gc, sys; from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication\n"
        "import copdesk.__main__ as door; sys.argv[1:] = []\n"
        "begun = []; run = QApplication.exec\n"
        "def watched(*_):\n"
        "    begun.append(gc.isenabled()); QTimer.singleShot(1500, QApplication.quit); return run()\n"
        "QApplication.exec = watched; door.main(); print(begun, gc.isenabled())"
    )
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    command = [sys.executable, "-c", program]
    ended = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=60)
    assert ended.stdout.strip() == "[False] True", ended.stderr


@pytest.mark.parametrize(
    ("typed", "opens"),
    [
        ([], True),
        (["open"], True),
        (["Mijn groep.copdesk"], True),
        (["open", "zonder uitgang"], True),
        (["check"], False),
        (["check", "een.copdesk"], False),
        (["open", "--locked"], False),
        (["open", "een.copdesk", "--locked"], False),
        (["--help"], False),
    ],
)
def test_the_door_opens_the_window_for_whoever_only_opens_it(typed: list[str], opens: bool) -> None:
    assert _only_opens(typed) is opens
