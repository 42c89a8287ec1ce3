"""Remembers what a program does that nobody sees: files it writes, files it takes away, words that stand anywhere."""

import os
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_GOES = ("os.remove", "os.rename", "shutil.rmtree", "shutil.move")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


class Files:
    """Hears of every file the program opens for writing, and looks into those it is about to take away."""

    def __init__(self, watched: Path) -> None:
        self._watched = watched
        self.written: set[str] = set()
        self.taken_away: list[bytes] = []

    def heard(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Take in what Python tells of everything it does."""
        if event == "open" and isinstance(arguments[0], str) and (arguments[2] or 0) & _WRITES:
            self.written.add(arguments[0])
        elif event in _GOES and isinstance(arguments[0], str | Path):
            self._look_into(Path(arguments[0]))

    def _look_into(self, path: Path) -> None:
        """Read what goes, but never an open workbook: closing it again would give up its lock."""
        if not path.is_relative_to(self._watched):
            return
        for one in [path, *path.rglob("*")]:
            self.taken_away.append(str(one).encode())
            with suppress(OSError):
                if one.is_file() and ".copdesk" not in one.name:
                    self.taken_away.append(one.read_bytes())


class Told:
    """What was told, by channel; written down at the end, so that somebody else can search it."""

    def __init__(self) -> None:
        self._said: dict[str, list[str]] = defaultdict(list)

    def hear(self, channel: str, *words: str) -> None:
        """Remember words that could be read there."""
        self._said[channel] += words

    def write(self, folder: Path) -> None:
        """Write down each channel in a file of its own."""
        folder.mkdir(exist_ok=True)
        for channel, words in self._said.items():
            (folder / f"{channel}.txt").write_text("\n".join(words), encoding="utf-8", errors="surrogatepass")


def titles() -> Iterator[str]:
    """Yield what the windows are called."""
    for widget in QApplication.topLevelWidgets():
        yield from (widget.windowTitle(), widget.windowFilePath(), widget.windowIconText(), widget.objectName())
    for window in QGuiApplication.topLevelWindows():
        yield from (window.title(), window.filePath())


def clipboard() -> Iterator[str]:
    """Yield what lies on the clipboard, in each of its forms."""
    held = QGuiApplication.clipboard().mimeData()
    if held is not None:
        yield from (bytes(held.data(form).data()).decode("latin-1") for form in held.formats())


def words_everywhere(*, shown_only: bool = False) -> Iterator[str]:
    """Yield all that any widget says to eyes and to a screen reader, shown or hidden, also what could be undone."""
    for widget in QApplication.allWidgets():
        if isValid(widget) and (widget.isVisible() or not shown_only):
            said = (*_said_by(widget), *_typed_in(widget, shown_only=shown_only))
            yield from (f"{_place(widget)}: {words}" for words in said if words)


def _place(widget: QWidget) -> str:
    """Return where a widget is, from the inside out, so that a leak can be mended."""
    parents = [widget]
    while (parent := parents[-1].parentWidget()) is not None:
        parents.append(parent)
    return " in ".join(type(one).__name__ for one in parents[:4])


def _said_by(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.whatsThis(), widget.statusTip(), widget.objectName())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    for name in widget.dynamicPropertyNames():
        with suppress(RuntimeError):  # Qt's own, of a kind that Python does not know
            yield str(widget.property(name.data().decode()))
    for action in widget.actions():
        yield from _of_action(action)
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _in_list(widget)


def _typed_in(widget: QWidget, *, shown_only: bool) -> Iterator[str]:
    if isinstance(widget, QLineEdit):
        yield widget.displayText()
        yield widget.placeholderText()
        if not shown_only:
            yield widget.text()
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
        yield widget.placeholderText()
    if isinstance(widget, QLineEdit | QPlainTextEdit) and not shown_only:
        yield from _brought_back(widget)


def _brought_back(editor: QLineEdit | QPlainTextEdit) -> Iterator[str]:
    """Yield what undoing in a field would bring back; afterwards it stands as it stood."""
    blocked = editor.blockSignals(True)
    steps = 0
    while steps < 200 and (
        editor.isUndoAvailable() if isinstance(editor, QLineEdit) else editor.document().isUndoAvailable()
    ):
        editor.undo()
        steps += 1
        yield editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
    for _ in range(steps):
        editor.redo()
    editor.blockSignals(blocked)


def _in_list(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(model.rowCount(QModelIndex())):
        for column in range(columns):
            index = model.index(row, column)
            yield from (str(index.data(role)) for role in _ROLES)


def _of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip(), action.statusTip(), action.iconText())
