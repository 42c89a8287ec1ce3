"""The grid of themes and people: a dot where somebody spoke about it."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from copdesk.domain.reading_across import Theme as ReadTheme
from ui.kit.cells import Cell, face, words
from ui.kit.theme import Theme
from ui.reading.material import Voice

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_NAME, _COUNT, _PERSON, _ROW = 200, 64, 46, 40
FIRST = 2
"""The first column that stands for a person; before it come the theme and how many people it is of."""


class Grid(QAbstractTableModel):
    """Themes below each other, people beside each other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.themes: Sequence[ReadTheme] = ()
        self.people: Sequence[Voice] = ()

    def show_grid(self, themes: Sequence[ReadTheme], people: Sequence[Voice]) -> None:
        """Show other themes or people."""
        self.beginResetModel()
        self.themes, self.people = themes, people
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own way to say "no parent"
        """Say how many themes there are."""
        return 0 if parent.isValid() else len(self.themes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own way to say "no parent"
        """Say how many columns there are."""
        return 0 if parent.isValid() else FIRST + len(self.people)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if section < FIRST:
            named = (self.tr("Theme"), self.tr("People"))[section]
            return named if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole) else None
        voice = self.people[section - FIRST]
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return voice.name
        return "" if role == _ROLE.DisplayRole else None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Read a cell aloud."""
        if not index.isValid() or role not in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return None
        theme = self.themes[index.row()]
        if index.column() < FIRST:
            return (theme.name, str(theme.voices))[index.column()]
        voice = self.people[index.column() - FIRST]
        times = len(theme.heard.get(voice.person, ()))
        if role == _ROLE.DisplayRole:
            return str(times or "")
        spoke = self.tr("%n time(s)", "", times) if times else self.tr("not mentioned")
        return f"{theme.name}, {voice.name}: {spoke}"


class ThemeGrid(QTableView):
    """The grid itself; `picked` tells that another cell was chosen."""

    picked = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.grid = Grid(self)
        self.setAccessibleName(name)
        self.setModel(self.grid)
        self.setItemDelegate(_Painter(theme, self))
        self.setHorizontalHeader(_People(theme, self))
        self._plain_look()
        self.selectionModel().currentChanged.connect(self._moved)
        theme.changed.connect(self._fit)

    def show_grid(self, themes: Sequence[ReadTheme], people: Sequence[Voice]) -> None:
        """Show other themes or people, and keep the cell that is chosen where it is."""
        row, column = max(self.currentIndex().row(), 0), max(self.currentIndex().column(), 0)
        self.grid.show_grid(themes, people)
        self._fit()
        if themes:
            self.setCurrentIndex(self.grid.index(min(row, len(themes) - 1), min(column, FIRST - 1 + len(people))))
        self.picked.emit()

    @property
    def theme_chosen(self) -> ReadTheme | None:
        """The theme of the cell that is chosen."""
        row = self.currentIndex().row()
        return self.grid.themes[row] if 0 <= row < len(self.grid.themes) else None

    @property
    def person_chosen(self) -> Voice | None:
        """Who the cell that is chosen is about; None for everybody."""
        column = self.currentIndex().column() - FIRST
        return self.grid.people[column] if 0 <= column < len(self.grid.people) else None

    def _plain_look(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._fit()

    def _fit(self) -> None:
        header = self.horizontalHeader()
        header.setFixedHeight(self._theme.scaled(48))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(20)
        for column in range(self.grid.columnCount()):
            width = (_NAME, _COUNT)[column] if column < FIRST else _PERSON
            header.resizeSection(column, self._theme.scaled(width))
        self.verticalHeader().setDefaultSectionSize(self._theme.scaled(_ROW))

    def _moved(self, *args: object) -> None:
        self.picked.emit()


class _People(QHeaderView):
    """The heading with a face for each person."""

    def __init__(self, theme: Theme, view: ThemeGrid) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._theme, self._grid = theme, view.grid

    def paintSection(self, painter: QPainter, rect: object, section: int) -> None:
        """Paint words over the first columns, faces over the others."""
        where = QRectF(rect)  # pyright: ignore[reportArgumentType, reportCallIssue]  it is a QRect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(where.x(), where.bottom(), where.width(), 1), self._theme.colour("line"))
        cell = Cell(painter, where.adjusted(18 if section == 0 else 8, 0, -4, 0), self._theme)
        if section < FIRST:
            named = str(self._grid.headerData(section, Qt.Orientation.Horizontal))
            words(cell, named, role="muted", delta=-0.8, weight=QFont.Weight.DemiBold)
        else:
            voice = self._grid.people[section - FIRST]
            face(cell, voice.initials, voice.person.int & 0xFFFF, 30)
        painter.restore()


class _Painter(QStyledItemDelegate):
    """Paints the name of a theme, its count, and a dot for whoever spoke about it."""

    def __init__(self, theme: Theme, view: ThemeGrid) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        where = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        now = self._view.currentIndex()
        theme, column = self._view.grid.themes[index.row()], index.column()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == now.row():
            painter.fillRect(where, self._theme.colour("selected"))
        painter.fillRect(QRectF(where.x(), where.bottom() - 1, where.width(), 1), self._theme.colour("line"))
        cell = Cell(painter, where.adjusted(18 if column == 0 else 8, 0, -4, 0), self._theme)
        if column == 0:
            words(cell, theme.name, weight=QFont.Weight.DemiBold)
        elif column == 1:
            words(cell, str(theme.voices), tabular=True)
        else:
            self._dot(painter, where, theme, column, chosen=column == now.column() and index.row() == now.row())
        painter.restore()

    def _dot(self, painter: QPainter, where: QRectF, theme: ReadTheme, column: int, *, chosen: bool) -> None:
        times = len(theme.heard.get(self._view.grid.people[column - FIRST].person, ()))
        centre = QPointF(where.x() + 8 + 15, where.center().y())
        if chosen:
            painter.setPen(QPen(self._theme.colour("accent"), 1.5))
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRoundedRect(QRectF(centre.x() - 15, centre.y() - 15, 30, 30), 8, 8)
        if times:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            size = 5.0 + min(times, 4)
            painter.drawEllipse(centre, size, size)
        else:
            painter.setPen(QPen(self._theme.colour("line_strong"), 1))
            painter.drawPoint(centre)
