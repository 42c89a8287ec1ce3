"""When somebody asks what is held about them, each facilitator goes through their own vault, thing by thing."""

import json
from collections.abc import Iterator
from datetime import date
from io import BytesIO

import pytest
import pyzipper
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.coaching import CoachingNote, PrivateAnswer, PrivateAnswers, Review
from copdesk.domain.interviews import Guide, Interview, Question, Section, Transcript
from copdesk.domain.reviewing import Ground, Verdict
from copdesk.domain.roster import FormerIdentity
from copdesk.store.keys import Cost
from tests import builders
from tests.ui import rules
from ui.coaching.door import VaultDoor
from ui.coaching.review_sheet import ReviewSheet
from ui.coaching.reviewing import Reviewing
from ui.kit.controls import Words
from ui.kit.desk import Desk
from ui.kit.discreet import ClipboardGuard
from ui.privacy.access_sheet import AccessSheet
from ui.privacy.page import PrivacyPage

CHEAP = Cost(memory=64, passes=1, lanes=1)
PASSPHRASE = "zes woorden voor de kluis"
DAY = date(2026, 5, 3)
CLIMATE, ZOE, ABEL = builders.community(), builders.person(), builders.person("Abel", "", "Bakker")
GUIDE = Guide(
    name="Gesprek",
    sections=(Section(title="Alles", questions=(Question(key="t", text="Wat speelt er?", private=True),)),),
)
INTAKE = Interview(community_id=CLIMATE.id, person_id=ZOE.id, guide=GUIDE, on=DAY)
ABOUT_ZOE = CoachingNote(
    person_id=ZOE.id, community_id=CLIMATE.id, on=DAY, title="Tafel", body="Ze botst met Abel Bakker"
)
NAMING_ZOE = CoachingNote(person_id=ABEL.id, community_id=CLIMATE.id, on=DAY, body="Hij mist Zoë van der Meulen")
ANSWERS = PrivateAnswers(
    interview_id=INTAKE.id,
    person_id=ZOE.id,
    answers=(PrivateAnswer(question_id="t", text="Moe", quotes=("Moe",), themes=("slaap",)),),
)
TALK = Transcript(interview_id=INTAKE.id, person_id=ZOE.id, name="opname.txt", text="Ik slaap slecht")
OF_OTHERS = CoachingNote(person_id=ABEL.id, community_id=CLIMATE.id, on=DAY, body="Hij bakt")


@pytest.fixture
def door(desk: Desk, qtbot: QtBot) -> Iterator[VaultDoor]:
    """The open vault of Mira, with all of this in it."""
    ways = [builders.participation(one, CLIMATE) for one in (ZOE, ABEL)]
    builders.fill(desk.workbook, [CLIMATE, ZOE, ABEL, *ways, INTAKE])
    desk.choose_community(CLIMATE.id)
    made = VaultDoor(desk, CHEAP)
    with qtbot.waitSignal(made.made):
        made.create("Mira", PASSPHRASE)
    assert made.vault is not None
    with made.vault.edit() as edit:
        for entity in (ABOUT_ZOE, NAMING_ZOE, ANSWERS, TALK, OF_OTHERS):
            edit.put(entity)
    yield made
    made.retire()


@pytest.fixture
def reviewing(desk: Desk, door: VaultDoor) -> Reviewing:
    return Reviewing(desk, door)


@pytest.fixture
def access(desk: Desk, door: VaultDoor, reviewing: Reviewing, qtbot: QtBot) -> Iterator[AccessSheet]:
    """The sheet for the file that Zoë gets."""
    page = PrivacyPage(desk, review=reviewing.review)
    qtbot.addWidget(page)
    page.show()
    sheet = page.give_access(ZOE.id)
    assert sheet is not None
    yield sheet
    sheet.reject()


@pytest.fixture
def sheet(access: AccessSheet, reviewing: Reviewing, door: VaultDoor) -> ReviewSheet:
    """What is gone through in the vault of Mira."""
    access.private.buttons[door.vaults[0].id].click()
    assert reviewing.sheet is not None
    return reviewing.sheet


def judge(sheet: ReviewSheet, words: str, verdict: Verdict, instead: str = "", ground: Ground | None = None) -> None:
    """Decide about the thing that says these words."""
    number = next(n for n, one in enumerate(sheet.decisions) if words in one.thing.text)
    sheet.rail.setCurrentIndex(sheet.rail.model().index(number, 0))
    sheet.verdicts.button(list(Verdict).index(verdict)).click()
    if instead:
        sheet.words.text.setPlainText(instead)
    if ground is not None:
        sheet.ground.set_value(ground)
        sheet.ground.committed.emit(ground)


def judge_all(sheet: ReviewSheet) -> None:
    judge(sheet, "botst", Verdict.INCLUDE)
    judge(sheet, "Moe", Verdict.REDACT, "Zij gaf aan moe te zijn; Abel Bakker ook")
    judge(sheet, "slecht", Verdict.WITHHOLD, ground=Ground.IN_CONFIDENCE)
    judge(sheet, "mist", Verdict.WITHHOLD, ground=Ground.NOT_ABOUT_THEM)


def written(access: AccessSheet, desk: Desk, qtbot: QtBot) -> tuple[str, bytes]:
    """Return the file for programs, and the document."""
    path = desk.workbook.path.parent / "access.zip"
    with qtbot.waitSignal(desk.ask.said):
        access.write(path)
    with pyzipper.AESZipFile(BytesIO(path.read_bytes())) as archive:
        archive.setpassword(access.passphrase.encode())
        names = sorted(archive.namelist(), key=lambda name: name.endswith(".pdf"))
        return archive.read(names[0]).decode(), archive.read(names[1])


def test_everything_about_them_is_gone_through_with_others_masked(sheet: ReviewSheet) -> None:
    texts = [one.thing.text for one in sheet.decisions]
    assert sorted(texts) == ["Hij mist Zoë van der Meulen", "Ik slaap slecht", "Moe\nslaap", "Ze botst met […]"]
    assert [one.thing.named for one in sheet.decisions] == [False, False, False, True]


def test_nothing_is_handed_over_before_everything_is_decided(sheet: ReviewSheet) -> None:
    assert not sheet.hand_over.isEnabled()
    judge_all(sheet)
    assert sheet.hand_over.isEnabled()
    judge(sheet, "botst", Verdict.WITHHOLD)
    assert not sheet.hand_over.isEnabled()


def test_what_is_given_is_in_the_zip_and_what_is_not_is_a_count(
    sheet: ReviewSheet, access: AccessSheet, desk: Desk, qtbot: QtBot
) -> None:
    judge_all(sheet)
    sheet.hand_over.click()
    told, paper = written(access, desk, qtbot)
    assert "Ze botst met […]" in told and "Zij gaf aan moe te zijn; […] ook" in told and "Abel" not in told
    assert "slaap" not in told and "mist" not in told
    counts = json.loads(told)["confidential_notes_withheld"]
    assert counts == {"in_confidence": 1, "not_about_them": 1} and paper.startswith(b"%PDF")


def test_what_was_decided_is_logged_in_the_vault_and_comes_back(
    sheet: ReviewSheet, access: AccessSheet, reviewing: Reviewing, door: VaultDoor
) -> None:
    judge_all(sheet)
    sheet.hand_over.click()
    assert door.vault is not None
    (log,) = door.vault.all(Review)
    assert log.person_id == ZOE.id and sorted(one.verdict for one in log.things) == [
        "include",
        "redact",
        "withhold",
        "withhold",
    ]
    assert not door.bench.undo.canUndo()  # type: ignore[union-attr]
    access.private.buttons[door.vaults[0].id].click()
    again = reviewing.sheet
    assert again is not None and again.hand_over.isEnabled()
    again.forget()


def test_a_closed_vault_is_opened_with_its_own_passphrase(
    access: AccessSheet, reviewing: Reviewing, door: VaultDoor, qtbot: QtBot
) -> None:
    door.close()
    access.private.buttons[door.vaults[0].id].click()
    assert reviewing.sheet is None
    with qtbot.waitSignal(door.opened):
        door.open(door.vaults[0].id, PASSPHRASE)
    assert reviewing.sheet is not None
    reviewing.sheet.forget()


def test_without_going_through_it_is_told_that_notes_exist_and_not_about_whom(
    access: AccessSheet, door: VaultDoor, desk: Desk, qtbot: QtBot
) -> None:
    shown = " ".join(words.text() for words in access.findChildren(Words))
    assert "Private notes exist" in shown and "Not gone through" in shown
    told, _ = written(access, desk, qtbot)
    assert json.loads(told)["confidential_notes_category"] is True and "botst" not in told


def test_notes_under_an_identity_they_had_before_are_found_too(
    desk: Desk, access: AccessSheet, reviewing: Reviewing, door: VaultDoor
) -> None:
    former = CoachingNote(community_id=CLIMATE.id, on=DAY, body="Van vroeger", person_id=builders.person().id)
    assert door.vault is not None and former.person_id is not None
    builders.fill(desk.workbook, [FormerIdentity(id=former.person_id, person_id=ZOE.id, name="Zoe Meulen")])
    with door.vault.edit() as edit:
        edit.put(former)
    access.private.buttons[door.vaults[0].id].click()
    assert reviewing.sheet is not None
    assert "Van vroeger" in [one.thing.text for one in reviewing.sheet.decisions]
    reviewing.sheet.forget()


def test_closing_the_vault_keeps_what_was_decided_and_drops_every_word(
    sheet: ReviewSheet, reviewing: Reviewing, door: VaultDoor, qtbot: QtBot
) -> None:
    judge(sheet, "botst", Verdict.INCLUDE)
    door.close()
    assert reviewing.sheet is None and sheet.words.text.toPlainText() == "" and sheet.decisions == []
    with qtbot.waitSignal(door.opened):
        door.open(door.vaults[0].id, PASSPHRASE)
    assert door.vault is not None
    (log,) = door.vault.all(Review)
    assert log.on is None and [one.verdict for one in log.things] == [Verdict.INCLUDE]


def test_the_log_says_given_once_the_file_is_made_and_not_before(
    sheet: ReviewSheet, access: AccessSheet, door: VaultDoor, desk: Desk, qtbot: QtBot
) -> None:
    judge_all(sheet)
    sheet.hand_over.click()
    assert door.vault is not None
    assert [log.on for log in door.vault.all(Review)] == [None]
    written(access, desk, qtbot)
    assert [log.on for log in door.vault.all(Review)] == [date.today()]


def test_a_vault_that_closed_before_the_file_was_made_finds_that_in_its_letterbox(
    sheet: ReviewSheet, access: AccessSheet, door: VaultDoor, desk: Desk, qtbot: QtBot
) -> None:
    judge_all(sheet)
    sheet.hand_over.click()
    door.close()
    written(access, desk, qtbot)
    with qtbot.waitSignal(door.opened):
        door.open(door.vaults[0].id, PASSPHRASE)
    assert door.vault is not None
    (left,) = [note for note in door.vault.all(CoachingNote) if note.unread]
    assert left.person_id == ZOE.id and "access file was made" in left.body


def test_where_no_log_can_be_written_nothing_is_gone_through(
    desk: Desk, access: AccessSheet, reviewing: Reviewing, door: VaultDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Desk, "read_only", property(lambda desk: True))
    access.private.buttons[door.vaults[0].id].click()
    assert reviewing.sheet is None


def test_about_somebody_of_whom_nothing_is_kept_it_says_so(
    desk: Desk, access: AccessSheet, reviewing: Reviewing, door: VaultDoor
) -> None:
    nobody = builders.person("Cas", "", "Cool")
    builders.fill(desk.workbook, [nobody])
    handed: list[object] = []
    reviewing.review(door.vaults[0].id, nobody.id, lambda found, given: handed.append(found), access)
    assert reviewing.sheet is not None and "nothing about this person" in reviewing.sheet.what.text()
    reviewing.sheet.hand_over.click()
    assert len(handed) == 1


def test_what_is_gone_through_keeps_the_rules(sheet: ReviewSheet) -> None:
    rules.check(sheet)
    judge(sheet, "botst", Verdict.WITHHOLD)
    rules.check(sheet)
    sheet.forget()


def test_its_passphrase_is_concealed_on_the_clipboard_and_taken_away_again(
    access: AccessSheet, qapp: QApplication
) -> None:
    access.copy.click()
    assert QGuiApplication.clipboard().text() == access.passphrase
    (guard,) = qapp.findChildren(ClipboardGuard, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert guard.timer.isActive()
    guard.timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_the_access_sheet_with_a_vault_keeps_the_rules(access: AccessSheet) -> None:
    rules.check(access)
