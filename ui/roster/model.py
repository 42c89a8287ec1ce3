"""Everybody in a community in order of family name, and who of them is looked for."""

from bisect import insort
from collections.abc import Callable, Collection, Iterable, Iterator, Sized
from enum import StrEnum
from functools import cache
from itertools import chain, filterfalse, islice
from operator import itemgetter
from typing import NamedTuple

from copdesk.domain.belonging import Rule, fits
from copdesk.domain.choices import InterviewState, ParticipationStatus, Role
from copdesk.domain.names import folded
from copdesk.store.lists import FilterLine, KindsWanted, RosterLine
from ui.roster.wording import Text, Wording

MOST_FOUND = 1_000
"""More hits than this nobody reads; the table says that there are more."""

# Plain words, as they stand in the lines: with a hundred thousand people, comparing choices themselves would be felt.
_PARTICIPANT = Role.PARTICIPANT.value
_NOT_CHOSEN = ParticipationStatus.NOT_CHOSEN.value
_COUNTED = frozenset({ParticipationStatus.ENROLLED.value, ParticipationStatus.ALUMNUS.value})
_INVITED = frozenset({ParticipationStatus.INVITED.value, ParticipationStatus.ENROLLED.value})
_HELD = frozenset({InterviewState.HELD.value, InterviewState.WRITTEN_UP.value})


class Choice(StrEnum):
    """The part of the roster that is shown."""

    EVERYONE = "everyone"
    INTAKE_OPEN = "intake_open"
    CORE = "core"
    MISSED_TWICE = "missed_twice"
    NOT_CHOSEN = "not_chosen"
    OUTSIDE = "outside"


class Sieve(NamedTuple):
    """Roles, statuses and kinds of organisation that are let through; of each an empty one lets everybody through."""

    roles: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()

    @classmethod
    def of(cls, kept: FilterLine) -> "Sieve":
        """Return the sieve of a filter that was kept."""
        return cls(frozenset(kept.roles), frozenset(kept.statuses), frozenset(kept.kinds))

    def lets_through(self, line: RosterLine) -> bool:
        """Tell whether somebody is among those wanted, in any of their roles."""
        if self.kinds and line.kind not in self.kinds:
            return False
        if self.statuses and line.status not in self.statuses:
            return False
        return not self.roles or line.role in self.roles or not self.roles.isdisjoint(line.also.split())


OPEN = Sieve()
"""The sieve that lets everybody through."""


class _Entry(NamedTuple):
    """A line with what it is sorted by."""

    order: str
    line: RosterLine


class _Search:
    """What was looked for, the numbers of who was found, and how many in the list were looked at before it stopped."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.found: list[int] = []
        self.seen = 0

    def goes_on_in(self, words: list[str]) -> bool:
        """Tell whether whoever has these words has all of the earlier ones too."""
        return all(any(old in word for word in words) for old in self.words)


class People:
    """The people of one community; `describe` gives the words of a line that are not its own, such as its role.

    A long list may come part by part, in the order of its names: whatever needs everybody waits for the rest. What is
    searched is put together bit by bit with `prepare`, after the list has been shown.
    """

    def __init__(self, describe: Callable[[RosterLine], str]) -> None:
        self._describe = describe
        self._come: list[_Entry] = []
        self._rest: Iterator[Iterable[RosterLine]] | None = None
        self._texts: dict[str, Text] = {}
        self._folded = cache(fold)
        self._wording, self._joined, self._prepared = Wording(()), False, 0
        self._last = _Search([])
        self.rule: Rule = KindsWanted()

    @property
    def complete(self) -> bool:
        """Whether everybody has come."""
        return self._rest is None

    @property
    def empty(self) -> bool:
        """Whether there is nobody."""
        return not self._come and not self._entries

    @property
    def _entries(self) -> list[_Entry]:
        while self._rest is not None:
            self.more()
        return self._come

    @property
    def lines(self) -> list[RosterLine]:
        """Everybody, in order."""
        return [line for _, line in self._entries]

    def load(self, parts: Iterable[Iterable[RosterLine]]) -> None:
        """Take in the first part; the others follow with `more`, or when everybody is needed."""
        self._come, self._rest = [], iter(parts)
        self._texts, self._joined, self._prepared, self._last = {}, False, 0, _Search([])
        self.more()
        if isinstance(parts, Sized) and len(parts) <= 1:
            self._rest = None

    def more(self) -> None:
        """Take in the next part."""
        part = None if self._rest is None else next(self._rest, None)
        if part is None:
            self._rest = None
        else:
            self._come += sorted(map(_entry, part), key=itemgetter(0))

    def first(self) -> list[RosterLine]:
        """Return who has come so far, without those who stand apart, in order."""
        return [line for _, line in self._come if not not_chosen(line)]

    def prepare(self, most: int) -> bool:
        """Make the next search quicker by a bit of work, for at most so many people; tells whether all is done."""
        for entry in self._entries[self._prepared : self._prepared + most]:
            self._text(entry.line)
        self._prepared += most
        ready = self._prepared >= len(self._entries)
        if ready and not self._joined:
            self._join()
        return ready

    def patch(self, people: Collection[str], lines: Iterable[RosterLine]) -> None:
        """Put `lines` in the place of what was known about `people`; who is not among them is gone."""
        gone = frozenset(people)
        self._come = [e for e in self._entries if e.line.person not in gone]
        for person in people:
            self._texts.pop(person, None)
        for line in lines:
            insort(self._come, _entry(line), key=itemgetter(0))
        self._joined, self._last = False, _Search([])

    def matching(
        self, query: str, choice: Choice = Choice.EVERYONE, sieve: Sieve = OPEN, *, most: int | None = MOST_FOUND
    ) -> tuple[list[RosterLine], bool]:
        """Return who is in `choice` and has every word of `query`; of a search the first ones, and whether that is all.

        Who was not chosen stands apart, and is among everyone only when somebody searches.
        A search stops when there are more than anybody reads, so that each key stroke costs the same; without `most`
        it goes on to the last.
        """
        words = sorted(fold(query).split(), key=len, reverse=True)
        entries = self._with(words) if words else self._entries
        found: Iterable[RosterLine] = (entry.line for entry in entries)
        if choice is not Choice.EVERYONE:
            found = filter(self._tests()[choice], found)
        elif not words and not sieve.statuses:
            found = filterfalse(not_chosen, found)
        if sieve != OPEN:
            found = filter(sieve.lets_through, found)
        most = most if words else None
        lines = list(islice(found, None if most is None else most + 1))
        complete = most is None or len(lines) <= most
        return (lines if complete else lines[:most]), complete

    def counts(self, choice: Choice) -> int:
        """Return how many are in `choice`."""
        if choice is Choice.OUTSIDE and not (self.rule.only or self.rule.never):
            return 0
        return sum(map(self._tests()[choice], self.lines))

    def searched(self, choice: Choice, sieve: Sieve) -> int:
        """Return among how many a search looks: everybody in `choice` whom the sieve lets through."""
        if choice is Choice.EVERYONE and sieve == OPEN:
            return len(self._entries)
        test = None if choice is Choice.EVERYONE else self._tests()[choice]
        return sum(sieve.lets_through(line) and (test is None or test(line)) for _, line in self._entries)

    def participants(self) -> int:
        """Return how many take part, as the harvest report counts them."""
        return sum(line.role == _PARTICIPANT and line.status in _COUNTED for _, line in self._entries)

    def outside(self, line: RosterLine) -> bool:
        """Tell whether somebody is of a kind that this community keeps out; the rule is for participants."""
        return line.role == _PARTICIPANT and not fits(self.rule, line)

    def _tests(self) -> dict[Choice, Callable[[RosterLine], bool]]:
        return {
            Choice.INTAKE_OPEN: intake_open,
            Choice.CORE: _in_core,
            Choice.MISSED_TWICE: _missed_twice,
            Choice.NOT_CHOSEN: not_chosen,
            Choice.OUTSIDE: self.outside,
        }

    def _with(self, words: list[str]) -> Iterator[_Entry]:
        """Yield the entries that have every word; who types on is answered from what was found before, and then on."""
        last = self._last if self._last.goes_on_in(words) else _Search([])
        now = self._last = _Search(words)
        again = (number for number in last.found if self._has(number, words))
        for number in chain(again, self._anywhere(words, last.seen)):
            now.found.append(number)
            now.seen = number + 1
            yield self._entries[number]
        now.seen = len(self._entries)

    def _has(self, number: int, words: list[str]) -> bool:
        return all(self._wording.has(number, word) for word in words)

    def _anywhere(self, words: list[str], begin: int) -> Iterator[int]:
        """Return the numbers of who has every word; the longest is looked for in all texts at once."""
        if not self._joined:
            self._join()
        longest, others = words[0], words[1:]
        found = self._wording.having(longest, begin)
        return (number for number in found if self._has(number, others)) if others else found

    def _join(self) -> None:
        self._wording, self._joined = Wording([self._text(entry.line) for entry in self._entries]), True

    def _text(self, line: RosterLine) -> Text:
        """Return what is searched of somebody."""
        text = self._texts.get(line.person)
        if text is None:
            names = (line.given_name, line.prefix, line.family_name, line.job_title, line.organisation)
            own, said = " ".join((*names, line.email, line.phone, line.elsewhere)), self._describe(line)
            text = self._texts[line.person] = Text(fold(own).replace("\n", " "), self._folded(said))
        return text


def _entry(line: RosterLine) -> _Entry:
    return _Entry(f"{line.listed_as}\x1f{line.person}", line)


def fold(text: str) -> str:
    """Return `text` without accents and capitals; plain letters take the short way."""
    return text.lower() if text.isascii() else folded(text)


def intake_open(line: RosterLine) -> bool:
    """Tell whether an intake interview with somebody is still to be held."""
    return line.role == _PARTICIPANT and line.status in _INVITED and line.intake not in _HELD


def not_chosen(line: RosterLine) -> bool:
    """Tell whether somebody was a candidate for whom there was no place."""
    return line.status == _NOT_CHOSEN


def _in_core(line: RosterLine) -> bool:
    return bool(line.core)


def _missed_twice(line: RosterLine) -> bool:
    return line.attendance.count("0") + line.attendance.count("x") >= 2
