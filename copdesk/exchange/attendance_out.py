"""Who was at which session, as a spreadsheet: a row for each person, a column for each session."""

from collections.abc import Iterable, Sequence

from copdesk.domain.choices import AttendanceMark
from copdesk.domain.language import Language
from copdesk.domain.roster import Attendance, Organisation, Person
from copdesk.domain.sessions import Session
from copdesk.exchange.sheets_out import xlsx
from copdesk.exchange.words import word

_THERE = (AttendanceMark.PRESENT, AttendanceMark.WALK_IN)


def attendance_xlsx(
    people: Iterable[tuple[Person, Organisation | None]],
    sessions: Iterable[Session],
    attendances: Iterable[Attendance],
    language: Language,
    *,
    title: str = "",
) -> bytes:
    """Return the attendance over a series, people by family name and sessions by date."""
    meetings = sorted(sessions, key=lambda s: (s.day, s.starts, str(s.id)))
    marks = {(a.session_id, a.person_id): a.mark for a in attendances}
    rows = sorted(people, key=lambda pair: (pair[0].sort_key, str(pair[0].id)))
    columns = [word("name", language), word("organisation", language)]
    columns += [" ".join(p for p in (s.day.isoformat(), s.number, s.title) if p) for s in meetings]
    columns.append(word("total_present", language))
    cells = [_row(person, place, [marks.get((s.id, person.id)) for s in meetings], language) for person, place in rows]
    return xlsx(title or word("sheet_attendance", language), columns, cells)


def _row(
    person: Person, place: Organisation | None, marks: Sequence[AttendanceMark | None], language: Language
) -> list[str]:
    present, marked = sum(m in _THERE for m in marks), sum(m is not None for m in marks)
    total = word("present_of", language).format(present=present, marked=marked) if marked else ""
    shown = [word(f"mark_{m}", language) if m else "" for m in marks]
    return [person.full_name, place.name if place else "", *shown, total]
