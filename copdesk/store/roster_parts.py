"""Reads a long roster part by part, in the order in which it is listed, so that its first page is there at once."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from copdesk.store import lists
from copdesk.store.lists import RosterLine
from copdesk.store.workbook import Workbook

AT_ONCE = 400
"""So many people are read as fast as a first page of them."""

FIRST, EACH = 24, 400
"""The first part fills a tall window; each further one takes no longer than a blink."""

_MORE = "SELECT 1 FROM participation WHERE community_id = ? LIMIT 1 OFFSET ?"
_PART = """
    SELECT p.listed_as, p.id FROM person p
    WHERE (p.listed_as, p.id) > (?, ?)
        AND EXISTS (SELECT 1 FROM participation n WHERE n.person_id = p.id AND n.community_id = ?)
    ORDER BY p.listed_as, p.id LIMIT ?"""


def roster_in_parts(workbook: Workbook, community: UUID) -> Iterable[list[RosterLine]]:
    """Return everybody in a community, in order of name from part to part and in no particular order within one.

    A short roster is one part. Of a long one each is read when it is asked for, and what is edited in between may be
    missed or met twice.
    """
    if workbook.connection.raw.execute(_MORE, (community.hex, AT_ONCE)).fetchone() is None:
        return (lists.roster(workbook, community),)
    return _parts(workbook, community)


def _parts(workbook: Workbook, community: UUID) -> Iterator[list[RosterLine]]:
    raw = workbook.connection.raw
    last, most = ("", ""), FIRST
    while found := raw.execute(_PART, (*last, community.hex, most)).fetchall():
        yield lists.roster(workbook, community, [UUID(person) for _, person in found])
        last, most = found[-1], EACH
