"""Finds somebody in the words of a workbook: by reference, and by name in what was written freely."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any
from uuid import UUID

from copdesk.domain.entity import Entity
from copdesk.domain.names import folded
from copdesk.domain.roster import Person

Path = tuple[str | int, ...]
"""Where words stand within an entity: the field, and the way into it."""

_NOT_WORDS = {"email", "other_emails", "key", "code", "question", "external_id"}
_AROUND = 42
_NOBODY = re.compile("(?!)")


@dataclass(frozen=True, slots=True)
class Names:
    """What somebody is called: `sure` tells of this person alone, `shared` may be somebody else's name too."""

    sure: re.Pattern[str]
    shared: re.Pattern[str] | None = None

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return from where to where the person is named in `text`."""
        plain, places = _plain(text)
        patterns = [self.sure, *([self.shared] if self.shared else [])]
        found = sorted(match.span() for pattern in patterns for match in pattern.finditer(plain))
        return [(places[start], places[end - 1] + 1) for start, end in _apart(found)]

    def is_sure(self, text: str) -> bool:
        """Tell whether `text` names this person and can hardly mean another."""
        return self.sure.search(_plain(text)[0]) is not None

    def redacted(self, text: str, instead: str) -> str:
        """Return `text` with `instead` wherever the person was named."""
        for start, end in reversed(self.spans(text)):
            text = f"{text[:start]}{instead}{text[end:]}"
        return text

    def excerpt(self, text: str) -> str:
        """Return the words around the first place where the person is named, on one line."""
        start, end = self.spans(text)[0]
        left, right = max(0, start - _AROUND), min(len(text), end + _AROUND)
        shown = " ".join(text[left:right].split())
        return f"{'…' if left else ''}{shown}{'…' if right < len(text) else ''}"


def names_of(person: Person, others: Iterable[Person] = (), former: Iterable[str] = ()) -> Names:
    """Return how somebody may be called in a text: names in every form, addresses and numbers.

    A given or family name that one of the `others` has too may mean either. `former` are whole names of before.
    """
    family = f"{person.prefix} {person.family_name}".strip()
    given = {folded(other.given_name) for other in others}
    families = {folded(other.family_name) for other in others}
    whole = [person.full_name, f"{person.given_name} {person.family_name}".strip()]
    sure = [*whole, *former, person.email, *person.other_emails, person.phone, *person.other_phones]
    shared: list[str] = []
    (shared if folded(person.given_name) in given else sure).append(person.given_name)
    (shared if folded(person.family_name) in families else sure).extend((family, person.family_name))
    if not (person.given_name and person.family_name):  # then the only name there is counts as a whole one
        sure, shared = [*sure, *shared], []
    return Names(_pattern(sure) or _NOBODY, _pattern(shared))


def mask(person: Person, others: Iterable[Person], instead: str) -> Callable[[str], str]:
    """Return what puts `instead` in the place of other people's names, so that a text tells of one person alone.

    A given or family name counts as one when it begins with a capital: "Roos" is a name, "roos" is a flower.
    """
    own = {_plain(form)[0] for form in (person.given_name, person.family_name, person.full_name)}
    forms = {form for other in others for form in (other.full_name, other.given_name, other.family_name)}
    forms |= {other.email for other in others} | {other.phone for other in others}
    pattern = _pattern(form for form in forms if _plain(form)[0] not in own)
    names = Names(pattern or _NOBODY)

    def masked(text: str) -> str:
        for start, end in reversed(names.spans(text)):
            found = text[start:end]
            if not found.islower() or "@" in found:
                text = f"{text[:start]}{instead}{text[end:]}"
        return text

    return masked


def texts(entity: Entity) -> Iterator[tuple[Path, str]]:
    """Yield all words that were written freely in an entity, with where they stand."""
    return _walk(entity.model_dump(), ())


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
    known = sorted({_plain(form)[0] for form in forms if len(form.strip()) > 1}, key=len, reverse=True)
    if not known:
        return None
    either = "|".join(r"\s+".join(map(re.escape, form.split())) for form in known)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)")


def _plain(text: str) -> tuple[str, list[int]]:
    """Return `text` without accents and capitals, and for each letter of it where it came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for plain in folded(letter):
            letters.append(plain)
            places.append(place)
    return "".join(letters), places


def _apart(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return spans with those that touch or lie in each other taken together."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
