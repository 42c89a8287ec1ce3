"""Whatever somebody was typing when the program was locked is there again afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.samples import filling
from tests.ui.lock_states import STATES
from tests.ui.locking import Desktop, protected
from ui.kit.settings import Settings


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("lock") / "S1.copdesk"
    workbook = protected(path)
    filling.fill(workbook)
    workbook.close()
    return path.read_bytes()


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, settings: Settings, tmp_path: Path, filled: bytes) -> Iterator[Desktop]:
    path = tmp_path / "Kring.copdesk"
    path.write_bytes(filled)
    made = Desktop(qapp, qtbot, settings, path)
    yield made
    made.end()


@pytest.mark.parametrize("name", STATES)
def test_what_was_typed_is_there_after_unlocking(desktop: Desktop, name: str):
    state = STATES[name]
    state.type(desktop)
    desktop.restart()
    desktop.qtbot.waitUntil(lambda: state.is_there(desktop), timeout=5_000)
