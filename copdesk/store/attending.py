"""Reads who may come to a session and who came to a whole series, straight from the file for long lists."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from copdesk.domain.attendance import Series, series
from copdesk.domain.attendance_papers import SPARE_ROWS, SignInPaper, SignInRow
from copdesk.domain.choices import AttendanceMark, Mode
from copdesk.domain.community import Community
from copdesk.domain.mail import Recipient, SessionFacts
from copdesk.domain.names import folded, full_name
from copdesk.domain.participating import TOOK_PART
from copdesk.domain.problems import Problem
from copdesk.domain.roster import SignInSheet
from copdesk.domain.sessions import Block, Session
from copdesk.domain.timing import announced, lay_out
from copdesk.store.workbook import Workbook

_NAMES = """
    SELECT p.id, p.given_name, p.prefix, p.family_name, coalesce(o.name, '')
    FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id"""
_WAYS = """
    SELECT person_id, max(role = 'participant' AND status = 'enrolled') FROM participation
    WHERE community_id = ?1 AND status IN ('invited', 'enrolled', 'alumnus')
        AND (until IS NULL OR until >= (SELECT day FROM session WHERE id = ?2))
    GROUP BY person_id"""
_MARKS = """
    SELECT a.session_id, a.person_id, a.mark FROM attendance a JOIN session s ON s.id = a.session_id
    WHERE s.community_id = ?"""
_ENROLMENTS = "SELECT person_id, state FROM session_enrolment WHERE session_id = ? ORDER BY place, id"
_PEOPLE = """
    SELECT p.id, p.given_name, p.prefix, p.family_name, coalesce(o.name, ''), coalesce(max(n.core), 0),
        coalesce(sum(n.status IN (?2, ?3)), 0)
    FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id
        LEFT JOIN participation n ON n.person_id = p.id AND n.community_id = ?1
    WHERE (n.role = 'participant' AND n.status IN (?2, ?3))
        OR p.id IN (SELECT a.person_id FROM attendance a JOIN session s ON s.id = a.session_id
                    WHERE s.community_id = ?1)
    GROUP BY p.id"""


class Expected(NamedTuple):
    """Somebody who may come to one session.

    `mark` and `state` are empty when nothing was noted; `place` counts those who wait; `number` is the row on the
    sign-in sheet, 0 for who has none. Who cancelled after it was printed keeps a number, and is no longer `expected`.
    """

    person: str
    given_name: str
    prefix: str
    family_name: str
    organisation: str
    mark: str = ""
    state: str = ""
    place: int = 0
    belongs: int = 0
    number: int = 0
    expected: bool = False

    @property
    def person_id(self) -> UUID:
        """The identity of the person."""
        return UUID(self.person)

    @property
    def name(self) -> str:
        """The name in full."""
        return full_name(self.given_name, self.prefix, self.family_name)

    @property
    def stays_away(self) -> bool:
        """Whether somebody sent word or cancelled, and is not there after all: no bed and no plate is kept for them."""
        return self.mark in ("excused", "absent") or (self.state == "cancelled" and not self.mark)

    @property
    def order(self) -> tuple[str, str, str, str]:
        """What the list is sorted by: family name first."""
        return folded(self.family_name or self.given_name), folded(self.given_name), folded(self.prefix), self.person


class Regular(NamedTuple):
    """Somebody in a series of sessions; `takes_part` is 0 for who was only ever noted at the door."""

    person: str
    given_name: str
    prefix: str
    family_name: str
    organisation: str
    core: int = 0
    takes_part: int = 0

    @property
    def person_id(self) -> UUID:
        """The identity of the person."""
        return UUID(self.person)

    @property
    def name(self) -> str:
        """The name in full."""
        return full_name(self.given_name, self.prefix, self.family_name)

    @property
    def order(self) -> tuple[str, str, str, str]:
        """What the list is sorted by: family name first."""
        return folded(self.family_name or self.given_name), folded(self.given_name), folded(self.prefix), self.person


def expected(workbook: Workbook, community: UUID, session: UUID) -> list[Expected]:
    """Return who may come to a session, by family name, those on its sign-in sheet numbered.

    On the sheet is whoever enrolled; as long as nobody did, every participant of the community. Who stands on a sheet
    that was printed keeps that number; who came later is numbered after the rows that were left for those who walk in.
    """
    ask, here = workbook.connection.raw.execute, (session.hex,)
    marks: dict[str, str] = dict(ask("SELECT person_id, mark FROM attendance WHERE session_id = ?", here))
    states = _states(ask(_ENROLMENTS, here))
    ways: dict[str, int] = dict(ask(_WAYS, (community.hex, session.hex)))
    named = (row for row in ask(_NAMES) if row[0] in ways or row[0] in marks or row[0] in states)
    nothing = ("", 0)
    noted = ((*r, marks.get(r[0], ""), *states.get(r[0], nothing), ways.get(r[0], 0), 0, False) for r in named)
    lines = sorted(map(Expected._make, noted), key=_order)
    return list(_numbered(lines, printed_order(workbook, session)))


def _states(enrolments: Iterable[tuple[str, str]]) -> dict[str, tuple[str, int]]:
    """Return how people stand towards a session; who waits is numbered among those who still wait."""
    found: dict[str, tuple[str, int]] = {}
    waiting = 0
    for person, state in enrolments:
        waiting += state == "waiting"
        found[person] = (state, waiting if state == "waiting" else 0)
    return found


def printed_order(workbook: Workbook, session: UUID) -> dict[UUID, int]:
    """Return the number that people have on the sheet as it was printed last; nothing before it was printed."""
    sheets = workbook.all(SignInSheet, session_id=session)
    return {person: number for number, person in enumerate(sheets[0].person_ids, 1)} if sheets else {}


def sheet_to_keep(workbook: Workbook, session: UUID) -> SignInSheet:
    """Return the sheet as it is printed now: numbers that were given stay, with everybody new after them."""
    found = workbook.get(Session, session)
    if found is None:
        raise Problem("session_gone")
    known = workbook.all(SignInSheet, session_id=session)
    sheet = known[0] if known else SignInSheet(session_id=session)
    on_it = [line for line in expected(workbook, found.community_id, session) if line.number]
    on_it.sort(key=lambda line: line.number)
    return sheet.with_(person_ids=tuple(dict.fromkeys((*sheet.person_ids, *(line.person_id for line in on_it)))))


def _order(line: Expected) -> tuple[str, str, str, str]:
    return line.order


def _numbered(lines: Sequence[Expected], printed: Mapping[UUID, int]) -> Iterable[Expected]:
    enrolling = any(line.state == "enrolled" for line in lines)
    number = len(printed) + SPARE_ROWS if printed else 0
    for line in lines:
        known = printed.get(line.person_id)
        on_sheet = line.state == "enrolled" if enrolling else line.belongs and line.state != "cancelled"
        number += bool(on_sheet and not known)
        yield line._replace(number=known or number, expected=bool(on_sheet)) if known or on_sheet else line


def sign_in(workbook: Workbook, session_id: UUID, made_at: datetime) -> SignInPaper:
    """Return the sign-in sheet of a session."""
    session = workbook.get(Session, session_id)
    community = session and workbook.get(Community, session.community_id)
    if session is None or community is None:
        raise Problem("session_gone")
    rows = {line.person_id: line for line in expected(workbook, community.id, session.id)}
    order = sheet_to_keep(workbook, session.id).person_ids
    return SignInPaper(
        community=community.name,
        title=session.title,
        number=session.number,
        starts=datetime.combine(session.day, session.announced_start or session.starts),
        made_at=made_at,
        place=session.venue,
        organisation=community.organiser,
        day_known=session.day_known,
        language=community.language,
        rows=tuple(
            SignInRow(number=number, name=rows[person].name, organisation=rows[person].organisation)
            for number, person in enumerate(order, 1)
            if person in rows and rows[person].expected
        ),
    )


def regulars(workbook: Workbook, community: UUID) -> list[Regular]:
    """Return who takes or took part in a community and whoever was noted at one of its sessions, by family name."""
    found = workbook.connection.raw.execute(_PEOPLE, (community.hex, *(status.value for status in TOOK_PART)))
    return sorted((Regular(*row) for row in found), key=lambda line: line.order)


def attendance_series(workbook: Workbook, community: UUID) -> Series:
    """Return every mark of a community, its sessions in the order of their days."""
    days = workbook.connection.raw.execute(
        "SELECT id FROM session WHERE community_id = ? ORDER BY day, starts, id", (community.hex,)
    )
    found = workbook.connection.raw.execute(_MARKS, (community.hex,))
    marked = ((UUID(session), UUID(person), AttendanceMark(mark)) for session, person, mark in found)
    return series([UUID(identity) for (identity,) in days], marked)


def mail_list(workbook: Workbook, community: UUID, session: UUID) -> list[Recipient]:
    """Return everybody on the list of a session, as far as it matters who gets a mail."""
    addresses = dict(workbook.connection.raw.execute("SELECT id, email FROM person"))
    return [
        Recipient(
            email=addresses.get(line.person, ""),
            state=line.state,
            there=line.mark in ("present", "walk_in"),
            expected=bool(line.belongs),
        )
        for line in expected(workbook, community, session)
    ]


def mail_facts(workbook: Workbook, session_id: UUID) -> SessionFacts:
    """Return what a mail can tell about a session."""
    session = workbook.get(Session, session_id)
    community = session and workbook.get(Community, session.community_id)
    if session is None or community is None:
        raise Problem("session_gone")
    starts, ends = announced(session, lay_out(session, workbook.all(Block, session_id=session.id)))
    return SessionFacts(
        community=community.name,
        title=session.title,
        starts=starts,
        ends=ends if ends > starts else None,
        number=session.number,
        day_known=session.day_known,
        online=session.mode is Mode.ONLINE,
        place=session.venue,
        address=session.address,
        route=session.route,
        link=session.meeting_link,
        aim=session.aim,
        bring=session.bring,
        sign_up_by=session.sign_up_by,
        sign_off=session.sign_off or community.contact,
    )
