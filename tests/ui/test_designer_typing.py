"""Durations and starts as people type them, in the fields themselves: understood, or refused with what was read."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.designing import SHIFT, Key, blocks_of, choose, the_half_day, typed
from ui.kit.desk import Desk
from ui.sessions.time_fields import DurationField, StartField

BEFORE = 14 * 60 + 40
"""When the block before the break ends."""


@pytest.mark.parametrize(
    ("typing", "minutes", "shown"),
    [
        ("45", 45, "45 min"),
        ("45m", 45, "45 min"),
        ("1u30", 90, "90 min"),
        ("1h30", 90, "90 min"),
        ("1:30", 90, "90 min"),
        ("1,5u", 90, "90 min"),
        ("120", 120, "2:00"),
        ("2u", 120, "2:00"),
    ],
)
def test_a_duration_is_understood(desk: Desk, qtbot: QtBot, typing: str, minutes: int, shown: str) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Pauze met rondleiding")
    typed(page.details.block.minutes, typing)
    assert blocks_of(page)[5].minutes == minutes
    assert page.details.block.minutes.line.text() == shown


@pytest.mark.parametrize(
    ("typing", "start"),
    [
        ("15.10", 15 * 60 + 10),
        ("15:10", 15 * 60 + 10),
        ("15.10 uur", 15 * 60 + 10),
        ("1510", 15 * 60 + 10),
        ("+10", BEFORE + 10),
        ("v", BEFORE),
        ("p", BEFORE),
        ("", None),
    ],
)
def test_a_start_is_understood(desk: Desk, qtbot: QtBot, typing: str, start: int | None) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Pauze met rondleiding")
    page.gestures.pin()
    field = page.details.block.pin
    if typing:
        typed(field, typing)
    else:
        field.line.setFocus()
        field.line.clear()
        QTest.keyClick(field.line, Key.Key_Return)
    assert blocks_of(page)[5].pin == start


@pytest.mark.parametrize(
    ("typing", "read"),
    [("1.30", "1.30"), ("half uur", "half uur"), ("1:75", "1:75"), ("25u", "25:00"), ("-5", "-5 minutes")],
)
def test_a_duration_that_is_not_certain_is_refused_with_its_reading(
    desk: Desk, qtbot: QtBot, typing: str, read: str
) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Pauze met rondleiding")
    field = page.details.block.minutes
    typed(field, typing)
    assert (blocks_of(page)[5].minutes, field.line.text(), desk.undo.count()) == (30, "30 min", 0)
    assert read in field._problem.text()


@pytest.mark.parametrize("typing", ["25:00", "14.05.-14.30", "half drie"])
def test_a_start_that_is_no_time_is_refused(desk: Desk, qtbot: QtBot, typing: str) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Pauze met rondleiding")
    field = page.details.block.pin
    typed(field, typing)
    assert blocks_of(page)[5].pin is None and typing in field._problem.text()


def test_arrows_count_by_five_and_with_shift_by_fifteen(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Pauze met rondleiding")
    page.gestures.pin()
    for field, after in ((page.details.block.minutes, "50 min"), (page.details.block.pin, "15:00")):
        counted(field)
        assert field.line.text() == after
    page.details.block.title.line.setFocus()
    assert (blocks_of(page)[5].minutes, blocks_of(page)[5].pin) == (50, 15 * 60)


def counted(field: DurationField | StartField) -> None:
    field.line.setFocus()
    QTest.keyClick(field.line, Key.Key_Up)
    QTest.keyClick(field.line, Key.Key_Up)
    QTest.keyClick(field.line, Key.Key_Down)
    QTest.keyClick(field.line, Key.Key_Up, SHIFT)


def test_escape_puts_back_what_was_there(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    choose(page, "Pauze met rondleiding")
    field = page.details.block.minutes
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, "1u30")
    QTest.keyClick(field.line, Key.Key_Escape)
    assert (field.line.text(), blocks_of(page)[5].minutes, desk.undo.count()) == ("30 min", 30, 0)
