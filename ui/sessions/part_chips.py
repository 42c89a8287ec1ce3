"""Three chips for the parts a block serves; a block serves at most two."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import Part
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.theme import Theme
from ui.sessions.families import PART_COLOURS, PART_ICONS
from ui.sessions.words import SessionWords

MOST = 2


class PartChips(QWidget):
    """Choose up to two parts; a third is refused with a sentence."""

    committed = Signal(object)

    def __init__(self, theme: Theme, words: SessionWords) -> None:
        super().__init__()
        self._problem = Words("", Type.PROBLEM, wrap=True)
        self._problem.hide()
        self.chips: dict[Part, Button] = {}
        row = QHBoxLayout()
        row.setSpacing(6)
        for part, name in words.short_parts().items():
            chip = Button(name, theme, icon=PART_ICONS[part], kind=Kind.CHIP, role=PART_COLOURS[part])
            chip.setAccessibleName(self.tr("Part: {name}").format(name=words.parts()[part]))
            chip.setToolTip(words.parts()[part])
            chip.clicked.connect(self._pressed)
            self.chips[part] = chip
            row.addWidget(chip)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(Words(self.tr("Counts for"), Type.CAPTION))
        column.addLayout(row)
        column.addWidget(self._problem)

    def set_value(self, parts: tuple[Part, ...]) -> None:
        """Show which parts a block serves."""
        self._problem.hide()
        for part, chip in self.chips.items():
            chip.setChecked(part in parts)

    def _pressed(self) -> None:
        chosen = tuple(part for part, chip in self.chips.items() if chip.isChecked())
        if len(chosen) <= MOST:
            self._problem.hide()
            self.committed.emit(chosen)
            return
        pressed = self.sender()
        if isinstance(pressed, Button):
            pressed.setChecked(False)
        self._problem.setText(self.tr("A block counts for two parts at most, half for each. Switch one off first."))
        self._problem.show()
