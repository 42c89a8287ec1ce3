"""Everything that was marked as worth quoting, from whom, and what its speaker said about printing it."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.choices import QuoteConsent
from copdesk.domain.reading_across import Quote
from ui.kit.cells import Cell, face, paragraph, pill, two_lines
from ui.kit.controls import Button, Type, Words
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.page import on_card
from ui.kit.tables import CardTable, Column, Rows
from ui.kit.vocabulary import Vocabulary
from ui.reading.material import Material, Wanted

_PILLS = {
    None: ("circle-dashed", "info"),
    QuoteConsent.NOT_ASKED: ("circle-help", "todo"),
    QuoteConsent.ASKED: ("clock", "warn"),
    QuoteConsent.GIVEN: ("check", "ok"),
    QuoteConsent.REFUSED: ("x", "danger"),
    QuoteConsent.WITHDRAWN: ("x", "danger"),
}
_FACE = 32


class QuotesView(QWidget):
    """The table; `harvest_wanted` asks to keep a quote, `item_wanted` to show what was kept."""

    harvest_wanted = Signal(object)
    item_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._read_only = desk.read_only
        self._columns = QuoteColumns()
        self.rows: Rows[Quote] = Rows(self._columns.all(), _key, self)
        self.table = _QuoteTable(self.rows, desk, self.tr("Quotes"))
        self.harvest = Button(self.tr("To the &harvest"), desk.theme, icon="lightbulb")
        self.harvest.setToolTip(self.tr("Its speaker can be asked there (H)"))
        self.show_item = Button(self.tr("Sho&w in the harvest"), desk.theme, icon="arrow-right")
        self.count = Words("", Type.SMALL, data=True, elide=True)
        told = self.tr("Select words in an answer and choose “Quote this”: they come to stand here.")
        self._none = EmptyState(desk.theme, "quote", self.tr("No quotes yet"), told)
        self._views = QStackedWidget()
        self._views.addWidget(self._none)
        self._views.addWidget(self._lay_out())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._views)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.table.harvest_wanted.connect(self._harvest)
        self.harvest.clicked.connect(self._harvest)
        self.show_item.clicked.connect(self._show_item)

    def show_material(self, material: Material, wanted: Wanted) -> None:
        """Show the quotes of whoever is looked for."""
        self._columns.material = material
        found = material.quotes(wanted)
        self.rows.set_rows(found)
        kept = sum(one.item is not None for one in found)
        self.count.setText(self.tr("%n quote(s)", "", len(found)) + " · " + self.tr("%n in the harvest", "", kept))
        self._views.setCurrentIndex(1 if found or any(wanted) else 0)
        if self.table.row is None and found:
            self.table.selectRow(0)
        self._chosen(self.table.row)

    def _chosen(self, quote: Quote | None) -> None:
        kept = quote is not None and quote.item is not None
        self.harvest.setVisible(not kept)
        self.harvest.setEnabled(quote is not None and not self._read_only)
        self.show_item.setVisible(kept)

    def _opened(self, quote: Quote) -> None:
        if quote.item is None:
            self._harvest()
        else:
            self._show_item()

    def _harvest(self) -> None:
        quote = self.table.row
        if quote is not None and quote.item is None and not self._read_only:
            self.harvest_wanted.emit(quote)

    def _show_item(self) -> None:
        quote = self.table.row
        if quote is not None and quote.item is not None:
            self.item_wanted.emit(quote.item.id)

    def _lay_out(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        row.addWidget(self.harvest)
        row.addWidget(self.show_item)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(on_card(self.table), 1)
        return made


class _QuoteTable(CardTable):
    """A table with room for two lines of what was said; H keeps the quote that is chosen."""

    harvest_wanted = Signal()

    def __init__(self, model: Rows[Quote], desk: Desk, name: str) -> None:
        self._look = desk.theme
        super().__init__(model, desk.theme, desk.settings, called="quotes", name=name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the quote on H."""
        if event.key() == Qt.Key.Key_H and not event.modifiers():
            self.harvest_wanted.emit()
            return
        super().keyPressEvent(event)

    def _resize_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.scaled(68))


class QuoteColumns(QObject):
    """What stands in the columns, and how it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.material = Material(None, {})
        self._consents, self._moments = Vocabulary().quote_consents(), Vocabulary().path_moments()

    def all(self) -> list[Column[Quote]]:
        """Return the columns from left to right."""
        return [
            Column(self.tr("Quote"), _text, 0, None, _paint_text),
            Column(self.tr("Who"), self._who, 210, self._work, self._paint_who, self._by_name, 1),
            Column(self.tr("Interview"), self._interview, 130, self._day, None, _by_day, 3),
            Column(self.tr("Consent"), self._consent, 168, None, self._pill),
        ]

    def _who(self, quote: Quote) -> str:
        return self.material.voice(quote.heard.person_id).name

    def _work(self, quote: Quote) -> str:
        return self.material.voice(quote.heard.person_id).work

    def _by_name(self, quote: Quote) -> tuple[str, str]:
        return self.material.voice(quote.heard.person_id).order

    def _paint_who(self, cell: Cell, quote: Quote) -> None:
        voice = self.material.voice(quote.heard.person_id)
        face(cell, voice.initials, voice.person.int & 0xFFFF, _FACE)
        two_lines(cell.moved(_FACE + 10), voice.name, voice.work)

    def _interview(self, quote: Quote) -> str:
        return self._moments[quote.heard.moment]

    def _day(self, quote: Quote) -> str:
        day = quote.heard.on
        return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy").replace(".", "") if day else ""

    def _consent(self, quote: Quote) -> str:
        return self._consents[quote.consent] if quote.consent else self.tr("not in the harvest")

    def _pill(self, cell: Cell, quote: Quote) -> None:
        pill(cell, self._consent(quote), *_PILLS[quote.consent])


def _text(quote: Quote) -> str:
    return f"“{quote.text}”"


def _paint_text(cell: Cell, quote: Quote) -> None:
    paragraph(Cell(cell.painter, cell.where.adjusted(0, 8, 0, -8), cell.theme, cell.chosen), _text(quote), delta=0.2)


def _by_day(quote: Quote) -> date:
    return quote.heard.on or date.max


def _key(quote: Quote) -> tuple[UUID, str, str]:
    return quote.key
