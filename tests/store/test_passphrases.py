"""Suggested passphrases are strong, and weak ones are refused with a reason."""

import math

import pytest

from copdesk.domain.problems import Problem
from copdesk.store.passphrases import judge, suggest, words


def test_there_are_enough_words_and_none_twice() -> None:
    assert len(words()) >= 1296 and len(set(words())) == len(words())
    assert 6 * math.log2(len(words())) > 62


def test_words_are_easy_to_type() -> None:
    assert all(word.isascii() and word.isalpha() and word.islower() and 3 <= len(word) <= 10 for word in words())


def test_a_suggestion_is_six_words_of_the_list_and_accepted() -> None:
    for _ in range(200):
        suggestion = suggest()
        assert len(suggestion.split()) == 6 and set(suggestion.split()) <= set(words())
        judge(suggestion)


def test_no_two_suggestions_are_the_same() -> None:
    assert len({suggest() for _ in range(200)}) == 200


@pytest.mark.parametrize("short", ["", "kort", "veertien tekens"[:14], " " * 30])
def test_a_short_passphrase_is_refused_with_the_length_it_needs(short: str) -> None:
    with pytest.raises(Problem) as caught:
        judge(short)
    assert caught.value.code == "passphrase_short" and caught.value.values == {"least": 15}


@pytest.mark.parametrize(
    "common",
    [
        "wachtwoordwachtwoord",
        "Welkom2026Welkom2026!",
        "aaaaaaaaaaaaaaaaaaaa",
        "123456789012345678",
        "abcdefghijklmnopqrst",
        "qwertyuiopasdfghjkl",
        "To be or not to be!",
        "correct horse battery staple",
        "zomer2026zomer2027",
        "jandejandejandejande",
        "Communities of Practice",
    ],
)
def test_a_passphrase_that_everybody_tries_first_is_refused(common: str) -> None:
    with pytest.raises(Problem) as caught:
        judge(common)
    assert caught.value.code == "passphrase_common"


@pytest.mark.parametrize(
    "own", ["de kat van Bergweg 12 eet kiwi", "éénentwintig gele sloepen", "שלום לכל האנשים כאן היום"]
)
def test_an_own_sentence_is_accepted_in_any_script(own: str) -> None:
    judge(own)
