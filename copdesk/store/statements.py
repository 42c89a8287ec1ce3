"""How entities are read and written, kind by kind.

SQLAlchemy knows the tables and the form in which a column keeps a value; the driver's own connection hears it all.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import repeat
from operator import is_, itemgetter
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeEngine

from copdesk.domain.entity import Entity, maker
from copdesk.domain.problems import Problem
from copdesk.store._rows import ROW_OF, WORKED_OUT, Nested, table_of
from copdesk.store.engine import driver
from copdesk.store.failures import translate

E = TypeVar("E", bound=Entity)
Form = Callable[[Any], Any]

_NAMED_AT_ONCE = 500
_DIALECT = sqlite.dialect()


def table_for(kind: type[Entity]) -> Table:
    """Return the table in which entities of `kind` lie."""
    return table_of(ROW_OF[kind])


class Statements(Generic[E]):
    """Reading and writing entities of one kind; `raw` is the driver's connection throughout."""

    def __init__(self, kind: type[E]) -> None:
        self._make, self._worked_out = maker(kind), WORKED_OUT.get(kind, {})
        types = {column.name: column.type for column in table_for(kind).columns}
        self._forms = {name: _form(one) for name, one in types.items()}
        self._fields = [name for name in types if name not in self._worked_out]
        self._told = itemgetter(*self._fields)
        self._meanings = [_meaning(types[name]) for name in self._fields]
        self._table = f'"{table_for(kind).name}"'
        self._all = f"SELECT {_listed(self._fields)} FROM {self._table}"
        self._added = (*self._fields, *self._worked_out)
        self._add = f"INSERT INTO {self._table} ({_listed(self._added)}) VALUES ({_holes(self._added)})"

    def find(self, raw: Any, identity: UUID) -> E | None:
        """Return the entity with this identity, or None."""
        return next(iter(self._found(raw, f"{self._all} WHERE id = ?", (identity.hex,))), None)

    def all(self, raw: Any, equal: dict[str, Any]) -> list[E]:
        """Return the entities whose fields equal the values given."""
        asked = " AND ".join(f'"{name}" IS ?' for name in equal)
        values = [self._kept(name, value) for name, value in equal.items()]
        return self._found(raw, f"{self._all} WHERE {asked}" if asked else self._all, values)

    def among(self, raw: Any, wanted: Sequence[E]) -> list[E]:
        """Return which of these are there, as they are there and in the same order."""
        found: dict[UUID, E] = {}
        for start in range(0, len(wanted), _NAMED_AT_ONCE):
            part = [entity.id.hex for entity in wanted[start : start + _NAMED_AT_ONCE]]
            there = self._found(raw, f"{self._all} WHERE id IN ({_holes(part)})", part)
            found |= {entity.id: entity for entity in there}
        return [found[entity.id] for entity in wanted if entity.id in found]

    def add(self, raw: Any, new: Sequence[E]) -> None:
        """Write new entities, each value in the form in which its column keeps it."""
        told = zip(*map(self._told, map(vars, new)), strict=True)
        columns = zip(self._added, (*told, *(work(new) for work in self._worked_out.values())), strict=True)
        raw.executemany(
            self._add, zip(*(_formed(all_of_it, self._forms[name]) for name, all_of_it in columns), strict=True)
        )

    def change(self, raw: Any, before: E, after: E) -> None:
        """Write what differs; writing the other columns too would write every index that holds one of them."""
        was, now = self._values(before), self._values(after)
        differing = [name for name, value in now.items() if value != was[name]]
        told = ", ".join(f'"{name}" = ?' for name in differing)
        values = [self._kept(name, now[name]) for name in differing]
        raw.execute(f"UPDATE {self._table} SET {told} WHERE id = ?", (*values, after.id.hex))

    def remove(self, raw: Any, entities: Iterable[E]) -> None:
        """Take entities out of the file, which refuses as long as anything else still names one."""
        raw.executemany(f"DELETE FROM {self._table} WHERE id = ?", [(entity.id.hex,) for entity in entities])

    def _found(self, raw: Any, query: str, values: Sequence[Any] = ()) -> list[E]:
        """Return the entities in the rows that are asked for.

        Raises Problem("file_damaged") when one breaks the rules: this program checked them, so another one wrote it.
        """
        try:
            rows = raw.execute(query, values).fetchall()
            columns = zip(zip(*rows, strict=True), self._meanings, strict=bool(rows))
            kept = [texts if meaning is None else _meant(texts, meaning) for texts, meaning in columns]
            return [self._make(dict(zip(self._fields, row, strict=True))) for row in zip(*kept, strict=True)]
        except (ValueError, TypeError, LookupError):  # of pydantic, a date, or a choice that is not on the list
            raise Problem("file_damaged") from None
        except driver.OperationalError as error:
            if translate(error) is None:  # text that is none; the driver's own words would hold it
                raise Problem("file_damaged") from None
            raise

    def _values(self, entity: E) -> dict[str, Any]:
        """Return what the row of an entity holds."""
        return vars(entity) | {name: work([entity])[0] for name, work in self._worked_out.items()}

    def _kept(self, name: str, value: Any) -> Any:
        form = self._forms[name]
        return value if form is None else form(value)


@cache
def statements(kind: type[E]) -> Statements[E]:
    """Return how entities of `kind` are read and written, worked out once."""
    return Statements(kind)


def _form(one: TypeEngine[Any]) -> Form | None:
    """Return what brings a value into the form in which a column keeps it; None when that is the value itself."""
    return one.written if isinstance(one, Nested) else one.dialect_impl(_DIALECT).bind_processor(_DIALECT)


def _meaning(one: TypeEngine[Any]) -> Form | None:
    """Return what brings it back."""
    return one.read if isinstance(one, Nested) else one.dialect_impl(_DIALECT).result_processor(_DIALECT, None)


def _formed(values: Sequence[Any], form: Form | None) -> Iterable[Any]:
    """Return the values of one column in the form in which it keeps them; what all share is worked out once."""
    first = values[0]
    if all(map(is_, values, repeat(first))):
        return repeat(first if form is None else form(first), len(values))
    return values if form is None else _in_turn(values, form)


def _in_turn(values: Iterable[Any], form: Form) -> Iterator[Any]:
    """Yield each value in its form; one that is also the one before it, as an empty list often is, costs nothing."""
    last = formed = None
    for value in values:
        if value is not last:
            last, formed = value, form(value)
        yield formed


def _meant(kept: Iterable[Any], meaning: Form) -> Iterator[Any]:
    """Yield what each value in a column means; nothing there means nothing."""
    last = meant = None
    for value in kept:
        if value != last:
            last, meant = value, None if value is None else meaning(value)
        yield meant


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _holes(values: Iterable[Any]) -> str:
    return ", ".join("?" for _ in values)
