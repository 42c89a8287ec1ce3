"""What all fields have in common: a label, an editor, and keeping what is typed when the editor is left."""

from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.controls import Type, Words
from ui.kit.signals import AnySignal
from ui.kit.theme import Theme

_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class Place(Protocol):
    """What a field needs to know of the desk it stands on."""

    theme: Theme

    @property
    def refused(self) -> AnySignal: ...
    @property
    def unwritten(self) -> AnySignal: ...


class Field(QWidget):
    """A label with its editor below it; `committed` says that a new value should be kept."""

    committed = Signal(object)

    def __init__(self, label: str, desk: Place, editor: QWidget, *, labelled: bool = True) -> None:
        super().__init__()
        self.theme, self.editor = desk.theme, editor
        self._kept: Any = None
        self._blank: Any = None
        self._committing = self._refused = self._unwritten = False
        self.caption = Words(label if labelled else "", Type.CAPTION)
        self.caption.setBuddy(editor)
        if not labelled:
            self.caption.hide()
        self._problem = Words("", Type.PROBLEM, wrap=True)
        self._problem.hide()
        editor.setAccessibleName(label.replace("&", ""))
        editor.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.caption)
        column.addWidget(editor, 1)
        column.addWidget(self._problem)
        self.setFocusProxy(editor)
        desk.refused.connect(self._was_refused)
        desk.unwritten.connect(self._was_unwritten)

    @property
    def value(self) -> Any:
        """What the field holds now, as it would be kept."""
        return self._read()

    @property
    def unkept(self) -> bool:
        """Whether something stands here that the file could not take yet."""
        return self._unwritten and not self._is_kept(self._read())

    def set_value(self, value: Any) -> None:
        """Show a value that is already kept, or MIXED when it differs among the things the field stands for."""
        self._kept, self._unwritten = value, False
        self._problem.hide()
        self._show(value)
        self._blank = self._read() if value is MIXED else None

    def show_problem(self, sentence: str) -> None:
        """Say below the field what was wrong; it goes when somebody types again."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def set_label(self, label: str) -> None:
        """Give the field another label."""
        self.caption.setText(label)
        self.editor.setAccessibleName(label.replace("&", ""))

    def revert(self) -> None:
        """Go back to what was kept."""
        self._show(self._kept)
        self._unwritten = False
        self._problem.hide()

    def commit(self) -> None:
        """Keep what is in the field, if it is new and can be read."""
        new = self._read()
        if self._is_kept(new) and self._kept is MIXED:
            return
        if new is UNREADABLE:
            self._show(self._kept)
            self.show_problem(self._sentence())
            return
        if new == self._kept or self._committing:
            if self._unwritten and not self._committing:  # somebody typed it back to what was kept
                self.revert()
            return
        before, waited, self._kept = self._kept, self._unwritten, new
        self._committing, self._refused, self._unwritten = True, False, False
        try:
            self.committed.emit(new)
        finally:
            self._committing = False
        if self._unwritten:  # what was typed is right, only the file was not there for it: it stays to be tried again
            self._kept = before
            self.show_problem(self.tr("Not kept yet. It stays here and is tried again."))
        elif self._refused:
            self.set_value(before)
        elif self._kept == new:
            self._show(new)
            if waited:
                self._problem.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep on leaving, go back on Escape, and let Ctrl+Z through when there is nothing to undo here."""
        kind = event.type()
        if kind == QEvent.Type.FocusOut:
            self.commit()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if not self._is_kept(self._read()):
                self.revert()
                return True
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._passes(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _is_kept(self, value: Any) -> bool:
        kept = self._blank if self._kept is MIXED else self._kept
        return value == kept or (kept is None and value == "")

    def _passes(self, event: QKeyEvent) -> bool:
        for keys, own in zip(_UNDO_KEYS, self._own_undo(), strict=True):
            if event.matches(keys):
                return not own
        return False

    def _was_refused(self) -> None:
        if self._committing:
            self._refused = True

    def _was_unwritten(self) -> None:
        if self._committing:
            self._unwritten = True

    def _typed_on(self) -> None:
        """Take away what was wrong with the words before; that they are not kept yet stays true."""
        if not self._unwritten:
            self._problem.hide()

    def _own_undo(self) -> tuple[bool, bool]:
        """Say whether the editor itself has something to undo, and to redo."""
        return (False, False)

    def _read(self) -> Any:
        raise NotImplementedError

    def _show(self, value: Any) -> None:
        raise NotImplementedError

    def _sentence(self) -> str:
        return self.tr("This could not be read, so it was put back.")


UNREADABLE = object()
"""What a field reads when the words in it mean nothing to it."""

MIXED = object()
"""What a field shows that stands for several things which differ; what is typed in it then holds for all."""
