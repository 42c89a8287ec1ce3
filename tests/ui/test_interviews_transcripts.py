"""A transcript is looked at before it is kept, stands beside the form, and gives its words to the answers."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from copdesk.domain.interviews import Guide, Interview, Question, Section, Transcript
from copdesk.exchange.transcripts_in import ReadTranscript
from copdesk.store.keys import Cost
from tests import builders
from tests.ui import rules
from ui.coaching.door import VaultDoor
from ui.interviews.page import InterviewsPage
from ui.interviews.private import PrivateAnswering
from ui.interviews.transcript_dialog import TranscriptDialog
from ui.interviews.transcript_pane import TranscriptPane
from ui.kit import questions
from ui.kit.desk import Desk

PASSPHRASE = "zes woorden voor de kluis"
QUESTIONS = (
    Question(key="work", text="Waar werk je aan?"),
    Question(key="secret", text="Wat speelt er?", private=True),
)
GUIDE = Guide(name="Kort gesprek", sections=(Section(title="Vragen", questions=QUESTIONS),))
READ = ReadTranscript("gesprek.vtt", "[00:01] Mira: Waarom?\n\n[00:09] Zoë: Ik kom te laat.")


@pytest.fixture
def door(desk: Desk) -> Iterator[VaultDoor]:
    made = VaultDoor(desk, Cost(memory=64, passes=1, lanes=1))
    yield made
    made.retire()


@pytest.fixture
def page(desk: Desk, door: VaultDoor, qtbot: QtBot) -> Iterator[InterviewsPage]:
    """An interview that has begun."""
    group, someone = builders.community(), builders.person()
    interview = Interview(community_id=group.id, person_id=someone.id, guide=GUIDE)
    builders.fill(desk.workbook, [group, someone, builders.participation(someone, group), interview])
    desk.choose_community(group.id)
    made = InterviewsPage(desk, private=PrivateAnswering(door))
    qtbot.addWidget(made)
    made.resize(1180, 760)
    with qtbot.waitActive(made):
        made.show()
    made.open_interview(interview, True)
    yield made
    made.leave()


def beside(page: InterviewsPage) -> TranscriptPane:
    return page.conversation.form.beside


def read(page: InterviewsPage, qtbot: QtBot, transcript: ReadTranscript = READ) -> TranscriptDialog:
    """Show a file that was read."""
    transcripts = page.conversation.form.transcripts
    transcripts._interview = page.conversation.form.shown
    dialog = transcripts.show_read(transcript)
    qtbot.waitExposed(dialog)
    return dialog


def taken_in(page: InterviewsPage, qtbot: QtBot) -> None:
    """Keep the transcript, and show it beside the form."""
    read(page, qtbot).keep.click()
    page.conversation.read.click()


def opened(door: VaultDoor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(door.opened):
        door.create("Mira", PASSPHRASE)


def answer(desk: Desk) -> tuple[str, tuple[str, ...]]:
    (interview,) = desk.workbook.all(Interview)
    said = interview.said("work")
    return said.text, said.quotes


def test_nothing_is_kept_before_somebody_has_seen_it(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    dialog = read(page, qtbot)
    assert dialog.preview.toPlainText() == READ.text and desk.workbook.all(Transcript) == []
    dialog.cancel.click()
    assert desk.workbook.all(Transcript) == []


def test_with_the_vault_closed_it_is_kept_in_the_open_and_undo_takes_it_back(
    page: InterviewsPage, desk: Desk, qtbot: QtBot
) -> None:
    read(page, qtbot).keep.click()
    (kept,) = desk.workbook.all(Transcript)
    assert (kept.name, kept.text, kept.interview_id) == ("gesprek.vtt", READ.text, page.conversation.form.shown)
    desk.undo.undo()
    assert desk.workbook.all(Transcript) == []


def test_with_the_vault_open_it_goes_into_the_vault_unless_one_says_otherwise(
    page: InterviewsPage, door: VaultDoor, desk: Desk, qtbot: QtBot
) -> None:
    opened(door, qtbot)
    dialog = read(page, qtbot)
    assert dialog.place.value is True
    dialog.keep.click()
    assert [one.text for one in door.vault.all(Transcript)] == [READ.text]
    assert desk.workbook.all(Transcript) == []


def test_a_vault_that_closes_in_the_meantime_never_makes_it_open(
    page: InterviewsPage, door: VaultDoor, desk: Desk, qtbot: QtBot
) -> None:
    opened(door, qtbot)
    dialog = read(page, qtbot)
    door.close()
    dialog.keep.click()
    assert dialog.isVisible() and not dialog.keep.isEnabled() and "is closed" in dialog.told.text()
    assert desk.workbook.all(Transcript) == []
    dialog.cancel.click()


def test_a_private_transcript_is_removed_with_a_way_back(page: InterviewsPage, door: VaultDoor, qtbot: QtBot) -> None:
    opened(door, qtbot)
    taken_in(page, qtbot)
    beside(page).remove.click()
    assert door.vault.all(Transcript) == []
    door.bench.undo.undo()
    assert [one.text for one in door.vault.all(Transcript)] == [READ.text]


def test_enter_brings_the_paragraph_to_the_answer_and_goes_to_the_next(
    page: InterviewsPage, desk: Desk, qtbot: QtBot
) -> None:
    taken_in(page, qtbot)
    assert beside(page).text.hasFocus()
    qtbot.keyClick(beside(page).text, Qt.Key.Key_Return)
    qtbot.keyClick(beside(page).text, Qt.Key.Key_Return)
    page.conversation.form.keep()
    assert answer(desk) == ("[00:01] Mira: Waarom?\n[00:09] Zoë: Ik kom te laat.", ())


def test_a_quote_from_a_transcript_leaves_out_who_and_when(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    taken_in(page, qtbot)
    qtbot.keyClick(beside(page).text, Qt.Key.Key_Return)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(beside(page).text, Qt.Key.Key_Q, modifiers)
    assert answer(desk)[1] == ("Ik kom te laat.",)


def question() -> questions.Question | None:
    return next(
        (w for w in QApplication.topLevelWidgets() if isinstance(w, questions.Question) and w.isVisible()), None
    )


def test_words_leave_the_vault_only_after_they_were_shown_and_somebody_said_so(
    page: InterviewsPage, door: VaultDoor, qtbot: QtBot
) -> None:
    opened(door, qtbot)
    taken_in(page, qtbot)
    answer = page.conversation.form.sheet.answer
    qtbot.keyClick(beside(page).text, Qt.Key.Key_Return)
    asked = question()
    assert asked is not None and answer.toPlainText() == ""
    shown = " ".join(label.text() for label in asked.findChildren(QLabel))
    asked.yes.click()
    assert answer.toPlainText() and answer.toPlainText() in shown


def test_the_question_goes_when_the_vault_closes(page: InterviewsPage, door: VaultDoor, qtbot: QtBot) -> None:
    opened(door, qtbot)
    taken_in(page, qtbot)
    qtbot.keyClick(beside(page).text, Qt.Key.Key_Return)
    door.close()
    assert question() is None and page.conversation.form.sheet.answer.toPlainText() == ""


def test_closing_or_veiling_the_vault_takes_its_transcript_off_the_screen(
    page: InterviewsPage, door: VaultDoor, qtbot: QtBot
) -> None:
    opened(door, qtbot)
    taken_in(page, qtbot)
    assert beside(page).secret.toPlainText() == READ.text
    door.close()
    assert beside(page).secret.toPlainText() == "" and not beside(page).use.isEnabled()


def test_escape_goes_back_to_the_questions(page: InterviewsPage, qtbot: QtBot) -> None:
    taken_in(page, qtbot)
    qtbot.keyClick(beside(page).text, Qt.Key.Key_Escape)
    assert page.conversation.form.rail.isVisible() and page.conversation.form.sheet.answer.hasFocus()


def test_removing_a_transcript_can_be_undone(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    taken_in(page, qtbot)
    beside(page).remove.click()
    assert desk.workbook.all(Transcript) == []
    desk.undo.undo()
    assert beside(page).open.toPlainText() == READ.text


def test_a_file_that_cannot_be_read_is_one_sentence(
    page: InterviewsPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "gesprek.txt"
    path.write_bytes(b"%PDF-1.7 en niet meer")
    with qtbot.waitSignal(desk.ask.said) as said:
        page.conversation.form.transcripts.read(path)
    assert "This file is no text that can be read" in said.args[0]


def test_a_long_text_is_shown_in_part_and_kept_whole(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    whole = "woord " * 33_000
    dialog = read(page, qtbot, ReadTranscript("lang.txt", whole))
    assert len(dialog.preview.toPlainText()) == 20_000
    dialog.keep.click()
    assert desk.workbook.all(Transcript)[0].text == whole


def test_the_dialog_keeps_the_rules_of_keyboard_and_screen_reader(page: InterviewsPage, qtbot: QtBot) -> None:
    rules.check(read(page, qtbot))


def test_the_pane_keeps_the_rules_of_keyboard_and_screen_reader(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    (interview,) = desk.workbook.all(Interview)
    made = Transcript(interview_id=interview.id, person_id=interview.person_id, name="a.txt", text=READ.text)
    builders.fill(desk.workbook, [made, made.model_copy(update={"id": uuid4(), "name": "b.txt"})])
    page.conversation.form.go_to("secret")
    page.conversation.read.click()
    rules.check(page)


def test_the_dialog_has_room_for_words_twice_as_long(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    offered = [(uuid4(), "Zoë van der Meulen · 9 oktober 2026")]

    def build() -> TranscriptDialog:
        made = TranscriptDialog(desk, READ, offered, None)
        made.show_choice(offered[0][0], private=True)
        return made

    rules.check_with_long_words(build, desk.theme, width=720, height=560)
