"""Asks under which name a filter is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import LineField


class FilterName(QDialog):
    """A name, and what it will stand for."""

    named = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keep this filter"))
        self.setMinimumWidth(420)
        self.name = LineField(self.tr("&Name on the chip"), desk, most=60)
        self.keep = Button(self.tr("&Keep"), desk.theme, kind=Kind.PRIMARY)
        self.cancel = Button(self.tr("&Cancel"), desk.theme)
        meaning = self.tr("Search words, choices and groups of this moment stay in the workbook under this name.")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Keep this filter"), Type.HEADING))
        column.addWidget(Words(meaning, Type.MUTED, wrap=True))
        column.addWidget(self.name)
        column.addSpacing(8)
        column.addLayout(row)
        self.keep.setEnabled(False)
        self.keep.setDefault(True)
        self.name.edited.connect(self._typed)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.reject)
        self.name.setFocus()

    def _typed(self, text: str) -> None:
        self.keep.setEnabled(bool(text.strip()))

    def _keep(self) -> None:
        self.named.emit(self.name.value)
        self.accept()
