"""The program started with a file: it is opened, asked for its passphrase, or refused over the start screen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from copdesk.store import keys
from copdesk.store.workbook import Workbook
from tests.builders import community, fill, new_workbook
from ui.app.program import Program
from ui.home.start import StartPage
from ui.home.unlock import UnlockPage


@pytest.fixture
def program(unstarted: Program) -> Program:
    """A program that has not been started yet."""
    return unstarted


def words(program: Program) -> str:
    """Return everything that can be read in the window."""
    return " ".join(label.text() for label in program.window.findChildren(QLabel) if label.isVisible())


def test_a_workbook_is_shown_at_once(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    workbook = new_workbook(tmp_path)
    fill(workbook, [community()])
    workbook.close()
    program.start(workbook.path)
    qtbot.waitExposed(program.window)
    assert program.workplace is not None
    assert program.window.current == "roster"


def test_a_locked_workbook_asks_for_its_passphrase(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    salt = keys.new_salt(protected=True)
    Workbook.create(tmp_path / "Dicht.copdesk", bytes(32), salt).close()
    program.start(tmp_path / "Dicht.copdesk")
    qtbot.waitExposed(program.window)
    assert isinstance(program.window.stack.currentWidget(), UnlockPage)


def test_a_file_that_is_not_there_is_told_over_the_start_screen(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    program.start(tmp_path / "Weg.copdesk")
    qtbot.waitExposed(program.window)
    qtbot.waitUntil(lambda: "Weg.copdesk" in words(program))
    assert isinstance(program.window.stack.currentWidget(), StartPage)
