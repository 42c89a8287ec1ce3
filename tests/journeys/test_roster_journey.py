"""From an empty community to a roster that was imported, corrected, counted and found back the next day."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import AttendanceMark
from copdesk.domain.roster import Attendance, Organisation, Participation, Person
from copdesk.store.workbook import Workbook
from tests import builders
from ui.kit.ask import Ask
from ui.kit.desk import Desk
from ui.kit.jobs import Jobs
from ui.kit.language import Speech
from ui.kit.settings import Settings
from ui.kit.theme import Theme
from ui.roster.page import RosterPage

LIST = Path(__file__).parents[1] / "data" / "imports" / "excel_nl_cp1252_semicolon.csv"
COMMUNITY = builders.community()
MEETING = builders.session(COMMUNITY.id)


def shown(desk: Desk, qtbot: QtBot) -> RosterPage:
    desk.choose_community(COMMUNITY.id)
    page = RosterPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    return page


def import_list(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.importing.open(LIST)
    qtbot.waitUntil(lambda: not desk.jobs.busy and page.importing.plan is not None)
    page.importing.take_in.click()


def add(page: RosterPage, qtbot: QtBot, name: str, place: str) -> None:
    dialog = page.add_person()
    qtbot.keyClicks(dialog.name.line, name)
    qtbot.keyClicks(dialog.place.line, place)
    dialog.add.click()


def family_names(workbook: Workbook) -> set[str]:
    return {person.family_name for person in workbook.all(Person)}


def test_a_roster_is_imported_corrected_counted_and_found_back(
    tmp_path: Path, theme: Theme, ask: Ask, jobs: Jobs, settings: Settings, speech: Speech, qtbot: QtBot
) -> None:
    workbook = builders.new_workbook(tmp_path)
    builders.fill(workbook, [COMMUNITY, MEETING])
    desk = Desk(workbook, theme=theme, ask=ask, jobs=jobs, settings=settings, speech=speech)
    page = shown(desk, qtbot)
    import_list(page, desk, qtbot)
    add(page, qtbot, "Sanne van 't Groenedak", "Gemeente Voorbeeldstad")
    page.details.profile.core.tick.click()
    qtbot.keyClicks(page.listing.search, "brule")
    page.listing.table.selectRow(0)
    qtbot.keyClick(page.listing.table, Qt.Key.Key_Delete)
    page.show_door()
    page.door.table.selectAll()
    qtbot.keyClick(page.door.table, Qt.Key.Key_P)
    desk.leave()

    workbook = builders.reopened(workbook)
    assert family_names(workbook) == {"Meulen", "Ancona", "Vries", "Groenedak"}
    assert [way.core for way in workbook.all(Participation)].count(True) == 1
    assert [one.mark for one in workbook.all(Attendance)] == [AttendanceMark.PRESENT] * 4
    assert len([place for place in workbook.all(Organisation) if "Voorbeeldstad" in place.name]) == 1
    workbook.close()


def test_everything_that_was_done_can_be_taken_back_and_done_again(desk: Desk, qtbot: QtBot) -> None:
    builders.fill(desk.workbook, [COMMUNITY, MEETING])
    page = shown(desk, qtbot)
    import_list(page, desk, qtbot)
    add(page, qtbot, "Abel Bakker", "")
    page.listing.table.selectRow(0)
    qtbot.keyClick(page.listing.table, Qt.Key.Key_Delete)
    while desk.undo.canUndo():
        desk.undo.undo()
    assert family_names(desk.workbook) == set()
    while desk.undo.canRedo():
        desk.undo.redo()
    assert family_names(desk.workbook) == {"Meulen", "Bakker", "Vries", "Brûlé"}
    assert page.listing.rows.rowCount() == 4
