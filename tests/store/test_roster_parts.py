"""A long roster comes part by part: in the order of its names, everybody once, and nobody of another community."""

from pathlib import Path
from random import Random

import pytest

from copdesk.domain.entity import Entity
from copdesk.domain.names import list_key
from copdesk.domain.roster import Person
from copdesk.store import lists
from copdesk.store.lists import RosterLine
from copdesk.store.roster_parts import AT_ONCE, FIRST, roster_in_parts
from copdesk.store.workbook import Workbook
from tests.builders import community, fill, new_workbook, participation, person

HERE, THERE = community(), community(name="Water")
FAMILY = ("Bos", "Bos-Groot", "Boş", "Łąka", "Ästrand", "de Wit", "'t Hoen", "Öztürk", "Zeeman", "", "Ÿpma")


def people(count: int) -> list[Person]:
    chance, prefixes = Random(count), ("", "van", "de")
    given = [f"Eß{chance.randrange(30)}" for _ in range(count)]
    return [person(name, chance.choice(prefixes), chance.choice(FAMILY)) for name in given]


def order(line: RosterLine) -> tuple[str, str]:
    return list_key(line.given_name, line.prefix, line.family_name), line.person


@pytest.fixture
def workbook(tmp_path: Path) -> Workbook:
    """A workbook with a long community, in which some have two roles, and a short one."""
    made, many, few = new_workbook(tmp_path), people(AT_ONCE + 500), people(30)
    ways: list[Entity] = [participation(someone, HERE) for someone in many]
    ways += [participation(someone, HERE, role="facilitator") for someone in many[::50]]
    ways += [participation(someone, THERE) for someone in [*few, *many[:10]]]
    fill(made, [HERE, THERE, *many, *few, *ways])
    return made


def test_a_long_roster_comes_in_the_order_of_its_names(workbook: Workbook) -> None:
    parts = list(roster_in_parts(workbook, HERE.id))
    came = [line for part in parts for line in sorted(part, key=order)]
    assert len(parts[0]) == FIRST < len(came)
    assert came == sorted(lists.roster(workbook, HERE.id), key=order)


def test_a_short_roster_comes_whole(workbook: Workbook) -> None:
    (only,) = roster_in_parts(workbook, THERE.id)
    assert sorted(only) == sorted(lists.roster(workbook, THERE.id))
    assert len(only) == 40


def test_where_nobody_takes_part_nobody_comes(workbook: Workbook) -> None:
    assert [line for part in roster_in_parts(workbook, community().id) for line in part] == []
