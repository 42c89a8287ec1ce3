"""The library of methods: which one a name means, and which ones fit what somebody looks for."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from uuid import UUID

from copdesk.domain.choices import Activity, Mode, Part
from copdesk.domain.language import Language
from copdesk.domain.methods import Method, MethodFamily, MethodPhase, MethodWords, OwnMethod
from copdesk.domain.names import folded

_BETWEEN = re.compile(r"(\s*[,;+&/\n]\s*|\s+(?:en|and|met|with)\s+)", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([^)]*\)")
_PEOPLE = re.compile(r"\b([1-9]\d{0,3}) ?(?:personen|mensen|deelnemers|people|persons|participants)\b")
_MINUTES = re.compile(r"\b([1-9]\d{0,3}) ?(?:min|minuten|minutes|minuut)\b")
_NO_WORD = re.compile(r"\W+|_")


def plain(text: str) -> str:
    """Return `text` without accents, capitals and signs, for comparing: "1-2-4-Allen" is "1 2 4 allen"."""
    return _NO_WORD.sub(" ", folded(text)).strip()


def _tight(name: str) -> str:
    """Return a name to know it by: "World Café" and "worldcafe" are the same."""
    return plain(name).replace(" ", "")


def spoken(method: Method, language: Language) -> MethodWords:
    """Return a method in one language; what was not written in it is taken from the other."""
    words = method.words(language)
    other = method.words(Language.ENGLISH if language is Language.DUTCH else Language.DUTCH)
    missing = {name: value for name, value in dict(other).items() if value and not getattr(words, name)}
    return words.model_copy(update=missing) if missing else words


class Misfit(StrEnum):
    """Why a method does not suit a session."""

    TOO_FEW = "too_few"
    TOO_MANY = "too_many"
    NOT_ONLINE = "not_online"


def misfits(method: Method, people: int | None, mode: Mode | None = None) -> tuple[Misfit, ...]:
    """Return why a method does not suit so many people who meet in this way; nothing when it does."""
    found: list[Misfit] = []
    if people is not None and people < method.fewest:
        found.append(Misfit.TOO_FEW)
    if people is not None and method.most is not None and people > method.most:
        found.append(Misfit.TOO_MANY)
    if mode in (Mode.ONLINE, Mode.HYBRID) and not method.online:
        found.append(Misfit.NOT_ONLINE)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Filters:
    """What a method must be like; what is left open does not matter."""

    part: Part | None = None
    activity: Activity | None = None
    phase: MethodPhase | None = None
    family: MethodFamily | None = None
    minutes: int | None = None
    people: int | None = None
    online: bool = False
    own: bool = False

    def let_through(self, entry: "Entry") -> bool:
        """Tell whether a method is like this."""
        method = entry.method
        return (
            (self.part is None or self.part in method.parts)
            and (self.activity is None or self.activity is method.activity)
            and (self.phase is None or self.phase is method.phase)
            and (self.family is None or self.family is method.family)
            and (self.minutes is None or method.minutes_for(self.people) <= self.minutes)
            and not misfits(method, self.people)
            and (method.online or not self.online)
            and (entry.is_own or not self.own)
        )


def read_wishes(words: str, filters: Filters) -> tuple[str, Filters]:
    """Return words without "24 people" and "45 min" in them, and the filters with those numbers."""
    text = plain(words)
    people, minutes = _PEOPLE.search(text), _MINUTES.search(text)
    if people is not None:
        filters = replace(filters, people=int(people[1]))
    if minutes is not None:
        filters = replace(filters, minutes=int(minutes[1]))
    return " ".join(_MINUTES.sub(" ", _PEOPLE.sub(" ", text)).split()), filters


@dataclass(frozen=True)
class Entry:
    """A method in the library: one that came with the program, or one of the workbook's own."""

    method: Method
    own: OwnMethod | None = None

    @property
    def is_own(self) -> bool:
        """Whether it is the workbook's own, and so can be changed."""
        return self.own is not None

    @property
    def id(self) -> "str | UUID":
        """What it is recognised by, also when its name changes."""
        return self.method.key if self.own is None else self.own.id

    @property
    def names(self) -> tuple[str, ...]:
        """The name in both languages."""
        return (self.method.nl.name, self.method.en.name)

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other names in both languages."""
        return (*self.method.nl.aliases, *self.method.en.aliases)

    @cached_property
    def layers(self) -> tuple[str, str, str, str]:
        """The words to search, the most telling first: names, other names, purpose, and the rest."""
        both = (self.method.nl, self.method.en)
        rest = [text for w in both for text in (w.output, w.tip, *w.materials, *(step.do for step in w.steps))]
        layers = (self.names, self.aliases, [w.purpose for w in both], rest)
        return tuple("\n".join(plain(text) for text in layer) for layer in layers)  # pyright: ignore[reportReturnType]  four layers, four texts

    def rank(self, words: Sequence[str]) -> int | None:
        """Return how near a method is to what is looked for: 0 begins with it, more is further; None is not it."""
        worst = 0
        for word in words:
            found = next((n for n, layer in enumerate(self.layers) if word in layer), None)
            if found is None:
                return None
            worst = max(worst, found + 1)
        begins = any(plain(name).startswith(" ".join(words)) for name in self.names)
        return 0 if begins else worst


class Library:
    """All methods there are, found by name or by what they are for."""

    def __init__(self, methods: Iterable[Method], own: Iterable[OwnMethod] = ()) -> None:
        shelf = [Entry(made.method, made) for made in own] + [Entry(method) for method in methods]
        self.entries: tuple[Entry, ...] = tuple(shelf)

    @cached_property
    def _by_name(self) -> dict[str, Method]:
        """Each name with its method; own methods go first, and a name before another one's other name."""
        names = [(name, entry.method) for entry in self.entries for name in entry.names]
        names += [(_ASIDE.sub("", name), method) for name, method in names]
        names += [(name, e.method) for e in self.entries for name in (e.method.key, *e.aliases)]
        return {_tight(name): method for name, method in reversed(names)}

    def named(self, text: str) -> tuple[Method, ...]:
        """Return the methods that are named in `text`, separated by commas or "and"; unknown names are left out."""
        pieces = _BETWEEN.split(text)
        found: list[Method] = []
        start = 0
        while start < len(pieces):
            end, method = self._longest(pieces, start)
            if method is not None and method not in found:
                found.append(method)
            start = end + 2
        return tuple(found)

    def one(self, name: str) -> Method | None:
        """Return the method with exactly this name, other name or key, in either language."""
        return self._by_name.get(_tight(name))

    def entry(self, identity: "str | UUID | None") -> Entry | None:
        """Return the method that is known by this key, or by this identity when it is the workbook's own."""
        return next((entry for entry in self.entries if identity in (entry.id, entry.method.key)), None)

    def search(
        self, words: str = "", filters: Filters | None = None, language: Language = Language.DUTCH
    ) -> list[Entry]:
        """Return the methods with all these words in either language, the nearest first and then by name.

        "24 people" and "45 min" among the words are wishes like those of the filters; with minutes to fill, those that
        fill them best come first. When nothing fits the wishes in the words, what has the other words is near enough.
        """
        text, wishes = read_wishes(words, filters or Filters())
        wanted = text.split()
        found: list[tuple[int, int, str, Entry]] = []
        for entry in filter(wishes.let_through, self.entries):
            rank = entry.rank(wanted)
            if rank is not None:
                spare = 0 if wishes.minutes is None else wishes.minutes - entry.method.minutes_for(wishes.people)
                found.append((rank, spare, plain(spoken(entry.method, language).name), entry))
        if not found and wanted and wishes != (filters or Filters()):
            return self.search(text, filters, language)
        return [hit[-1] for hit in sorted(found, key=lambda hit: hit[:3])]

    def _longest(self, pieces: Sequence[str], start: int) -> tuple[int, Method | None]:
        """Return where the longest name that begins at `start` ends, and its method; names may hold a comma.

        What stands in brackets belongs to the name, or else is a remark beside it.
        """
        for end in range(len(pieces) - 1, start - 1, -2):
            name = "".join(pieces[start : end + 1])
            method = self.one(name) or self.one(_ASIDE.sub("", name))
            if method is not None:
                return end, method
        return start, None
