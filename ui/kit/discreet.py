"""Fields for words that are nobody else's business: nothing guesses along, and what is copied does not linger."""

from typing import Any

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy

from ui.kit.fields import Field, Place

LINGERS = 30_000
"""How long, in milliseconds, private words stay on the clipboard."""
PAUSE = 800
"""After how many milliseconds of typing the words are kept, also when somebody types on."""

_OURS = "application/x-copdesk-private"
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_NO = b"\0\0\0\0"
# What the clipboard histories of the desktops look at before they keep something.
_CONCEALED = {
    _OURS: b"1",
    "x-kde-passwordManagerHint": b"secret",
    "org.nspasteboard.ConcealedType": b"1",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
}
_HINTS = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData


class ClipboardGuard(QObject):
    """Takes private words to the clipboard so that histories leave them alone, and takes them away in time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.timer = QTimer(self, singleShot=True, interval=LINGERS)
        self.timer.timeout.connect(self.clear)

    def concealed(self, text: str) -> QMimeData:
        """Return `text` for the clipboard, marked as not to be remembered; its time starts now."""
        made = QMimeData()
        made.setText(text)
        for format_, value in _CONCEALED.items():
            made.setData(format_, value)
        self.timer.start()
        return made

    def copy(self, text: str) -> None:
        """Put `text` on the clipboard."""
        QGuiApplication.clipboard().setMimeData(self.concealed(text))

    def clear(self) -> None:
        """Take private words off the clipboard, if they are what is on it."""
        self.timer.stop()
        clipboard = QGuiApplication.clipboard()
        held = clipboard.mimeData()
        if held is not None and held.hasFormat(_OURS):
            clipboard.clear()
        self.leave_selection()

    def leave_selection(self) -> None:
        """Forget what the mouse selected: on X11 any program could paste it with the middle button."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)


def copy_for_a_while(text: str) -> None:
    """Put something secret on the clipboard, and take it away in time, also when whoever copied it is gone by then."""
    app = QGuiApplication.instance()
    guard = ClipboardGuard(app)
    guard.timer.timeout.connect(guard.deleteLater)
    if app is not None:
        app.aboutToQuit.connect(guard.clear)
    guard.copy(text)


class DiscreetEdit(QPlainTextEdit):
    """A place for private words over any number of lines."""

    def __init__(self, guard: ClipboardGuard) -> None:
        super().__init__()
        self._guard = guard
        self.setInputMethodHints(_HINTS)
        self.setTabChangesFocus(True)
        self.copyAvailable.connect(guard.leave_selection)
        QGuiApplication.clipboard().selectionChanged.connect(self._selection_told)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802  Qt's own name
        """Conceal what is copied or dragged."""
        return self._guard.concealed(self.textCursor().selection().toPlainText())

    def forget(self) -> None:
        """Drop the words, and what could be undone to bring them back."""
        self.setPlainText("")

    def _selection_told(self) -> None:
        if self.hasFocus():
            self._guard.leave_selection()


class DiscreetLineEdit(QLineEdit):
    """A place for one line of private words; copying goes by the keyboard only."""

    def __init__(self, guard: ClipboardGuard) -> None:
        super().__init__()
        self._guard = guard
        self.setInputMethodHints(_HINTS)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.selectionChanged.connect(guard.leave_selection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Conceal what is copied."""
        cut = event.matches(QKeySequence.StandardKey.Cut)
        if (cut or event.matches(QKeySequence.StandardKey.Copy)) and self.hasSelectedText():
            self._guard.copy(self.selectedText())
            if cut:
                self.insert("")
            return
        super().keyPressEvent(event)


class DiscreetText(Field):
    """A field for private words over any number of lines, kept on leaving and every so often while typing."""

    def __init__(
        self, label: str, bench: Place, guard: ClipboardGuard, *, lines: int = 4, labelled: bool = True, hint: str = ""
    ) -> None:
        self.text = DiscreetEdit(guard)
        super().__init__(label, bench, self.text, labelled=labelled)
        self.text.setPlaceholderText(hint)
        self.text.setMinimumHeight(lines * self.text.fontMetrics().lineSpacing() + 18)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.pause.timeout.connect(self.commit)
        self.text.textChanged.connect(self._typed)

    def commit(self) -> None:
        """Keep what was typed."""
        self.pause.stop()
        super().commit()

    def forget(self) -> None:
        """Drop the words without keeping them."""
        self.pause.stop()
        self._kept, self._unwritten = "", False
        self.text.forget()
        self.pause.stop()

    def _typed(self) -> None:
        self._typed_on()
        if not self.pause.isActive() and self._read() != self._kept:
            self.pause.start()

    def _own_undo(self) -> tuple[bool, bool]:
        document = self.text.document()
        return (document.isUndoAvailable(), document.isRedoAvailable())

    def _read(self) -> Any:
        return self.text.toPlainText()

    def _show(self, value: Any) -> None:
        if self.text.toPlainText() != value:
            self.text.setPlainText(value or "")


class DiscreetLine(Field):
    """A field for one line of private words."""

    def __init__(
        self, label: str, bench: Place, guard: ClipboardGuard, *, labelled: bool = True, hint: str = ""
    ) -> None:
        self.line = DiscreetLineEdit(guard)
        super().__init__(label, bench, self.line, labelled=labelled)
        self.line.setFixedHeight(self.theme.scaled(self.theme.field_height))
        self.line.setPlaceholderText(hint)
        self.line.setMaxLength(500)
        self.line.returnPressed.connect(self.commit)
        self.line.textEdited.connect(self._typed_on)

    def forget(self) -> None:
        """Drop the words without keeping them."""
        self._kept, self._unwritten = "", False
        self.line.setText("")

    def _own_undo(self) -> tuple[bool, bool]:
        return (self.line.isUndoAvailable(), self.line.isRedoAvailable())

    def _read(self) -> Any:
        return " ".join(self.line.text().split())

    def _show(self, value: Any) -> None:
        if self.line.text() != value or self.line.isUndoAvailable():
            self.line.setText(value or "")
            self.line.setCursorPosition(0)
