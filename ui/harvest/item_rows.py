"""What the list shows of everything harvested, and how it is painted."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen

from copdesk.domain.choices import Audience, HarvestKind
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.names import folded
from ui.harvest.choosers import session_words
from ui.harvest.gathered import NUMBERED, Gathered, in_order
from ui.harvest.painting import paragraph, state
from ui.harvest.printing import PrintingWords
from ui.harvest.signs import CONSENTS, KINDS
from ui.kit.cells import Cell, words
from ui.kit.tables import Column
from ui.kit.theme import WEIGHTS
from ui.kit.vocabulary import Vocabulary

_TILE = 36
_LINES = 2


class ItemRow(NamedTuple):
    """One thing harvested, with the words for what it points to."""

    item: HarvestItem
    kind: str
    about: str
    consent: str
    printed: str
    text: str

    @property
    def id(self) -> UUID:
        """The identity of the item."""
        return self.item.id


class ItemRows(QObject):
    """Makes the rows and their columns."""

    def __init__(self, gathered: Gathered, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._gathered, self._printing = gathered, PrintingWords()
        self._kinds, self._levels = vocabulary.harvest_kinds(), vocabulary.levels()
        self._consents = vocabulary.quote_consents()

    def columns(self) -> list[Column[ItemRow]]:
        """Return the columns from left to right."""
        return [
            Column(self.tr("Harvest"), _text, 0, _about, _paint_text, _by_date),
            Column(self.tr("Consent and print"), _consent, 196, _printed, _paint_consent, _by_consent, 1),
        ]

    def matching(self, query: str, kind: HarvestKind | None) -> list[ItemRow]:
        """Return what fits, the latest first; conclusions and recommendations by themselves as they are printed."""
        wanted = folded(query).split()
        items = in_order(i for i in self._gathered.items.values() if kind in (None, i.kind))
        if kind not in NUMBERED:
            items.reverse()
        rows = self._rows(items)
        return [row for row in rows if _has(row, wanted)] if wanted else rows

    def _rows(self, items: Iterable[HarvestItem]) -> list[ItemRow]:
        sessions = {s.id: session_words(s) for s in self._gathered.sessions}
        numbers = self._gathered.numbers()
        return [self._row(item, sessions, numbers) for item in items]

    def _row(self, item: HarvestItem, sessions: dict[UUID, str], numbers: dict[UUID, int]) -> ItemRow:
        name = self._gathered.names.name(item.person_id)
        kind = " ".join(filter(None, (self._kinds[item.kind], str(numbers.get(item.id, "")))))
        session = sessions.get(item.session_id, "") if item.session_id else ""
        about = " · ".join(filter(None, (self._levels[item.level], name, session)))
        consent = self._consents[item.consent] if item.needs_consent else ""
        verdict = self._printing.verdict(item, self._gathered.consents, name)
        printed = self._readers(item.audience) if verdict.printed else self.tr("not printed")
        text = folded(" ".join((item.text, kind, about, consent)))
        return ItemRow(item, kind, about, consent, printed, text)

    def _readers(self, audience: Audience) -> str:
        return {
            Audience.GROUP: self.tr("printed for the group"),
            Audience.SPONSOR: self.tr("printed, sponsor too"),
            Audience.PUBLIC: self.tr("printed for everybody"),
        }[audience]


def _has(row: ItemRow, wanted: Sequence[str]) -> bool:
    return all(word in row.text for word in wanted)


def _paint_text(cell: Cell, row: ItemRow) -> None:
    icon, role = KINDS[row.item.kind]
    _tile(cell, icon, role)
    theme, where = cell.theme, cell.moved(_TILE + 14, 8).where
    strong = theme.font(-0.9, WEIGHTS.DemiBold)
    text = theme.font(-0.2)
    spacing = QFontMetricsF(text).lineSpacing()
    top = where.center().y() - (18 + _LINES * spacing) / 2
    head = Cell(cell.painter, QRectF(where.x(), top, where.width(), 17), theme)
    words(head, row.kind, role=role, delta=-0.9, weight=WEIGHTS.DemiBold)
    width = QFontMetricsF(strong).horizontalAdvance(row.kind)
    words(head.moved(width + 10), row.about, role="muted", delta=-0.9)
    body = QRectF(where.x(), top + 19, where.width(), _LINES * spacing)
    paragraph(Cell(cell.painter, body, theme), row.item.text, text, _LINES)


def _paint_consent(cell: Cell, row: ItemRow) -> None:
    where, middle = cell.where, cell.where.center().y()
    below = QRectF(where.x(), middle + 3 if row.consent else middle - 11, where.width(), 22)
    if row.consent:
        above = QRectF(where.x(), middle - 26, where.width(), 26)
        state(Cell(cell.painter, above, cell.theme), row.consent, *CONSENTS[row.item.consent])
    words(Cell(cell.painter, below, cell.theme), row.printed, role="muted", delta=-0.9)


def _tile(cell: Cell, icon: str, role: str) -> None:
    theme, painter = cell.theme, cell.painter
    where = QRectF(cell.where.x(), cell.where.center().y() - _TILE / 2, _TILE, _TILE)
    painter.setPen(QPen(theme.colour(role)) if theme.tokens.outlined else Qt.PenStyle.NoPen)
    painter.setBrush(theme.tint(role))
    painter.drawRoundedRect(where, 9, 9)
    theme.draw_icon(painter, icon, where.adjusted(9, 9, -9, -9), role, 2)


def _text(row: ItemRow) -> str:
    return row.item.text


def _about(row: ItemRow) -> str:
    return f"{row.kind}, {row.about}"


def _consent(row: ItemRow) -> str:
    return row.consent


def _printed(row: ItemRow) -> str:
    return row.printed


def _by_date(row: ItemRow) -> tuple[object, str]:
    return (row.item.on, str(row.id))


def _by_consent(row: ItemRow) -> tuple[bool, int]:
    return (not row.item.needs_consent, list(CONSENTS).index(row.item.consent))
