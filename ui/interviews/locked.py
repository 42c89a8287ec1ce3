"""Stands where a private answer goes while the vault is closed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.interviews.writing import Walking
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.theme import Theme


class Locked(QWidget):
    """Says that the answer goes into the vault, and opens it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.walking = Walking(self, tabs=False)
        self.button = Button(self.tr("&Open the vault"), theme, icon="lock-open", kind=Kind.PRIMARY)
        self.button.installEventFilter(self.walking)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(IconLabel(theme, "lock", "todo", 28), 0, Qt.AlignmentFlag.AlignHCenter)
        told = self.tr("This answer goes into your vault and nowhere else. Open it to read or write.")
        words = Words(told, Type.MUTED, wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
