"""Whatever somebody was typing when the program was locked is there again afterwards."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.samples import filling
from tests.ui.locking import Desktop, protected, type_in
from ui.kit.settings import Settings
from ui.roster.adding import AddPerson

WORDS = "Half getypt, dus bewaren"
Act = Callable[[Desktop], object]
Look = Callable[[Desktop], str]


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


def _type_roster_search(desktop: Desktop) -> None:
    type_in(desktop.page("roster").listing.search, "Jans")


def _roster_search(desktop: Desktop) -> str:
    return desktop.page("roster").listing.search.text()


def _type_new_person(desktop: Desktop) -> None:
    dialog = desktop.page("roster").add_person()
    type_in(dialog.job_title.line, "Adviseur")
    type_in(dialog.name.line, WORDS)


def _new_person(desktop: Desktop) -> str:
    dialog = desktop.dialog(AddPerson)
    assert dialog.job_title.value == "Adviseur" and dialog.add.isEnabled()
    return dialog.name.line.text()


STATES: dict[str, tuple[Act, Look, str]] = {
    "search in the roster": (_type_roster_search, _roster_search, "Jans"),
    "new participant": (_type_new_person, _new_person, WORDS),
}


@pytest.mark.parametrize("state", STATES)
def test_what_was_typed_is_there_after_unlocking(desktop: Desktop, state: str):
    act, look, words = STATES[state]
    act(desktop)
    desktop.restart()
    assert look(desktop) == words
