"""Draws lines under words in any editor, and replaces words in one step that Ctrl+Z takes back."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

Editor = QLineEdit | QPlainTextEdit | QTextEdit
Style = QTextCharFormat.UnderlineStyle


class Stretch(NamedTuple):
    """Words from `start` to `end` in a text, and the line to draw under them."""

    start: int
    end: int
    style: Style


def words_in(editor: Editor) -> str:
    """Return the text of an editor."""
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def place_in(editor: Editor) -> int:
    """Return where somebody is typing, counted in characters of the text."""
    units = editor.cursorPosition() if isinstance(editor, QLineEdit) else editor.textCursor().position()
    return len(words_in(editor).encode("utf-16-le")[: 2 * units].decode("utf-16-le", errors="ignore"))


def underline(editor: Editor, stretches: Iterable[Stretch], colour: QColor) -> None:
    """Draw a line under each stretch, and take away those that were drawn before."""
    text = words_in(editor)
    drawn = [(_units(text, one.start), _units(text, one.end), _line(one.style, colour)) for one in stretches]
    if isinstance(editor, QLineEdit):
        _underline_line(editor, drawn)
    else:
        editor.setExtraSelections([_selection(editor, *one) for one in drawn])


def replace(editor: Editor, start: int, end: int, words: str) -> None:
    """Put other words in the place of those from `start` to `end`, as one step of undo."""
    text = words_in(editor)
    first, last = _units(text, start), _units(text, end)
    if isinstance(editor, QLineEdit):
        editor.setSelection(first, last - first)
        editor.insert(words)
        return
    cursor = editor.textCursor()
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words)
    editor.setTextCursor(cursor)


def _units(text: str, place: int) -> int:
    """Return a place in the units Qt counts in, of which some characters take two."""
    return len(text[:place].encode("utf-16-le", errors="surrogatepass")) // 2


def _line(style: Style, colour: QColor) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setUnderlineStyle(style)
    made.setUnderlineColor(colour)
    return made


def _selection(
    editor: QPlainTextEdit | QTextEdit, first: int, last: int, line: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    cursor = QTextCursor(editor.document())
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    made.cursor, made.format = cursor, line  # pyright: ignore[reportAttributeAccessIssue]  # missing from the stubs
    return made


def _underline_line(editor: QLineEdit, drawn: "list[tuple[int, int, QTextCharFormat]]") -> None:
    """Tell a line of words by the way input methods do: it knows no other for lines under some of its words."""
    kind, here = QInputMethodEvent.AttributeType.TextFormat, editor.cursorPosition()
    marks = [QInputMethodEvent.Attribute(kind, first - here, last - first, line) for first, last, line in drawn]
    QCoreApplication.sendEvent(editor, QInputMethodEvent("", marks))
