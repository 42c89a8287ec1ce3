"""A calm table on a card: tall rows, no grid, sorted by a click on a heading, widths that are remembered."""

from collections.abc import Collection, Hashable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.kit.cells import Cell, two_lines, words
from ui.kit.headings import Headings
from ui.kit.rows import ROW, Column, Index, Rows
from ui.kit.settings import Settings
from ui.kit.theme import Theme

__all__ = ["ROW", "CardTable", "Column", "RowPainter", "Rows"]

_LEAST = 220
"""What the column that takes the room that is left gets at least."""


class RowPainter(QStyledItemDelegate):
    """Paints rows straight from their values."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hovered = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of the row, then the cell."""
        model = index.model()
        assert isinstance(model, Rows)
        row, column = model.row(index.row()), model.columns[index.column()]
        where = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        table = option.widget  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        assert isinstance(table, CardTable)
        first, chosen = table.isFirst(index.column()), table.selectionModel().isSelected(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, where, chosen=chosen, first=first, hovered=index.row() == self.hovered)
        cell = Cell(painter, where.adjusted(18 if first else 12, 0, -8, 0), self._theme, chosen)
        if column.paint is not None:
            column.paint(cell, row)
        elif column.detail is not None:
            two_lines(cell, column.text(row), column.detail(row))
        else:
            words(cell, column.text(row), delta=-0.4, tabular=True)
        painter.restore()

    def _ground(self, painter: QPainter, where: QRectF, *, chosen: bool, first: bool, hovered: bool) -> None:
        if chosen or hovered:
            painter.fillRect(where, self._theme.colour("selected" if chosen else "hover"))
        painter.fillRect(QRectF(where.x(), where.bottom() - 1, where.width(), 1), self._theme.colour("line"))
        if chosen and first:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(QRectF(where.x() + 1, where.y() + 8, 3, where.height() - 17), 1.5, 1.5)


class CardTable(QTableView):
    """The table itself; say what it is called, and it remembers its widths under that name."""

    chosen = Signal(object)
    opened = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, model: Rows[Any], theme: Theme, settings: Settings, *, called: str, name: str) -> None:
        super().__init__()
        self._rows, self._theme, self._settings, self._called = model, theme, settings, called
        self._painter = RowPainter(theme, self)
        self._header = Headings(theme, self)
        self._chosen_key: Hashable = None
        self._left_out: frozenset[int] = frozenset()
        self._sideways = False
        self._room = 0
        self._setting_up = True
        self.setAccessibleName(name)
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self._plain_look()
        self._headings()
        self.selectionModel().currentRowChanged.connect(self._moved)
        model.modelReset.connect(self._choose_again)
        self.activated.connect(self._open)
        theme.changed.connect(self._resize_rows)
        self._setting_up = False

    @property
    def row(self) -> Any:
        """The chosen row, or None."""
        index = self.currentIndex()
        return self._rows.row(index.row()) if index.isValid() else None

    def choose(self, key: Hashable) -> bool:
        """Choose the row with this key; False when it is not there."""
        number = self._rows.find(key)
        if number < 0:
            return False
        self._chosen_key = key
        self.selectRow(number)
        self.scrollTo(self._rows.index(number, 0))
        return True

    def leave_out(self, columns: Collection[int]) -> None:
        """Leave columns out, however much room there is."""
        self._left_out = frozenset(columns)
        for number in range(len(self._rows.columns)):
            self.setColumnHidden(number, number in self._left_out)
        self._drop_columns()

    def scroll_sideways(self, *, on: bool) -> None:
        """Keep every column however narrow the table is, and scroll; else those that do not fit are let go."""
        self._sideways = on
        scrolls = Qt.ScrollBarPolicy.ScrollBarAsNeeded if on else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(scrolls)
        self.setCornerWidget(QWidget())  # else the style draws a mark of its own where two scroll bars meet
        self._drop_columns()

    def show_column(self, column: int) -> None:
        """Scroll sideways to a column, if it is shown."""
        if not self.isColumnHidden(column):
            self.updateGeometries()  # else the bar does not know yet how far it goes
            bar, left = self.horizontalScrollBar(), self.columnViewportPosition(column)
            beyond = left + self.columnWidth(column) - self.viewport().width()
            bar.setValue(bar.value() + (left if left < 0 else max(beyond, 0)))

    @property
    def let_go(self) -> list[int]:
        """The columns for which there is no room now."""
        return [n for n in range(len(self._rows.columns)) if n not in self._left_out and self.isColumnHidden(n)]

    def isFirst(self, column: int) -> bool:  # noqa: N802  beside Qt's own isColumnHidden
        """Say whether a column stands at the left."""
        return self.horizontalHeader().visualIndex(column) == 0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row under the mouse."""
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Let the light go."""
        self._hover(-1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks to remove the chosen row."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.row is not None:
            self.removal_wanted.emit(self.row)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let go of columns that do not fit."""
        super().resizeEvent(event)
        self._room = event.size().width()  # asking for the viewport itself takes as long as painting all rows
        self._drop_columns()

    def _plain_look(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._resize_rows()

    def _headings(self) -> None:
        header = self._header
        self.setHorizontalHeader(header)
        header.setFixedHeight(self._theme.scaled(40))
        none: list[int] = []
        kept = self._settings.value(f"widths.{self._called}", none)
        for number, column in enumerate(self._rows.columns):
            if column.width == 0:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            else:
                known = kept[number] if len(kept) == len(self._rows.columns) else 0  # a hidden one has no width
                header.resizeSection(number, known or self._theme.scaled(column.width))
        header.sectionClicked.connect(self._sort)
        header.sectionResized.connect(self._keep_widths)

    def _sort(self, column: int) -> None:
        self._rows.sort(column, self._header.turn(column))
        self.scrollTo(self.currentIndex())

    def _keep_widths(self, *args: object) -> None:
        if not self._setting_up and self.isVisible() and QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            header = self.horizontalHeader()
            self._settings.keep(f"widths.{self._called}", [header.sectionSize(n) for n in range(header.count())])

    def _drop_columns(self) -> None:
        columns, header = self._rows.columns, self.horizontalHeader()
        least = self._theme.scaled(_LEAST)
        need = least if any(c.width == 0 for c in columns) else 0
        for number in sorted(range(len(columns)), key=lambda n: columns[n].drop):
            if columns[number].width == 0 or number in self._left_out:
                continue
            need += header.sectionSize(number) or self._theme.scaled(columns[number].width)
            hide = bool(columns[number].drop) and need > self._room and not self._sideways
            if hide != self.isColumnHidden(number):
                self.setColumnHidden(number, hide)
        self._stretch(least, scrolls=self._sideways and need > self._room)

    def _stretch(self, least: int, *, scrolls: bool) -> None:
        """Give the widest column the room that is left, or no less than it needs when the table scrolls."""
        mode = QHeaderView.ResizeMode.Fixed if scrolls else QHeaderView.ResizeMode.Stretch
        for number, column in enumerate(self._rows.columns):
            if column.width == 0 and self._header.sectionResizeMode(number) != mode:
                self._header.setSectionResizeMode(number, mode)
                if scrolls:
                    self._header.resizeSection(number, least)

    def _resize_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.scaled(self._theme.row_height))

    def _hover(self, row: int) -> None:
        if row != self._painter.hovered:
            self._painter.hovered = row
            self.viewport().update()

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        row = self._rows.row(now.row()) if now.isValid() else None
        if row is not None:
            self._chosen_key = self._rows.key_of(row)
        self.chosen.emit(row)

    def _choose_again(self) -> None:
        if self._chosen_key is not None and not self.choose(self._chosen_key):
            self._chosen_key = None
            self.chosen.emit(None)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._rows.row(index.row()))
