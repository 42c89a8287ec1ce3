"""Finds somebody in the words of a workbook: by reference, and by name in what was written freely."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any
from uuid import UUID

from copdesk.domain.entity import Entity, Value
from copdesk.domain.names import folded
from copdesk.domain.phones import number_key
from copdesk.domain.roster import Person

Path = tuple[str | int, ...]
"""Where words stand within an entity: the field, and the way into it."""

_NOT_WORDS = {"email", "other_emails", "key", "code", "question", "external_id"}
_AROUND, _EXCERPTS = 42, 3
_NOBODY = re.compile("(?!)")
_FEWEST_DIGITS = 7
_DIGITS = re.compile(r"(?<!\d)[+(]?\d[\d\s()./–-]{5,}\d(?!\d)")
_LONG_ENOUGH = 4
_ENDS = "nl|com|eu|org|net|be|de|frl|amsterdam"


@dataclass(frozen=True, slots=True)
class Names:
    """What somebody is called: `sure` tells of this person alone, `shared` may be somebody else's name too.

    `loose` is what might be the person when it has a capital: initials, and words that begin with the name. `inside`
    are addresses with the name in them, `numbers` what a telephone number is known by, `taken` what others are called.
    """

    sure: re.Pattern[str]
    shared: re.Pattern[str] = _NOBODY
    loose: re.Pattern[str] = _NOBODY
    inside: re.Pattern[str] = _NOBODY
    numbers: frozenset[str] = frozenset()
    taken: frozenset[str] = frozenset()

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return from where to where the person is named in `text`."""
        return apart(sorted((start, end) for start, end, _ in self._found(text)))

    def is_sure(self, text: str) -> bool:
        """Tell whether `text` names this person and can hardly mean another."""
        return any(sure for _, _, sure in self._found(text))

    def redacted(self, text: str, instead: str) -> str:
        """Return `text` with `instead` wherever the person was named."""
        for start, end in reversed(self.spans(text)):
            text = f"{text[:start]}{instead}{text[end:]}"
        return text

    def excerpt(self, text: str) -> str:
        """Return the words around the first places where the person is named, on one line."""
        shown: list[tuple[int, int]] = []
        for start, end in self.spans(text):
            shown.append((max(0, start - _AROUND), min(len(text), end + _AROUND)))
        pieces = [" ".join(text[start:end].split()) for start, end in apart(shown)[:_EXCERPTS]]
        first, last = shown[0][0], apart(shown)[:_EXCERPTS][-1][1]
        return f"{'…' if first else ''}{' … '.join(pieces)}{'…' if last < len(text) else ''}"

    def _found(self, text: str) -> Iterator[tuple[int, int, bool]]:
        """Yield where the person is named, and whether that can hardly be another."""
        yield from ((start, end, True) for start, end in spans_of_numbers(text, self.numbers))
        flat = folded(text)
        patterns = (self.sure, self.shared, self.loose, self.inside)
        if not any(pattern.search(flat) for pattern in patterns):
            return
        flat, places = plain(text)
        for pattern in patterns:
            for match in pattern.finditer(flat):
                start, end = places[match.start()], places[match.end() - 1] + 1
                if pattern is not self.loose or text[start].isupper():
                    yield start, end, pattern is self.sure and self._means_one(match, flat, text[start])

    def _means_one(self, match: re.Match[str], flat: str, first: str) -> bool:
        """Tell whether a name with an s behind it is the person's: with a capital, and when nobody is called so."""
        owns = flat[match.end() : match.end() + 1] == "s"
        return not owns or (first.isupper() and f"{match[0]}s" not in self.taken)


def names_of(person: Person, others: Iterable[Person] = (), former: Iterable[str] = ()) -> Names:
    """Return how somebody may be called in a text: names in every form, addresses and numbers.

    A given or family name that one of the `others` has too may mean either. `former` are whole names of before.
    """
    others = list(others)
    family = f"{person.prefix} {person.family_name}".strip()
    given = {folded(other.given_name) for other in others}
    families = {folded(other.family_name) for other in others}
    whole = [person.full_name, f"{person.given_name} {person.family_name}".strip()]
    sure = [*whole, *former, person.email, *person.other_emails, person.phone, *person.other_phones]
    shared: list[str] = []
    (shared if folded(person.given_name) in given else sure).append(person.given_name)
    (shared if folded(person.family_name) in families else sure).extend(
        (family, person.family_name, family.replace(" ", ""))
    )
    if not (person.given_name and person.family_name):  # then the only name there is counts as a whole one
        sure, shared = [*sure, *shared], []
    return Names(
        _pattern(sure) or _NOBODY,
        _pattern(shared) or _NOBODY,
        _loose(person),
        _inside(person),
        numbers_of(person),
        frozenset(given | families),
    )


def numbers_of(person: Person) -> frozenset[str]:
    """Return what the telephone numbers of somebody are known by, however they are written."""
    keys = (number_key(number) for number in (person.phone, *person.other_phones))
    return frozenset(key for key in keys if key.isdigit() and len(key) >= _FEWEST_DIGITS)


def spans_of_numbers(text: str, known: Container[str]) -> Iterator[tuple[int, int]]:
    """Yield from where to where one of these telephone numbers stands in `text`."""
    for run in _DIGITS.finditer(text) if known else ():
        pieces = list(re.finditer(r"[^\s/]+", run[0]))
        first = 0
        while first < len(pieces):
            ends = range(len(pieces), first, -1)
            parts = ((end, run[0][pieces[first].start() : pieces[end - 1].end()]) for end in ends)
            found = next((end for end, part in parts if number_key(part) in known), None)
            if found is not None:
                yield run.start() + pieces[first].start(), run.start() + pieces[found - 1].end()
            first = found or first + 1


def initials(person: Person) -> str:
    """Return the first letters of a name, as in ZvdM."""
    return "".join(word[0] for word in person.full_name.replace("-", " ").split())


def texts(entity: Entity) -> Iterator[tuple[Path, str]]:
    """Yield all words that were written freely in an entity, with where they stand."""
    return _walk(entity, ())


def with_texts(entity: Entity, changed: Mapping[Path, str]) -> Entity:
    """Return the entity with other words in these places."""
    return type(entity).model_validate(_put(entity.model_dump(), (), changed))


def refers(entity: Entity, person_id: UUID) -> bool:
    """Tell whether an entity refers to the person, as its owner or as one of several."""
    values: Iterable[Any] = vars(entity).values()
    return any(value == person_id or (isinstance(value, tuple) and person_id in value) for value in values)


def _walk(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str) and not isinstance(value, Enum):
        if value.strip():
            yield path, value
        return
    for place, part in _parts(value):
        if place not in _NOT_WORDS:
            yield from _walk(part, (*path, place))


def _parts(value: Any) -> Iterable[tuple[str | int, Any]]:
    if isinstance(value, Value):
        return vars(value).items()
    if isinstance(value, dict):
        return list(value.items())  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    if isinstance(value, tuple | list):
        return list(enumerate(value))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return ()


def _put(value: Any, path: Path, changed: Mapping[Path, str]) -> Any:
    if path in changed:
        return changed[path]
    parts = [(place, _put(part, (*path, place), changed)) for place, part in _parts(value)]
    if isinstance(value, dict):
        return dict(parts)
    if isinstance(value, tuple | list):
        return tuple(part for _, part in parts)
    return value


def _pattern(forms: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds these forms as whole words, also with an s behind them that is no part of the name."""
    known = sorted({folded(form) for form in forms if len(form.strip()) > 1}, key=len, reverse=True)
    if not known:
        return None
    either = "|".join(r"\s+".join(map(re.escape, form.split())) for form in known)
    return re.compile(rf"(?<!\w)(?:{either})(?=s?(?!\w))")


def _loose(person: Person) -> re.Pattern[str]:
    """Return what finds initials and words that begin with the name."""
    short = initials(person)
    forms = [rf"{re.escape(form)}\w+" for form in _long_names(person)]
    if len(short) > 2:
        forms.append(r"[.\s]{0,2}".join(re.escape(letter) for letter in folded(short)) + r"(?!\w)")
    return re.compile(rf"(?<!\w)(?:{'|'.join(forms)})") if forms else _NOBODY


def _inside(person: Person) -> re.Pattern[str]:
    """Return what finds addresses of mail and web with the name in them."""
    forms = "|".join(map(re.escape, _long_names(person)))
    if not forms:
        return _NOBODY
    return re.compile(
        rf"[\w.+-]*(?:{forms})[\w.+-]*@[\w.-]+|[\w.+-]+@[\w.-]*(?:{forms})[\w.-]*"
        rf"|(?<!\w)[\w-]*(?:{forms})[\w-]*\.(?:{_ENDS})(?!\w)"
    )


def _long_names(person: Person) -> list[str]:
    """Return the family name and the given name when they are long enough to be told within another word."""
    glued = f"{person.prefix}{person.family_name}".replace(" ", "") if person.prefix else ""
    known = (folded(name) for name in (glued, person.family_name, person.given_name))
    return [name for name in known if len(name) >= _LONG_ENOUGH and " " not in name]


def plain(text: str) -> tuple[str, list[int]]:
    """Return `text` without accents and capitals, and for each letter of it where it came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for bare in folded(letter):
            letters.append(bare)
            places.append(place)
    return "".join(letters), places


def apart(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return spans, in order, with those that lie in each other taken together."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
