"""What a screen says when there is nothing yet: one sentence, and one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.theme import Theme


class EmptyState(QWidget):
    """An icon, a sentence that teaches, and a button that starts."""

    wanted = Signal()

    def __init__(self, theme: Theme, icon: str, title: str, sentence: str, action: str = "") -> None:
        super().__init__()
        self.button = Button(action, theme, kind=Kind.PRIMARY)
        if not action:
            self.button.hide()
        self.button.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 48)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(IconLabel(theme, icon, "accent", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        for text, kind in ((title, Type.HEADING), (sentence, Type.MUTED)):
            words = Words(text, kind, wrap=True)
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.setMaximumWidth(440)
            words.setMinimumWidth(240)
            column.addLayout(_in_the_middle(words))
            self._sentence = words
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def say(self, sentence: str) -> None:
        """Say something else."""
        self._sentence.setText(sentence)


def _in_the_middle(words: Words) -> QHBoxLayout:
    """Return a row that gives words all the width they may have, so that their height is reckoned from it."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(words, 1_000)
    row.addStretch(1)
    return row
