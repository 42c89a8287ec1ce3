"""Who may be in the workbook twice is found; who only sounds like it stays two until somebody says otherwise."""

from time import perf_counter
from uuid import uuid4

import pytest

from copdesk.domain.duplicates import MOST_PAIRS, Likeness, Pair, pairs
from copdesk.domain.roster import Person, TwoPeople
from tests.builders import person

HERE, THERE = uuid4(), uuid4()


def likeness(one: Person, other: Person) -> Likeness | None:
    found = pairs([one, other])
    return found[0].likeness if found else None


def named(name: str, **more: object) -> Person:
    given, *prefix, family = name.split()
    return person(given, " ".join(prefix), family, **more)


def test_one_address_is_the_strongest_sign() -> None:
    one, other = named("Zoë Meulen", email="zoe@x.nl"), named("Z. Anders", other_emails=("ZOE@X.nl",))
    assert likeness(one, other) is Likeness.SAME_EMAIL


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ((HERE, HERE), Likeness.SAME_NAME),
        ((HERE, None), Likeness.SAME_NAME),
        ((HERE, THERE), Likeness.SAME_NAME_ELSEWHERE),
    ],
)
def test_the_same_name_counts_for_less_at_another_place(places: tuple[object, object], expected: Likeness) -> None:
    one, other = (named("Zoë van der Meulen", organisation_id=place) for place in places)
    assert likeness(one, other) is expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bram Peeters", "Bram Peters"),
        ("Bram Meijer", "Bram Meyer"),
        ("Marieke Kok", "Marike Kok"),
        ("Bram Janssen", "Bram Jansne"),
        ("J. de Vries", "Jan de Vries"),
        ("Noor Dijkstra", "Noor Dykstra"),
        ("Noor Visser", "Noor Vissers"),
    ],
)
def test_a_near_name_is_a_question(one: str, other: str) -> None:
    assert likeness(named(one), named(other)) is Likeness.NEAR_NAME


@pytest.mark.parametrize("sign", ["accents", "joined"])
def test_accents_and_spaces_do_not_make_another_name(sign: str) -> None:
    other = person("Zoe", "van der", "Meulen") if sign == "accents" else person("Zoë", "", "Vandermeulen")
    assert likeness(named("Zoë van der Meulen"), other) is Likeness.SAME_NAME


@pytest.mark.parametrize(
    ("one", "other"),
    [("Jan Bos", "Jan Vos"), ("Jan de Vries", "Els de Vries"), ("Jan Kok", "Jan Kuiper"), ("Jan Bakker", "Jan Dakker")],
)
def test_other_names_are_other_people(one: str, other: str) -> None:
    assert likeness(named(one), named(other)) is None


def test_who_was_said_to_be_two_is_not_asked_again() -> None:
    both = [named("Bram Peeters"), named("Bram Peters")]
    assert pairs(both, [TwoPeople(one_person_id=both[1].id, other_person_id=both[0].id)]) == ()


def test_the_order_of_two_does_not_make_another_pair() -> None:
    one, other = named("Bram Peeters"), named("Bram Peters")
    assert Pair(one, other, Likeness.NEAR_NAME).key == Pair(other, one, Likeness.SAME_EMAIL).key


def test_each_pair_is_told_once_with_its_strongest_sign_first() -> None:
    same = [named("Zoë Meulen", email="zoe@x.nl"), named("Zoe Meulen", email="zoe@x.nl")]
    found = pairs([named("Bram Peeters"), named("Bram Peters"), *same])
    assert [pair.likeness for pair in found] == [Likeness.SAME_EMAIL, Likeness.NEAR_NAME]


def test_ten_thousand_people_are_compared_in_a_moment() -> None:
    everybody = [named(f"Persoon{n % 97} Naam{n:05d}", email=f"p{n}@x.nl") for n in range(10_000)]
    began = perf_counter()
    found = pairs(everybody)
    assert len(found) <= MOST_PAIRS and perf_counter() - began < 10


def test_asking_how_far_it_is_may_end_the_search() -> None:
    def stop(done: int, of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        pairs([named("Bram Peeters")], progress=stop)
