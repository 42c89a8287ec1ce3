"""One edit: everything that is put or removed together, recorded so that it can be taken back."""

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Table, insert, select, update
from sqlalchemy import delete as delete_from

from copdesk.domain.changes import Change, ChangeSet
from copdesk.domain.entity import Entity
from copdesk.store._rows import MENTIONS, ROW_OF, table_of

E = TypeVar("E", bound=Entity)


def table_for(kind: type[Entity]) -> Table:
    """Return the table in which entities of `kind` lie."""
    return table_of(ROW_OF[kind])


def find(connection: Connection, kind: type[E], identity: UUID) -> E | None:
    """Return the entity of `kind` with this identity, or None."""
    table = table_for(kind)
    row = connection.execute(select(table).where(table.c.id == identity)).mappings().first()
    return None if row is None else kind.model_validate(dict(row))


def list_all(connection: Connection, kind: type[E], equal: dict[str, Any]) -> list[E]:
    """Return the entities of `kind` whose fields equal the values given."""
    table = table_for(kind)
    query = select(table).where(*(table.c[name] == value for name, value in equal.items()))
    return [kind.model_validate(dict(row)) for row in connection.execute(query).mappings()]


class Edit:
    """The writes of one transaction, recorded as they are made."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._changes: list[Change[Entity]] = []

    @property
    def changes(self) -> ChangeSet:
        """What was done so far."""
        return ChangeSet(tuple(self._changes))

    def put(self, entity: Entity) -> None:
        """Store `entity`, whether it is new or known; nothing happens when nothing differs."""
        before = find(self._connection, type(entity), entity.id)
        if before == entity:
            return
        table, values = table_for(type(entity)), dict(entity)
        if before is None:
            self._connection.execute(insert(table), values)
        else:
            self._connection.execute(update(table).where(table.c.id == entity.id), values)
        self._changes.append(Change(before, entity))

    def add_all(self, entities: Iterable[Entity]) -> None:
        """Store many new entities at once; each identity must be new to the workbook."""
        for kind, same in _by_kind(entities):
            self._connection.execute(insert(table_for(kind)), [dict(e) for e in same])
            self._changes += [Change(None, e) for e in same]

    def remove(self, entity: Entity) -> None:
        """Delete `entity`; what refers to it must have been removed first."""
        table = table_for(type(entity))
        before = find(self._connection, type(entity), entity.id)
        if before is not None:
            self._connection.execute(delete_from(table).where(table.c.id == entity.id))
            self._changes.append(Change(before, None))

    def remove_with_dependents(self, entity: Entity) -> None:
        """Delete `entity` and all that cannot be without it; what merely mentions it forgets it."""
        for kind, field, needed in _references_to(type(entity)):
            for dependent in list_all(self._connection, kind, {field: entity.id}):
                if needed:
                    self.remove_with_dependents(dependent)
                else:
                    self.put(dependent.with_(**{field: None}))
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


def _by_kind(entities: Iterable[Entity]) -> Iterator[tuple[type[Entity], list[Entity]]]:
    """Yield entities by kind, parents before children."""
    waiting: dict[type[Entity], list[Entity]] = {}
    for entity in entities:
        waiting.setdefault(type(entity), []).append(entity)
    return ((kind, waiting[kind]) for kind in ROW_OF if kind in waiting)


def _references_to(kind: type[Entity]) -> Iterator[tuple[type[Entity], str, bool]]:
    """Yield (kind, field, needed) for each field that refers to entities of `kind`."""
    target = table_for(kind)
    for other in ROW_OF:
        for column in table_for(other).columns:
            if any(key.column.table is target for key in column.foreign_keys):
                yield other, column.name, not column.nullable
