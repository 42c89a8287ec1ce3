"""Who comes to a session: inviting, enrolling, waiting for a place, cancelling, and enrolling without coming."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from copdesk.domain.attendance import THERE
from copdesk.domain.choices import AttendanceMark, EnrolmentState
from copdesk.domain.roster import Attendance, SessionEnrolment
from copdesk.domain.sessions import Session

_STATE = EnrolmentState


@dataclass(frozen=True, slots=True)
class EnrolmentBook:
    """Everybody who was ever invited to or enrolled in one session; where and how it is held plays no part.

    Each method returns the enrolments to put; what already is as wanted is left alone.
    """

    session: Session
    known: tuple[SessionEnrolment, ...] = ()

    @property
    def enrolled(self) -> int:
        """How many have a place."""
        return sum(one.state is _STATE.ENROLLED for one in self.known)

    @property
    def free(self) -> int | None:
        """How many places are left; None when nobody counts them."""
        return None if self.session.capacity is None else max(0, self.session.capacity - self.enrolled)

    @property
    def waiting(self) -> tuple[SessionEnrolment, ...]:
        """Who waits for a place, the first in line in front."""
        queue = (one for one in self.known if one.state is _STATE.WAITING)
        return tuple(sorted(queue, key=lambda one: (one.place, str(one.id))))

    def of(self, person: UUID) -> SessionEnrolment | None:
        """Return how somebody stands towards the session, if they do at all."""
        return next((one for one in self.known if one.person_id == person), None)

    def invite(self, people: Iterable[UUID], on: date) -> tuple[SessionEnrolment, ...]:
        """Invite people; who has a place, waits or is invited already stays as they are."""
        asked = [p for p in people if (one := self.of(p)) is None or one.state is _STATE.CANCELLED]
        return tuple(self._put(person, _STATE.INVITED, on) for person in asked)

    def enrol(self, people: Iterable[UUID], on: date) -> tuple[SessionEnrolment, ...]:
        """Give people a place as long as there is one; the others go to the end of the waiting list.

        Places that came free in the meantime are first for those who wait.
        """
        filled = self.fill(on)
        book, put = self._with(filled), list(filled)
        free, last = book.free, max((one.place for one in book.waiting), default=0)
        for person in people:
            one = book.of(person)
            if one is not None and one.state is _STATE.ENROLLED:
                continue
            if free is None or free > 0:
                put.append(self._put(person, _STATE.ENROLLED, on))
                free = None if free is None else free - 1
            elif one is None or one.state is not _STATE.WAITING:
                last += 1
                put.append(self._put(person, _STATE.WAITING, on, last))
        return tuple(put)

    def cancel(self, people: Iterable[UUID], on: date) -> tuple[SessionEnrolment, ...]:
        """Take people off the list; every place that comes free goes to the first who waits."""
        gone = [p for p in people if (one := self.of(p)) is not None and one.state is not _STATE.CANCELLED]
        cancelled = tuple(self._put(person, _STATE.CANCELLED, on) for person in gone)
        return (*cancelled, *self._with(cancelled).fill(on))

    def fill(self, on: date) -> tuple[SessionEnrolment, ...]:
        """Give the places that are free to those who wait, in their order."""
        queue = self.waiting if self.free is None else self.waiting[: self.free]
        return tuple(self._put(one.person_id, _STATE.ENROLLED, on) for one in queue)

    def _put(self, person: UUID, state: EnrolmentState, on: date, place: int = 0) -> SessionEnrolment:
        one = self.of(person) or SessionEnrolment(session_id=self.session.id, person_id=person)
        return one.with_(state=state, on=on, place=place)

    def _with(self, changed: Sequence[SessionEnrolment]) -> "EnrolmentBook":
        other = {one.id: one for one in changed}
        return EnrolmentBook(self.session, tuple(other.get(one.id, one) for one in self.known))


def no_shows(enrolments: Iterable[SessionEnrolment], attendances: Iterable[Attendance]) -> set[UUID]:
    """Return who had a place, sent no word and did not come; before anybody was marked present nobody is one."""
    marks = {a.person_id: a.mark for a in attendances}
    if not any(mark in THERE for mark in marks.values()):
        return set()
    excused = (*THERE, AttendanceMark.EXCUSED)
    return {e.person_id for e in enrolments if e.state is _STATE.ENROLLED and marks.get(e.person_id) not in excused}
