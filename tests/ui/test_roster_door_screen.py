"""The list over the whole screen: typing goes on until one person fits, and only marks are taken back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import AttendanceMark
from copdesk.domain.roster import Person
from tests.ui import rules
from tests.ui.door_ground import PEOPLE, marks, page, press, screen, take_back
from ui.kit.desk import Desk
from ui.roster.door import DoorScreen

__all__ = ["page", "screen"]


def test_the_screen_at_the_door_counts_who_is_there(screen: DoorScreen, desk: Desk, qtbot: QtBot) -> None:
    screen.entry.search.setText("meulen")
    qtbot.keyClick(screen.entry.search, Qt.Key.Key_Return)
    assert screen.count.text() == "1 of 4 are here"
    screen.undo.click()
    assert marks(desk) == {}


def test_the_screen_at_the_door_shows_names_and_organisations_only(screen: DoorScreen) -> None:
    shown = [screen.rows.data(screen.rows.index(row, 0)) for row in range(screen.rows.rowCount())]
    assert shown == ["Abel Bakker", "Zoë van der Meulen", "Bram Peeters", "Bram Peters"]
    rules.check(screen)


def test_the_screen_at_the_door_says_for_which_session_it_is(screen: DoorScreen) -> None:
    assert screen.about.text() == "April  ·  5 Apr 2026"


def test_escape_leaves_the_screen_at_the_door(screen: DoorScreen, qtbot: QtBot) -> None:
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.isVisible()


def test_after_a_name_that_fits_two_the_screen_at_the_door_marks_who_is_typed_on(
    screen: DoorScreen, desk: Desk, qtbot: QtBot
) -> None:
    press(qtbot, *"bram", Qt.Key.Key_Return)
    assert marks(desk) == {} and "Several people fit" in screen.entry.said.text()
    press(qtbot, "4", Qt.Key.Key_Return)
    assert marks(desk) == {"Peters": AttendanceMark.PRESENT}
    assert screen.entry.said.text() == "Noted as present: Bram Peters"


def test_letters_and_figures_typed_in_the_list_go_on_in_the_line(screen: DoorScreen, desk: Desk, qtbot: QtBot) -> None:
    press(qtbot, *"bram", Qt.Key.Key_Down, *", pete")
    assert screen.entry.search.text() == "bram, pete" and QApplication.focusWidget() is screen.entry.search
    press(qtbot, Qt.Key.Key_Return)
    assert marks(desk) == {"Peters": AttendanceMark.PRESENT}


def test_who_is_chosen_with_the_arrow_is_told(screen: DoorScreen, desk: Desk, qtbot: QtBot) -> None:
    press(qtbot, *"bram", Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert marks(desk) == {"Peters": AttendanceMark.PRESENT}
    assert screen.entry.said.text() == "Noted as present: Bram Peters"
    assert QApplication.focusWidget() is screen.entry.search and screen.entry.search.text() == ""


def test_who_is_touched_is_told_and_touching_twice_at_once_counts_once(
    screen: DoorScreen, desk: Desk, qtbot: QtBot
) -> None:
    press(qtbot, *"peters")
    middle = screen.table.visualRect(screen.rows.index(0, 0)).center()
    qtbot.mouseClick(screen.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseDClick(screen.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert marks(desk) == {"Peters": AttendanceMark.PRESENT}
    assert screen.entry.said.text() == "Noted as present: Bram Peters"


def test_undo_at_the_door_takes_back_the_mark_and_says_so(screen: DoorScreen, desk: Desk, qtbot: QtBot) -> None:
    press(qtbot, *"meulen", Qt.Key.Key_Return, *"peters", Qt.Key.Key_Return)
    take_back(qtbot)
    assert marks(desk) == {"Meulen": AttendanceMark.PRESENT}
    assert screen.entry.said.text() == "Taken back: Bram Peters" and screen.entry.search.text() == ""


def test_undo_at_the_door_takes_back_typing_while_there_is_any(screen: DoorScreen, desk: Desk, qtbot: QtBot) -> None:
    press(qtbot, *"meulen", Qt.Key.Key_Return, *"pe")
    take_back(qtbot)
    assert marks(desk) == {"Meulen": AttendanceMark.PRESENT} and screen.entry.search.text() == ""
    take_back(qtbot)
    assert marks(desk) == {}


def test_undo_after_numbers_that_stay_in_the_line_is_about_the_mark(
    screen: DoorScreen, desk: Desk, qtbot: QtBot
) -> None:
    press(qtbot, *"1 99", Qt.Key.Key_Return)
    take_back(qtbot)
    assert marks(desk) == {} and screen.entry.said.text() == "Taken back: Abel Bakker"


def test_nothing_but_marks_is_taken_back_at_the_door(screen: DoorScreen, desk: Desk, qtbot: QtBot) -> None:
    with desk.edit("elsewhere") as edit:
        edit.put(PEOPLE[0].with_(phone="06 12345678"))
    take_back(qtbot)
    changed = desk.workbook.get(Person, PEOPLE[0].id)
    assert changed is not None and changed.phone and screen.entry.said.text() == "There is no mark to take back."


def test_a_walk_in_that_is_taken_back_is_told_by_name(screen: DoorScreen, desk: Desk, qtbot: QtBot) -> None:
    press(qtbot, *"fatima el wadi", Qt.Key.Key_Return, Qt.Key.Key_Return)
    take_back(qtbot)
    assert marks(desk) == {} and screen.entry.said.text() == "Taken back: fatima el wadi"
