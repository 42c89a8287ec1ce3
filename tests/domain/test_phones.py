"""A number is recognised whatever was put between and before its digits."""

import pytest

from copdesk.domain.phones import distinct, number_key


@pytest.mark.parametrize(
    "written", ["+31 6 12345678", "+31 (0)6 12345678", "0031612345678", "06-12 34 56 78", "+31-(0)6-12345678"]
)
def test_a_dutch_number_is_the_same_from_abroad(written: str) -> None:
    assert number_key(written) == "0612345678"


def test_numbers_of_two_countries_differ() -> None:
    assert number_key("+32 6 12345678") != number_key("06 12345678")


def test_what_holds_no_digit_is_still_something() -> None:
    assert number_key(" Receptie ") == "receptie"


def test_each_number_is_kept_once_as_it_came_first() -> None:
    assert distinct(("06-12345678", "", "+31612345678", "010 1234567")) == ("06-12345678", "010 1234567")
