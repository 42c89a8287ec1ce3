"""What tests of private notes share: two people in a community, and an open vault on its screen."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from copdesk.domain.coaching import CoachingNote
from copdesk.domain.roster import Person
from copdesk.store.keys import Cost
from tests import builders
from ui.coaching.door import VaultDoor
from ui.coaching.notes import NotesView
from ui.coaching.page import CoachingPage
from ui.kit.desk import Desk

CHEAP = Cost(memory=64, passes=1, lanes=1)
PASSPHRASE = "zes woorden voor de kluis"


@pytest.fixture
def people(desk: Desk) -> list[Person]:
    """Ada and Bo, in the community that is looked at."""
    group = builders.community()
    some = [builders.person("Ada", "", "Aa"), builders.person("Bo", "", "Bos")]
    builders.fill(desk.workbook, [group, *some, *(builders.participation(one, group) for one in some)])
    desk.choose_community(group.id)
    return some


@pytest.fixture
def door(desk: Desk) -> Iterator[VaultDoor]:
    """The door to the vault, retired afterwards."""
    made = VaultDoor(desk, CHEAP)
    yield made
    made.retire()


@pytest.fixture
def page(desk: Desk, people: list[Person], door: VaultDoor, qtbot: QtBot) -> CoachingPage:
    """The screen with the open, empty vault of Mira."""
    made = CoachingPage(desk, door)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    with qtbot.waitActive(made):
        made.show()
    with qtbot.waitSignal(door.made):
        door.create("Mira", PASSPHRASE)
    made.recovery.go_on.click()
    return made


@pytest.fixture
def view(page: CoachingPage) -> NotesView:
    """The notes of the open vault."""
    assert page.notes is not None
    return page.notes


def put(door: VaultDoor, *notes: CoachingNote) -> None:
    """Keep notes in the open vault."""
    assert door.vault is not None
    with door.vault.edit() as edit:
        for note in notes:
            edit.put(note)


def kept(door: VaultDoor) -> CoachingNote:
    """Return the one note in the open vault."""
    assert door.vault is not None
    (note,) = door.vault.all(CoachingNote)
    return note


def go_to(view: NotesView, person: Person) -> NotesView:
    """Go to somebody in the list."""
    view.rail.choose(person.id)
    view.rail.chosen.emit(person.id)
    return view


def begun(view: NotesView, person: Person) -> NotesView:
    """Begin a note about somebody."""
    go_to(view, person)
    view.none.wanted.emit() if view.list.key is None else view.new.click()
    return view
