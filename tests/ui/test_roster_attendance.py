"""At the door one key or one click says who is there, and each is one step of undo."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import AttendanceMark, EnrolmentState
from copdesk.domain.language import Language
from copdesk.domain.roster import Attendance, SessionEnrolment
from copdesk.domain.sessions import Session
from tests import builders
from tests.ui import rules
from ui.kit.desk import Desk
from ui.kit.language import Speech
from ui.roster.attendance_columns import MARKS, DoorColumns
from ui.roster.matrix_import import MatrixImport
from ui.roster.page import RosterPage
from ui.roster.words import RosterWords

CLIMATE = builders.community()
MARCH = builders.session(CLIMATE.id, title="Maart", day=date(2026, 3, 5))
APRIL = builders.session(CLIMATE.id, title="April", day=date(2026, 4, 5))
PEOPLE = [builders.person(name, "", family) for name, family in (("Abel", "Bakker"), ("Zoe", "Meulen"))]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """The list at the door of the latest of two sessions."""
    ways = [builders.participation(someone, CLIMATE) for someone in PEOPLE]
    builders.fill(desk.workbook, [CLIMATE, MARCH, APRIL, *PEOPLE, *ways])
    desk.choose_community(CLIMATE.id)
    made = RosterPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.show_door()
    made.door.table.selectRow(0)
    QApplication.processEvents()
    yield made


def marks(desk: Desk) -> list[AttendanceMark]:
    """Return every mark of the latest session."""
    return [one.mark for one in desk.workbook.all(Attendance, session_id=APRIL.id)]


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key wherever the keyboard stands."""
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


@pytest.mark.parametrize(
    ("key", "mark"),
    [
        (Qt.Key.Key_P, AttendanceMark.PRESENT),
        (Qt.Key.Key_E, AttendanceMark.EXCUSED),
        (Qt.Key.Key_A, AttendanceMark.ABSENT),
        (Qt.Key.Key_W, AttendanceMark.WALK_IN),
    ],
)
def test_one_key_is_one_mark(page: RosterPage, desk: Desk, qtbot: QtBot, key: Qt.Key, mark: AttendanceMark) -> None:
    qtbot.keyClick(page.door.table, key)
    assert marks(desk) == [mark]


def test_each_mark_is_one_step_of_undo(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(page.door.table, Qt.Key.Key_P)
    qtbot.keyClick(page.door.table, Qt.Key.Key_Up)
    qtbot.keyClick(page.door.table, Qt.Key.Key_A)
    desk.undo.undo()
    assert marks(desk) == [AttendanceMark.PRESENT]
    desk.undo.undo()
    assert marks(desk) == []


def test_the_space_bar_goes_through_the_marks_and_back_to_none(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    seen: list[list[AttendanceMark]] = []
    for _ in range(5):
        qtbot.keyClick(page.door.table, Qt.Key.Key_Space)
        seen.append(marks(desk))
    assert seen == [*([mark] for mark in AttendanceMark), []]


def test_a_click_gives_a_mark_and_a_second_one_takes_it_away(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    table = page.door.table
    middle: QPoint = table.visualRect(page.door.rows.index(1, 3)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert marks(desk) == [AttendanceMark.ABSENT]
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert marks(desk) == []


def test_the_counts_follow(page: RosterPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.door.table, Qt.Key.Key_P)
    assert page.door.counts.text().startswith("Present 1")
    assert page.door.counts.text().endswith("Not noted 1")


def test_calling_the_roll_takes_one_key_for_each_person(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.door.table, "pa")
    noted = {one.person_id: one.mark for one in desk.workbook.all(Attendance, session_id=APRIL.id)}
    assert noted == {PEOPLE[0].id: AttendanceMark.PRESENT, PEOPLE[1].id: AttendanceMark.ABSENT}


def test_several_people_are_marked_in_one_step(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.door.table.selectAll()
    qtbot.keyClick(page.door.table, Qt.Key.Key_P)
    assert marks(desk) == [AttendanceMark.PRESENT] * 2
    assert desk.undo.count() == 1


def test_somebody_is_found_at_the_door_and_marked_without_a_mouse(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.door.search, "meul")
    qtbot.keyClick(page.door.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.door.table, Qt.Key.Key_P)
    noted = desk.workbook.all(Attendance, session_id=APRIL.id)
    assert [one.person_id for one in noted] == [PEOPLE[1].id]


def test_another_session_has_marks_of_its_own(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(page.door.table, Qt.Key.Key_P)
    page.door.session.box.setCurrentIndex(1)
    page.door.session.commit()
    assert page.door.counts.text().startswith("Present 0")


def test_the_roster_shows_what_was_noted(page: RosterPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.door.table, Qt.Key.Key_P)
    page.back.click()
    assert [line.attendance for line in page.listing.rows.rows] == ["1", "-"]


@pytest.mark.parametrize(("language", "letters"), [(Language.DUTCH, "AMWB"), (Language.ENGLISH, "PEAW")])
def test_each_language_has_its_own_letter_for_each_mark(speech: Speech, language: Language, letters: str) -> None:
    speech.speak(language)
    keys = DoorColumns(RosterWords()).keys()
    assert list(keys) == list(letters)
    assert list(keys.values()) == list(MARKS)


def test_the_letters_are_told_as_the_columns_show_them(page: RosterPage) -> None:
    assert page.door.keys == "P · E · A · W" and page.door.keys in page.subtitle.text()


@pytest.mark.parametrize("typed", ["z", "9"])
def test_what_marks_nobody_goes_on_in_the_line(page: RosterPage, desk: Desk, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClicks(page.door.table, typed)
    assert marks(desk) == [] and page.door.search.text() == typed
    assert QApplication.focusWidget() is page.door.search


def test_choosing_somebody_found_says_who_and_goes_back_to_the_line(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.door.search.setFocus()
    for key in (Qt.Key.Key_E, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return):
        press(qtbot, key)
    assert marks(desk) == [AttendanceMark.PRESENT]
    assert QApplication.focusWidget() is page.door.search and page.door.search.text() == ""
    assert page.door.entry.said.text() == "Present: Abel Bakker"


def test_each_mark_by_a_letter_is_told(page: RosterPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.door.table, Qt.Key.Key_A)
    assert page.door.entry.said.text() == "Absent: Abel Bakker"


def test_the_keyboard_stands_in_the_line_when_the_list_opens(page: RosterPage) -> None:
    page.show_list()
    page.show_door()
    assert QApplication.focusWidget() is page.door.search


def test_the_door_comes_back_after_the_years(page: RosterPage) -> None:
    page.door.show_series()
    page.show_list()
    page.show_door()
    assert page.door.table.isVisible()


def test_a_place_that_comes_free_can_be_given_to_who_waits(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    abel, zoe = PEOPLE
    with desk.edit("") as edit:
        edit.put(APRIL.with_(capacity=1))
    page.door.edits.enrol(APRIL.id, [abel.id, zoe.id])
    with desk.edit("") as edit:
        edit.put(APRIL.with_(capacity=2))
    page.door.refresh()
    qtbot.mouseClick(page.door.verbs.fill, Qt.MouseButton.LeftButton)
    states = {one.state for one in desk.workbook.all(SessionEnrolment, session_id=APRIL.id)}
    assert states == {EnrolmentState.ENROLLED} and not page.door.verbs.fill.isVisible()


@pytest.fixture
def begun(desk: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """Attendance of a community that is only just there: no session, and nobody."""
    builders.fill(desk.workbook, [CLIMATE])
    desk.choose_community(CLIMATE.id)
    made = RosterPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.mouseClick(made.door_list, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    yield made
    desk.jobs.finish()


def test_years_are_imported_before_there_is_any_session(
    begun: RosterPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    press(qtbot, Qt.Key.Key_Space)
    dialog = begun.door.verbs.dialog
    assert isinstance(dialog, MatrixImport)
    (tmp_path / "jaren.csv").write_text("Naam;5-4-2018;12-6-2018\nAnna Bakker;x;ja\n", encoding="utf-8")
    dialog.open_file(tmp_path / "jaren.csv")
    qtbot.waitUntil(lambda: dialog.plan is not None)
    qtbot.keyClick(dialog.take_in, Qt.Key.Key_Space)
    assert (len(desk.workbook.all(Session)), len(desk.workbook.all(Attendance))) == (2, 2)
    assert begun.door.search.isVisible() and [line.name for line in begun.door.rows.rows] == ["Anna Bakker"]
    assert begun.door.keys in begun.subtitle.text()


def test_a_list_without_a_session_keeps_the_rules(begun: RosterPage) -> None:
    assert begun.door.unheld.isVisible() and begun.subtitle.text() == ""
    rules.check(begun)


def test_who_comes_back_after_undo_may_import_again(begun: RosterPage, desk: Desk) -> None:
    with desk.edit("session") as edit:
        edit.put(APRIL)
    assert begun.door.search.isVisible()
    desk.undo.undo()
    assert begun.door.unheld.isVisible() and begun.aside == "door"
