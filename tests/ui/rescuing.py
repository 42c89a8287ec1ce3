"""Damaged workbooks to rescue: with two backups, behind a passphrase, and a program to rescue them with."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from copdesk.store import backup, keys
from copdesk.store.workbook import Workbook
from tests.builders import community, fill, new_workbook, participation, person
from ui.app.program import Program
from ui.home.unlock import UnlockPage
from ui.kit.controls import Button
from ui.kit.questions import Question

PASSPHRASE, OTHER = "zes woorden die niemand raadt vandaag", "heel andere woorden voor dit werkboek"
CLIMATE, ZOE = community(), person()
EARLY, LATE = datetime(2026, 3, 13, 8, 0, tzinfo=UTC), datetime(2026, 3, 14, 15, 5, tzinfo=UTC)


@pytest.fixture
def program(unstarted: Program, qtbot: QtBot, cheap_keys: None) -> Program:
    """The program on its start screen."""
    unstarted.start(None)
    qtbot.waitExposed(unstarted.window)
    return unstarted


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A workbook with two backups, and with something that is in neither."""
    workbook = new_workbook(tmp_path, "Proef.copdesk")
    keep(workbook)
    return workbook.path


@pytest.fixture
def locked(tmp_path: Path, cheap_keys: None) -> Path:
    """The same behind a passphrase."""
    salt = keys.new_salt(protected=True)
    workbook = Workbook.create(tmp_path / "Proef.copdesk", keys.derive(PASSPHRASE, salt), salt)
    keep(workbook)
    return workbook.path


def keep(workbook: Workbook, folder: str = "Backups") -> None:
    """Make a backup without and one with Zoë, and go on for a while."""
    place = workbook.path.parent / folder
    fill(workbook, [CLIMATE])
    backup.make(workbook.connection, place, EARLY)
    fill(workbook, [ZOE, participation(ZOE, CLIMATE)])
    backup.make(workbook.connection, place, LATE)
    fill(workbook, [CLIMATE.with_(name="Na de reservekopie")])
    workbook.close()


def turn_bits(path: Path, *places: int) -> bytes:
    """Turn a bit over in each of these places of a file, and return what it holds then."""
    content = bytearray(path.read_bytes())
    for place in places:
        content[place] ^= 4
    path.write_bytes(content)
    return bytes(content)


def ruin(path: Path) -> bytes:
    """Damage a file in its first page, which is noticed on opening."""
    return turn_bits(path, 2000)


def backups(path: Path) -> list[Path]:
    """Return the backups beside a workbook, newest first."""
    return sorted((path.parent / "Backups").iterdir(), reverse=True)


def said(program: Program) -> str:
    """Return what the notice says."""
    return program.window.notices.text


def offer(program: Program) -> Button:
    """Return the button in the notice."""
    return next(b for b in program.window.notices.findChildren(Button) if b.text() and b.isVisible())


def press(qtbot: QtBot, button: QPushButton) -> None:
    """Click a button."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def accept(program: Program, qtbot: QtBot) -> str:
    """Press the button in the notice, say yes, and return what the question said."""
    press(qtbot, offer(program))
    question = next(q for q in program.window.findChildren(Question) if q.isVisible())
    meaning = " ".join(label.text() for label in question.findChildren(type(program.window.notices._text)))
    press(qtbot, question.yes)
    return meaning


def wait_open(program: Program, qtbot: QtBot) -> Workbook:
    """Return the workbook once it is open."""
    qtbot.waitUntil(lambda: program.workplace is not None, timeout=20_000)
    assert program.workplace is not None
    return program.workplace.workbook


def give(program: Program, qtbot: QtBot, passphrase: str) -> UnlockPage:
    """Type a passphrase on the page that asks for it."""
    page = program.window.stack.currentWidget()
    assert isinstance(page, UnlockPage)
    page.findChildren(QLineEdit)[0].setText(passphrase)
    press(qtbot, page._open)
    return page
