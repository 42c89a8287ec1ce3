"""Who enrolled for and came to each of the first thirteen afternoons, who sent word, and who did not."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from copdesk.domain.choices import AttendanceMark, EnrolmentState
from copdesk.domain.roster import Attendance, Person, SessionEnrolment
from copdesk.domain.sessions import Session
from copdesk.samples.identities import identity
from copdesk.samples.s1.early_years import EARLY_SESSIONS
from copdesk.samples.s1.people import CORE, PARTICIPANTS, first_day
from copdesk.samples.s1.sessions import JUNE, NOVEMBER, SEPTEMBER

_PUT_DOWN = timedelta(days=21)
"""How long before a session people put their names down."""


class _Turnout(NamedTuple):
    """How many came to one session, out of the core group first; `offset` says where among the others to begin."""

    session: Session
    offset: int
    present: int
    excused: int
    absent: int
    walk_in: int = 0


_TURNOUTS = (
    *(
        _Turnout(session, offset=11 * number, present=present, excused=excused, absent=absent)
        for number, (session, (present, excused, absent)) in enumerate(
            zip(
                EARLY_SESSIONS,
                ((24, 1, 0), (25, 0, 1), (24, 2, 0), (27, 2, 1), (26, 3, 1))
                + ((28, 2, 2), (27, 4, 1), (30, 2, 1), (26, 3, 2), (31, 4, 2)),
                strict=True,
            )
        )
    ),
    _Turnout(JUNE, offset=0, present=29, excused=4, absent=2),
    _Turnout(SEPTEMBER, offset=14, present=25, excused=5, absent=3, walk_in=1),
    _Turnout(NOVEMBER, offset=27, present=27, excused=3, absent=3, walk_in=3),
)


def attendance() -> Iterator[Attendance]:
    """Yield who was present, excused, absent or walked in at each session."""
    for turnout in _TURNOUTS:
        marks = (
            *[AttendanceMark.PRESENT] * turnout.present,
            *[AttendanceMark.WALK_IN] * turnout.walk_in,
            *[AttendanceMark.EXCUSED] * turnout.excused,
            *[AttendanceMark.ABSENT] * turnout.absent,
        )
        for person, mark in zip(_likeliest_first(turnout), marks, strict=False):
            yield Attendance(
                id=identity("S1", "attendance", turnout.session.number, str(person.id)),
                session_id=turnout.session.id,
                person_id=person.id,
                mark=mark,
            )


def enrolments() -> Iterator[SessionEnrolment]:
    """Yield the thirty who had a place at the last afternoon, and the three who gave theirs back."""
    states = {
        AttendanceMark.PRESENT: EnrolmentState.ENROLLED,
        AttendanceMark.ABSENT: EnrolmentState.ENROLLED,
        AttendanceMark.EXCUSED: EnrolmentState.CANCELLED,
    }
    for noted in attendance():
        if noted.session_id == NOVEMBER.id and noted.mark in states:
            yield SessionEnrolment(
                id=identity("S1", "enrolment", NOVEMBER.number, str(noted.person_id)),
                session_id=NOVEMBER.id,
                person_id=noted.person_id,
                state=states[noted.mark],
                on=NOVEMBER.day - _PUT_DOWN,
            )


def _likeliest_first(turnout: _Turnout) -> tuple[Person, ...]:
    """Return the core group but for the one whose turn it is to miss, then the others from the offset on."""
    core = _there_by(CORE, turnout.session.day)
    others = _there_by([person for person in PARTICIPANTS if person not in CORE], turnout.session.day)
    misses, start = turnout.offset % len(core), turnout.offset % len(others)
    turned = (*others[start:], *others[:start])
    return (*core[:misses], *core[misses + 1 :], *turned[:18], core[misses], *turned[18:])


def _there_by(people: "list[Person] | tuple[Person, ...]", day: date) -> list[Person]:
    """Return those who had joined by a day."""
    return [person for person in people if first_day(person) <= day]
