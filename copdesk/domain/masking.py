"""Makes other people unreadable in a text, and leaves the words of the one it is meant for alone."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from copdesk.domain.names import folded
from copdesk.domain.personal import apart, initials, numbers_of, plain, spans_of_numbers
from copdesk.domain.roster import Organisation, Person

_WORD = re.compile(r"\w+")
_BETWEEN = re.compile(r"[\s.\-_'’@+]{1,3}")
_FEWEST_INITIALS = 3

Form = tuple[str, ...]
"""The words of a name or an address, without accents and capitals."""


@dataclass(slots=True)
class _Forms:
    """Known forms by their first word, the longest first; of each whether it is somebody else's."""

    by_word: dict[str, dict[Form, bool]] = field(default_factory=dict[str, dict[Form, bool]])

    def add(self, texts: Iterable[str], *, others: bool) -> None:
        """Take in how somebody is written; who is added first keeps the form."""
        for text in texts:
            form = tuple(_WORD.findall(folded(text)))
            if len("".join(form)) > 1:
                self.by_word.setdefault(form[0], {}).setdefault(form, others)

    def longest(self, words: list[re.Match[str]], at: int, text: str) -> tuple[int, bool] | None:
        """Return how many words from `at` on are a known form, and whether it is somebody else's."""
        found: tuple[int, bool] | None = None
        known = {**self.by_word.get(words[at][0], {}), **self.by_word.get(words[at][0].removesuffix("s"), {})}
        for form, others in known.items():
            if (found is None or len(form) > found[0]) and _stands(form, words, at, text):
                found = len(form), others
        return found


def mask(
    person: Person, others: Iterable[Person], instead: str, places: Iterable[Organisation] = ()
) -> Callable[[str], str]:
    """Return what puts `instead` in the place of other people's names, so that a text tells of one person alone.

    A name counts as one when it is written with a capital: "Roos" is a name, "roos" is a flower. How the person is
    written stays, and so do the names of `places`, though somebody may be called Van Delft.
    """
    others = list(others)
    forms = _Forms()
    forms.add((*_written(person), *(place.name for place in places)), others=False)
    for other in others:
        forms.add(_written(other), others=True)
    numbers = frozenset(key for other in others for key in numbers_of(other)) - numbers_of(person)

    def masked(text: str) -> str:
        for start, end in reversed(apart(sorted((*_named(text, forms), *spans_of_numbers(text, numbers))))):
            text = f"{text[:start]}{instead}{text[end:]}"
        return text

    return masked


def _written(person: Person) -> Iterator[str]:
    """Yield every way in which somebody is written: names, put together or glued, initials and addresses."""
    family = f"{person.prefix} {person.family_name}".strip()
    yield from (
        person.full_name,
        f"{person.given_name} {person.family_name}",
        f"{person.family_name} {person.given_name}",
    )
    yield from (person.given_name, family, person.family_name, person.email, *person.other_emails)
    if person.prefix and person.family_name:
        yield family.replace(" ", "")
    short = initials(person)
    if len(short) >= _FEWEST_INITIALS:
        yield short


def _named(text: str, forms: _Forms) -> Iterator[tuple[int, int]]:
    """Yield from where to where somebody else is named."""
    flat, letters = plain(text)
    words = list(_WORD.finditer(flat))
    at = 0
    while at < len(words):
        found = forms.longest(words, at, flat)
        if found is None:
            at += 1
            continue
        count, others = found
        last = words[at + count - 1]
        start, end = letters[words[at].start()], letters[last.end() - 1] + 1
        written = text[start:end]
        if others and (not written.islower() or "@" in written):
            yield start, end
        at += count


def _stands(form: Form, words: list[re.Match[str]], at: int, text: str) -> bool:
    """Tell whether a form stands here: its words with hardly anything between them, the last perhaps with an s."""
    here = words[at : at + len(form)]
    if len(here) < len(form) or any(word[0] != part for word, part in zip(here[:-1], form, strict=False)):
        return False
    if here[-1][0] not in (form[-1], f"{form[-1]}s"):
        return False
    gaps = ((one.end(), other.start()) for one, other in zip(here, here[1:], strict=False))
    return all(_BETWEEN.fullmatch(text[start:end]) for start, end in gaps)
