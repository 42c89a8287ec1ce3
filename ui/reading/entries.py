"""A list of what people said: who at the left, their words beside it, as high as the words need."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.kit.cells import Cell, face
from ui.kit.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_WHO, _FACE, _GAP, _PAD, _LEAST = 190, 32, 20, 12, 56
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Entry(NamedTuple):
    """One row: who speaks, the words in one or more columns, and the interviews they come from."""

    key: object
    name: str
    detail: str
    initials: str
    seed: int
    texts: tuple[str, ...]
    heads: tuple[str, ...] = ()
    interviews: tuple[UUID, ...] = ()


class Entries(QAbstractListModel):
    """The rows as plain values."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Entry] = []

    @property
    def rows(self) -> list[Entry]:
        """The rows as they stand."""
        return list(self._rows)

    def row(self, number: int) -> Entry:
        """Return one row."""
        return self._rows[number]

    def set_rows(self, rows: Iterable[Entry]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own way to say "no parent"
        """Say how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Read a row aloud."""
        if not index.isValid() or role not in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return None
        entry = self._rows[index.row()]
        heads = entry.heads or ("",) * len(entry.texts)
        said = (f"{head} {text}".strip() for head, text in zip(heads, entry.texts, strict=True) if text)
        return f"{entry.name}: {'; '.join(said)}"


class EntryList(QListView):
    """The list itself; several rows can be chosen."""

    picked = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.entries = Entries(self)
        self._painter = _Painter(theme, self)
        self.setAccessibleName(name)
        self.setModel(self.entries)
        self.setItemDelegate(self._painter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(40)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.selectionModel().selectionChanged.connect(self._selected)
        self.entries.modelReset.connect(self.picked)
        theme.changed.connect(self._lay_out_again)

    @property
    def chosen(self) -> list[Entry]:
        """The rows that are chosen, from top to bottom."""
        return [self.entries.row(number) for number in sorted(i.row() for i in self.selectedIndexes())]

    def set_rows(self, rows: Sequence[Entry], columns: Sequence[str] = ()) -> None:
        """Show other rows; `columns` are the headings when there is more than one."""
        self._painter.columns = tuple(columns)
        self.entries.set_rows(rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words fill another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out_again()

    def _lay_out_again(self) -> None:
        self._painter.forget()
        self.scheduleDelayedItemsLayout()

    def _selected(self, *args: object) -> None:
        self.picked.emit()


class _Painter(QStyledItemDelegate):
    """Paints one row, and knows how high it must be."""

    def __init__(self, theme: Theme, view: EntryList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._heights: dict[tuple[tuple[str, ...], bool], int] = {}
        self.columns: tuple[str, ...] = ()

    def forget(self) -> None:
        """Measure everything again."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Say how high a row is at the width of the list."""
        entry = self._view.entries.row(index.row())
        width = self._view.viewport().width()
        key = (entry.texts, bool(entry.heads))
        if key not in self._heights:
            self._heights[key] = self._height(entry, width)
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, who it is, and the words."""
        entry = self._view.entries.row(index.row())
        where = QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        chosen = self._view.selectionModel().isSelected(self._view.entries.index(index.row()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(where, self._theme.colour("selected"))
        line = QRect(where.x(), where.bottom(), where.width(), 1)
        painter.fillRect(line, self._theme.colour("line"))
        self._who(painter, where, entry)
        for number, (text, place) in enumerate(zip(entry.texts, self._places(where, len(entry.texts)), strict=True)):
            self._words(painter, place, text, entry.heads[number] if entry.heads else "")
        painter.restore()

    def _who(self, painter: QPainter, where: QRect, entry: Entry) -> None:
        top = QRectF(where.x() + 16, where.y() + _PAD, self._theme.scaled(_WHO), _FACE)
        face(Cell(painter, top, self._theme), entry.initials, entry.seed, _FACE)
        left = top.adjusted(_FACE + 10, -2, -6, 0)
        for text, font, role, down in (
            (entry.name, self._theme.font(0, QFont.Weight.DemiBold), "text", 0),
            (entry.detail, self._theme.font(-1), "muted", 18),
        ):
            painter.setFont(font)
            painter.setPen(self._theme.colour(role))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(left.width()))
            painter.drawText(left.adjusted(0, down, 0, 4), Qt.AlignmentFlag.AlignTop, shown)

    def _words(self, painter: QPainter, place: QRect, text: str, head: str) -> None:
        if head:
            painter.setFont(self._theme.font(-1))
            painter.setPen(self._theme.colour("muted"))
            measure = QFontMetrics(painter.font())
            shown = measure.elidedText(head, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignTop, shown)
            place = place.adjusted(0, measure.height() + 2, 0, 0)
        painter.setFont(self._theme.font(0.2))
        painter.setPen(self._theme.colour("text" if text else "faint"))
        painter.drawText(place, _WRAP, text or "–")

    def _places(self, where: QRect, columns: int) -> list[QRect]:
        left = where.x() + 16 + self._theme.scaled(_WHO) + _GAP
        room = where.right() - 16 - left
        width = max(80, (room - _GAP * (columns - 1)) // max(columns, 1))
        return [
            QRect(left + n * (width + _GAP), where.y() + _PAD, width, where.height() - 2 * _PAD) for n in range(columns)
        ]

    def _height(self, entry: Entry, width: int) -> int:
        measure = QFontMetrics(self._theme.font(0.2))
        above = QFontMetrics(self._theme.font(-1)).height() + 2 if any(entry.heads) else 0
        places = self._places(QRect(0, 0, width, 1000), len(entry.texts))
        tallest = max(
            (
                measure.boundingRect(QRect(0, 0, place.width(), 100_000), _WRAP, text).height()
                for text, place in zip(entry.texts, places, strict=True)
            ),
            default=0,
        )
        return max(self._theme.scaled(_LEAST), tallest + above + 2 * _PAD + 2)
