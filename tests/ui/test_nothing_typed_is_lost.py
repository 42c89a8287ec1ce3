"""What somebody typed stays where it stands when the file cannot be written, and is kept once it can be."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from copdesk.domain.coaching import CoachingNote
from copdesk.domain.interviews import Interview
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Person
from copdesk.store.engine import Connection
from tests import builders
from tests.ui.coaching_ground import PASSPHRASE, begun, door, go_to, kept, page, people, put, view
from tests.ui.test_interviews_private import GUIDE
from ui.coaching.door import VaultDoor
from ui.coaching.notes import NotesView
from ui.coaching.page import CoachingPage
from ui.coaching.quick_sheet import QuickSheet
from ui.interviews.conversation import ConversationPage
from ui.interviews.form import InterviewForm
from ui.interviews.page import InterviewsPage
from ui.interviews.private import PrivateAnswering
from ui.kit.desk import Desk

__all__ = ["door", "page", "people", "view"]
FIRST, MORE = "Eerst dit. ", "Ze wil weg bij haar werk"


@pytest.fixture
def talk(desk: Desk, people: list[Person], door: VaultDoor, qtbot: QtBot) -> Iterator[InterviewsPage]:
    """An interview that is going on, with an open and a private part."""
    assert desk.community is not None
    interview = Interview(community_id=desk.community, person_id=people[0].id, guide=GUIDE)
    builders.fill(desk.workbook, [interview])
    made = InterviewsPage(desk, private=PrivateAnswering(door))
    qtbot.addWidget(made)
    made.resize(1180, 760)
    with qtbot.waitActive(made):
        made.show()
    made.open_interview(interview, True)
    yield made
    made.leave()


def no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every write fail from now on, until the patch is undone."""

    def begin(connection: Connection) -> None:
        raise Problem("disk_full")

    monkeypatch.setattr(Connection, "begin", begin)


def typed_without_room(view: NotesView, person: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Type in a note, of which the end can no longer be written."""
    form = begun(view, person).form
    qtbot.keyClicks(form.body_text.text, FIRST)
    form.keep()
    no_room(monkeypatch)
    qtbot.keyClicks(form.body_text.text, MORE)
    form.body_text.commit()


def test_words_stay_in_a_note_on_a_full_disk(
    view: NotesView, people: list[Person], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed_without_room(view, people[0], qtbot, monkeypatch)
    assert view.form.body_text.text.toPlainText() == FIRST + MORE
    monkeypatch.undo()


def test_words_are_kept_at_the_next_pause_once_there_is_room(
    view: NotesView, people: list[Person], door: VaultDoor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed_without_room(view, people[0], qtbot, monkeypatch)
    monkeypatch.undo()
    view.form.body_text.commit()
    assert kept(door).body == FIRST + MORE
    assert not view.form.body_text.unkept


def test_somebody_else_is_not_shown_before_the_words_are_kept(
    view: NotesView, people: list[Person], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed_without_room(view, people[0], qtbot, monkeypatch)
    go_to(view, people[1])
    assert view.form.body_text.text.toPlainText() == FIRST + MORE
    assert view.rail.key == people[0].id
    monkeypatch.undo()


def test_in_a_damaged_vault_nobody_types_for_nothing(
    page: CoachingPage, door: VaultDoor, desk: Desk, people: list[Person], qtbot: QtBot
) -> None:
    put(door, *(CoachingNote(person_id=people[0].id, on=date.today(), body=words) for words in ("Een", "Twee")))
    vault_id, gone = door.vaults[0].id, door.vault.all(CoachingNote)[1].id
    door.close()
    desk.workbook.connection.raw.execute("DELETE FROM sealed WHERE id = ?", (gone.bytes,))
    with qtbot.waitSignal(door.damaged):
        door.open(vault_id, PASSPHRASE)
    door.open_what_is_whole()
    assert page.notes is not None
    assert page.notes.form.body_text.text.isReadOnly()
    assert not page.notes.new.isEnabled()


def typed_in_interview(conversation: ConversationPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> InterviewForm:
    """Type an answer that cannot be written."""
    form = conversation.form
    form.go_to("work")
    form.sheet.go_writing()
    no_room(monkeypatch)
    qtbot.keyClicks(form.sheet.answer, MORE)
    return form


def test_tab_stays_at_an_answer_that_could_not_be_kept(
    talk: InterviewsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = typed_in_interview(talk.conversation, qtbot, monkeypatch)
    form.next()
    assert (form.question and form.question.key, form.sheet.answer.toPlainText()) == ("work", MORE)
    monkeypatch.undo()


def test_the_list_of_interviews_waits_until_the_answer_is_kept(
    talk: InterviewsPage, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed_in_interview(talk.conversation, qtbot, monkeypatch)
    talk.conversation.back.click()
    assert talk.views.currentWidget() is talk.conversation
    monkeypatch.undo()
    talk.conversation.back.click()
    assert talk.views.currentWidget() is talk.overview
    assert desk.workbook.all(Interview)[0].answer("work") == MORE


def test_another_interview_takes_the_place_only_after_the_words_are_kept(
    talk: InterviewsPage, desk: Desk, qtbot: QtBot
) -> None:
    (first,) = desk.workbook.all(Interview)
    second = Interview(community_id=first.community_id, person_id=first.person_id, guide=GUIDE)
    builders.fill(desk.workbook, [second])
    form = talk.conversation.form
    form.go_to("work")
    qtbot.keyClicks(form.sheet.answer, MORE)
    talk.open_interview(second, False)
    assert form.shown == second.id
    kept_words = desk.workbook.get(Interview, first.id)
    assert kept_words is not None and kept_words.answer("work") == MORE


def test_a_vault_does_not_close_over_words_it_could_not_seal(
    view: NotesView, people: list[Person], door: VaultDoor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed_without_room(view, people[0], qtbot, monkeypatch)
    door.sentry.idle.timeout.emit()
    assert (door.is_open, door.veiled) == (True, True)
    monkeypatch.undo()
    door.close()
    assert not door.is_open
    with qtbot.waitSignal(door.opened):
        door.open(door.vaults[0].id, PASSPHRASE)
    assert kept(door).body == FIRST + MORE


def test_a_private_answer_waits_behind_the_veil_until_it_can_be_sealed(
    talk: InterviewsPage, door: VaultDoor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(door.opened):
        door.create("Mira", PASSPHRASE)
    talk.conversation.form.go_to("tension")
    place = talk.conversation.form.sheet.place
    no_room(monkeypatch)
    qtbot.keyClicks(place.pad.edit, MORE)
    door.close()
    assert (door.veiled, place.pad.edit.toPlainText()) == (True, MORE)
    monkeypatch.undo()
    door.close()
    with qtbot.waitSignal(door.opened):
        door.open(door.vaults[0].id, PASSPHRASE)
    assert place.pad.edit.toPlainText() == MORE


def test_a_room_does_not_see_words_that_wait_to_be_sealed(
    view: NotesView, people: list[Person], door: VaultDoor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed_without_room(view, people[0], qtbot, monkeypatch)
    door.present(on=True)
    door.lift()
    assert door.veiled
    monkeypatch.undo()


def test_escape_asks_before_it_drops_a_quick_note(
    page: CoachingPage, desk: Desk, door: VaultDoor, qtbot: QtBot
) -> None:
    door.close()
    sheet = QuickSheet(desk, door, page)
    sheet.open()
    qtbot.keyClicks(sheet.note.words.text, MORE)
    qtbot.keyClick(sheet.note.words.text, Qt.Key.Key_Escape)
    assert sheet.asked is not None and sheet.asked.isVisible()
    assert (sheet.isVisible(), sheet.note.text) == (True, MORE)
    sheet.asked.accept()
    assert not sheet.isVisible()


def test_time_that_has_passed_is_not_undone_with_the_words(talk: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    form = talk.conversation.form
    form.go_to("work")
    qtbot.keyClicks(form.sheet.answer, FIRST)
    form.keep()
    (interview,) = desk.workbook.all(Interview)
    with desk.workbook.edit() as edit:
        edit.put(interview.talked(1800))
    desk.undo.undo()
    (now,) = desk.workbook.all(Interview)
    assert (now.answer("work"), now.seconds_spent) == ("", 1800)
    assert sum(sitting.seconds for sitting in now.sittings) == 1800
