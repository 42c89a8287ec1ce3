"""Makes workbooks with as many people as wanted, fast: two rows by the store, the others in their image."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from copdesk.domain.names import list_key
from copdesk.domain.roster import Organisation
from copdesk.store import engine, keys
from copdesk.store.workbook import Workbook
from tests.builders import community, new_workbook, participation, person

_GIVEN = ("Zoë", "Yusuf", "Hanneke", "Łukasz", "Şükran", "Noor", "Bram", "Aïcha", "Sjoerd", "Mei", "Renée", "Nguyễn")
_PREFIX = ("", "", "", "de", "van", "van der", "van de", "ten", "el")
_FAMILY = ("Meulen", "Jansen", "Visser", "Bakker", "Öztürk", "Groot", "Wójcik", "Boer", "Dijkstra", "Idrissi", "Kok")
_ENDS = ("", "", "stra", "sen", "man", "ma", "inga", "huis")
_JOBS = ("beleidsadviseur", "projectleider", "onderzoeker", "wijkverpleegkundige", "hydroloog", "docent")


def crowd(folder: Path, people: int) -> Path:
    """Write a workbook without a passphrase with so many people in one community, and return where it lies."""
    workbook = new_workbook(folder, f"{people}.copdesk")
    somewhere = community()
    place, someone = Organisation(name="Waterschap", kind="water_authority"), person()
    with workbook.edit() as edit:
        for entity in (somewhere, place, someone, participation(someone, somewhere)):
            edit.put(entity)
    raw, chance = workbook.connection.raw, Random(people)
    with workbook.connection.transaction():
        places = list(_places(chance, max(1, people // 12)))
        _multiply(raw, "organisation", places)
        everybody = list(_people(chance, people - 1, [one["id"] for one in places]))
        _multiply(raw, "person", everybody)
        _multiply(raw, "participation", _participations(chance, everybody))
    workbook.close()
    return folder / f"{people}.copdesk"


def opened(path: Path) -> Workbook:
    """Open a workbook without a passphrase."""
    return Workbook.open(path, keys.unprotected_key(engine.read_header(path).salt))


def community_of(workbook: Workbook) -> UUID:
    """Return the only community in a workbook."""
    return UUID(workbook.connection.raw.execute("SELECT id FROM community").fetchone()[0])


def _identity(chance: Random) -> str:
    return UUID(int=chance.getrandbits(128), version=4).hex


def _places(chance: Random, count: int) -> Iterator[dict[str, Any]]:
    kinds = ("municipality", "water_authority", "ngo", "company", "research")
    for number in range(count):
        yield {"id": _identity(chance), "name": f"Organisatie {number}", "kind": chance.choice(kinds)}


def _people(chance: Random, count: int, places: list[str]) -> Iterator[dict[str, Any]]:
    for number in range(count):
        given, family = chance.choice(_GIVEN), chance.choice(_FAMILY) + chance.choice(_ENDS)
        prefix = chance.choice(_PREFIX)
        yield {
            "id": _identity(chance),
            "given_name": given,
            "prefix": prefix,
            "family_name": family,
            "email": f"p{number}@voorbeeld.nl",
            "phone": f"06-{chance.randrange(10**8):08d}",
            "job_title": chance.choice(_JOBS),
            "organisation_id": chance.choice(places),
            "listed_as": list_key(given, prefix, family),
        }


def _participations(chance: Random, people: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for one in people:
        yield {"id": _identity(chance), "person_id": one["id"]}


def _multiply(raw: Any, table: str, rows: Any) -> None:
    """Insert rows that are like the first one in the table but for the values given."""
    pattern = raw.execute(f"SELECT * FROM {table} LIMIT 1")
    names = [column[0] for column in pattern.description]
    usual = dict(zip(names, pattern.fetchone(), strict=True))
    statement = f"INSERT INTO {table} VALUES ({', '.join(f':{name}' for name in names)})"
    raw.executemany(statement, [usual | row for row in rows])
