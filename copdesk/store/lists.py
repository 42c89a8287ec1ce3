"""Reads the rows of long lists straight from the file, so that ten thousand people are there at once.

Nothing here is an entity: what is changed is read again as one.
"""

import json
from collections.abc import Collection, Iterable
from datetime import date, timedelta
from operator import attrgetter
from typing import Any, NamedTuple
from uuid import UUID

from copdesk.domain.choices import AttendanceMark, InterviewState
from copdesk.domain.names import folded
from copdesk.domain.participating import rank
from copdesk.store.workbook import Workbook

SESSIONS_SHOWN = 6
LETTERS = {
    AttendanceMark.PRESENT.value: "1",
    AttendanceMark.WALK_IN.value: "1",
    AttendanceMark.EXCUSED.value: "x",
    AttendanceMark.ABSENT.value: "0",
}
"""One letter for each mark; a dash says that nothing was noted."""

_ROSTER = """
    SELECT n.id, p.id, p.given_name, p.prefix, p.family_name, p.email, p.phone, p.job_title,
        coalesce(o.name, ''), coalesce(o.kind, ''), n.role, n.status, n.core, n.lone_specialist, n.outside_rule_because,
        coalesce(o.region, ''), n.represents, coalesce(n.since, ''), coalesce(n.until, ''),
        CASE WHEN p.other_emails = '[]' AND p.other_phones = '[]' THEN '' ELSE p.other_emails || p.other_phones END,
        p.listed_as
    FROM participation n JOIN person p ON p.id = n.person_id LEFT JOIN organisation o ON o.id = p.organisation_id
    WHERE n.community_id = ?"""
_LAST_SESSIONS = """
    SELECT s.id FROM session s
    WHERE s.community_id = ? AND EXISTS (
        SELECT 1 FROM attendance a WHERE a.session_id = s.id AND a.mark IN ('present', 'walk_in'))
    ORDER BY s.day DESC, s.starts DESC LIMIT ?"""
_FILTERS = "SELECT id, name, words, roles, statuses, kinds, group_by FROM saved_filter WHERE community_id = ?"
_PERSON = attrgetter("person")
_STATES = (InterviewState.PLANNED.value, InterviewState.HELD.value, InterviewState.WRITTEN_UP.value)


class RosterLine(NamedTuple):
    """One person in one community, in the role that counts most.

    `attendance` has a letter for each of the last sessions, the latest at the end; `also` names their further roles,
    with spaces between; `elsewhere` holds further addresses and phone numbers, for searching.
    """

    participation: str
    person: str
    given_name: str
    prefix: str
    family_name: str
    email: str
    phone: str
    job_title: str
    organisation: str
    kind: str
    role: str
    status: str
    core: int
    lone_specialist: int
    because: str
    region: str = ""
    represents: str = ""
    since: str = ""
    until: str = ""
    elsewhere: str = ""
    listed_as: str = ""
    attendance: str = ""
    intake: str = ""
    also: str = ""

    @property
    def person_id(self) -> UUID:
        """The identity of the person."""
        return UUID(self.person)


class CommunityLine(NamedTuple):
    """One community by its name."""

    id: UUID
    name: str


class KindsWanted(NamedTuple):
    """The kinds of organisation a community wants or keeps out; an empty `only` lets in all but those in `never`."""

    only: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


class OrganisationLine(NamedTuple):
    """One organisation with its kind and region."""

    id: str
    name: str
    kind: str
    region: str


class FilterLine(NamedTuple):
    """A question to the roster kept under a name; choices are plain words, as they stand in the lines."""

    id: UUID
    name: str
    words: str
    roles: tuple[str, ...]
    statuses: tuple[str, ...]
    kinds: tuple[str, ...]
    group_by: str


def saved_filters(workbook: Workbook, community: UUID) -> list[FilterLine]:
    """Return the questions that were kept for a community, by name."""
    rows = workbook.connection.raw.execute(_FILTERS, (community.hex,)).fetchall()
    lines = [
        FilterLine._make((UUID(row[0]), *row[1:3], *(tuple(json.loads(chosen)) for chosen in row[3:6]), row[6]))
        for row in rows
    ]
    return sorted(lines, key=lambda line: folded(line.name))


def communities(workbook: Workbook) -> list[CommunityLine]:
    """Return every community, by name."""
    rows = workbook.connection.raw.execute("SELECT id, name FROM community")
    return sorted((CommunityLine(UUID(identity), name) for identity, name in rows), key=lambda line: folded(line.name))


def running_session(workbook: Workbook, today: date) -> UUID | None:
    """Return the session of today, or of a night that is not over, in which a block began and did not end."""
    query = """
        SELECT s.id FROM session s JOIN block_run r ON r.session_id = s.id
        WHERE r.began IS NOT NULL AND r.ended IS NULL AND s.day BETWEEN ? AND ? ORDER BY s.day DESC LIMIT 1"""
    days = ((today - timedelta(days=1)).isoformat(), today.isoformat())
    found = workbook.connection.raw.execute(query, days).fetchone()
    return None if found is None else UUID(found[0])


def kinds_wanted(workbook: Workbook, community: UUID) -> KindsWanted:
    """Return who belongs in a community."""
    found = workbook.connection.raw.execute("SELECT composition FROM community WHERE id = ?", (community.hex,))
    rule = json.loads((found.fetchone() or ("{}",))[0])
    return KindsWanted(tuple(rule.get("only", ())), tuple(rule.get("never", ())))


def roster(workbook: Workbook, community: UUID, only: Collection[UUID] | None = None) -> list[RosterLine]:
    """Return everybody in a community, or those of `only` who are in it, in no particular order."""
    marks = _marks(workbook, community, only)
    intakes = _intakes(workbook, community, only)
    none = "-" * len(last_sessions(workbook, community))
    found = _rows(workbook, _ROSTER, (community.hex,), "n.person_id", only)
    lines = [RosterLine._make((*row, marks.get(row[1], none), intakes.get(row[1], ""), "")) for row in found]
    return _once(lines)


def _once(lines: list[RosterLine]) -> list[RosterLine]:
    """Return everybody once, who has several roles with the others beside the one that counts most."""
    known = dict.fromkeys(map(_PERSON, lines))
    if len(known) == len(lines):
        return lines
    ways: dict[str, list[RosterLine]] = {person: [] for person in known}
    for line in lines:
        ways[line.person].append(line)
    return [_joined(several) for several in ways.values()]


def _joined(ways: list[RosterLine]) -> RosterLine:
    first, *others = sorted(ways, key=lambda way: rank(way.role, way.status, ended=bool(way.until)))
    return first._replace(also=" ".join(dict.fromkeys(way.role for way in others if way.role != first.role)))


def last_sessions(workbook: Workbook, community: UUID) -> list[str]:
    """Return the latest sessions at which somebody was there, the latest at the end."""
    rows = workbook.connection.raw.execute(_LAST_SESSIONS, (community.hex, SESSIONS_SHOWN))
    return [identity for (identity,) in rows][::-1]


def organisations(workbook: Workbook) -> list[OrganisationLine]:
    """Return every organisation, by name."""
    query = "SELECT id, name, kind, region FROM organisation ORDER BY name COLLATE NOCASE"
    rows = workbook.connection.raw.execute(query)
    return [OrganisationLine(*row) for row in rows]


def _marks(workbook: Workbook, community: UUID, only: Collection[UUID] | None) -> dict[str, str]:
    """Return the letters of each person who was noted at one of the last sessions."""
    place = {session: n for n, session in enumerate(last_sessions(workbook, community))}
    query = f"SELECT a.person_id, a.session_id, a.mark FROM attendance a WHERE a.session_id IN ({_holes(place)})"
    letters: dict[str, list[str]] = {}
    for person, session, mark in _rows(workbook, query, tuple(place), "a.person_id", only):
        letters.setdefault(person, ["-"] * len(place))[place[session]] = LETTERS[mark]
    return {person: "".join(found) for person, found in letters.items()}


def _intakes(workbook: Workbook, community: UUID, only: Collection[UUID] | None) -> dict[str, str]:
    """Return how far the interview with each person is; of several the one that is furthest."""
    query = "SELECT i.person_id, i.state FROM interview i WHERE i.community_id = ?"
    furthest: dict[str, str] = {}
    for person, state in _rows(workbook, query, (community.hex,), "i.person_id", only):
        known = furthest.get(person)
        if known is None or _STATES.index(state) > _STATES.index(known):
            furthest[person] = state
    return furthest


def _rows(
    workbook: Workbook, query: str, values: tuple[str, ...], column: str, only: Collection[UUID] | None
) -> Iterable[Any]:
    if only is not None:
        query = query.replace("WHERE ", "WHERE +", 1)  # else all of the community is gone through for these few
        query += f" AND {column} IN ({_holes(only)})"
        values = (*values, *(identity.hex for identity in only))
    return workbook.connection.raw.execute(query, values)


def _holes(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))


def drafts_wait(workbook: Workbook) -> bool:
    """Return whether something that was being typed when the workbook was put away waits to be gone on with."""
    return workbook.connection.raw.execute("SELECT 1 FROM draft LIMIT 1").fetchone() is not None
