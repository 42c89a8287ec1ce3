"""What is typed is understood, or refused with what was tried; it is never guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copdesk.domain.problems import Problem
from copdesk.domain.time_entry import as_typed, read_duration, read_start


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("45", 45),
        ("45m", 45),
        (" 45 min ", 45),
        ("45 minuten", 45),
        ("1u30", 90),
        ("1h30", 90),
        ("1 uur 30", 90),
        ("1:30", 90),
        ("1,5u", 90),
        ("1.5 h", 90),
        ("2 uur", 120),
        ("120", 120),
        ("0", 0),
        ("24u", 1440),
        ("0:05", 5),
    ],
)
def test_a_duration_is_read_as_people_type_it(typed: str, minutes: int):
    assert read_duration(typed) == minutes


@pytest.mark.parametrize(
    "typed",
    ["", "lang", "1.30", "1,5", "1:75", "een uur", "45 45", "1,33u", "--5", "1:3", "9" * 5000, "9" * 5000 + "u"],
)
def test_what_is_not_certain_is_not_guessed(typed: str):
    with pytest.raises(Problem) as refused:
        read_duration(typed)
    assert refused.value.code == "duration_unreadable"


def test_less_than_nothing_is_refused_with_its_reading():
    with pytest.raises(Problem) as refused:
        read_duration("-5")
    assert (refused.value.code, refused.value.values["minutes"]) == ("duration_negative", -5)


@pytest.mark.parametrize("typed", ["2000", "33:20", "33u20"])
def test_more_than_a_day_is_refused_with_its_reading(typed: str):
    with pytest.raises(Problem) as refused:
        read_duration(typed)
    assert refused.value.code == "duration_too_long"
    assert refused.value.values == {"minutes": 2000, "reading": "33:20", "most": 1440}


@given(st.integers(0, 1440))
def test_what_is_shown_can_be_typed_again(minutes: int):
    assert read_duration(as_typed(minutes)) == minutes


@pytest.mark.parametrize(
    ("typed", "start"),
    [("13.30", 810), ("13:30", 810), ("13.30 uur", 810), ("1330", 810), ("13u30", 810), ("9 uur", 540), ("930", 570)]
    + [("9u30", 570), ("9h30", 570), ("9 u 30", 570), ("9 uur 30", 570), ("9h30m", 570)],
)
def test_a_start_is_read_as_people_type_it(typed: str, start: int):
    assert read_start(typed, after=780, near=780) == start


@pytest.mark.parametrize(("typed", "start"), [("+10", 790), ("+ 5 min", 785), ("v", 780), ("p", 780)])
def test_a_start_may_follow_the_block_before(typed: str, start: int):
    assert read_start(typed, after=780, near=700) == start


@pytest.mark.parametrize("typed", ["", "25:00", "13:75", "half twee", "-5", "14.05.-14.30", "13:3", "9 min"])
def test_a_start_that_is_no_time_is_refused(typed: str):
    with pytest.raises(Problem) as refused:
        read_start(typed, after=780, near=780)
    assert refused.value.code == "start_unreadable"


def test_after_midnight_the_nearest_day_is_meant():
    assert read_start("00:30", after=23 * 60, near=23 * 60) == 24 * 60 + 30
    assert read_start("12:30", after=780, near=780) == 750
