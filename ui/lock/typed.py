"""What stands in the lines, texts, choices and ticks of a window, to be kept and typed in again."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)
from shiboken6 import isValid

from ui.kit.field import UNREADABLE, Field

_ON, _OFF = "1", "0"
_LONGEST = 400
Words = QLineEdit | QPlainTextEdit


def is_secret(widget: QWidget) -> bool:
    """Return whether `widget` is for a passphrase or for private words; those never become a draft."""
    return bool(widget.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData)


def holds_secrets(root: QWidget) -> bool:
    """Return whether any private words or a passphrase can be typed in `root`."""
    return any(is_secret(widget) for widget in _inside(root))


def texts(root: QWidget) -> dict[str, Words]:
    """Return the lines and texts somebody can type in, each under a name that is the same after a restart."""
    return {name: widget for name, widget in _named(root) if isinstance(widget, QLineEdit | QPlainTextEdit)}


def answers(root: QWidget) -> dict[str, str]:
    """Return everything that was filled in on a form: words, choices and ticks."""
    return {name: _said(widget) for name, widget in _named(root)}


def answer(root: QWidget, words: Mapping[str, str]) -> dict[str, str]:
    """Fill a form in again; return the words for which there is no place any more.

    Choices go first, because a form may write something of its own for what is chosen.
    """
    choices = [name for name, widget in _named(root) if name in words and not isinstance(widget, Words)]
    for name in choices:
        _choose(dict(_named(root)).get(name), words[name])
    places = texts(root)
    written = [name for name in words if name in places]
    for name in written:
        write(places[name], words[name])
        field = field_of(places[name])
        if field is not None and field.value is not UNREADABLE:
            field.commit()
    return {name: said for name, said in words.items() if name not in choices and name not in written}


def write(place: Words, words: str) -> None:
    """Type `words` in place of what stands there, as if by hand."""
    if isinstance(place, QLineEdit):
        if place.text() != words:
            place.selectAll()
            place.insert(words)
    elif place.toPlainText() != words:
        cursor = place.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(words)


def read(place: Words) -> str:
    """Return what stands there."""
    return place.text() if isinstance(place, QLineEdit) else place.toPlainText()


def was_typed_in(place: Words) -> bool:
    """Return whether somebody typed there since the program last wrote something in it."""
    return place.isModified() if isinstance(place, QLineEdit) else place.document().isModified()


def field_of(widget: QWidget) -> Field | None:
    """Return the field an editor belongs to."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, Field):
        parent = None if parent.isWindow() else parent.parentWidget()
    return parent


def _said(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QAbstractButton):
        return _ON if widget.isChecked() else _OFF
    assert isinstance(widget, QLineEdit | QPlainTextEdit)
    return read(widget)


def _choose(widget: QWidget | None, words: str) -> None:
    if isinstance(widget, QComboBox):
        number = widget.findText(words)
        if number >= 0 and number != widget.currentIndex():
            widget.setCurrentIndex(number)
            widget.activated.emit(number)
    elif isinstance(widget, QAbstractButton) and widget.isChecked() != (words == _ON):
        exclusive = isinstance(widget, QRadioButton) or widget.autoExclusive() or _one_of_a_group(widget)
        if words == _ON or not exclusive:
            widget.click()


def _one_of_a_group(button: QAbstractButton) -> bool:
    group = button.group()
    return group is not None and group.exclusive()


def _named(root: QWidget) -> Iterator[tuple[str, QWidget]]:
    """Yield what can be filled in, in the order in which it was built; equal names get a number."""
    seen: dict[str, int] = {}
    for widget in _inside(root):
        if not _can_be_filled_in(widget) or is_secret(widget):
            continue
        name = _name(widget)
        seen[name] = seen.get(name, 0) + 1
        yield (name if seen[name] == 1 else f"{name} {seen[name]}"), widget


def _name(widget: QWidget) -> str:
    own = widget.objectName()
    if own and not own.startswith("qt_"):
        return own
    words = widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else ""
    return " ".join((widget.accessibleName() or words or type(widget).__name__).split())[:_LONGEST]


def _inside(root: QWidget) -> Iterator[QWidget]:
    """Yield what stands in the same window as `root`, and is seen."""
    for widget in root.findChildren(QWidget):
        if isValid(widget) and widget.window() is root.window() and widget.isVisibleTo(root):
            yield widget


def _can_be_filled_in(widget: QWidget) -> bool:
    if not widget.isEnabled():
        return False
    if isinstance(widget, QLineEdit):
        return not widget.isReadOnly() and not isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
    if isinstance(widget, QPlainTextEdit):
        return not widget.isReadOnly()
    if isinstance(widget, QCheckBox | QRadioButton | QComboBox):
        return True
    return isinstance(widget, QAbstractButton) and widget.isCheckable() and _one_of_a_group(widget)
