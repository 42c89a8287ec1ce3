"""While a room looks along the vault is closed, and no names, last edits or files are seen in the window."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.language import Language
from copdesk.domain.sessions import BlockRun
from copdesk.store import lists
from tests.builders import block, community, fill, new_workbook, person, session
from ui.app.program import Program
from ui.home.start import StartPage
from ui.kit import likes
from ui.kit.presenting import Presenting
from ui.kit.settings import Settings
from ui.live.page import LivePage
from ui.sessions.page import SessionsPage

HERE = community()
TODAY = session(HERE.id, day=date.today(), title="Vandaag")
WORK = block("Werken", 40).with_(session_id=TODAY.id)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    workbook = new_workbook(tmp_path, "Zoë van der Meulen.copdesk")
    fill(workbook, [HERE, TODAY, WORK])
    workbook.close()
    return workbook.path


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[Program]:
    settings.keep(likes.LANGUAGE, str(Language.ENGLISH))
    made = Program(qapp, settings)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.speech.be_silent()
    made.deleteLater()


def present(program: Program, qtbot: QtBot) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(program.window, Qt.Key.Key_B, both)


def opened(program: Program, file: Path, qtbot: QtBot) -> None:
    with qtbot.waitActive(program.window):
        program.start(file)
    qtbot.waitUntil(lambda: program.workplace is not None)


def test_one_key_turns_it_on_and_off(program: Program, file: Path, qtbot: QtBot) -> None:
    opened(program, file, qtbot)
    present(program, qtbot)
    assert program.discretion.presenting.on and program.window.menus.presenting.isChecked()
    present(program, qtbot)
    assert not program.discretion.presenting.on


def test_another_screen_turns_it_on_by_itself(program: Program, file: Path, qtbot: QtBot, qapp: QApplication) -> None:
    opened(program, file, qtbot)
    qapp.screenAdded.emit(QGuiApplication.primaryScreen())
    assert program.discretion.presenting.by_itself
    assert "another screen" in program.window.notices.text


def test_it_says_what_no_program_can_know(program: Program, file: Path, qtbot: QtBot) -> None:
    opened(program, file, qtbot)
    present(program, qtbot)
    assert "cannot be recognised" in program.window.notices.text


def test_the_last_edit_is_not_named(program: Program, file: Path, qtbot: QtBot) -> None:
    opened(program, file, qtbot)
    assert program.workplace is not None
    with program.workplace.desk.edit("Participant Zoë removed") as edit:
        edit.put(person())
    assert "Zoë" in program.window.foot.kept.text()
    present(program, qtbot)
    assert "Zoë" not in program.window.foot.kept.text()


def test_notices_keep_their_words_until_the_room_is_gone(program: Program, file: Path, qtbot: QtBot) -> None:
    opened(program, file, qtbot)
    present(program, qtbot)
    program.ask.notice("Zoë van der Meulen was removed")
    assert "Zoë" not in program.window.notices.text
    present(program, qtbot)
    assert "Zoë" in program.window.notices.text


def test_no_file_names_are_offered(program: Program, file: Path, qtbot: QtBot) -> None:
    opened(program, file, qtbot)
    present(program, qtbot)
    assert program.window.menus.recent.actions() == []
    program.go_home()
    page = program.window.stack.currentWidget()
    assert isinstance(page, StartPage)
    assert not [w for w in page.findChildren(type(page.sentence)) if "Zoë" in w.text()]
    present(program, qtbot)
    assert len(program.window.menus.recent.actions()) == 1


def test_the_window_never_bears_a_name(program: Program, file: Path, qtbot: QtBot) -> None:
    opened(program, file, qtbot)
    assert program.window.windowTitle() == "CoP Desk"


def test_the_vault_stays_closed(program: Program, file: Path, qtbot: QtBot) -> None:
    opened(program, file, qtbot)
    present(program, qtbot)
    assert program.workplace is not None
    assert program.workplace.screens._vault_door()._presenting
    present(program, qtbot)
    assert not program.workplace.screens._vault_door()._presenting


def test_f5_in_the_designer_runs_the_session(program: Program, file: Path, qtbot: QtBot) -> None:
    opened(program, file, qtbot)
    program.window.go_to("sessions")
    sessions = program.window.page("sessions")
    assert isinstance(sessions, SessionsPage)
    sessions.open_session(TODAY.id)
    qtbot.keyClick(sessions.designer.live, Qt.Key.Key_F5)
    assert program.window.current == "live"


def test_a_session_that_was_running_is_shown_again_after_a_restart(program: Program, file: Path, qtbot: QtBot) -> None:
    opened(program, file, qtbot)
    assert program.workplace is not None
    now = datetime.now()
    run = BlockRun(session_id=TODAY.id, block_id=WORK.id, planned=40, began=now.hour * 60 + now.minute)
    fill(program.workplace.workbook, [run])
    program.go_home()
    opened(program, file, qtbot)
    page = program.window.page("live")
    assert program.window.current == "live" and isinstance(page, LivePage)
    assert [card.block.title for card in page.stage.cards] == ["Werken"]


def test_a_session_of_last_week_that_was_never_ended_is_left_alone(tmp_path: Path) -> None:
    workbook = new_workbook(tmp_path)
    fill(workbook, [HERE, TODAY, WORK, BlockRun(session_id=TODAY.id, block_id=WORK.id, planned=40, began=780)])
    assert lists.running_session(workbook, TODAY.day) == TODAY.id
    assert lists.running_session(workbook, TODAY.day.replace(year=TODAY.day.year + 1)) is None
    workbook.close()


def test_a_change_of_language_keeps_it_on(program: Program, file: Path, qtbot: QtBot) -> None:
    opened(program, file, qtbot)
    present(program, qtbot)
    program.speech.speak(Language.DUTCH)
    assert program.window.discreet and program.window.menus.presenting.isChecked()


TWO_SCREENS = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from ui.kit.presenting import Presenting
from ui.kit.theme import Theme
from ui.live.room import RoomWindow
app = QApplication(["copdesk", "-style", "Fusion"])
owner = QWidget()
owner.setGeometry(0, 0, 800, 600)
owner.show()
room = RoomWindow(Theme(), owner)
room.open_for(owner)
app.processEvents()
print(Presenting().by_itself, room.elsewhere, room.geometry().x() >= 1280, room.foot.isVisible())
"""


def test_with_two_screens_it_is_on_at_once_and_the_room_gets_the_other(tmp_path: Path) -> None:
    usual = {"y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = [{"name": "own", "x": 0} | usual, {"name": "wall", "x": 1280} | usual]
    layout = tmp_path / "screens.json"
    layout.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    told = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={layout}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == ["True", "True", "True", "False"]


def test_nothing_changes_for_who_presents_already(qapp: QApplication, qtbot: QtBot) -> None:
    presenting = Presenting(qapp)
    presenting.turn(on=True)
    with qtbot.assertNotEmitted(presenting.changed):
        qapp.screenAdded.emit(QGuiApplication.primaryScreen())
    presenting.deleteLater()
