"""Large buttons that say in a sentence what they do, for the few moments with a real choice."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.theme import Theme

_PADDING = (16, 12, 16, 12)


class Tile(Button):
    """An icon, a few words, and a sentence below them; one of several when it can be checked."""

    def __init__(
        self, theme: Theme, icon: str, title: str, sentence: str, *, checkable: bool = False, data: bool = False
    ) -> None:
        super().__init__("", theme, kind=Kind.TILE)
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setProperty("data", data or None)
        shown = title.replace("&", "&&") if data else title
        self.setAccessibleName(title if data else title.replace("&", ""))
        self.setAccessibleDescription(sentence)
        self._title = Words(shown, Type.STRONG, wrap=not data, data=data)
        self._title.setBuddy(self)
        self._sentence = Words(sentence, Type.CAPTION, wrap=not data, elide=data, data=data)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(*_PADDING)
        row.setSpacing(14)
        row.addWidget(IconLabel(theme, icon, "accent", 22), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        for label in (self._title, self._sentence):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the form where the tile is a choice; elsewhere it presses the tile."""
        if self.isCheckable():
            QPushButton.keyPressEvent(self, event)
        else:
            super().keyPressEvent(event)

    def set_sentence(self, sentence: str) -> None:
        """Say something else below the words."""
        self._sentence.setText(sentence)
        self.setAccessibleDescription(sentence)

    def sizeHint(self) -> QSize:
        """Ask for the room the words need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Ask for the least room the words need."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Grow with the words when there is little width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Say how high the words make it."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else super().heightForWidth(width)
