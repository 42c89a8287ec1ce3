"""What stands in each column of a series: a person, a dot for each session, how often they came, and the core group."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.attendance import Series
from copdesk.store.attending import Regular
from copdesk.store.lists import LETTERS
from ui.kit.cells import Cell, dots, face, pill, two_lines
from ui.kit.tables import Column
from ui.roster.columns import initials, seed_of

SHOWN = 24
"""How many sessions have a dot; what was before them still counts."""

_FACE = 36


class SeriesLine(NamedTuple):
    """One person in a series; `core` is what is kept, `counts` what the attendance says."""

    person: str
    name: str
    initials: str
    organisation: str
    letters: str
    came: int
    held: int
    core: bool
    counts: bool
    takes_part: bool
    order: tuple[str, str, str, str]

    @property
    def person_id(self) -> UUID:
        """The identity of the person."""
        return UUID(self.person)


def lines_of(series: Series, people: Iterable[Regular], core: set[UUID]) -> list[SeriesLine]:
    """Return a line for each person, counted over the sessions of the series."""
    held = series.last(len(series.sessions))
    return [_line(series, one, held, core) for one in people]


def _line(series: Series, one: Regular, held: tuple[UUID, ...], core: set[UUID]) -> SeriesLine:
    marks = series.marks.get(one.person_id, {})
    return SeriesLine(
        person=one.person,
        name=one.name,
        initials=initials(one.given_name, one.family_name),
        organisation=one.organisation,
        letters="".join(LETTERS[marks[s].value] if s in marks else "-" for s in held[-SHOWN:]),
        came=series.came(one.person_id, held),
        held=len(held),
        core=bool(one.core),
        counts=one.person_id in core,
        takes_part=bool(one.takes_part),
        order=one.order,
    )


class SeriesColumns(QObject):
    """The columns of a series."""

    def all(self) -> list[Column[SeriesLine]]:
        """Return the columns from left to right."""
        return [
            Column(self.tr("Participant"), _name, 0, _organisation, _person, _by_name),
            Column(
                self.tr("Each session, the latest at the right"), self.spoken, SHOWN * 15 + 24, None, _dots, _came, 2
            ),
            Column(self.tr("Came"), self.came, 112, None, None, _came),
            Column(self.tr("Core group"), self.core, 224, None, self._core, self._by_core, 1),
        ]

    def came(self, line: SeriesLine) -> str:
        """Return how often somebody came."""
        return self.tr("{came} of {held}").format(came=line.came, held=line.held)

    def spoken(self, line: SeriesLine) -> str:
        """Return the dots in words."""
        return self.came(line)

    def core(self, line: SeriesLine) -> str:
        """Return whether somebody is of the core group, and whether attendance says otherwise."""
        if line.core and not line.counts:
            return self.tr("marked, came less")
        if line.counts and not line.core:
            return self.tr("came, not marked")
        return self.tr("core group") if line.core else ""

    def _core(self, cell: Cell, line: SeriesLine) -> None:
        words = self.core(line)
        if words:
            pill(cell, words, "star", "ok" if line.core and line.counts else "warn")

    def _by_core(self, line: SeriesLine) -> tuple[bool, bool]:
        return line.core, line.counts


def _person(cell: Cell, line: SeriesLine) -> None:
    face(cell, line.initials, seed_of(line.person), _FACE)
    two_lines(cell.moved(_FACE + 12), line.name, line.organisation)


def _dots(cell: Cell, line: SeriesLine) -> None:
    dots(cell, line.letters)


def _name(line: SeriesLine) -> str:
    return line.name


def _organisation(line: SeriesLine) -> str:
    return line.organisation


def _by_name(line: SeriesLine) -> tuple[str, str, str, str]:
    return line.order


def _came(line: SeriesLine) -> tuple[int, str]:
    return line.came, line.letters
