"""Several blocks at once: chosen with mouse or keys, and every gesture for all of them is one step of undo."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import BlockKind
from copdesk.domain.sessions import Block
from tests.builders import block, session
from tests.ui.designing import (
    ALT,
    CTRL,
    SHIFT,
    Key,
    Left,
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
from ui.sessions.clip import FORM
from ui.sessions.designer import DesignerPage


def click(page: DesignerPage, title: str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(button_of(page, title), Left, keys, QPoint(120, 10))


def chosen(page: DesignerPage) -> list[str]:
    return [block.title for block in page.programme.selected]


def test_ctrl_and_a_click_choose_one_more_and_one_less(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    click(page, "Opening")
    click(page, "Borrel", CTRL)
    assert chosen(page) == ["Opening", "Borrel"] and button_of(page, "Opening").isChecked()
    click(page, "Opening", CTRL)
    assert chosen(page) == ["Borrel"]


def test_shift_and_a_click_choose_all_up_to_there(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    click(page, "Gemeente vertelt haar aanpak")
    click(page, "Inloop", SHIFT)
    assert len(chosen(page)) == 4 and page.programme.block is not None and page.programme.block.title == "Inloop"


def test_shift_and_arrows_choose_more_and_less(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Inloop")
    press(page, Key.Key_Down, SHIFT)
    press(page, Key.Key_Down, SHIFT)
    press(page, Key.Key_Up, SHIFT)
    assert chosen(page) == ["Inloop", "Opening"] and button_of(page, "Opening").hasFocus()


def test_blocks_that_stand_apart_are_chosen_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Inloop")
    press(page, Key.Key_Down, CTRL)
    press(page, Key.Key_Down, CTRL)
    assert chosen(page) == ["Inloop"]
    press(page, Key.Key_Space, CTRL)
    assert chosen(page) == ["Inloop", "Spontaan netwerken"]


def test_ctrl_a_chooses_all_and_a_click_one_again(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Inloop")
    press(page, Key.Key_A, CTRL)
    assert len(chosen(page)) == 10
    click(page, "Opening")
    assert chosen(page) == ["Opening"]


def test_ctrl_a_in_a_field_chooses_the_words_in_it(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    page.details.edit_title()
    press(page, Key.Key_A, CTRL)
    assert chosen(page) == ["Opening"]


def test_several_blocks_are_carried_together_in_one_step(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    before = blocks_of(page)
    click(page, "Inloop")
    click(page, "Spontaan netwerken", CTRL)
    carry(button_of(page, "Spontaan netwerken"), QPoint(120, 10), over(page, "Gemeente vertelt haar aanpak", 0.8))
    assert titles(page)[:4] == ["Opening", "Gemeente vertelt haar aanpak", "Inloop", "Spontaan netwerken"]
    assert (desk.undo.count(), len(chosen(page))) == (1, 2)
    desk.undo.undo()
    assert blocks_of(page) == before


def test_keys_move_all_chosen_blocks_in_one_step(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_Down, SHIFT)
    press(page, Key.Key_Up, ALT, SHIFT)
    assert titles(page)[:3] == ["Opening", "Spontaan netwerken", "Inloop"] and desk.undo.count() == 1


def test_several_blocks_are_set_aside_copied_and_duplicated_in_one_step_each(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Inloop")
    press(page, Key.Key_Down, SHIFT)
    press(page, Key.Key_D, CTRL)
    assert titles(page)[:4] == ["Inloop", "Opening", "Inloop", "Opening"]
    press(page, Key.Key_Delete)
    assert [b.title for b in page.programme.shelf] == ["Inloop", "Opening"] and desk.undo.count() == 2
    desk.undo.undo()
    assert len(page.programme.blocks) == 12


def test_all_chosen_blocks_are_pinned_where_they_are(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Inloop")
    press(page, Key.Key_Down, SHIFT)
    press(page, Key.Key_L, CTRL)
    assert [b.pin for b in blocks_of(page)][:3] == [750, 780, None]


def test_blocks_travel_to_another_session_over_the_clipboard(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    press(page, Key.Key_A, CTRL)
    press(page, Key.Key_C, CTRL)
    community_id = page.programme.session.community_id  # type: ignore[union-attr]
    other = opened(desk, qtbot, session(community_id))
    other.timeline.setFocus()
    press(other, Key.Key_V, CTRL)
    assert len(blocks_of(other)) == 10 and len(chosen(other)) == 10 and desk.undo.count() == 1


def test_a_copy_lands_in_a_spreadsheet_as_a_table(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    page.gestures.change(blocks_of(page)[1], lead="Zoë", room="=1+1")
    press(page, Key.Key_C, CTRL)
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert rows[0][:3] == ["Time", "Minutes", "Title"]
    assert rows[1] == ["13:00", "10", "Opening", "", "", "Zoë", "'=1+1", ""]


def test_cutting_and_pasting_brings_a_block_elsewhere(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_X, CTRL)
    choose(page, "Borrel")
    press(page, Key.Key_V, CTRL)
    assert titles(page)[-1] == "Opening" and len(titles(page)) == 10


def test_what_others_put_on_the_clipboard_is_left_alone(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    QGuiApplication.clipboard().setText("Opening\t10")
    press(page, Key.Key_V, CTRL)
    assert (len(titles(page)), desk.undo.count()) == (10, 0)


def test_a_damaged_copy_is_refused_with_a_sentence(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_C, CTRL)
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.hasFormat(FORM)
    mime.setData(FORM, b"{}")
    said: list[str] = []
    desk.ask.said.connect(said.append)
    press(page, Key.Key_V, CTRL)
    assert len(titles(page)) == 10 and "copied" in said[0]


def test_a_block_made_elsewhere_can_be_dropped_on_the_timeline(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    draft = Block(session_id=blocks_of(page)[0].session_id, title="Fishbowl", method="Fishbowl", minutes=40)
    picture, at = button_of(page, "Inloop").picture(), page.palette_bar.mapToGlobal(QPoint(10, 10))
    page.drag.press_draft(draft.with_(kind=BlockKind.SMALL_GROUPS), picture, at, QPoint(5, 5))
    page.drag.motion(over(page, "Opening", 0.8), fine=False)
    page.drag.release()
    assert titles(page)[2] == "Fishbowl" and chosen(page) == ["Fishbowl"]


def test_pinned_blocks_that_are_carried_together_keep_their_distance(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_Down, SHIFT)
    press(page, Key.Key_L, CTRL)
    button = button_of(page, "Opening")
    carry(button, QPoint(120, 8), button.mapToGlobal(QPoint(120, 8 + round(10 * page.timeline.pixels))))
    assert [b.pin for b in blocks_of(page)][1:3] == [13 * 60 + 10, 13 * 60 + 20]


def test_a_parallel_stretch_that_is_carried_stays_parallel(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Opening")
    press(page, Key.Key_Down, SHIFT)
    page.timeline.arranging.beside()
    carry(button_of(page, "Opening"), QPoint(60, 8), over(page, "1-2-4-allen en thematafels", 0.8))
    moved = {b.title: b.track for b in blocks_of(page)[3:5]}
    assert moved == {"Opening": "Group 1", "Spontaan netwerken": "Group 2"}


REFUSED = "This value is not possible here, so what was there has been put back."


def listening(desk: Desk) -> list[str]:
    """Return a list in which all that is said comes to stand."""
    told: list[str] = []
    desk.ask.said.connect(told.append)
    return told


def test_a_start_later_than_a_session_can_last_is_refused_in_one_sentence(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id)
    rows = (block(minutes=1000, position=n, session_id=meeting.id) for n in range(5))
    page = opened(desk, qtbot, meeting, tuple(rows))
    page.programme.select([b.id for b in page.programme.blocks])
    told = listening(desk)
    press(page, Key.Key_L, CTRL)
    assert told == [REFUSED]
    assert {b.pin for b in blocks_of(page)} == {None} and desk.undo.count() == 0


def test_what_carries_blocks_or_rounds_too_far_is_refused_and_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    page.gestures.change(blocks_of(page)[2], pin=3500, round=20)
    before, late = blocks_of(page), blocks_of(page)[2]
    page.programme.choose(late.id)
    told = listening(desk)
    page.gestures.move(late, 0, pin=5000)
    page.gestures.move_all([late], 0, later=500)
    page.gestures.resize(late, 5000)
    page.timeline.arranging.repeat()
    assert told == [REFUSED] * 4
    assert blocks_of(page) == before


def test_what_is_set_aside_comes_back_between_its_neighbours(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id)
    rows = [block(t, position=n, session_id=meeting.id, set_aside=t == "Z") for n, t in enumerate("ABZC")]
    page = opened(desk, qtbot, meeting, tuple(rows))
    page.gestures.move(rows[3], 1)
    page.gestures.bring_back(page.programme.shelf[0])
    assert titles(page) == ["A", "C", "B", "Z"]
