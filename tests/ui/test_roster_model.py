"""The people of a roster are found whatever was made ready for searching, and however they changed since."""

from uuid import uuid4

import pytest

from copdesk.domain.names import list_key
from copdesk.store.lists import RosterLine
from ui.roster.model import MOST_FOUND, Choice, People


def line(family_name: str, given_name: str = "Zoë") -> RosterLine:
    """Return somebody on a roster."""
    names = (given_name, "", family_name)
    words = (*names, "", "", "", "", "", "participant", "enrolled", 0, 0, "")
    return RosterLine(uuid4().hex, uuid4().hex, *words, listed_as=list_key(*names))


def crowd(count: int) -> list[RosterLine]:
    """Return people called Naam 0, Naam 1 and so on."""
    return [line(f"Naam {n}") for n in range(count)]


def found(people: People, query: str) -> list[str]:
    return [one.family_name for one in people.matching(query)[0]]


def loaded(lines: list[RosterLine]) -> People:
    people = People(lambda line: line.role)
    people.load([lines])
    return people


def test_a_search_finds_people_before_anything_was_made_ready() -> None:
    assert found(loaded(crowd(20)), "naam 17") == ["Naam 17"]


def test_making_ready_ends() -> None:
    people = loaded(crowd(25))
    assert [people.prepare(10) for _ in range(3)] == [False, False, True]


def test_somebody_who_changed_halfway_is_found_by_the_new_name_only() -> None:
    lines = crowd(25)
    people = loaded(lines)
    people.prepare(10)
    people.patch([lines[3].person], [lines[3]._replace(family_name="Öztürk")])
    assert [people.prepare(10) for _ in range(2)] == [False, True]
    assert found(people, "ozturk") == ["Öztürk"]
    assert "Naam 3" not in found(people, "naam")


def test_somebody_who_left_is_found_no_more() -> None:
    lines = crowd(3)
    people = loaded(lines)
    assert people.prepare(10)
    people.patch([lines[1].person], [])
    assert found(people, "naam") == ["Naam 0", "Naam 2"]


@pytest.mark.parametrize("typed", ["naam 17", "17 na", "zoë naam 2", "qqq naam", "naam zo"])
def test_who_types_on_finds_the_same_people_as_who_types_at_once(typed: str) -> None:
    lines = crowd(30)
    bit_by_bit = loaded(lines)
    for end in range(1, len(typed)):
        found(bit_by_bit, typed[:end])
    assert found(bit_by_bit, typed) == found(loaded(lines), typed)


def test_who_types_on_finds_who_comes_after_the_first_thousand() -> None:
    lines = crowd(2 * MOST_FOUND)
    bit_by_bit = loaded(lines)
    for typed in ("n", "naam", "naam 1", "naam 19"):
        found(bit_by_bit, typed)
    assert found(bit_by_bit, "naam 199") == found(loaded(lines), "naam 199")
    assert "Naam 1999" in found(bit_by_bit, "naam 199")


def test_a_shorter_search_finds_more_people_again() -> None:
    people = loaded(crowd(30))
    assert found(people, "naam 17") == ["Naam 17"]
    assert len(found(people, "naam 1")) == 12


def test_another_part_of_the_roster_is_looked_through_with_the_same_words() -> None:
    people = loaded([line("Naam 1")._replace(core=1), line("Naam 2")])
    assert [one.family_name for one in people.matching("naam", Choice.CORE)[0]] == ["Naam 1"]
    assert found(people, "naam ") == ["Naam 1", "Naam 2"]


def test_somebody_new_is_found_by_who_types_on() -> None:
    people = loaded(crowd(3))
    found(people, "na")
    people.patch([], [line("Naam 9")])
    assert found(people, "naam 9") == ["Naam 9"]
