"""Paints the rows of the table, and gives each cell the editor it needs."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from copdesk.domain.choices import Certainty, Part
from ui.kit.cells import Cell, tags, words
from ui.kit.controls import ChoiceBox
from ui.kit.theme import Theme
from ui.sessions.families import COLOURS, ICONS
from ui.sessions.table_columns import LONG, ColumnName
from ui.sessions.table_model import Index, TableModel
from ui.sessions.table_rows import RowKind, TableRow
from ui.sessions.words import SessionWords

GRIP, INDENT, ICON = 18, 18, 16
_LOOKS = {
    RowKind.GAP: ("hourglass", "muted"),
    RowKind.OVERLAP: ("triangle-alert", "warn"),
    RowKind.END: ("clock", "muted"),
    RowKind.SHELF: ("archive", "muted"),
}


class TablePainter(QStyledItemDelegate):
    """Paints straight from the rows; nothing in the table is a widget but the one cell that is being typed in."""

    def __init__(self, theme: Theme, words: SessionWords, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self.hovered = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of the row, then the cell."""
        model = index.model()
        assert isinstance(model, TableModel)
        row, column = model.rows[index.row()], model.columns[index.column()]
        where = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        chosen = bool(state & state.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.thin:
            self._thin(Cell(painter, where, self._theme), row, model.words_of(row))
        else:
            lit = index.row() == self.hovered
            self._ground(painter, where, row, chosen=chosen, lit=lit, first=column.name is ColumnName.START)
            self._cell(Cell(painter, where, self._theme, chosen), row, column.name, column.text(row))
            if state & state.State_HasFocus:
                self._ring(painter, where)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make a place to type, or a list to choose from."""
        model = index.model()
        assert isinstance(model, TableModel)
        column, row = model.columns[index.column()], model.rows[index.row()]
        if column.name is ColumnName.PARTS:
            made: QWidget = self._part_choice(parent)
        elif column.name in LONG:
            made = QPlainTextEdit(parent)
            made.setTabChangesFocus(True)
        else:
            made = QLineEdit(parent)
            made.setPlaceholderText(column.text(row) if column.name is ColumnName.START else "")
        made.setAccessibleName(column.title)
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put in what stands there."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, pairs().index(tuple(value)) if tuple(value) in pairs() else 0))
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(value)
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(value)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take out what was typed."""
        if isinstance(editor, QComboBox):
            model.setData(index, pairs()[editor.currentIndex()])
        elif isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Lie over the cell; long words get more room below it."""
        cell: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        room = cell.adjusted(2, 2, -2, -2)
        least = self._theme.scaled(96)
        if room.width() < least:
            room.setWidth(least)
        if isinstance(editor, QPlainTextEdit):
            room.setHeight(self._theme.scaled(110))
            parent = editor.parentWidget()
            if parent is not None and room.bottom() > parent.height():
                room.moveBottom(max(room.height(), parent.height() - 2))
        editor.setGeometry(room)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Let Enter keep long words too, and Shift+Enter begin a new line in them."""
        if isinstance(editor, QPlainTextEdit) and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.SubmitModelCache)
                return True
        return super().eventFilter(editor, event)

    def _part_choice(self, parent: QWidget) -> QComboBox:
        box = ChoiceBox(self._theme)
        box.setParent(parent)
        for pair in pairs():
            box.addItem(" + ".join(self._words.part_names[part] for part in pair) or "–")
        return box

    def _ground(self, painter: QPainter, where: QRectF, row: TableRow, *, chosen: bool, lit: bool, first: bool) -> None:
        theme = self._theme
        if chosen or lit:
            painter.fillRect(where, theme.colour("selected" if chosen else "hover"))
        painter.fillRect(QRectF(where.x(), where.bottom() - 1, where.width(), 1), theme.colour("line"))
        if not first:
            return
        if row.block is not None:
            edge = QRectF(where.x() + 1, where.y() + 5, 3, where.height() - 11)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(COLOURS[row.block.kind]))
            painter.drawRoundedRect(edge, 1.5, 1.5)
        if lit or chosen:
            spot = QRectF(where.x() + 4, where.center().y() - 7, 14, 14)
            theme.draw_icon(painter, "grip-vertical", spot, "muted")

    def _ring(self, painter: QPainter, where: QRectF) -> None:
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(where.adjusted(2, 2, -3, -3), 6, 6)

    def _thin(self, cell: Cell, row: TableRow, text: str) -> None:
        painter, theme, where = cell.painter, self._theme, cell.where
        inside = Cell(painter, where.adjusted(GRIP, 0, -8, 0), theme)
        if row.kind is RowKind.SECTION:
            painter.fillRect(where, theme.colour("sunken"))
            words(inside, text, delta=-0.4, weight=QFont.Weight.DemiBold)
            return
        icon, role = _LOOKS[row.kind]
        if row.kind is RowKind.OVERLAP:
            painter.fillRect(where, theme.colour("warn_soft"))
        theme.draw_icon(painter, icon, QRectF(inside.where.x(), where.center().y() - 7, 14, 14), role)
        words(inside.moved(22), text, role=role, delta=-0.8, weight=QFont.Weight.Medium, tabular=True)

    def _cell(self, cell: Cell, row: TableRow, name: ColumnName, text: str) -> None:
        room = Cell(
            cell.painter, cell.where.adjusted(GRIP + 6 if name is ColumnName.START else 12, 0, -6, 0), cell.theme
        )
        quiet = row.kind is RowKind.KEPT or (row.block is not None and row.block.certainty is Certainty.CANCELLED)
        role = "muted" if quiet else "text"
        if name is ColumnName.TITLE:
            self._title(room, row, text, role)
        elif name is ColumnName.START:
            self._start(room, row, text, role)
        else:
            words(room, text, role=role, delta=-0.4, tabular=True)

    def _start(self, cell: Cell, row: TableRow, text: str, role: str) -> None:
        pinned = row.block is not None and row.block.pin is not None and row.kind is RowKind.BLOCK
        words(cell, text, role=role, delta=-0.2, weight=QFont.Weight.DemiBold, tabular=True)
        if pinned:
            width = cell.theme.scaled(44)
            spot = QRectF(cell.where.x() + width, cell.where.center().y() - 7, 14, 14)
            cell.theme.draw_icon(cell.painter, "pin", spot, "accent", 2)

    def _title(self, cell: Cell, row: TableRow, text: str, role: str) -> None:
        block, theme = row.block, cell.theme
        if block is None:
            return
        if block.track and row.kind is RowKind.BLOCK:
            bar = QRectF(cell.where.x() + 4, cell.where.y(), 2, cell.where.height())
            cell.painter.fillRect(bar, theme.colour("line_strong"))
            cell = cell.moved(INDENT)
        spot = QRectF(cell.where.x(), cell.where.center().y() - ICON / 2, ICON, ICON)
        theme.draw_icon(cell.painter, ICONS[block.kind], spot, COLOURS[block.kind])
        cell = cell.moved(ICON + 8)
        told = [block.track] if block.track else []
        if block.certainty is not Certainty.FIRM:
            told.append(self._words.certainties()[block.certainty])
        measure = QFontMetricsF(theme.font(-1, QFont.Weight.Medium))
        need = sum(measure.horizontalAdvance(word) + 22 for word in told)
        need = min(need, cell.where.width() / 2) if told else 0
        words(cell.moved(0, need), text, role=role, weight=QFont.Weight.DemiBold)
        if told:
            used = QFontMetricsF(theme.font(0, QFont.Weight.DemiBold)).horizontalAdvance(text) + 8
            tags(cell.moved(min(used, cell.where.width() - need)), told)


def pairs() -> list[tuple[Part, ...]]:
    """Return what a block can count for: nothing, one part, or two."""
    parts = list(Part)
    two = [(one, other) for n, one in enumerate(parts) for other in parts[n + 1 :]]
    return [(), *((part,) for part in parts), *two]
