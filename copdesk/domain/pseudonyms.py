"""What in people's words still tells who they are: names, organisations, places, addresses; found, counted, replaced.

Finding is a proposal that somebody looks at: a nickname or a story that only one person can tell is not recognised.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, cached_property
from typing import NamedTuple

from copdesk.domain.dutch_places import AMBIGUOUS, DUTCH_PLACES
from copdesk.domain.open_questions.dutch_words import NOT_VERBS, VERBS
from copdesk.domain.ordinary_words import NAMES_TOO, ORDINARY
from copdesk.domain.roster import Organisation, Person


class Trace(StrEnum):
    """What kind of words tell who somebody is; an unknown one is a capital where none is needed."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    JOB = "job"
    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    NUMBER = "number"
    UNKNOWN = "unknown"


class Found(NamedTuple):
    """Words that still tell something, as they stand in the text first, and how often they do."""

    words: str
    trace: Trace
    times: int

    @property
    def key(self) -> str:
        """What tells these words from others."""
        return plain(self.words)


class Spot(NamedTuple):
    """One place in a text where such words stand."""

    start: int
    end: int
    words: str
    trace: Trace


_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.,])(?:\+\d|0)(?:[ ()/-]{0,3}\d){8,13}(?!\w)")
_LINK = re.compile(
    r"(?:https?://|(?<!\w)www\.)[^\s]*[\w/]|(?<![\w@.])(?:[\w-]+\.)+[a-z]{2,}/[^\s]*[\w/]", re.IGNORECASE
)
_POSTCODE = re.compile(r"(?<![\w.,])[1-9]\d{3} ?[A-Z]{2}(?!\w)")
_NUMBER = re.compile(r"(?<![\w.,])\d{4}[. ]?\d{2}[. ]?\d{3}(?![\w])")
_SIGNS = (
    *((_EMAIL, Trace.EMAIL), (_LINK, Trace.LINK), (_PHONE, Trace.PHONE)),
    *((_POSTCODE, Trace.PLACE), (_NUMBER, Trace.NUMBER)),
)
_ENDING = r"(?:(?:ers|er|se|['’]?s)(?!\w))?"
_ENDINGS = ("s", "se", "er", "ers")
_WORD = re.compile(r"\w+")
_REST = re.compile(_ENDING, re.IGNORECASE)
_CAPITAL = re.compile(r"(?<![\w'’])[^\W\d_a-z][\w'’-]*[^\W_](?:\s+[^\W\d_a-z][\w'’-]+)*")
_FIRST = re.compile(r"\S+\s*")
_STARTS = re.compile(r"(?:^|[.!?:…\n]|[-–•*]\s)[\s\"'‘’“”(]*$")
_GENERAL = (
    *("gemeente", "provincie", "waterschap", "hoogheemraadschap", "omgevingsdienst", "veiligheidsregio", "regio"),
    *("ministerie van", "stichting", "hogeschool", "universiteit", "coöperatie", "ingenieursbureau", "adviesbureau"),
    *("bureau", "drinkwaterbedrijf", "municipality of", "province of", "city of", "university of", "het", "de", "the"),
)
_LEAST = 2
"""A single letter is an initial, and stands everywhere."""
_SURE = 3
"""From how many letters on a name is known by itself when it is written in small letters."""


def plain(text: str) -> str:
    """Return words as they are compared: without capitals and accents, on one line."""
    return " ".join(_folded(text)[0].split())


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Return a text without capitals and accents, and where each of its letters stood."""
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        parts = _folded_letter(letter)
        letters.append(parts)
        places += [place] * len(parts)
    return "".join(letters), [*places, len(text)]


@cache
def _folded_letter(letter: str) -> str:
    parts = unicodedata.normalize("NFD", letter.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


@dataclass(frozen=True)
class Known:
    """The words by which the people of a community can be recognised, as far as the workbook has them.

    Those in `capital` count only when they begin with a capital: they are a word as well, or too short to tell.
    """

    words: dict[str, Trace] = field(default_factory=dict[str, Trace])
    capital: frozenset[str] = frozenset()
    _grown: dict[frozenset[str], "Known"] = field(default_factory=dict[frozenset[str], "Known"], compare=False)

    def also(self, keys: Iterable[str]) -> "Known":
        """Return the same with more words, of which nobody knows what they tell; they count with a capital."""
        more = frozenset(key for key in keys if key not in self.words)
        if more and more not in self._grown:
            unknown = dict.fromkeys(sorted(more), Trace.UNKNOWN)
            self._grown[more] = Known(self.words | unknown, self.capital | more)
        return self._grown[more] if more else self

    @cached_property
    def beginnings(self) -> dict[str, re.Pattern[str]]:
        """For each word with which one of them begins, how to find those that do, the longest first."""
        found: dict[str, list[str]] = {}
        for words in sorted(self.words, key=len, reverse=True):
            begin = _WORD.match(words)
            if begin is not None:
                found.setdefault(begin[0], []).append(re.escape(words).replace(r"\ ", r"\s+"))
        return {word: re.compile(rf"({'|'.join(choice)}){_ENDING}(?!\w)") for word, choice in found.items()}


def known(people: Iterable[Person], organisations: Iterable[Organisation], places: Iterable[str] = ()) -> Known:
    """Return the words that tell who is who among these people, where they work, and where that is."""
    words: dict[str, Trace] = {}
    capital: set[str] = set()

    def learn(text: str, trace: Trace, *, alone: bool = False) -> None:
        folded = plain(text).lstrip("'’")
        if len(folded) >= _LEAST and folded not in words:
            words[folded] = trace
            if alone or (" " not in folded and (len(folded) < _SURE or folded in _WORDS_TOO)):
                capital.add(folded)

    listed = list(people)
    for person in listed:
        learn(person.full_name, Trace.PERSON)
        learn(f"{person.prefix} {person.family_name}", Trace.PERSON)
    for place in organisations:
        learn(place.name, Trace.ORGANISATION)
        learn(place.region, Trace.PLACE)
        learn(_without_general(place.name), Trace.PLACE, alone=True)
    for person in listed:
        for name in (person.given_name, person.family_name):
            for written in (name, name.replace("-", " "), name.replace("-", ""), name.replace(" ", "")):
                learn(written, Trace.PERSON)
        learn(person.job_title, Trace.JOB)
    for place in places:
        learn(place, Trace.PLACE)
    for place in DUTCH_PLACES:
        learn(place, Trace.PLACE)
    return Known(words, frozenset(capital))


def spots(text: str, names: Known) -> tuple[Spot, ...]:
    """Return where a text still tells who somebody is, from beginning to end; no two of them overlap."""
    taken: list[Spot] = []
    for spot in (*_signs(text), *_names(text, names), *_capitals(text)):
        if all(spot.end <= other.start or spot.start >= other.end for other in taken):
            taken.append(spot)
    return tuple(sorted(taken))


def found(texts: Iterable[str], names: Known) -> tuple[Found, ...]:
    """Return what texts still tell, counted: what is surely known first, and within that the most frequent."""
    first: dict[str, Spot] = {}
    times: dict[str, int] = {}
    everything = list(texts)
    small = {plain(word[0]) for text in everything for word in _WORD.finditer(text) if word[0].islower()}
    for text in everything:
        for spot in spots(text, names):
            key = plain(spot.words)
            if spot.trace is Trace.UNKNOWN and key in small and _STARTS.search(text[: spot.start]):
                continue  # a word that stands in small letters elsewhere only begins a sentence here
            first.setdefault(key, spot)
            times[key] = times.get(key, 0) + 1
    kinds = list(Trace)
    all_found = (Found(spot.words, spot.trace, times[key]) for key, spot in first.items())
    return tuple(sorted(all_found, key=lambda f: (kinds.index(f.trace), -f.times, f.key)))


def proposed(all_found: Iterable[Found]) -> frozenset[str]:
    """Return what is replaced unless somebody decides otherwise: all but words whose meaning is not known."""
    return frozenset(one.key for one in all_found if one.trace is not Trace.UNKNOWN)


def replaced(text: str, names: Known, keys: Collection[str], words: dict[Trace, str]) -> str:
    """Return a text in which the words chosen by their keys gave way to a word in brackets for their kind."""
    parts: list[str] = []
    done = 0
    for spot in spots(text, names.also(key for key in keys if "@" not in key)):
        if plain(spot.words) in keys:
            parts += [text[done : spot.start], f"[{words[spot.trace]}]"]
            done = spot.end
    return "".join((*parts, text[done:]))


def numbers(ids: Iterable[object]) -> dict[object, str]:
    """Return a number for each participant, P01 and so on, in an order that tells nothing of their names."""
    in_order = sorted(dict.fromkeys(ids), key=str)
    width = max(2, len(str(len(in_order))))
    return {one: f"P{number:0{width}d}" for number, one in enumerate(in_order, 1)}


def _signs(text: str) -> Iterator[Spot]:
    for pattern, trace in _SIGNS:
        for match in pattern.finditer(text):
            yield Spot(match.start(), match.end(), match[0], trace)


def _names(text: str, names: Known) -> Iterator[Spot]:
    folded, places = _folded(text)
    for word in _WORD.finditer(folded):
        match = _longest(folded, word, names)
        if match is None:
            continue
        words, begin = " ".join(match[1].split()), places[match.start()]
        if words in names.capital and not text[begin].isupper():
            continue
        if words in _UNSURE and _STARTS.search(text[:begin]):
            continue
        end = places[match.end(1)] if match.end(1) < len(folded) else len(text)
        yield Spot(begin, _to_the_end(text, end), text[begin:end], names.words[words])


def _longest(folded: str, word: re.Match[str], names: Known) -> re.Match[str] | None:
    """Return the longest name that begins with this word, or with it but for an ending such as in Tilburgse."""
    text, beginnings = word[0], names.beginnings
    begins = [text] if text in beginnings else []
    if text[-1] in "ser":
        stems = (text[: -len(ending)] for ending in _ENDINGS if text.endswith(ending))
        begins += [stem for stem in stems if stem in beginnings]
    if not begins:
        return None
    matches = (beginnings[begin].match(folded, word.start()) for begin in begins)
    return max((match for match in matches if match), key=_length, default=None)


def _length(match: re.Match[str]) -> int:
    return match.end(1)


def _to_the_end(text: str, end: int) -> int:
    """Return where a name ends with what was put behind it: Tilburg's, Tilburgse."""
    rest = _REST.match(text, end)
    return rest.end() if rest else end


def _capitals(text: str) -> Iterator[Spot]:
    """Yield words with a capital, without the ordinary words a sentence begins with or somebody stresses."""
    for match in _CAPITAL.finditer(text):
        if not match[0][0].isupper():
            continue
        start, words = match.start(), match[0]
        begins = bool(_STARTS.search(text[:start]))
        while words and (begins or words.split()[0].isupper()) and plain(words.split()[0]) in _COMMON:
            first = _FIRST.match(words)
            assert first is not None
            start, words = start + first.end(), words[first.end() :]
        if words:
            yield Spot(start, match.end(), words, Trace.UNKNOWN)


def _without_general(name: str) -> str:
    """Return what is left of the name of an organisation without the words many of them have."""
    rest = name
    for words in _GENERAL:
        if rest.casefold().startswith(f"{words} "):
            rest = rest[len(words) + 1 :].strip()
    return rest if rest != name else ""


_UNSURE = frozenset(map(plain, AMBIGUOUS))
_WORDS_TOO = NAMES_TOO | ORDINARY | VERBS
_COMMON = ORDINARY | VERBS | NOT_VERBS
