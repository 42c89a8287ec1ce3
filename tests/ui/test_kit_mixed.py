"""Fields that stand for several things, and groups of fields that fold."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.kit.desk import Desk
from ui.kit.fields import MIXED, CheckField, ChoiceField, Field, LineField, NumberField, TextField
from ui.kit.fold import Fold


def fields(desk: Desk) -> list[Field]:
    return [
        LineField("Room", desk, hint="Hall"),
        NumberField("Minutes", desk, unit="min"),
        TextField("Notes", desk),
        ChoiceField("Kind", desk, [(None, "None"), (1, "One")]),
        CheckField("Crew", desk),
    ]


@pytest.mark.parametrize("number", range(5))
def test_leaving_a_field_with_different_values_changes_nothing(desk: Desk, qtbot: QtBot, number: int) -> None:
    field, heard = fields(desk)[number], list[Any]()
    qtbot.addWidget(field)
    field.committed.connect(heard.append)
    field.set_value(MIXED)
    field.commit()
    assert heard == [] and field._problem.isHidden()


def test_what_is_typed_over_different_values_is_kept(desk: Desk, qtbot: QtBot) -> None:
    field = LineField("Room", desk, hint="Hall")
    qtbot.addWidget(field)
    field.set_value(MIXED)
    assert field.line.placeholderText() == "different"
    with qtbot.waitSignal(field.committed) as kept:
        QTest.keyClicks(field.line, "Attic")
        QTest.keyClick(field.line, Qt.Key.Key_Return)
    field.set_value("")
    assert kept.args == ["Attic"] and field.line.placeholderText() == "Hall"


def test_a_tick_that_differs_is_ticked_for_all_and_then_has_two_states(desk: Desk, qtbot: QtBot) -> None:
    field, heard = CheckField("Crew", desk), list[Any]()
    qtbot.addWidget(field)
    field.committed.connect(heard.append)
    field.set_value(MIXED)
    for _ in range(3):
        field.tick.click()
    assert heard == [True, False, True]


def test_a_choice_that_differs_can_become_nothing_for_all(desk: Desk, qtbot: QtBot) -> None:
    field = ChoiceField("Language", desk, [(None, "None"), (1, "One")])
    qtbot.addWidget(field)
    field.set_value(MIXED)
    with qtbot.waitSignal(field.committed) as kept:
        field.box.setCurrentIndex(0)
        field.box.activated.emit(0)
    assert kept.args == [None]


def test_a_group_stays_as_somebody_left_it(desk: Desk, qtbot: QtBot) -> None:
    fold = Fold("Harvest", desk.theme, desk.settings, called="harvest", open_at_first=False)
    qtbot.addWidget(fold)
    QTest.keyClick(fold.heading, Qt.Key.Key_Right)
    again = Fold("Harvest", desk.theme, desk.settings, called="harvest", open_at_first=False)
    qtbot.addWidget(again)
    assert again.unfolded


def test_only_a_choice_that_stands_for_several_says_that_they_differ(desk: Desk, qtbot: QtBot) -> None:
    field = ChoiceField("Room", desk, [("attic", "Attic"), ("hall", "Hall")])
    qtbot.addWidget(field)
    assert field.box.placeholderText() == ""
    field.set_value(MIXED)
    assert field.box.placeholderText() == "different"
    field.set_value(None)
    assert field.box.placeholderText() == ""
