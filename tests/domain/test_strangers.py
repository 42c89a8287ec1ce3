"""Who in a list shares nothing with anybody can be nobody else, until somebody takes their name."""

from typing import Any
from uuid import uuid4

import pytest

from copdesk.domain.import_plan import OWN_ID, Answer, Candidate, Verdict
from copdesk.domain.matching import plan
from copdesk.domain.remembered import Remembered
from copdesk.domain.roster import FormerIdentity, Person
from copdesk.domain.strangers import Strangers
from copdesk.exchange.source import SourceRow


def row(number: int, **said: Any) -> Candidate:
    return Candidate(row=number, **said)


@pytest.mark.parametrize(
    "shared",
    [
        {"given_name": "Zoë", "family_name": "Bos"},
        {"family_name": "Smit", "email": "Z@x.nl"},
        {"family_name": "Smit", "other_emails": ("z@X.nl",)},
        {"family_name": "Smit", "external_id": "17"},
    ],
)
def test_who_shares_a_name_an_address_or_a_number_is_no_stranger(shared: dict[str, Any]) -> None:
    one = row(2, given_name="ZOE", family_name="bos", email="z@x.nl", external_id="17")
    other, third = row(3, **shared), row(4, family_name="Vries", email="v@x.nl")
    strangers = Strangers([one, other, third])
    assert [strangers.has(each) for each in (one, other, third)] == [False, False, True]


def test_who_is_known_already_is_no_stranger() -> None:
    one = row(2, given_name="Zoë", family_name="Bos")
    assert Strangers([one]).has(one)
    assert not Strangers([one], [{"zoe bos": 1}]).has(one)


def test_a_card_of_this_program_is_looked_up() -> None:
    card = row(2, family_name="Bos", external_id=f"{OWN_ID}{uuid4()}")
    assert not Strangers([card]).has(card)


def test_who_gets_a_name_by_one_row_is_found_by_that_name_in_the_next() -> None:
    jan = Person(given_name="Jan", email="jan@x.nl")
    rows = [row(2, family_name="Smit", email="jan@x.nl"), row(3, given_name="Jan", family_name="Smit")]
    made = plan(rows, people=[jan], organisations=[], beside=Remembered())
    assert [r.person and r.person.id for r in made.rows] == [jan.id, jan.id]
    assert made.rows[1].verdict is not Verdict.NEW


def test_who_came_earlier_in_the_list_is_found_by_who_shares_their_name() -> None:
    rows = [row(2, family_name="Bos"), row(3, family_name="Smit"), row(4, family_name="Smit")]
    first, other, twice = plan(rows, people=[], organisations=[]).rows
    assert (first.verdict, other.verdict, twice.verdict) == (Verdict.NEW, Verdict.NEW, Verdict.DUPLICATE)
    assert twice.person is other.person


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({"external_id": "17"}, {"external_id": "17"}),
        ({"email": "k@x.nl"}, {"other_emails": ("K@x.nl",)}),
        ({"other_emails": ("k@x.nl",)}, {"email": "k@x.nl"}),
    ],
)
def test_who_shares_one_thing_with_somebody_known_is_found(known: dict[str, Any], said: dict[str, Any]) -> None:
    jan = Person(given_name="Jan", **known)
    found = plan([row(2, given_name="Zoe", family_name="Bos", **said)], people=[jan], organisations=[]).rows[0]
    assert found.person is not None and found.person.id == jan.id


def test_the_number_of_who_was_somebody_else_is_found() -> None:
    jan = Person(given_name="Jan")
    was = Remembered((FormerIdentity(person_id=jan.id, external_id="17"),))
    rows = [row(2, given_name="Zoe", family_name="Bos", external_id="17")]
    found = plan(rows, people=[jan], organisations=[], beside=was).rows[0]
    assert found.person is not None and found.person.id == jan.id


def test_who_came_first_is_taken_first_by_who_shares_their_name() -> None:
    rows = [
        row(2, prefix="van", family_name="Vandam", email="u@x.nl"),
        row(3, prefix="van", family_name="Dam"),
        row(4, prefix="van", family_name="Vandam", phone="0612345678"),
    ]
    known, same = Person(family_name="Vandam"), {2: Answer.SOMEONE_ELSE, 3: Answer.SAME}
    first, _, twice = plan(rows, people=[known], organisations=[], answers=same).rows
    assert twice.person is first.person


def test_no_word_of_a_row_shows_in_its_repr() -> None:
    assert "Geheim" not in repr([row(2, given_name="Geheim"), SourceRow(2, ("Geheim",))])
