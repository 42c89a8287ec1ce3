"""The library as a list: a search line, filters, and the methods that fit."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.method_library import read_wishes
from copdesk.domain.method_uses import Use
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.lines import Line
from ui.kit.methods import Methods
from ui.kit.page import on_card, scrolling
from ui.kit.tables import CardTable, Rows
from ui.methods.filters import FilterBar
from ui.methods.rows import MethodRow, MethodRows
from ui.methods.words import MethodTerms

_LOW = 440


class MethodList(QWidget):
    """Shows the methods that fit what is typed and chosen."""

    chosen = Signal(object)
    narrowed = Signal()
    opened = Signal()
    removal_wanted = Signal()

    def __init__(self, desk: Desk, methods: Methods, terms: MethodTerms) -> None:
        super().__init__()
        self._desk, self._methods = desk, methods
        self._used: Mapping[str, tuple[Use, ...]] = {}
        self.search, self.filters = self._search_line(), FilterBar(desk, terms)
        self._makes = MethodRows(methods, terms)
        self.rows: Rows[MethodRow] = Rows(self._makes.columns(), _key, self)
        self.table = CardTable(self.rows, desk.theme, desk.settings, called="methods", name=self.tr("Methods"))
        self._nothing = EmptyState(
            desk.theme,
            "search",
            self.tr("No method fits this"),
            self.tr("Search for other words, or let go of what you chose. A method of your own is made in a moment."),
            self.tr("Show &all methods"),
        )
        self._lay_out()
        self._join()

    @property
    def row(self) -> MethodRow | None:
        """The chosen method, or None."""
        return self.table.row if self.rows.rowCount() else None

    @property
    def people(self) -> int | None:
        """The number of people somebody looks for, by a filter or in the words; None when no number was given."""
        return read_wishes(self.search.text(), self.filters.filters)[1].people

    def fill(self, used: Mapping[str, tuple[Use, ...]]) -> None:
        """Show the library as it is now, with what was used when."""
        self._used = used
        self.refresh()

    def refresh(self) -> None:
        """Show those methods that fit now."""
        found = self._methods.found(self.search.text(), self.filters.filters)
        self.rows.set_rows(self._makes.of(found, self._used))
        self._views.setCurrentIndex(0 if found else 1)
        if found and self.table.row is None:
            self.table.selectRow(0)
        self.narrowed.emit()
        self.chosen.emit(self.row)

    def show_method(self, identity: "str | UUID") -> None:
        """Choose a method, whatever was searched for before."""
        if not self.table.choose(identity):
            self.show_all()
            self.table.choose(identity)

    def show_all(self) -> None:
        """Take every limit away."""
        self.search.clear()
        self.filters.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search line the arrow down goes into the list, Escape empties it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.table.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the methods go before their heading."""
        super().resizeEvent(event)
        self.table.horizontalHeader().setVisible(event.size().height() >= self._desk.theme.scaled(_LOW))

    def _search_line(self) -> Line:
        line, theme = Line(), self._desk.theme
        line.setPlaceholderText(self.tr("Search by name, purpose or what people do, in Dutch or English"))
        line.setAccessibleName(self.tr("Search the methods"))
        line.setClearButtonEnabled(True)
        line.setFixedHeight(theme.scaled(theme.field_height))
        line.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        return line

    def _lay_out(self) -> None:
        teaching = QVBoxLayout()
        teaching.setContentsMargins(0, 0, 0, 0)
        teaching.addWidget(self._nothing)
        self._views = QStackedWidget()
        self._views.addWidget(on_card(self.table))
        self._views.addWidget(scrolling(teaching))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.filters.more)
        column.addLayout(top)
        column.addWidget(self.filters)
        column.addWidget(self._views, 1)

    def _join(self) -> None:
        self.search.textChanged.connect(self.refresh)
        self.search.installEventFilter(self)
        self.filters.turned.connect(self.refresh)
        self._nothing.wanted.connect(self.show_all)
        self.table.chosen.connect(self._tell)
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(self.opened)
        self.table.removal_wanted.connect(self.removal_wanted)

    def _tell(self, *args: object) -> None:
        self.chosen.emit(self.row)


def _key(row: MethodRow) -> object:
    return row.id
