"""A table shows values as they are given, sorts them itself and remembers what was chosen."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.ui import rules
from ui.kit import cells
from ui.kit.settings import Settings
from ui.kit.tables import ROW, CardTable, Column, Rows
from ui.kit.theme import Theme


@dataclass(frozen=True)
class Guest:
    """Somebody in the table."""

    number: int
    name: str
    town: str = "Zwolle"


GUESTS = [Guest(1, "Pim"), Guest(2, "Anneke"), Guest(3, "Zoë", "Assen")]
COLUMNS = (
    Column[Guest]("Name", lambda g: g.name, 0, detail=lambda g: g.town),
    Column[Guest]("Town", lambda g: g.town, 160, paint=lambda c, g: cells.tags(c, [g.town]), drop=1),
    Column[Guest]("Number", lambda g: str(g.number), 160, order=lambda g: g.number, drop=2),
)


def rows() -> Rows[Guest]:
    model = Rows(COLUMNS, lambda guest: guest.number)
    model.set_rows(GUESTS)
    return model


def shown(qtbot: QtBot, theme: Theme, settings: Settings, model: Rows[Guest], width: int = 900) -> CardTable:
    table = CardTable(model, theme, settings, called="guests", name="Guests")
    qtbot.addWidget(table)
    table.resize(width, 400)
    with qtbot.waitExposed(table):
        table.show()
    return table


def names(model: Rows[Guest]) -> list[str]:
    return [guest.name for guest in model.rows]


def test_the_model_keeps_qts_own_rules(qtbot: QtBot) -> None:
    model = rows()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(GUESTS[1:])
    model.sort(0)
    model.set_rows([])
    tester.deleteLater()
    assert model.rowCount() == 0


def test_a_click_on_a_heading_sorts_and_a_second_one_turns_it_round(
    qtbot: QtBot, theme: Theme, settings: Settings
) -> None:
    model = rows()
    table = shown(qtbot, theme, settings, model)
    table._sort(0)
    up = names(model)
    table._sort(0)
    assert (up, names(model)) == (["Anneke", "Pim", "Zoë"], ["Zoë", "Pim", "Anneke"])


def test_an_arrow_shows_by_what_the_table_is_sorted(qtbot: QtBot, theme: Theme, settings: Settings) -> None:
    table = shown(qtbot, theme, settings, rows())
    pictures = [table.horizontalHeader().grab().toImage()]
    for _ in range(2):
        table._sort(0)
        pictures.append(table.horizontalHeader().grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]


def test_new_rows_come_in_the_order_that_was_chosen(qtbot: QtBot) -> None:
    model = rows()
    model.sort(0)
    model.set_rows([*GUESTS, Guest(4, "Bram")])
    assert names(model) == ["Anneke", "Bram", "Pim", "Zoë"]


def test_the_chosen_row_stays_chosen_when_rows_are_read_again(qtbot: QtBot, theme: Theme, settings: Settings) -> None:
    model = rows()
    table = shown(qtbot, theme, settings, model)
    table.choose(3)
    model.set_rows([GUESTS[2], GUESTS[0]])
    assert table.row == GUESTS[2]


def test_a_chosen_row_that_is_gone_is_announced(qtbot: QtBot, theme: Theme, settings: Settings) -> None:
    model = rows()
    table = shown(qtbot, theme, settings, model)
    table.choose(3)
    heard: list[object] = []
    table.chosen.connect(heard.append)
    model.set_rows(GUESTS[:2])
    assert heard[-1] is None


def test_the_same_rows_with_other_words_are_only_painted_again(qtbot: QtBot) -> None:
    model = rows()
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_rows([Guest(g.number, g.name.upper()) for g in GUESTS])


def test_delete_asks_to_remove_the_chosen_row(qtbot: QtBot, theme: Theme, settings: Settings) -> None:
    table = shown(qtbot, theme, settings, rows())
    table.choose(2)
    with qtbot.waitSignal(table.removal_wanted) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert asked.args == [GUESTS[1]]


@pytest.mark.parametrize(("width", "hidden"), [(900, []), (420, [2]), (300, [1, 2])])
def test_columns_go_by_priority_when_there_is_little_room(
    qtbot: QtBot, theme: Theme, settings: Settings, width: int, hidden: list[int]
) -> None:
    table = shown(qtbot, theme, settings, rows(), width)
    assert [n for n in range(3) if table.isColumnHidden(n)] == hidden


def test_a_cell_gives_its_row_and_reads_both_lines_aloud(qtbot: QtBot) -> None:
    model = rows()
    index = model.index(2, 0)
    assert index.data(ROW) == GUESTS[2]
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Zoë, Assen"


def test_widths_are_remembered_under_the_name_of_the_table(qtbot: QtBot, theme: Theme, settings: Settings) -> None:
    settings.keep("widths.guests", [0, 210, 111])
    table = shown(qtbot, theme, settings, rows())
    assert [table.columnWidth(n) for n in (1, 2)] == [210, 111]


def test_every_row_is_sixty_high_and_has_no_grid(qtbot: QtBot, theme: Theme, settings: Settings) -> None:
    table = shown(qtbot, theme, settings, rows())
    assert (table.rowHeight(0), table.showGrid()) == (60, False)


def test_painting_all_kinds_of_cells_says_nothing(qtbot: QtBot, theme: Theme, settings: Settings) -> None:
    def everything(cell: cells.Cell, guest: Guest) -> None:
        cells.face(cell, "ZM", guest.number)
        cells.pill(cell.moved(40), guest.name, "check", "ok")
        cells.dots(cell.moved(120), "10x-")
        cells.words(cell.moved(200), guest.town, tabular=True)

    model = Rows([Column[Guest]("All", lambda g: g.name, 0, paint=everything)], lambda guest: guest.number)
    model.set_rows(GUESTS)
    table = shown(qtbot, theme, settings, model)
    assert not table.grab().isNull()


def test_the_rules_hold_for_a_table(qtbot: QtBot, theme: Theme, settings: Settings) -> None:
    rules.check(shown(qtbot, theme, settings, rows()))


def test_an_index_that_is_not_there_has_no_words(qtbot: QtBot) -> None:
    assert rows().data(QModelIndex()) is None
