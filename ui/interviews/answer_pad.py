"""The place to write an answer, with its quotes and themes below it."""

import re
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from copdesk.domain.interviews import Said
from copdesk.domain.themes import themes_in
from ui.interviews.quote_marks import QuoteMarks
from ui.interviews.tags import QuoteList, TagLine
from ui.interviews.writing import Walking, Writing
from ui.kit.theme import Theme

LEAST_HEIGHT = 96
_WHO_AND_WHEN = re.compile(r"^\[\d+:\d\d\] (?:[^:\n]{1,40}: )?")


class AnswerPad(QWidget):
    """Joins the paper and what is marked in it; `kept` brings what is to be kept."""

    kept = Signal(object)

    def __init__(self, theme: Theme, edit: QPlainTextEdit, line: QLineEdit) -> None:
        super().__init__()
        self._theme, self.edit = theme, edit
        self._hashes: frozenset[str] = frozenset()
        self._time: Callable[[], int] = int
        edit.setMinimumHeight(LEAST_HEIGHT)
        edit.setProperty("data", True)
        self.marks, self.quotes, self.tags = QuoteMarks(edit, theme), QuoteList(theme), TagLine(theme, line)
        self.writing = Writing(edit, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(edit, 1)
        column.addWidget(self.quotes)
        column.addWidget(self.tags)
        self.setFocusProxy(edit)
        self._scale()
        self._join()

    @property
    def walks(self) -> tuple[Walking, ...]:
        """What walks from question to question here."""
        return self.writing, self.tags.walking

    def tell_time(self, seconds: Callable[[], int]) -> None:
        """Let time stamps show how far the conversation is."""
        self._time = seconds

    def only_read(self) -> None:
        """Let the answer be read and scrolled, but not changed."""
        self.edit.setReadOnly(True)
        self.tags.setEnabled(False)
        self.quotes.setEnabled(False)

    def quote(self) -> None:
        """Mark what is selected, or else the sentence at the cursor, as words worth quoting."""
        if not self.edit.isReadOnly():
            self.marks.mark()
            self._type_on()

    def stamp(self) -> None:
        """Put how far the conversation is into the text: [12:34]."""
        if not self.edit.isReadOnly():
            minutes, seconds = divmod(self._time(), 60)
            self._type_on()
            self.edit.insertPlainText(f"[{minutes:02}:{seconds:02}] ")

    def _type_on(self) -> None:
        """Let go of what is selected, so that whatever comes next stands behind it and not in its place."""
        cursor = self.edit.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.edit.setTextCursor(cursor)

    def put_in(self, words: str, *, quoted: bool = False) -> None:
        """Add words from elsewhere at the cursor, on a line of their own where there are others."""
        words = words.strip()
        if self.edit.isReadOnly() or not words:
            return
        cursor = self.edit.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        before = self.edit.toPlainText() and cursor.positionInBlock()
        cursor.insertText(f"\n{words}" if before else words)
        end = cursor.position()
        self.edit.setTextCursor(cursor)
        if quoted:
            said = _WHO_AND_WHEN.sub("", words)
            self.marks.mark_between(end - len(said.encode("utf-16-le")) // 2, end)

    # What goes beside the words

    def show_beside(self, said: Said) -> None:
        """Show the quotes and themes of an answer that is kept already."""
        self._hashes = _folded(themes_in(said.text))
        self.marks.show(said.quotes)
        self.quotes.show_quotes(self.marks.quotes)
        self.tags.show_themes(said.themes)

    def take_words(self, text: str, *, finished: bool) -> None:
        """Make a theme of every #word that came into the text."""
        found = themes_in(text, finished=finished)
        self.tags.add(theme for theme in found if theme.casefold() not in self._hashes)
        self._hashes = _folded(found)
        self.quotes.show_quotes(self.marks.quotes)

    def follow(self) -> None:
        """Let marks go along with the text."""
        self.marks.follow()

    def said(self, text: str) -> Said:
        """Return the text with its quotes and themes."""
        return Said(text, self.marks.quotes, self.tags.themes)

    def _changed(self) -> None:
        self.writing.keep_going()

    def _back_to_writing(self) -> None:
        self.edit.setFocus()

    def _scale(self) -> None:
        self.edit.setFont(self._theme.font(2))

    def _join(self) -> None:
        self.writing.kept.connect(self.kept)
        self.writing.stamp_wanted.connect(self.stamp)
        self.writing.quote_wanted.connect(self.quote)
        self.marks.changed.connect(self._changed)
        self.tags.changed.connect(self._changed)
        self.tags.left.connect(self._back_to_writing)
        self.quotes.removal_wanted.connect(self.marks.remove)
        self._theme.changed.connect(self._scale)


def _folded(themes: tuple[str, ...]) -> frozenset[str]:
    return frozenset(theme.casefold() for theme in themes)
