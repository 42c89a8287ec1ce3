"""Typing while listening: Tab goes to the next question, and what is typed is kept while one types on."""

from typing import Protocol

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from copdesk.domain.interviews import Said

PAUSE = 500
"""After how many milliseconds of typing the words are kept; writing them may take as long again within a second."""

STAMP_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_T)
QUOTE_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_Q)

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Walking(QObject):
    """Lets Tab and Ctrl+Enter go to the next question and Shift+Tab back, from whatever it watches.

    Where there is nothing to type, Tab is better left alone: `tabs` says so.
    """

    next_wanted = Signal()
    back_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, parent: QObject, *, tabs: bool = True) -> None:
        super().__init__(parent)
        self._tabs = tabs

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that walk from question to question."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            wanted = self._wanted(event)
            if wanted is not None:
                wanted.emit()
                return True
        return super().eventFilter(watched, event)

    def _wanted(self, event: QKeyEvent) -> SignalInstance | None:
        key, modifiers = event.key(), event.modifiers()
        if self._tabs and (key == Qt.Key.Key_Backtab or (key == Qt.Key.Key_Tab and modifiers == _SHIFT)):
            return self.back_wanted
        if (self._tabs and key == Qt.Key.Key_Tab) or (key in _RETURN and modifiers & _CTRL):
            return self.next_wanted
        if key == Qt.Key.Key_Escape:
            return self.list_wanted
        return None


class Beside(Protocol):
    """What goes with the words of an answer: its quotes and themes."""

    def show_beside(self, said: Said) -> None:
        """Show what goes with an answer that is kept already."""
        ...

    def take_words(self, text: str, *, finished: bool) -> None:
        """Take from the text what goes beside it; `finished` when nobody is typing on in its last word."""
        ...

    def follow(self) -> None:
        """Follow a change of the text."""
        ...

    def said(self, text: str) -> Said:
        """Return the text with what goes beside it."""
        ...


class Writing(Walking):
    """Keeps what is typed in an editor: on leaving it, and every so often while typing.

    What is kept is a `Said`: the words, with the quotes and themes that `beside` adds to them.
    """

    kept = Signal(object)
    stamp_wanted = Signal()
    quote_wanted = Signal()

    def __init__(self, edit: QPlainTextEdit, beside: "Beside") -> None:
        super().__init__(edit)
        self.edit, self._beside = edit, beside
        self._kept = self._stored = Said()
        self._refused = False
        self.pause = QTimer(self, singleShot=True, interval=PAUSE, timerType=Qt.TimerType.PreciseTimer)
        self.pause.timeout.connect(self.keep_going)
        edit.installEventFilter(self)
        edit.textChanged.connect(self._typed)

    def show_said(self, stored: Said) -> None:
        """Show an answer that is kept already, and forget the typing of the one before."""
        self._kept = self._stored = stored
        self._refused = False
        self.edit.setPlainText(stored.text)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self._beside.show_beside(stored)
        self.pause.stop()

    def refresh(self, stored: Said) -> None:
        """Take in what was changed elsewhere, as by undo; one's own typing stays as it is."""
        if stored == self._stored:
            return
        self._stored = stored
        if stored.text != self.edit.toPlainText():
            place = self.edit.textCursor().position()
            self.show_said(stored)
            cursor = self.edit.textCursor()
            cursor.setPosition(min(place, cursor.position()))
            self.edit.setTextCursor(cursor)
        elif stored != self._now():
            self._kept = stored
            self._beside.show_beside(stored)

    def settle(self, stored: Said) -> None:
        """Note what the store made of the words just kept; what it refused is tried again at the next pause."""
        self._refused = stored == self._stored != self._kept
        self._stored = stored
        if self._refused:
            self._kept = stored

    def keep_going(self) -> None:
        """Keep what was typed so far, while somebody types on."""
        self._commit(finished=False)

    def commit(self) -> bool:
        """Keep what was typed, now that somebody goes elsewhere; tells whether it is kept."""
        self._commit(finished=True)
        return not self._refused

    def _commit(self, *, finished: bool) -> None:
        self.pause.stop()
        self._refused = False
        self._beside.take_words(self.edit.toPlainText(), finished=finished)
        said = self._now()
        if said != self._kept:
            self._kept = said
            self.kept.emit(said)

    @property
    def said(self) -> Said:
        """What stands here now, kept or not."""
        return self._now()

    def _now(self) -> Said:
        return self._beside.said(self.edit.toPlainText())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep on leaving, put in a time or mark a quote on their keys, and let Ctrl+Z through when it is not ours."""
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._passes(event):
            event.ignore()
            return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pressed = event.keyCombination()
            wanted = {STAMP_KEY: self.stamp_wanted, QUOTE_KEY: self.quote_wanted}.get(pressed)
            if wanted is not None:
                wanted.emit()
                return True
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        self._beside.follow()
        if not self.pause.isActive() and self.edit.toPlainText() != self._kept.text:
            self.pause.start()

    def _passes(self, event: QKeyEvent) -> bool:
        document = self.edit.document()
        if event.matches(QKeySequence.StandardKey.Undo):
            return not document.isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()
