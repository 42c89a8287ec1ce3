"""How a name falls apart into given name, prefix (tussenvoegsel) and family name, is put together, and compared."""

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

PREFIXES = frozenset(
    ("van", "de", "der", "den", "het", "'t", "ten", "ter", "te", "op", "in", "aan", "bij", "onder", "over", "uit")
    + ("voor", "von", "zu", "la", "le", "du", "di", "da", "el", "al", "ben", "bin")
)
"""Words that may stand, alone or in a row, before a Dutch family name."""

_APOSTROPHES = "'‘’ʼ`´"
"""What is typed for the apostrophe of 't and d', the wrong way round as a word processor turns it included."""

_GLUING = tuple(_APOSTROPHES)

_GLUED = re.compile(r"([dl]['‘’ʼ`´])\s*(?=\w)", re.IGNORECASE)

_STRAIGHT = str.maketrans(dict.fromkeys(_APOSTROPHES, "'"))

_ACCENTS = re.compile("[\u0300-\u036f]+")

_PLAIN = str.maketrans("øłđı", "oldi")
"""Letters that are no plain letter with an accent, and are typed as one all the same."""


class NameParts(NamedTuple):
    """A name in its three parts, each as it was written."""

    given_name: str = ""
    prefix: str = ""
    family_name: str = ""


def full_name(given_name: str, prefix: str, family_name: str) -> str:
    """Return a name in full; only without a given name does the prefix get a capital."""
    if not given_name and prefix:
        prefix = prefix[0].upper() + prefix[1:]
    glue = "" if prefix.endswith(_GLUING) else " "
    family = f"{prefix}{glue}{family_name}".strip() if prefix else family_name
    return f"{given_name} {family}".strip()


def list_key(given_name: str, prefix: str, family_name: str) -> str:
    """Return what somebody is sorted by in a list: family name, then given name, then prefix, each as it is found.

    They are one text, and the mark between them comes before every letter, so that "Bos" stands before "Bos de".
    Workbooks keep it: whoever changes what it returns writes a step that works it out anew.
    """
    return _key(folded, given_name, prefix, family_name)


def list_keys(names: Iterable[tuple[str, str, str]]) -> list[str]:
    """Return the keys of many: given name, prefix and family name of each; what several share is folded once."""
    plain = cache(folded)
    return [_key(plain, *parts) for parts in names]


def _key(plain: Callable[[str], str], given: str, prefix: str, family: str) -> str:
    return "\x1f".join((plain(family or given), plain(given), plain(prefix)))


def folded(text: str) -> str:
    """Return `text` without accents and capitals, for finding and comparing."""
    plain = text.casefold()
    if plain.isascii():
        return plain
    bare = _without_accents(plain)
    if bare.isascii():  # as nearly always, and then none of the letters that have a plain one of their own was in it
        return bare.lower()
    import unicodedata

    bare = _without_accents(plain.translate(_PLAIN))
    return "".join(c for c in bare if not unicodedata.combining(c)).casefold()


def letters(text: str) -> str:
    """Return `text` as it is compared however it was written: letters and figures, without accents and capitals."""
    plain = folded(text)
    return "".join(c for c in plain if c.isalnum()) or plain


def _without_accents(text: str) -> str:
    import unicodedata

    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text))


def split_family_name(text: str) -> tuple[str, str]:
    """Return the proposed prefix and the rest of a family name; something always remains as family name."""
    words = text.split()
    run = 0
    while run < len(words) - 1 and _is_prefix(words[run]):
        run += 1
    prefix, rest = words[:run], " ".join(words[run:])
    if glued := _GLUED.match(rest):
        prefix, rest = [*prefix, glued[1]], rest[glued.end() :]
    return " ".join(prefix), rest


def without_prefix(family_name: str, prefix: str) -> str:
    """Return a family name without the prefix before it that is known already, as in lists that give it twice."""
    if family_name.isascii() and family_name.isalnum():  # one word, which cannot begin with another one
        return family_name
    twice = " ".join(prefix.split()).translate(_STRAIGHT).casefold()
    whole = " ".join(family_name.split())
    border = "" if twice.endswith("'") else " "
    rest = whole[len(twice) :].strip()
    return rest if rest and whole.translate(_STRAIGHT).casefold().startswith(twice + border) else family_name


def is_prefix_only(text: str) -> bool:
    """Tell whether every word of `text` is one that stands before a family name."""
    return bool(text.split()) and all(_is_prefix(w) for w in text.split())


def split_full_name(text: str) -> NameParts:
    """Return the proposed parts of a name written in full, as "Zoë van der Meulen" or "Meulen, Zoë van der"."""
    head, comma, tail = text.partition(",")
    if comma and head.strip() and tail.strip():
        return _split_catalogued(head, tail)
    words = text.split()
    if len(words) < 2:
        return NameParts(given_name=text.strip())
    if words[0].islower() and _is_prefix(words[0]):
        return NameParts("", *split_family_name(text))
    start = next((n for n, w in enumerate(words[1:-1], 1) if _is_prefix(w)), len(words) - 1)
    prefix, family = split_family_name(" ".join(words[start:]))
    return NameParts(" ".join(words[:start]), prefix, family)


def _split_catalogued(head: str, tail: str) -> NameParts:
    """Split a name written family name first; a prefix at its end belongs before the family name."""
    given = tail.split()
    run = len(given)
    while run > 1 and _is_prefix(given[run - 1]):
        run -= 1
    prefix, family = split_family_name(head.strip())
    return NameParts(" ".join(given[:run]), " ".join([*given[run:], *prefix.split()]), family)


def _is_prefix(word: str) -> bool:
    plain = word.translate(_STRAIGHT).casefold()
    return plain in PREFIXES or plain in ("d'", "l'")
