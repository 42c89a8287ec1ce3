"""The rows and columns of a table as plain values, sorted here and not by Qt."""

from collections.abc import Callable, Hashable, Iterable
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.kit.cells import Cell

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
ROW = _ROLE.UserRole
"""The role under which a cell gives the whole row."""


class Column(NamedTuple, Generic[R]):
    """One column: its heading, what it says of a row, and how it is painted.

    `text` is also what a screen reader reads. The column with `width` 0 takes the room that is left.
    Columns with a higher `drop` go first when the table gets narrow; 0 stays always.
    """

    title: str
    text: Callable[[R], str]
    width: int = 120
    detail: Callable[[R], str] | None = None
    paint: Callable[[Cell, R], object] | None = None
    order: Callable[[R], Any] | None = None
    drop: int = 0


class Rows(QAbstractTableModel, Generic[R]):
    """The rows of a table as values, sorted here and not by Qt."""

    counted = Signal(int)

    def __init__(
        self, columns: Iterable[Column[R]], key: Callable[[R], Hashable], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._rows: list[R] = []
        self._order: tuple[int, Qt.SortOrder] | None = None

    @property
    def as_given(self) -> bool:
        """Whether rows stand as they were given, and not as a heading sorts them."""
        return self._order is None

    @property
    def rows(self) -> "list[R]":
        """The rows as they stand."""
        return list(self._rows)

    def row(self, number: int) -> R:
        """Return one row."""
        return self._rows[number]

    def key_of(self, row: R) -> Hashable:
        """Return what a row is recognised by."""
        return self._key(row)

    def find(self, key: Hashable) -> int:
        """Return where the row with this key stands, or -1."""
        return next((n for n, row in enumerate(self._rows) if self._key(row) == key), -1)

    def set_rows(self, rows: "Iterable[R]") -> None:
        """Show other rows; those that stand there already in the same order stay, and may get others below them."""
        new, known = self._sorted(list(rows)), len(self._rows)
        if known and len(new) >= known and all(map(self._is_same, new, self._rows)):
            self._append(new, known)
        elif new or known:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
        self.counted.emit(len(new))

    def _append(self, new: "list[R]", known: int) -> None:
        if len(new) > known:
            self.beginInsertRows(QModelIndex(), known, len(new) - 1)
            self._rows = new
            self.endInsertRows()
        self._rows = new
        self.dataChanged.emit(self.index(0, 0), self.index(known - 1, len(self.columns) - 1))

    def _is_same(self, one: R, other: R) -> bool:
        return one is other or self._key(one) == self._key(other)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; a negative one means as given."""
        self._order = (column, order) if column >= 0 else None
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        keys = [self._key(self._rows[index.row()]) for index in old]
        self._rows = self._sorted(self._rows)
        self.changePersistentIndexList(
            old, [self.index(self.find(k), i.column()) for k, i in zip(keys, old, strict=True)]
        )
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own way to say "no parent"
        """Say how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own way to say "no parent"
        """Say how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Give a column its heading."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return self.columns[section].title
        return _LEFT if role == _ROLE.TextAlignmentRole else None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Give a cell its words, or the whole row."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role == ROW:
            return row
        if role == _ROLE.DisplayRole:
            return column.text(row)
        if role == _ROLE.AccessibleTextRole:
            detail = column.detail(row) if column.detail else ""
            return ", ".join(part for part in (column.text(row), detail) if part)
        return None

    def _sorted(self, rows: "list[R]") -> "list[R]":
        if self._order is None:
            return rows
        column = self.columns[self._order[0]]
        return sorted(rows, key=column.order or column.text, reverse=self._order[1] == Qt.SortOrder.DescendingOrder)
