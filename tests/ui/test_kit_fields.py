"""A field keeps what is typed when it is left, and never guesses what it cannot read."""

from datetime import date, time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from copdesk.domain.choices import Role
from copdesk.domain.problems import Problem
from tests.ui import rules
from ui.kit import fields
from ui.kit.desk import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


class Form(QWidget):
    """Two fields on a page, shown and active."""

    def __init__(self, first: fields.Field, desk: Desk) -> None:
        super().__init__()
        self.first, self.second = first, fields.LineField("&Other", desk)
        column = QVBoxLayout(self)
        column.addWidget(self.first)
        column.addWidget(self.second)
        self.kept: list[object] = []
        first.committed.connect(self.kept.append)


def shown(qtbot: QtBot, field: fields.Field, desk: Desk, value: object = None) -> Form:
    form = Form(field, desk)
    qtbot.addWidget(form)
    field.set_value(value)
    with qtbot.waitActive(form):
        form.show()
    field.setFocus()
    return form


def test_enter_keeps_a_line(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, fields.LineField("&Name", desk), desk, "")
    qtbot.keyClicks(form.first.editor, "Zoe")
    qtbot.keyClick(form.first.editor, Qt.Key.Key_Return)
    assert form.kept == ["Zoe"]


def test_leaving_keeps_a_line_once(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, fields.LineField("&Name", desk), desk, "")
    qtbot.keyClicks(form.first.editor, "Zoe")
    form.second.setFocus()
    form.first.setFocus()
    form.second.setFocus()
    assert form.kept == ["Zoe"]


def test_escape_brings_back_what_was_there(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, fields.LineField("&Name", desk), desk, "Zoë")
    qtbot.keyClicks(form.first.editor, "x")
    qtbot.keyClick(form.first.editor, Qt.Key.Key_Escape)
    form.second.setFocus()
    assert (form.first.value, form.kept) == ("Zoë", [])


def test_a_refused_edit_puts_the_field_back(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, fields.LineField("&Name", desk), desk, "Zoë")

    def refuse(value: object) -> None:
        with desk.edit("Rename"):
            raise Problem("field_blank")

    form.first.committed.connect(refuse)
    form.first.editor.clear()  # pyright: ignore[reportAttributeAccessIssue]
    form.first.commit()
    assert form.first.value == "Zoë"


def test_long_text_is_kept_after_a_pause(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, fields.TextField("&Note", desk), desk, "")
    with qtbot.waitSignal(form.first.committed, timeout=3000) as kept:
        qtbot.keyClicks(form.first.editor, "Een zin")
    assert kept.args == ["Een zin"]


def test_tab_leaves_a_long_text(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, fields.TextField("&Note", desk), desk, "")
    qtbot.keyClick(form.first.editor, Qt.Key.Key_Tab)
    assert form.second.editor.hasFocus()


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("26-11-2026", date(2026, 11, 26)),
        ("26/11/26", date(2026, 11, 26)),
        ("2026-11-26", date(2026, 11, 26)),
        ("26 november 2026", date(2026, 11, 26)),
        ("do 26 nov. 2026", date(2026, 11, 26)),
        ("26th November 2026", date(2026, 11, 26)),
        ("26 mrt", date(2027, 3, 26)),
        ("26 nov", date(2026, 11, 26)),
        ("29 feb 2027", None),
        ("31-11-2026", None),
        ("november", None),
        ("26 j 2026", None),
        ("volgende week", None),
        ("12 13 14 15", None),
    ],
)
def test_dates_are_read_as_people_type_them_or_not_at_all(typed: str, read: date | None) -> None:
    assert fields.read_date(typed, date(2026, 9, 1)) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [("13:30", time(13, 30)), ("13.30 uur", time(13, 30)), ("1330", time(13, 30)), ("9", time(9))]
    + [("9u", time(9)), ("9u30", time(9, 30))]
    + [("25:00", None), ("12:75", None), ("half twee", None), ("", None)],
)
def test_times_are_read_as_people_type_them_or_not_at_all(typed: str, read: time | None) -> None:
    assert fields.read_time(typed) == read


def test_an_unreadable_date_snaps_back_with_a_sentence(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, fields.DateField("&Date", desk), desk, date(2026, 11, 26))
    form.first.editor.selectAll()  # pyright: ignore[reportAttributeAccessIssue]
    qtbot.keyClicks(form.first.editor, "ooit")
    form.second.setFocus()
    assert (form.first.value, form.kept) == (date(2026, 11, 26), [])
    assert "not a date" in form.first._problem.text()


def test_a_date_shown_can_be_read_again(qtbot: QtBot, desk: Desk) -> None:
    field = fields.DateField("&Date", desk)
    qtbot.addWidget(field)
    for month in range(1, 13):
        field.set_value(date(2026, month, 3))
        assert field.value == date(2026, month, 3)


def test_a_number_outside_its_bounds_snaps_back(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, fields.NumberField("&Minutes", desk, least=5, most=90, unit="min"), desk, 45)
    form.first.editor.selectAll()  # pyright: ignore[reportAttributeAccessIssue]
    qtbot.keyClicks(form.first.editor, "900")
    qtbot.keyClick(form.first.editor, Qt.Key.Key_Return)
    assert (form.first.value, form.kept) == (45, [])


def test_a_number_counts_up_by_arrow_and_keeps_its_unit(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, fields.NumberField("&Minutes", desk, unit="min"), desk, 45)
    qtbot.keyClick(form.first.editor, Qt.Key.Key_Up)
    form.second.setFocus()
    assert form.kept == [46]
    assert form.first.editor.text() == "46 min"  # pyright: ignore[reportAttributeAccessIssue]


def test_a_choice_is_kept_when_it_is_made(qtbot: QtBot, desk: Desk) -> None:
    words = {Role.PARTICIPANT: "Participant", Role.SPONSOR: "Sponsor"}
    form = shown(qtbot, fields.ChoiceField("&Role", desk, fields.choices(Role, words)), desk, Role.PARTICIPANT)
    qtbot.keyClick(form.first.editor, Qt.Key.Key_Down)
    assert form.kept == [Role.SPONSOR]


def test_a_tick_is_kept_when_it_is_set(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, fields.CheckField("&Core group", desk), desk, False)
    qtbot.keyClick(form.first.editor, Qt.Key.Key_Space)
    assert form.kept == [True]


@pytest.mark.parametrize("kind", [fields.LineField, fields.TextField])
def test_ctrl_z_goes_past_a_field_with_nothing_to_undo(qtbot: QtBot, desk: Desk, kind: type[fields.Field]) -> None:
    form = shown(qtbot, kind("&Name", desk), desk, "Zoë")  # pyright: ignore[reportArgumentType]  two signatures
    assert not override(form.first).isAccepted()
    qtbot.keyClicks(form.first.editor, "x")
    assert override(form.first).isAccepted()


def override(field: fields.Field) -> QKeyEvent:
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, CTRL)
    asked.ignore()
    field.editor.event(asked) if not field.eventFilter(field.editor, asked) else None
    return asked


def test_all_kinds_of_fields_are_equally_high(qtbot: QtBot, desk: Desk) -> None:
    made = (fields.LineField("&A", desk), fields.DateField("&B", desk), fields.ChoiceField("&C", desk, [(1, "een")]))
    for field in made:
        qtbot.addWidget(field)
    assert {field.editor.height() for field in made} == {36}


def test_the_rules_hold_for_a_form(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, fields.DateField("&Date", desk), desk)
    rules.check(form)


def test_a_field_that_is_gone_hears_nothing_more(qtbot: QtBot, desk: Desk) -> None:
    form = shown(qtbot, fields.LineField("&Name", desk), desk, "Zoë")
    field = form.first
    field.deleteLater()
    qtbot.waitUntil(lambda: not isValid(field))
    desk.refused.emit()
