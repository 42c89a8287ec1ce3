"""While typing an answer: quotes, themes, times, figures and choices, in more than one sitting, in private as well."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import QuestionKind
from copdesk.domain.coaching import PrivateAnswers
from copdesk.domain.competences import key_of
from copdesk.domain.interviews import Guide, Interview, Question, Section, Sitting
from copdesk.domain.self_scores import SelfScores
from copdesk.store.keys import Cost
from tests import builders
from tests.ui import rules
from ui.coaching.door import VaultDoor
from ui.interviews.answer_pad import AnswerPad
from ui.interviews.page import InterviewsPage
from ui.interviews.private import PrivateAnswering
from ui.interviews.stopwatch import Stopwatch
from ui.kit.desk import Desk

PASSPHRASE = "zes woorden voor de kluis"
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
QUESTIONS = (
    Question(key="work", text="Waar werk je aan?"),
    Question(key="how", text="Hoe wil je het?", kind=QuestionKind.CHOICE, choices=("Samen", "Alleen", "R&D")),
    Question(key="secret", text="Wat speelt er?", private=True),
)
GUIDE = Guide(
    name="Kort gesprek",
    sections=(Section(title="Vragen", minutes=2, questions=QUESTIONS), Section(title="Cijfers", competences=True)),
)


class Clock:
    """A clock that a test sets."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def door(desk: Desk) -> Iterator[VaultDoor]:
    made = VaultDoor(desk, Cost(memory=64, passes=1, lanes=1))
    yield made
    made.retire()


@pytest.fixture
def page(desk: Desk, door: VaultDoor, clock: Clock, qtbot: QtBot) -> Iterator[InterviewsPage]:
    """An interview that has begun, in a community with two competences."""
    group, someone = builders.community(competences=("Verbinden", "Durven vragen")), builders.person()
    interview = Interview(community_id=group.id, person_id=someone.id, guide=GUIDE)
    builders.fill(desk.workbook, [group, someone, builders.participation(someone, group), interview])
    desk.choose_community(group.id)
    made = InterviewsPage(desk, private=PrivateAnswering(door), stopwatch=Stopwatch(clock))
    qtbot.addWidget(made)
    made.resize(1180, 760)
    with qtbot.waitActive(made):
        made.show()
    made.open_interview(interview, True)
    yield made
    made.leave()


def pad(page: InterviewsPage) -> AnswerPad:
    return page.conversation.form.sheet.place.pad


def kept(desk: Desk) -> Interview:
    (found,) = desk.workbook.all(Interview)
    return found


def typed(page: InterviewsPage, qtbot: QtBot, words: str) -> None:
    qtbot.keyClicks(pad(page).edit, words)


def selected(page: InterviewsPage, words: str) -> None:
    """Select words in the answer."""
    edit = pad(page).edit
    place = len(edit.toPlainText().partition(words)[0].encode("utf-16-le")) // 2
    cursor = edit.textCursor()
    cursor.setPosition(place)
    cursor.setPosition(place + len(words.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def quoted(page: InterviewsPage, qtbot: QtBot, words: str) -> None:
    selected(page, words)
    qtbot.keyClick(pad(page).edit, Qt.Key.Key_Q, CONTROL | SHIFT)


# Quotes


def test_selected_words_become_a_quote_with_one_key(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    typed(page, qtbot, "Ik kom te laat. Steeds.")
    quoted(page, qtbot, "te laat")
    assert kept(desk).said("work").quotes == ("te laat",)
    assert pad(page).quotes.isVisible() and len(pad(page).edit.extraSelections()) == 1


def test_without_a_selection_the_sentence_at_the_cursor_is_the_quote(
    page: InterviewsPage, desk: Desk, qtbot: QtBot
) -> None:
    typed(page, qtbot, "Eerst dit. En dan dat.")
    qtbot.keyClick(pad(page).edit, Qt.Key.Key_Q, CONTROL | SHIFT)
    assert kept(desk).said("work").quotes == ("En dan dat.",)


def test_typing_on_after_a_quote_or_a_time_replaces_nothing(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    pad = page.conversation.form.sheet.open.pad
    qtbot.keyClicks(pad.edit, "Wij wachten op hen")
    pad.edit.selectAll()
    pad.quote()
    qtbot.keyClicks(pad.edit, " en zij op ons")
    assert (pad.edit.toPlainText(), pad.marks.quotes) == ("Wij wachten op hen en zij op ons", ("Wij wachten op hen",))
    pad.edit.selectAll()
    pad.stamp()
    assert pad.edit.toPlainText().startswith("Wij wachten op hen en zij op ons") and "[00:" in pad.edit.toPlainText()


def test_a_quote_goes_along_when_words_before_and_inside_it_change(
    page: InterviewsPage, desk: Desk, qtbot: QtBot
) -> None:
    typed(page, qtbot, "Altijd te laat hoor")
    quoted(page, qtbot, "te laat")
    pad(page).edit.moveCursor(QTextCursor.MoveOperation.Start)
    typed(page, qtbot, "Bijna ")
    selected(page, "laat")
    typed(page, qtbot, "vroeg")
    pad(page).writing.commit()
    assert kept(desk).said("work") == ("Bijna Altijd te vroeg hoor", ("te vroeg",), ())


def test_a_quote_ends_at_the_first_space_behind_its_new_last_word(page: InterviewsPage, qtbot: QtBot) -> None:
    typed(page, qtbot, "te laat")
    quoted(page, qtbot, "te laat")
    selected(page, "laat")
    typed(page, qtbot, "vroeg zei ze")
    assert pad(page).marks.quotes == ("te vroeg",)


def test_what_is_typed_behind_a_quote_is_not_part_of_it(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    typed(page, qtbot, "Te laat")
    quoted(page, qtbot, "Te laat")
    pad(page).edit.moveCursor(QTextCursor.MoveOperation.End)
    typed(page, qtbot, ", zei ze")
    pad(page).writing.commit()
    assert kept(desk).said("work").quotes == ("Te laat",)


def test_a_quote_whose_words_are_erased_is_gone(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    typed(page, qtbot, "Te laat, helaas")
    quoted(page, qtbot, "Te laat")
    selected(page, "Te laat, ")
    qtbot.keyClick(pad(page).edit, Qt.Key.Key_Delete)
    pad(page).writing.commit()
    assert kept(desk).said("work") == ("helaas", (), ())


def test_the_same_key_takes_the_mark_away_and_so_does_its_chip(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    typed(page, qtbot, "Te laat. Te vroeg.")
    quoted(page, qtbot, "Te laat.")
    quoted(page, qtbot, "Te vroeg.")
    quoted(page, qtbot, "Te laat.")
    assert kept(desk).said("work").quotes == ("Te vroeg.",)
    pad(page).quotes.removal_wanted.emit("Te vroeg.")
    assert kept(desk).said("work").quotes == () and not pad(page).quotes.isVisible()


def test_quotes_are_found_back_behind_an_emoji_and_on_another_day(
    page: InterviewsPage, desk: Desk, qtbot: QtBot
) -> None:
    pad(page).edit.insertPlainText("🌱🌱 Het groeit. Langzaam.")
    quoted(page, qtbot, "Het groeit.")
    page.conversation.back.click()
    page.open_interview(kept(desk), True)
    page.conversation.form.go_to("work")
    assert pad(page).marks.quotes == ("Het groeit.",)
    assert pad(page).edit.extraSelections()[0].cursor.selectedText() == "Het groeit."


def test_marking_a_quote_can_be_undone(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    typed(page, qtbot, "Te laat")
    pad(page).writing.commit()
    quoted(page, qtbot, "Te laat")
    desk.undo.undo()
    assert kept(desk).said("work") == ("Te laat", (), ())
    assert pad(page).edit.extraSelections() == []


# Themes


def test_a_word_with_a_hash_becomes_a_theme_when_it_is_whole(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    typed(page, qtbot, "Over #grond")
    pad(page).writing.pause.timeout.emit()
    assert kept(desk).said("work").themes == ()
    typed(page, qtbot, "water en")
    pad(page).writing.pause.timeout.emit()
    assert kept(desk).said("work").themes == ("grondwater",)


def test_a_hash_at_the_very_end_counts_on_leaving(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    typed(page, qtbot, "Over #bodem")
    pad(page).writing.pause.timeout.emit()
    qtbot.keyClick(pad(page).edit, Qt.Key.Key_Tab)
    assert kept(desk).said("work").themes == ("bodem",)


def test_a_theme_is_typed_in_the_line_and_taken_away_again(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    line = pad(page).tags.line
    line.setFocus()
    qtbot.keyClicks(line, "ruimte")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClicks(line, "water,")
    assert kept(desk).said("work").themes == ("ruimte", "water")
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert kept(desk).said("work").themes == ("ruimte",)


def test_a_theme_that_was_taken_away_stays_away_though_its_word_stays(
    page: InterviewsPage, desk: Desk, qtbot: QtBot
) -> None:
    typed(page, qtbot, "Over #bodem dus")
    pad(page).writing.commit()
    qtbot.keyClick(pad(page).tags.line, Qt.Key.Key_Backspace)
    typed(page, qtbot, " en meer")
    pad(page).writing.commit()
    assert kept(desk).said("work") == ("Over #bodem dus en meer", (), ())


def test_themes_of_others_are_offered(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    other = builders.person("Bo", "", "Bos")
    known = Interview(community_id=desk.community, person_id=other.id, guide=GUIDE)
    builders.fill(desk.workbook, [other, known.saying("work", known.said("work")._replace(themes=("grondwater",)))])
    page.open_interview(next(one for one in desk.workbook.all(Interview) if one.id != known.id), False)
    completer = pad(page).tags.line.completer()
    completer.setCompletionPrefix("WATER")
    assert completer.currentCompletion() == "grondwater"


# Times


def test_a_key_puts_the_time_into_the_text(page: InterviewsPage, clock: Clock, desk: Desk, qtbot: QtBot) -> None:
    clock.now = 754
    qtbot.keyClick(pad(page).edit, Qt.Key.Key_T, CONTROL)
    typed(page, qtbot, "Nu")
    pad(page).writing.commit()
    assert kept(desk).answer("work") == "[12:34] Nu"


def test_an_answer_knows_when_it_began(page: InterviewsPage, clock: Clock, desk: Desk, qtbot: QtBot) -> None:
    clock.now = 61
    typed(page, qtbot, "Eerst")
    pad(page).writing.commit()
    clock.now = 300
    typed(page, qtbot, " en later")
    pad(page).writing.commit()
    assert kept(desk).answers[0].at == 61


def test_the_part_says_when_it_takes_too_long(page: InterviewsPage, clock: Clock) -> None:
    clock.now = 5 * 60
    page.conversation.stopwatch.ticked.emit()
    assert page.conversation.form.sheet.times.text() == "this part 5 of 2 min, 3 over"


def test_two_days_are_two_sittings_and_the_screen_says_so(page: InterviewsPage, clock: Clock, desk: Desk) -> None:
    clock.now = 20 * 60
    page.conversation.back.click()
    (first,) = kept(desk).sittings
    earlier = Sitting(on=date(2026, 1, 8), began=600, seconds=first.seconds)
    builders.fill(desk.workbook, [kept(desk).with_(sittings=(earlier,))])
    page.open_interview(kept(desk), True)
    clock.now += 28 * 60
    page.conversation.form.keep()
    assert [one.seconds for one in kept(desk).sittings] == [1200, 1680]
    assert "2 sittings, 48 min" in page.conversation.subtitle.text()


def test_undoing_what_was_typed_before_a_sitting_does_not_undo_the_sitting(
    page: InterviewsPage, clock: Clock, desk: Desk, qtbot: QtBot
) -> None:
    builders.fill(desk.workbook, [kept(desk).with_(sittings=(Sitting(on=date(2026, 1, 8), began=600, seconds=60),))])
    typed(page, qtbot, "Van de vorige keer")
    page.conversation.back.click()
    page.open_interview(kept(desk), True)
    desk.undo.undo()
    clock.now = 30
    page.conversation.stopwatch.ticked.emit()
    assert len(kept(desk).sittings) == 2 and kept(desk).sittings[-1].seconds == 30


def test_time_is_kept_while_people_talk_though_nobody_types(page: InterviewsPage, clock: Clock, desk: Desk) -> None:
    clock.now = 30
    page.conversation.stopwatch.ticked.emit()
    assert kept(desk).seconds_spent == 30


# Choices and figures


def test_a_choice_is_made_with_a_figure_and_taken_back_with_the_same(
    page: InterviewsPage, desk: Desk, qtbot: QtBot
) -> None:
    page.conversation.form.go_to("how")
    page.conversation.form.sheet.go_writing()
    column = page.conversation.form.sheet.open.choices
    qtbot.keyClick(column.focusProxy(), "2")
    assert kept(desk).answer("how") == "Alleen"
    qtbot.keyClick(column.focusProxy(), "2")
    assert kept(desk).answer("how") == ""
    qtbot.keyClick(column.focusProxy(), "4")
    assert kept(desk).answer("how") == ""


def test_an_answer_that_is_offered_no_longer_is_still_shown(page: InterviewsPage, desk: Desk) -> None:
    builders.fill(desk.workbook, [kept(desk).answered("how", "Zoals vroeger")])
    page.open_interview(kept(desk), False)
    page.conversation.form.go_to("how")
    assert page.conversation.form.sheet.open.choices.value == "Zoals vroeger"


def test_figures_on_competences_become_self_scores_and_back(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    page.conversation.form.go_to(key_of("Durven vragen"))
    page.conversation.form.sheet.go_writing()
    qtbot.keyClick(page.conversation.form.sheet.scale.focusProxy(), "4")
    (scores,) = desk.workbook.all(SelfScores)
    assert [(one.competence, one.points) for one in scores.scores] == [("Durven vragen", 4)]
    desk.undo.undo()
    assert desk.workbook.all(SelfScores) == [] and kept(desk).answer(key_of("Durven vragen")) == ""


# In private


def test_quotes_and_themes_of_a_private_answer_are_in_the_vault_alone(
    page: InterviewsPage, door: VaultDoor, clock: Clock, desk: Desk, qtbot: QtBot
) -> None:
    page.conversation.form.go_to("secret")
    with qtbot.waitSignal(door.opened):
        door.create("Mira", PASSPHRASE)
    clock.now = 90
    typed(page, qtbot, "Ruzie over #geld thuis")
    quoted(page, qtbot, "Ruzie")
    (answers,) = door.vault.all(PrivateAnswers)
    assert answers.said("secret") == ("Ruzie over #geld thuis", ("Ruzie",), ("geld",))
    assert answers.answers[0].at == 90 and kept(desk).answers == ()


def test_closing_the_vault_takes_quotes_and_themes_off_the_screen(
    page: InterviewsPage, door: VaultDoor, qtbot: QtBot
) -> None:
    page.conversation.form.go_to("secret")
    with qtbot.waitSignal(door.opened):
        door.create("Mira", PASSPHRASE)
    typed(page, qtbot, "Ruzie over #geld thuis")
    quoted(page, qtbot, "Ruzie")
    hidden = pad(page)
    door.close()
    assert (hidden.marks.quotes, hidden.tags.themes, hidden.edit.toPlainText()) == ((), (), "")
    assert hidden.tags.line.completer().model().rowCount() == 0


def test_the_form_with_quotes_and_themes_keeps_the_rules(page: InterviewsPage, qtbot: QtBot) -> None:
    typed(page, qtbot, "Ik kom te laat bij #overleg met de wijk")
    quoted(page, qtbot, "te laat")
    page.conversation.form.go_to(key_of("Durven vragen"))
    rules.check(page)
    page.conversation.form.go_to("work")
    QApplication.processEvents()
    assert rules.clipped(page) == [] and rules.small_targets(page) == [] and rules.shared_mnemonics(page) == []


# Words with a figure


def test_words_typed_at_a_figure_say_why(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    page.conversation.form.go_to(key_of("Verbinden"))
    page.conversation.form.sheet.go_writing()
    row = page.conversation.form.sheet.scale
    qtbot.keyClick(row.focusProxy(), "4")
    qtbot.keyClick(row.focusProxy(), "O")
    assert pad(page).edit.hasFocus()
    typed(page, qtbot, "mdat #het lukt")
    pad(page).writing.commit()
    assert kept(desk).said(key_of("Verbinden")) == ("4\nOmdat #het lukt", (), ("het",))
    assert [one.points for one in desk.workbook.all(SelfScores)[0].scores] == [4]


def test_another_figure_leaves_the_words_and_undo_brings_the_first_back(
    page: InterviewsPage, desk: Desk, qtbot: QtBot
) -> None:
    key = key_of("Verbinden")
    builders.fill(desk.workbook, [kept(desk).answered(key, "2\nNog niet zo.")])
    page.conversation.form.go_to(key)
    page.conversation.form.sheet.go_writing()
    qtbot.keyClick(page.conversation.form.sheet.scale.focusProxy(), "5")
    assert kept(desk).answer(key) == "5\nNog niet zo."
    desk.undo.undo()
    assert page.conversation.form.sheet.scale.value == "2" and pad(page).edit.toPlainText() == "Nog niet zo."


def test_words_without_a_figure_are_no_score_and_are_not_lost(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    key = key_of("Verbinden")
    page.conversation.form.go_to(key)
    typed(page, qtbot, "Dat weet ik niet")
    page.conversation.form.go_to("work")
    page.conversation.form.go_to(key)
    assert pad(page).edit.toPlainText() == "Dat weet ik niet" and desk.workbook.all(SelfScores) == []


def test_words_that_stood_where_now_a_figure_goes_are_kept(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    key = key_of("Verbinden")
    builders.fill(desk.workbook, [kept(desk).answered(key, "Vroeger een open vraag.\nMet meer.")])
    page.conversation.form.go_to(key)
    page.conversation.form.sheet.go_writing()
    qtbot.keyClick(page.conversation.form.sheet.scale.focusProxy(), "1")
    assert kept(desk).answer(key) == "1\nVroeger een open vraag.\nMet meer."


def test_words_twice_as_long_fit_in_the_form(page: InterviewsPage, desk: Desk, door: VaultDoor) -> None:
    def build() -> InterviewsPage:
        made = InterviewsPage(desk, private=PrivateAnswering(door))
        made.resize(1280, 800)
        made.show()
        made.open_interview(kept(desk), False)
        made.conversation.form.go_to(key_of("Verbinden"))
        return made

    rules.check_with_long_words(build, desk.theme)
