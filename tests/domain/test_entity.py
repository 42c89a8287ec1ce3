"""What every stored thing promises about the words in it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pydantic import ValidationError

from copdesk.domain.community import Community
from copdesk.domain.entity import clean, one_line


@pytest.mark.parametrize("name", ["", " \t\n", "\u200b", "\u200b \u2060\ufeff", "\x07"])
def test_a_name_that_shows_nothing_is_no_name(name: str):
    with pytest.raises(ValidationError):
        Community(name=name)


@pytest.mark.parametrize("name", ["👩\u200d🌾", "…", "שלום"])
def test_a_name_in_any_letters_is_a_name(name: str):
    assert Community(name=name).name == name


@given(st.text(st.sampled_from("ae\u0301\u0327\x00\r\n\u2028\t \ud800x")))
@example("e\x00\u0301")
def test_what_is_clean_stays_as_it_is(text: str):
    assert clean(clean(text)) == clean(text)
    assert one_line(one_line(text)) == one_line(text)
