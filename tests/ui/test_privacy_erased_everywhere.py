"""After somebody was deleted in the window, no file in reach holds a word of them, nor can anything be undone."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from copdesk.domain.coaching import CoachingNote
from copdesk.domain.community import Community
from copdesk.domain.roster import Person
from copdesk.store import backup
from copdesk.store.keys import Cost
from tests import builders
from tests.store.raw_pages import journal_pages, pages
from tests.store.test_erasure import DAY, MARK, canary
from ui.coaching.door import VaultDoor
from ui.kit import likes
from ui.kit.desk import Desk
from ui.privacy.page import PrivacyPage

NOW = datetime(2026, 5, 3, 12, tzinfo=UTC)
WORD = MARK.lower().encode()


@pytest.fixture
def erased(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """Somebody in every corner, with backups in two places, a file set aside, a note and a step to undo; erased."""
    her, world = canary()
    builders.fill(desk.workbook, world)
    club = desk.workbook.all(Community)[0]
    desk.choose_community(club.id)
    desk.settings.keep(likes.BACKUPS, str(tmp_path / "stick"))
    home = desk.workbook.path.parent
    kept = [backup.make(desk.workbook.connection, folder, NOW) for folder in (home / "Backups", tmp_path / "stick")]
    desk.workbook.path.with_name("Test (2).copdesk").write_bytes(kept[0].read_bytes())
    door = VaultDoor(desk, Cost(memory=64, passes=1, lanes=1))
    with qtbot.waitSignal(door.opened):
        door.create("Mira", "zes woorden voor de kluis")
    assert door.vault is not None
    with door.vault.edit() as edit:
        edit.put(CoachingNote(person_id=her.id, community_id=club.id, on=DAY, body=MARK))
    page = PrivacyPage(desk, sweep_vault=door.sweep)
    qtbot.addWidget(page)
    with desk.edit("Rename") as edit:
        edit.put(her.with_(job_title=f"{MARK}-nieuw"))
    sheet = page.erase(her.id)
    assert sheet is not None
    sheet.delete.click()
    sheet.backups.click()
    for tick in (*sheet.mentions.ticks.values(), *sheet.own.ticks.values()):
        tick.setChecked(True)
    sheet.yes.click()
    assert door.vault.all(CoachingNote) == []
    yield her
    door.retire()


def test_nothing_that_can_be_undone_or_done_again_holds_the_person(erased: Person, desk: Desk) -> None:
    assert desk.undo.count() == 0 and desk.workbook.get(Person, erased.id) is None


def test_the_journal_beside_the_open_file_holds_nothing(erased: Person, desk: Desk) -> None:
    path, key = desk.workbook.path, desk.workbook.connection.key
    assert WORD not in journal_pages(backup.journal_of(path), key).lower()


def test_no_file_in_reach_holds_a_word(erased: Person, desk: Desk, tmp_path: Path) -> None:
    path, key = desk.workbook.path, desk.workbook.connection.key
    desk.workbook.connection.copy_to(copied := tmp_path / "nu.copdesk")
    found = [file for file in tmp_path.rglob("*") if file.is_file() and file != path]
    assert {file.name for file in found if file.suffix == ".copdesk"} == {copied.name}
    assert all(WORD not in file.read_bytes().lower() for file in found)
    shown = pages(copied, key).lower()
    assert b"klimaat in de wijk" in shown and WORD not in shown and erased.id.hex.encode() not in shown
