"""The designer by keyboard and by typing: every gesture is on disk, and one step of undo."""

from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import Activity, BlockKind, Part
from copdesk.domain.sessions import Block, Session
from tests.builders import ACTIVE, block, fill, session
from tests.ui.designing import (
    ALT,
    CTRL,
    SHIFT,
    Key,
    Left,
    a_community,
    blocks_of,
    button_of,
    choose,
    opened,
    press,
    starts,
    the_half_day,
    titles,
    typed,
)
from ui.kit.desk import Desk
from ui.kit.fields import Field
from ui.sessions.inspector import Side


def figures(page: object) -> list[str]:
    strip = page.balance  # type: ignore[attr-defined]
    return [f.figure.text() for f in (*strip.parts.values(), strip.active, strip.total)]


def test_the_half_day_shows_its_balance(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    assert figures(page) == ["30", "155", "75", "77 %", "300 min"]
    assert page.balance.total.rest.text() == "240 programme"
    assert page.question.words.text() == "No questions: this session is in balance."


def test_every_block_stands_at_its_computed_start(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    spoken = [button.accessibleName() for button in page.timeline.buttons]
    assert "from 13:55" in spoken[4]
    assert page.details.block.isHidden()


def test_a_click_on_a_kind_adds_a_block_below_the_chosen_one(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    next(b for b in page.palette_bar.buttons if b.kind is BlockKind.SOLO).click()
    assert titles(page)[1:3] == ["Opening", "On your own"]
    assert page.programme.block is not None and page.programme.block.title == "On your own"


def test_without_a_chosen_block_a_new_one_comes_last(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    page.programme.choose(None)
    page.palette_bar.buttons[0].click()
    assert titles(page)[-1] == "Arrival"


def test_alt_and_an_arrow_choose_the_next_block(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Inloop")
    press(page, Key.Key_Down, ALT)
    assert page.programme.block is not None and page.programme.block.title == "Opening"
    assert button_of(page, "Opening").hasFocus()


def test_alt_shift_and_an_arrow_move_the_block(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_Down, ALT, SHIFT)
    assert titles(page)[:3] == ["Inloop", "Spontaan netwerken", "Opening"]
    desk.undo.undo()
    assert titles(page)[:2] == ["Inloop", "Opening"]


def test_ctrl_d_duplicates_the_block_below_it(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_D, CTRL)
    assert titles(page)[1:3] == ["Opening", "Opening"]
    desk.undo.undo()
    assert titles(page).count("Opening") == 1


def test_ctrl_enter_inserts_below(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Borrel")
    press(page, Key.Key_Return, CTRL)
    assert titles(page)[-2:] == ["Borrel", "Drinks"]


def test_pinning_takes_the_start_of_the_moment(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    before = starts(page)
    choose(page, "Pauze met rondleiding")
    press(page, Key.Key_L, CTRL)
    assert blocks_of(page)[5].pin == 14 * 60 + 40
    assert starts(page) == before


def test_ctrl_l_again_lets_the_block_follow_the_others(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_L, CTRL)
    press(page, Key.Key_L, CTRL)
    assert blocks_of(page)[1].pin is None


def test_time_before_a_pinned_block_is_shown_as_slack(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Pauze met rondleiding")
    typed(page.details.block.pin, "14.50 uur")
    assert [free.minutes for free in page.timeline.chart.free] == [10]
    assert "10 min free before it" in button_of(page, "Pauze met rondleiding").accessibleName()


def test_an_overlap_is_told_and_not_mended(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Pauze met rondleiding")
    typed(page.details.block.pin, "14:20")
    assert "overlap of 20 min" in button_of(page, "Pauze met rondleiding").accessibleName()
    assert [b.minutes for b in blocks_of(page)][4:6] == [45, 30]
    assert "20 minutes before" in page.question.words.text()


def test_blocks_that_overlap_lie_side_by_side(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Pauze met rondleiding")
    typed(page.details.block.pin, "14:20")
    first, second = button_of(page, "1-2-4-allen en thematafels"), button_of(page, "Pauze met rondleiding")
    assert not first.geometry().intersects(second.geometry())


def test_plus_and_minus_change_the_length_by_five(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_Plus)
    press(page, Key.Key_Right, ALT, SHIFT)
    assert blocks_of(page)[1].minutes == 20
    press(page, Key.Key_Minus)
    assert blocks_of(page)[1].minutes == 15


@pytest.mark.parametrize(("typing", "minutes"), [("1u30", 90), ("1:30", 90), ("1,5u", 90), ("50m", 50), ("120", 120)])
def test_a_duration_can_be_typed_in_many_ways(desk: Desk, qtbot: QtBot, typing: str, minutes: int) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    typed(page.details.block.minutes, typing)
    assert blocks_of(page)[1].minutes == minutes


@pytest.mark.parametrize(
    ("typing", "sentence"),
    [("-5", "Read as -5 minutes"), ("2000", "Read as 2000 minutes (33:20 hours)"), ("1.30", "cannot be read")],
)
def test_an_impossible_duration_snaps_back_with_a_sentence(
    desk: Desk, qtbot: QtBot, typing: str, sentence: str
) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    field = page.details.block.minutes
    typed(field, typing)
    assert (field.line.text(), blocks_of(page)[1].minutes) == ("10 min", 10)
    assert sentence in field._problem.text()
    assert desk.undo.count() == 0


def test_f2_goes_to_the_title(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_F2)
    assert page.details.block.title.line.hasFocus()


def test_every_field_of_a_block_is_kept(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    fields = page.details.block
    for field, text in ((fields.title, '<b>&" 🎉 שלום'), (fields.method, "Fishbowl"), (fields.room, "Zaal 2")):
        typed(field, text)
    fields.for_facilitator.text.setFocus()
    fields.for_facilitator.text.setPlainText("Klok in het zicht")
    fields.title.line.setFocus()
    kept = blocks_of(page)[1]
    assert (kept.title, kept.method, kept.room) == ('<b>&" 🎉 שלום', "Fishbowl", "Zaal 2")
    assert kept.for_facilitator == "Klok in het zicht"


def test_a_third_part_is_refused_with_a_sentence(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    ticks = page.details.block.parts.ticks
    for part in Part:
        ticks[part].click()
    assert blocks_of(page)[1].parts == (Part.KNOWLEDGE, Part.TRANSLATE)
    assert "two parts at most" in page.details.block.parts._problem.text()


def test_a_block_that_bears_the_name_of_its_kind_follows_its_kind(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot, session(a_community(desk).id))
    page.palette_bar.buttons[1].click()
    kind = page.details.block.kind
    kind.box.setCurrentIndex(list(BlockKind).index(BlockKind.MEAL))
    kind.box.activated.emit(kind.box.currentIndex())
    assert titles(page) == ["Meal"]


def test_setting_aside_offers_undo_and_chooses_the_next_block(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    said: list[str] = []
    desk.ask.said.connect(said.append)
    choose(page, "Opening")
    press(page, Key.Key_Delete)
    assert "Opening" not in titles(page) and said == ["Set aside: it is kept below the timeline"]
    assert button_of(page, "Spontaan netwerken").hasFocus()
    desk.undo.undo()
    assert titles(page)[1] == "Opening"


def test_undo_and_redo_of_many_gestures_return_the_exact_programme(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    before = blocks_of(page)
    choose(page, "Opening")
    for key, modifiers in ((Key.Key_D, [CTRL]), (Key.Key_L, [CTRL]), (Key.Key_Down, [ALT, SHIFT]), (Key.Key_Plus, [])):
        press(page, key, *modifiers)
    after, steps = blocks_of(page), desk.undo.count()
    for _ in range(steps):
        desk.undo.undo()
    assert (steps, blocks_of(page)) == (4, before)
    for _ in range(steps):
        desk.undo.redo()
    assert blocks_of(page) == after


def test_tracks_lie_beside_each_other(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id)
    rows = [
        block("A", 40, session_id=meeting.id, track="Water", activity=ACTIVE),
        block("B", 60, session_id=meeting.id, track="Groen", position=1, activity=ACTIVE),
        block("C", 10, session_id=meeting.id, position=2),
    ]
    page = opened(desk, qtbot, meeting, tuple(rows))
    a, b, c = (button_of(page, name).geometry() for name in "ABC")
    assert a.top() == b.top() and a.right() <= b.left() and c.top() > b.bottom() - 4
    assert c.width() > a.width() * 1.9


def test_a_session_past_midnight_goes_on(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id)
    rows = (block("Avond", 600, session_id=meeting.id), block("Nacht", 480, session_id=meeting.id, position=1))
    page = opened(desk, qtbot, meeting, (rows[0], rows[1].with_(kind=BlockKind.NIGHT)))
    choose(page, "Nacht")
    typed(page.details.block.pin, "00:30")
    assert blocks_of(page)[1].pin == 24 * 60 + 30


def test_what_others_change_shows_at_once(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    fill(desk.workbook, [blocks_of(page)[1].with_(title="Welkom", minutes=20)])
    assert button_of(page, "Welkom").accessibleName().startswith("Welkom, Whole group, 20 min")
    assert figures(page)[-1] == "310 min"


def test_a_session_that_is_taken_away_closes(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    meeting = page.programme.session
    assert meeting is not None
    with qtbot.waitSignal(page.left), desk.edit("Remove") as edit:
        edit.remove_with_dependents(meeting)
    assert page.programme.session is None


def test_the_fields_of_a_session_are_kept(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    fields = page.details.session
    typed(fields.number, "13b")
    typed(fields.starts, "12.45")
    typed(fields.capacity, "30")
    kept = desk.workbook.all(Session)[0]
    assert (kept.number, str(kept.starts), kept.capacity) == ("13b", "12:45:00", 30)
    assert starts(page)[0] == "12:45"


def test_escape_and_alt_left_go_back(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    for key, modifiers in ((Key.Key_Escape, []), (Key.Key_Left, [ALT])):
        with qtbot.waitSignal(page.left):
            press(page, key, *modifiers)


def test_escape_in_a_field_goes_to_the_timeline_first(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    button = choose(page, "Opening")
    page.details.block.method.line.setFocus()
    press(page, Key.Key_Escape)
    assert button.hasFocus()


@pytest.mark.parametrize("side", list(Side))
def test_nothing_in_the_details_is_cut_off_at_the_right(desk: Desk, qtbot: QtBot, side: Side) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    page.details.turn_to(side)
    QApplication.processEvents()
    area = page.details.findChild(QScrollArea)
    assert isinstance(area, QScrollArea) and area.widget().minimumSizeHint().width() <= area.viewport().width()


def test_what_was_typed_is_kept_when_another_block_is_chosen(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    field = page.details.block.title
    field.line.setFocus()
    field.line.setText("Welkom")
    press(page, Key.Key_Down, ALT)
    assert titles(page)[1:3] == ["Welkom", "Spontaan netwerken"]
    assert isinstance(field, Field) and field.value == "Spontaan netwerken"


def test_a_block_counts_as_it_is_set(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot, session(a_community(desk).id))
    page.gestures.add(BlockKind.BREAK)
    page.details.block.parts.ticks[Part.NETWORK].click()
    activity = page.details.block.activity
    activity.box.setCurrentIndex(list(Activity).index(Activity.MIXED))
    activity.box.activated.emit(activity.box.currentIndex())
    assert figures(page) == ["0", "0", "15", "50 %", "15 min"]
    assert isinstance(blocks_of(page)[0], Block)


def test_escape_lets_go_of_the_chosen_blocks_before_it_leaves(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    with qtbot.assertNotEmitted(page.left):
        press(page, Key.Key_Escape)
    assert page.programme.block is None
    with qtbot.waitSignal(page.left):
        press(page, Key.Key_Escape)


def test_escape_puts_the_drawer_away_wherever_the_keyboard_is(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    page.resize(900, 700)
    choose(page, "Opening")
    page.open_inspector()
    with qtbot.assertNotEmitted(page.left):
        press(page, Key.Key_Escape)
    assert page.details.isHidden() and page.programme.block is not None


def test_a_click_on_the_question_goes_to_its_block(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Pauze met rondleiding")
    typed(page.details.block.pin, "13.30")
    page.programme.choose(None)
    page.area.verticalScrollBar().setValue(0)
    QTest.mouseClick(page.question.words, Left)
    asked = page.programme.asked[0]
    assert page.programme.block is not None and page.programme.block.id == asked.block_id
    assert "“Pauze met rondleiding”" in page.question.words.text()


def test_the_subtitle_says_on_which_day_a_long_session_ends(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id, day=date(2026, 11, 26))
    page = opened(desk, qtbot, meeting, (block(minutes=24 * 60, session_id=meeting.id),))
    assert "(Friday)  ·  24 h" in page.subtitle.text()
    page.resize(700, 700)
    QApplication.processEvents()
    assert page.subtitle.text().startswith("Thursday 26 November 2026") and "block" not in page.subtitle.text()
