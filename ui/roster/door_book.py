"""The list of one session as it is used at the door: who is on it, who is found by what is typed, and who is there."""

import re
from collections import Counter
from datetime import date
from enum import Enum, auto
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from copdesk.domain.attendance import THERE, numbers_in
from copdesk.domain.changes import ChangeSet
from copdesk.domain.choices import AttendanceMark, EnrolmentState
from copdesk.domain.names import folded
from copdesk.domain.roster import Attendance, SessionEnrolment
from copdesk.domain.sessions import Session
from copdesk.store.attending import Expected, expected
from copdesk.store.everyone import everyone
from ui.kit.desk import Desk
from ui.kit.undo import EditCommand
from ui.roster.attendance_edits import AttendanceEdits
from ui.roster.namesakes import Meant, meant

PRESENT = AttendanceMark.PRESENT
_BETWEEN = re.compile(r"[\s,;]+")
_NUMBERED = re.compile(r"(.*\D)(\d{1,4})")


class Entered(Enum):
    """What came of a line that was typed at the door."""

    NOTED = auto()
    SEVERAL = auto()
    NOBODY = auto()
    NO_SUCH_ROWS = auto()


class DoorBook(QObject):
    """Follows the workbook; every mark is kept at once."""

    changed = Signal()

    def __init__(self, desk: Desk, edits: AttendanceEdits) -> None:
        super().__init__()
        self._desk, self._edits = desk, edits
        self.session: UUID | None = None
        self.lines: list[Expected] = []
        self.noted: list[Expected] = []
        self.missing: tuple[int, ...] = ()
        desk.changed.connect(self._follow)

    def open(self, session: UUID | None) -> None:
        """Be about another session."""
        self.session = session
        self.refresh()

    def refresh(self, *args: object) -> None:
        """Read the list again."""
        community = self._desk.community
        known = self.session is not None and community is not None
        self.lines = expected(self._desk.workbook, community, self.session) if known else []  # type: ignore[arg-type]
        self.changed.emit()

    def _follow(self, changes: ChangeSet) -> None:
        """Follow who enrolled or cancelled; marks bring the whole screen up to date."""
        if any(True for _ in changes.of(SessionEnrolment)):
            self.refresh()

    @property
    def wanted(self) -> int:
        """How many are expected."""
        return sum(line.expected for line in self.lines)

    @property
    def present(self) -> int:
        """How many of them are in the room."""
        return sum(line.mark in THERE for line in self.lines if line.expected)

    @property
    def unexpected(self) -> int:
        """How many are in the room without being expected."""
        return sum(line.mark in THERE for line in self.lines if not line.expected)

    def marks(self) -> "Counter[str]":
        """Return how many have each mark; under the empty word who is expected and not noted."""
        return Counter(line.mark for line in self.lines if line.mark or line.expected)

    def missed(self) -> frozenset[str]:
        """Return who had a place, sent no word and did not come; who was not noted counts when the day is over."""
        session = self._desk.workbook.get(Session, self.session) if self.session else None
        noted = any(line.mark in THERE for line in self.lines)
        over = session is not None and session.day < date.today() and noted
        away = ("", AttendanceMark.ABSENT) if over else (AttendanceMark.ABSENT,)
        return frozenset(x.person for x in self.lines if x.state == EnrolmentState.ENROLLED and x.mark in away)

    def matching(self, typed: str) -> list[Expected]:
        """Return who is meant by part of a name or organisation, without accents and capitals, or by numbers.

        A number after part of a name, as in "brul 9", means who of those that fit has that row.
        """
        if numbers := numbers_in(typed):
            return [line for line in self.lines if line.number and line.number in numbers]
        found = self._fitting(typed)
        if asked := _NUMBERED.fullmatch(typed.strip()):
            found += [x for x in self._fitting(asked[1]) if x.number == int(asked[2]) and x not in found]
        return found

    def _fitting(self, typed: str) -> list[Expected]:
        words = _words(typed)
        return [
            line for line in self.lines if all(word in folded(f"{line.name} {line.organisation}") for word in words)
        ]

    def enter(self, typed: str) -> Entered:
        """Note who is meant as present: rows by their numbers, or the one person whose name fits."""
        found, numbers = self.matching(typed), numbers_in(typed)
        if numbers:
            self.come(found)
            self.missing = tuple(sorted(set(numbers) - {line.number for line in found}))
            return Entered.NO_SUCH_ROWS if self.missing else Entered.NOTED
        words = _words(typed)
        by_name = [line for line in found if all(word in folded(line.name) for word in words)]
        one = next((some for some in (found, by_name, _exactly(typed, by_name)) if len(some) == 1), None)
        if one is not None:
            self.come(one)
            return Entered.NOTED
        return Entered.SEVERAL if found else Entered.NOBODY

    def come(self, lines: list[Expected]) -> None:
        """Note people as present; who has no row on the sheet walked in."""
        self.noted = lines
        new = {line.person_id: self._there(line) for line in lines if line.mark not in THERE}
        if self.session is not None and new:
            self._edits.mark(self.session, dict(new))

    def toggle(self, line: Expected) -> None:
        """Note somebody as present, or take that back."""
        self.noted = [line]
        if self.session is not None:
            mark = None if line.mark in THERE else self._there(line)
            self._edits.mark(self.session, {line.person_id: mark})

    def take_back(self) -> bool:
        """Take back the last step when it was a mark at this session; at the door nothing else is undone unseen."""
        history = self._desk.undo
        last = history.command(history.index() - 1) if history.index() else None
        ours = isinstance(last, EditCommand) and any(
            change.entity.session_id == self.session for change in last.last.of(Attendance)
        )
        if ours:
            history.undo()
        return ours

    def meant(self, name: str, organisation: str) -> Meant:
        """Return who of the whole workbook somebody of this name may be."""
        community = self._desk.community
        return meant(everyone(self._desk.workbook, community) if community else [], name, organisation)

    def walk_in(self, name: str, organisation: str, whom: UUID | None) -> bool:
        """Note somebody who is not on the list: `whom`, or somebody new."""
        return self.session is not None and self._edits.walk_in(self.session, name, organisation, whom)

    def _there(self, line: Expected) -> AttendanceMark:
        enrolling = any(other.state for other in self.lines)
        return AttendanceMark.WALK_IN if enrolling and not line.expected else PRESENT


def _words(typed: str) -> list[str]:
    return [word for word in _BETWEEN.split(folded(typed)) if word]


def _exactly(typed: str, lines: list[Expected]) -> list[Expected]:
    wanted = " ".join(folded(typed).split())
    return [line for line in lines if wanted in (folded(line.name), folded(line.family_name))]
