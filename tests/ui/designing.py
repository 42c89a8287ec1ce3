"""Ways to work in the designer as somebody would: with the mouse, by keyboard, by typing."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.community import Community
from copdesk.domain.sessions import Block, Session
from copdesk.domain.timing import clock, in_programme, lay_out, ordered
from tests.builders import community, fill, half_day
from ui.kit.desk import Desk
from ui.kit.fields import LineField
from ui.sessions.block_button import BlockButton
from ui.sessions.designer import DesignerPage

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def a_community(desk: Desk, **fields: object) -> Community:
    """Put a community into the workbook, and look at it."""
    made = community(**fields)
    fill(desk.workbook, [made])
    desk.choose_community(made.id)
    return made


def opened(desk: Desk, qtbot: QtBot, meeting: Session, blocks: tuple[Block, ...] = ()) -> DesignerPage:
    """Show a session in the designer."""
    fill(desk.workbook, [meeting, *blocks])
    page = DesignerPage(desk)
    qtbot.addWidget(page)
    page.resize(1180, 800)
    with qtbot.waitActive(page):
        page.show()
    page.show_session(meeting.id)
    QApplication.processEvents()
    return page


def the_half_day(desk: Desk, qtbot: QtBot, **changes: object) -> DesignerPage:
    """Show the half-day session in the designer."""
    meeting, blocks = half_day(a_community(desk).id)
    return opened(desk, qtbot, meeting.with_(**changes), blocks)


def blocks_of(page: DesignerPage) -> list[Block]:
    """Return the blocks as they are on disk, in order."""
    session = page.programme.session
    assert session is not None
    return ordered(page.programme.desk.workbook.all(Block, session_id=session.id))


def titles(page: DesignerPage) -> list[str]:
    """Return the titles in the programme as it is on disk, in order."""
    return [block.title for block in in_programme(blocks_of(page))]


def starts(page: DesignerPage) -> list[str]:
    """Return the starts as they follow from what is on disk."""
    session = page.programme.desk.workbook.get(Session, page.programme.session.id)  # type: ignore[union-attr]
    assert session is not None
    return [clock(place.start) for place in lay_out(session, blocks_of(page))]


def choose(page: DesignerPage, title: str) -> BlockButton:
    """Choose the block with this title."""
    button = button_of(page, title)
    page.programme.choose(button.block.id)
    button.setFocus(Qt.FocusReason.OtherFocusReason)
    QApplication.processEvents()
    return button


def button_of(page: DesignerPage, title: str) -> BlockButton:
    """Return the button of the block with this title."""
    return next(button for button in page.timeline.buttons if button.block.title == title)


def press(page: DesignerPage, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key where the keyboard is."""
    together = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        together |= modifier
    QTest.keyClick(page.focusWidget() or page, key, together)


def carry(widget: QWidget, grip: QPoint, to: QPoint, *modifiers: Qt.KeyboardModifier, drop: bool = True) -> None:
    """Drag from `grip` in a widget to a point on the screen, in a few steps."""
    keys = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
    begin = widget.mapToGlobal(grip)
    QTest.mousePress(widget, Left, keys, grip)
    for step in range(1, 6):
        QTest.mouseMove(widget, widget.mapFromGlobal(begin + (to - begin) * step / 5))
    if drop:
        QTest.mouseRelease(widget, Left, keys, widget.mapFromGlobal(to))


def over(page: DesignerPage, title: str, share: float) -> QPoint:
    """Return the point on the screen at a share of the height of a block."""
    button = button_of(page, title)
    page.area.ensureWidgetVisible(button)
    return button.mapToGlobal(QPoint(120, round(button.height() * share)))


def typed(field: LineField, text: str) -> None:
    """Type over what stands in a field, and press Enter."""
    field.line.setFocus()
    field.line.selectAll()
    if text.isascii():
        QTest.keyClicks(field.line, text)
    else:
        field.line.insert(text)  # as an input method does; QTest knows no keys for it
    QTest.keyClick(field.line, Key.Key_Return)
