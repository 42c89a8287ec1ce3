"""Enter presses the button that has the keyboard: once, on every page, and in dialogs too."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.live import Course
from tests import builders
from ui.kit.ask import Ask
from ui.kit.controls import Button
from ui.kit.notices import NoticeBar
from ui.kit.theme import Theme
from ui.live.run_list import RunRow
from ui.roster.stops import StopLine

ZOE = builders.person()
ENTER = [Qt.Key.Key_Return, Qt.Key.Key_Enter]


def _note(pressed: list[str], button: Button, *args: object) -> None:
    pressed.append(button.text())


def standing_on(qtbot: QtBot, place: QWidget, *buttons: Button) -> list[str]:
    """Show buttons, give the first one the keyboard, and return where they will write what was pressed."""
    pressed: list[str] = []
    room = QVBoxLayout(place)
    for button in buttons:
        button.clicked.connect(partial(_note, pressed, button))
        room.addWidget(button)
    qtbot.addWidget(place)
    with qtbot.waitActive(place):
        place.show()
        place.activateWindow()
    buttons[0].setFocus()
    return pressed


@pytest.mark.parametrize("key", ENTER)
def test_enter_presses_a_button_on_a_page_once(qtbot: QtBot, theme: Theme, key: Qt.Key) -> None:
    pressed = standing_on(qtbot, place := QWidget(), Button("Import", theme))
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert pressed == ["Import"] and place.isVisible()


@pytest.mark.parametrize("key", ENTER)
def test_in_a_dialog_it_presses_the_button_with_the_keyboard_and_not_the_usual_one_as_well(
    qtbot: QtBot, theme: Theme, key: Qt.Key
) -> None:
    other, usual = Button("Other", theme), Button("Usual", theme)
    usual.setDefault(True)
    pressed = standing_on(qtbot, dialog := QDialog(), other, usual)
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert pressed == ["Other"]
    usual.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert pressed == ["Other", "Usual"] and dialog.isVisible()


def test_a_key_held_down_presses_once(qtbot: QtBot, theme: Theme) -> None:
    place, button = QWidget(), Button("Import", theme)
    pressed = standing_on(qtbot, place, button)
    qtbot.keyPress(button, Qt.Key.Key_Return)
    again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(button, again)
    assert pressed == ["Import"]


def test_a_button_that_is_off_is_not_pressed(qtbot: QtBot, theme: Theme) -> None:
    place, button = QWidget(), Button("Import", theme)
    pressed = standing_on(qtbot, place, button)
    button.setEnabled(False)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert pressed == []


def test_enter_presses_a_line_of_a_story(qtbot: QtBot, theme: Theme) -> None:
    line = StopLine(theme, "users", "Intake", "3 March", ZOE.id)
    qtbot.addWidget(line)
    line.show()
    with qtbot.waitSignal(line.wanted) as asked:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert asked.args == [ZOE.id]


def test_enter_presses_a_block_of_the_running_programme(qtbot: QtBot, theme: Theme) -> None:
    course = Course(builders.session(), (builders.block(),), (), 13 * 3600)
    row = RunRow(theme, course.turns[0], course.clock)
    qtbot.addWidget(row)
    row.show()
    with qtbot.waitSignal(row.clicked):
        qtbot.keyClick(row, Qt.Key.Key_Return)


def test_enter_unfolds_the_menu_of_a_button(qtbot: QtBot, theme: Theme) -> None:
    place, button, menu, seen = QWidget(), Button("View", theme), QMenu(), list[str]()
    menu.addAction("Columns")
    menu.aboutToShow.connect(lambda: seen.append("shown"))
    standing_on(qtbot, place, button)
    button.setMenu(menu)
    menu.aboutToShow.connect(menu.close, Qt.ConnectionType.QueuedConnection)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert seen == ["shown"]
    menu.deleteLater()


def test_enter_presses_the_button_of_a_notice(qtbot: QtBot, theme: Theme, ask: Ask) -> None:
    place, done = QWidget(), list[str]()
    qtbot.addWidget(place)
    ask.live_in(place, bar := NoticeBar(theme, place))
    with qtbot.waitActive(place):
        place.show()
        place.activateWindow()
    ask.notice("Removed", "Undo", lambda: done.append("undone"))
    bar._do.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert done == ["undone"]
