"""What stands in each column of the roster, and how it is painted."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QFontMetricsF

from copdesk.domain.choices import InterviewState, ParticipationStatus, Role
from copdesk.domain.names import full_name
from copdesk.store.lists import RosterLine
from ui.kit.cells import Cell, dots, face, pill, words
from ui.kit.tables import Column
from ui.kit.theme import WEIGHTS
from ui.roster.model import fold, intake_open
from ui.roster.words import RosterWords

_FACE, _SIGN = 36, 15
_PILLS = {
    "": ("circle-alert", "todo"),
    InterviewState.PLANNED: ("clock", "warn"),
    InterviewState.HELD: ("check", "ok"),
    InterviewState.WRITTEN_UP: ("check", "ok"),
}


USUAL = 5
"""How many columns are shown until somebody chooses others."""


class RosterColumns(QObject):
    """The columns of the roster; `outside` says who is outside the composition rule."""

    def __init__(self, spoken: RosterWords, outside: Callable[[RosterLine], bool]) -> None:
        super().__init__()
        self._spoken, self._outside = spoken, outside
        self._core_sign, self._outside_sign = self.tr("core group"), self.tr("outside the composition rule")

    def all(self) -> list[Column[RosterLine]]:
        """Return the columns from left to right; those with the highest drop go first when the table is narrow."""
        return [
            Column(self.tr("Participant"), name_of, 0, self.second_line, self._person, _by_name),
            Column(self.tr("Kind of organisation"), self._kind, 140, order=self._by_kind, drop=4),
            Column(self.tr("Role"), self._role, 112, self._status, self._role_and_status, self._by_role, 3),
            Column(self.tr("Came"), self.attendance, 112, None, _dots, _by_presence, 2),
            Column(self.tr("Intake"), self.intake, 118, None, self._intake, _by_intake, 1),
            Column(self.tr("Organisation"), _organisation, 168, None, None, _by_organisation, 5),
            Column(self.tr("Region"), _region, 132, None, None, _by_region, 6),
            Column(self.tr("E-mail"), _email, 190, None, None, _by_email, 7),
            Column(self.tr("Phone"), _phone, 132, None, None, None, 8),
            Column(self.tr("Speaks for"), _represents, 150, None, None, None, 9),
        ]

    def describe(self, line: RosterLine) -> tuple[str, ...]:
        """Return what is chosen for somebody, in words: kind of organisation, roles, status and intake."""
        return self._kind(line), self._role(line), self._status(line), self.intake(line)

    def searched(self, line: RosterLine) -> str:
        """Return everything that is shown of somebody and is no word of their own."""
        return " ".join((*self.describe(line), line.region, line.represents))

    def second_line(self, line: RosterLine) -> str:
        """Return where somebody works, and what the signs beside the name say."""
        signs = [self._core_sign] * bool(line.core) + [self._outside_sign] * self._outside(line)
        return " · ".join(part for part in (_work(line), *signs) if part)

    def attendance(self, line: RosterLine) -> str:
        """Return how often somebody came to the last sessions."""
        noted = len(line.attendance) - line.attendance.count("-")
        if not noted:
            return self.tr("nothing noted")
        return self.tr("{came} of {noted} times").format(came=line.attendance.count("1"), noted=noted)

    def intake(self, line: RosterLine) -> str:
        """Return how far the intake is; who does not take part, or not yet, needs none."""
        return self._spoken.intake(line.intake) if line.intake or intake_open(line) else ""

    def _kind(self, line: RosterLine) -> str:
        return self._spoken.kind(line.kind)

    def _by_kind(self, line: RosterLine) -> str:
        return fold(self._spoken.kind(line.kind))

    def _role(self, line: RosterLine) -> str:
        if not line.also:
            return self._spoken.roles[Role(line.role)]
        return ", ".join(self._spoken.roles[Role(role)] for role in (line.role, *line.also.split()))

    def _status(self, line: RosterLine) -> str:
        return self._spoken.statuses[ParticipationStatus(line.status)]

    def _by_role(self, line: RosterLine) -> tuple[str, str]:
        return self._role(line), self._status(line)

    def _role_and_status(self, cell: Cell, line: RosterLine) -> None:
        upper, lower = _halves(cell)
        words(upper, self._role(line), delta=-0.4)
        words(lower, self._status(line), delta=-0.9, role="muted")

    def _person(self, cell: Cell, line: RosterLine) -> None:
        face(cell, initials(line.given_name, line.family_name), seed_of(line.person), _FACE)
        beside, name, work = cell.moved(_FACE + 12), name_of(line), _work(line)
        upper, lower = _halves(beside) if work else (beside, beside)
        signs = [("star", "accent")] * bool(line.core) + [("signpost", "warn")] * self._outside(line)
        upper = upper.moved(0, len(signs) * (_SIGN + 6))
        words(upper, name, delta=0.2, weight=WEIGHTS.DemiBold)
        if work:
            words(lower, work, delta=-0.9, role="muted")
        width = QFontMetricsF(cell.theme.font(0.2, WEIGHTS.DemiBold)).horizontalAdvance(name)
        _signs(upper, min(width, upper.where.width()) + 6, signs)

    def _intake(self, cell: Cell, line: RosterLine) -> None:
        text = self.intake(line)
        if text:
            icon, role = _PILLS[line.intake]
            pill(cell, text, icon, role)


def name_of(line: RosterLine) -> str:
    """Return a name in full."""
    return full_name(line.given_name, line.prefix, line.family_name)


def initials(given_name: str, family_name: str) -> str:
    """Return the first letters of a name."""
    letters = given_name[:1] + family_name[:1] if given_name and family_name else (given_name or family_name)[:2]
    return letters.upper()


def seed_of(person: str) -> int:
    """Return a number that stays the same for a person, to choose a colour by."""
    return int(person[-4:], 16)


def _work(line: RosterLine) -> str:
    return " · ".join(part for part in (line.job_title, line.organisation) if part)


def _halves(cell: Cell) -> tuple[Cell, Cell]:
    """Return the upper and the lower line of a cell."""
    x, middle, width = cell.where.x(), cell.where.center().y(), cell.where.width()
    upper, lower = QRectF(x, middle - 20, width, 20), QRectF(x, middle, width, 18)
    return Cell(cell.painter, upper, cell.theme, cell.chosen), Cell(cell.painter, lower, cell.theme, cell.chosen)


def _signs(cell: Cell, left: float, signs: list[tuple[str, str]]) -> None:
    for number, (icon, role) in enumerate(signs):
        x, y = cell.where.x() + left + number * (_SIGN + 4), cell.where.center().y() - _SIGN / 2
        cell.theme.draw_icon(cell.painter, icon, QRectF(x, y, _SIGN, _SIGN), role)


def _dots(cell: Cell, line: RosterLine) -> None:
    dots(cell, line.attendance)


def _by_name(line: RosterLine) -> tuple[str, str, str]:
    return fold(line.family_name or line.given_name), fold(line.given_name), fold(line.prefix)


def _by_presence(line: RosterLine) -> tuple[int, str]:
    return line.attendance.count("1"), line.attendance


def _by_intake(line: RosterLine) -> str:
    return line.intake


def _organisation(line: RosterLine) -> str:
    return line.organisation


def _by_organisation(line: RosterLine) -> tuple[bool, str]:
    return not line.organisation, fold(line.organisation)


def _region(line: RosterLine) -> str:
    return line.region


def _by_region(line: RosterLine) -> tuple[bool, str]:
    return not line.region, fold(line.region)


def _email(line: RosterLine) -> str:
    return line.email


def _by_email(line: RosterLine) -> str:
    return fold(line.email)


def _phone(line: RosterLine) -> str:
    return line.phone


def _represents(line: RosterLine) -> str:
    return line.represents
