"""The keyboard is always in what is shown on the roster, and no key does anything to a list behind it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.roster import Person
from tests import builders
from ui.kit.desk import Desk
from ui.roster.page import RosterPage
from ui.window import MainWindow

CLIMATE = builders.community()
ZOE = builders.person()
ABEL = builders.person("Abel", "", "Bakker")


@pytest.fixture
def page(desk: Desk, window: MainWindow) -> RosterPage:
    """The screen in a narrow window, beside an empty one."""
    ways = [builders.participation(someone, CLIMATE) for someone in (ZOE, ABEL)]
    builders.fill(desk.workbook, [CLIMATE, ZOE, ABEL, *ways, builders.session(CLIMATE.id)])
    desk.choose_community(CLIMATE.id)
    made = RosterPage(desk)
    window.show_desk(desk)
    window.add_screen("roster", "Participants", "users", lambda: made)
    window.add_screen("other", "Other", "users", QWidget)
    window.resize(1024, 700)
    window.show()
    window.go_to("roster")
    QApplication.processEvents()
    return made


def come_back(window: MainWindow) -> QWidget:
    """Go to another screen and back, with the buttons in the sidebar, and return where the keyboard is."""
    for name in ("other", "roster"):
        window.sidebar.setFocus()
        window.sidebar.chosen.emit(name)
        QApplication.processEvents()
    found = window.focusWidget()
    assert found is not None
    return found


@pytest.mark.parametrize("view", ["show_door", "show_assignments", "show_duplicates"])
def test_who_comes_back_to_a_view_stands_in_it(page: RosterPage, window: MainWindow, view: str) -> None:
    page.listing.table.setFocus()
    getattr(page, view)()
    assert come_back(window).isVisible()


def test_who_comes_back_to_the_door_list_can_type_at_once(page: RosterPage, window: MainWindow) -> None:
    page.show_door()
    assert come_back(window) is page.door.search


def test_who_comes_back_to_the_years_stands_in_them(page: RosterPage, window: MainWindow) -> None:
    page.show_door()
    page.door.show_series()
    assert come_back(window) is page.door.series.table


def test_delete_takes_nobody_out_of_a_list_that_is_not_shown(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_door()
    qtbot.keyClick(page.listing.table, Qt.Key.Key_Delete)
    assert len(desk.workbook.all(Person)) == 2


def test_enter_opens_nobody_who_is_not_shown(page: RosterPage, qtbot: QtBot) -> None:
    page.show_door()
    qtbot.keyClick(page.listing.table, Qt.Key.Key_Return)
    assert page.details.isHidden()


def test_who_is_removed_is_named(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_person(ABEL.id)
    with qtbot.waitSignal(desk.ask.said) as said:
        qtbot.keyClick(page.listing.table, Qt.Key.Key_Delete)
    assert said.args == ["Removed: Abel Bakker"]


def test_somebody_who_is_looked_for_is_seen_and_not_behind_a_view(page: RosterPage) -> None:
    page.show_door()
    page.show_person(ABEL.id)
    assert page.listing.isVisible()


def test_somebody_else_and_another_leaf_are_read_from_the_top(page: RosterPage, window: MainWindow) -> None:
    window.resize(1300, 520)
    page.show_person(ABEL.id)
    bar = page.details._area.verticalScrollBar()
    page.details.turn_to(0)
    QApplication.processEvents()
    bar.setValue(bar.maximum())
    page.show_person(ZOE.id)
    assert bar.maximum() > 0 and bar.value() == 0
    bar.setValue(bar.maximum())
    page.details.turn_to(2)
    assert bar.value() == 0
