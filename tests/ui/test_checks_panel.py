"""The questions beside the timeline: how many show, and what can be done with one."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import BlockKind, SessionState
from copdesk.domain.community import Community
from tests.builders import session
from tests.ui.designing import a_community, opened, the_half_day, typed
from ui.kit.desk import Desk
from ui.sessions.checks_panel import ChecksPanel
from ui.sessions.designer import DesignerPage
from ui.sessions.inspector import Side


def questions(page: DesignerPage) -> ChecksPanel:
    page.open_inspector()
    page.details.turn_to(Side.QUESTIONS)
    QApplication.processEvents()
    return page.details.questions


def a_long_lecture(desk: Desk, qtbot: QtBot) -> DesignerPage:
    page = opened(desk, qtbot, session(a_community(desk).id))
    page.gestures.add(BlockKind.PLENARY)
    page.gestures.lengthen(170)
    return page


def test_a_draft_shows_three_questions_the_warning_first(desk: Desk, qtbot: QtBot) -> None:
    page = a_long_lecture(desk, qtbot)
    panel = questions(page)
    assert len(page.programme.open_checks) == 6
    assert [q.check.code for q in panel.questions][0] == "too_long_stretch" and len(panel.questions) == 3
    assert panel.more.text().startswith("3 more")


def test_all_questions_show_when_the_session_is_ready_to_check(desk: Desk, qtbot: QtBot) -> None:
    page = a_long_lecture(desk, qtbot)
    panel = questions(page)
    panel.state.click()
    assert page.programme.session is not None and page.programme.session.state is SessionState.READY
    assert len(panel.questions) == 6 and not panel.more.isVisible()


def test_a_session_that_is_ready_can_become_a_draft_again(desk: Desk, qtbot: QtBot) -> None:
    page = a_long_lecture(desk, qtbot)
    panel = questions(page)
    panel.state.click()
    assert panel.state.text() == "Back to draft"
    panel.state.click()
    assert len(panel.questions) == 3 and panel.state.text() == "Ready to check"


def test_a_question_can_be_answered_on_purpose_and_taken_back(desk: Desk, qtbot: QtBot) -> None:
    page = a_long_lecture(desk, qtbot)
    panel = questions(page)
    typed(panel.questions[0].reason, "gastsprekers uit Leiden")
    assert [a.because for a in page.programme.answers] == ["gastsprekers uit Leiden"]
    assert "too_long_stretch" not in [q.check.code for q in panel.questions] and len(panel.answered) == 1
    panel.answered[0].withdraw.click()
    assert page.programme.answers == () and panel.questions[0].check.code == "too_long_stretch"


def test_a_question_leads_to_its_block(desk: Desk, qtbot: QtBot) -> None:
    page = a_long_lecture(desk, qtbot)
    page.programme.choose(None)
    questions(page).questions[0].jump.click()
    assert page.programme.block == page.programme.blocks[0]


def test_a_check_is_switched_off_for_the_community_and_undone(desk: Desk, qtbot: QtBot) -> None:
    page = a_long_lecture(desk, qtbot)
    panel = questions(page)
    panel.questions[0].off.click()
    assert desk.workbook.all(Community)[0].checks.off == ("breaks",)
    assert "too_long_stretch" not in [c.code for c in page.programme.checks]
    desk.undo.undo()
    assert panel.questions[0].check.code == "too_long_stretch"


def test_a_good_half_day_has_nothing_to_ask(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    assert questions(page).questions == [] and page.question.words.text().startswith("No questions")


def test_a_question_switched_off_stays_in_place_until_one_looks_again(desk: Desk, qtbot: QtBot) -> None:
    page = a_long_lecture(desk, qtbot)
    panel = questions(page)
    before = list(panel.questions)
    before[0].off.click()
    assert panel.questions[0] is before[0] and not before[0].undo.isHidden() and before[0].off.isHidden()
    assert [q for q in panel.questions if q not in before] == []
    page.details.turn_to(Side.SESSION)
    page.details.turn_to(Side.QUESTIONS)
    assert all(q.check.family is not before[0].check.family for q in panel.questions)


def test_a_question_switched_off_is_asked_again_from_its_card(desk: Desk, qtbot: QtBot) -> None:
    page = a_long_lecture(desk, qtbot)
    card = questions(page).questions[0]
    card.off.click()
    card.undo.click()
    assert desk.workbook.all(Community)[0].checks.off == ()
    assert page.details.questions.questions[0] is card and card.undo.isHidden()


def test_the_badge_counts_the_questions_that_show_and_those_that_wait(desk: Desk, qtbot: QtBot) -> None:
    page = a_long_lecture(desk, qtbot)
    panel = questions(page)
    assert page.details.tabs[Side.QUESTIONS].text() == "6" and page.question.button.text() == "6 questions"
    assert len(panel.questions) == 3 and panel.more.text().startswith("3 more")
