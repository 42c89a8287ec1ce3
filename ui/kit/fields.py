"""Fields that keep what is typed by themselves: on Enter, on leaving, and in long text after a pause.

There is no button to save. Escape brings back what was there; what cannot be read goes back with a sentence.
"""

from datetime import date, time
from enum import Enum
from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui.kit.controls import ChoiceBox, Tick, Type, Words
from ui.kit.dates import read_date, read_time
from ui.kit.field import MIXED, UNREADABLE, Field, Place

__all__ = [
    "MIXED",
    "UNREADABLE",
    "CheckField",
    "ChoiceField",
    "DateField",
    "Field",
    "LineField",
    "NumberField",
    "Place",
    "TextField",
    "TimeField",
    "caption_for",
    "choices",
]

_PAUSE = 800


class LineField(Field):
    """One line of words."""

    edited = Signal(str)

    def __init__(self, label: str, desk: Place, *, hint: str = "", labelled: bool = True, most: int = 500) -> None:
        self.line = QLineEdit()
        super().__init__(label, desk, self.line, labelled=labelled)
        self.line.setFixedHeight(self.theme.scaled(self.theme.field_height))
        self._hint: str | None = None
        self.line.setPlaceholderText(hint)
        self.line.setMaxLength(most)
        self.line.returnPressed.connect(self.commit)
        self.line.textEdited.connect(self._typed)

    def _typed(self, text: str) -> None:
        self._typed_on()
        self.edited.emit(text)

    def _own_undo(self) -> tuple[bool, bool]:
        return (self.line.isUndoAvailable(), self.line.isRedoAvailable())

    def _read(self) -> Any:
        return " ".join(self.line.text().split())

    def set_value(self, value: Any) -> None:
        """Show a value that is already kept, or that there are several."""
        self._hint = _advise(self.line, self._hint, self.tr("different") if value is MIXED else "")
        super().set_value(value)

    def _show(self, value: Any) -> None:
        text = "" if value is None or value is MIXED else str(value)
        if self.line.text() != text or self.line.isUndoAvailable():
            self.line.setText(text)
            if not self.line.hasFocus():
                self.line.setCursorPosition(0)


class TextField(Field):
    """Words over any number of lines; kept on leaving and after a short pause in typing."""

    def __init__(self, label: str, desk: Place, *, hint: str = "", lines: int = 4, labelled: bool = True) -> None:
        self.text = QPlainTextEdit()
        super().__init__(label, desk, self.text, labelled=labelled)
        self._hint: str | None = None
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(hint)
        self.text.setMinimumHeight(lines * self.text.fontMetrics().lineSpacing() + 18)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.commit)
        self.text.textChanged.connect(self._typed)

    def commit(self) -> None:
        """Keep what was typed."""
        self._pause.stop()
        super().commit()

    def _typed(self) -> None:
        self._typed_on()
        if not self._is_kept(self._read()):
            self._pause.start()

    def _own_undo(self) -> tuple[bool, bool]:
        document = self.text.document()
        return (document.isUndoAvailable(), document.isRedoAvailable())

    def _read(self) -> Any:
        return self.text.toPlainText()

    def set_value(self, value: Any) -> None:
        """Show a value that is already kept, or that there are several."""
        self._hint = _advise(self.text, self._hint, self.tr("different") if value is MIXED else "")
        super().set_value(value)

    def _show(self, value: Any) -> None:
        text = "" if value is None or value is MIXED else str(value)
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)


class ChoiceField(Field):
    """One out of a closed list, kept the moment it is chosen."""

    def __init__(self, label: str, desk: Place, choices: "list[tuple[Any, str]]", *, labelled: bool = True) -> None:
        self.box = ChoiceBox(desk.theme)
        super().__init__(label, desk, self.box, labelled=labelled)
        self.box.setFixedHeight(self.theme.scaled(self.theme.field_height))
        self._hint: str | None = None
        self._values: list[Any] = []
        self.set_choices(choices)
        self.box.activated.connect(self._chosen)

    def set_choices(self, choices: "list[tuple[Any, str]]", icons: "list[str] | None" = None) -> None:
        """Offer other choices: each a value and its words, and perhaps an icon."""
        self.box.clear()
        self._values = [value for value, _ in choices]
        for number, (_, words) in enumerate(choices):
            self.box.addItem(words)
            if icons and icons[number]:
                self.box.setItemIcon(number, self.theme.icon(icons[number]))
        self._show(self._kept)

    def set_value(self, value: Any) -> None:
        """Show a value that is already kept, or that there are several."""
        self._hint = _advise(self.box, self._hint, self.tr("different") if value is MIXED else "")
        super().set_value(value)

    def _chosen(self, index: int) -> None:
        self.commit()

    def _read(self) -> Any:
        index = self.box.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else self._kept

    def _show(self, value: Any) -> None:
        found = self._values.index(value) if value in self._values else -1
        self.box.setCurrentIndex(found)


class CheckField(Field):
    """Something that is so or not so, kept the moment it is ticked."""

    def __init__(self, label: str, desk: Place) -> None:
        self.tick = Tick(label, desk.theme)
        super().__init__(label, desk, self.tick, labelled=False)
        self.tick.clicked.connect(self._clicked)

    def set_label(self, label: str) -> None:
        """Give the tick other words."""
        self.tick.setText(label)
        self.tick.setAccessibleName(label.replace("&", ""))

    def _clicked(self) -> None:
        self.commit()

    def _read(self) -> Any:
        return MIXED if self.tick.checkState() is Qt.CheckState.PartiallyChecked else self.tick.isChecked()

    def _show(self, value: Any) -> None:
        self.tick.setTristate(value is MIXED)
        if value is MIXED:
            self.tick.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            self.tick.setChecked(bool(value))


class NumberField(LineField):
    """A whole number between two bounds, shown with its unit: "45 min"; it may be left empty when that is allowed."""

    def __init__(
        self, label: str, desk: Place, *, least: int = 0, most: int = 9_999, unit: str = "", optional: bool = False
    ) -> None:
        super().__init__(label, desk)
        self._least, self._most, self._unit, self._optional = least, most, unit, optional

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys count up and down."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 5, Qt.Key.Key_PageDown: -5}
            now = self._read()
            if event.key() in step and isinstance(now, int):
                self._show(min(max(now + step[Qt.Key(event.key())], self._least), self._most))
                return True
        return super().eventFilter(watched, event)

    def _read(self) -> Any:
        typed = self.line.text().strip().removesuffix(self._unit).strip()
        if not typed:
            return None if self._optional else UNREADABLE
        if not typed.lstrip("-").isdecimal():
            return UNREADABLE
        number = int(typed)
        return number if self._least <= number <= self._most else UNREADABLE

    def _show(self, value: Any) -> None:
        shown = f"{value} {self._unit}".strip() if isinstance(value, int) else ""
        super()._show(shown)

    def _sentence(self) -> str:
        words = self.tr("This takes a whole number from {least} to {most}, so it was put back.")
        return words.format(least=self._least, most=self._most)


class DateField(LineField):
    """A date, typed as people type it."""

    def __init__(self, label: str, desk: Place, *, optional: bool = True) -> None:
        super().__init__(label, desk)
        self._optional = optional
        self.line.setPlaceholderText(self.tr("day month year"))

    def _read(self) -> Any:
        typed = self.line.text().strip()
        if not typed:
            return None if self._optional else UNREADABLE
        found = read_date(typed, date.today())
        return UNREADABLE if found is None else found

    def _show(self, value: Any) -> None:
        shown = ""
        if isinstance(value, date):
            day = QDate(value.year, value.month, value.day)
            shown = QLocale().toString(day, "d MMM yyyy").replace(".", "")
        super()._show(shown)

    def _sentence(self) -> str:
        return self.tr(
            "This is not a date that can be read, so it was put back. Type it like 26 nov 2026 or 26-11-2026."
        )


class TimeField(LineField):
    """A time of day on a clock of 24 hours."""

    def __init__(self, label: str, desk: Place, *, optional: bool = False) -> None:
        super().__init__(label, desk)
        self._optional = optional

    def _read(self) -> Any:
        typed = self.line.text().strip()
        if not typed:
            return None if self._optional else UNREADABLE
        found = read_time(typed)
        return UNREADABLE if found is None else found

    def _show(self, value: Any) -> None:
        shown = QTime(value.hour, value.minute).toString("HH:mm") if isinstance(value, time) else ""
        super()._show(shown)

    def _sentence(self) -> str:
        return self.tr("This is not a time that can be read, so it was put back. Type it like 13:30.")


def choices(kind: type[Enum], words: "dict[Any, str]") -> "list[tuple[Any, str]]":
    """Return the members of an enum with their words, in the enum's own order."""
    return [(member, words[member]) for member in kind if member in words]


def _advise(editor: QLineEdit | QPlainTextEdit | ChoiceBox, hint: str | None, words: str) -> str | None:
    """Show other words than its own hint in an empty editor, or its own again; return the hint that is put aside."""
    if words and hint is None:
        hint = editor.placeholderText()
        editor.setPlaceholderText(words)
    elif not words and hint is not None:
        editor.setPlaceholderText(hint)
        hint = None
    return hint


def caption_for(label: str, editor: QWidget) -> QLabel:
    """Return a label that belongs to an editor standing elsewhere."""
    made = Words(label, Type.CAPTION)
    made.setBuddy(editor)
    editor.setAccessibleName(label.replace("&", ""))
    return made
