"""What typing in a cell of the table means; what cannot be read goes back with a sentence."""

from PySide6.QtCore import QObject

from copdesk.domain.problems import Problem
from copdesk.domain.sessions import Block
from copdesk.domain.time_entry import read_duration, read_start
from ui.sessions.gestures import Gestures
from ui.sessions.method_fill import MethodFill
from ui.sessions.programme import Programme
from ui.sessions.table_columns import LONG, ColumnName


class TableTyping(QObject):
    """Reads a cell and keeps it, as one step of undo."""

    def __init__(self, programme: Programme, gestures: Gestures, parent: QObject) -> None:
        super().__init__(parent)
        self._programme, self._gestures = programme, gestures
        self._fill = MethodFill(programme, self)

    def keep(self, block: object, column: object, value: object) -> None:
        """Keep what was typed for a block, or say why it cannot be."""
        if not isinstance(block, Block) or not isinstance(column, ColumnName):
            return
        try:
            new = self._read(block, column, value)
        except Problem as problem:
            self._programme.desk.ask.problem(problem)
            return
        if new != getattr(block, column.value):
            filled = self._fill.fills(block, str(new)) if column is ColumnName.METHOD else {}
            self._gestures.change(block, **{column.value: new}, **filled)

    def _read(self, block: Block, column: ColumnName, value: object) -> object:
        if column is ColumnName.PARTS:
            return value
        text = str(value).strip()
        if column is ColumnName.START:
            return self._start(block, text)
        if column is ColumnName.MINUTES:
            return read_duration(text)
        return text if column in LONG else " ".join(text.split())

    def _start(self, block: Block, text: str) -> int | None:
        """Return a fixed start, or none when the cell was emptied."""
        if not text:
            return None
        near = next((p.start for p in self._programme.placed if p.block.id == block.id), 0)
        return read_start(text, after=self._programme.free_from(block), near=near)
