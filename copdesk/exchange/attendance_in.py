"""Attendance of past years comes in as a grid: a row for each person, a column for each date, a sign where they met."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from uuid import UUID

from copdesk.domain.attendance import THERE
from copdesk.domain.choices import AttendanceMark, SessionState
from copdesk.domain.entity import Entity
from copdesk.domain.import_plan import Answer, ImportPlan, Policy, Progress, Verdict
from copdesk.domain.language import Language
from copdesk.domain.names import folded
from copdesk.domain.remembered import Remembered
from copdesk.domain.roster import Attendance, Organisation, Participation, Person
from copdesk.domain.sessions import Session
from copdesk.exchange.columns import propose_mapping
from copdesk.exchange.importing import plan_import
from copdesk.exchange.source import SourceTable
from copdesk.exchange.words import said_for, word

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan", "feb", "mrt maa mar", "apr", "mei may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dec"), start=1
    )
    for name in names.split()
}
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:T[\d:.]+)?(?!\d)")
_FIGURES = re.compile(r"(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)")
_WORDS = re.compile(r"(?<!\d)(\d{1,2})[ .-]+([a-z]{3})[a-z]*[ .'’-]+(\d{4}|\d{2})(?!\d)", re.IGNORECASE)
_HEADS_WITHIN = 10
_SIGNS: dict[str, AttendanceMark] = {
    **dict.fromkeys(("x", "v", "1", "ja", "j", "yes", "y", "true", "waar", "+", "✓", "✔", "√"), AttendanceMark.PRESENT),
    **dict.fromkeys(("aanwezig", "aanw", "present"), AttendanceMark.PRESENT),
    **dict.fromkeys(("0", "nee", "n", "no", "false", "onwaar", "-", "–"), AttendanceMark.ABSENT),
    **dict.fromkeys(("afw", "afwezig", "absent", "niet"), AttendanceMark.ABSENT),
    **dict.fromkeys(("afgemeld", "afgem", "afg", "afm", "excused", "verhinderd", "m.k"), AttendanceMark.EXCUSED),
    **dict.fromkeys(("inloop",), AttendanceMark.WALK_IN),
    **{said: mark for mark in AttendanceMark for said in said_for(f"mark_{mark}")},
}


@dataclass(frozen=True, slots=True)
class DayColumn:
    """One column of the grid: its place and title, the session it is about, and whether that one is new."""

    index: int
    title: str = field(repr=False)
    session: Session
    is_new: bool

    @property
    def day(self) -> date:
        """The date in its title."""
        return self.session.day


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixPlan:
    """What a grid would do: who its rows are, which sessions its columns, and which marks are new.

    `kept` counts signs that say something else than what is noted already, which stays; `unread` are (row, words).
    """

    people: ImportPlan
    columns: tuple[DayColumn, ...]
    marks: tuple[Attendance, ...] = ()
    kept: int = 0
    unread: tuple[tuple[int, str], ...] = field(default=(), repr=False)

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The sessions that are made because somebody was there."""
        return tuple(column.session for column in self.columns if column.is_new)

    def added(self) -> tuple[Entity, ...]:
        """Everything to put in one edit; empty when nothing would change."""
        return (*self.people.added(), *self.sessions, *self.marks)

    def marks_of(self, person: UUID) -> int:
        """How many new marks somebody gets."""
        return sum(mark.person_id == person for mark in self.marks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the workbook holds already."""

    community_id: UUID
    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    participations: tuple[Participation, ...] = ()
    sessions: tuple[Session, ...] = ()
    attendances: tuple[Attendance, ...] = ()
    language: Language = Language.DUTCH
    beside: Remembered = Remembered()


def day_in(title: str) -> date | None:
    """Return the date in the title of a column, day before month; one without a year is none."""
    if found := _ISO.search(title):
        return _valid(int(found[1]), int(found[2]), int(found[3]))
    if found := _FIGURES.search(title):
        return _valid(_year(found[3]), int(found[2]), int(found[1]))
    found = _WORDS.search(title)
    month = _MONTHS.get(found[2].lower()) if found else None
    return _valid(_year(found[3]), month, int(found[1])) if found and month else None


def mark_of(cell: str) -> AttendanceMark | None:
    """Return what a sign in the grid stands for; None when it is not a sign we know."""
    return _SIGNS.get(cell.strip().casefold().rstrip(".! "))


def matrix(table: SourceTable) -> SourceTable | None:
    """Return a list as a grid of people and dates with its titles in place, or None when it is no such grid."""
    heads = _headed(table)
    days = [n for n, title in enumerate(heads.columns) if day_in(title)] if heads else []
    if heads is None or not days or not propose_mapping(_without(heads, days)).names_somebody:
        return None
    signs = [row.cells[n] for row in heads.rows for n in days if row.cells[n].strip()]
    known = sum(mark_of(sign) is not None for sign in signs)
    return heads if signs and known * 2 >= len(signs) else None


def plan_matrix(
    table: SourceTable,
    known: Known,
    *,
    answers: Mapping[int, Answer] | None = None,
    leave_out: Iterable[int] = (),
    progress: Progress | None = None,
) -> MatrixPlan:
    """Return what a grid would do; `leave_out` are columns whose session is not to be made.

    Raises Problem when no column holds a name.
    """
    columns = tuple(column for column in _columns(table, known) if column.index not in set(leave_out))
    plain = _without(table, [n for n, title in enumerate(table.columns) if day_in(title)])
    people = plan_import(
        plain,
        propose_mapping(plain),
        Policy.SKIP,
        known.people,
        known.organisations,
        known.participations,
        known.community_id,
        answers=answers,
        progress=progress,
        beside=known.beside,
    )
    marks, kept, unread = _marks(table, columns, people, known)
    used = {mark.session_id for mark in marks}
    columns = tuple(c for c in columns if not c.is_new or c.session.id in used)
    return MatrixPlan(people=people, columns=columns, marks=marks, kept=kept, unread=unread)


def _headed(table: SourceTable) -> SourceTable | None:
    """Return the table with the row of dates as its titles, when these stand below other titles."""
    if any(map(day_in, table.columns)):
        return table
    for number, row in enumerate(table.rows[:_HEADS_WITHIN]):
        if any(map(day_in, row.cells)):
            titles = (cell if cell.strip() else old for cell, old in zip(row.cells, table.columns, strict=True))
            return replace(table, columns=tuple(titles), rows=table.rows[number + 1 :])
    return None


def _without(table: SourceTable, days: Sequence[int]) -> SourceTable:
    """Return the table as a list of people: the columns of dates have no title."""
    titles = ("" if n in set(days) else title for n, title in enumerate(table.columns))
    return replace(table, columns=tuple(titles))


def _columns(table: SourceTable, known: Known) -> Iterator[DayColumn]:
    taken: set[UUID] = set()
    for index, title in enumerate(table.columns):
        day = day_in(title)
        if day is None:
            continue
        found = _session_of(title, day, [s for s in known.sessions if s.id not in taken])
        session = found or _new_session(title, day, known)
        taken.add(session.id)
        yield DayColumn(index, title, session, is_new=found is None)


def _session_of(title: str, day: date, sessions: Iterable[Session]) -> Session | None:
    """Return the session of a day; of several the one whose title or number is told, else the first."""
    same = sorted((s for s in sessions if s.day == day), key=lambda s: (s.starts, str(s.id)))
    rest = folded(_told(title))
    named = (s for s in same if rest and (folded(s.title) in rest or (s.number and folded(s.number) in rest.split())))
    return next(named, same[0] if same else None)


def _new_session(title: str, day: date, known: Known) -> Session:
    name = _told(title)[:200] or word("session", known.language)
    return Session(community_id=known.community_id, title=name, day=day, starts=time(13), state=SessionState.READY)


def _told(title: str) -> str:
    """Return what a title says beside its date."""
    rest = title
    for pattern in (_ISO, _FIGURES, _WORDS):
        rest = pattern.sub(" ", rest)
    return " ".join(rest.split()).strip(" -–:·,;()")


def _marks(
    table: SourceTable, columns: Sequence[DayColumn], people: ImportPlan, known: Known
) -> tuple[tuple[Attendance, ...], int, tuple[tuple[int, str], ...]]:
    """Return the marks that are new, how many say otherwise than what is noted, and the signs nobody can read."""
    noted = {(a.session_id, a.person_id): a.mark for a in known.attendances}
    taken = (Verdict.NEW, Verdict.UPDATE, Verdict.UNCHANGED)
    who = {r.row: r.person.id for r in people.rows if r.person is not None and r.verdict in taken}
    new: list[Attendance] = []
    unread: list[tuple[int, str]] = []
    kept = 0
    for row in table.rows:
        for column in columns:
            cell = row.cells[column.index].strip()
            mark = mark_of(cell)
            if cell and mark is None:
                unread.append((row.number, cell))
            if mark is None or row.number not in who:
                continue
            key = (column.session.id, who[row.number])
            if key not in noted:
                new.append(Attendance(session_id=key[0], person_id=key[1], mark=mark))
                noted[key] = mark
            else:
                kept += (noted[key] in THERE) != (mark in THERE)
    return tuple(new), kept, tuple(unread)


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
