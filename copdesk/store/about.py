"""Finds in a large workbook, without reading all of it as entities, whatever matters when somebody is looked for."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Boolean, Column, Date, DateTime, Enum, Float, Integer, Time, Uuid

from copdesk.domain.community import Community
from copdesk.domain.entity import Entity
from copdesk.domain.merging import NAMES_MANY, NAMES_ONE
from copdesk.domain.names import folded
from copdesk.domain.personal import Names, names_of
from copdesk.domain.roster import Employment, FormerIdentity, Organisation, Person
from copdesk.domain.sessions import Session
from copdesk.store._rows import ROW_OF, Nested, table_of
from copdesk.store.workbook import Workbook

_NO_WORDS = (Boolean, Date, DateTime, Enum, Float, Integer, Time, Uuid)


def around(workbook: Workbook, person: Person) -> list[Entity]:
    """Return the person, all that refers to them, and every text that may name them.

    With them come who may be taken for them, and who works or worked where they do.
    """
    former = workbook.all(FormerIdentity, person_id=person.id)
    names = names_of(person, (), [one.name for one in former])
    found = {person.id: person, **_referring(workbook, person.id), **_naming(workbook, names)}
    places = {e.organisation_id for e in found.values() if isinstance(e, Person | Employment)} - {None}
    for place in places:
        for kind in (Person, Employment):
            found |= {entity.id: entity for entity in workbook.all(kind, organisation_id=place)}
        found |= {entity.id: entity for entity in workbook.all(Organisation, id=place)}
    found |= {entity.id: entity for entity in _like(workbook, person)}
    order = {kind: place for place, kind in enumerate(ROW_OF)}
    return sorted(found.values(), key=lambda entity: order[type(entity)])


def world(workbook: Workbook, person: Person) -> list[Entity]:
    """Return the same, and all that is needed to tell of somebody: everybody else, and what things are called."""
    rest = (entity for kind in (Person, Organisation, Community, Session) for entity in workbook.all(kind))
    return list({entity.id: entity for entity in (*around(workbook, person), *rest)}.values())


def _referring(workbook: Workbook, person_id: UUID) -> dict[UUID, Entity]:
    found: dict[UUID, Entity] = {}
    for kind, fields in NAMES_ONE.items():
        for field in fields:
            found |= {entity.id: entity for entity in workbook.all(kind, **{field: person_id})}
    for kind, field in NAMES_MANY.items():
        table = table_of(ROW_OF[kind]).name
        rows = _rows(workbook, f"SELECT id FROM {table} WHERE instr({field}, ?)", (str(person_id),))
        found |= _read(workbook, kind, (identity for (identity,) in rows))
    return found


def _naming(workbook: Workbook, names: Names) -> dict[UUID, Entity]:
    """Return everything in which somebody may be named, going through the words as they lie in the file."""
    found: dict[UUID, Entity] = {}
    known: dict[str | None, bool] = {None: False, "": False, "[]": False}
    for kind in ROW_OF:
        columns = _columns(kind)
        hits: list[str] = []
        for identity, *values in _rows(workbook, _query(kind, columns)) if columns else ():
            for value, column in zip(values, columns, strict=True):
                if value not in known:
                    known[value] = _named(value, names, is_nested=isinstance(column.type, Nested))
                if known[value]:
                    hits.append(identity)
                    break
        found |= _read(workbook, kind, hits)
    return found


def _columns(kind: type[Entity]) -> list[Column[Any]]:
    """Return the columns with words of people's own; what others are called is theirs."""
    columns = table_of(ROW_OF[kind]).columns
    return [columns["job_title"]] if kind is Person else [column for column in columns if _has_words(column)]


def _query(kind: type[Entity], columns: Iterable[Column[Any]]) -> str:
    listed = ", ".join(f'"{column.name}"' for column in columns)
    return f"SELECT id, {listed} FROM {table_of(ROW_OF[kind]).name}"


def _has_words(column: Column[Any]) -> bool:
    return not isinstance(column.type, _NO_WORDS) and not column.primary_key and not column.foreign_keys


def _named(value: str, names: Names, *, is_nested: bool) -> bool:
    texts = _strings(json.loads(value)) if is_nested else (value,)
    return any(names.spans(text) for text in texts)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for part in cast(list[Any], value):
            yield from _strings(part)
    elif isinstance(value, dict):
        yield from _strings(list(cast(dict[str, Any], value).values()))


def _like(workbook: Workbook, person: Person) -> list[Person]:
    """Return the others who share a name with somebody, with an s behind it or not."""
    given, family = folded(person.given_name), folded(person.family_name)
    wanted = {given, family, f"{given}s", f"{family}s"}
    rows = _rows(workbook, "SELECT id, given_name, family_name FROM person")
    alike = (identity for identity, *parts in rows if wanted & set(map(folded, parts)))
    return [entity for entity in _read(workbook, Person, alike).values() if isinstance(entity, Person)]


def _read(workbook: Workbook, kind: type[Entity], identities: Iterable[str]) -> dict[UUID, Entity]:
    found = (workbook.get(kind, UUID(identity)) for identity in identities)
    return {entity.id: entity for entity in found if entity is not None}


def _rows(workbook: Workbook, query: str, values: tuple[str, ...] = ()) -> list[tuple[Any, ...]]:
    return list(workbook.connection.raw.execute(query, values))
