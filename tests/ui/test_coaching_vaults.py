"""Each facilitator has a vault of their own in one workbook: told apart by name, and one never opens the other."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from copdesk.domain.coaching import CoachingNote
from copdesk.domain.roster import Person
from copdesk.store.vault import Vault
from tests.ui.coaching_ground import CHEAP, PASSPHRASE, begun, door, page, people, view
from ui.coaching.door import VaultDoor
from ui.coaching.notes import NotesView
from ui.coaching.page import CoachingPage
from ui.kit.desk import Desk

__all__ = ["door", "page", "people", "view"]
OTHERS = "heel andere woorden voor een kluis"


@pytest.fixture
def two(page: CoachingPage, view: NotesView, door: VaultDoor, people: list[Person], qtbot: QtBot) -> VaultDoor:
    """The closed vaults of Mira, with a note in it, and of Zed."""
    form = begun(view, people[0]).form
    form.body_text.text.setPlainText("Van Mira")
    door.close()
    with qtbot.waitSignal(door.made):
        door.create("Zed", OTHERS)
    door.close()
    return door


def chosen(page: CoachingPage, number: int) -> None:
    """Choose a vault in the list."""
    page.closed.which.box.setCurrentIndex(number)
    page.closed.which.box.activated.emit(number)


def test_the_passphrase_of_one_does_not_open_the_other(page: CoachingPage, two: VaultDoor, qtbot: QtBot) -> None:
    chosen(page, 1)
    qtbot.keyClicks(page.closed.entry.findChild(QLineEdit), PASSPHRASE)
    with qtbot.waitSignal(two.refused):
        page.closed.open.click()
    assert not two.is_open


def test_whose_vault_is_open_stands_in_the_heading(page: CoachingPage, two: VaultDoor, qtbot: QtBot) -> None:
    chosen(page, 0)
    qtbot.keyClicks(page.closed.entry.findChild(QLineEdit), PASSPHRASE)
    with qtbot.waitSignal(two.opened):
        page.closed.open.click()
    assert page.subtitle.text().startswith("Mira · ")
    assert page.notes is not None and [note.body for note in page.notes.notebook.notes] == ["Van Mira"]


def test_the_one_that_was_opened_last_is_chosen_beforehand(page: CoachingPage, two: VaultDoor, desk: Desk) -> None:
    assert [info.label for info in two.vaults] == ["Mira", "Zed"]
    again = CoachingPage(desk, two)
    assert again.closed.which.value == two.vaults[1].id
    again.deleteLater()


def test_a_second_vault_of_the_same_name_is_refused(page: CoachingPage, two: VaultDoor) -> None:
    page.closed.another.click()
    page.setup.label.set_value("mira")
    page.setup.make.click()
    assert len(two.vaults) == 2 and "of this name already" in page.setup.label._problem.text()


def test_undo_and_notes_of_one_are_not_in_the_other(page: CoachingPage, two: VaultDoor, desk: Desk) -> None:
    zed = Vault.open(desk.workbook.connection, two.vaults[1].id, OTHERS, CHEAP)
    assert zed.all(CoachingNote) == [] and zed.find("mira") == []
    zed.close()
