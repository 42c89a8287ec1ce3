"""What taking in a long list costs: reading, recognising, validating and storing, beside storing alone."""

import json
from collections.abc import Callable, Iterator
from enum import StrEnum
from itertools import count
from typing import Any
from uuid import UUID

from copdesk.domain.changes import ChangeSet
from copdesk.domain.community import Community
from copdesk.domain.entity import Entity
from copdesk.domain.import_plan import ImportPlan, Policy
from copdesk.exchange.importing import plan_import, propose_mapping, read_source
from copdesk.store.workbook import Workbook
from tests.benchmarks.bench import S1, Bench
from tests.benchmarks.measure import Figure, Goal, exponent, in_turns, timed
from tests.builders import community, fill, new_workbook


def figures(bench: Bench) -> Iterator[Figure]:
    """Yield what an import costs; the workbook that it goes into is there already."""
    people = 2_000 if bench.quick else 10_000
    table, somewhere, numbers = _csv(people), community(), count()

    def into_a_new_one(work: Callable[[Workbook], object]) -> float:
        workbook = new_workbook(bench.folder, f"import-{next(numbers)}.copdesk")
        fill(workbook, [somewhere])
        took = timed(lambda: work(workbook))()
        workbook.close()
        return took

    rows = _rows(_plan(table, somewhere))
    acts = [
        lambda: into_a_new_one(lambda workbook: _take_in(table, workbook, somewhere)),
        lambda: into_a_new_one(lambda workbook: _store(rows, workbook)),
    ]
    ours, floor = in_turns(acts, bench.times)
    name, goal = f"import {people:,} people from CSV", Goal(times=3)
    yield Figure(name=name, beside="the same rows by executemany", ours=ours, floor=floor, goal=goal)
    sizes = [S1, S1 * 10, S1 * 100]
    lists = [_csv(size) for size in sizes]
    costs = [into_a_new_one(lambda workbook, rows=rows: _take_in(rows, workbook, somewhere)) for rows in lists]
    bench.notes.append(f"import: cost grows with the {exponent(sizes, costs):.2f}th power of the number of people")


def _csv(people: int) -> bytes:
    lines = ["Voornaam;Tussenvoegsel;Achternaam;E-mail;Telefoon;Functie;Organisatie"]
    lines += [
        f"Zoë;van der;Meulen{n};p{n}@voorbeeld.nl;06-{n:08d};beleidsadviseur;Organisatie {n % 800}"
        for n in range(people)
    ]
    return "\r\n".join(lines).encode("utf-8-sig")


def _plan(data: bytes, somewhere: Community) -> ImportPlan:
    table = read_source(data)
    return plan_import(table, propose_mapping(table), Policy.FILL, (), (), (), somewhere.id)


def _take_in(data: bytes, workbook: Workbook, somewhere: Community) -> ChangeSet:
    """Plan an import, and carry it out; return what undo keeps of it."""
    with workbook.edit() as edit:
        edit.add_all(_plan(data, somewhere).added())
    return edit.changes


def _rows(plan: ImportPlan) -> dict[str, list[tuple[Any, ...]]]:
    """Return by statement what an import stores, as a driver wants it."""
    tables = {
        "organisation": [_plain(e) for e in plan.organisations],
        "person": [_plain(e) | {"listed_as": e.sort_key} for e in plan.people],
        "participation": [_plain(e) for e in plan.participations],
    }
    return {_insert(table, rows[0]): [tuple(row.values()) for row in rows] for table, rows in tables.items()}


def _insert(table: str, row: dict[str, Any]) -> str:
    names, holes = (f'"{name}"' for name in row), ("?" for _ in row)
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join(holes)})"


def _plain(entity: Entity) -> dict[str, Any]:
    """Return a row as the file holds it: an identity without dashes, a list as JSON, a choice by its word."""
    return {name: _as_kept(value) for name, value in dict(entity).items()}


def _as_kept(value: Any) -> Any:
    match value:
        case UUID():
            return value.hex
        case tuple():
            return json.dumps(value)
        case StrEnum():
            return value.value
        case _:
            return value


def _store(rows: dict[str, list[tuple[Any, ...]]], workbook: Workbook) -> None:
    """Store the very same rows with nothing but the driver."""
    raw: Any = workbook.connection.raw
    raw.execute("BEGIN IMMEDIATE")
    for insert, values in rows.items():
        raw.executemany(insert, values)
    raw.execute("COMMIT")
