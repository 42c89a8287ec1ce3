"""Carrying rows of the table by their handle, with plain mouse events; nothing is kept before the release."""

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QFrame, QTableView

from copdesk.domain.sessions import Block
from ui.kit.theme import Theme
from ui.sessions.block_button import far_enough
from ui.sessions.drag import Ghost
from ui.sessions.gestures import Gestures
from ui.sessions.programme import Programme
from ui.sessions.table_rows import RowKind, TableRow
from ui.sessions.target import Target, among_others

_NEAR, _SPEED = 30, 10


class RowDrag(QObject):
    """Follows the mouse from the handle of a row to where the row should go."""

    def __init__(self, table: QTableView, programme: Programme, gestures: Gestures, theme: Theme) -> None:
        super().__init__(table)
        self._table, self._programme, self._gestures, self._theme = table, programme, gestures, theme
        self._ghost = Ghost(table.viewport())
        self._line = QFrame(table.viewport())
        self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line.setProperty("paint", "drop")
        self._line.hide()
        self._row: TableRow | None = None
        self._rows: list[TableRow] = []
        self._from, self._at = QPoint(), QPoint()
        self._moving = False
        self._roll = QTimer(self, interval=16)
        self._roll.timeout.connect(self._scroll)

    @property
    def held(self) -> bool:
        """Whether a handle is being held."""
        return self._row is not None

    @property
    def busy(self) -> bool:
        """Whether something is being carried."""
        return self._moving

    def press(self, row: TableRow, at: QPoint) -> None:
        """Take hold of a row."""
        if self._gestures.allowed and row.block is not None:
            self._row, self._from, self._at, self._moving = row, at, at, False

    def motion(self, rows: list[TableRow], at: QPoint) -> None:
        """Follow the mouse."""
        self._rows, self._at = rows, at
        if self._row is None or (not self._moving and not far_enough(self._from, at)):
            return
        if not self._moving:
            self._moving = True
            number = rows.index(self._row) if self._row in rows else 0
            where = QRect(0, self._table.rowViewportPosition(number), 300, self._table.rowHeight(number))
            self._ghost.lift(self._table.viewport().grab(where), len(self._carried()), self._theme)
            self._roll.start()
        self._show()

    def release(self) -> None:
        """Let go: bring the rows where they are."""
        row, moving, boundary = self._row, self._moving, self._boundary()
        carried = self._carried()
        self.cancel()
        if row is None or row.block is None or not moving:
            return
        target = self._target(boundary, row.block)
        if target is None:
            if row.kind is RowKind.BLOCK:
                self._gestures.set_aside()
        elif row.kind is RowKind.KEPT:
            self._gestures.bring_back(row.block, target.index, target.track)
        else:
            self._put_down(carried, target)

    def cancel(self) -> None:
        """Let go without doing anything."""
        self._roll.stop()
        self._ghost.hide()
        self._line.hide()
        self._row, self._moving = None, False

    def _carried(self) -> tuple[Block, ...]:
        if self._row is None or self._row.block is None:
            return ()
        chosen = self._programme.selected
        return chosen if self._row.block in chosen else (self._row.block,)

    def _put_down(self, carried: tuple[Block, ...], target: Target) -> None:
        numbers = [self._programme.index(block.id) for block in carried]
        to = among_others(target, numbers)
        if len(carried) > 1:
            self._gestures.move_all(carried, to.index, track=to.track)
        elif carried and (to.index, to.track) != (numbers[0], carried[0].track):
            self._gestures.move(carried[0], to.index, track=to.track)

    def _target(self, boundary: int, block: Block) -> Target | None:
        """Return before which block rows dropped at a boundary come; none means that they are set aside."""
        if any(row.kind is RowKind.SHELF for row in self._rows[:boundary]):
            return None
        above = [row.block for row in self._rows[:boundary] if row.kind is RowKind.BLOCK and row.block]
        below = [row.block for row in self._rows[boundary:] if row.kind is RowKind.BLOCK and row.block]
        index = self._programme.index(below[0].id) if below else len(self._programme.blocks)
        around = [above[-1].track if above else "", below[0].track if below else ""]
        together = around[0] == around[1]
        track = around[0] if together else block.track if block.track in around else ""
        return Target(index, track, QRect())

    def _boundary(self) -> int:
        """Return before which row the mouse is."""
        number = self._table.rowAt(self._at.y())
        if number < 0:
            return len(self._rows) if self._at.y() > 0 else 0
        middle = self._table.rowViewportPosition(number) + self._table.rowHeight(number) / 2
        return number + (self._at.y() >= middle)

    def _show(self) -> None:
        boundary = self._boundary()
        last = len(self._rows) - 1
        table = self._table
        y = table.rowViewportPosition(min(boundary, last))
        if boundary > last:
            y += table.rowHeight(last)
        self._line.setGeometry(4, max(0, y - 2), table.viewport().width() - 8, 3)
        self._line.show()
        self._line.raise_()
        self._ghost.move(self._at + QPoint(10, 6))
        self._ghost.raise_()

    def _scroll(self) -> None:
        """Roll on as long as the mouse is near the upper or lower edge."""
        bar, height = self._table.verticalScrollBar(), self._table.viewport().height()
        by = -_SPEED if self._at.y() < _NEAR else _SPEED if self._at.y() > height - _NEAR else 0
        if by and bar.minimum() < bar.value() + by < bar.maximum():
            bar.setValue(bar.value() + by)
            self._show()
