"""Erasing shows first what there is, asks about each mention, and leaves nothing to undo."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import HarvestKind, QuestionStage
from copdesk.domain.coaching import CoachingNote
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.domain.season import KeyDate
from copdesk.store import backup, vault
from copdesk.store.keys import Cost
from tests import builders
from tests.ui import rules
from ui.coaching.door import VaultDoor
from ui.coaching.sweeping import ABOUT_SOMEBODY
from ui.kit import likes
from ui.kit.controls import Words
from ui.kit.desk import Desk
from ui.privacy.erase_sheet import EraseSheet
from ui.privacy.page import PrivacyPage

CLIMATE, ZOE = builders.community(), builders.person()
DAY, NOW = date(2026, 5, 3), datetime(2026, 5, 3, 12, tzinfo=UTC)
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


def told_by(sheet: EraseSheet) -> str:
    return " ".join(words.text() for words in sheet.findChildren(Words) if words.isVisibleTo(sheet))


def test_it_says_which_organisation_is_counted_no_longer(page: PrivacyPage, desk: Desk) -> None:
    place = Organisation(name="Waterschap De Lage Lanen")
    builders.fill(desk.workbook, [place, ZOE.with_(organisation_id=place.id)])
    sheet = sheet_of(page)
    told = "Waterschap De Lage Lanen is counted no longer"
    assert told in told_by(sheet) and "nearly all counts" in sheet.anonymise.text()
    sheet.delete.click()
    assert told not in told_by(sheet)
    sheet.anonymise.click()
    sheet.yes.click()
    assert [p.organisation_id for p in desk.workbook.all(Person)] == [None]


def test_with_a_colleague_everything_still_counts(page: PrivacyPage, desk: Desk) -> None:
    place = Organisation(name="Waterschap De Lage Lanen")
    colleague = builders.person("Abel", "", "Bakker", organisation_id=place.id)
    builders.fill(desk.workbook, [place, ZOE.with_(organisation_id=place.id), colleague])
    sheet = sheet_of(page)
    assert "counted no longer" not in told_by(sheet) and "nearly" not in sheet.anonymise.text()
    sheet.yes.click()
    assert {p.organisation_id for p in desk.workbook.all(Person)} == {place.id}


def test_a_file_without_a_vault_speaks_of_none(page: PrivacyPage, desk: Desk) -> None:
    sheet = sheet_of(page)
    assert "vault" not in told_by(sheet).lower()
    sheet.reject()


def test_an_organisation_that_bears_the_name_is_asked_about_once(page: PrivacyPage, desk: Desk) -> None:
    place = Organisation(name="Bureau Zoë van der Meulen")
    builders.fill(desk.workbook, [place, ZOE.with_(organisation_id=place.id)])
    sheet = sheet_of(page)
    assert sheet.own.ticks[place.id].isChecked()
    assert [spot for spot in sheet.mentions.ticks if spot[0] == place.id] == []
    sheet.own.ticks[place.id].click()
    sheet.yes.click()
    assert desk.workbook.all(Organisation) == [place]


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


def test_a_file_a_restore_set_aside_and_backups_of_both_folders_are_named_and_removed(
    page: PrivacyPage, desk: Desk, tmp_path: Path
) -> None:
    home, stick = desk.workbook.path.parent, tmp_path / "stick"
    desk.settings.keep(likes.BACKUPS, str(stick))
    made = [backup.make(desk.workbook.connection, folder, NOW) for folder in (home / "Backups", stick)]
    aside = home / f"{desk.workbook.path.stem} (2).copdesk"
    aside.write_bytes(made[0].read_bytes())
    sheet = sheet_of(page)
    told = " ".join(words.text() for words in sheet.findChildren(Words))
    assert all(path.name in told for path in (*made, aside))
    sheet.backups.click()
    sheet.yes.click()
    assert not any(path.exists() for path in (*made, aside))


def test_backups_that_stay_get_the_ledger(page: PrivacyPage, desk: Desk, tmp_path: Path) -> None:
    desk.settings.keep(likes.BACKUPS, str(tmp_path / "stick"))
    kept = backup.make(desk.workbook.connection, tmp_path / "stick", NOW)
    sheet_of(page).yes.click()
    assert [file.suffix for file in kept.parent.iterdir() if file != kept] == [".erased"]


def test_their_own_words_are_shown_and_go_unless_the_tick_is_taken_away(page: PrivacyPage, desk: Desk) -> None:
    said = (QuestionVersion(stage=QuestionStage.RAW, text="Hoe slaap ik weer?", on=DAY),)
    question = LearningQuestion(community_id=CLIMATE.id, person_id=ZOE.id, versions=said)
    day = KeyDate(community_id=CLIMATE.id, person_id=ZOE.id, day=DAY, what="Mijn operatie")
    builders.fill(desk.workbook, [question, day])
    sheet = sheet_of(page)
    told = " ".join(words.text() for words in sheet.own.findChildren(Words))
    assert "Hoe slaap ik weer?" in told and "Mijn operatie" in told
    sheet.own.ticks[day.id].click()
    sheet.yes.click()
    assert [q.text for q in desk.workbook.all(LearningQuestion)] == [""]
    assert desk.workbook.all(KeyDate) == [day]


def test_deleting_somebody_asks_only_about_what_can_stay(page: PrivacyPage, desk: Desk) -> None:
    day = KeyDate(community_id=CLIMATE.id, person_id=ZOE.id, day=DAY, what="Mijn operatie")
    theirs = LESSON.with_(id=uuid4(), text="Begin klein", person_id=ZOE.id)
    builders.fill(desk.workbook, [day, theirs])
    sheet = sheet_of(page)
    sheet.own.ticks[day.id].click()
    sheet.delete.click()
    assert sheet.own.ticks[day.id].isChecked() and not sheet.own.ticks[day.id].isEnabled()
    assert sheet.own.ticks[theirs.id].isEnabled() and not sheet.own.ticks[theirs.id].isChecked()
    sheet.reject()


def test_an_error_after_it_is_done_leaves_the_vault_no_less_swept(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    swept: list[bool] = []
    page._sweep_vault = lambda: bool(swept.append(True))
    folder = desk.workbook.path.parent / "Backups"
    backup.make(desk.workbook.connection, folder, NOW)
    sheet = sheet_of(page)
    sheet.backups.click()
    (kept,) = backup.list_backups(folder)
    kept.path.unlink()
    kept.path.mkdir()
    with qtbot.waitSignal(desk.ask.said, check_params_cb=lambda words, *_: "cannot be removed" in words):
        sheet.yes.click()
    assert swept == [True] and desk.workbook.all(Person)[0].full_name == "Participant 01"


def test_everything_in_a_vault_about_somebody_is_swept() -> None:
    about = {kind for kind in vault._KIND_OF if "person_id" in kind.model_fields}
    assert about == set(ABOUT_SOMEBODY)


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
    said: list[str] = []
    desk.ask.said.connect(said.append)
    sheet_of(page).yes.click()
    assert door.vault.all(CoachingNote) == [] and "about others may still name them" in said[-1]
    door.retire()


def test_the_sheet_keeps_the_rules(page: PrivacyPage) -> None:
    sheet = sheet_of(page)
    QApplication.processEvents()
    rules.check(sheet)
    sheet.reject()
