"""Everybody and every session of a workbook by name, read straight from the file, for whoever goes to one of them."""

from datetime import date
from typing import NamedTuple
from uuid import UUID

from copdesk.domain.names import full_name
from copdesk.store.workbook import Workbook

_PEOPLE = """
    SELECT p.id, n.community_id, p.given_name, p.prefix, p.family_name, coalesce(o.name, ''), c.name
    FROM person p JOIN participation n ON n.person_id = p.id JOIN community c ON c.id = n.community_id
        LEFT JOIN organisation o ON o.id = p.organisation_id
    GROUP BY p.id, n.community_id ORDER BY p.listed_as, c.name"""
_SESSIONS = """
    SELECT s.id, s.community_id, s.number, s.title, s.day, s.day_known, c.name
    FROM session s JOIN community c ON c.id = s.community_id ORDER BY s.day DESC, s.starts"""


class FindablePerson(NamedTuple):
    """Somebody in one community; who is in two comes twice."""

    id: UUID
    community_id: UUID
    name: str
    organisation: str
    community: str


class FindableSession(NamedTuple):
    """One session; `day` is None as long as it is not sure."""

    id: UUID
    community_id: UUID
    number: str
    title: str
    day: date | None
    community: str


def people(workbook: Workbook) -> list[FindablePerson]:
    """Return everybody in every community, in the order of a list."""
    rows = workbook.connection.raw.execute(_PEOPLE)
    return [
        FindablePerson(UUID(identity), UUID(community), full_name(given, prefix, family), organisation, named)
        for identity, community, given, prefix, family, organisation, named in rows
    ]


def sessions(workbook: Workbook) -> list[FindableSession]:
    """Return every session of every community, the latest first."""
    rows = workbook.connection.raw.execute(_SESSIONS)
    return [
        FindableSession(
            UUID(identity), UUID(community), number, title, date.fromisoformat(day) if known else None, named
        )
        for identity, community, number, title, day, known, named in rows
    ]
