"""In the grid of consent a letter answers, every answer stays, and a withdrawal tells who has the words."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import Decision, Purpose
from copdesk.domain.consent import Consent, latest
from copdesk.domain.privacy import SentCopy
from tests import builders
from tests.ui import rules
from ui.kit.controls import Words
from ui.kit.desk import Desk
from ui.kit.notices import NoticeBar
from ui.kit.questions import Question
from ui.kit.theme import Theme
from ui.privacy.page import PrivacyPage

CLIMATE = builders.community()
ABEL, ZOE = builders.person("Abel", "", "Bakker"), builders.person()
LIST, PHOTOS = Purpose.PARTICIPANT_LIST, Purpose.PHOTOS


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[PrivacyPage]:
    ways = [builders.participation(someone, CLIMATE) for someone in (ABEL, ZOE)]
    builders.fill(desk.workbook, [CLIMATE, ABEL, ZOE, *ways])
    desk.choose_community(CLIMATE.id)
    made = PrivacyPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    QApplication.processEvents()
    yield made


def answers(desk: Desk) -> list[Consent]:
    return sorted(desk.workbook.all(Consent), key=lambda answer: answer.number)


def test_the_first_cell_is_about_the_first_person_and_the_first_purpose(page: PrivacyPage) -> None:
    assert page.consent.who is not None
    assert (page.consent.who.person, page.consent.grid.purpose) == (ABEL, LIST)


@pytest.mark.parametrize(("key", "decision"), [(Qt.Key.Key_G, Decision.GIVEN), (Qt.Key.Key_N, Decision.REFUSED)])
def test_a_letter_answers(page: PrivacyPage, desk: Desk, qtbot: QtBot, key: Qt.Key, decision: Decision) -> None:
    qtbot.keyClick(page.consent.grid, key)
    assert [(a.person_id, a.purpose, a.decision, a.on) for a in answers(desk)] == [
        (ABEL.id, LIST, decision, date.today())
    ]


def test_arrows_go_to_another_purpose_and_another_person(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(page.consent.grid, Qt.Key.Key_Right)
    qtbot.keyClick(page.consent.grid, Qt.Key.Key_Down)
    qtbot.keyClick(page.consent.grid, Qt.Key.Key_G)
    assert latest(answers(desk), ZOE.id, PHOTOS) is Decision.GIVEN


def test_an_answer_reads_nobody_else_again(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    (zoe,) = [row for row in page.consent.grid.rows_shown.rows if row.person == ZOE]
    qtbot.keyClick(page.consent.grid, Qt.Key.Key_G)
    rows = {row.person: row for row in page.consent.grid.rows_shown.rows}
    assert rows[ZOE] is zoe and rows[ABEL].now(LIST) is Decision.GIVEN
    desk.undo.undo()
    assert page.consent.grid.rows_shown.rows[0].now(LIST) is None


def test_a_second_answer_stands_beside_the_first(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(page.consent.grid, Qt.Key.Key_G)
    qtbot.keyClick(page.consent.grid, Qt.Key.Key_W)
    assert [a.decision for a in answers(desk)] == [Decision.GIVEN, Decision.WITHDRAWN]


def test_what_was_never_given_cannot_be_withdrawn(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(page.consent.grid, Qt.Key.Key_W)
    assert answers(desk) == []


def test_the_same_answer_again_adds_nothing(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    for _ in range(2):
        qtbot.keyClick(page.consent.grid, Qt.Key.Key_G)
    assert len(answers(desk)) == 1


def test_day_channel_and_text_go_with_the_answer(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    page.consent.pane.on.set_value(date(2026, 3, 5))
    page.consent.pane.channel.set_value("formulier")
    page.consent.pane.version.set_value("versie 2")
    page.consent.pane.buttons[Decision.GIVEN].click()
    (answer,) = answers(desk)
    assert (answer.on, answer.channel, answer.text_version) == (date(2026, 3, 5), "formulier", "versie 2")


def test_a_withdrawal_dated_before_the_yes_is_refused(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(page.consent.grid, Qt.Key.Key_G)
    page.consent.pane.on.set_value(date.today() - timedelta(days=1))
    with qtbot.waitSignal(desk.ask.said) as said:
        qtbot.keyClick(page.consent.grid, Qt.Key.Key_W)
    assert [a.decision for a in answers(desk)] == [Decision.GIVEN] and "would not change it" in said.args[0]


def test_the_day_is_today_again_when_the_panel_comes_back(page: PrivacyPage) -> None:
    page.consent.pane.on.set_value(date(2020, 1, 1))
    page.hide()
    page.show()
    assert page.consent.pane.given.on == date.today()


def asked(page: PrivacyPage) -> list[Question]:
    return [one for one in page.findChildren(Question) if one.isVisible()]


@pytest.fixture
def both(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> PrivacyPage:
    desk.ask.live_in(page, NoticeBar(desk.theme, page))
    qtbot.keyClick(page.consent.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    return page


def test_several_people_answer_at_once_in_one_step_of_undo(both: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(both.consent.grid, Qt.Key.Key_G)
    with qtbot.waitSignal(desk.ask.said) as said:
        asked(both)[0].yes.click()
    assert len(answers(desk)) == 2 and "Recorded for 2 p" in said.args[0]
    desk.undo.undo()
    assert answers(desk) == []


def test_several_people_answer_at_once_only_after_a_question(both: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(both.consent.grid, Qt.Key.Key_G)
    (question,) = asked(both)
    assert question.windowTitle().startswith("Record “Given” for 2 p")
    assert "On the participant list" in [words.text() for words in question.findChildren(Words)]
    question.no.click()
    assert answers(desk) == []


def test_a_button_asks_too_when_several_people_are_chosen(both: PrivacyPage, desk: Desk) -> None:
    both.consent.pane.buttons[Decision.REFUSED].click()
    assert len(asked(both)) == 1 and answers(desk) == []


def test_only_those_for_whom_it_is_new_are_counted(both: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    both.edits.answer([(ABEL.id, LIST)], Decision.GIVEN, both.consent.pane.given)
    qtbot.keyClick(both.consent.grid, Qt.Key.Key_G)
    assert any("For the others" in words.text() for words in asked(both)[0].findChildren(Words))
    with qtbot.waitSignal(desk.ask.said) as said:
        asked(both)[0].yes.click()
    assert "Recorded for 1 p" in said.args[0]


def test_the_panel_says_how_many_are_chosen(both: PrivacyPage, qtbot: QtBot) -> None:
    assert "2 people are chosen" in both.consent.pane.several.words.text()
    qtbot.keyClick(both.consent.grid, Qt.Key.Key_Up)
    assert not both.consent.pane.several.isVisible()


def test_a_click_on_a_heading_sorts_and_chooses_nobody(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    headings = page.consent.grid.horizontalHeader()
    where = QPoint(headings.sectionViewportPosition(1) + 20, headings.height() // 2)
    qtbot.mouseClick(headings.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert not page.consent.grid.rows_shown.as_given
    assert [(row.person, purpose) for row, purpose in page.consent.grid.cells()] == [(ABEL, LIST)]


def test_the_history_is_told_latest_first(page: PrivacyPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.consent.grid, Qt.Key.Key_G)
    qtbot.keyClick(page.consent.grid, Qt.Key.Key_W)
    told = page.consent.pane._history.text().splitlines()
    assert [line.split("  ·  ")[0] for line in told] == ["Withdrawn", "Given"]


def test_a_withdrawal_tells_which_versions_were_sent_to_whom(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    copy = SentCopy(community_id=CLIMATE.id, document="Verslag", on=date(2026, 5, 3), to="Provincie")
    builders.fill(desk.workbook, [copy.with_(person_ids=(ABEL.id,))])
    qtbot.keyClick(page.consent.grid, Qt.Key.Key_G)
    assert not page.consent.pane._withdrawn.isVisible()
    qtbot.keyClick(page.consent.grid, Qt.Key.Key_W)
    assert page.consent.pane._withdrawn.isVisible()
    assert "Verslag v1  ·  3 May 2026  ·  Provincie" in page.consent.pane._withdrawn.words.text()


def test_a_search_finds_people_whatever_their_prefix(page: PrivacyPage) -> None:
    page.consent.search.setText("meulen zoe")
    assert [row.person for row in page.consent.grid.rows_shown.rows] == [ZOE]


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def look_for(page: PrivacyPage, qtbot: QtBot, name: str) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    page.start_search()
    qtbot.keyClicks(page.consent.search, name)


def test_a_name_the_arrow_down_and_a_letter_answer(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    look_for(page, qtbot, "zoe")
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_G)
    assert [(a.person_id, a.purpose, a.decision) for a in answers(desk)] == [(ZOE.id, LIST, Decision.GIVEN)]
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_N)
    assert latest(answers(desk), ZOE.id, PHOTOS) is Decision.REFUSED and len(answers(desk)) == 2


def test_the_arrow_down_begins_at_the_first_purpose_again(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(page.consent.grid, key)
    look_for(page, qtbot, "e")
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_G)
    assert [(a.person_id, a.purpose) for a in answers(desk)] == [(ABEL.id, LIST)]


def test_with_nobody_found_the_keyboard_stays_in_the_search(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    look_for(page, qtbot, "xyz")
    press(qtbot, Qt.Key.Key_Down)
    assert page.consent.search.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_G, Qt.Key.Key_N, Qt.Key.Key_Z])
def test_a_letter_beside_a_name_does_nothing(page: PrivacyPage, desk: Desk, qtbot: QtBot, key: Qt.Key) -> None:
    for pressed in (Qt.Key.Key_Left, key):
        qtbot.keyClick(page.consent.grid, pressed)
    index = page.consent.grid.currentIndex()
    assert (index.row(), index.column(), answers(desk)) == (0, 0, [])


def test_it_is_seen_where_the_keyboard_is_in_the_grid(page: PrivacyPage, theme: Theme, qtbot: QtBot) -> None:
    look_for(page, qtbot, "zoe")
    grid = page.consent.grid
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Left):
        press(qtbot, key)
        where = grid.visualRect(grid.currentIndex())
        shown = grid.viewport().grab().toImage().pixelColor(where.x() + 40, where.bottom() - 2)
        assert shown == theme.colour("accent")


def test_the_grid_entered_with_tab_shows_where_one_is_and_answers(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    look_for(page, qtbot, "zoe")
    page.consent.grid.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, Qt.Key.Key_G)
    assert [(a.person_id, a.purpose) for a in answers(desk)] == [(ZOE.id, LIST)]


def test_a_sent_version_starts_with_everybody_whose_words_may_be_printed(page: PrivacyPage, desk: Desk) -> None:
    yes = Consent(person_id=ZOE.id, purpose=Purpose.QUOTE_NAMED, decision=Decision.GIVEN, on=date(2026, 1, 1))
    builders.fill(desk.workbook, [yes])
    page.turn_to(page.sent)
    page.sent.note.click()
    (copy,) = desk.workbook.all(SentCopy)
    assert (copy.person_ids, copy.version, copy.on) == ((ZOE.id,), 1, date.today())


def test_a_sent_version_is_changed_in_the_panel(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    page.turn_to(page.sent)
    page.sent.note.click()
    page.sent.pane.to.line.setText("Gemeente")
    page.sent.pane.to.commit()
    page.sent.pane.tick(page.sent.pane.people.item(0))
    (copy,) = desk.workbook.all(SentCopy)
    assert (copy.to, copy.person_ids) == ("Gemeente", (ABEL.id,))


def test_the_space_bar_says_whose_words_were_in_it(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    page.turn_to(page.sent)
    page.sent.note.click()
    page.sent.pane.people.setCurrentRow(1)
    for found in ((ZOE.id,), ()):
        qtbot.keyClick(page.sent.pane.people, Qt.Key.Key_Space)
        assert [copy.person_ids for copy in desk.workbook.all(SentCopy)] == [found]


@pytest.mark.parametrize("part", ["consent", "sent", "requests", "keeping"])
def test_every_part_keeps_the_rules(page: PrivacyPage, part: str) -> None:
    page.sent.add()
    page.requests.add(ABEL.id)
    page.turn_to(getattr(page, part))
    QApplication.processEvents()
    rules.check(page)
