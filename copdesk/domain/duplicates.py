"""Finding people who may be in a workbook twice; whether they are one is for the facilitator to say.

Near-equal names are only ever a question: Peeters and Peters may well be colleagues.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations
from uuid import UUID

from copdesk.domain.names import letters
from copdesk.domain.roster import Person, TwoPeople

MOST_PAIRS = 2_000
"""Nobody judges more pairs than this in one sitting; the likeliest come first."""

_SHORTEST = 4  # with fewer letters nearly all names are near each other: Bos, Vos, Kos
_SPELT_TWO_WAYS = (
    ("ij", "y"),
    ("ei", "y"),
    ("ph", "f"),
    ("ck", "k"),
    ("ks", "x"),
    ("dt", "t"),
    ("gh", "g"),
    ("ou", "au"),
)
_DOUBLED = re.compile(r"(.)\1+")
_Name = tuple[str, str]


class Likeness(IntEnum):
    """What two people have in common, the strongest first."""

    SAME_EMAIL = 1
    SAME_NAME = 2
    SAME_NAME_ELSEWHERE = 3
    NEAR_NAME = 4


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who may be one."""

    one: Person
    other: Person
    likeness: Likeness

    @property
    def key(self) -> str:
        """What a list knows the pair by, whichever of the two comes first."""
        return "-".join(sorted((self.one.id.hex, self.other.id.hex)))

    @property
    def both(self) -> frozenset[UUID]:
        """The identities of the two."""
        return frozenset((self.one.id, self.other.id))


def pairs(
    people: Iterable[Person], apart: Iterable[TwoPeople] = (), progress: Callable[[int, int], None] | None = None
) -> tuple[Pair, ...]:
    """Return who may be one person, the likeliest first and no more than MOST_PAIRS.

    `apart` are those of whom somebody said that they are two.
    """
    everybody = sorted(people, key=lambda p: (p.sort_key, p.id))
    found: dict[frozenset[UUID], Pair] = {}
    known_apart = {two.both for two in apart}
    for search in (_by_email, _by_name, _by_near_name):
        for pair in search(everybody, progress or _quiet):
            if pair.both not in known_apart:
                found.setdefault(pair.both, pair)
            if len(found) >= MOST_PAIRS:
                break
    order = sorted(found.values(), key=lambda p: (p.likeness, p.one.sort_key, p.one.id))
    return tuple(order[:MOST_PAIRS])


def _quiet(done: int, of: int) -> None:
    """Tell nobody."""


def _by_email(people: list[Person], progress: Callable[[int, int], None]) -> Iterator[Pair]:
    same: dict[str, list[Person]] = defaultdict(list)
    for done, person in enumerate(people):
        if done % 500 == 0:
            progress(done, 3 * len(people))
        for email in {e.casefold() for e in (person.email, *person.other_emails) if e}:
            same[email].append(person)
    for group in same.values():
        yield from (Pair(one, other, Likeness.SAME_EMAIL) for one, other in combinations(group, 2))


def _by_name(people: list[Person], progress: Callable[[int, int], None]) -> Iterator[Pair]:
    for group in _named(people).values():
        for one, other in combinations(group, 2):
            places = {one.organisation_id, other.organisation_id} - {None}
            yield Pair(one, other, Likeness.SAME_NAME if len(places) < 2 else Likeness.SAME_NAME_ELSEWHERE)


def _by_near_name(people: list[Person], progress: Callable[[int, int], None]) -> Iterator[Pair]:
    named = _named(people)
    by_given: dict[str, list[str]] = defaultdict(list)
    by_family: dict[str, list[str]] = defaultdict(list)
    for given, family in named:
        by_given[given].append(family)
        by_family[family].append(given)
    near = [((g, a), (g, b)) for g, families in by_given.items() if g for a, b in _near_each_other(families)]
    progress(2, 3)
    near += [((a, f), (b, f)) for f, givens in by_family.items() if f for a, b in _near_given_names(givens)]
    for one_name, other_name in near:
        yield from (Pair(a, b, Likeness.NEAR_NAME) for a in named[one_name] for b in named[other_name])


def _named(people: Iterable[Person]) -> dict[_Name, list[Person]]:
    """Return people by their given and family name, of which only the letters count."""
    named: dict[_Name, list[Person]] = defaultdict(list)
    for person in people:
        named[letters(person.given_name), letters(f"{person.prefix}{person.family_name}")].append(person)
    return named


def are_near(one: str, other: str) -> bool:
    """Tell whether two names sound alike or differ by one letter, as far as names that short can."""
    return any(_near_each_other([letters(one), letters(other)]))


def _near_given_names(names: list[str]) -> Iterator[tuple[str, str]]:
    """Yield given names beside one family name that may be one: spelt otherwise, or a letter that stands for it."""
    yield from _near_each_other(names)
    initials = [name for name in names if len(name) == 1]
    yield from ((one, other) for one in initials for other in names if len(other) > 1 and other.startswith(one))


def _near_each_other(names: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the names that sound alike or differ by one letter; each is compared only with what it shares one with."""
    if len(names) < 2:
        return
    alike: dict[str, list[str]] = defaultdict(list)
    for name in names:
        if len(name) >= _SHORTEST:
            for form in _forms(_as_it_sounds(name)):
                alike[form].append(name)
    told: set[_Name] = set()
    for group in alike.values():
        for one, other in combinations(group, 2):
            if (one, other) not in told and _is_near(_as_it_sounds(one), _as_it_sounds(other)):
                told.add((one, other))
                yield one, other


def _as_it_sounds(name: str) -> str:
    """Return a name as it sounds in Dutch, roughly: Peeters is Peters, and Meijer is Meyer."""
    for written, sounds in _SPELT_TWO_WAYS:
        name = name.replace(written, sounds)
    return _DOUBLED.sub(r"\1", name)


def _forms(name: str) -> set[str]:
    """Return a name and all that is left of it when one letter goes; the first one is heard too well for that."""
    return {name, *(name[:n] + name[n + 1 :] for n in range(1, len(name)))}


def _is_near(one: str, other: str) -> bool:
    """Tell whether two names are the same but for one letter, or for two that changed places."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    one, other = one[start:], other[start:]
    turned = one[:2] == other[1::-1] and one[2:] == other[2:]
    return turned or one[1:] == other[1:] or one[1:] == other or one == other[1:]
