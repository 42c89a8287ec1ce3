"""Erasing shows first what there is, asks about each mention, and leaves nothing to undo."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import HarvestKind
from copdesk.domain.coaching import CoachingNote
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.roster import Participation, Person
from copdesk.store import backup
from copdesk.store.keys import Cost
from tests import builders
from tests.ui import rules
from ui.coaching.door import VaultDoor
from ui.kit.desk import Desk
from ui.privacy.erase_sheet import EraseSheet
from ui.privacy.page import PrivacyPage

CLIMATE, ZOE = builders.community(), builders.person()
CHEAP, PASSPHRASE = Cost(memory=64, passes=1, lanes=1), "zes woorden voor de kluis"
LESSON = HarvestItem(
    community_id=CLIMATE.id, kind=HarvestKind.LESSON, text="Zoë van der Meulen vroeg door", on=date(2026, 5, 3)
)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[PrivacyPage]:
    builders.fill(desk.workbook, [CLIMATE, ZOE, builders.participation(ZOE, CLIMATE), LESSON])
    desk.choose_community(CLIMATE.id)
    made = PrivacyPage(desk)
    qtbot.addWidget(made)
    made.show()
    yield made


def sheet_of(page: PrivacyPage) -> EraseSheet:
    made = page.erase(ZOE.id)
    assert made is not None
    return made


def test_nothing_happens_before_the_last_button(page: PrivacyPage, desk: Desk) -> None:
    sheet_of(page).reject()
    assert desk.workbook.get(Person, ZOE.id) == ZOE


def test_anonymised_somebody_still_counts(page: PrivacyPage, desk: Desk) -> None:
    sheet_of(page).yes.click()
    assert [p.full_name for p in desk.workbook.all(Person)] == ["Participant 01"]
    assert len(desk.workbook.all(Participation)) == 1
    assert [item.text for item in desk.workbook.all(HarvestItem)] == ["Participant 01 vroeg door"]


def test_deleted_nobody_is_left_and_the_grid_knows(page: PrivacyPage, desk: Desk) -> None:
    sheet = sheet_of(page)
    sheet.delete.click()
    sheet.yes.click()
    assert desk.workbook.all(Person) == [] and page.consent.grid.rows_shown.rows == []
    assert [item.text for item in desk.workbook.all(HarvestItem)] == ["[erased] vroeg door"]


def test_a_mention_without_a_tick_stays(page: PrivacyPage, desk: Desk) -> None:
    sheet = sheet_of(page)
    (tick,) = sheet.mentions.ticks.values()
    tick.click()
    sheet.yes.click()
    assert desk.workbook.all(HarvestItem) == [LESSON]


def test_nothing_can_be_undone_afterwards(page: PrivacyPage, desk: Desk) -> None:
    with desk.edit("Rename") as edit:
        edit.put(ZOE.with_(given_name="Zoe"))
    sheet_of(page).yes.click()
    assert not desk.undo.canUndo()


def test_backups_stay_until_somebody_ticks_that_they_go(page: PrivacyPage, desk: Desk) -> None:
    folder = desk.workbook.path.parent / "Backups"
    backup.make(desk.workbook.connection, folder, datetime(2026, 5, 3, tzinfo=UTC))
    sheet = sheet_of(page)
    sheet.backups.click()
    assert len(backup.list_backups(folder)) == 1
    sheet.yes.click()
    assert backup.list_backups(folder) == ()


def test_a_closed_vault_is_swept_when_it_opens(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    door = VaultDoor(desk, CHEAP)
    with qtbot.waitSignal(door.opened):
        door.create("Mira", PASSPHRASE)
    assert door.vault is not None
    with door.vault.edit() as edit:
        edit.put(CoachingNote(person_id=ZOE.id, community_id=CLIMATE.id, on=date(2026, 5, 3), body="Privé"))
    (vault,) = door.vaults
    door.close()
    with qtbot.waitSignal(desk.ask.said) as said:
        sheet_of(page).yes.click()
    assert "next opened" in said.args[0]
    with qtbot.waitSignal(door.opened):
        door.open(vault.id, PASSPHRASE)
    assert door.vault.all(CoachingNote) == []
    door.retire()


def test_an_open_vault_is_swept_at_once(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    door = VaultDoor(desk, CHEAP)
    page._sweep_vault = door.sweep
    with qtbot.waitSignal(door.opened):
        door.create("Mira", PASSPHRASE)
    assert door.vault is not None
    with door.vault.edit() as edit:
        edit.put(CoachingNote(person_id=ZOE.id, community_id=CLIMATE.id, on=date(2026, 5, 3), body="Privé"))
    sheet_of(page).yes.click()
    assert door.vault.all(CoachingNote) == []
    door.retire()


def test_the_sheet_keeps_the_rules(page: PrivacyPage) -> None:
    sheet = sheet_of(page)
    QApplication.processEvents()
    rules.check(sheet)
    sheet.reject()
