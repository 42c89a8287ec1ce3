"""Who came to each afternoon of the climate community, who sent word, and who did not."""

from collections.abc import Iterator
from typing import NamedTuple

from copdesk.domain.choices import AttendanceMark
from copdesk.domain.roster import Attendance, Person
from copdesk.domain.sessions import Session
from copdesk.samples.identities import identity
from copdesk.samples.s1.people import CORE, PARTICIPANTS
from copdesk.samples.s1.sessions import JUNE, NOVEMBER, SEPTEMBER


class _Turnout(NamedTuple):
    """How many came to one session, out of the core group first; `offset` says where among the others to begin."""

    session: Session
    offset: int
    present: int
    excused: int
    absent: int
    walk_in: int = 0


_TURNOUTS = (
    _Turnout(JUNE, offset=0, present=29, excused=4, absent=2),
    _Turnout(SEPTEMBER, offset=14, present=25, excused=5, absent=3, walk_in=1),
    _Turnout(NOVEMBER, offset=27, present=30, excused=3, absent=3),
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
        for person, mark in zip(_likeliest_first(turnout.offset), marks, strict=False):
            yield Attendance(
                id=identity("S1", "attendance", turnout.session.number, str(person.id)),
                session_id=turnout.session.id,
                person_id=person.id,
                mark=mark,
            )


def _likeliest_first(offset: int) -> tuple[Person, ...]:
    """Return the core group but for the one whose turn it is to miss, then the others from `offset` on."""
    misses = offset % len(CORE)
    others = [person for person in PARTICIPANTS if person not in CORE]
    turned = (*others[offset:], *others[:offset])
    return (*CORE[:misses], *CORE[misses + 1 :], *turned[:18], CORE[misses], *turned[18:])
