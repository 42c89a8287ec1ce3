"""Every change about who comes to a session and who came, each one transaction and one step of undo."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.choices import AttendanceMark, EnrolmentState, Role
from copdesk.domain.enrolment import EnrolmentBook
from copdesk.domain.entity import Entity
from copdesk.domain.names import folded, split_full_name
from copdesk.domain.roster import Attendance, Need, Organisation, Participation, Person, SessionEnrolment, Stay
from copdesk.domain.sessions import Session
from copdesk.exchange.attendance_in import MatrixPlan
from ui.kit.desk import Desk

PAGE = "roster"
_NAMED = 3
"""How many people a notice names."""


class AttendanceEdits(QObject):
    """The edits of one desk about its sessions."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def book(self, session: UUID) -> EnrolmentBook | None:
        """Return who enrolled for a session."""
        found = self._desk.workbook.get(Session, session)
        known = self._desk.workbook.all(SessionEnrolment, session_id=session)
        return EnrolmentBook(found, tuple(known)) if found else None

    def invite(self, session: UUID, people: Iterable[UUID]) -> None:
        """Invite people to a session."""
        if book := self.book(session):
            self._put(self.tr("Invite to session"), book.invite(people, date.today()))

    def enrol(self, session: UUID, people: Iterable[UUID]) -> None:
        """Give people a place, or put them on the waiting list when there is none."""
        if book := self.book(session):
            self._put(self.tr("Enrol for session"), book.enrol(people, date.today()))

    def cancel(self, session: UUID, people: Iterable[UUID]) -> None:
        """Take people off the list of a session; who waits gets the place."""
        if book := self.book(session):
            changed = book.cancel(people, date.today())
            self._put(self.tr("Cancel a place"), changed)
            self._tell_moved_up(changed)

    def fill(self, session: UUID) -> None:
        """Give the places that came free to those who wait, in their order."""
        if book := self.book(session):
            changed = book.fill(date.today())
            self._put(self.tr("Give places to who wait"), changed)
            self._tell_moved_up(changed)

    def _tell_moved_up(self, changed: Iterable[SessionEnrolment]) -> None:
        """Say who has a place now that somebody else gave up, for these have to be told."""
        moved = [one.person_id for one in changed if one.state is EnrolmentState.ENROLLED]
        people = [person for person in (self._desk.workbook.get(Person, one) for one in moved) if person is not None]
        if people:
            names = ", ".join(person.full_name for person in people[:_NAMED]) + "…" * (len(people) > _NAMED)
            self._desk.removed(self.tr("Moved up from the waiting list: {names}").format(names=names))

    def mark(self, session: UUID, marks: "dict[UUID, AttendanceMark | None]") -> None:
        """Note for each person whether they were at a session; None takes the note away."""
        known = {one.person_id: one for one in self._desk.workbook.all(Attendance, session_id=session)}
        with self._desk.edit(self.tr("Note attendance"), page=PAGE) as edit:
            for person, mark in marks.items():
                old = known.get(person)
                if mark is not None and old is not None:
                    edit.put(old.with_(mark=mark))
                elif mark is not None:
                    edit.put(Attendance(session_id=session, person_id=person, mark=mark))
                elif old is not None:
                    edit.remove(old)

    def walk_in(self, session: UUID, name: str, organisation: str, whom: UUID | None = None) -> bool:
        """Note somebody who is not on the list: `whom`, or else somebody new; tells whether it was done."""
        held = self._desk.workbook.get(Session, session)
        if held is None or not name.strip():
            return False
        before = self._desk.undo.index()
        with self._desk.edit(self.tr("Note a walk-in"), page=PAGE) as edit:
            known = self._desk.workbook.get(Person, whom) if whom else None
            place = None if known else self._place(organisation)
            person = known or _new(name, place)
            for entity in (place, person):
                if entity is not None:
                    edit.put(entity)
            if not self._desk.workbook.all(Participation, person_id=person.id, community_id=held.community_id):
                edit.put(_guest(person, held))
            if not self._desk.workbook.all(Attendance, session_id=session, person_id=person.id):
                edit.put(Attendance(session_id=session, person_id=person.id, mark=AttendanceMark.WALK_IN))
        return self._desk.undo.index() != before

    def call_core(self, core: set[UUID], people: Iterable[UUID]) -> tuple[int, int]:
        """Let exactly these be the core group among `people`; returns how many got the mark and how many lost it."""
        community, among = self._desk.community, set(people)
        ways = [w for w in self._desk.workbook.all(Participation, community_id=community) if w.person_id in among]
        changed = [way.with_(core=way.person_id in core) for way in ways if way.role is Role.PARTICIPANT]
        changed = [way for way in changed if way not in ways]
        self._put(self.tr("Mark the core group"), changed)
        got = len({way.person_id for way in changed if way.core})
        return got, len({way.person_id for way in changed}) - got

    def stay(self, session: UUID, person: UUID, field: str, value: object) -> None:
        """Keep when somebody comes and goes at a session, whether they sleep there, and in which room."""
        known = self._desk.workbook.all(Stay, session_id=session, person_id=person)
        one = known[0] if known else Stay(session_id=session, person_id=person)
        with self._desk.edit(self.tr("Change a stay"), merge=(one.id, field), page=PAGE) as edit:
            edit.put(one.with_(**{field: value}))

    def need(self, session: UUID, person: UUID, field: str, value: str) -> None:
        """Keep what somebody asks for at table or to take part; nothing is kept when nothing is asked."""
        known = self._desk.workbook.all(Need, session_id=session, person_id=person)
        with self._desk.edit(self.tr("Change a wish"), page=PAGE) as edit:
            one = (known[0] if known else Need(session_id=session, person_id=person)).with_(**{field: value})
            if one.diet or one.access:
                edit.put(one)
            elif known:
                edit.remove(known[0])

    def wipe_needs(self, session: UUID) -> int:
        """Forget every wish about one session; returns how many there were."""
        known = self._desk.workbook.all(Need, session_id=session)
        with self._desk.edit(self.tr("Wipe the wishes"), page=PAGE) as edit:
            for one in known:
                edit.remove(one)
        return len(known)

    def take_in(self, plan: MatrixPlan) -> bool:
        """Carry out the import of a grid in one step; tells whether it was done."""
        before = self._desk.undo.index()
        with self._desk.edit(self.tr("Import attendance"), page=PAGE) as edit:
            edit.add_all(plan.added())
            for person in plan.people.changed():
                edit.put(person)
        return self._desk.undo.index() != before

    def _put(self, what: str, entities: Iterable[Entity]) -> None:
        with self._desk.edit(what, page=PAGE) as edit:
            for entity in entities:
                edit.put(entity)

    def _place(self, name: str) -> Organisation | None:
        wanted = folded(" ".join(name.split()))
        if not wanted:
            return None
        known = (one for one in self._desk.workbook.all(Organisation) if folded(one.name) == wanted)
        return next(known, None) or Organisation(name=name)


def _new(name: str, place: Organisation | None) -> Person:
    parts = split_full_name(name)
    return Person(
        given_name=parts.given_name,
        prefix=parts.prefix,
        family_name=parts.family_name,
        organisation_id=place.id if place else None,
    )


def _guest(person: Person, session: Session) -> Participation:
    return Participation(person_id=person.id, community_id=session.community_id, role=Role.GUEST, since=session.day)
