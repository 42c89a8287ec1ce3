"""The picture of the season: one walks over it with the arrow keys, and Enter opens the session one is at."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from copdesk.domain.season import KeyDate
from copdesk.domain.season_overview import SessionColumn, Tally
from ui.kit.cells import Cell
from ui.kit.rows import Index
from ui.kit.theme import Theme
from ui.season.heads import MomentHeads, RowHeads
from ui.season.painting import HEIGHTS, LOW, dashes, paint
from ui.season.rows import PictureRows

WIDEST, LEAST, DATE = 132, 96, 30
"""How wide a session may be, how wide it must be, and a key date."""


class Picture(QTableView):
    """Sessions beside each other; the names of the rows stay in sight while one scrolls through the years."""

    session_wanted = Signal(object)
    date_wanted = Signal(object)
    moved = Signal()

    def __init__(self, rows: PictureRows, theme: Theme, name: str) -> None:
        super().__init__()
        self.rows, self._theme = rows, theme
        self._today = -1
        self._corner = QWidget()
        self.setAccessibleName(name)
        self.setItemDelegate(CellPainter(rows, theme, self))
        self.heads, self._names = MomentHeads(rows, theme, self), RowHeads(rows, theme, self)
        self.setModel(rows)
        self.setHorizontalHeader(self.heads)
        self.setVerticalHeader(self._names)
        self._plain_look()
        rows.modelReset.connect(self._size)
        self.selectionModel().currentChanged.connect(self._walked)
        self.activated.connect(self._open)
        theme.changed.connect(self._size)

    @property
    def current_column(self) -> int:
        """Which moment one is at, or -1."""
        return self.currentIndex().column()

    @property
    def moment(self) -> SessionColumn | KeyDate | None:
        """The session or key date one is at."""
        column = self.current_column
        return self.rows.moments[column] if 0 <= column < len(self.rows.moments) else None

    def show_all(self, years: dict[int, Tally]) -> None:
        """Show what is known now; one stays where one was."""
        before, row = self.moment, max(self.currentIndex().row(), 0)
        self.rows.refill()
        self.heads.show_years(years)
        identity = before.session.id if isinstance(before, SessionColumn) else before.id if before else None
        if identity is not None:
            self.go_to(identity, row)
        if self.moment is None and self.rows.moments:
            self._go(self._latest(), 0)

    def go_to(self, identity: UUID, row: int = 0) -> None:
        """Go to a session or a key date."""
        column = self.rows.place_of(identity)
        if column >= 0:
            self._go(column, row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, then what runs through all rows: words of key dates, and where today is."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, moment in enumerate(self.rows.moments):
            if isinstance(moment, KeyDate):
                self._along(painter, number, self.rows.key_date(moment, year=False))
        if self._today >= 0:
            x = self.columnViewportPosition(self._today)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawLine(x, 0, x, self.viewport().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep where one is in sight."""
        super().resizeEvent(event)
        self._spread()
        self.scrollTo(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that one is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _along(self, painter: QPainter, column: int, text: str) -> None:
        """Write a key date upright along its line."""
        x, width = self.columnViewportPosition(column), self.columnWidth(column)
        if x + width < 0 or x > self.viewport().width():
            return
        font = self._theme.font(-1.4)
        room = self.viewport().height() - 24
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        length = QFontMetricsF(font).horizontalAdvance(shown) + 12
        painter.save()
        painter.translate(x + width / 2, 8)
        painter.rotate(90)
        painter.setFont(font)
        painter.fillRect(QRectF(0, -9, length, 18), self._theme.colour("todo_soft"))
        painter.setPen(self._theme.colour("todo"))
        painter.drawText(QRectF(6, -9, length, 18), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    def _plain_look(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self._corner.setProperty("paint", "surface")
        self.setCornerWidget(self._corner)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _size(self) -> None:
        theme = self._theme
        self.heads.rescale()
        self._names.rescale()
        for number, row in enumerate(self.rows.rows):
            self.setRowHeight(number, theme.scaled(HEIGHTS.get(row.kind, LOW)))
        self._spread()
        days = [m.day if isinstance(m, KeyDate) else m.session.day for m in self.rows.moments]
        coming = [n for n, day in enumerate(days) if day >= date.today()]
        self._today = coming[0] if coming and coming[0] > 0 else -1

    def _spread(self) -> None:
        """Give the sessions the room there is, between what they need and what looks well."""
        theme = self._theme
        dates = sum(isinstance(moment, KeyDate) for moment in self.rows.moments)
        sessions = max(len(self.rows.moments) - dates, 1)
        free = self.viewport().width() - dates * theme.scaled(DATE)
        wide = min(max(free // sessions, theme.scaled(LEAST)), theme.scaled(WIDEST))
        for number, moment in enumerate(self.rows.moments):
            self.setColumnWidth(number, theme.scaled(DATE) if isinstance(moment, KeyDate) else wide)

    def _latest(self) -> int:
        """Return the last session that began, or else the first one there is."""
        columns = [n for n, m in enumerate(self.rows.moments) if isinstance(m, SessionColumn)]
        begun = [n for n in columns if self._day(n) <= date.today()]
        return begun[-1] if begun else columns[0] if columns else 0

    def _day(self, column: int) -> date:
        moment = self.rows.moments[column]
        return moment.session.day if isinstance(moment, SessionColumn) else moment.day

    def _go(self, column: int, row: int) -> None:
        index = self.rows.index(min(row, len(self.rows.rows) - 1), column)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _walked(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.column() != before.column():
            self.viewport().update()
            self.heads.viewport().update()
        self.moved.emit()

    def _open(self, index: QModelIndex) -> None:
        moment = self.rows.moments[index.column()]
        if isinstance(moment, SessionColumn):
            self.session_wanted.emit(moment.session.id)
        else:
            self.date_wanted.emit(moment.id)


class CellPainter(QStyledItemDelegate):
    """Paints one cell on the ground of its column, and a ring around the one that has the keyboard."""

    def __init__(self, rows: PictureRows, theme: Theme, table: Picture) -> None:
        super().__init__(table)
        self._rows, self._theme, self._table = rows, theme, table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell."""
        theme = self._theme
        where = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        row, moment = self._rows.rows[index.row()], self._rows.moments[index.column()]
        here = index.column() == self._table.current_column
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if here:
            painter.fillRect(where, theme.colour("selected"))
        if row.first and index.row():
            painter.fillRect(QRectF(where.x(), where.y(), where.width(), 1), theme.colour("line"))
        if isinstance(moment, KeyDate):
            dashes(Cell(painter, where, theme), "todo")
        else:
            paint(Cell(painter, where.adjusted(8, 0, -8, 0), theme), row, moment, self._rows)
        if here and index.row() == self._table.currentIndex().row() and self._table.hasFocus():
            _ring(painter, where, theme)
        painter.restore()


def _ring(painter: QPainter, where: QRectF, theme: Theme) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent"), 2))
    painter.drawRoundedRect(where.adjusted(2, 2, -2, -2), 6, 6)
