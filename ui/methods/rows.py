"""What the list shows of each method, and how it is painted."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPen

from copdesk.domain.choices import Part
from copdesk.domain.method_library import Entry, spoken
from copdesk.domain.method_uses import Use
from ui.kit.cells import Cell, two_lines, words
from ui.kit.methods import Methods
from ui.kit.tables import Column
from ui.methods.signs import FAMILIES, PARTS
from ui.methods.words import MethodTerms, day_words

_TILE, _SIGN = 36, 17


class MethodRow(NamedTuple):
    """One method with its words."""

    entry: Entry
    name: str
    purpose: str
    time: str
    people: str
    parts: str
    place: str
    used: tuple[Use, ...] = ()

    @property
    def id(self) -> "str | UUID":
        """What the row is recognised by."""
        return self.entry.id


class MethodRows(QObject):
    """Makes the rows and their columns."""

    def __init__(self, methods: Methods, terms: MethodTerms) -> None:
        super().__init__()
        self._methods, self._terms = methods, terms
        self._parts: dict[Part, str] = terms.parts()

    def columns(self) -> list[Column[MethodRow]]:
        """Return the columns from left to right."""
        return [
            Column(self.tr("Method"), _name, 0, _purpose, _paint_name, _by_name),
            Column(self.tr("Time"), _time, 112, order=lambda row: row.entry.method.shortest),
            Column(self.tr("People"), _people, 92, order=lambda row: row.entry.method.fewest, drop=2),
            Column(self.tr("Part"), _parts, 76, paint=_paint_parts, drop=1),
            Column(self.tr("Online"), _place, 72, paint=_paint_place, order=_by_place, drop=4),
            Column(self.tr("Used"), self._times, 104, _last, order=lambda row: len(row.used), drop=3),
        ]

    def of(self, entries: Iterable[Entry], used: Mapping[str, tuple[Use, ...]]) -> list[MethodRow]:
        """Return the rows of these methods."""
        return [self._row(entry, used.get(entry.method.key, ())) for entry in entries]

    def _row(self, entry: Entry, used: tuple[Use, ...]) -> MethodRow:
        method, terms = entry.method, self._terms
        told = spoken(method, self._methods.language)
        purpose = self.tr("Our own · {purpose}").format(purpose=told.purpose) if entry.is_own else told.purpose
        return MethodRow(
            entry,
            told.name,
            " ".join(purpose.split()).strip(" ·"),
            terms.time(method),
            terms.people(method),
            ", ".join(self._parts[part] for part in method.parts),
            terms.place(method),
            used,
        )

    def _times(self, row: MethodRow) -> str:
        return self.tr("%n time(s)", "", len(row.used)) if row.used else ""


def _paint_name(cell: Cell, row: MethodRow) -> None:
    icon, role = FAMILIES[row.entry.method.family]
    theme, painter = cell.theme, cell.painter
    where = QRectF(cell.where.x(), cell.where.center().y() - _TILE / 2, _TILE, _TILE)
    painter.setPen(QPen(theme.colour(role)) if theme.tokens.outlined else Qt.PenStyle.NoPen)
    painter.setBrush(theme.tint(role))
    painter.drawRoundedRect(where, 9, 9)
    theme.draw_icon(painter, icon, where.adjusted(9, 9, -9, -9), role, 2)
    two_lines(cell.moved(_TILE + 14, 8), row.name, row.purpose)


def _paint_parts(cell: Cell, row: MethodRow) -> None:
    x, middle = cell.where.x(), cell.where.center().y()
    for part in row.entry.method.parts:
        icon, role = PARTS[part]
        cell.theme.draw_icon(cell.painter, icon, QRectF(x, middle - _SIGN / 2, _SIGN, _SIGN), role, 2)
        x += _SIGN + 8


def _paint_place(cell: Cell, row: MethodRow) -> None:
    if row.entry.method.online:
        where = QRectF(cell.where.x() + 10, cell.where.center().y() - _SIGN / 2, _SIGN, _SIGN)
        cell.theme.draw_icon(cell.painter, "monitor", where, "muted", 1.75)
    else:
        words(cell.moved(14), "–", role="muted", delta=-0.4)


def _name(row: MethodRow) -> str:
    return row.name


def _purpose(row: MethodRow) -> str:
    return row.purpose


def _time(row: MethodRow) -> str:
    return row.time


def _people(row: MethodRow) -> str:
    return row.people


def _parts(row: MethodRow) -> str:
    return row.parts


def _place(row: MethodRow) -> str:
    return row.place


def _last(row: MethodRow) -> str:
    return day_words(row.used[0].session.day) if row.used else ""


def _by_name(row: MethodRow) -> str:
    return row.name.casefold()


def _by_place(row: MethodRow) -> bool:
    return not row.entry.method.online
