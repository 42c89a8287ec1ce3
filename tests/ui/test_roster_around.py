"""Around a session: mail to copy, wishes that are wiped, nights and rooms, and years that come in as a grid."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import AttendanceMark, EnrolmentState
from copdesk.domain.hosting import DAY
from copdesk.domain.roster import Attendance, Need, Person, SessionEnrolment, Stay
from copdesk.domain.sessions import Session
from tests import builders
from tests.ui import rules
from tests.ui.door_ground import at_the_door
from ui.kit.desk import Desk
from ui.roster.mailing import MailDialog
from ui.roster.matrix_import import MatrixImport
from ui.roster.needs import NeedsDialog
from ui.roster.page import RosterPage
from ui.roster.stays import StaysDialog
from ui.roster.wiping import Wiping

CLIMATE = builders.community()
SESSION = builders.session(CLIMATE.id, title="Nacht", day=date(2018, 4, 5))
ANNA = builders.person("Anna", "", "Bakker", email="anna@example.org")
BRAM = builders.person("Bram", "", "Peeters", email="bram@example.org")
CHEN = builders.person("Chen", "", "Wolk", email="ANNA@example.org")
PEOPLE = (ANNA, BRAM, CHEN)
GRID = "Naam;5-4-2018;12-6-2018;14-6-2018\nAnna Bakker;x;ja;\nJan de Boer;nee;x;\n"


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """The list of a session in the past for which two have a place and one cancelled."""
    ways = [builders.participation(someone, CLIMATE) for someone in PEOPLE]
    states = (EnrolmentState.ENROLLED, EnrolmentState.CANCELLED, EnrolmentState.ENROLLED)
    places = [
        SessionEnrolment(session_id=SESSION.id, person_id=person.id, state=state)
        for person, state in zip(PEOPLE, states, strict=True)
    ]
    builders.fill(desk.workbook, [CLIMATE, SESSION, *PEOPLE, *ways, *places])
    desk.choose_community(CLIMATE.id)
    yield at_the_door(desk, qtbot)


Opened = Callable[[str], QDialog]


@pytest.fixture
def opened(page: RosterPage) -> Iterator[Opened]:
    """Opens a dialog by its button, and closes it afterwards."""

    def open_(button: str) -> QDialog:
        getattr(page.door.verbs, button).click()
        QApplication.processEvents()
        return page.door.verbs.dialog

    yield open_
    page.door.verbs.dialog.close()


@pytest.mark.parametrize("button", ["mail", "needs", "stays", "take_in"])
def test_every_dialog_keeps_the_rules(opened: Opened, button: str) -> None:
    rules.check(opened(button))


def test_addresses_are_copied_once_and_not_of_who_cancelled(opened: Opened) -> None:
    dialog = opened("mail")
    assert isinstance(dialog, MailDialog)
    dialog.kind.box.setCurrentIndex(1)
    dialog.kind.commit()
    dialog.copy_addresses.click()
    assert QApplication.clipboard().text().casefold() == "anna@example.org"


def test_a_text_can_be_changed_before_it_is_copied(opened: Opened) -> None:
    dialog = opened("mail")
    assert isinstance(dialog, MailDialog)
    assert "donderdag 5 april 2018" in dialog.body.text.toPlainText()
    dialog.body.text.appendPlainText("Tot dan!")
    dialog.copy_text.click()
    assert QApplication.clipboard().text().endswith("Tot dan!")


def test_wishes_leave_as_totals_without_a_name_and_are_wiped_in_one_step(opened: Opened, desk: Desk) -> None:
    dialog = opened("needs")
    assert isinstance(dialog, NeedsDialog)
    dialog.diet.line.setText("Vegetarisch")
    dialog.diet.commit()
    dialog.copy.click()
    assert QApplication.clipboard().text() == "1 × Vegetarisch"
    dialog.wipe.click()
    assert desk.workbook.all(Need) == []
    desk.undo.undo()
    assert [need.person_id for need in desk.workbook.all(Need)] == [ANNA.id]


def test_a_while_after_wiping_nothing_brings_the_wishes_back(opened: Opened, desk: Desk) -> None:
    dialog = opened("needs")
    assert isinstance(dialog, NeedsDialog)
    dialog.diet.line.setText("Vegetarisch")
    dialog.diet.commit()
    dialog.wipe.click()
    desk.findChildren(Wiping)[0].timer.timeout.emit()
    while desk.undo.index():
        desk.undo.undo()
        assert desk.workbook.all(Need) == []


def test_wishes_that_were_brought_back_in_time_stay(opened: Opened, desk: Desk) -> None:
    dialog = opened("needs")
    assert isinstance(dialog, NeedsDialog)
    dialog.diet.line.setText("Vegetarisch")
    dialog.diet.commit()
    dialog.wipe.click()
    desk.undo.undo()
    desk.findChildren(Wiping)[0].timer.timeout.emit()
    desk.undo.redo()
    desk.undo.undo()
    assert [need.diet for need in desk.workbook.all(Need)] == ["Vegetarisch"]


def test_wiping_says_that_backups_hold_the_wishes(opened: Opened, desk: Desk, qtbot: QtBot) -> None:
    with desk.edit("need") as edit:
        edit.put(Need(session_id=SESSION.id, person_id=ANNA.id, diet="geen noten"))
    dialog = opened("needs")
    assert isinstance(dialog, NeedsDialog)
    with qtbot.waitSignal(desk.ask.said) as told:
        dialog.wipe.click()
    assert "Backups from before still hold them" in told.args[0]


def test_after_the_session_a_reminder_wipes_the_wishes(page: RosterPage, desk: Desk) -> None:
    assert not page.door.verbs.reminder.isVisible()
    with desk.edit("need") as edit:
        edit.put(Need(session_id=SESSION.id, person_id=ANNA.id, diet="geen noten"))
    assert page.door.verbs.reminder.isVisible()
    rules.check(page)
    page.door.verbs.reminder.wipe.click()
    assert desk.workbook.all(Need) == [] and not page.door.verbs.reminder.isVisible()


def test_somebody_comes_on_the_second_day_and_sleeps_in_a_room(opened: Opened, desk: Desk) -> None:
    dialog = opened("stays")
    assert isinstance(dialog, StaysDialog)
    dialog.arrives.line.setText("9:30")
    dialog.arrives.commit()
    dialog.arrives_later.tick.click()
    dialog.night.tick.click()
    dialog.room.line.setText("12")
    dialog.room.commit()
    (stay,) = desk.workbook.all(Stay)
    assert (stay.person_id, stay.arrives, stay.night, stay.room) == (ANNA.id, DAY + 9 * 60 + 30, True, "12")
    assert dialog.room_list() == ["12: Anna Bakker"]


def grid(opened: Opened, tmp_path: Path, desk: Desk, qtbot: QtBot, text: str = "") -> MatrixImport:
    """Open the import with a grid in it."""
    path = tmp_path / "jaren.csv"
    path.write_text(text or GRID, encoding="utf-8")
    dialog = opened("take_in")
    assert isinstance(dialog, MatrixImport)
    dialog.open_file(path)
    qtbot.waitUntil(lambda: dialog.plan is not None)
    return dialog


def test_years_come_in_as_a_grid_in_one_step(opened: Opened, tmp_path: Path, desk: Desk, qtbot: QtBot) -> None:
    dialog = grid(opened, tmp_path, desk, qtbot)
    assert "4 new mark" in dialog.told.text() and "1 new session" in dialog.told.text()
    dialog.take_in.click()
    assert (len(desk.workbook.all(Attendance)), len(desk.workbook.all(Session))) == (4, 2)
    assert len(desk.workbook.all(Person)) == 4
    desk.undo.undo()
    assert (len(desk.workbook.all(Attendance)), len(desk.workbook.all(Session))) == (0, 1)


def test_the_same_grid_again_has_nothing_to_import(opened: Opened, tmp_path: Path, desk: Desk, qtbot: QtBot) -> None:
    grid(opened, tmp_path, desk, qtbot).take_in.click()
    assert not grid(opened, tmp_path, desk, qtbot).take_in.isEnabled()


def test_a_row_of_a_grid_without_an_answer_is_told_before_and_after_as_left_out(
    opened: Opened, tmp_path: Path, desk: Desk, qtbot: QtBot
) -> None:
    dialog = grid(opened, tmp_path, desk, qtbot, f"{GRID}Zoe van der Meulen;x;x\nZoe van der Meulen;x;x\n")
    assert "still waiting for your answer will be left out" in dialog.told.text()
    with qtbot.waitSignal(desk.ask.said) as told:
        dialog.take_in.click()
    assert "still waiting for your answer were left out" in told.args[0]


def test_a_session_that_is_not_wanted_is_not_made(opened: Opened, tmp_path: Path, desk: Desk, qtbot: QtBot) -> None:
    dialog = grid(opened, tmp_path, desk, qtbot)
    before = dialog.plan
    dialog._ticks.itemAt(1).widget().click()
    qtbot.waitUntil(lambda: dialog.plan is not before)
    assert dialog.plan is not None and dialog.plan.sessions == () and len(dialog.plan.marks) == 2


def test_who_cancelled_has_no_bed_and_no_plate_any_more(opened: Opened, desk: Desk) -> None:
    kept = [Stay(session_id=SESSION.id, person_id=who.id, night=True, room="12") for who in (ANNA, BRAM)]
    diet = Need(session_id=SESSION.id, person_id=BRAM.id, diet="vegan")
    builders.fill(desk.workbook, [*kept, diet])
    dialog = opened("stays")
    assert isinstance(dialog, StaysDialog)
    assert dialog.room_list() == ["12: Anna Bakker"]
    assert dialog.counted.text().startswith("1 person")
    assert BRAM.id not in [line.person_id for line in dialog.people.rows.rows]
    dialog.close()
    needs = opened("needs")
    assert isinstance(needs, NeedsDialog)
    assert "vegan" not in needs.totals.text()


def test_who_cancelled_and_came_all_the_same_has_a_bed_again(opened: Opened, desk: Desk) -> None:
    came = Attendance(session_id=SESSION.id, person_id=BRAM.id, mark=AttendanceMark.WALK_IN)
    builders.fill(desk.workbook, [came, Stay(session_id=SESSION.id, person_id=BRAM.id, night=True)])
    dialog = opened("stays")
    assert isinstance(dialog, StaysDialog)
    assert dialog.room_list() == ["no room yet: Bram Peeters"]


def test_who_sleeps_and_leaves_earlier_than_they_came_leaves_the_next_day(opened: Opened, desk: Desk) -> None:
    stay = Stay(session_id=SESSION.id, person_id=ANNA.id, arrives=18 * 60 + 30, leaves=9 * 60 + 30, night=True)
    builders.fill(desk.workbook, [stay])
    dialog = opened("stays")
    assert isinstance(dialog, StaysDialog)
    assert "until 09:30 (day 2)" in dialog._told(dialog.people.rows.row(0))
    assert dialog.leaves_later.value


def test_a_row_of_somebody_known_says_how_many_marks_it_brings(
    opened: Opened, tmp_path: Path, desk: Desk, qtbot: QtBot
) -> None:
    dialog = grid(opened, tmp_path, desk, qtbot)
    anna, jan = ([dialog.rows.data(dialog.rows.index(row, column)) for column in (1, 3)] for row in (0, 1))
    assert anna[0].startswith("2 new mark") and anna[1] == "2"
    assert jan[0] == "New"
    assert "who is new takes part from now on" in dialog.told.text()


def test_a_row_that_brings_nothing_is_still_unchanged(opened: Opened, tmp_path: Path, desk: Desk, qtbot: QtBot) -> None:
    grid(opened, tmp_path, desk, qtbot).take_in.click()
    again = grid(opened, tmp_path, desk, qtbot)
    assert again.rows.data(again.rows.index(0, 1)) == "Unchanged"
