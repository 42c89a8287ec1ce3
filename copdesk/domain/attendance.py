"""Who was there: numbers off a paper sheet, who comes nearly always, and who has not been seen for long."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from copdesk.domain.choices import AttendanceMark

THERE = (AttendanceMark.PRESENT, AttendanceMark.WALK_IN)
"""The marks of somebody who was in the room."""

CORE_AT_LEAST, CORE_OF_LAST = 6, 8
"""How often somebody of the core group comes, unless a facilitator says otherwise: six of the last eight times."""

_NUMBERS = re.compile(r"\d{1,4}(?:\s*[-–]\s*\d{1,4})?(?:[\s,;.+]+\d{1,4}(?:\s*[-–]\s*\d{1,4})?)*[\s,;.]*")
_ONE = re.compile(r"(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?")


def numbers_in(typed: str) -> tuple[int, ...]:
    """Return the numbers of rows in a line such as "4 11 23" or "1-5, 9"; anything else holds none."""
    if not _NUMBERS.fullmatch(typed.strip()):
        return ()
    found: dict[int, None] = {}
    for first, last in _ONE.findall(typed):
        for number in range(int(first), int(last or first) + 1):
            found[number] = None
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Series:
    """Marks over sessions in the order of their days; a session counts once somebody was there."""

    sessions: tuple[UUID, ...]
    marks: Mapping[UUID, Mapping[UUID, AttendanceMark]]
    """Of each person the mark at each session."""

    def last(self, count: int) -> tuple[UUID, ...]:
        """Return the latest sessions at which somebody was noted as there, at most `count`; word sent ahead is not."""
        seen = {session for marks in self.marks.values() for session, mark in marks.items() if mark in THERE}
        held = [session for session in self.sessions if session in seen]
        return tuple(held[-count:]) if count > 0 else ()

    def came(self, person: UUID, sessions: Iterable[UUID] | None = None) -> int:
        """Return how many of the sessions, or of all, somebody was at."""
        marks = self.marks.get(person, {})
        return sum(marks.get(session) in THERE for session in (self.sessions if sessions is None else sessions))

    def core_group(self, at_least: int = CORE_AT_LEAST, of_last: int = CORE_OF_LAST) -> set[UUID]:
        """Return who came at least so often to the latest sessions."""
        latest = self.last(of_last)
        return {person for person in self.marks if self.came(person, latest) >= max(1, at_least)}

    def not_seen(self, people: Iterable[UUID], count: int) -> list[UUID]:
        """Return who was at none of the latest sessions; without any session nobody is missed."""
        latest = self.last(count)
        return [person for person in people if not self.came(person, latest)] if latest else []

    def in_the_room(self, session: UUID) -> set[UUID]:
        """Return who was at a session."""
        return {person for person, marks in self.marks.items() if marks.get(session) in THERE}

    def average(self) -> float | None:
        """Return how many people came to a session on average; None when nobody was noted anywhere."""
        return average_there(len(self.in_the_room(session)) for session in self.sessions)


def average_there(counts: Iterable[int]) -> float | None:
    """Return how many people came to a session on average, of those at which somebody was noted as there."""
    noted = [count for count in counts if count]
    return sum(noted) / len(noted) if noted else None


def series(sessions: Sequence[UUID], marked: Iterable[tuple[UUID, UUID, AttendanceMark]]) -> Series:
    """Return the series of (session, person, mark) over sessions given in their order."""
    among = set(sessions)
    marks: dict[UUID, dict[UUID, AttendanceMark]] = {}
    for session, person, mark in marked:
        if session in among:
            marks.setdefault(person, {})[session] = mark
    return Series(tuple(sessions), marks)
