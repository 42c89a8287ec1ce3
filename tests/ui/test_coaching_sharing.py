"""Sharing one step: nothing but the words that were shown leaves the vault, and withdrawing takes them back."""

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from copdesk.domain.actions import Action
from copdesk.domain.choices import SharedKind
from copdesk.domain.coaching import AgreedStep, CoachingNote
from copdesk.domain.roster import Person
from copdesk.domain.shared import SharedRecord
from tests.ui import rules
from tests.ui.coaching_ground import door, go_to, kept, page, people, put, view
from ui.coaching.door import VaultDoor
from ui.coaching.notes import NotesView
from ui.coaching.page import CoachingPage
from ui.coaching.share_sheet import ShareSheet
from ui.kit.desk import Desk
from ui.kit.theme import Theme

__all__ = ["door", "page", "people", "view"]
DUE = date(2030, 11, 26)


@pytest.fixture
def sheet(view: NotesView, desk: Desk, door: VaultDoor, people: list[Person]) -> Iterator[ShareSheet]:
    """The sheet for a step of a note about Ada that says much more."""
    step = AgreedStep(text="De beheerder bellen", due=DUE)
    note = CoachingNote(
        person_id=people[0].id,
        community_id=desk.community,
        on=date(2030, 11, 1),
        title="ZZ-titel",
        body="ZZ-tekst",
        agreed="ZZ-afspraak",
        steps=(step, AgreedStep(text="ZZ-andere stap")),
    )
    put(door, note)
    go_to(view, people[0]).form.steps.rows[0].share.click()
    assert view.sharing.sheet is not None
    yield view.sharing.sheet
    if view.sharing.sheet is not None:
        view.sharing.sheet.forget()


def agree(sheet: ShareSheet, qtbot: QtBot) -> None:
    """Say that Ada agreed, how, and let it go."""
    qtbot.keyClicks(sheet.channel.line, "in het gesprek")
    sheet.agrees.tick.click()
    sheet.share.click()


def test_it_shows_word_for_word_what_leaves(sheet: ShareSheet) -> None:
    assert sheet.leaves.text() == "Action · Ada Aa\nBy 26 Nov 2030\n\nDe beheerder bellen"


def test_nothing_leaves_before_it_is_said_who_agreed_when_and_how(sheet: ShareSheet, qtbot: QtBot) -> None:
    assert not sheet.share.isEnabled()
    sheet.agrees.tick.click()
    assert not sheet.share.isEnabled()
    qtbot.keyClicks(sheet.channel.line, "per telefoon")
    assert sheet.share.isEnabled()
    sheet.on.line.clear()
    sheet.on.edited.emit("")
    assert not sheet.share.isEnabled()


def test_other_words_need_to_be_agreed_to_anew(sheet: ShareSheet, qtbot: QtBot) -> None:
    sheet.agrees.tick.click()
    qtbot.keyClicks(sheet.text.text, "Nu ")
    assert not sheet.agrees.tick.isChecked() and "Nu De beheerder" in sheet.leaves.text()


def test_an_action_and_one_record_are_written_and_nothing_else_of_the_note(
    sheet: ShareSheet, desk: Desk, people: list[Person], qtbot: QtBot
) -> None:
    agree(sheet, qtbot)
    (record,), (action,) = desk.workbook.all(SharedRecord), desk.workbook.all(Action)
    assert (action.what, action.lead_ids, action.due) == ("De beheerder bellen", (people[0].id,), DUE)
    assert (record.text, record.channel, record.action_id) == ("De beheerder bellen", "in het gesprek", action.id)
    assert record.agreed_on == date.today() and record.person_id == people[0].id
    rows = desk.workbook.connection.raw.execute("SELECT * FROM shared_record").fetchall()
    assert "ZZ" not in str(rows) + str(desk.workbook.all(Action)) + desk.undo.undoText()


def test_feedback_for_the_sponsor_makes_no_action(sheet: ShareSheet, desk: Desk, qtbot: QtBot) -> None:
    sheet.kinds.button(1).click()
    qtbot.keyClicks(sheet.for_whom.line, "de opdrachtgever")
    agree(sheet, qtbot)
    (record,) = desk.workbook.all(SharedRecord)
    assert (record.kind, record.for_whom, record.action_id) == (SharedKind.FEEDBACK, "de opdrachtgever", None)
    assert desk.workbook.all(Action) == []


def test_sharing_is_one_step_of_undo(sheet: ShareSheet, view: NotesView, desk: Desk, qtbot: QtBot) -> None:
    agree(sheet, qtbot)
    assert view.form.steps.rows[0].share.toolTip() == "Shared; look at it or withdraw it"
    desk.undo.undo()
    assert desk.workbook.all(SharedRecord) == [] == desk.workbook.all(Action)
    assert view.form.steps.rows[0].share.toolTip() == "Share this step…"


def test_a_withdrawn_agreement_takes_record_and_action_out_and_leaves_the_note(
    sheet: ShareSheet, view: NotesView, desk: Desk, door: VaultDoor, qtbot: QtBot
) -> None:
    agree(sheet, qtbot)
    before = kept(door)
    view.form.steps.rows[0].share.click()
    question = view.sharing.question
    assert question is not None
    rules.check(question)
    question.withdraw.click()
    assert desk.workbook.all(SharedRecord) == [] == desk.workbook.all(Action) and kept(door) == before


def test_what_was_shared_stands_in_the_timeline(
    sheet: ShareSheet, view: NotesView, people: list[Person], qtbot: QtBot
) -> None:
    agree(sheet, qtbot)
    view.whole.click()
    told = [(stop.title, stop.detail.split(" · ")[1]) for stop in view.timeline.rail.stops]
    assert ("De beheerder bellen", "Shared: action") in told


def test_too_long_an_action_is_not_let_go(sheet: ShareSheet) -> None:
    sheet.text.text.setPlainText("x" * 201)
    assert sheet.problem.isVisible() and not sheet.share.isEnabled()


def test_closing_the_vault_takes_the_sheet_away(sheet: ShareSheet, view: NotesView, door: VaultDoor) -> None:
    door.close()
    assert not sheet.isVisible() and sheet.text.text.toPlainText() == "" and sheet.leaves.text() == ""


def test_the_veil_hides_the_sheet_and_brings_it_back(
    sheet: ShareSheet, page: CoachingPage, door: VaultDoor, qtbot: QtBot
) -> None:
    door.begin_conversation()
    qtbot.keyClicks(sheet.text.text, "Nu ")
    door.sentry.idle.timeout.emit()
    assert not sheet.isVisible()
    door.lift()
    assert sheet.isVisible() and sheet.text.text.toPlainText().startswith("Nu ")


def test_the_sheet_keeps_the_rules(sheet: ShareSheet) -> None:
    rules.check(sheet)


def test_the_sheet_has_room_for_long_words(
    view: NotesView, door: VaultDoor, people: list[Person], page: CoachingPage, desk: Desk, theme: Theme
) -> None:
    bench, step = door.bench, AgreedStep(text="x")
    assert bench is not None and desk.community is not None
    whom, place = (people[0].id, "Ada Aa"), desk.community
    rules.check_with_long_words(
        lambda: ShareSheet(bench, door.guard, step, whom=whom, community=place, parent=page), theme, width=560
    )
