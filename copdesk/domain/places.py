"""Two spellings of one organisation become one: whatever named the one names the other from then on."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from copdesk.domain.composition import Relation
from copdesk.domain.entity import Entity
from copdesk.domain.roster import Employment, Organisation, Person


class Joining(NamedTuple):
    """What is written and what goes when two organisations become one."""

    put: tuple[Entity, ...]
    gone: tuple[Entity, ...]


def join(
    old: Organisation,
    into: Organisation,
    people: Iterable[Person],
    jobs: Iterable[Employment],
    relations: Iterable[Relation],
) -> Joining:
    """Return how `old` goes up in `into`; what only `old` knew about itself is kept.

    A relation between the two says nothing any more, and goes.
    """
    kept = into.with_(kind=into.kind or old.kind, region=into.region or old.region)
    moved = [one.with_(organisation_id=into.id) for one in (*people, *jobs) if one.organisation_id == old.id]
    named = [one for one in relations if old.id in (one.one_organisation_id, one.other_organisation_id)]
    turned = {one: _turned(one, old, into) for one in named}
    empty = [one for one, after in turned.items() if after is None]
    return Joining((kept, *moved, *_some(turned.values())), (*empty, old))


def _turned(relation: Relation, old: Organisation, into: Organisation) -> Relation | None:
    """Return a relation that names the other organisation; nothing when both of its sides are now the same."""
    one = into.id if relation.one_organisation_id == old.id else relation.one_organisation_id
    other = into.id if relation.other_organisation_id == old.id else relation.other_organisation_id
    if one is not None and one == other:
        return None
    return relation.with_(one_organisation_id=one, other_organisation_id=other)


def _some(relations: Iterable[Relation | None]) -> Iterator[Relation]:
    return (one for one in relations if one is not None)
