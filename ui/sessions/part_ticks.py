"""Three ticks for the parts a block serves; a block serves at most two."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.choices import Part
from ui.kit.controls import Tick, Type, Words
from ui.kit.fields import MIXED
from ui.kit.theme import Theme
from ui.sessions.words import SessionWords

MOST = 2


class PartTicks(QWidget):
    """Choose up to two parts; a third is refused with a sentence."""

    committed = Signal(object)

    def __init__(self, theme: Theme, words: SessionWords) -> None:
        super().__init__()
        self._problem = Words("", Type.PROBLEM, wrap=True)
        self._problem.hide()
        self.ticks: dict[Part, Tick] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(Words(self.tr("Counts for"), Type.CAPTION))
        for part, name in words.parts().items():
            tick = Tick(name, theme)
            tick.setAccessibleName(self.tr("Counts for: {part}").format(part=name))
            tick.clicked.connect(self._pressed)
            self.ticks[part] = tick
            column.addWidget(tick)
        column.addWidget(self._problem)

    def set_value(self, parts: object) -> None:
        """Show which parts a block serves, or that several blocks serve different ones."""
        self._problem.hide()
        for part, tick in self.ticks.items():
            tick.setTristate(False)
            if parts is MIXED:
                tick.setCheckState(Qt.CheckState.PartiallyChecked)
            else:
                tick.setChecked(isinstance(parts, tuple) and part in parts)

    def _pressed(self) -> None:
        fully = Qt.CheckState.Checked
        chosen = tuple(part for part, tick in self.ticks.items() if tick.checkState() is fully)
        if len(chosen) <= MOST:
            self._problem.hide()
            self.committed.emit(chosen)
            return
        pressed = self.sender()
        if isinstance(pressed, Tick):
            pressed.setChecked(False)
        self._problem.setText(self.tr("A block counts for two parts at most, half for each. Untick one first."))
        self._problem.show()
