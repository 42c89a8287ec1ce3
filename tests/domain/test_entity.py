"""What every stored thing promises about the words in it."""

import pytest
from pydantic import ValidationError

from copdesk.domain.community import Community


@pytest.mark.parametrize("name", ["", " \t\n", "\u200b", "\u200b \u2060\ufeff", "\x07"])
def test_a_name_that_shows_nothing_is_no_name(name: str):
    with pytest.raises(ValidationError):
        Community(name=name)


@pytest.mark.parametrize("name", ["👩\u200d🌾", "…", "שלום"])
def test_a_name_in_any_letters_is_a_name(name: str):
    assert Community(name=name).name == name
