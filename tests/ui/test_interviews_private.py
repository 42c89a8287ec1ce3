"""Private answers lie in the vault alone: without it there is nothing to type in, and closing leaves nothing behind."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import QuestionKind
from copdesk.domain.coaching import PrivateAnswers
from copdesk.domain.interviews import Guide, Interview, Question, Section
from copdesk.store.keys import Cost
from tests import builders
from tests.ui import rules
from ui.coaching.door import VaultDoor
from ui.interviews.page import InterviewsPage
from ui.interviews.private import PrivateAnswering
from ui.kit.desk import Desk

CHEAP = Cost(memory=64, passes=1, lanes=1)
PASSPHRASE = "zes woorden voor de kluis"
GUIDE = Guide(
    name="Met besloten deel",
    sections=(
        Section(title="Open", questions=(Question(key="work", text="Waar werk je aan?"),)),
        Section(
            title="Besloten",
            questions=(
                Question(key="tension", text="Wat speelt er?", private=True),
                Question(key="mood", text="Hoe gaat het?", kind=QuestionKind.SCALE, private=True),
            ),
        ),
    ),
)


@pytest.fixture
def door(desk: Desk) -> Iterator[VaultDoor]:
    made = VaultDoor(desk, CHEAP)
    yield made
    made.retire()


@pytest.fixture
def private(door: VaultDoor) -> PrivateAnswering:
    return PrivateAnswering(door)


@pytest.fixture
def page(desk: Desk, private: PrivateAnswering, qtbot: QtBot) -> Iterator[InterviewsPage]:
    """An interview that has begun, at its first private question, with the vault closed."""
    group, someone = builders.community(), builders.person()
    interview = Interview(community_id=group.id, person_id=someone.id, guide=GUIDE)
    builders.fill(desk.workbook, [group, someone, builders.participation(someone, group), interview])
    desk.choose_community(group.id)
    made = InterviewsPage(desk, private=private)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    with qtbot.waitActive(made):
        made.show()
    made.open_interview(interview, True)
    made.conversation.form.go_to("tension")
    yield made
    made.leave()


def opened(door: VaultDoor, qtbot: QtBot) -> VaultDoor:
    """Make a vault when there is none, and open it."""
    with qtbot.waitSignal(door.opened):
        if door.vaults:
            door.open(door.vaults[0].id, PASSPHRASE)
        else:
            door.create("Mira", PASSPHRASE)
    return door


def answered(private: PrivateAnswering, qtbot: QtBot, words: str) -> None:
    qtbot.keyClicks(private.edit, words)
    private.keep()


def test_while_the_vault_is_closed_there_is_no_place_to_type(page: InterviewsPage) -> None:
    assert not [edit for edit in page.findChildren(QPlainTextEdit) if edit.isVisible()]


def test_where_private_answers_are_typed_it_is_told_that_they_can_be_asked_for(
    page: InterviewsPage, door: VaultDoor, private: PrivateAnswering, qtbot: QtBot
) -> None:
    assert not private.law.isVisible()
    opened(door, qtbot)
    assert private.law.isVisible() and "access request" in private.law.text()


def test_a_private_question_is_locked_in_the_list(page: InterviewsPage) -> None:
    spoken = {stop.key: stop.spoken for stop in page.conversation.form.rail.stops}
    assert spoken["tension"] == "private, locked"


def test_without_a_vault_the_button_leads_to_its_screen(
    page: InterviewsPage, door: VaultDoor, private: PrivateAnswering, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(door.screen_wanted):
        private.locked.button.click()


def test_the_button_asks_for_the_passphrase_and_opens(
    page: InterviewsPage, door: VaultDoor, private: PrivateAnswering, qtbot: QtBot
) -> None:
    opened(door, qtbot).close()
    dialog = door.ask_to_open()
    qtbot.keyClicks(dialog.entry.findChild(QLineEdit), PASSPHRASE)
    with qtbot.waitSignal(door.opened):
        dialog.yes.click()
    assert private.edit.isVisible()


def test_a_wrong_passphrase_is_one_sentence_in_the_same_window(
    page: InterviewsPage, door: VaultDoor, qtbot: QtBot
) -> None:
    opened(door, qtbot).close()
    dialog = door.ask_to_open()
    qtbot.keyClicks(dialog.entry.findChild(QLineEdit), "iets heel anders dan dat")
    with qtbot.waitSignal(door.refused):
        dialog.yes.click()
    assert "does not fit the vault" in dialog.entry._problem.text()
    assert dialog.isEnabled() and not door.is_open
    dialog.reject()


def test_a_room_that_looks_along_takes_the_question_for_the_passphrase_away(
    page: InterviewsPage, door: VaultDoor, qtbot: QtBot
) -> None:
    opened(door, qtbot).close()
    dialog = door.ask_to_open()
    with qtbot.waitSignal(dialog.rejected):
        door.present(on=True)
    assert door.ask_to_open() is None


def test_a_private_answer_goes_into_the_vault_and_not_into_the_interview(
    page: InterviewsPage, desk: Desk, door: VaultDoor, private: PrivateAnswering, qtbot: QtBot
) -> None:
    opened(door, qtbot)
    answered(private, qtbot, "Ruzie thuis")
    (answers,) = door.vault.all(PrivateAnswers)
    assert answers.answer_to("tension") == "Ruzie thuis"
    assert desk.workbook.all(Interview)[0].answers == ()


def test_a_private_answer_is_kept_while_one_types_on(
    page: InterviewsPage, door: VaultDoor, private: PrivateAnswering, qtbot: QtBot
) -> None:
    opened(door, qtbot)
    qtbot.keyClicks(private.edit, "Ruzie")
    private.writing.pause.timeout.emit()
    assert door.vault.all(PrivateAnswers)[0].answer_to("tension") == "Ruzie"


def test_a_private_scale_is_answered_with_a_figure(
    page: InterviewsPage, door: VaultDoor, private: PrivateAnswering, qtbot: QtBot
) -> None:
    opened(door, qtbot)
    page.conversation.form.go_to("mood")
    page.conversation.form.sheet.go_writing()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_2)
    assert door.vault.all(PrivateAnswers)[0].answer_to("mood") == "2"


def test_the_undo_of_a_private_answer_is_the_undo_of_the_vault(
    page: InterviewsPage, desk: Desk, door: VaultDoor, private: PrivateAnswering, qtbot: QtBot
) -> None:
    opened(door, qtbot)
    steps = desk.undo.count()
    answered(private, qtbot, "Ruzie thuis")
    page.history.undo()
    assert private.edit.toPlainText() == "" and door.vault.all(PrivateAnswers) == []
    assert desk.undo.count() == steps


def test_an_open_question_has_the_undo_of_the_workbook(page: InterviewsPage, door: VaultDoor, qtbot: QtBot) -> None:
    opened(door, qtbot)
    page.conversation.form.go_to("work")
    assert page.history is None


def test_closing_keeps_what_is_being_typed(
    page: InterviewsPage, door: VaultDoor, private: PrivateAnswering, qtbot: QtBot
) -> None:
    opened(door, qtbot)
    qtbot.keyClicks(private.edit, "Half af")
    door.close()
    assert private.edit.toPlainText() == ""
    opened(door, qtbot)
    assert private.edit.toPlainText() == "Half af"


def test_a_private_answer_cannot_become_the_learning_question(
    page: InterviewsPage, door: VaultDoor, private: PrivateAnswering, qtbot: QtBot
) -> None:
    opened(door, qtbot)
    answered(private, qtbot, "Ruzie thuis")
    assert not page.conversation.form.sheet.distil.isEnabled()


def test_during_the_conversation_idle_minutes_veil_and_one_key_lifts(
    page: InterviewsPage, door: VaultDoor, private: PrivateAnswering, qtbot: QtBot
) -> None:
    opened(door, qtbot)
    answered(private, qtbot, "Ruzie thuis")
    door.sentry.idle.timeout.emit()
    assert door.is_open and not private.edit.isVisible()
    qtbot.keyClick(private.veil, Qt.Key.Key_Space)
    assert private.edit.isVisible() and private.edit.toPlainText() == "Ruzie thuis"


def test_the_vault_closes_when_the_conversation_is_paused(page: InterviewsPage, door: VaultDoor, qtbot: QtBot) -> None:
    opened(door, qtbot)
    page.conversation.talk.click()
    assert not door.is_open


def test_a_removed_interview_says_where_its_private_answers_are(
    page: InterviewsPage, desk: Desk, door: VaultDoor, private: PrivateAnswering, qtbot: QtBot
) -> None:
    said: list[str] = []
    desk.ask.said.connect(said.append)
    opened(door, qtbot)
    answered(private, qtbot, "Ruzie thuis")
    page.conversation.back.click()
    page.overview.table.selectRow(0)
    page.overview.intake.remove.click()
    assert said == ["Interview removed; what was answered in private stays in the vault"]


def test_the_locked_and_the_open_form_keep_the_rules(page: InterviewsPage, door: VaultDoor, qtbot: QtBot) -> None:
    rules.check(page)
    opened(door, qtbot)
    page.conversation.form.go_to("mood")
    rules.check(page)


def test_behind_the_veil_nothing_can_be_undone(
    page: InterviewsPage, door: VaultDoor, private: PrivateAnswering, qtbot: QtBot
) -> None:
    opened(door, qtbot)
    answered(private, qtbot, "Ze wil weg.")
    assert page.history is not None
    door.begin_conversation()
    door.sentry.nobody_there.emit()
    assert door.veiled and page.history is None


def test_a_conversation_is_over_when_another_interview_is_looked_at(
    page: InterviewsPage, door: VaultDoor, desk: Desk, qtbot: QtBot
) -> None:
    opened(door, qtbot)
    assert door.talking
    (talked,) = desk.workbook.all(Interview)
    other = talked.with_(id=uuid4())
    builders.fill(desk.workbook, [other])
    page.open_interview(other, False)
    assert not door.talking and not door.is_open
