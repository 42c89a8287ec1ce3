"""Arabic and Hebrew among other words: letters joined up, and lines put in the order in which they are seen."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# python-bidi and arabic-reshaper have no types; they are used in this file alone.

import re
import unicodedata
from collections.abc import Container
from functools import cache
from typing import Any

from arabic_reshaper import ArabicReshaper
from bidi.algorithm import (
    explicit_embed_and_overrides,
    get_base_level,
    get_embedding_levels,
    get_empty_storage,
    resolve_implicit_levels,
    resolve_neutral_types,
    resolve_weak_types,
)
from bidi.mirror import MIRRORED

_MIRRORED: dict[str, str] = dict(MIRRORED)
_LETTER = re.compile(r".[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u06d6-\u06ed]*", re.DOTALL)
RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001eeff]")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]")
_FORMS = re.compile("[\ufb1d-\ufdff\ufe70-\ufefc]+")


@cache
def _reshaper() -> ArabicReshaper:
    return ArabicReshaper({"delete_harakat": False})


def shape(text: str) -> str:
    """Return `text` with Arabic letters in the form their place in the word asks for."""
    return str(_reshaper().reshape(text)) if _ARABIC.search(text) else text


def unshape(text: str) -> str:
    """Return `text` with the plain letters again, as they are read and searched."""
    return _FORMS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is Arabic or Hebrew, so that lines begin at the right."""
    return bool(RTL.search(text)) and get_base_level(text) == 1


def levels(text: str) -> list[int]:
    """Return for each letter how deep it is nested: even is left to right, odd is right to left (UAX 9)."""
    base = get_base_level(text)
    storage: dict[str, Any] = get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = ("L", "R")[base]
    get_embedding_levels(text, storage)
    explicit_embed_and_overrides(storage)
    resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], base)
    resolve_neutral_types(storage, False)
    resolve_implicit_levels(storage, False)
    return [int(char["level"]) for char in storage["chars"]]


def _resolve_brackets(chars: list[dict[str, Any]], base: int) -> None:
    """Give both brackets of a pair the direction of what is between them (UAX 9, rule N0)."""
    own, other = ("R", "L") if base else ("L", "R")
    for start, end in _pairs(chars):
        between = {_direction(char) for char in chars[start + 1 : end]}
        if own in between:
            chars[start]["type"] = chars[end]["type"] = own
        elif other in between:
            before = (_direction(char) for char in reversed(chars[:start]))
            strong = next((found for found in before if found), own)
            chars[start]["type"] = chars[end]["type"] = strong


def _direction(char: dict[str, Any]) -> str:
    return {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}.get(str(char["type"]), "")


def _pairs(chars: list[dict[str, Any]]) -> list[tuple[int, int]]:
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for place, char in enumerate(chars):
        letter = str(char["ch"])
        kind = unicodedata.category(letter)
        if kind == "Ps" and letter in _MIRRORED:
            opened.append((_MIRRORED[letter], place))
        elif kind == "Pe" and (matches := [n for n, (closing, _) in enumerate(opened) if closing == letter]):
            pairs.append((opened[matches[-1]][1], place))
            del opened[matches[-1] :]
    return sorted(pairs)


def visual_order(nesting: list[int]) -> list[int]:
    """Return the places of stretches with these levels from left to right (UAX 9, rule L2)."""
    order = list(range(len(nesting)))
    for level in range(max(nesting, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and nesting[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return order


def mirrored(text: str, covered: Container[str]) -> str:
    """Return a right-to-left stretch as it is drawn from left to right: reversed, with brackets turned.

    Vowel signs stay behind the letter they belong to.
    """
    letters = (found[0] for found in _LETTER.finditer(text))
    turned = (_MIRRORED.get(letter, letter) for letter in reversed(list(letters)))
    return "".join(t if t in covered or len(t) > 1 else _MIRRORED.get(t, t) for t in turned)
