"""A calm sheet in the middle of the window, on which the start asks its few questions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.controls import Type, Words
from ui.kit.logo import Logo
from ui.kit.page import Card, Page, scrolling
from ui.kit.theme import Theme

_HIGH = 600


class Sheet(Page):
    """A column of words and questions in the middle; it scrolls when the window is low."""

    def __init__(self, theme: Theme, title: str, sentence: str, *, width: int = 560, card: bool = True) -> None:
        super().__init__(theme, title)
        self._width = width
        self.title.hide()
        self.layout_margins(24, 14, 24, 14)
        self.heading = Words(title, Type.TITLE, wrap=True)
        self.heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence = Words(sentence, Type.MUTED, wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._card = Card(margins=(28, 22, 28, 20), spacing=10) if card else None
        self.inside = self._card.body if self._card is not None else QVBoxLayout()
        self._logo = Logo(theme, 56)
        self._sheet = QWidget()
        self._sheet.setProperty("paint", "none")
        self._lay_out()
        theme.changed.connect(self._scale)
        self._scale()

    def ask_about(self, title: str, sentence: str) -> None:
        """Show another heading."""
        self.heading.setText(title)
        self.sentence.setText(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the mark out when there is little height for what matters."""
        super().resizeEvent(event)
        self._logo.setVisible(self.height() >= _HIGH)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._logo, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.sentence)
        column.addSpacing(10)
        if self._card is not None:
            column.addWidget(self._card)
        else:
            column.addLayout(self.inside)
        column.addStretch(3)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self._sheet)
        middle.addStretch()
        whole = QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(middle)
        self.body.addWidget(scrolling(whole))

    def _scale(self) -> None:
        self._sheet.setFixedWidth(self.theme.scaled(self._width))
