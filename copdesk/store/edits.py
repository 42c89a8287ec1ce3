"""One edit: everything that is put or removed together, recorded so that it can be taken back."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from itertools import groupby, repeat
from operator import is_, itemgetter
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Select, Table, Update, bindparam, insert, select, update
from sqlalchemy import delete as delete_from

from copdesk.domain.changes import Change, ChangeSet
from copdesk.domain.entity import Entity
from copdesk.domain.many_at_once import many_at_once
from copdesk.domain.problems import Problem
from copdesk.store._rows import MENTIONS, ROW_OF, WORKED_OUT, table_of

E = TypeVar("E", bound=Entity)

_NAMED_AT_ONCE = 500


def table_for(kind: type[Entity]) -> Table:
    """Return the table in which entities of `kind` lie."""
    return table_of(ROW_OF[kind])


@cache
def _all_of(kind: type[Entity]) -> Select[Any]:
    """Return the question for every entity of a kind, without what the file works out for itself."""
    worked_out = WORKED_OUT.get(kind, {})
    return select(*(column for column in table_for(kind).columns if column.name not in worked_out))


@cache
def _one_of(kind: type[Entity]) -> Select[Any]:
    """Return the question for one entity by its identity, put together once because every edit asks it."""
    return _all_of(kind).where(table_for(kind).c.id == bindparam("wanted"))


@cache
def _change_of(kind: type[Entity]) -> Update:
    table = table_for(kind)
    return update(table).where(table.c.id == bindparam("wanted"))


def find(connection: Connection, kind: type[E], identity: UUID) -> E | None:
    """Return the entity of `kind` with this identity, or None.

    Raises Problem("file_damaged") when what lies there cannot be such an entity.
    """
    with _sound():
        row = connection.execute(_one_of(kind), {"wanted": identity}).mappings().first()
        return None if row is None else kind.model_validate(dict(row))


def list_all(connection: Connection, kind: type[E], equal: dict[str, Any]) -> list[E]:
    """Return the entities of `kind` whose fields equal the values given.

    Raises Problem("file_damaged") when what lies there cannot be such entities.
    """
    table = table_for(kind)
    query = _all_of(kind).where(*(table.c[name] == value for name, value in equal.items()))
    with _sound():
        return [kind.model_validate(dict(row)) for row in connection.execute(query).mappings()]


@contextmanager
def _sound() -> Generator[None]:
    """Tell damage where a row breaks the rules: this program checked them all, so another one wrote it."""
    try:
        yield
    except (ValueError, LookupError):  # from pydantic, and from SQLAlchemy for a choice that is not on the list
        raise Problem("file_damaged") from None


class Edit:
    """What one transaction puts and removes; it remembers how each thing was before."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._changes: list[Change[Entity]] = []

    @property
    def changes(self) -> ChangeSet:
        """What was done so far."""
        return ChangeSet(tuple(self._changes))

    def put(self, entity: Entity) -> None:
        """Write `entity` to the file, added or replaced; when nothing differs nothing is written."""
        before = find(self._connection, type(entity), entity.id)
        if before == entity:
            return
        if before is None:
            self._connection.execute(insert(table_for(type(entity))), _values(entity))
        else:
            self._connection.execute(_change_of(type(entity)), _differing(before, entity) | {"wanted": entity.id})
        self._changes.append(Change(before, entity))

    def add_all(self, entities: Iterable[Entity]) -> None:
        """Store many new entities at once; each identity must be new to the workbook."""
        with many_at_once():
            for kind, same in _by_kind(entities):
                self._add(kind, same)
                self._changes += [Change(None, e) for e in same]

    def _add(self, kind: type[Entity], same: list[Entity]) -> None:
        """Hand many entities to the driver at once, each value in the form in which its column keeps it."""
        dialect, worked_out = self._connection.dialect, WORKED_OUT.get(kind, {})
        things, kept = [vars(entity) for entity in same], list[Iterable[Any]]()
        for column in table_for(kind).columns:
            work = worked_out.get(column.name)
            values = list(map(itemgetter(column.name), things) if work is None else map(work, same))
            kept.append(_formed(values, column.type.dialect_impl(dialect).bind_processor(dialect)))
        statement = str(insert(table_for(kind)).compile(dialect=dialect))
        self._connection.exec_driver_sql(statement, list(zip(*kept, strict=True)))

    def remove(self, entity: Entity) -> None:
        """Take `entity` out of the file, which refuses as long as anything else still names it."""
        table = table_for(type(entity))
        before = find(self._connection, type(entity), entity.id)
        if before is not None:
            self._connection.execute(delete_from(table).where(table.c.id == entity.id))
            self._changes.append(Change(before, None))

    def remove_all(self, same: Sequence[Entity]) -> None:
        """Take many entities of one kind out of the file at once, as `remove` does one by one."""
        table = table_for(type(same[0]))
        there = [before for part in _in_parts(same) for before in _among(self._connection, type(same[0]), part)]
        if there:
            gone = delete_from(table).where(table.c.id == bindparam("wanted"))
            self._connection.execute(gone, [{"wanted": before.id} for before in there])
            self._changes += [Change(before, None) for before in there]

    def follow(self, changes: ChangeSet) -> None:
        """Make `changes` so, in their order; what was done many at a time is undone and redone many at a time."""
        with many_at_once():
            for (kind, adds, removes), run in groupby(changes.changes, key=_sort_of):
                same = [change.entity for change in run]
                if removes:
                    self.remove_all(same)
                elif adds and len(same) > 1 and not any(_among(self._connection, kind, p) for p in _in_parts(same)):
                    self.add_all(same)
                else:
                    for entity in same:
                        self.put(entity)

    def remove_with_dependents(self, entity: Entity) -> None:
        """Delete `entity` and all that cannot be without it; what merely mentions it forgets it."""
        for kind, field, needed in _references_to(type(entity)):
            for dependent in list_all(self._connection, kind, {field: entity.id}):
                without = None if needed else _without(dependent, field)
                if without is None:
                    self.remove_with_dependents(dependent)
                else:
                    self.put(without)
        self._forget_mentions(entity)
        self.remove(entity)

    def _forget_mentions(self, entity: Entity) -> None:
        for kind, (field, target) in MENTIONS.items():
            if not isinstance(entity, target):
                continue
            for dependent in list_all(self._connection, kind, {}):
                mentioned: tuple[UUID, ...] = getattr(dependent, field)
                if entity.id in mentioned:
                    self.put(dependent.with_(**{field: tuple(m for m in mentioned if m != entity.id)}))


def _differing(before: Entity, after: Entity) -> dict[str, Any]:
    """Return the fields that changed; writing the others too would write every index that holds one of them."""
    was = _values(before)
    return {name: value for name, value in _values(after).items() if value != was[name]}


def _values(entity: Entity) -> dict[str, Any]:
    """Return what the row of an entity holds."""
    worked_out = WORKED_OUT.get(type(entity))
    if worked_out is None:
        return vars(entity)
    return vars(entity) | {name: work(entity) for name, work in worked_out.items()}


def _formed(values: list[Any], form: Callable[[Any], Any] | None) -> Iterable[Any]:
    """Return the values of one column in the form in which it keeps them; what many share is worked out once."""
    first = values[0]
    if all(map(is_, values, repeat(first))):
        return repeat(first if form is None else form(first), len(values))
    return values if form is None else _in_turn(values, form)


def _in_turn(values: Iterable[Any], form: Callable[[Any], Any]) -> Iterator[Any]:
    """Yield each value in its form; one that is also the one before it, as an empty list often is, costs nothing."""
    last = formed = None
    for value in values:
        if value is not last:
            last, formed = value, form(value)
        yield formed


def _sort_of(change: Change[Entity]) -> tuple[type[Entity], bool, bool]:
    """Return what is changed, whether it was added, and whether it was removed."""
    return type(change.entity), change.before is None, change.after is None


def _in_parts(same: Sequence[E]) -> Iterator[Sequence[E]]:
    """Yield so many at a time as one question may name."""
    return (same[start : start + _NAMED_AT_ONCE] for start in range(0, len(same), _NAMED_AT_ONCE))


def _among(connection: Connection, kind: type[E], wanted: Sequence[Entity]) -> list[E]:
    """Return which of these are there, as they are there and in the same order."""
    query = _all_of(kind).where(table_for(kind).c.id.in_([entity.id for entity in wanted]))
    with _sound():
        found = {row["id"]: kind.model_validate(dict(row)) for row in connection.execute(query).mappings()}
    return [found[entity.id] for entity in wanted if entity.id in found]


def _by_kind(entities: Iterable[Entity]) -> Iterator[tuple[type[Entity], list[Entity]]]:
    """Yield entities by kind, parents before children."""
    waiting: dict[type[Entity], list[Entity]] = {}
    for entity in entities:
        waiting.setdefault(type(entity), []).append(entity)
    return ((kind, waiting[kind]) for kind in ROW_OF if kind in waiting)


def _without(entity: Entity, field: str) -> Entity | None:
    """Return what is left of `entity` when it no longer refers to something; nothing when it means nothing then."""
    try:
        return entity.with_(**{field: None})
    except ValueError:
        return None


def _references_to(kind: type[Entity]) -> Iterator[tuple[type[Entity], str, bool]]:
    """Yield (kind, field, needed) for each field that refers to entities of `kind`."""
    target = table_for(kind)
    for other in ROW_OF:
        for column in table_for(other).columns:
            if any(key.column.table is target for key in column.foreign_keys):
                yield other, column.name, not column.nullable
