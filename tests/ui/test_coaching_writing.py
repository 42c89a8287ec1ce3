"""Writing in a private note: under headings, in steps, with questions of one's own, and about oneself."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import QuestionStage
from copdesk.domain.coaching import CoachingNote, NoteKind, NoteShape, OwnQuestion
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.question_phases import Phase
from copdesk.domain.roster import Person
from tests import builders
from tests.ui import rules
from tests.ui.coaching_ground import begun, door, go_to, kept, page, people, put, view
from ui.coaching.door import VaultDoor
from ui.coaching.finder import MYSELF
from ui.coaching.notes import NotesView
from ui.coaching.page import CoachingPage
from ui.kit.desk import Desk

__all__ = ["door", "page", "people", "view"]
TODAY = date.today()


def test_headings_are_switched_on_and_off_and_keep_the_words(
    view: NotesView, door: VaultDoor, people: list[Person], qtbot: QtBot
) -> None:
    form = begun(view, people[0]).form
    qtbot.keyClicks(form.body_text.text, "Ze twijfelt")
    form.grow.click()
    qtbot.keyClicks(form.under[Phase.WILL].text, "Bellen")
    view.keep()
    assert (kept(door).shape, kept(door).body, kept(door).will) == (NoteShape.GROW, "Ze twijfelt", "Bellen")
    form.grow.click()
    assert form.body_text.value == "Ze twijfelt\n\nWill\nBellen" and not form.under[Phase.WILL].isVisible()


def test_a_question_goes_where_somebody_wrote_last(view: NotesView, people: list[Person], qtbot: QtBot) -> None:
    form = begun(view, people[0]).form
    form.grow.click()
    qtbot.keyClicks(form.under[Phase.OPTIONS].text, "x")
    form.bank.chosen.emit("What else?")
    assert form.under[Phase.OPTIONS].value == "x\nWhat else?\n"


def test_one_key_shows_a_question_large_and_any_key_takes_it_away(
    view: NotesView, people: list[Person], qtbot: QtBot
) -> None:
    bank = begun(view, people[0]).form.bank
    view.form.at_hand.click()
    bank.rail.setCurrentIndex(bank.rail.model().index(2, 0))
    qtbot.keyClick(bank.rail, Qt.Key.Key_F5)
    assert bank.large.isVisible() and bank.large.words.text() == "What would you like to talk about today?"
    qtbot.keyClick(bank.large, Qt.Key.Key_Space)
    assert not bank.large.isVisible() and bank.large.words.text() == ""


def test_a_question_of_ones_own_is_kept_in_the_vault_and_can_go_again(
    view: NotesView, door: VaultDoor, people: list[Person], qtbot: QtBot
) -> None:
    bank = begun(view, people[0]).form.bank
    view.form.at_hand.click()
    bank.phase.set_value(Phase.REALITY)
    qtbot.keyClicks(bank.own.line, "Wie mist er?")
    qtbot.keyClick(bank.own.line, Qt.Key.Key_Return)
    assert door.vault is not None
    assert [(one.phase, one.text) for one in door.vault.all(OwnQuestion)] == [(Phase.REALITY, "Wie mist er?")]
    qtbot.keyClick(bank.rail, Qt.Key.Key_Delete)
    assert door.vault.all(OwnQuestion) == []


def test_a_closed_question_of_ones_own_is_marked_and_leaves_no_trace(
    view: NotesView, people: list[Person], qtbot: QtBot
) -> None:
    bank = begun(view, people[0]).form.bank
    view.form.at_hand.click()
    qtbot.keyClicks(bank.own.line, "Heb je al gebeld?")
    bank.marks.look()
    assert bank.marks.isVisible() and bank.marks.finding is not None
    bank.forget()
    assert not bank.marks.isVisible() and bank.own.line.accessibleDescription() == ""


def test_several_steps_each_have_a_day_and_a_mark(
    view: NotesView, door: VaultDoor, people: list[Person], qtbot: QtBot
) -> None:
    steps = begun(view, people[0]).form.steps
    for words in ("Bellen", "Tekenen"):
        steps.add.click()
        qtbot.keyClicks(steps.rows[-1].text.line, words)
    steps.rows[1].due.line.setText("26 nov 2030")
    view.keep()
    steps.rows[0].done.click()
    told = [(step.text, step.due, step.done) for step in kept(door).steps]
    assert told == [("Bellen", None, True), ("Tekenen", date(2030, 11, 26), False)]


def test_a_removed_step_comes_back_with_the_undo_of_the_vault(
    page: CoachingPage, view: NotesView, door: VaultDoor, people: list[Person], qtbot: QtBot
) -> None:
    steps = begun(view, people[0]).form.steps
    steps.add.click()
    qtbot.keyClicks(steps.rows[0].text.line, "Bellen")
    view.keep()
    steps.rows[0].remove.click()
    assert kept(door).steps == () and page.history is not None
    page.history.undo()
    assert [row.text.value for row in view.form.steps.rows] == ["Bellen"]


def test_what_older_notes_say_of_agreements_stays_readable(
    view: NotesView, desk: Desk, door: VaultDoor, people: list[Person]
) -> None:
    put(door, CoachingNote(person_id=people[0].id, community_id=desk.community, on=TODAY, agreed="Een half uur"))
    assert go_to(view, people[0]).form.agreed.isVisible() and view.form.agreed.value == "Een half uur"
    begun(view, people[1])
    assert not view.form.agreed.isVisible()


def test_the_learning_question_is_in_sight_in_its_latest_words(
    view: NotesView, desk: Desk, people: list[Person]
) -> None:
    assert desk.community is not None
    said = [(QuestionStage.RAW, "Hoe kom ik aan tafel?"), (QuestionStage.SHARPENED, "Wie belt mij vooraf?")]
    versions = tuple(QuestionVersion(stage=s, text=t, on=TODAY) for s, t in said)
    asked = LearningQuestion(community_id=desk.community, person_id=people[0].id, versions=versions)
    with desk.edit("x") as edit:
        edit.put(asked)
    go_to(view, people[0])
    assert view.wish.isVisible() and (view.wish.text(), view.wish.stage.text()) == ("Wie belt mij vooraf?", "Sharpened")
    go_to(view, people[1])
    assert not view.wish.isVisible() and view.wish.text() == ""


def test_a_reflection_is_about_the_group_or_about_nobody(view: NotesView, desk: Desk, door: VaultDoor) -> None:
    view.rail.chosen.emit(MYSELF)
    view.none.wanted.emit()
    assert (kept(door).kind, kept(door).person_id, kept(door).community_id) == (
        NoteKind.REFLECTION,
        None,
        desk.community,
    )
    view.form.about.set_value("nobody")
    view.form.about.committed.emit("nobody")
    assert kept(door).community_id is None


def test_a_note_left_about_nobody_can_be_about_somebody_after_all(
    view: NotesView, desk: Desk, door: VaultDoor, people: list[Person]
) -> None:
    put(door, CoachingNote(community_id=desk.community, on=TODAY, kind=NoteKind.REMARK, body="Stil", unread=True))
    view.rail.chosen.emit(kept(door).id)
    view.form.about.set_value(people[1].id)
    view.form.about.committed.emit(people[1].id)
    assert (kept(door).person_id, kept(door).kind) == (people[1].id, NoteKind.REMARK)
    assert view.name.text() == "Bo Bos"


def test_what_was_left_as_a_quick_note_is_new_until_somebody_looks(
    view: NotesView, desk: Desk, door: VaultDoor, people: list[Person]
) -> None:
    put(door, CoachingNote(person_id=people[1].id, community_id=desk.community, on=TODAY, body="Belde", unread=True))
    assert [stop.key for stop in view.rail.stops][:2] == ["new", kept(door).id]
    view.rail.chosen.emit(kept(door).id)
    assert not kept(door).unread and "new" not in [stop.key for stop in view.rail.stops]


def test_steps_whose_day_has_come_stand_at_the_top(
    view: NotesView, door: VaultDoor, people: list[Person], qtbot: QtBot
) -> None:
    steps = begun(view, people[0]).form.steps
    steps.add.click()
    qtbot.keyClicks(steps.rows[0].text.line, "Bellen")
    steps.rows[0].due.line.setText((TODAY - timedelta(days=1)).isoformat())
    view.keep()
    assert view.rail.stops[1].detail.endswith("Bellen")
    steps.rows[0].done.click()
    assert "due" not in [stop.key for stop in view.rail.stops]


def test_the_form_with_everything_in_it_keeps_the_rules(
    page: CoachingPage, view: NotesView, people: list[Person]
) -> None:
    form = begun(view, people[0]).form
    form.steps.add.click()
    form.grow.click()
    view.finder.filter.click()
    rules.check(page)
    view.finder.filter.click()
    view.finder.silent.click()
    form.at_hand.click()
    rules.check(page)


def test_a_short_name_of_a_note_is_the_first_line_that_says_anything() -> None:
    made = CoachingNote(on=TODAY, body="\n\n", goal="Samen\ntekenen")
    assert made.name == "Samen" and builders.person().full_name


def test_in_a_small_window_the_questions_take_the_place_of_the_list_of_people(
    page: CoachingPage, view: NotesView, people: list[Person]
) -> None:
    begun(view, people[0]).form.grow.click()
    page.resize(890, 520)
    QApplication.processEvents()
    assert view.finder.isVisible()
    view.form.at_hand.click()
    rules.check(page)
    assert not view.finder.isVisible()
    view.form.at_hand.click()
    assert view.finder.isVisible()
