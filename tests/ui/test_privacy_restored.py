"""A backup that is put back in the window brings nobody back who was erased."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.erasing import Way
from copdesk.domain.roster import Person
from copdesk.store import backup, erasure
from tests import builders
from ui.app.program import Program
from ui.kit.settings import Settings

CLIMATE, ZOE = builders.community(), builders.person()


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Program]:
    workbook = builders.new_workbook(tmp_path)
    builders.fill(workbook, [CLIMATE, ZOE, builders.participation(ZOE, CLIMATE)])
    workbook.close()
    made = Program(qapp, settings)
    made.start(workbook.path)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.speech.be_silent()
    made.deleteLater()


def test_whoever_was_erased_is_erased_again(program: Program, tmp_path: Path) -> None:
    assert program.workplace is not None
    workbook = program.workplace.workbook
    kept = backup.make(workbook.connection, tmp_path / "Backups", datetime(2026, 5, 3, tzinfo=UTC))
    erasure.erase(workbook, erasure.preview(workbook, ZOE.id), Way.DELETE, "[gewist]", frozenset(), date(2026, 5, 3))
    told: list[str] = []
    program.ask.said.connect(told.append)
    program.workplace._restore(kept)
    assert program.workplace is not None and program.workplace.workbook.all(Person) == []
    assert len(told) == 1


def test_without_anybody_erased_a_restore_says_nothing(program: Program, tmp_path: Path) -> None:
    assert program.workplace is not None
    workbook = program.workplace.workbook
    kept = backup.make(workbook.connection, tmp_path / "Backups", datetime(2026, 5, 3, tzinfo=UTC))
    told: list[str] = []
    program.ask.said.connect(told.append)
    program.workplace._restore(kept)
    assert program.workplace is not None and program.workplace.workbook.all(Person) == [ZOE]
    assert told == []


def test_a_backup_put_back_by_hand_brings_nobody_back_either(program: Program, tmp_path: Path) -> None:
    assert program.workplace is not None
    workbook = program.workplace.workbook
    kept = backup.make(workbook.connection, tmp_path / "Backups", datetime(2026, 5, 3, tzinfo=UTC))
    erasure.erase(workbook, erasure.preview(workbook, ZOE.id), Way.DELETE, "[gewist]", frozenset(), date(2026, 5, 3))
    path = workbook.path
    program.go_home()
    path.write_bytes(kept.read_bytes())
    told: list[str] = []
    program.ask.said.connect(told.append)
    program.open(path)
    assert program.workplace is not None and program.workplace.workbook.all(Person) == []
    assert len(told) == 1
