"""An answer from 1 to 5, given with one key."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ui.interviews.writing import Walking
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.theme import Theme

STEPS = ("1", "2", "3", "4", "5")


class ScaleRow(QWidget):
    """Five buttons beside each other; a figure key chooses, and the same one again takes the answer back."""

    kept = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.walking = Walking(self)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        row = QHBoxLayout()
        row.setSpacing(theme.spacing(1))
        for number, step in enumerate(STEPS):
            button = Button(step, theme, kind=Kind.CHIP)
            button.setAccessibleName(self.tr("{step} out of {steps}").format(step=step, steps=len(STEPS)))
            button.setFixedWidth(theme.scaled(56))
            button.installEventFilter(self)
            button.installEventFilter(self.walking)
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        hint = self.tr("1 is not at all, 5 is completely. The figure keys choose.")
        column.addWidget(Words(hint, Type.SMALL, wrap=True))
        column.addStretch()
        self.setFocusProxy(self._group.button(0))
        self._group.idClicked.connect(self._chosen)

    @property
    def value(self) -> str:
        """The answer, or nothing."""
        return next((STEPS[self._group.id(b)] for b in self._group.buttons() if b.isChecked()), "")

    def show_value(self, value: str) -> None:
        """Show an answer."""
        for button in self._group.buttons():
            button.setChecked(STEPS[self._group.id(button)] == value)
        self.setFocusProxy(self._group.button(STEPS.index(value) if value in STEPS else 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the figures choose."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.text() in STEPS:
            self._group.button(STEPS.index(event.text())).click()
            return True
        return super().eventFilter(watched, event)

    def _chosen(self, number: int) -> None:
        on = self._group.button(number).isChecked()
        self.show_value(STEPS[number] if on else "")
        self.kept.emit(self.value)
