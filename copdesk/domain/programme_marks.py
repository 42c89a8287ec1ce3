"""Reads the marks in a programme's words: a second round, part two, a choice, subject to change, in English."""

import re
from typing import Any

from copdesk.domain.choices import Certainty, Division
from copdesk.domain.language import Language
from copdesk.domain.sessions import Place

_COUNTS = {"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "one": 1, "two": 2, "three": 3, "four": 4}
_ROUND = re.compile(r"\b(?:ronde|round)\s+(\d{1,2})\b", re.IGNORECASE)
_PIECE = re.compile(r"\b(?:deel|part)\s+(\d{1,2})\b", re.IGNORECASE)
_PROVISIONAL = re.compile(r"\b(?:onder voorbehoud|o\.v\.|subject to change|tbc)\b", re.IGNORECASE)
_CANCELLED = re.compile(r"\b(?:vervalt|vervallen|geannuleerd|cancelled|canceled)\b", re.IGNORECASE)
_ENGLISH = re.compile(r"\b(?:in english|in het engels|engelstalig)\b", re.IGNORECASE)
_DUTCH = re.compile(r"\b(?:in dutch|in het nederlands|nederlandstalig)\b", re.IGNORECASE)
_GROUPS = re.compile(r"^\s*(\d{1,2})\s+(?:groepen|groups)\s*$", re.IGNORECASE)
_LETTERS = re.compile(r"\b([A-Z])\s*[-–]\s*([A-Z])\b")
_FROM_SO_MANY = re.compile(r"\b(?:keuze uit|choice of|choose from)\s+(\d{1,2})\b", re.IGNORECASE)
_EACH_CHOOSES = re.compile(r"\b(?:kiest er|kies er|picks|choose)\s+(\w+)\b", re.IGNORECASE)
_CHOICE = re.compile(r"\b(?:keuze|choice)\b", re.IGNORECASE)
_ASSIGNED = re.compile(r"\bper\s+\w+|^\s*(?:groep|group)\b", re.IGNORECASE)
_MOST_GROUPS = 40


def marks_in(words: str) -> dict[str, Any]:
    """Return the fields of a block that its title or remark gives away."""
    found: dict[str, Any] = {}
    for name, pattern in (("round", _ROUND), ("piece", _PIECE)):
        match = pattern.search(words)
        if match and 1 <= int(match[1]) <= 20:
            found[name] = int(match[1])
    if _CANCELLED.search(words):
        found["certainty"] = Certainty.CANCELLED
    elif _PROVISIONAL.search(words):
        found["certainty"] = Certainty.PROVISIONAL
    for pattern, language in ((_ENGLISH, Language.ENGLISH), (_DUTCH, Language.DUTCH)):
        if pattern.search(words):
            found["language"] = language
    return found


def division_in(label: str, title: str) -> dict[str, Any]:
    """Return how people are divided over the groups of one block, from its label ("5 groepen") and its title."""
    found: dict[str, Any] = {}
    count = _GROUPS.match(label)
    names = _letters(label) or [""] * min(int(count[1]) if count else _options(title), _MOST_GROUPS)
    if names:
        found["places"] = tuple(Place(theme=name) for name in names)
    if _CHOICE.search(label) or _CHOICE.search(title):
        found["division"] = Division.CHOSEN
    elif count or _ASSIGNED.search(label):
        found["division"] = Division.ASSIGNED
    each = _EACH_CHOOSES.search(title)
    chosen = _number(each[1]) if each else None
    if chosen:
        found |= {"division": Division.CHOSEN, "choose": chosen}
    return found


def _letters(label: str) -> list[str]:
    match = _LETTERS.search(label)
    return [chr(n) for n in range(ord(match[1]), ord(match[2]) + 1)] if match else []


def _options(title: str) -> int:
    match = _FROM_SO_MANY.search(title)
    return int(match[1]) if match else 0


def _number(word: str) -> int | None:
    number = int(word) if word.isdecimal() else _COUNTS.get(word.lower())
    return number if number and number <= 20 else None
