"""A table in which several rows can be chosen at once."""

from typing import Any

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView

from ui.kit.desk import Desk
from ui.kit.tables import CardTable, Rows

_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class PickTable(CardTable):
    """Rows chosen by the program stand alone, whatever keys are held; Shift, Ctrl and Ctrl+A choose more."""

    def __init__(self, rows: Rows[Any], desk: Desk, *, called: str, name: str) -> None:
        super().__init__(rows, desk.theme, desk.settings, called=called, name=name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def selectRow(self, row: int) -> None:  # noqa: N802  Qt's own name
        """Choose one row and no other; Qt itself would add it while Ctrl is held, as during Ctrl+Z."""
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), _ALONE)
