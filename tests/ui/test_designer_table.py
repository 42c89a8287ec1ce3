"""The table of a session: typed in, chosen from, moved about, and in step with the timeline."""

from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import BlockKind, Part
from tests.builders import ACTIVE, block, fill, half_day, session
from tests.ui import rules
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
    opened,
    press,
    starts,
    the_half_day,
    titles,
)
from ui.kit.desk import Desk
from ui.sessions.designer import DesignerPage
from ui.sessions.table_columns import ColumnName
from ui.sessions.table_rows import RowKind
from ui.sessions.views import View

C = ColumnName


def tabled(desk: Desk, qtbot: QtBot, **changes: object) -> DesignerPage:
    """Show the half-day session as a table."""
    page = the_half_day(desk, qtbot, **changes)
    page.middle.look(View.TABLE)
    QApplication.processEvents()
    return page


def at(page: DesignerPage, title: str, column: ColumnName = C.TITLE) -> None:
    """Put the keyboard in a cell."""
    table = page.table
    number = next(n for n, row in enumerate(table.cells.rows) if row.kind in (RowKind.BLOCK, RowKind.KEPT)
                  and row.block is not None and row.block.title == title)  # fmt: skip
    table.stand_at(table.cells.index(number, table.cells.column_of(column)))
    table.setFocus()


def write(page: DesignerPage, text: str, key: Qt.Key = Key.Key_Return) -> None:
    """Type in the cell the keyboard is at, over what stands there."""
    press(page, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    editor.selectAll()
    if text:
        QTest.keyClicks(editor, text)
    else:
        QTest.keyClick(editor, Key.Key_Delete)
    QTest.keyClick(editor, key)
    QApplication.processEvents()


def told(page: DesignerPage, kind: RowKind) -> list[str]:
    """Return what rows of a kind say."""
    return [page.table.cells.words_of(row) for row in page.table.cells.rows if row.kind is kind]


def shown(page: DesignerPage) -> list[str]:
    """Return the headings one sees."""
    cells = page.table.cells
    return [c.title for n, c in enumerate(cells.columns) if not page.table.isColumnHidden(n)]


def test_the_table_has_the_blocks_of_the_timeline(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    cells = page.table.cells
    row = [cells.index(3, n).data() for n in range(5)]
    assert row == ["13:25", "30 min", "Gemeente vertelt haar aanpak", "", "Knowledge"]
    assert told(page, RowKind.END) == ["Ends at 17:30"]


def test_a_title_is_edited_in_place_and_enter_goes_down(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    at(page, "Opening")
    write(page, "Welkom")
    assert titles(page)[1] == "Welkom"
    assert page.table.row is not None and page.table.row.block is not None
    assert page.table.row.block.title == "Spontaan netwerken"
    assert page.table.hasFocus()


def test_tab_goes_on_in_the_next_cell(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    at(page, "Opening", C.START)
    write(page, "13:00", Key.Key_Tab)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit) and editor.text() == "10 min"
    QTest.keyClick(editor, Key.Key_Escape)
    assert blocks_of(page)[1].pin == 13 * 60


def test_typing_begins_in_the_cell_itself(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    at(page, "Opening", C.LEAD)
    QTest.keyClick(page.table, Key.Key_M)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "erel")
    QTest.keyClick(editor, Key.Key_Return)
    QApplication.processEvents()
    assert blocks_of(page)[1].lead == "merel"


def test_escape_brings_back_what_stood_there(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    at(page, "Opening")
    write(page, "Iets anders", Key.Key_Escape)
    assert titles(page)[1] == "Opening" and desk.undo.count() == 0


@pytest.mark.parametrize(
    ("typing", "pin"), [("13.45", 825), ("1345", 825), ("+10", 790), ("v", 780), ("13.30 uur", 810)]
)
def test_a_start_is_typed_in_many_ways_and_pins(desk: Desk, qtbot: QtBot, typing: str, pin: int) -> None:
    page = tabled(desk, qtbot)
    at(page, "Opening", C.START)
    write(page, typing)
    assert blocks_of(page)[1].pin == pin


def test_emptying_the_start_lets_the_block_go(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    at(page, "Opening", C.START)
    write(page, "13:10")
    at(page, "Opening", C.START)
    write(page, "")
    assert blocks_of(page)[1].pin is None and starts(page)[1] == "13:00"


@pytest.mark.parametrize(("typing", "minutes"), [("1u30", 90), ("45m", 45), ("1,5u", 90), ("120", 120)])
def test_a_duration_is_typed_in_many_ways(desk: Desk, qtbot: QtBot, typing: str, minutes: int) -> None:
    page = tabled(desk, qtbot)
    at(page, "Opening", C.MINUTES)
    write(page, typing)
    assert blocks_of(page)[1].minutes == minutes


@pytest.mark.parametrize(("column", "typing"), [(C.MINUTES, "1.30"), (C.START, "25:00"), (C.MINUTES, "")])
def test_what_cannot_be_read_goes_back_with_a_sentence(
    desk: Desk, qtbot: QtBot, column: ColumnName, typing: str
) -> None:
    page, said = tabled(desk, qtbot), list[str]()
    desk.ask.said.connect(said.append)
    at(page, "Opening", column)
    before = blocks_of(page)
    if typing or column is not C.START:
        write(page, typing)
    assert blocks_of(page) == before and len(said) == 1


def test_the_part_is_chosen_from_a_list(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    at(page, "Opening", C.PARTS)
    press(page, Key.Key_F2)
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText("Sharing + Network"))
    QTest.keyClick(box, Key.Key_Return)
    QApplication.processEvents()
    assert blocks_of(page)[1].parts == (Part.TRANSLATE, Part.NETWORK)


def test_materials_may_go_over_several_lines(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    page.table.head.show_column(C.MATERIALS.value, shown=True)
    at(page, "Opening", C.MATERIALS)
    press(page, Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    QTest.keyClicks(editor, "Stiften")
    QTest.keyClick(editor, Key.Key_Return, SHIFT)
    QTest.keyClicks(editor, "Vellen")
    QTest.keyClick(editor, Key.Key_Return)
    assert blocks_of(page)[1].materials == "Stiften\nVellen"


def test_what_is_chosen_in_the_table_is_chosen_in_the_timeline(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    at(page, "Opening")
    QTest.keyClick(page.table, Key.Key_Down, SHIFT)
    assert [b.title for b in page.programme.selected] == ["Opening", "Spontaan netwerken"]
    page.middle.look(View.TIMELINE)
    assert button_of(page, "Opening").isChecked() and button_of(page, "Spontaan netwerken").isChecked()


def test_what_is_chosen_elsewhere_is_chosen_in_the_table(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    page.programme.select([b.id for b in page.programme.blocks[2:4]], page.programme.blocks[3].id)
    rows = sorted(index.row() for index in page.table.selectionModel().selectedRows())
    assert rows == [2, 3] and page.table.currentIndex().row() == 3


def test_ctrl_and_a_click_adds_a_row_to_the_choice(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    at(page, "Opening")
    there = page.table.visualRect(page.table.cells.index(4, 2)).center()
    QTest.mouseClick(page.table.viewport(), Left, CTRL, there)
    assert [page.programme.index(b.id) for b in page.programme.selected] == [1, 4]


def test_alt_shift_and_an_arrow_move_all_chosen_rows(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    at(page, "Opening")
    QTest.keyClick(page.table, Key.Key_Down, SHIFT)
    press(page, Key.Key_Down, ALT, SHIFT)
    assert titles(page)[1:4] == ["Gemeente vertelt haar aanpak", "Opening", "Spontaan netwerken"]
    assert [index.row() for index in page.table.selectionModel().selectedRows()] == [2, 3]


def test_del_sets_aside_and_enter_brings_back(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    at(page, "Opening")
    press(page, Key.Key_Delete)
    assert blocks_of(page)[1].set_aside and told(page, RowKind.SHELF) == ["Set aside"]
    assert page.table.cells.rows[-1].kind is RowKind.KEPT
    at(page, "Opening")
    press(page, Key.Key_Return)
    assert not blocks_of(page)[1].set_aside


def test_ctrl_enter_inserts_below_and_begins_with_the_title(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    at(page, "Opening")
    press(page, Key.Key_Return, CTRL)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit) and editor.text() == "Whole group"
    QTest.keyClicks(editor, "Leervraag")
    QTest.keyClick(editor, Key.Key_Return)
    QApplication.processEvents()
    assert titles(page)[1:3] == ["Opening", "Leervraag"]


def test_copied_rows_are_a_table_for_a_spreadsheet(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    at(page, "Opening")
    press(page, Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[1].split("\t")[:3] == ["13:00", "10", "Opening"]


def test_free_time_and_overlaps_are_rows_with_words(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    rows = blocks_of(page)
    fill(desk.workbook, [rows[5].with_(pin=14 * 60 + 50, gap_name="reistijd"), rows[7].with_(pin=16 * 60)])
    assert told(page, RowKind.GAP) == ["reistijd 10 min"]
    assert told(page, RowKind.OVERLAP) == ["Begins 30 min before what precedes it has ended"]


def test_a_section_is_a_heading_that_the_keyboard_passes(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    fill(desk.workbook, [blocks_of(page)[2].with_(section="Ochtend")])
    assert told(page, RowKind.SECTION) == ["Ochtend"]
    at(page, "Opening")
    QTest.keyClick(page.table, Key.Key_Down)
    assert page.programme.block is not None and page.programme.block.title == "Spontaan netwerken"


def test_a_double_click_on_a_heading_goes_to_its_field(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    fill(desk.workbook, [blocks_of(page)[2].with_(section="Ochtend")])
    number = next(n for n, row in enumerate(page.table.cells.rows) if row.kind is RowKind.SECTION)
    QTest.mouseDClick(
        page.table.viewport(), Left, pos=page.table.visualRect(page.table.cells.index(number, 0)).center()
    )
    section = page.details.block.beside.section
    assert section.line.hasFocus() and section.value == "Ochtend"


def test_the_menu_of_a_block_opens_in_the_table_too(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    at(page, "Opening")
    here = QPoint(9, 9)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, here, page.table.mapToGlobal(here))
    QApplication.sendEvent(page.table.viewport(), asked)
    assert page.timeline.menu.isVisible()
    page.timeline.menu.close()
    page.timeline.menu.split_wanted.emit()
    assert page.views.view is View.BOTH and page.timeline.in_place.field is not None


def test_rows_beside_each_other_name_their_track(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id)
    rows = [
        block("A", 40, session_id=meeting.id, track="Water", activity=ACTIVE),
        block("B", 60, session_id=meeting.id, track="Groen", position=1, activity=ACTIVE),
    ]
    page = opened(desk, qtbot, meeting, tuple(rows))
    page.middle.look(View.TABLE)
    spoken = page.table.cells.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "B, Whole group, track Groen"


def handle(page: DesignerPage, number: int) -> QPoint:
    return QPoint(8, page.table.rowViewportPosition(number) + 20)


def drop(page: DesignerPage, number: int, to: int, share: float) -> None:
    """Drag a row by its handle to a share of the height of another one."""
    view, table = page.table.viewport(), page.table
    y = table.rowViewportPosition(to) + round(table.rowHeight(to) * share)
    carry(view, handle(page, number), view.mapToGlobal(QPoint(60, y)))
    QApplication.processEvents()


def test_a_row_is_carried_by_its_handle(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    drop(page, 1, 3, 0.9)
    assert titles(page)[1:4] == ["Spontaan netwerken", "Gemeente vertelt haar aanpak", "Opening"]
    desk.undo.undo()
    assert titles(page)[1] == "Opening"


def test_several_chosen_rows_are_carried_together(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    at(page, "Opening")
    QTest.keyClick(page.table, Key.Key_Down, SHIFT)
    drop(page, 2, 0, 0.1)
    assert titles(page)[:3] == ["Opening", "Spontaan netwerken", "Inloop"] and desk.undo.count() == 1


def test_escape_gives_a_carried_row_up(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    view = page.table.viewport()
    carry(view, handle(page, 1), view.mapToGlobal(QPoint(60, page.table.rowViewportPosition(4))), drop=False)
    press(page, Key.Key_Escape)
    QTest.mouseRelease(view, Left, pos=QPoint(60, 300))
    assert titles(page)[1] == "Opening" and page.table.isVisible()


def test_columns_are_hidden_and_shown_and_remembered(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    page.resize(1700, 800)
    assert shown(page)[-1] == "Materials"
    action = next(a for a in page.table.head.menu().actions() if a.text() == "Notes")
    action.trigger()
    page.table.head.show_column(C.ROOM.value, shown=False)
    again = DesignerPage(desk)
    qtbot.addWidget(again)
    again.resize(1700, 800)
    with qtbot.waitExposed(again):
        again.show()
    assert "Notes" in shown(again) and "Room" not in shown(again)


def test_the_columns_can_be_reached_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    page.columns.trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and [a.text() for a in menu.actions()][:2] == ["Start", "Duration"]
    menu.close()
    assert page.table.isVisible()


def test_without_a_choice_the_whole_table_is_copied(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    page.programme.choose(None)
    page.middle.copy_table()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 11


def test_least_needed_columns_go_first_in_a_narrow_place(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    page.resize(836, 500)
    QApplication.processEvents()
    assert shown(page)[:3] == ["Start", "Duration", "Title"] and "Materials" not in shown(page)


def test_the_view_is_remembered_and_both_need_room(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    press(page, Key.Key_2, CTRL, SHIFT)
    QApplication.processEvents()
    assert page.timeline.isVisible() and page.table.isVisible()
    page.resize(900, 700)
    QApplication.processEvents()
    assert page.timeline.isVisible() and not page.table.isVisible()
    again = DesignerPage(desk)
    qtbot.addWidget(again)
    assert again.views._wanted is View.BOTH


@pytest.mark.parametrize("view", [View.TABLE, View.BOTH])
@pytest.mark.parametrize(("width", "height"), [(1060, 760), (892, 480)])
def test_the_table_keeps_the_rules(desk: Desk, qtbot: QtBot, width: int, height: int, view: View) -> None:
    page = tabled(desk, qtbot)
    page.middle.look(view)
    page.resize(width, height)
    QApplication.processEvents()
    rules.check(page)


@pytest.mark.parametrize(("width", "height"), [(1060, 760), (892, 480)])
def test_longer_words_fit_beside_the_table(desk: Desk, width: int, height: int) -> None:
    meeting, blocks = half_day(a_community(desk).id)
    fill(desk.workbook, [meeting, *blocks])

    def built() -> QWidget:
        page = DesignerPage(desk)
        page.views.turn_to(View.TABLE)
        page.show_session(meeting.id)
        return page

    rules.check_with_long_words(built, desk.theme, width=width, height=height)


def test_nothing_can_be_typed_where_all_can_only_be_read(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    page = the_half_day(desk, qtbot)
    monkeypatch.setattr(type(desk), "read_only", property(lambda self: True))
    page.middle.look(View.TABLE)
    at(page, "Opening")
    press(page, Key.Key_F2)
    press(page, Key.Key_Delete)
    assert page.table.hasFocus() and not blocks_of(page)[1].set_aside


def test_five_hundred_rows_are_quick(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id)
    rows = tuple(
        block(f"Blok {n}", 1, session_id=meeting.id, position=n, kind=list(BlockKind)[n % 9]) for n in range(500)
    )
    page = opened(desk, qtbot, meeting, rows)
    page.middle.look(View.TABLE)
    cells = page.table.cells
    began = perf_counter()
    for n in range(5):
        changed = [row if row.block is None or n else row for row in cells.rows][: 490 + n]
        cells.set_rows(changed)
        page.table.grab()
    assert (perf_counter() - began) / 5 < 0.25


def test_the_details_come_beside_the_table_and_leave_it_readable(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    page.resize(1052, 800)
    at(page, "Opening")
    page.open_inspector()
    QApplication.processEvents()
    edge = page.table.mapTo(page, page.table.rect().topRight()).x()
    assert page.details.isVisible() and page.details.geometry().left() > edge
    assert shown(page)[:3] == ["Start", "Duration", "Title"]
    press(page, Key.Key_Escape)
    assert page.details.isHidden() and page.programme.block is not None


def test_the_drawer_leaves_the_heading_and_its_buttons_in_sight(desk: Desk, qtbot: QtBot) -> None:
    page = tabled(desk, qtbot)
    page.resize(900, 700)
    page.open_inspector()
    QApplication.processEvents()
    assert page.details.geometry().top() >= page.more.mapTo(page, page.more.rect().bottomLeft()).y()
