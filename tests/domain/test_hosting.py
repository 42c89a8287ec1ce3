"""Totals for the kitchen, rooms for the house, and a reminder to wipe what is no longer needed."""

from datetime import date, timedelta
from uuid import uuid4

from copdesk.domain.hosting import DAY, access, kitchen, rooms, there_at, to_wipe
from copdesk.domain.roster import Need, Stay
from copdesk.domain.sessions import Session
from tests import builders

SESSION = builders.session()


def same_day(session: Session) -> date:
    return session.day


def next_day(session: Session) -> date:
    return session.day + timedelta(days=1)


ANNA, BRAM, CHEN = (uuid4() for _ in range(3))


def need(diet: str = "", **more: str) -> Need:
    """Return somebody's wish."""
    return Need(session_id=SESSION.id, person_id=uuid4(), diet=diet, **more)


def stay(person=ANNA, **fields: object) -> Stay:
    """Return somebody's stay."""
    return Stay.model_validate({"session_id": SESSION.id, "person_id": person} | fields)


def test_the_kitchen_gets_numbers_and_no_names() -> None:
    needs = [need("Vegetarisch"), need("vegetarisch "), need("geen noten"), need(access="rolstoel")]
    assert kitchen(needs) == [("Vegetarisch", 2), ("geen noten", 1)]
    assert access(needs) == [("rolstoel", 1)]


def test_rooms_come_in_their_order_with_who_sleeps_there() -> None:
    stays = [stay(night=True, room="12"), stay(BRAM, night=True, room="3"), stay(CHEN, night=False, room="3")]
    assert rooms(stays, {ANNA: "Anna", BRAM: "Bram", CHEN: "Chen"}) == [("3", ["Bram"]), ("12", ["Anna"])]


def test_who_sleeps_but_has_no_room_stands_last() -> None:
    stays = [stay(night=True), stay(BRAM, night=True, room="3")]
    assert rooms(stays, {ANNA: "Anna", BRAM: "Bram"}) == [("3", ["Bram"]), ("", ["Anna"])]


def test_somebody_who_comes_on_the_second_day_is_not_there_at_night() -> None:
    late = stay(arrives=DAY + 9 * 60)
    assert not there_at(late, 23 * 60) and there_at(late, DAY + 10 * 60)
    assert not there_at(stay(leaves=22 * 60), 23 * 60) and there_at(None, 0)


def test_wishes_about_a_session_that_is_over_are_to_be_wiped() -> None:
    kept = [Need(session_id=SESSION.id, person_id=ANNA, diet="x")]
    assert to_wipe([SESSION], kept, date(2018, 11, 16), same_day) == [SESSION]
    assert to_wipe([SESSION], kept, date(2018, 11, 15), same_day) == []
    assert to_wipe([SESSION], [], date(2020, 1, 1), same_day) == []


def test_a_session_with_a_night_is_not_over_on_its_second_day():
    kept = [Need(session_id=SESSION.id, person_id=uuid4(), diet="vegan")]
    assert to_wipe([SESSION], kept, date(2018, 11, 16), next_day) == []
    assert to_wipe([SESSION], kept, date(2018, 11, 17), next_day) == [SESSION]
