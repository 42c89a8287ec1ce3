"""Keeps what is chosen in the table the same as what is chosen everywhere else."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject
from PySide6.QtWidgets import QTableView

from ui.sessions.programme import Programme
from ui.sessions.table_model import TableModel
from ui.sessions.table_rows import RowKind

_SELECT = QItemSelectionModel.SelectionFlag


class TableChoice(QObject):
    """Tells the programme which rows somebody chose, and chooses rows when it was done elsewhere."""

    def __init__(self, table: QTableView, cells: TableModel, programme: Programme) -> None:
        super().__init__(table)
        self._table, self._cells, self._programme = table, cells, programme
        self._busy = False
        chooser = table.selectionModel()
        chooser.selectionChanged.connect(self._tell)
        chooser.currentChanged.connect(self._tell)

    def take(self) -> None:
        """Show what is chosen elsewhere; a row that was set aside stays chosen meanwhile."""
        chosen, now, here = self._programme.selected, self._programme.block, self._table.currentIndex()
        aside = here.isValid() and self._cells.rows[here.row()].kind is RowKind.KEPT
        if self._busy or (not chosen and aside):
            return
        with self._quietly():
            ids = {block.id for block in chosen}
            rows = enumerate(self._cells.rows)
            self._choose([n for n, r in rows if r.kind is RowKind.BLOCK and r.block and r.block.id in ids])
            if now is not None:
                self._go_to(self._cells.number_of(now.id), max(0, here.column()))

    def _choose(self, numbers: list[int]) -> None:
        selection = QItemSelection()
        for number in numbers:
            index = self._cells.index(number, 0)
            selection.select(index, index)
        self._table.selectionModel().select(selection, _SELECT.ClearAndSelect | _SELECT.Rows)
        self._table.viewport().update()

    def _go_to(self, number: int, column: int) -> None:
        index = self._cells.index(number, column)
        if index != self._table.currentIndex():
            self._table.selectionModel().setCurrentIndex(index, _SELECT.NoUpdate)
        self._table.scrollTo(index)

    def _tell(self, *args: object) -> None:
        """Let everything else know what is chosen here."""
        if self._busy:
            return
        numbers = sorted({index.row() for index in self._table.selectionModel().selectedRows()})
        rows = [self._cells.rows[n] for n in numbers]
        ids = [row.block.id for row in rows if row.kind is RowKind.BLOCK and row.block is not None]
        here = self._table.currentIndex()
        block = self._cells.rows[here.row()].block if here.isValid() else None
        with self._quietly():
            self._programme.select(ids, block.id if block is not None and block.id in ids else None)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Do something without hearing oneself."""
        self._busy = True
        try:
            yield
        finally:
            self._busy = False
