"""What was said goes as soon as it is no longer true: after another edit, after undoing, on another screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from copdesk.domain.merging import Part
from copdesk.domain.roster import Participation, Person
from tests import builders
from tests.ui.rescuing import program, said, wait_open
from ui.app.program import Program
from ui.kit.desk import Desk
from ui.roster.page import RosterPage

__all__ = ["program"]

RENEE, TWIN = builders.person("Renée", "", "Brûlé"), builders.person("Renee", "", "Brule")
LIST = Path(__file__).parents[1] / "data" / "imports" / "excel_nl_cp1252_semicolon.csv"


@pytest.fixture
def desk(program: Program, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """The desk of a workbook with one person twice and no session, open in the window."""
    workbook = builders.new_workbook(tmp_path, "Proef.copdesk")
    community = builders.community()
    ways = [Participation(person_id=one.id, community_id=community.id) for one in (RENEE, TWIN)]
    builders.fill(workbook, [community, RENEE, TWIN, *ways])
    workbook.close()
    program.open(workbook.path)
    wait_open(program, qtbot)
    assert program.workplace is not None
    with qtbot.waitActive(program.window):
        program.window.activateWindow()
    yield program.workplace.desk


def roster(program: Program) -> RosterPage:
    page = program.window.page("roster")
    assert isinstance(page, RosterPage)
    return page


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_is_missing_is_no_success_and_goes_with_the_next_edit(program: Program, desk: Desk):
    program.window.commands.recovery_wanted.emit()
    assert "needs no recovery sheet" in said(program) and program.window.notices._icon._name == "info"
    with desk.edit("Change") as edit:
        edit.put(RENEE.with_(job_title="Adviseur"))
    assert said(program) == ""


def test_what_was_said_of_one_screen_does_not_stand_over_the_next(program: Program, desk: Desk, qtbot: QtBot):
    program.window.commands.recovery_wanted.emit()
    sessions = next(b for b in program.window.sidebar._screens.buttons() if "Sessions" in b.text().replace("&", ""))
    click(qtbot, sessions)
    assert program.window.current == "sessions" and said(program) == ""


def merge(program: Program, desk: Desk, qtbot: QtBot) -> None:
    """Make one person of the two, under the name on the right."""
    page = roster(program)
    page.work.menu.duplicates_wanted.emit()
    view = page.duplicates
    qtbot.waitUntil(lambda: not desk.jobs.busy and bool(view.pairs))
    click(qtbot, view.cards.dials(Part.NAME)[1])
    click(qtbot, view.one)


def test_the_name_that_was_chosen_is_told(program: Program, desk: Desk, qtbot: QtBot):
    merge(program, desk, qtbot)
    (remains,) = desk.workbook.all(Person)
    assert said(program) == f"Now one person: {remains.full_name}"


def test_an_offer_to_undo_goes_once_it_is_undone_with_the_keys(program: Program, desk: Desk, qtbot: QtBot):
    merge(program, desk, qtbot)
    qtbot.keyClick(program.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.workbook.all(Person)) == 2
    assert said(program) == "" and not program.window.notices.isVisible()


def test_an_offer_to_undo_goes_with_the_next_edit_but_not_with_another_screen(program: Program, desk: Desk):
    with desk.edit("Remove") as edit:
        edit.put(RENEE.with_(job_title="Adviseur"))
    desk.removed("Changed")
    program.window.go_to("sessions")
    assert said(program) == "Changed"
    with desk.edit("Change") as edit:
        edit.put(RENEE.with_(job_title="Regisseur"))
    assert said(program) == ""


def test_an_offer_other_than_to_undo_outlives_an_edit(program: Program, desk: Desk):
    program.ask.notice("Written", "Open", lambda: None)
    with desk.edit("Change") as edit:
        edit.put(RENEE.with_(job_title="Adviseur"))
    assert said(program) == "Written"


def test_a_problem_stays_until_it_is_read(program: Program, desk: Desk):
    program.ask.problem("The disk is full.")
    with desk.edit("Change") as edit:
        edit.put(RENEE.with_(job_title="Adviseur"))
    program.window.go_to("sessions")
    assert said(program) == "The disk is full."


def test_nothing_lies_over_the_counts_of_the_next_import(program: Program, desk: Desk, qtbot: QtBot):
    page = roster(program)
    page.importing.open(LIST)
    qtbot.waitUntil(lambda: not desk.jobs.busy and page.importing.plan is not None)
    click(qtbot, page.importing.take_in)
    assert said(program).startswith("Imported")
    page.importing.open(LIST)
    assert said(program) == ""
    qtbot.waitUntil(lambda: not desk.jobs.busy)


def test_what_was_kept_back_from_the_room_is_not_told_after_it_went(program: Program, desk: Desk):
    program.ask.be_discreet(on=True)
    desk.ask.notice("Two people copied")
    program.window.go_to("sessions")
    program.ask.be_discreet(on=False)
    assert said(program) == ""
