"""Passphrases: six words to suggest, and what is too weak to be accepted."""

import re
import secrets
import unicodedata
from functools import cache

from copdesk import resources
from copdesk.domain.problems import Problem

SHORTEST = 15
WORDS_SUGGESTED = 6
_LEAST_LEFT = 9
_LEAST_DIFFERENT = 6

# What people add to make a password longer; it is taken away before judging what is left.
_WORN = re.compile(
    r"wacht(woord|zin)|password|passphrase|passwort|welkom|welcome|geheim|secret|qwerty\w*|azerty\w*|asdfgh\w*"
    r"|copdesk|admin|begeleider|login|letmein|lente|zomer|herfst|winter|voorjaar|najaar|summer|spring|autumn"
    r"|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|abc(def)?|\d+"
)
_RUNS = ("abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "01234567890")


def suggest() -> str:
    """Return six words drawn by chance, about as hard to guess as a 64-bit number."""
    return " ".join(secrets.choice(words()) for _ in range(WORDS_SUGGESTED))


def judge(passphrase: str) -> None:
    """Raise a Problem when `passphrase` is too short or easily guessed; there are no rules about its characters."""
    text = unicodedata.normalize("NFKC", passphrase).strip()
    if len(text) < SHORTEST:
        raise Problem("passphrase_short", least=SHORTEST)
    if _is_well_known(_letters(text)) or _is_worn(text):
        raise Problem("passphrase_common")


@cache
def words() -> tuple[str, ...]:
    """Return the ordinary Dutch words that suggestions are made of."""
    return tuple(_lines("woorden.txt"))


@cache
def _well_known() -> frozenset[str]:
    return frozenset(_lines("te_bekend.txt"))


def _is_well_known(letters: str) -> bool:
    return letters in _well_known() or letters[::-1] in _well_known()


def _is_worn(text: str) -> bool:
    left = _without_repeats(_WORN.sub("", _letters(text)))
    return len(left) < _LEAST_LEFT or len(set(left)) < _LEAST_DIFFERENT or any(left in run for run in _with_backwards())


def _with_backwards() -> tuple[str, ...]:
    return _RUNS + tuple(run[::-1] for run in _RUNS)


def _without_repeats(letters: str) -> str:
    """Return `letters` once, when they are one piece said several times."""
    repeated = re.fullmatch(r"(.+?)\1+", letters)
    return repeated.group(1) if repeated else letters


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _lines(name: str) -> list[str]:
    text = (resources.root() / "passphrases" / name).read_text(encoding="utf-8")
    return text.split()
