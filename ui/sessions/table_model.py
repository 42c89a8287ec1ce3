"""The table of a session as a model: rows of blocks, headings and free time; typing in a cell is announced."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from copdesk.domain.timing import clock
from ui.sessions.table_columns import ColumnName, Columns, TableColumn
from ui.sessions.table_rows import RowKind, TableRow
from ui.sessions.words import SessionWords

Index = QModelIndex | QPersistentModelIndex
_ROLE, _FLAG = Qt.ItemDataRole, Qt.ItemFlag


class TableModel(QAbstractTableModel):
    """What the table shows; `typed` says what somebody typed in which column of which block."""

    typed = Signal(object, object, object)

    def __init__(self, words: SessionWords, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self.columns: tuple[TableColumn, ...] = Columns(words, self).all()
        self.rows: list[TableRow] = []
        self.editable = True

    def set_rows(self, rows: list[TableRow]) -> None:
        """Show other rows; when they are the same ones in the same order, only what differs is painted again."""
        same = [row.key for row in rows] == [row.key for row in self.rows]
        if not same:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        old, self.rows = self.rows, rows
        changed = [n for n, (before, now) in enumerate(zip(old, rows, strict=True)) if before != now]
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(self.columns) - 1))

    def number_of(self, block_id: UUID) -> int:
        """Return the row of a block, or -1."""
        blocks = (RowKind.BLOCK, RowKind.KEPT)
        return next(
            (n for n, row in enumerate(self.rows) if row.kind in blocks and row.block and row.block.id == block_id), -1
        )

    def column_of(self, name: ColumnName) -> int:
        """Return where a column stands."""
        return next(n for n, column in enumerate(self.columns) if column.name is name)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own way to say "no parent"
        """Say how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own way to say "no parent"
        """Say how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Give a column its heading."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return self.columns[section].title
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter if role == _ROLE.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let thin rows be passed over, and blocks be chosen and changed."""
        row = self.rows[index.row()]
        if row.thin:
            return _FLAG.NoItemFlags
        usual = _FLAG.ItemIsEnabled | _FLAG.ItemIsSelectable
        return usual | _FLAG.ItemIsEditable if self.editable and row.kind is RowKind.BLOCK else usual

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Give a cell its words, or what one finds in it when typing."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == _ROLE.EditRole:
            return row.block.parts if column.name is ColumnName.PARTS and row.block else column.typed(row)
        if role == _ROLE.DisplayRole:
            return self.words_of(row) if row.thin else column.text(row)
        if role == _ROLE.AccessibleTextRole:
            return self._spoken(row, column)
        return None

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:
        """Announce what was typed, unless it is what stood there."""
        if role != _ROLE.EditRole or value == self.data(index, _ROLE.EditRole):
            return False
        self.typed.emit(self.rows[index.row()].block, self.columns[index.column()].name, value)
        return True

    def words_of(self, row: TableRow) -> str:
        """Return what a thin row says."""
        block = row.block
        if row.kind is RowKind.SECTION and block is not None:
            return block.section
        if row.kind is RowKind.GAP and block is not None:
            minutes = self._words.minutes(row.minutes)
            name = block.gap_name or self.tr("slack")
            return self.tr("{name} {duration}").format(name=name, duration=minutes)
        if row.kind is RowKind.OVERLAP:
            words = self.tr("Begins {duration} before what precedes it has ended")
            return words.format(duration=self._words.minutes(row.minutes))
        if row.kind is RowKind.END:
            return self.tr("Ends at {time}").format(time=clock(row.minutes))
        return self.tr("Set aside") if row.kind is RowKind.SHELF else ""

    def _spoken(self, row: TableRow, column: TableColumn) -> str:
        """Say for a screen reader what the look of a row tells."""
        if row.thin or row.block is None:
            return self.words_of(row)
        words = [column.text(row)]
        if column.name is ColumnName.TITLE:
            words.append(self._words.kind_names[row.block.kind])
            if row.block.track:
                words.append(self.tr("track {name}").format(name=row.block.track))
            if row.kind is RowKind.KEPT:
                words.append(self.tr("set aside"))
        if column.name is ColumnName.START and row.block.pin is not None:
            words.append(self.tr("fixed start"))
        if column.name is ColumnName.START and row.place is not None and row.place.overlap:
            words.append(self.tr("overlaps what precedes it"))
        return ", ".join(word for word in words if word)
