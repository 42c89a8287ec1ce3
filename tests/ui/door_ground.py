"""What tests of the list at the door share: a session with two places, who may come, and how one types there."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import AttendanceMark
from copdesk.domain.roster import Attendance, Organisation, Person
from tests import builders
from ui.kit.desk import Desk
from ui.roster.door import DoorScreen
from ui.roster.page import RosterPage

CLIMATE, SOIL = builders.community(), builders.community(name="Bodem")
SESSION = builders.session(CLIMATE.id, title="April", day=date(2026, 4, 5), capacity=2)
WATER = Organisation(name="Waterschap De Lage Lanen")
NAMES = (("Abel", "", "Bakker"), ("Bram", "", "Peeters"), ("Bram", "", "Peters"), ("Zoë", "van der", "Meulen"))
PEOPLE = [builders.person(*name) for name in NAMES]
ELSEWHERE = builders.person("Ölaf", "", "Kruid", organisation_id=WATER.id)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """The list at the door of a session with two places."""
    ways = [builders.participation(someone, CLIMATE) for someone in PEOPLE]
    other = builders.participation(ELSEWHERE, SOIL)
    builders.fill(desk.workbook, [CLIMATE, SOIL, SESSION, WATER, *PEOPLE, ELSEWHERE, *ways, other])
    desk.choose_community(CLIMATE.id)
    yield at_the_door(desk, qtbot)


def at_the_door(desk: Desk, qtbot: QtBot) -> RosterPage:
    """Show the list at the door of the community that is looked at."""
    made = RosterPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.show_door()
    QApplication.processEvents()
    return made


@pytest.fixture
def screen(page: RosterPage, qtbot: QtBot) -> DoorScreen:
    """The list over the whole screen."""
    page.door.verbs.door.click()
    QApplication.processEvents()
    return page.door.verbs.door_screen


def enter(page: RosterPage, qtbot: QtBot, typed: str) -> None:
    """Type a line at the door and press Enter."""
    page.door.search.setFocus()
    page.door.search.setText(typed)
    qtbot.keyClick(page.door.search, Qt.Key.Key_Return)


def marks(desk: Desk) -> dict[str, AttendanceMark]:
    """Return who has which mark, by family name."""
    people = {person.id: person.family_name for person in desk.workbook.all(Person)}
    return {people[one.person_id]: one.mark for one in desk.workbook.all(Attendance)}


def press(qtbot: QtBot, *keys: Qt.Key | str) -> None:
    """Press keys one after the other, each wherever the keyboard stands by then."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(key, str):
            qtbot.keyClicks(focused, key)
        else:
            qtbot.keyClick(focused, key)


def take_back(qtbot: QtBot) -> None:
    """Press Ctrl+Z wherever the keyboard stands."""
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
