"""The half-day session from an empty community to paper, with mouse and keyboard alone."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import Part
from copdesk.domain.sessions import Block
from tests.builders import half_day
from tests.documents.checks import sound
from tests.journeys.test_from_empty_to_paper import Traveller, program
from tests.ui.designing import ALT, CTRL, SHIFT, Key, carry, over, titles
from ui.app.program import Program
from ui.documents.page import DocumentsPage
from ui.kit.fields import ChoiceField, LineField
from ui.sessions.designer import DesignerPage
from ui.sessions.page import SessionsPage

__all__ = ["program"]
WANTED = half_day()[1]
NAMES = [block.title for block in WANTED]


def typed(field: LineField, words: str) -> None:
    """Click into a field, type over what is there, and leave it with Enter."""
    QTest.mouseClick(field.line, Qt.MouseButton.LeftButton)
    QTest.keyClick(field.line, Key.Key_A, CTRL)
    QTest.keyClicks(field.line, words)
    QTest.keyClick(field.line, Key.Key_Return)


def picked(field: ChoiceField, value: object) -> None:
    """Walk down a list of choices by keyboard."""
    field.box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field.box, Key.Key_Home)
    while field.value != value:
        before = field.box.currentIndex()
        QTest.keyClick(field.box, Key.Key_Down)
        assert field.box.currentIndex() > before, "the choice is not on the list"


def added(page: DesignerPage, wanted: Block) -> None:
    """Click a kind of block, and say what it is."""
    button = next(b for b in page.palette_bar.buttons if b.kind is wanted.kind)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    fields = page.details.block
    typed(fields.title, wanted.title)
    typed(fields.minutes, str(wanted.minutes))
    for part in Part:
        tick = fields.parts.ticks[part]
        if tick.isChecked() != (part in wanted.parts):
            QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(12, tick.height() // 2))
    if fields.activity.value is not wanted.activity:
        picked(fields.activity, wanted.activity)


def figures(page: DesignerPage) -> list[str]:
    return [f.figure.text() for f in (*page.balance.parts.values(), page.balance.active)]


def keys(program: Program, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    QTest.keyClick(program.window.focusWidget() or program.window, key, modifiers)
    QApplication.processEvents()


def test_the_half_day_is_made_moved_taken_back_and_printed(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.window.resize(1500, 950)
    me = Traveller(program, qtbot)
    me.make_workbook(tmp_path)
    me.make_community()
    page = me.go("sessions")
    assert isinstance(page, SessionsPage)
    with qtbot.waitActive(program.window):
        program.window.activateWindow()
    QTest.mouseClick(page.sessions.empty.button, Qt.MouseButton.LeftButton)
    designer = page.designer
    typed(designer.details.session.title, "Klimaat in de wijk")
    typed(designer.details.session.starts, "12.30")
    for block in WANTED:
        added(designer, block)
    assert (titles(designer), figures(designer)) == (NAMES, ["30", "155", "75", "77 %"])

    move_about_and_take_back(program, designer)
    assert "Spontaan netwerken" in printed(me, designer, tmp_path / "Programma.pdf")


def move_about_and_take_back(program: Program, page: DesignerPage) -> None:
    """Drag a block, move and lengthen it by keyboard, set it aside; then take all of it back and do it again."""
    grip = over(page, NAMES[5], 0.2)
    button = next(b for b in page.timeline.buttons if b.block.title == NAMES[5])
    carry(button, button.mapFromGlobal(grip), over(page, NAMES[3], 0.1))
    assert titles(page) == [*NAMES[:3], NAMES[5], *NAMES[3:5], *NAMES[6:]]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    keys(program, Key.Key_Down, ALT | SHIFT)
    keys(program, Key.Key_Right, ALT | SHIFT)
    keys(program, Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert NAMES[5] not in titles(page)
    for _ in range(4):
        keys(program, Key.Key_Z, CTRL)
    assert (titles(page), figures(page)) == (NAMES, ["30", "155", "75", "77 %"])
    for _ in range(4):
        keys(program, Key.Key_Y, CTRL)
    assert NAMES[5] not in titles(page)
    for _ in range(4):
        keys(program, Key.Key_Z, CTRL)
    assert titles(page) == NAMES


def printed(me: Traveller, page: DesignerPage, path: Path) -> str:
    """Ask the designer for the programme, and save it where one says; return its words."""
    QTest.mouseClick(page._print, Qt.MouseButton.LeftButton)
    me.rest()
    papers = me.program.window.page("documents")
    assert isinstance(papers, DocumentsPage)
    me.qtbot.waitUntil(papers._save.isEnabled, timeout=30_000)
    QTest.mouseClick(papers._save, Qt.MouseButton.LeftButton)
    (dialog,) = me.program.window.findChildren(QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(line, QLineEdit)
    line.setText(str(path))
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    QTest.mouseClick(box.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)
    me.qtbot.waitUntil(path.exists, timeout=30_000)
    me.rest()
    return sound(path.read_bytes()).words
