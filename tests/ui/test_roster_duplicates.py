"""Two who may be one are put side by side; they become one with all that was kept, or stay two for good."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import AttendanceMark
from copdesk.domain.duplicates import Likeness
from copdesk.domain.merging import Part
from copdesk.domain.roster import Attendance, Organisation, Participation, Person, TwoPeople
from tests import builders
from tests.ui import rules
from ui.kit.controls import Words
from ui.kit.desk import Desk
from ui.roster.duplicates import DuplicatesView
from ui.roster.page import RosterPage

PLACE = Organisation(name="Gemeente Voorbeeldstad")
ZOE = builders.person(email="zoe@x.nl", phone="06-12345678", job_title="Adviseur", organisation_id=PLACE.id)
TWIN = builders.person("Zoe", "", "Vandermeulen", email="z@y.nl", job_title="Beleidsadviseur")
BRAM, BRAM_TOO = builders.person("Bram", "", "Peeters"), builders.person("Bram", "", "Peters")


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """A desk with four people, of whom two are perhaps one, twice over."""
    community = builders.community()
    people = [ZOE, TWIN, BRAM, BRAM_TOO]
    meeting = builders.session(community.id, day=date(2026, 3, 5))
    there = [Attendance(session_id=meeting.id, person_id=p.id, mark=AttendanceMark.PRESENT) for p in (ZOE, BRAM)]
    ways = [builders.participation(someone, community) for someone in people]
    builders.fill(desk.workbook, [community, PLACE, *people, *ways, meeting, *there])
    desk.choose_community(community.id)
    return desk


@pytest.fixture
def view(filled: Desk, qtbot: QtBot) -> Iterator[DuplicatesView]:
    """The view, shown and ready."""
    made = DuplicatesView(filled)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settled(made, filled, qtbot)
    yield made


def settled(view: DuplicatesView, desk: Desk, qtbot: QtBot) -> None:
    """Wait until everybody has been compared."""
    qtbot.waitUntil(lambda: not desk.jobs.busy and view.pairs is not None)


def likenesses(view: DuplicatesView) -> list[Likeness]:
    return [pair.likeness for pair in view.pairs or ()]


def test_pairs_are_listed_with_what_they_have_in_common(view: DuplicatesView) -> None:
    assert likenesses(view) == [Likeness.SAME_NAME, Likeness.NEAR_NAME]
    assert view.told.text().startswith("2 pair")


def test_the_view_keeps_the_rules(view: DuplicatesView) -> None:
    QApplication.processEvents()
    rules.check(view)


def test_only_where_they_differ_something_is_to_choose(view: DuplicatesView) -> None:
    shown = {part: [dial.toolTip() for dial in view.cards.dials(part)] for part in Part}
    assert shown[Part.JOB_TITLE] == ["Adviseur", "Beleidsadviseur"]
    assert shown[Part.ORGANISATION] == shown[Part.PHONE] == []


def test_two_become_one_with_all_that_was_kept_and_what_was_chosen(
    view: DuplicatesView, filled: Desk, qtbot: QtBot
) -> None:
    view.cards.dials(Part.JOB_TITLE)[1].click()
    view.one.click()
    settled(view, filled, qtbot)
    (zoe,) = [p for p in filled.workbook.all(Person) if "Zo" in p.given_name]
    assert (zoe.id, zoe.job_title, zoe.email, zoe.other_emails) == (ZOE.id, "Beleidsadviseur", "zoe@x.nl", ("z@y.nl",))
    assert len(filled.workbook.all(Participation, person_id=ZOE.id)) == 1
    assert likenesses(view) == [Likeness.NEAR_NAME]


def test_one_step_of_undo_makes_them_two_again(view: DuplicatesView, filled: Desk, qtbot: QtBot) -> None:
    view.one.click()
    filled.undo.undo()
    settled(view, filled, qtbot)
    assert {p.id: p for p in filled.workbook.all(Person)} == {p.id: p for p in (ZOE, TWIN, BRAM, BRAM_TOO)}
    assert likenesses(view) == [Likeness.SAME_NAME, Likeness.NEAR_NAME]


def test_who_are_two_people_stay_two_and_are_not_asked_about_again(
    view: DuplicatesView, filled: Desk, qtbot: QtBot
) -> None:
    view.table.selectRow(1)
    view.two.click()
    assert likenesses(view) == [Likeness.SAME_NAME]
    view.search()
    settled(view, filled, qtbot)
    assert likenesses(view) == [Likeness.SAME_NAME]
    assert len(filled.workbook.all(Person)) == 4


def test_that_they_are_two_lies_in_the_workbook_and_can_be_taken_back(
    view: DuplicatesView, filled: Desk, qtbot: QtBot
) -> None:
    view.table.selectRow(1)
    view.two.click()
    (kept,) = filled.workbook.all(TwoPeople)
    assert kept.both == {BRAM.id, BRAM_TOO.id}
    filled.undo.undo()
    settled(view, filled, qtbot)
    assert filled.workbook.all(TwoPeople) == []
    assert likenesses(view) == [Likeness.SAME_NAME, Likeness.NEAR_NAME]


def test_that_they_are_two_goes_with_either(view: DuplicatesView, filled: Desk) -> None:
    view.table.selectRow(1)
    view.two.click()
    with filled.edit("") as edit:
        edit.remove_with_dependents(BRAM)
    assert filled.workbook.all(TwoPeople) == []


def test_who_was_kept_apart_can_be_asked_about_again(view: DuplicatesView, filled: Desk, qtbot: QtBot) -> None:
    assert not view.again.isVisible()
    view.two.click()
    view.again.click()
    settled(view, filled, qtbot)
    assert len(likenesses(view)) == 2


def test_who_has_more_history_gives_their_place(view: DuplicatesView) -> None:
    view.table.selectRow(1)
    assert [dial.toolTip() for dial in view.cards.dials(Part.NAME)] == ["Bram Peeters", "Bram Peters"]


def test_nobody_twice_is_said(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    view = DuplicatesView(desk)
    qtbot.addWidget(view)
    view.show()
    settled(view, desk, qtbot)
    assert "Nobody" in view.told.text()
    assert not view.one.isEnabled() and not view.two.isEnabled()


def test_the_view_has_room_for_longer_words(filled: Desk, qtbot: QtBot) -> None:
    rules.check_with_long_words(lambda: DuplicatesView(filled), filled.theme, width=1100, height=640)


@pytest.fixture
def page(filled: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """The whole screen, shown and active."""
    made = RosterPage(filled)
    qtbot.addWidget(made)
    made.resize(1216, 780)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made


def test_the_menu_of_the_roster_leads_here_and_escape_leads_back(page: RosterPage, filled: Desk, qtbot: QtBot) -> None:
    page.work.menu.duplicates_wanted.emit()
    settled(page.duplicates, filled, qtbot)
    QApplication.processEvents()
    rules.check(page)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.listing.isVisible() and not page.duplicates.isVisible()


def said_of(view: DuplicatesView, caption: str) -> list[list[str]]:
    """Return what each of the two cards says about one thing."""
    grid = view.cards.findChildren(QGridLayout)[-1]
    rows = range(1, grid.rowCount())
    row = next(n for n in rows if grid.itemAtPosition(n, 0).widget().text() == caption)
    cells = [grid.itemAtPosition(row, side).layout() for side in (1, 2)]
    said = [[cell.itemAt(n).widget() for n in range(cell.count())] for cell in cells]
    return [[words.text() for words in one if words is not None] for one in said]


def test_what_only_one_of_them_says_is_said_to_stand_there_alone(view: DuplicatesView) -> None:
    assert said_of(view, "Phone") == [["06-12345678", "only here"], ["–"]]
    assert said_of(view, "Organisation") == [[PLACE.name, "only here"], ["–"]]


def test_what_neither_of_them_says_is_no_difference(view: DuplicatesView) -> None:
    captions = [words.text() for words in view.cards.findChildren(Words)]
    assert "Number in the other system" not in captions
    assert view.cards.dials(Part.EXTERNAL_ID) == []
