"""One edit: everything that is put or removed together, recorded so that it can be taken back."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any
from uuid import UUID

from copdesk.domain.changes import Change, ChangeSet
from copdesk.domain.entity import Entity
from copdesk.domain.many_at_once import many_at_once
from copdesk.domain.roster import SignInSheet
from copdesk.domain.sessions import Session
from copdesk.store._rows import MENTIONS, ROW_OF
from copdesk.store.statements import statements, table_for


class Edit:
    """What one transaction puts and removes; it remembers how each thing was before."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._changes: list[Change[Entity]] = []

    @property
    def changes(self) -> ChangeSet:
        """What was done so far."""
        return ChangeSet(tuple(self._changes))

    def put(self, entity: Entity) -> None:
        """Write `entity` to the file, added or replaced; when nothing differs nothing is written."""
        rows = statements(type(entity))
        before = rows.find(self._raw, entity.id)
        if before == entity:
            return
        if before is None:
            rows.add(self._raw, [entity])
        else:
            rows.change(self._raw, before, entity)
        self._changes.append(Change(before, entity))

    def add_all(self, entities: Iterable[Entity]) -> None:
        """Store many new entities at once; each identity must be new to the workbook."""
        with many_at_once():
            for kind, same in _by_kind(entities):
                statements(kind).add(self._raw, same)
                self._changes += [Change(None, e) for e in same]

    def remove(self, entity: Entity) -> None:
        """Take `entity` out of the file, which refuses as long as anything else still names it."""
        self.remove_all([entity])

    def remove_all(self, same: Sequence[Entity]) -> None:
        """Take many entities of one kind out of the file at once, as `remove` does with one."""
        rows = statements(type(same[0]))
        there = rows.among(self._raw, same)
        rows.remove(self._raw, there)
        self._changes += [Change(before, None) for before in there]

    def follow(self, changes: ChangeSet) -> None:
        """Make `changes` so, in their order; what was done many at a time is undone and redone many at a time."""
        with many_at_once():
            for (kind, adds, removes), run in groupby(changes.changes, key=_sort_of):
                same = [change.entity for change in run]
                if removes:
                    self._let_go_of_sheets(same)
                    self.remove_all(same)
                elif adds and len(same) > 1 and not statements(kind).among(self._raw, same):
                    self.add_all(same)
                else:
                    for entity in same:
                        self.put(entity)

    def _let_go_of_sheets(self, gone: Sequence[Entity]) -> None:
        """Forget the numbers on paper of sessions whose making is taken back: no step of undo holds them."""
        for session in (entity for entity in gone if isinstance(entity, Session)):
            for sheet in statements(SignInSheet).all(self._raw, {"session_id": session.id}):
                self.remove(sheet)

    def remove_with_dependents(self, entity: Entity) -> None:
        """Delete `entity` and all that cannot be without it; what merely mentions it forgets it."""
        for kind, field, needed in _references_to(type(entity)):
            for dependent in statements(kind).all(self._raw, {field: entity.id}):
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
            for dependent in statements(kind).all(self._raw, {}):
                mentioned: tuple[UUID, ...] = getattr(dependent, field)
                if isinstance(dependent, SignInSheet):
                    self.put(dependent.without(entity.id))
                elif entity.id in mentioned:
                    self.put(dependent.with_(**{field: tuple(m for m in mentioned if m != entity.id)}))


def _sort_of(change: Change[Entity]) -> tuple[type[Entity], bool, bool]:
    """Return what is changed, whether it was added, and whether it was removed."""
    return type(change.entity), change.before is None, change.after is None


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
