"""An intake is planned, held while typing, paused, finished, and leads to a learning question."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import InterviewState, QuestionKind, QuestionStage
from copdesk.domain.interviews import Guide, Interview, Question, Said, Section
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.roster import Person
from copdesk.store.keys import Cost
from tests import builders
from tests.ui import rules
from ui.coaching.door import VaultDoor
from ui.interviews.overview import OverviewPage
from ui.interviews.page import InterviewsPage
from ui.interviews.people import Stage
from ui.interviews.private import PrivateAnswering
from ui.interviews.stopwatch import Stopwatch
from ui.kit.desk import Desk
from ui.kit.theme import Theme

CHEAP = Cost(memory=64, passes=1, lanes=1)
GUIDE = Guide(
    name="Kort gesprek",
    sections=(
        Section(
            title="Waar je staat",
            minutes=10,
            questions=(
                Question(key="work", text="Waar werk je aan?", probes=("Wie merkt het?",)),
                Question(key="sure", text="Hoe zeker ben je?", kind=QuestionKind.SCALE),
            ),
        ),
        Section(title="Wat je wilt", minutes=5, questions=(Question(key="wish", text="Wat wil je leren?"),)),
    ),
)


class Clock:
    """A clock that a test sets."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def people(desk: Desk) -> list[Person]:
    """Three participants of a community, which is looked at."""
    group = builders.community()
    some = [builders.person("Ada", "", "Aa"), builders.person("Bo", "", "Bos"), builders.person("Cas", "de", "Cock")]
    builders.fill(desk.workbook, [group, *some, *(builders.participation(one, group) for one in some), GUIDE])
    desk.choose_community(group.id)
    return some


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def page(desk: Desk, people: list[Person], clock: Clock, qtbot: QtBot) -> Iterator[InterviewsPage]:
    """The screen of the intake, shown."""
    door = VaultDoor(desk, CHEAP)
    made = InterviewsPage(desk, private=PrivateAnswering(door), stopwatch=Stopwatch(clock))
    qtbot.addWidget(made)
    made.resize(1180, 760)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.leave()
    door.retire()


def started(page: InterviewsPage) -> InterviewsPage:
    """Start an interview with the first person of the list."""
    page.overview.table.selectRow(0)
    page.overview.intake.guide.set_value(GUIDE.id)
    page.overview.intake.start.click()
    return page


def kept(desk: Desk) -> Interview:
    (found,) = desk.workbook.all(Interview)
    return found


def typed(page: InterviewsPage, qtbot: QtBot, words: str) -> None:
    qtbot.keyClicks(page.conversation.form.sheet.answer, words)


def test_the_screen_says_how_many_are_still_without_an_intake(page: InterviewsPage) -> None:
    assert page.overview.subtitle.text() == "3 participants still without an intake"
    assert page.overview.coverage.chips[Stage.NONE].text() == "No intake yet  3"


def test_planning_an_interview_is_one_edit_that_can_be_undone(page: InterviewsPage, desk: Desk) -> None:
    page.overview.table.selectRow(0)
    page.overview.intake.planned_day.set_value(date(2026, 11, 26))
    page.overview.intake.plan.click()
    assert (kept(desk).state, kept(desk).on) == (InterviewState.PLANNED, date(2026, 11, 26))
    desk.undo.undo()
    assert desk.workbook.all(Interview) == []


def test_a_chip_shows_only_the_people_of_that_stage(page: InterviewsPage) -> None:
    page.overview.table.selectRow(0)
    page.overview.intake.plan.click()
    page.overview.coverage.chips[Stage.PLANNED].click()
    assert [one.name for one in page.overview.rows.rows] == ["Ada Aa"]


def test_search_finds_a_name_without_its_accents(page: InterviewsPage) -> None:
    page.overview.search.setText("cock")
    assert [one.name for one in page.overview.rows.rows] == ["Cas de Cock"]


def test_an_answer_is_kept_while_one_types_on(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    started(page)
    typed(page, qtbot, "Aan de wijk")
    page.conversation.form.sheet.writing.pause.timeout.emit()
    assert kept(desk).answer("work") == "Aan de wijk"


def test_typing_starts_the_pause_once_so_that_nobody_types_past_it(page: InterviewsPage, qtbot: QtBot) -> None:
    started(page)
    typed(page, qtbot, "A")
    timer = page.conversation.form.sheet.writing.pause
    timer.setInterval(60_000)
    timer.start()
    typed(page, qtbot, "an")
    assert timer.isActive() and timer.interval() == 60_000


def test_tab_keeps_the_answer_and_goes_to_the_next_question(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    started(page)
    typed(page, qtbot, "De wijk")
    qtbot.keyClick(page.conversation.form.sheet.answer, Qt.Key.Key_Tab)
    assert page.conversation.form.question == GUIDE.questions[1]
    assert kept(desk).answer("work") == "De wijk"


def test_shift_tab_goes_back(page: InterviewsPage, qtbot: QtBot) -> None:
    started(page).conversation.form.go_to("wish")
    qtbot.keyClick(page.conversation.form.sheet.answer, Qt.Key.Key_Backtab)
    assert page.conversation.form.question == GUIDE.questions[1]


def test_ctrl_enter_goes_on_as_well(page: InterviewsPage, qtbot: QtBot) -> None:
    started(page)
    qtbot.keyClick(page.conversation.form.sheet.answer, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.conversation.form.question == GUIDE.questions[1]


def test_a_figure_key_answers_on_the_scale(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    started(page).conversation.form.go_to("sure")
    page.conversation.form.sheet.go_writing()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_4)
    assert kept(desk).answer("sure") == "4"


def test_an_answered_question_has_a_tick_in_the_list(page: InterviewsPage, qtbot: QtBot) -> None:
    started(page)
    typed(page, qtbot, "De wijk")
    page.conversation.form.next()
    stops = {stop.key: stop.spoken for stop in page.conversation.form.rail.stops if not stop.heading}
    assert stops == {"work": "answered", "sure": "not answered yet", "wish": "not answered yet"}


def test_undo_takes_back_one_answer_and_leaves_the_others(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    started(page)
    typed(page, qtbot, "De wijk")
    page.conversation.form.go_to("wish")
    typed(page, qtbot, "Luisteren")
    page.conversation.form.keep()
    desk.undo.undo()
    assert (kept(desk).answer("work"), kept(desk).answer("wish")) == ("De wijk", "")
    assert page.conversation.form.sheet.answer.toPlainText() == ""


def test_time_counts_while_people_talk_and_is_kept(page: InterviewsPage, desk: Desk, clock: Clock) -> None:
    started(page)
    clock.now = 240
    page.conversation.form.go_to("wish")
    clock.now = 300
    page.conversation.stopwatch.ticked.emit()
    assert page.conversation.clock.text() == "5 of 15 min"
    assert page.conversation.form.sheet.times.text() == "this part 1 of 5 min"
    page.conversation.talk.click()
    clock.now = 9_000
    assert kept(desk).seconds_spent == 300


def test_passing_time_is_no_step_of_undo(page: InterviewsPage, desk: Desk, clock: Clock) -> None:
    started(page)
    steps = desk.undo.count()
    clock.now = 60
    page.conversation.form.keep()
    assert desk.undo.count() == steps


def test_undo_of_an_answer_does_not_turn_the_clock_back(page: InterviewsPage, desk: Desk, clock: Clock) -> None:
    started(page)
    clock.now = 120
    page.conversation.form.sheet.writing.kept.emit(Said("De wijk"))
    desk.undo.undo()
    page.conversation.form.keep()
    assert kept(desk).seconds_spent == 120


def test_another_day_goes_on_where_one_stopped(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    started(page)
    typed(page, qtbot, "De wijk")
    page.conversation.back.click()
    assert page.overview.intake.open.text() == "Go &on with it"
    page.overview.intake.open.click()
    assert page.conversation.form.question == GUIDE.questions[1]


def test_finished_means_to_write_up_and_then_done(page: InterviewsPage, desk: Desk) -> None:
    started(page)
    page.conversation.finish.click()
    assert kept(desk).state is InterviewState.HELD
    page.conversation.finish.click()
    assert kept(desk).state is InterviewState.WRITTEN_UP
    assert page.overview.coverage.chips[Stage.DONE].text() == "Done  1"


def test_undoing_the_interview_itself_leads_back_to_the_list(page: InterviewsPage, desk: Desk) -> None:
    started(page)
    while desk.workbook.all(Interview):
        desk.undo.undo()
    assert page.views.currentWidget() is page.overview


def test_selected_words_become_the_learning_question(page: InterviewsPage, desk: Desk, qtbot: QtBot) -> None:
    started(page).conversation.form.go_to("wish")
    typed(page, qtbot, "Nou ja. Hoe kom ik eerder aan tafel?")
    answer = page.conversation.form.sheet.answer
    cursor = answer.textCursor()
    cursor.setPosition(8)
    cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
    answer.setTextCursor(cursor)
    page.conversation.form.sheet.distil.click()
    (question,) = desk.workbook.all(LearningQuestion)
    assert (question.text, question.stage) == ("Hoe kom ik eerder aan tafel?", QuestionStage.RAW)


def test_sharpening_keeps_the_first_words(page: InterviewsPage, desk: Desk) -> None:
    learning = page.overview.learning
    page.overview.table.selectRow(0)
    learning.text.text.setPlainText("Hoe kom ik aan tafel?")
    learning.text.commit()
    learning.further.click()
    learning.text.text.setPlainText("Welke vraag brengt mij aan tafel?")
    learning.text.commit()
    learning.sharp.tick.click()
    (question,) = desk.workbook.all(LearningQuestion)
    assert [version.text for version in question.versions] == [
        "Hoe kom ik aan tafel?",
        "Welke vraag brengt mij aan tafel?",
    ]
    assert question.sharp


def test_a_learning_question_cannot_become_empty(page: InterviewsPage, desk: Desk) -> None:
    learning = page.overview.learning
    page.overview.table.selectRow(0)
    learning.text.text.setPlainText("Hoe kom ik aan tafel?")
    learning.text.commit()
    learning.text.text.setPlainText(" ")
    learning.text.commit()
    assert learning.text.value == "Hoe kom ik aan tafel?"


def test_somebody_else_gets_an_empty_place_for_their_question(page: InterviewsPage) -> None:
    page.overview.table.selectRow(0)
    page.overview.learning.text.text.setPlainText("Van Ada")
    page.overview.table.selectRow(1)
    assert page.overview.learning.text.value == ""
    assert [one.question.text for one in page.overview.rows.rows if one.question] == ["Van Ada"]


def test_without_participants_the_screen_says_what_to_do(desk: Desk, page: InterviewsPage, qtbot: QtBot) -> None:
    empty = builders.community(name="Leeg")
    builders.fill(desk.workbook, [empty])
    desk.choose_community(empty.id)
    with qtbot.waitSignal(page.roster_wanted):
        page.overview._nobody.button.click()


def test_an_interview_that_is_removed_can_come_back(page: InterviewsPage, desk: Desk) -> None:
    page.overview.table.selectRow(0)
    page.overview.intake.plan.click()
    before = kept(desk)
    page.overview.intake.remove.click()
    assert desk.workbook.all(Interview) == []
    desk.undo.undo()
    assert kept(desk) == before


def test_the_list_keeps_the_rules_of_keyboard_and_screen_reader(page: InterviewsPage) -> None:
    page.overview.table.selectRow(0)
    rules.check(page)


def test_the_form_keeps_the_rules_of_keyboard_and_screen_reader(page: InterviewsPage) -> None:
    started(page).conversation.form.go_to("wish")
    rules.check(page)


def test_words_twice_as_long_fit(desk: Desk, people: list[Person], theme: Theme, page: InterviewsPage) -> None:
    started(page)
    page.conversation.back.click()
    edits = page.conversation._edits
    rules.check_with_long_words(lambda: OverviewPage(desk, edits), theme, width=1180)
