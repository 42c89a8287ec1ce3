"""A family name's prefix is proposed, never guessed away, and no capital changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copdesk.domain.names import NameParts, full_name, is_prefix_only, split_family_name, split_full_name


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("van der Meulen", ("van der", "Meulen")),
        ("d'Ancona", ("d'", "Ancona")),
        ("van 't Hoff", ("van 't", "Hoff")),
        ("Van de Velde", ("Van de", "Velde")),
        ("Vries", ("", "Vries")),
        ("Ben", ("", "Ben")),
        ("de la", ("de", "la")),
        ("'s-Gravesande", ("", "'s-Gravesande")),
        ("van ’t Hek-de Wit", ("van ’t", "Hek-de Wit")),
        ("", ("", "")),
    ],
)
def test_a_leading_run_of_small_words_is_proposed_as_prefix(written: str, parts: tuple[str, str]) -> None:
    assert split_family_name(written) == parts


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("Zoë van der Meulen", NameParts("Zoë", "van der", "Meulen")),
        ("Jan Willem de Vries", NameParts("Jan Willem", "de", "Vries")),
        ("Jan Willem Vries", NameParts("Jan Willem", "", "Vries")),
        ("Ben Smit", NameParts("Ben", "", "Smit")),
        ("Vries, Jan de", NameParts("Jan", "de", "Vries")),
        ("van Dijk, Sanne", NameParts("Sanne", "van", "Dijk")),
        ("Fenna d'Ancona", NameParts("Fenna", "d'", "Ancona")),
        ("Madonna", NameParts("Madonna")),
        ("de Vries", NameParts("", "de", "Vries")),
    ],
)
def test_a_full_name_falls_apart_in_three(written: str, parts: NameParts) -> None:
    assert split_full_name(written) == parts


@given(st.text(max_size=60))
def test_no_letter_of_a_name_is_lost(written: str) -> None:
    parts = split_full_name(written)
    kept = "".join((parts.given_name + parts.prefix + parts.family_name).split())
    assert sorted(kept.replace(",", "")) == sorted("".join(written.split()).replace(",", ""))


def test_a_middle_name_of_small_words_is_a_prefix() -> None:
    assert is_prefix_only("van der")
    assert not is_prefix_only("Maria")
    assert not is_prefix_only("")


@pytest.mark.parametrize("sign", "'‘’`´")
def test_an_apostrophe_turned_the_wrong_way_is_one(sign: str) -> None:
    assert split_family_name(f"van {sign}t Veld") == (f"van {sign}t", "Veld")
    assert split_family_name(f"d{sign}Ancona") == (f"d{sign}", "Ancona")
    assert full_name("Fenna", f"d{sign}", "Ancona") == f"Fenna d{sign}Ancona"
