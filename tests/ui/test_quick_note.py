"""A quick note from anywhere: in dots while a room looks along, and found as new after opening the vault."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.coaching import CoachingNote, NoteKind
from copdesk.domain.roster import Person
from copdesk.store.keys import Cost
from tests import builders
from tests.ui import rules
from ui.coaching.door import VaultDoor
from ui.coaching.quick_sheet import QuickSheet
from ui.kit.controls import Words
from ui.kit.desk import Desk
from ui.window import MainWindow

CHEAP = Cost(memory=64, passes=1, lanes=1)
PASSPHRASE = "zes woorden voor de kluis"


@pytest.fixture
def someone(desk: Desk) -> Person:
    group, made = builders.community(), builders.person()
    builders.fill(desk.workbook, [group, made, builders.participation(made, group)])
    desk.choose_community(group.id)
    return made


@pytest.fixture
def door(desk: Desk, someone: Person, qtbot: QtBot) -> Iterator[VaultDoor]:
    """A closed vault of Mira."""
    made = VaultDoor(desk, CHEAP)
    with qtbot.waitSignal(made.made):
        made.create("Mira", PASSPHRASE)
    made.close()
    yield made
    made.retire()


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    """What the sheet stands over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def sheet_of(desk: Desk, door: VaultDoor, over: QWidget, *, careful: bool = False) -> QuickSheet:
    sheet = QuickSheet(desk, door, over, careful=careful)
    sheet.open()
    return sheet


def opened(door: VaultDoor, qtbot: QtBot, number: int = 0) -> list[CoachingNote]:
    with qtbot.waitSignal(door.opened):
        door.open(door.vaults[number].id, PASSPHRASE)
    assert door.vault is not None
    return door.vault.all(CoachingNote)


def readable(root: QWidget) -> str:
    """Return everything that can be read on the screen, or read aloud."""
    shown = [widget for widget in root.findChildren(QWidget) if widget.isVisibleTo(root)]
    words = [widget.text() for widget in shown if isinstance(widget, QLabel)]
    words += [widget.displayText() for widget in shown if isinstance(widget, QLineEdit)]
    words += [widget.toPlainText() for widget in shown if isinstance(widget, QPlainTextEdit)]
    return "\n".join((*words, *(widget.accessibleName() for widget in shown), root.windowTitle()))


def test_it_is_sealed_without_opening_and_is_new_after_opening(
    desk: Desk, door: VaultDoor, someone: Person, over: QWidget, qtbot: QtBot
) -> None:
    sheet = sheet_of(desk, door, over)
    sheet.note.about.set_value(someone.id)
    qtbot.keyClicks(sheet.note.words.text, "Belde in tranen")
    sheet.note.seal.click()
    assert not door.is_open
    (note,) = opened(door, qtbot)
    assert (note.body, note.person_id, note.kind, note.unread) == (
        "Belde in tranen",
        someone.id,
        NoteKind.REMARK,
        True,
    )


def test_while_presenting_there_are_dots_and_no_names(
    desk: Desk, door: VaultDoor, someone: Person, over: QWidget, qtbot: QtBot
) -> None:
    door.present(on=True)
    sheet = sheet_of(desk, door, over)
    qtbot.keyClicks(sheet.note.dots.line, "Ze huilde")
    told = readable(sheet)
    assert "Ze huilde" not in told and "Mira" not in told and someone.family_name not in told
    qtbot.keyClick(sheet.note.dots.line, Qt.Key.Key_Return)
    door.present(on=False)
    assert [(note.body, note.person_id) for note in opened(door, qtbot)] == [("Ze huilde", None)]


def test_what_stands_there_when_a_room_begins_to_look_is_hidden_and_kept(
    desk: Desk, door: VaultDoor, over: QWidget, qtbot: QtBot
) -> None:
    sheet = sheet_of(desk, door, over)
    qtbot.keyClicks(sheet.note.words.text, "Begin")
    door.present(on=True)
    assert "Begin" not in readable(sheet)
    qtbot.keyClicks(sheet.note.dots.line, "einde")
    door.present(on=False)
    assert sheet.note.words.text.toPlainText() == "Begin\neinde"
    sheet.reject()


def test_beside_a_group_dots_come_first_and_can_be_lifted(
    desk: Desk, door: VaultDoor, over: QWidget, qtbot: QtBot
) -> None:
    sheet = sheet_of(desk, door, over, careful=True)
    qtbot.keyClicks(sheet.note.dots.line, "Stil")
    assert "Stil" not in readable(sheet)
    sheet.note.eye.click()
    assert sheet.note.words.text.toPlainText() == "Stil"
    sheet.reject()


def test_with_several_vaults_one_chooses_whose_it_is(desk: Desk, door: VaultDoor, over: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitSignal(door.made):
        door.create("Zed", PASSPHRASE)
    door.close()
    sheet = sheet_of(desk, door, over)
    assert sheet.which.isVisible() and sheet.which.value == door.usual == door.vaults[1].id
    sheet.which.set_value(door.vaults[0].id)
    sheet.which.committed.emit(door.vaults[0].id)
    qtbot.keyClicks(sheet.note.words.text, "Voor Mira")
    sheet.note.seal.click()
    assert opened(door, qtbot, 1) == []
    door.close()
    assert [note.body for note in opened(door, qtbot, 0)] == ["Voor Mira"]


def test_for_the_vault_that_is_open_it_is_there_at_once(
    desk: Desk, door: VaultDoor, over: QWidget, qtbot: QtBot
) -> None:
    opened(door, qtbot)
    sheet = sheet_of(desk, door, over)
    qtbot.keyClicks(sheet.note.words.text, "Meteen")
    sheet.note.seal.click()
    assert door.vault is not None
    assert [note.body for note in door.vault.all(CoachingNote)] == ["Meteen"]


def test_leaving_the_sheet_leaves_nothing(desk: Desk, door: VaultDoor, over: QWidget, qtbot: QtBot) -> None:
    sheet = sheet_of(desk, door, over)
    qtbot.keyClicks(sheet.note.words.text, "Toch niet")
    sheet.leave.click()
    QApplication.processEvents()
    assert desk.workbook.connection.raw.execute("SELECT count(*) FROM quick_note").fetchone() == (0,)


def test_what_is_half_written_is_sealed_when_the_workbook_goes(
    desk: Desk, door: VaultDoor, over: QWidget, qtbot: QtBot
) -> None:
    sheet = sheet_of(desk, door, over, careful=True)
    qtbot.keyClicks(sheet.note.dots.line, "Half")
    door.retire()
    assert desk.workbook.connection.raw.execute("SELECT count(*) FROM quick_note").fetchone() == (1,)


def test_one_key_anywhere_asks_for_it(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    window.show_desk(desk)
    with qtbot.waitActive(window):
        window.show()
    with qtbot.waitSignal(window.commands.quick_note_wanted):
        qtbot.keySequence(window, QKeySequence("Ctrl+Shift+N"))


def test_it_says_that_a_quick_note_can_be_asked_for(desk: Desk, door: VaultDoor, over: QWidget) -> None:
    told = " ".join(words.text() for words in sheet_of(desk, door, over).findChildren(Words))
    assert "access request" in told


def test_the_sheet_keeps_the_rules(desk: Desk, door: VaultDoor, over: QWidget, qtbot: QtBot) -> None:
    sheet = sheet_of(desk, door, over)
    rules.check(sheet)
    sheet.reject()
