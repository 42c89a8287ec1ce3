"""A list with the line to add to it above it, chips for a part of it, and what there is when it is empty."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.harvest.chips import Chips
from ui.harvest.edits import HarvestEdits
from ui.harvest.gathered import Gathered
from ui.harvest.quick_add import QuickAdd
from ui.harvest.tall_table import TallTable
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.page import on_card, scrolling
from ui.kit.vocabulary import Vocabulary

_ROWS, _EMPTY, _NO_MATCH = range(3)
_LOW = 440


class Parts(NamedTuple):
    """What a list is put together from."""

    quick: QuickAdd
    chips: Chips
    table: TallTable
    empty: EmptyState
    reminders: QWidget | None = None


class HarvestListing(QWidget):
    """Shows the rows that fit what is typed and chosen; each of the two lists brings its own parts."""

    chosen = Signal(object)
    opened = Signal()
    removal_wanted = Signal()
    kept = Signal(UUID)

    def __init__(self, desk: Desk, gathered: Gathered, edits: HarvestEdits, words: Vocabulary) -> None:
        super().__init__()
        self.desk, self.gathered, self.edits, self.words = desk, gathered, edits, words
        self._query, self._any = "", False
        parts = self._parts()
        self.quick, self.chips, self.table, self.empty = parts.quick, parts.chips, parts.table, parts.empty
        self._lay_out(parts.reminders)
        self.quick.typed.connect(self._add)
        self.empty.wanted.connect(self.quick.start)
        self.empty.button.setEnabled(not desk.read_only)
        self.chips.turned.connect(self.refresh)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(self.opened)
        self.table.removal_wanted.connect(self.removal_wanted)

    @property
    def row(self) -> Any:
        """The chosen row, or None."""
        return self.table.row if self._views.currentIndex() == _ROWS else None

    def search(self, query: str) -> None:
        """Show only what has these words."""
        self._query = query
        self.refresh()

    def fill(self, counts: Mapping[Any, int]) -> None:
        """Show what there is now, of which there are so many of each sort."""
        self._any = any(counts.values())
        self.chips.count(counts)
        self.refresh()

    def refresh(self) -> None:
        """Show those rows that fit now."""
        rows = self._matching(self._query, self.chips.value)
        self.table.set_rows(rows)
        self._views.setCurrentIndex(_ROWS if rows else _NO_MATCH if self._any else _EMPTY)
        if rows and self.table.row is None:
            self.table.selectRow(0)
        self.chosen.emit(self.row)

    def show_row(self, identity: UUID) -> None:
        """Choose a row, whatever part was shown before."""
        if not self.table.choose(identity):
            self.chips.choose(None)
            self.table.choose(identity)

    def stay_near(self, remove: Callable[[], object]) -> None:
        """Do what removes the chosen row, and choose the one that comes in its place."""
        place = self.table.currentIndex().row()
        remove()
        count = self.table.model().rowCount()
        if count:
            self.table.selectRow(min(max(place, 0), count - 1))

    def added(self, identity: UUID | None) -> None:
        """Show what was just kept, and be ready for the next; what was refused stays in the line."""
        if identity is not None:
            self.quick.done()
            self.kept.emit(identity)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the line to add with use the room there is; where there is little, the rows go before their heading."""
        super().resizeEvent(event)
        self.quick.fit(event.size().width())
        self.table.horizontalHeader().setVisible(event.size().height() >= self.desk.theme.scaled(_LOW))

    def _parts(self) -> Parts:
        raise NotImplementedError

    def _matching(self, query: str, sort: Any) -> Sequence[Any]:
        raise NotImplementedError

    def _add(self, text: str) -> None:
        raise NotImplementedError

    def _lay_out(self, reminders: QWidget | None) -> None:
        nothing = Words(
            self.tr("Nothing fits this. Search for something else, or choose Everything."), Type.MUTED, wrap=True
        )
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._views = QStackedWidget()
        teaching = QVBoxLayout()
        teaching.setContentsMargins(0, 0, 0, 0)
        teaching.addWidget(self.empty)
        for view in (on_card(self.table), scrolling(teaching), nothing):
            self._views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.quick)
        if reminders is not None:
            column.addWidget(reminders)
        column.addWidget(self.chips)
        column.addWidget(self._views, 1)
