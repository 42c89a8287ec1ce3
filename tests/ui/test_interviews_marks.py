"""Whatever is typed, cut, pasted or undone, marked quotes are words that stand in the text."""

import random

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from ui.interviews.quote_marks import QuoteMarks
from ui.kit.theme import Theme

BITS = ("woord ", "é", "\n", "twee woorden", ". ", "#thema ", "")


def shaken(edit: QPlainTextEdit, marks: QuoteMarks, chance: random.Random) -> None:
    """Do one thing that somebody may do in a text."""
    length = edit.document().characterCount() - 1
    cursor = edit.textCursor()
    cursor.setPosition(chance.randint(0, length))
    cursor.setPosition(chance.randint(0, length), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    deed = chance.choice(("type", "type", "mark", "mark", "undo", "redo", "show"))
    if deed == "type":
        edit.insertPlainText(chance.choice(BITS))
    elif deed == "mark":
        marks.mark()
    elif deed == "show":
        marks.show(marks.quotes)
    else:
        edit.undo() if deed == "undo" else edit.redo()


@pytest.mark.parametrize("seed", range(8))
def test_quotes_are_always_words_of_the_text(theme: Theme, qtbot: QtBot, seed: int) -> None:
    edit = QPlainTextEdit("Het water staat er tot de stoep. Niemand belt mij.")
    qtbot.addWidget(edit)
    marks, chance = QuoteMarks(edit, theme), random.Random(seed)
    edit.textChanged.connect(marks.follow)
    for _ in range(150):
        shaken(edit, marks, chance)
        assert all(quote in edit.toPlainText() for quote in marks.quotes)
    marks.show(marks.quotes)
    assert len(marks.quotes) == len(edit.extraSelections())
