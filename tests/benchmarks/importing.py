"""What taking in a long list costs: reading, recognising, validating and storing, beside storing alone."""

import json
from collections.abc import Iterator
from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

from copdesk.domain.community import Community
from copdesk.domain.entity import Entity
from copdesk.domain.import_plan import ImportPlan, Policy
from copdesk.exchange.importing import plan_import, propose_mapping, read_source
from copdesk.store.workbook import Workbook
from tests.benchmarks.bench import S1, Bench
from tests.benchmarks.measure import Figure, Goal, exponent, in_turns, timed
from tests.builders import community, new_workbook


def figures(bench: Bench) -> Iterator[Figure]:
    """Yield what an import costs."""
    people = 2_000 if bench.quick else 10_000
    table, numbers = _csv(people), count()

    def place() -> Path:
        made = bench.folder / f"import-{next(numbers)}"
        made.mkdir()
        return made

    somewhere = community()
    bare = _rows(_plan(table, new_workbook(place()), somewhere, store=False))
    acts = [
        timed(lambda: _plan(table, new_workbook(place()), somewhere)),
        timed(lambda: _bare(bare, new_workbook(place()), somewhere)),
    ]
    ours, floor = in_turns(acts, 5, warm=False)
    goal = Goal(times=3)
    name = f"import {people:,} people from CSV"
    yield Figure(name=name, beside="the same rows by executemany", ours=ours, floor=floor, goal=goal)
    sizes = [S1, S1 * 10, S1 * 100]
    lists = [_csv(size) for size in sizes]
    costs = [timed(lambda rows=rows: _plan(rows, new_workbook(place()), somewhere))() for rows in lists]
    bench.notes.append(f"import: cost grows with the {exponent(sizes, costs):.2f}th power of the number of people")


def _csv(people: int) -> bytes:
    lines = ["Voornaam;Tussenvoegsel;Achternaam;E-mail;Telefoon;Functie;Organisatie"]
    lines += [
        f"Zoë;van der;Meulen{n};p{n}@voorbeeld.nl;06-{n:08d};beleidsadviseur;Organisatie {n % 800}"
        for n in range(people)
    ]
    return "\r\n".join(lines).encode("utf-8-sig")


def _plan(data: bytes, workbook: Workbook, somewhere: Community, *, store: bool = True) -> ImportPlan:
    """Plan an import into a new workbook, and carry it out."""
    with workbook.edit() as edit:
        edit.put(somewhere)
    table = read_source(data)
    plan = plan_import(table, propose_mapping(table), Policy.FILL, (), (), (), somewhere.id)
    if store:
        with workbook.edit() as edit:
            edit.add_all(plan.added())
    workbook.close()
    return plan


def _rows(plan: ImportPlan) -> dict[str, list[dict[str, Any]]]:
    """Return what an import stores, as a driver wants it."""
    return {
        "organisation": [_plain(e) for e in plan.organisations],
        "person": [_plain(e) | {"listed_as": e.sort_key} for e in plan.people],
        "participation": [_plain(e) for e in plan.participations],
    }


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


def _bare(rows: dict[str, list[dict[str, Any]]], workbook: Workbook, somewhere: Community) -> None:
    """Store the very same rows in a new workbook with nothing but the driver."""
    with workbook.edit() as edit:
        edit.put(somewhere)
    raw: Any = workbook.connection.raw
    raw.execute("BEGIN IMMEDIATE")
    for table, values in rows.items():
        names = ", ".join(f'"{name}"' for name in values[0])
        holes = ", ".join(f":{name}" for name in values[0])
        raw.executemany(f"INSERT INTO {table} ({names}) VALUES ({holes})", values)
    raw.execute("COMMIT")
    workbook.close()
