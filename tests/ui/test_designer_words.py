"""What is typed on the timeline itself, the menu of a block, and the marks a block bears."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import Certainty, Division
from copdesk.domain.sessions import Block, Place
from tests.builders import block, session
from tests.ui import rules
from tests.ui.designing import (
    CTRL,
    SHIFT,
    Key,
    a_community,
    blocks_of,
    button_of,
    carry,
    choose,
    opened,
    over,
    press,
    the_half_day,
    titles,
)
from ui.kit.desk import Desk
from ui.sessions.chart import BandKind
from ui.sessions.designer import DesignerPage


def rows_of(page: DesignerPage, kind: BandKind) -> list[str]:
    return [band.wanted.words for band in page.timeline.chart.bands if band.wanted.kind is kind]


def one(desk: Desk, qtbot: QtBot, **fields: object) -> DesignerPage:
    meeting = session(a_community(desk).id)
    return opened(desk, qtbot, meeting, (block("Een", session_id=meeting.id, **fields),))


def enter(page: DesignerPage, text: str) -> None:
    field = page.timeline.in_place.field
    assert field is not None
    field.line.selectAll()
    QTest.keyClicks(field.line, text)
    QTest.keyClick(field.line, Key.Key_Return)


def menu_on(page: DesignerPage, title: str) -> dict[str, bool]:
    button = button_of(page, title)
    at = QPoint(30, 10)
    QApplication.sendEvent(button, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, button.mapToGlobal(at)))
    menu = page.timeline.menu
    return {action.text().split("\t")[0]: action.isEnabled() for action in menu.actions() if action.text()}


@contextmanager
def closing(page: DesignerPage) -> Iterator[None]:
    yield
    page.timeline.menu.close()


def do(page: DesignerPage, words: str) -> None:
    next(a for a in page.timeline.menu.actions() if a.text().split("\t")[0] == words).trigger()


# Headings, gaps and splitting


def test_a_heading_is_typed_on_the_timeline(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_H, CTRL)
    enter(page, "Ochtend")
    assert blocks_of(page)[1].section == "Ochtend" and rows_of(page, BandKind.SECTION) == ["Ochtend"]
    assert "under the heading Ochtend" in button_of(page, "Opening").accessibleName()
    assert button_of(page, "Opening").hasFocus()


def test_a_heading_has_room_of_its_own(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    page.gestures.change(blocks_of(page)[1], section="Ochtend")
    where = page.timeline.plan.heading_of(blocks_of(page)[1])
    above, below = button_of(page, "Inloop").geometry(), button_of(page, "Opening").geometry()
    assert where is not None and above.bottom() < where.top() and where.bottom() < below.top()


def test_a_double_click_on_a_heading_changes_it(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    page.gestures.change(blocks_of(page)[1], section="Ochtend")
    where = page.timeline.plan.heading_of(blocks_of(page)[1])
    assert where is not None
    QTest.mouseDClick(page.timeline, Qt.MouseButton.LeftButton, pos=where.center())
    enter(page, "Start")
    assert blocks_of(page)[1].section == "Start"


def test_escape_leaves_a_heading_as_it_was(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_H, CTRL)
    field = page.timeline.in_place.field
    assert field is not None
    QTest.keyClicks(field.line, "weg")
    QTest.keyClick(field.line, Key.Key_Escape)
    assert (blocks_of(page)[1].section, page.timeline.in_place.field, desk.undo.count()) == ("", None, 0)


def test_a_gap_gets_a_name(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    late = blocks_of(page)[5]
    page.gestures.change(late, pin=15 * 60)
    choose(page, late.title)
    press(page, Key.Key_G, CTRL)
    enter(page, "reistijd")
    assert blocks_of(page)[5].gap_name == "reistijd"
    assert "20 min free before it, reistijd" in button_of(page, late.title).accessibleName()


def test_without_a_gap_there_is_nothing_to_name(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_G, CTRL)
    assert page.timeline.in_place.field is None


def test_a_block_is_split_in_the_middle_with_one_more_enter(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Inloop")
    press(page, Key.Key_S, CTRL, SHIFT)
    field = page.timeline.in_place.field
    assert field is not None and field.line.text() == "15 min"
    QTest.keyClick(field.line, Key.Key_Return)
    assert [b.minutes for b in blocks_of(page)][:2] == [15, 15] and titles(page)[:2] == ["Inloop", "Inloop"]


def test_a_block_is_split_at_the_minute_that_is_typed(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Vier groepen: eigen casus")
    press(page, Key.Key_S, CTRL, SHIFT)
    enter(page, "0:20")
    assert [b.minutes for b in blocks_of(page)][6:8] == [20, 50] and desk.undo.count() == 1


def test_a_minute_outside_the_block_splits_nothing_and_is_explained(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    said: list[str] = []
    desk.ask.said.connect(said.append)
    choose(page, "Inloop")
    press(page, Key.Key_S, CTRL, SHIFT)
    enter(page, "45")
    assert len(blocks_of(page)) == 10 and "30 minutes" in said[0]


def test_leaving_the_question_where_to_split_splits_nothing(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Inloop")
    press(page, Key.Key_S, CTRL, SHIFT)
    button_of(page, "Opening").setFocus()
    assert len(blocks_of(page)) == 10 and page.timeline.in_place.field is None


# The menu


def test_the_menu_chooses_its_block_and_greys_what_does_not_fit(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    with closing(page):
        offers = menu_on(page, "Opening")
    assert page.programme.block is not None and page.programme.block.title == "Opening"
    assert offers["Split…"] and not offers["Beside each other"] and not offers["Name the time before it…"]


def test_chosen_blocks_come_beside_each_other_and_back_by_the_menu(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_Down, SHIFT)
    with closing(page):
        menu_on(page, "Opening")
        do(page, "Beside each other")
    assert [b.track for b in blocks_of(page)][1:3] == ["Group 1", "Group 2"]
    assert rows_of(page, BandKind.TRACKS) == ["Group 1 · Group 2"]
    page.timeline.arranging.one_after_the_other()
    assert [b.track for b in blocks_of(page)][1:3] == ["", ""] and desk.undo.count() == 2


def test_two_blocks_become_a_swap_of_groups(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_Down, SHIFT)
    page.timeline.arranging.swap()
    assert rows_of(page, BandKind.DIVISION) == ["the groups swap"]
    assert [b.division for b in blocks_of(page)][1:5] == [Division.SWAPPED] * 4


def test_a_break_divides_a_block_and_the_pieces_say_so(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Vier groepen: eigen casus")
    page.timeline.arranging.divide_around_break()
    assert [(b.title, b.minutes) for b in blocks_of(page)][7] == ("Break", 15)
    assert "part 2" in page.timeline.buttons[8].accessibleName()


def test_a_second_round_repeats_the_block(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    page.timeline.arranging.repeat()
    assert [b.round for b in blocks_of(page)][1:4] == [1, 2, None]
    assert "round 2" in page.timeline.buttons[2].accessibleName()


@pytest.mark.parametrize(("key", "modifiers"), [(Key.Key_Menu, []), (Key.Key_F10, [SHIFT])])
def test_the_menu_opens_by_keyboard(
    desk: Desk, qtbot: QtBot, key: Qt.Key, modifiers: list[Qt.KeyboardModifier]
) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    with closing(page):
        press(page, key, *modifiers)
        assert page.timeline.menu.isVisible()


def test_beside_the_blocks_the_menu_offers_only_to_paste(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_C, CTRL)
    at = QPoint(20, 20)
    with closing(page):
        where = page.timeline.mapToGlobal(at)
        QApplication.sendEvent(page.timeline, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where))
        able = [a.text().split("\t")[0] for a in page.timeline.menu.actions() if a.text() and a.isEnabled()]
        do(page, "Paste below")
    assert able == ["Paste below"] and titles(page)[-1] == "Opening"


# What was set aside


def test_what_is_set_aside_lies_on_the_shelf_and_comes_back_with_enter(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    before = blocks_of(page)
    choose(page, "Opening")
    press(page, Key.Key_Delete)
    (card,) = page.shelf.cards
    assert page.shelf.isVisible() and "Opening, 10 min, set aside" in card.accessibleName()
    QTest.keyClick(card, Key.Key_Return)
    assert blocks_of(page) == before and page.shelf.isHidden()


def test_a_block_that_is_let_go_on_the_shelf_is_set_aside(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    button = button_of(page, "Opening")
    carry(button, QPoint(120, 10), over(page, "Inloop", 0.8), drop=False)
    QApplication.processEvents()
    assert page.shelf.isVisible()
    page.drag.motion(page.shelf.mapToGlobal(page.shelf.rect().center()), fine=False)
    page.drag.release()
    assert [card.block.title for card in page.shelf.cards] == ["Opening"] and desk.undo.count() == 1


def test_the_shelf_hides_again_when_nothing_was_set_aside(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    carry(button_of(page, "Opening"), QPoint(120, 10), over(page, "Gemeente vertelt haar aanpak", 0.8))
    assert page.shelf.isHidden() and titles(page)[3] == "Opening"


def test_a_card_is_dropped_at_another_place(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_Delete)
    QApplication.processEvents()
    carry(page.shelf.cards[0], QPoint(20, 15), over(page, "Spontaan netwerken", 0.8))
    assert titles(page)[:3] == ["Inloop", "Spontaan netwerken", "Opening"]


def test_del_on_the_shelf_removes_for_good_and_offers_undo(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    said: list[str] = []
    choose(page, "Opening")
    press(page, Key.Key_Delete)
    desk.ask.said.connect(said.append)
    QTest.keyClick(page.shelf.cards[0], Key.Key_Delete)
    assert len(blocks_of(page)) == 9 and said == ["Block removed"]
    desk.undo.undo()
    assert len(page.shelf.cards) == 1


def test_everything_with_a_shelf_can_be_named_and_reached(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_Delete)
    press(page, Key.Key_Delete)
    rules.check(page)


# Marks


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"minutes": 0, "pin": 13 * 60 + 30}, "30 min left"),
        ({"minutes": 0, "pin": 12 * 60 + 50}, "10 min over"),
        ({"minutes": 0, "pin": 13 * 60}, "exactly on time"),
        ({"open_end": True}, "open end"),
        ({"approximate": True}, "c. 15 min"),
        ({"certainty": Certainty.PROVISIONAL}, "provisional"),
        ({"certainty": Certainty.CANCELLED}, "cancelled"),
        ({"round": 2}, "round 2"),
        ({"piece": 1}, "part 1"),
        ({"choose": 2, "places": (Place(theme="a"), Place(theme="b"), Place(theme="c"))}, "choose 2 of 3"),
    ],
)
def test_a_block_says_what_it_bears(desk: Desk, qtbot: QtBot, fields: dict[str, object], said: str) -> None:
    page = one(desk, qtbot, **fields)
    face = page.timeline.buttons[0]._face
    assert said in page.timeline.buttons[0].accessibleName() and face is not None
    assert said in f"{face.detail} {face.minutes} {face.warning}"


def test_tracks_say_how_people_are_divided_and_what_they_may_choose(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id)
    rows: tuple[Block, ...] = tuple(
        block(name, 30, position=n, session_id=meeting.id, track=name, division=Division.CHOSEN)
        for n, name in enumerate("ABCD")
    )
    page = opened(desk, qtbot, meeting, rows)
    assert rows_of(page, BandKind.DIVISION) == ["by choice"]
    page.gestures.change(blocks_of(page)[0], choose=2)
    assert rows_of(page, BandKind.DIVISION) == ["choose 2 of 4"]


# Days and the clock


def test_a_new_day_begins_after_four_and_the_change_of_the_clock_is_told(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id, day=date(2026, 10, 24), starts=time(12))
    long = (11 * 60, 3 * 60, 5 * 60, 5 * 60)
    rows = tuple(block(f"Blok {n}", m, position=n, session_id=meeting.id) for n, m in enumerate(long))
    page = opened(desk, qtbot, meeting, rows)
    days = [b.wanted.place.block.title for b in page.timeline.chart.bands if b.wanted.kind is BandKind.DAY]
    assert days == ["Blok 0", "Blok 3"]
    assert "Sunday 25 October 2026" in page.timeline.accessibleDescription()
    assert rows_of(page, BandKind.CLOCK) == ["The clock goes back an hour: 24:00 on it, 25:00 in reality"]


def test_a_card_on_the_shelf_has_a_button_that_puts_it_back(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    page.gestures.set_aside()
    (card,) = page.shelf.cards
    card.back.click()
    assert "Opening" in titles(page) and page.shelf.cards == []


def test_another_block_shows_from_its_first_field(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    page.resize(1180, 560)
    choose(page, "Opening")
    bar = page.details.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    choose(page, "Borrel")
    assert bar.value() == 0


def test_one_click_on_a_method_chooses_it_for_the_button(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    page.start_search()
    shelf, before = page.supplies.shelf, len(blocks_of(page))
    where = shelf.view.visualRect(shelf.rows.index(1, 0)).center()
    QTest.mouseClick(shelf.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert len(blocks_of(page)) == before
    shelf.insert.click()
    assert len(blocks_of(page)) == before + 1


def test_a_double_click_that_began_elsewhere_puts_nothing_in(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    page.start_search()
    view, before = page.supplies.shelf.view, len(blocks_of(page))
    where = QPointF(view.visualRect(page.supplies.shelf.rows.index(0, 0)).center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    second = QMouseEvent(QEvent.Type.MouseButtonDblClick, where, view.mapToGlobal(where), left, left, none)
    QApplication.sendEvent(view.viewport(), second)
    assert len(blocks_of(page)) == before
