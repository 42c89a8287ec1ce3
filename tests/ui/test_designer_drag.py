"""The designer with the mouse: carry blocks, drop new ones, pull an edge; nothing happens before the release."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import BlockKind
from tests.builders import block, session
from tests.ui.designing import (
    Key,
    Left,
    a_community,
    blocks_of,
    button_of,
    carry,
    opened,
    over,
    press,
    starts,
    the_half_day,
    titles,
)
from ui.kit.desk import Desk


def test_a_block_can_be_carried_below_another(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    to = over(page, "Gemeente vertelt haar aanpak", 0.8)
    carry(button_of(page, "Opening"), QPoint(120, 10), to)
    assert titles(page)[1:4] == ["Spontaan netwerken", "Gemeente vertelt haar aanpak", "Opening"]
    assert starts(page)[3] == "13:45"


def test_a_block_can_be_carried_above_another(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    to = over(page, "Inloop", 0.2)
    carry(button_of(page, "Opening"), QPoint(120, 10), to)
    assert titles(page)[:2] == ["Opening", "Inloop"]


def test_carrying_is_one_step_of_undo(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    before = blocks_of(page)
    carry(button_of(page, "Opening"), QPoint(120, 10), over(page, "Gemeente vertelt haar aanpak", 0.8))
    assert desk.undo.count() == 1
    desk.undo.undo()
    assert blocks_of(page) == before


def test_nothing_changes_while_a_block_is_carried_and_escape_gives_it_up(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    before = blocks_of(page)
    button = button_of(page, "Opening")
    carry(button, QPoint(120, 10), over(page, "Gemeente vertelt haar aanpak", 0.8), drop=False)
    assert page.drag.busy
    press(page, Key.Key_Escape)
    QTest.mouseRelease(button, Left, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    assert (page.drag.busy, blocks_of(page), desk.undo.count()) == (False, before, 0)


def test_a_block_dropped_beside_the_timeline_stays_where_it_was(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    before = blocks_of(page)
    carry(button_of(page, "Opening"), QPoint(120, 10), page.palette_bar.mapToGlobal(QPoint(20, 200)))
    assert blocks_of(page) == before


def test_a_click_moves_nothing(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    QTest.mouseClick(button_of(page, "Opening"), Left, pos=QPoint(120, 10))
    assert page.programme.block is not None and page.programme.block.title == "Opening"
    assert desk.undo.count() == 0


def test_pulling_the_lower_edge_snaps_to_five_minutes(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    button = button_of(page, "Inloop")
    grip = QPoint(100, button.height() - 3)
    carry(button, grip, button.mapToGlobal(grip + QPoint(0, round(13 * page.timeline.pixels))))
    assert blocks_of(page)[0].minutes == 45
    assert starts(page)[1] == "13:15"


def test_with_shift_the_edge_goes_by_the_minute(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    button = button_of(page, "Inloop")
    grip = QPoint(100, button.height() - 3)
    page.drag.press(button, button.mapToGlobal(grip), edge=True)
    page.drag.motion(button.mapToGlobal(grip + QPoint(0, round(13 * page.timeline.pixels))), fine=True)
    assert blocks_of(page)[0].minutes == 30
    page.drag.release()
    assert blocks_of(page)[0].minutes == 43


def test_the_blocks_below_make_way_while_an_edge_is_pulled(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    button, below = button_of(page, "Inloop"), button_of(page, "Opening")
    before = below.y()
    grip = QPoint(100, button.height() - 3)
    carry(button, grip, button.mapToGlobal(grip + QPoint(0, round(10 * page.timeline.pixels))), drop=False)
    assert below.y() - before == round(10 * page.timeline.pixels)
    page.drag.cancel()
    assert below.y() == before


def test_an_edge_cannot_be_pulled_above_the_block(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    button = button_of(page, "Opening")
    grip = QPoint(100, button.height() - 3)
    carry(button, grip, button.mapToGlobal(QPoint(100, -300)))
    assert blocks_of(page)[1].minutes == 5


def test_a_kind_is_dropped_where_the_line_stands(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    kind = next(b for b in page.palette_bar.buttons if b.kind is BlockKind.SOLO)
    carry(kind, QPoint(20, 15), over(page, "Opening", 0.8))
    assert titles(page)[1:3] == ["Opening", "On your own"]
    assert desk.undo.count() == 1


def test_a_kind_dropped_beside_the_timeline_adds_nothing(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    kind = page.palette_bar.buttons[2]
    carry(kind, QPoint(20, 15), page.details.mapToGlobal(QPoint(100, 100)))
    assert len(blocks_of(page)) == 10


def test_the_first_block_can_be_dropped_on_an_empty_timeline(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot, session(a_community(desk).id))
    carry(page.palette_bar.buttons[0], QPoint(20, 15), page.timeline.mapToGlobal(QPoint(200, 60)))
    assert titles(page) == ["Arrival"]


def test_a_pinned_block_is_carried_to_another_fixed_start(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id)
    rows = (block("Een", 30, session_id=meeting.id), block("Vast", 30, session_id=meeting.id, position=1, pin=14 * 60))
    page = opened(desk, qtbot, meeting, rows)
    button = button_of(page, "Vast")
    grip = QPoint(100, 10)
    carry(button, grip, button.mapToGlobal(grip + QPoint(0, round(30 * page.timeline.pixels))))
    assert (titles(page), blocks_of(page)[1].pin) == (["Een", "Vast"], 14 * 60 + 30)


def test_a_block_dropped_on_a_track_joins_it(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id)
    rows = (
        block("A", 40, session_id=meeting.id, track="Water"),
        block("B", 60, session_id=meeting.id, track="Groen", position=1),
        block("Los", 30, session_id=meeting.id, position=2),
    )
    page = opened(desk, qtbot, meeting, rows)
    carry(button_of(page, "Los"), QPoint(120, 10), over(page, "B", 0.8))
    assert [(b.title, b.track) for b in blocks_of(page)] == [("A", "Water"), ("B", "Groen"), ("Los", "Groen")]


def test_one_of_five_hundred_blocks_is_carried_with_little_painting(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id)
    rows = tuple(block(f"Blok {n}", 5, session_id=meeting.id, position=n * 1024) for n in range(500))
    page = opened(desk, qtbot, meeting, rows)
    painted = len(page.timeline._faces._pictures)
    carry(button_of(page, "Blok 1"), QPoint(120, 10), over(page, "Blok 6", 0.8))
    assert titles(page)[5:8] == ["Blok 6", "Blok 1", "Blok 7"]
    assert len(page.timeline._faces._pictures) - painted < 20
