"""A line to search or to note something with, and the names that are offered below a line."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit

_KEY = QKeySequence.StandardKey


class Line(QLineEdit):
    """Takes back its own typing first; with nothing left to take back, Ctrl+Z is for the workbook."""

    def event(self, event: QEvent) -> bool:
        """Let Ctrl+Z and its opposite through when they mean nothing here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._passes(event):
            event.ignore()
            return False
        return super().event(event)

    def _passes(self, event: QKeyEvent) -> bool:
        back = event.matches(_KEY.Undo) and not self.isUndoAvailable()
        return back or (event.matches(_KEY.Redo) and not self.isRedoAvailable())


def dress_offer(offer: QCompleter) -> None:
    """Give what is offered while somebody types a ground of its own: it is a window, so nothing is behind it."""
    popup = offer.popup()
    if popup is not None and popup.property("offer") is None:
        popup.setProperty("offer", True)
        popup.style().polish(popup)
