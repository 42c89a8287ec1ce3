"""Words worth quoting, marked in the text in which they stand; a mark goes along when the text around it changes."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from ui.kit.theme import Theme

_ENDS = ".!?…\n"


class _Mark(NamedTuple):
    """A stretch of text between two cursors that move along with it."""

    begin: QTextCursor
    end: QTextCursor

    @property
    def span(self) -> tuple[int, int]:
        """From where to where it runs."""
        return self.begin.position(), self.end.position()


class QuoteMarks(QObject):
    """The marks of one text; `changed` tells that one was set or taken away."""

    changed = Signal()

    def __init__(self, edit: QPlainTextEdit, theme: Theme) -> None:
        super().__init__(edit)
        self._edit, self._theme = edit, theme
        self._marks: list[_Mark] = []
        self._loose: tuple[str, ...] = ()
        self._before: list[tuple[int, int]] = []
        edit.document().contentsChange.connect(self._replaced)
        theme.changed.connect(self._paint)

    @property
    def quotes(self) -> tuple[str, ...]:
        """The marked words as they read now, in their order in the text; last those that are not in it any more."""
        spans = sorted(mark.span for mark in self._marks)
        return (*(words for span in spans if (words := self._words(*span).strip())), *self._loose)

    def show(self, quotes: tuple[str, ...]) -> None:
        """Mark quotes in the text as it is, each at its own place."""
        text = self._edit.toPlainText()
        self._marks, loose, last = [], list[str](), 0
        for quote in quotes:
            place = text.find(quote, last)
            place = text.find(quote) if place < 0 else place
            if place < 0:
                loose.append(quote)
            else:
                last = place + len(quote)
                self._set(_units(text[:place]), _units(text[:last]))
        self._loose = tuple(loose)
        self._paint()

    def mark(self) -> bool:
        """Mark what is selected, or else the sentence at the cursor; a stretch that is marked loses its mark."""
        begin, end = self._wanted()
        if begin == end:
            return False
        touched = [mark for mark in self._marks if mark.span[0] < end and begin < mark.span[1]]
        inside = any(mark.span[0] <= begin and end <= mark.span[1] for mark in touched)
        self._marks = [mark for mark in self._marks if mark not in touched]
        if not inside:
            spans = [(begin, end), *(mark.span for mark in touched)]
            self._set(min(span[0] for span in spans), max(span[1] for span in spans))
        self._paint()
        self.changed.emit()
        return True

    def mark_between(self, begin: int, end: int) -> None:
        """Mark a stretch of the text."""
        self._set(begin, end)
        self._paint()
        self.changed.emit()

    def remove(self, quote: str) -> None:
        """Take the mark off these words."""
        self._marks = [mark for mark in self._marks if self._words(*mark.span).strip() != quote]
        self._loose = tuple(words for words in self._loose if words != quote)
        self._paint()
        self.changed.emit()

    def follow(self) -> None:
        """Let go of marks whose words were all erased, and paint the others where they are now."""
        if self._marks:
            self._marks = [mark for mark in self._marks if self._words(*mark.span).strip()]
            self._paint()

    def _replaced(self, place: int, removed: int, added: int) -> None:
        """Let words in the place of the last ones of a quote belong to it, up to the first space."""
        for mark, (begin, end) in zip(self._marks, self._before, strict=False):
            if removed and added and begin < place and place + removed == end:
                mark.end.setPosition(place + added)
                mark.end.setKeepPositionOnInsert(False)
            elif not mark.end.keepPositionOnInsert() and added:
                typed = self._words(place, place + added)
                if place == end and typed.strip() != typed:
                    mark.end.setPosition(end)
                mark.end.setKeepPositionOnInsert(place != end or typed.strip() != typed)
        self._remember()

    def _remember(self) -> None:
        self._before = [mark.span for mark in self._marks]

    def _wanted(self) -> tuple[int, int]:
        cursor = self._edit.textCursor()
        if cursor.hasSelection():
            return self._trimmed(cursor.selectionStart(), cursor.selectionEnd())
        text, place = self._edit.toPlainText(), cursor.position()
        before = len(_from_units(text, place).rstrip(" \n" + _ENDS))
        begin = max(text.rfind(sign, 0, before) for sign in _ENDS) + 1
        ends = [found for sign in _ENDS if (found := text.find(sign, before)) >= 0]
        end = min(ends) + 1 if ends else len(text)
        return self._trimmed(_units(text[:begin]), _units(text[:end]))

    def _trimmed(self, begin: int, end: int) -> tuple[int, int]:
        """Leave spaces at the ends of a stretch out of it."""
        words = self._words(begin, end)
        begin += _units(words) - _units(words.lstrip())
        return begin, max(begin, end - (_units(words) - _units(words.rstrip())))

    def _set(self, begin: int, end: int) -> None:
        first, last = self._cursor(begin), self._cursor(end)
        last.setKeepPositionOnInsert(True)  # what is typed behind a quote is not part of it
        self._marks.append(_Mark(first, last))

    def _cursor(self, place: int) -> QTextCursor:
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(place)
        return cursor

    def _words(self, begin: int, end: int) -> str:
        cursor = self._cursor(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selection().toPlainText()

    def _paint(self) -> None:
        self._remember()
        look = QTextCharFormat()
        look.setBackground(self._theme.colour("accent_soft"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(self._theme.colour("accent"))
        painted: list[QTextEdit.ExtraSelection] = []
        for mark in self._marks:
            one = QTextEdit.ExtraSelection()
            cursor = self._cursor(mark.span[0])
            cursor.setPosition(mark.span[1], QTextCursor.MoveMode.KeepAnchor)
            one.cursor, one.format = cursor, look  # pyright: ignore[reportAttributeAccessIssue]  left out of Qt's stubs
            painted.append(one)
        self._edit.setExtraSelections(painted)


def _units(text: str) -> int:
    """Return how long a text is for Qt, which counts an emoji as two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _from_units(text: str, units: int) -> str:
    """Return the beginning of a text that is so long for Qt."""
    return text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "ignore")
