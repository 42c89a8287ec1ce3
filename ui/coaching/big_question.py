"""One question over the whole screen, for the two people in front of it; any key or click takes it away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.controls import Type, Words

_SHARE = 20
"""The letters are this part of the width of the screen."""

_LEAST = 28


class BigQuestion(QWidget):
    """The question alone, on a quiet ground."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setProperty("paint", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("A question"))
        self.words = Words("", wrap=True, data=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        told = Words(self.tr("Any key goes back"), Type.SMALL)
        told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(64, 48, 64, 24)
        column.addWidget(self.words, 1)
        column.addWidget(told)

    def show_words(self, words: str, over: QWidget) -> None:
        """Show a question on the screen on which `over` stands."""
        self.words.setText(words)
        self.setGeometry(over.screen().geometry())
        size = max(_LEAST, self.width() // _SHARE)
        self.words.setStyleSheet(f"font-size: {size}px; font-weight: 600;")
        self.showFullScreen()
        self.setFocus()

    def dismiss(self) -> None:
        """Take the question away."""
        self.words.setText("")
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on any key."""
        self.dismiss()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go back on a click."""
        self.dismiss()
