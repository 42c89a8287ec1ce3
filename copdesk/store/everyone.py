"""Everybody in the workbook, read straight from the file, so that who is known already is not typed again."""

from typing import Any, NamedTuple
from uuid import UUID

from copdesk.domain.names import folded, full_name
from copdesk.store.workbook import Workbook

_EVERYBODY = """
    SELECT p.id, p.given_name, p.prefix, p.family_name, p.email, p.job_title,
        coalesce(o.name, ''), coalesce(o.kind, ''),
        coalesce((SELECT group_concat(c.name, ', ') FROM community c WHERE c.id <> :here AND c.id IN (
            SELECT n.community_id FROM participation n WHERE n.person_id = p.id)), ''),
        EXISTS (SELECT 1 FROM participation n WHERE n.person_id = p.id AND n.community_id = :here)
    FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id"""


class KnownPerson(NamedTuple):
    """Somebody with where they work, the other communities they are in, and whether they are in this one already."""

    id: UUID
    name: str
    email: str
    job_title: str
    organisation: str
    kind: str
    elsewhere: str
    here: bool


def everyone(workbook: Workbook, community: UUID) -> list[KnownPerson]:
    """Return everybody, seen from one community, by name."""
    rows = workbook.connection.raw.execute(_EVERYBODY, {"here": community.hex})
    found = [_known(*row) for row in rows]
    return sorted(found, key=lambda person: folded(person.name))


def _known(identity: str, given: str, prefix: str, family: str, *others: Any) -> KnownPerson:
    *about, here = others
    return KnownPerson._make((UUID(identity), full_name(given, prefix, family), *about, bool(here)))
