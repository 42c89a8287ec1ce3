"""Typing while listening: Tab goes to the next question, and what is typed is kept while one types on."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

PAUSE = 800
"""After how many milliseconds of typing the words are kept."""

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


class Writing(Walking):
    """Keeps what is typed in an editor: on leaving it, and every so often while typing."""

    kept = Signal(str)

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self.edit = edit
        self._kept = self._stored = ""
        self.pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.pause.timeout.connect(self.commit)
        edit.installEventFilter(self)
        edit.textChanged.connect(self._typed)

    def show_text(self, stored: str) -> None:
        """Show an answer that is kept already, and forget the typing of the one before."""
        self._kept = self._stored = stored
        self.edit.setPlainText(stored)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.pause.stop()

    def refresh(self, stored: str) -> None:
        """Take in what was changed elsewhere, as by undo; one's own typing stays as it is."""
        if stored != self._stored:
            self._stored = stored
            if stored != self.edit.toPlainText():
                place = min(self.edit.textCursor().position(), len(stored))
                self.show_text(stored)
                cursor = self.edit.textCursor()
                cursor.setPosition(place)
                self.edit.setTextCursor(cursor)

    def settle(self, stored: str) -> None:
        """Note what the store made of the words just kept; what it refused is tried again at the next pause."""
        refused = stored == self._stored != self._kept
        self._stored = stored
        if refused:
            self._kept = stored

    def commit(self) -> None:
        """Keep what was typed."""
        self.pause.stop()
        text = self.edit.toPlainText()
        if text != self._kept:
            self._kept = text
            self.kept.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep on leaving, and let Ctrl+Z through when there is nothing to undo here."""
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._passes(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _typed(self) -> None:
        if not self.pause.isActive() and self.edit.toPlainText() != self._kept:
            self.pause.start()

    def _passes(self, event: QKeyEvent) -> bool:
        document = self.edit.document()
        if event.matches(QKeySequence.StandardKey.Undo):
            return not document.isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()
