"""What one edit did, in a form that can be undone, repeated and announced."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, NamedTuple, Self, TypeVar, cast
from uuid import UUID

from copdesk.domain.entity import Entity

E_co = TypeVar("E_co", bound=Entity, covariant=True)
Kind = TypeVar("Kind", bound=Entity)


class Change(NamedTuple, Generic[E_co]):
    """One entity before and after an edit; None before means added, None after means removed."""

    before: E_co | None
    after: E_co | None

    @property
    def entity(self) -> E_co:
        """The entity as it is now, or as it last was."""
        found = self.after or self.before
        assert found is not None
        return found

    @property
    def id(self) -> UUID:
        """The identity of what changed."""
        return self.entity.id


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Everything one edit did, in the order in which it was done."""

    changes: tuple[Change[Entity], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes)

    def inverse(self) -> "ChangeSet":
        """Return the edit that takes this one back."""
        return ChangeSet(tuple(Change(c.after, c.before) for c in reversed(self.changes)))

    def of(self, kind: type[Kind]) -> Iterator[Change[Kind]]:
        """Return the changes to entities of one kind."""
        return (cast("Change[Kind]", c) for c in self.changes if isinstance(c.entity, kind))

    def without(self, which: Callable[[Entity], bool]) -> "ChangeSet":
        """Return the edit without what it did to the entities for which `which` is true."""
        return ChangeSet(tuple(change for change in self.changes if not which(change.entity)))

    def then(self, later: Self) -> "ChangeSet":
        """Return both edits as one, as when somebody goes on typing in the same field."""
        return ChangeSet(self.changes + later.changes)
