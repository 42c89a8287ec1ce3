"""The parts every card of the settings is put together from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.flow import FlowLayout
from ui.kit.page import Card
from ui.kit.theme import Theme


class Chips(QWidget):
    """A handful of choices side by side, of which one holds."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, choices: Sequence[tuple[object, str]], now: object) -> None:
        super().__init__()
        self._values = [value for value, _ in choices]
        self._group = QButtonGroup(self)
        row = FlowLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        for number, (value, words) in enumerate(choices):
            chip = Button(words, theme, kind=Kind.CHIP)
            chip.setChecked(value == now)
            self._group.addButton(chip, number)
            row.addWidget(chip)
        self._group.idClicked.connect(self._pick)

    def mark_as_names(self) -> None:
        """Say that these words are names, the same in every language."""
        for chip in self._group.buttons():
            chip.setProperty("data", True)

    def _pick(self, number: int) -> None:
        self.chosen.emit(self._values[number])


def card(title: str, sentence: str) -> Card:
    """Return a card with its heading and what it is about."""
    made = Card(spacing=4)
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Words(title, Type.HEADING))
    words.addWidget(Words(sentence, Type.MUTED, wrap=True))
    made.body.addLayout(words)
    return made
