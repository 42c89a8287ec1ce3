"""What is needed soon is imported piece by piece, with room for the user in between."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.kit.soon import Soon


@pytest.fixture
def pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Two modules that nobody has imported yet."""
    names = ["piece_one", "piece_two"]
    for name in names:
        (tmp_path / f"{name}.py").write_text("")
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.syspath_prepend(str(tmp_path))
    return names


def test_everything_is_there_when_it_is_ready(pieces: list[str], qtbot: QtBot) -> None:
    owner = QObject()
    soon = Soon(pieces, owner)
    with qtbot.waitSignal(soon.ready):
        soon.begin()
    assert set(pieces) <= set(sys.modules)


def test_nothing_is_imported_once_it_was_stopped(pieces: list[str], qtbot: QtBot) -> None:
    owner = QObject()
    soon = Soon(pieces, owner)
    soon.begin()
    soon.stop()
    with qtbot.assertNotEmitted(soon.ready, wait=30):
        pass
    assert not set(pieces) & set(sys.modules)
