"""Lies over private words when nobody has typed for a while; one key takes it away."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.controls import IconLabel, Type, Words
from ui.kit.theme import Theme


class Veil(QWidget):
    """Hides what stands here until a key is pressed."""

    lifted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        told = self.tr("Veiled, because nobody typed for a while. Press any key to go on.")
        self.setAccessibleName(told)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(IconLabel(theme, "eye-off", "muted", 28), 0, Qt.AlignmentFlag.AlignHCenter)
        words = Words(told, Type.MUTED, wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        column.addStretch()

    def event(self, event: QEvent) -> bool:
        """Lift on a key or a click, and on nothing else."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text():
            self.lifted.emit()
            return True
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self.lifted.emit()
            return True
        return super().event(event)
