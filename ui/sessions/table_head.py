"""The headings of the table: their widths and which of them show are remembered; a menu hides and shows them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from ui.kit.headings import Headings
from ui.kit.settings import Settings
from ui.kit.theme import Theme
from ui.sessions.table_columns import TableColumn

_WIDTHS, _SHOWN = "widths.programme", "columns.programme"
_LEAST_TITLE = 190


class TableHead(Headings):
    """Lets columns come and go; in a narrow place the least needed ones go by themselves."""

    def __init__(self, columns: tuple[TableColumn, ...], theme: Theme, settings: Settings, table: QTableView) -> None:
        super().__init__(theme, table)
        self._columns, self._theme, self._settings, self._table = columns, theme, settings, table
        usual = [column.name.value for column in columns if column.shown]
        self._shown = set(settings.value(_SHOWN, usual))
        self.setSectionsClickable(False)
        self.setFixedHeight(theme.scaled(40))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)

    def begin(self) -> None:
        """Take the widths that were left, once the table has its columns."""
        none: list[int] = []
        kept = self._settings.value(_WIDTHS, none)
        for number, column in enumerate(self._columns):
            if column.width == 0:
                self.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            else:
                remembered = len(kept) == len(self._columns) and kept[number] > 0
                self.resizeSection(number, kept[number] if remembered else self._theme.scaled(column.width))
        self.sectionResized.connect(self._keep_widths)

    def fit(self, room: int) -> None:
        """Let go of the columns that do not fit, the least needed first."""
        need = self._theme.scaled(_LEAST_TITLE)
        for number in sorted(range(len(self._columns)), key=lambda n: self._columns[n].drop):
            column = self._columns[number]
            if column.width == 0:
                continue
            wanted = column.name.value in self._shown
            width = self.sectionSize(number) or self._theme.scaled(column.width)
            hide = not wanted or (bool(column.drop) and need + width > room)
            need += 0 if hide else width
            if hide != self.isSectionHidden(number):
                self.setSectionHidden(number, hide)

    def menu(self) -> QMenu:
        """Return the list of columns to hide and show; start and title stay."""
        menu = QMenu(self._table)
        for column in self._columns:
            action = QAction(column.title, menu, checkable=True)
            action.setChecked(column.name.value in self._shown)
            action.setEnabled(bool(column.drop))
            action.setData(column.name.value)
            action.toggled.connect(self._turn)
            menu.addAction(action)
        return menu

    def show_column(self, name: str, *, shown: bool) -> None:
        """Show or hide a column, and remember it."""
        self._shown = self._shown | {name} if shown else self._shown - {name}
        self._settings.keep(_SHOWN, [column.name.value for column in self._columns if column.name.value in self._shown])
        self.fit(self._table.viewport().width())

    def _turn(self, shown: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show_column(str(action.data()), shown=shown)

    def open_at(self, at: QPoint) -> None:
        """Offer the columns at a point of the screen."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _offer(self, at: QPoint) -> None:
        self.open_at(self.viewport().mapToGlobal(at))

    def _keep_widths(self, *args: object) -> None:
        by_hand = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if by_hand and self._table.isVisible():
            self._settings.keep(_WIDTHS, [self.sectionSize(n) for n in range(self.count())])
