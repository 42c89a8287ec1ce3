"""The program starts with little: what takes long to import waits until the first thing is painted."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from copdesk.samples import filling
from tests.builders import new_workbook

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {
    *("sqlalchemy", "sqlmodel", "pydantic", "reportlab", "openpyxl", "xlsxwriter", "networkx"),
    *("PIL", "icalendar", "pikepdf", "pypdfium2", "asyncio"),
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
