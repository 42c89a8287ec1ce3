"""The session as a table: the same blocks as in the timeline, to type in, choose several of, and carry about."""

from uuid import UUID

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from copdesk.domain.timing import ends_at
from ui.sessions.gestures import Gestures
from ui.sessions.programme import Programme
from ui.sessions.table_choice import TableChoice
from ui.sessions.table_columns import ColumnName
from ui.sessions.table_drag import RowDrag
from ui.sessions.table_head import TableHead
from ui.sessions.table_model import TableModel
from ui.sessions.table_paint import GRIP, TablePainter
from ui.sessions.table_rows import RowKind, TableRow, table_rows
from ui.sessions.table_typing import TableTyping
from ui.sessions.words import SessionWords

ROW, THIN = 40, 28
_SELECT = QItemSelectionModel.SelectionFlag
_HINT = QAbstractItemDelegate.EndEditHint
_TRIGGER = QAbstractItemView.EditTrigger
_NAMES = {RowKind.SECTION: "section", RowKind.GAP: "gap_name"}


class ProgrammeTable(QTableView):
    """Shows the rows, shares its choice with the timeline, and passes on what is typed."""

    menu_wanted = Signal(QPoint)
    field_wanted = Signal(str)

    def __init__(self, programme: Programme, gestures: Gestures, words: SessionWords) -> None:
        super().__init__()
        self._programme, self._gestures = programme, gestures
        self._theme = programme.desk.theme
        self.cells = TableModel(words, self)
        self._painter = TablePainter(self._theme, words, self)
        self.head = TableHead(self.cells.columns, self._theme, programme.desk.settings, self)
        self.typing = TableTyping(programme, gestures, self)
        self.drag = RowDrag(self, programme, gestures, self._theme)
        self._stale = False
        self._typed_in: tuple[UUID | None, int] = (None, 0)
        self.setAccessibleName(self.tr("Table of the session"))
        self.setItemDelegate(self._painter)
        self.setModel(self.cells)
        self._choice = TableChoice(self, self.cells, programme)
        self.setHorizontalHeader(self.head)
        self.head.begin()
        self._plain_look()
        self._connect()

    @property
    def row(self) -> TableRow | None:
        """The row the keyboard is at."""
        index = self.currentIndex()
        return self.cells.rows[index.row()] if index.isValid() and index.row() < len(self.cells.rows) else None

    def edit_cell(self, name: ColumnName | None = None) -> None:
        """Begin typing in a cell of the chosen block: the one the keyboard is at, or the named one."""
        index = self.currentIndex()
        if name is not None and index.isValid():
            index = index.siblingAtColumn(self.cells.column_of(name))
            self.stand_at(index)
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def stand_at(self, index: QModelIndex) -> None:
        """Put the keyboard in a cell and choose its row alone, whichever keys are held down meanwhile."""
        self.selectionModel().setCurrentIndex(index, _SELECT.ClearAndSelect | _SELECT.Rows)

    def focus_chosen(self) -> None:
        """Take the keyboard, at the chosen block or the first."""
        if self._programme.block is None and self._programme.blocks:
            self._programme.choose(self._programme.placed[0].block.id)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self, index: QModelIndex, *args: object) -> object:  # type: ignore[override]  Qt has two forms of it
        """Remember which cell is being typed in."""
        if index.isValid():
            block = self.cells.rows[index.row()].block
            self._typed_in = (None if block is None else block.id, index.column())
        return super().edit(index, *args)  # type: ignore[call-overload]  as it was called

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802  Qt's own name
        """Go down after Enter, and to the next cell after Tab; what was typed may have moved the rows."""
        super().closeEditor(editor, _HINT.NoHint)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        block_id, column = self._typed_in
        number = -1 if block_id is None else self.cells.number_of(block_id)
        if number < 0:
            return
        if hint == _HINT.SubmitModelCache:
            self._go(number, column, down=True)
        elif hint in (_HINT.EditNextItem, _HINT.EditPreviousItem):
            self._go_beside(number, column, 1 if hint == _HINT.EditNextItem else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set aside, bring back, or begin typing."""
        keys, row = Qt.Key, self.row
        ahead = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() == keys.Key_Escape and self.drag.busy:
            self.drag.cancel()
        elif row is None or row.block is None or ahead or self.state() is self.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (keys.Key_Delete, keys.Key_Backspace):
            self._set_aside(row)
        elif event.key() in (keys.Key_Return, keys.Key_Enter):
            self._open(row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose rows, and take hold of one by its handle."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        row = self.cells.rows[index.row()] if index.isValid() else None
        grip = row is not None and not row.thin and at.x() < GRIP and event.button() == Qt.MouseButton.LeftButton
        chosen = row is not None and row.block in self._programme.selected
        if not (grip and chosen):
            super().mousePressEvent(event)
        if grip and row is not None:
            self.drag.press(row, at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Type in a cell, name a heading or a gap, or bring back what was set aside."""
        index = self.indexAt(event.position().toPoint())
        row = self.cells.rows[index.row()] if index.isValid() else None
        if row is not None and row.block is not None and row.kind in _NAMES:
            self._programme.choose(row.block.id)
            self.field_wanted.emit(_NAMES[row.kind])
        elif row is not None and row.kind is RowKind.KEPT:
            self._open(row)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the row, or light up what is under the mouse."""
        at = event.position().toPoint()
        if self.drag.held:
            self.drag.motion(self.cells.rows, at)
            return
        self._hover(self.indexAt(at).row())
        over = at.x() < GRIP and self._painter.hovered >= 0
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put down what was carried."""
        if self.drag.held:
            self.drag.release()
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Let the light go."""
        self._hover(-1)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the chosen blocks."""
        if self._programme.selected:
            by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            below = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_wanted.emit(event.globalPos() if by_mouse else self.viewport().mapToGlobal(below))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let there be a row to begin with."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.focus_chosen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let go of columns that do not fit."""
        super().resizeEvent(event)
        self.head.fit(self.viewport().width())

    def showEvent(self, event: QShowEvent) -> None:
        """Take over what changed while the table was out of sight."""
        super().showEvent(event)
        if self._stale:
            self._show()

    def _plain_look(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(_TRIGGER.AnyKeyPressed | _TRIGGER.DoubleClicked)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setDefaultSectionSize(self._theme.scaled(ROW))

    def _connect(self) -> None:
        self.cells.typed.connect(self.typing.keep)
        self.cells.modelReset.connect(self._dress_rows)
        self._programme.changed.connect(self._show)
        self._programme.chosen.connect(self._take_choice)
        self._theme.changed.connect(self._dress_rows)

    def _show(self) -> None:
        """Show the rows as they are now; out of sight that can wait."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        session, programme = self._programme.session, self._programme
        self.cells.editable = self._gestures.allowed
        ends = 0 if session is None else ends_at(session, programme.placed)
        with QSignalBlocker(self.selectionModel()):
            self.cells.set_rows(table_rows(programme.placed, programme.shelf, ends))
        self._take_choice()

    def _dress_rows(self) -> None:
        """Make rows between blocks lower, over the whole width."""
        usual, low = self._theme.scaled(ROW), self._theme.scaled(THIN)
        rows, header = self.cells.rows, self.verticalHeader()
        self.clearSpans()
        header.setDefaultSectionSize(usual)
        for number, row in enumerate(rows):
            header.resizeSection(number, low if row.thin else usual)
            if row.thin:
                self.setSpan(number, 0, 1, len(self.cells.columns))

    def _take_choice(self, *args: object) -> None:
        if not self._stale:
            self._choice.take()

    # Working

    def _set_aside(self, row: TableRow) -> None:
        if not self._gestures.allowed or row.block is None:
            return
        if row.kind is RowKind.KEPT:
            self._gestures.discard(row.block)
        else:
            self._gestures.set_aside()

    def _open(self, row: TableRow) -> None:
        if row.kind is not RowKind.KEPT:
            self.edit_cell()
        elif row.block is not None and self._gestures.allowed:
            self._gestures.bring_back(row.block)

    def _go(self, number: int, column: int, *, down: bool) -> None:
        rows = self.cells.rows
        below = [n for n in range(number + 1, len(rows)) if rows[n].kind is RowKind.BLOCK]
        self.stand_at(self.cells.index(below[0] if down and below else number, column))

    def _go_beside(self, number: int, column: int, step: int) -> None:
        """Type on in the next cell that can be seen; after the last one in the next row."""
        shown = [n for n in range(len(self.cells.columns)) if not self.isColumnHidden(n)]
        place = shown.index(column) + step if column in shown else 0
        rows = [n for n, row in enumerate(self.cells.rows) if row.kind is RowKind.BLOCK]
        there = rows.index(number) + (place >= len(shown)) - (place < 0) if number in rows else 0
        if not 0 <= there < len(rows):
            return
        index = self.cells.index(rows[there], shown[place % len(shown)])
        self.stand_at(index)
        self.edit(index)

    def _hover(self, row: int) -> None:
        if row != self._painter.hovered:
            self._painter.hovered = row
            self.viewport().update()
