"""What stands in each column of the list at the door, and how it is painted."""

from PySide6.QtCore import QObject

from copdesk.domain.choices import AttendanceMark, EnrolmentState
from copdesk.store.attending import Expected
from ui.kit.cells import Cell, face, pill, two_lines
from ui.kit.tables import Column
from ui.roster.columns import initials, seed_of
from ui.roster.marks import draw_mark
from ui.roster.words import RosterWords

MARKS = (AttendanceMark.PRESENT, AttendanceMark.EXCUSED, AttendanceMark.ABSENT, AttendanceMark.WALK_IN)
_FACE = 36
_PILLS = {
    EnrolmentState.INVITED: ("mail", "info"),
    EnrolmentState.ENROLLED: ("check", "ok"),
    EnrolmentState.WAITING: ("hourglass", "warn"),
    EnrolmentState.CANCELLED: ("circle-x", "todo"),
}
_NO_SHOW = ("user-x", "danger")


class DoorColumns(QObject):
    """The columns of the list at the door: a person, one column for each mark, and who has a place."""

    def __init__(self, spoken: RosterWords) -> None:
        super().__init__()
        self._spoken = spoken
        self.missed: frozenset[str] = frozenset()
        self._states = {
            EnrolmentState.INVITED: self.tr("Invited"),
            EnrolmentState.ENROLLED: self.tr("Has a place"),
            EnrolmentState.WAITING: self.tr("Waiting"),
            EnrolmentState.CANCELLED: self.tr("Cancelled"),
        }

    def all(self) -> list[Column[Expected]]:
        """Return the columns from left to right."""
        headings = self._headings()
        person = Column(self.tr("Participant"), _name, 0, self._spoken_line, self._person, _by_name)
        marks = (_mark_column(headings[mark], mark) for mark in MARKS)
        return [person, *marks, Column(self.tr("Enrolment"), self.state, 160, None, self._state, _by_state)]

    def keys(self) -> dict[str, AttendanceMark]:
        """Return the letter that gives each mark: in every language the one its heading shows in brackets."""
        return {heading[heading.rindex("(") + 1]: mark for mark, heading in self._headings().items()}

    def state(self, line: Expected) -> str:
        """Return how somebody stands towards the session, in words."""
        if not line.state:
            return ""
        if line.person in self.missed:
            return self.tr("No-show")
        words = self._states[EnrolmentState(line.state)]
        return f"{words} {line.place}" if line.state == EnrolmentState.WAITING else words

    def _headings(self) -> dict[AttendanceMark, str]:
        return {
            AttendanceMark.PRESENT: self.tr("Present (P)"),
            AttendanceMark.EXCUSED: self.tr("Excused (E)"),
            AttendanceMark.ABSENT: self.tr("Absent (A)"),
            AttendanceMark.WALK_IN: self.tr("Walked in (W)"),
        }

    def _second(self, line: Expected) -> str:
        row = self.tr("row {number}").format(number=line.number) if line.number else ""
        return "  ·  ".join(part for part in (row, line.organisation) if part)

    def _spoken_line(self, line: Expected) -> str:
        mark = self._spoken.marks[AttendanceMark(line.mark)] if line.mark else self.tr("not noted")
        return ", ".join(part for part in (self._second(line), mark) if part)

    def _person(self, cell: Cell, line: Expected) -> None:
        face(cell, initials(line.given_name, line.family_name), seed_of(line.person), _FACE)
        two_lines(cell.moved(_FACE + 12), line.name, self._second(line))

    def _state(self, cell: Cell, line: Expected) -> None:
        words = self.state(line)
        if words:
            missed = line.state == EnrolmentState.ENROLLED and line.mark == AttendanceMark.ABSENT
            icon, role = _NO_SHOW if missed else _PILLS[EnrolmentState(line.state)]
            pill(cell, words, icon, role)


def _mark_column(heading: str, mark: AttendanceMark) -> Column[Expected]:
    """Return the column of one mark; it says its heading where the mark is given."""

    def text(line: Expected) -> str:
        return heading if line.mark == mark else ""

    def paint(cell: Cell, line: Expected) -> None:
        draw_mark(cell, mark, given=line.mark == mark)

    walked_in = mark is AttendanceMark.WALK_IN  # the longest heading, and the first to go where there is no room
    return Column(heading, text, 136 if walked_in else 108, None, paint, drop=int(walked_in))


def _name(line: Expected) -> str:
    return line.name


def _by_name(line: Expected) -> tuple[str, str, str, str]:
    return line.order


def _by_state(line: Expected) -> tuple[str, int]:
    return line.state, line.place
