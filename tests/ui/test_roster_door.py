"""At the door people are found by part of a name or a number, walk in, enrol and wait, each in one step of undo."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import AttendanceMark, EnrolmentState, Role
from copdesk.domain.roster import Attendance, Participation, Person, SessionEnrolment
from tests import builders
from tests.ui import rules
from tests.ui.door_ground import CLIMATE, PEOPLE, SESSION, SOIL, WATER, enter, marks, page, press, take_back
from ui.kit.desk import Desk
from ui.roster.page import RosterPage

__all__ = ["page"]


def states(desk: Desk) -> list[EnrolmentState | None]:
    """Return how the four stand, in the order of the list."""
    known = {one.person_id: one.state for one in desk.workbook.all(SessionEnrolment)}
    return [known.get(person.id) for person in sorted(PEOPLE, key=lambda p: p.sort_key)]


def choose(page: RosterPage, *rows: int) -> None:
    """Choose rows of the list."""
    page.door.table.clearSelection()
    page.door.table.selectRow(rows[0])
    for row in rows[1:]:
        index = page.door.rows.index(row, 0)
        flags = page.door.table.selectionModel().SelectionFlag
        page.door.table.selectionModel().select(index, flags.Select | flags.Rows)


@pytest.mark.parametrize("typed", ["meulen", "MEULEN zoe", "van der m"])
def test_part_of_a_name_and_enter_note_somebody_present(page: RosterPage, desk: Desk, qtbot: QtBot, typed: str) -> None:
    enter(page, qtbot, typed)
    assert marks(desk) == {"Meulen": AttendanceMark.PRESENT}
    assert page.door.search.text() == "" and "Zoë van der Meulen" in page.door.entry.said.text()


def test_a_name_that_fits_two_people_marks_neither(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    enter(page, qtbot, "bram")
    assert marks(desk) == {}
    assert [line.family_name for line in page.door.rows.rows] == ["Peeters", "Peters"]
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert marks(desk) == {"Peeters": AttendanceMark.PRESENT}


def test_after_a_name_that_fits_two_typing_goes_on_in_the_line(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.door.search.setFocus()
    press(qtbot, *"bram", Qt.Key.Key_Return, *", pete", Qt.Key.Key_Return)
    assert marks(desk) == {"Peters": AttendanceMark.PRESENT}
    assert page.door.entry.said.text() == "Noted as present: Bram Peters"


@pytest.mark.parametrize(("number", "noted"), [("4", {"Peters": AttendanceMark.PRESENT}), ("1", {})])
def test_a_number_after_a_name_chooses_among_those_who_fit(
    page: RosterPage, desk: Desk, qtbot: QtBot, number: str, noted: dict[str, AttendanceMark]
) -> None:
    page.door.search.setFocus()
    press(qtbot, *"bram", Qt.Key.Key_Return, number, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert marks(desk) == noted and len(desk.workbook.all(Person)) == 5


def test_enter_on_an_empty_line_marks_nobody(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.door.search.setFocus()
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert marks(desk) == {}


def test_what_was_said_of_a_line_goes_with_it(page: RosterPage, qtbot: QtBot) -> None:
    page.door.search.setFocus()
    press(qtbot, *"bram", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert page.door.entry.said.text() == ""


def test_undo_in_the_emptied_line_is_for_the_workbook(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), page, desk.undo.undo)  # as in the menu of the window
    page.door.search.setFocus()
    press(qtbot, *"meulen", Qt.Key.Key_Return, "b", Qt.Key.Key_Backspace)
    take_back(qtbot)
    assert marks(desk) == {} and page.door.entry.said.text() == "Taken back: Zoë van der Meulen"


def test_numbers_off_the_paper_sheet_mark_those_rows_in_one_step(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    enter(page, qtbot, "1 2 4")
    assert set(marks(desk)) == {"Bakker", "Meulen", "Peters"}
    desk.undo.undo()
    assert marks(desk) == {}


def test_a_number_that_is_not_on_the_sheet_is_told(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    enter(page, qtbot, "1 99")
    assert set(marks(desk)) == {"Bakker"}
    assert page.door.entry.said.text() == "Not on the sheet: 99  ·  Noted as present: Abel Bakker"


def test_numbers_that_are_not_on_the_sheet_are_told_as_they_stand_on_paper(page: RosterPage, qtbot: QtBot) -> None:
    enter(page, qtbot, "50, 97-99")
    assert page.door.entry.said.text() == "Not on the sheet: 50, 97-99"


def test_zero_is_nobody_and_not_everybody_without_a_number(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, 0)
    page.door.verbs.enrol.click()
    enter(page, qtbot, "0")
    assert marks(desk) == {} and page.door.entry.said.text() == "Not on the sheet: 0"


def test_a_walk_in_becomes_somebody_without_typing_the_name_again(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    enter(page, qtbot, "Fatima el Wadi")
    page.door.entry.place.line.setText("Gemeente Duinrecht")
    qtbot.keyClick(page.door.entry.place.line, Qt.Key.Key_Return)
    person = next(p for p in desk.workbook.all(Person) if p.family_name == "Wadi")
    assert (person.given_name, person.prefix) == ("Fatima", "el")
    assert marks(desk) == {"Wadi": AttendanceMark.WALK_IN}
    assert [w.role for w in desk.workbook.all(Participation, person_id=person.id)] == [Role.GUEST]
    desk.undo.undo()
    assert len(desk.workbook.all(Person)) == 5 and marks(desk) == {}


def test_a_walk_in_without_an_organisation_takes_enter_twice(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    enter(page, qtbot, "Fatima el Wadi")
    qtbot.keyClick(page.door.entry.place.line, Qt.Key.Key_Return)
    assert marks(desk) == {"Wadi": AttendanceMark.WALK_IN}
    qtbot.keyClick(page.door.entry.place.line, Qt.Key.Key_Return)
    assert len(desk.workbook.all(Person)) == 6


def test_who_is_known_from_elsewhere_does_not_become_two(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    enter(page, qtbot, "olaf kruid")
    page.door.entry.take_in.click()
    assert len(desk.workbook.all(Person)) == 5
    assert marks(desk) == {"Kruid": AttendanceMark.WALK_IN}


@pytest.fixture
def namesakes(page: RosterPage, desk: Desk) -> list[Person]:
    """Two people of one name who are in the workbook, and not in this community."""
    two = [builders.person("Ada", "", "Veld"), builders.person("Ada", "", "Veld", organisation_id=WATER.id)]
    builders.fill(desk.workbook, [*two, *(builders.participation(one, SOIL) for one in two)])
    return two


def test_a_name_of_two_who_are_known_asks_who_walks_in(
    page: RosterPage, desk: Desk, qtbot: QtBot, namesakes: list[Person]
) -> None:
    enter(page, qtbot, "ada veld")
    page.door.entry.take_in.click()
    assert marks(desk) == {}
    offered = page.door.entry.which.buttons
    assert [one.text() for one in offered] == ["Ada Veld  ·  Bodem", f"Ada Veld  ·  {WATER.name}", "Somebody else"]
    rules.check(page)
    qtbot.keyClick(offered[1], Qt.Key.Key_Return)
    assert [one.person_id for one in desk.workbook.all(Attendance)] == [namesakes[1].id]


def test_somebody_else_of_a_known_name_becomes_somebody_new(
    page: RosterPage, desk: Desk, qtbot: QtBot, namesakes: list[Person]
) -> None:
    enter(page, qtbot, "Ada Veld")
    page.door.entry.take_in.click()
    page.door.entry.which.buttons[2].click()
    assert len(desk.workbook.all(Person)) == 8 and not page.door.entry.which.isVisible()


def test_the_organisation_tells_who_of_two_it_is(
    page: RosterPage, desk: Desk, qtbot: QtBot, namesakes: list[Person]
) -> None:
    enter(page, qtbot, "ada veld")
    page.door.entry.place.line.setText("waterschap de lage lanen")
    page.door.entry.take_in.click()
    assert [one.person_id for one in desk.workbook.all(Attendance)] == [namesakes[1].id]


def test_a_known_name_from_another_place_is_asked_about(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    enter(page, qtbot, "olaf kruid")
    page.door.entry.place.line.setText("Gemeente Duinrecht")
    page.door.entry.take_in.click()
    assert page.door.entry.which.isVisible() and len(desk.workbook.all(Person)) == 5


def test_two_get_a_place_and_the_others_wait(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.door.table.selectAll()
    page.door.verbs.enrol.click()
    enrolled, waiting = EnrolmentState.ENROLLED, EnrolmentState.WAITING
    assert states(desk) == [enrolled, enrolled, waiting, waiting]
    assert "2 enrolled" in page.door.verbs.places.text() and "2 waiting" in page.door.verbs.places.text()


def test_a_cancelled_place_goes_to_who_waits_and_undo_gives_it_back(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.door.table.selectAll()
    page.door.verbs.enrol.click()
    choose(page, 0)
    qtbot.keyClicks(page.door.table, "-")
    enrolled, waiting, cancelled = EnrolmentState.ENROLLED, EnrolmentState.WAITING, EnrolmentState.CANCELLED
    assert states(desk) == [cancelled, enrolled, enrolled, waiting]
    desk.undo.undo()
    assert states(desk) == [enrolled, enrolled, waiting, waiting]


def test_who_has_a_place_and_is_absent_is_told_as_a_no_show(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, 0)
    qtbot.keyClicks(page.door.table, "+")
    qtbot.keyClick(page.door.table, Qt.Key.Key_A)
    assert page.door.rows.data(page.door.rows.index(0, 5)) == "No-show"


@pytest.mark.parametrize(("day", "told"), [(date(2020, 4, 5), "No-show"), (date(2999, 4, 5), "Has a place")])
def test_who_has_a_place_and_was_not_noted_is_a_no_show_once_the_day_is_over(
    page: RosterPage, desk: Desk, qtbot: QtBot, day: date, told: str
) -> None:
    with desk.edit("day") as edit:
        edit.put(SESSION.with_(day=day))
    choose(page, 0, 1)
    qtbot.keyClicks(page.door.table, "+")
    choose(page, 1)
    qtbot.keyClick(page.door.table, Qt.Key.Key_P)
    assert page.door.rows.data(page.door.rows.index(0, 5)) == told


def test_going_online_keeps_who_enrolled(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, 0)
    page.door.verbs.enrol.click()
    with desk.edit("online") as edit:
        edit.put(SESSION.with_(mode="online", venue=""))
    assert states(desk)[0] is EnrolmentState.ENROLLED


def test_the_list_at_the_door_keeps_the_rules(page: RosterPage) -> None:
    rules.check(page)


def test_thirty_people_are_counted_in_with_a_few_keys_each(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    names = [f"Achter{chr(97 + n // 6)}{chr(97 + n % 6)}" for n in range(30)]
    crowd = [builders.person("Jo", "", name) for name in names]
    with desk.edit("crowd") as edit:
        edit.add_all([*crowd, *(builders.participation(person, CLIMATE) for person in crowd)])
    for name in names:
        enter(page, qtbot, name[2:].casefold())
    assert page.door.book.present == 30


def test_who_moves_up_is_named_and_the_next_one_is_first_in_line(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.door.table.selectAll()
    page.door.verbs.enrol.click()
    choose(page, 0)
    with qtbot.waitSignal(desk.ask.said) as told:
        page.door.verbs.cancel.click()
    assert told.args == ["Moved up from the waiting list: Bram Peeters"]
    shown = [page.door.rows.data(page.door.rows.index(row, 5)) for row in range(4)]
    assert shown == ["Cancelled", "Has a place", "Has a place", "Waiting 1"]


def test_without_somebody_chosen_nobody_can_be_enrolled(page: RosterPage) -> None:
    verbs = page.door.verbs
    page.door.table.clearSelection()
    assert not any(button.isEnabled() for button in (verbs.invite, verbs.enrol, verbs.cancel))
    choose(page, 1)
    assert all(button.isEnabled() for button in (verbs.invite, verbs.enrol, verbs.cancel))


def test_in_a_narrow_window_it_can_be_seen_who_waits(page: RosterPage) -> None:
    page.resize(700, 700)
    assert not page.door.table.isColumnHidden(5) and page.door.table.isColumnHidden(4)
