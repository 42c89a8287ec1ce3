"""A session is guided live from the keyboard: on, back, longer; the clock is the test's own."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import BlockKind
from copdesk.domain.replanning import Plan
from copdesk.domain.sessions import Block, BlockRun, Session
from tests.builders import block, community, fill, session
from tests.ui import rules
from ui.kit.desk import Desk
from ui.kit.presenting import Presenting
from ui.live.page import LivePage

HERE = community(house_agreements="We luisteren.")
MEETING = session(HERE.id, starts=time(13), title="Middag aan de Rotte")
BLOCKS = tuple(
    b.with_(session_id=MEETING.id)
    for b in (
        block("Opening", 10, for_facilitator="Noem de wethouder niet.", plan_b="Zonder beamer", lead="Zoë"),
        block("Werken", 40, position=1, method="Wereldcafé", least=30, for_participants="Kies een vraag."),
        block("Pauze", 20, position=2, kind=BlockKind.BREAK),
        block("Toetje", 15, position=3, may_drop=True, least=15),
        block("Oogst", 15, position=4, kind=BlockKind.CLOSING, never_shorten=True),
    )
)
OPENING, WORK, REST, SWEET, LAST = BLOCKS


class FakeClock:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.moment = datetime(2018, 11, 15, 13, 0)

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def make(desk: Desk, qtbot: QtBot, clock: FakeClock) -> Callable[[], LivePage]:
    def shown() -> LivePage:
        page = LivePage(desk, Presenting(desk), clock)
        qtbot.addWidget(page)
        page.resize(1052, 770)
        with qtbot.waitActive(page):
            page.show()
        page.show_session(MEETING.id)
        return page

    fill(desk.workbook, [HERE, MEETING, *BLOCKS])
    return shown


@pytest.fixture
def page(make: Callable[[], LivePage]) -> LivePage:
    return make()


def wait(page: LivePage, clock: FakeClock, minutes: float) -> None:
    clock.moment += timedelta(minutes=minutes)
    page.running.tick()


def started(page: LivePage, clock: FakeClock, *minutes: int) -> LivePage:
    """The session has begun, and went on after so many minutes each time."""
    page.running.go_on()
    for passed in minutes:
        wait(page, clock, passed)
        page.running.go_on()
    return page


def running(page: LivePage) -> list[str]:
    return [card.block.title for card in page.stage.cards]


def press(page: LivePage, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or page, key)


def runs(desk: Desk) -> dict[object, BlockRun]:
    return {run.block_id: run for run in desk.workbook.all(BlockRun)}


def test_the_rules_hold_before_during_and_after(page: LivePage, clock: FakeClock) -> None:
    rules.check(page)
    started(page, clock, 12)
    page.open_plans()
    QApplication.processEvents()
    rules.check(page)
    page.running.finish()
    rules.check(page)


def test_space_starts_the_session(page: LivePage, qtbot: QtBot) -> None:
    press(page, qtbot, Qt.Key.Key_Space)
    assert running(page) == ["Opening"]


def test_the_keys_of_a_presenter_go_on_and_back(page: LivePage, clock: FakeClock, qtbot: QtBot) -> None:
    started(page, clock)
    wait(page, clock, 10)
    press(page, qtbot, Qt.Key.Key_PageDown)
    assert running(page) == ["Werken"]
    press(page, qtbot, Qt.Key.Key_PageUp)
    assert running(page) == ["Opening"]


def test_the_timer_counts_down_and_then_over(page: LivePage, clock: FakeClock) -> None:
    started(page, clock)
    wait(page, clock, 3.5)
    assert page.stage.cards[0].face.figure == "6:30"
    wait(page, clock, 8)
    assert page.stage.cards[0].face.figure == "+1:30"


def test_five_minutes_more_are_one_press_and_can_be_taken_back(
    page: LivePage, clock: FakeClock, desk: Desk, qtbot: QtBot
) -> None:
    started(page, clock)
    qtbot.mouseClick(page.stage.cards[0].longer, Qt.MouseButton.LeftButton)
    assert desk.workbook.get(Block, OPENING.id) == OPENING.with_(minutes=15)
    desk.undo.undo()
    assert desk.workbook.get(Block, OPENING.id) == OPENING


def test_when_it_began_is_set_right_afterwards(page: LivePage, clock: FakeClock, desk: Desk, qtbot: QtBot) -> None:
    started(page, clock, 14)
    field = page.stage.cards[0].began
    field.line.selectAll()
    qtbot.keyClicks(field.line, "13:11")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert (runs(desk)[OPENING.id].ended, runs(desk)[WORK.id].began) == (13 * 60 + 11, 13 * 60 + 11)


def test_a_start_that_cannot_be_is_refused_with_a_sentence(page: LivePage, clock: FakeClock, desk: Desk) -> None:
    started(page, clock, 14)
    page.running.set_start(WORK, time(13, 50))
    assert "13:14" in page.stage.problem.words.text()
    assert runs(desk)[WORK.id].began == 13 * 60 + 14


def test_the_notes_of_the_running_block_are_at_hand(page: LivePage, clock: FakeClock) -> None:
    started(page, clock)
    said = [words.text() for pair in page.stage.notes._places for words in pair]
    assert "Noem de wethouder niet." in said and "Zonder beamer" in said


def test_running_over_offers_the_ways_out(page: LivePage, clock: FakeClock, qtbot: QtBot) -> None:
    started(page, clock)
    wait(page, clock, 9)
    assert not page.stage.over.isVisible()
    wait(page, clock, 8)
    qtbot.mouseClick(page.stage.over.button, Qt.MouseButton.LeftButton)
    assert [card.proposal.plan for card in page.stage.plans.cards] == list(Plan)


def test_a_plan_is_taken_with_one_click_and_undone_in_one_step(
    page: LivePage, clock: FakeClock, desk: Desk, qtbot: QtBot
) -> None:
    started(page, clock)
    wait(page, clock, 17)
    page.open_plans()
    qtbot.mouseClick(page.stage.plans.cards[1].take, Qt.MouseButton.LeftButton)
    assert desk.workbook.get(Block, REST.id) == REST.with_(minutes=13)
    assert page.running.course is not None and page.running.course.drift == 0
    desk.undo.undo()
    assert {b.id: b for b in desk.workbook.all(Block)} == {b.id: b for b in BLOCKS}


def test_a_preview_changes_nothing(page: LivePage, clock: FakeClock, desk: Desk) -> None:
    started(page, clock)
    wait(page, clock, 17)
    steps = desk.undo.count()
    page.open_plans()
    assert {b.id: b for b in desk.workbook.all(Block)} == {b.id: b for b in BLOCKS}
    assert desk.undo.count() == steps


def test_a_restart_goes_on_where_it_was(make: Callable[[], LivePage], clock: FakeClock) -> None:
    before = started(make(), clock, 10)
    wait(before, clock, 5)
    again = make()
    assert running(again) == ["Werken"]
    assert again.stage.cards[0].face.figure == "35:00"


def test_a_block_is_started_out_of_its_turn_from_the_programme(page: LivePage, clock: FakeClock, qtbot: QtBot) -> None:
    started(page, clock)
    wait(page, clock, 5)
    qtbot.mouseClick(page.side.list.rows[2], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.stage.notes.start, Qt.MouseButton.LeftButton)
    assert running(page) == ["Pauze"]


def test_tracks_have_a_timer_each(page: LivePage, clock: FakeClock, desk: Desk) -> None:
    fill(desk.workbook, [WORK.with_(track="A"), REST.with_(track="B", minutes=30)])
    page.show_session(MEETING.id)
    started(page, clock, 10)
    assert [card.face.figure for card in page.stage.cards] == ["40:00", "30:00"]


def test_afterwards_each_block_tells_its_time_and_asks_how_it_went(
    page: LivePage, clock: FakeClock, desk: Desk, qtbot: QtBot
) -> None:
    started(page, clock, 10, 52)
    page.running.finish()
    assert "Wereldcafé takes 1.3 ×" in page.stage.summary._learnt.text()
    field = page.stage.summary.fields[WORK.id]
    qtbot.keyClicks(field.text, "Liep uit, maar goed.")
    field.commit()
    kept = desk.workbook.get(Block, WORK.id)
    assert kept is not None and kept.how_it_went == "Liep uit, maar goed."


def test_next_time_the_notes_say_how_long_the_method_took(page: LivePage, clock: FakeClock, desk: Desk) -> None:
    again = session(HERE.id, title="Volgende", day=MEETING.day + timedelta(days=1))
    fill(desk.workbook, [again, block("Tafels", 40, session_id=again.id, method="wereldcafé")])
    started(page, clock, 10, 52)
    clock.moment += timedelta(days=1)
    page.show_session(again.id)
    assert any("1.3 ×" in words.text() for pair in page.stage.notes._places for words in pair)


def test_starting_again_forgets_how_it_went(page: LivePage, clock: FakeClock, desk: Desk) -> None:
    started(page, clock, 10)
    page.running.finish()
    page.running.start_anew()
    assert desk.workbook.all(BlockRun) == []
    assert page.stage.steps.next.text() == "&Start"


def test_on_another_day_the_clock_starts_with_the_rehearsal(page: LivePage, clock: FakeClock) -> None:
    clock.moment = datetime(2018, 11, 10, 20, 0)
    page.show_session(MEETING.id)
    assert page.stage.rehearsal.isVisible()
    started(page, clock)
    wait(page, clock, 4)
    assert page.stage.cards[0].face.figure == "6:00"
    assert page.running.course is not None and page.running.course.drift == 0


def rehearsed(page: LivePage, clock: FakeClock) -> LivePage:
    """The session was rehearsed five days before, and now its own day has come."""
    clock.moment -= timedelta(days=5)
    page.show_session(MEETING.id)
    started(page, clock, 10, 52)
    clock.moment = datetime(2018, 11, 15, 13, 0)
    page.running.tick()
    return page


def test_a_rehearsal_is_no_part_of_the_day_itself(page: LivePage, clock: FakeClock) -> None:
    rehearsed(page, clock)
    assert running(page) == [] and page.stage.steps.next.text() == "&Start"
    assert page.stage.rehearsal.isVisible() and "forgotten when you begin" in page.stage.rehearsal.words.text()


def test_beginning_forgets_the_rehearsal_and_undo_brings_it_back(page: LivePage, clock: FakeClock, desk: Desk) -> None:
    before = set(runs(rehearsed(page, clock).running.desk).values())
    assert {run.rehearsed for run in before} == {True}
    page.running.go_on()
    assert {run.rehearsed for run in desk.workbook.all(BlockRun)} == {False}
    assert not page.stage.rehearsal.isVisible()
    desk.undo.undo()
    assert set(desk.workbook.all(BlockRun)) == before


def test_a_rehearsal_teaches_nothing_of_how_long_things_take(page: LivePage, clock: FakeClock) -> None:
    rehearsed(page, clock)
    page.show_session(MEETING.id)
    assert page.running.paces() == {}


def test_on_another_day_a_session_that_was_held_cannot_be_lost(page: LivePage, clock: FakeClock, desk: Desk) -> None:
    started(page, clock, 10)
    page.running.finish()
    held = runs(desk)
    clock.moment += timedelta(days=9)
    page.running.tick()
    for act in (page.running.start_anew, page.running.go_back, page.running.go_on):
        act()
    assert runs(desk) == held
    assert not page.stage.summary.again.isVisible() and not page.stage.summary.back.isVisible()


def test_in_the_night_of_the_clock_change_the_timer_counts_real_minutes(
    page: LivePage, clock: FakeClock, desk: Desk
) -> None:
    fill(desk.workbook, [MEETING.with_(day=date(2026, 10, 24), starts=time(20)), OPENING.with_(minutes=90)])
    clock.moment = datetime(2026, 10, 25, 2, 30)
    started(page, clock)
    clock.moment = datetime(2026, 10, 25, 2, 30, fold=1)
    page.running.tick()
    assert page.stage.cards[0].face.figure == "30:00"
    assert page.subtitle.text().startswith("02:30")


def test_each_step_within_a_minute_is_taken_back_by_itself(page: LivePage, clock: FakeClock, desk: Desk) -> None:
    started(page, clock, 10)
    before = runs(desk)
    page.running.start(LAST)
    page.running.finish()
    page.running.go_back()
    assert running(page) == ["Oogst"]
    page.running.go_back()
    assert runs(desk) == before


def test_after_undo_going_back_takes_the_step_before(page: LivePage, clock: FakeClock, desk: Desk) -> None:
    started(page, clock, 10, 5)
    desk.undo.undo()
    page.running.go_back()
    assert running(page) == ["Opening"]


def test_a_session_that_is_removed_leaves_the_page_empty(page: LivePage, desk: Desk, clock: FakeClock) -> None:
    started(page, clock)
    with desk.workbook.edit() as edit:
        edit.remove_with_dependents(MEETING)
    assert page.stage.empty.isVisible()
    assert desk.workbook.all(Session) == []


def test_a_session_without_blocks_says_so(page: LivePage, desk: Desk) -> None:
    bare = session(HERE.id, title="Leeg")
    fill(desk.workbook, [bare])
    page.show_session(bare.id)
    assert page.stage.bare.isVisible() and not page.stage.steps.isVisible()


def test_longer_words_fit(desk: Desk, clock: FakeClock, make: Callable[[], LivePage]) -> None:
    started(make(), clock, 17)

    def build() -> LivePage:
        page = LivePage(desk, Presenting(desk), clock)
        page.show_session(MEETING.id)
        page.open_plans()
        return page

    rules.check_with_long_words(build, desk.theme, width=1052, height=770)
