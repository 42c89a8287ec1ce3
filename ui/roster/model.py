"""Everybody in a community in order of family name, and who of them is looked for."""

from bisect import bisect_right, insort
from collections.abc import Callable, Collection, Iterable, Iterator
from enum import StrEnum
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from copdesk.domain.belonging import Rule, fits
from copdesk.domain.choices import InterviewState, ParticipationStatus, Role
from copdesk.domain.names import folded
from copdesk.store.lists import KindsWanted, RosterLine

MOST_FOUND = 1_000
"""More hits than this nobody reads; the table says that there are more."""

_COUNTED = (ParticipationStatus.ENROLLED, ParticipationStatus.ALUMNUS)
_INVITED = (ParticipationStatus.INVITED, ParticipationStatus.ENROLLED)
_HELD = (InterviewState.HELD, InterviewState.WRITTEN_UP)


class Choice(StrEnum):
    """The part of the roster that is shown."""

    EVERYONE = "everyone"
    INTAKE_OPEN = "intake_open"
    CORE = "core"
    MISSED_TWICE = "missed_twice"
    OUTSIDE = "outside"


class _Entry(NamedTuple):
    """A line with what it is sorted by and what is searched in it."""

    order: tuple[str, str, str, str]
    text: str
    line: RosterLine


class People:
    """The people of one community; `describe` gives the words of a line that are not its own, such as its role."""

    def __init__(self, describe: Callable[[RosterLine], str]) -> None:
        self._describe = describe
        self._entries: list[_Entry] = []
        self._joined = ""
        self._starts: list[int] = []
        self.rule: Rule = KindsWanted()

    @property
    def lines(self) -> list[RosterLine]:
        """Everybody, in order."""
        return [entry.line for entry in self._entries]

    def load(self, lines: Iterable[RosterLine]) -> None:
        """Take everybody in."""
        self._entries = sorted(map(self._entry, lines), key=itemgetter(0))
        self._join()

    def patch(self, people: Collection[str], lines: Iterable[RosterLine]) -> None:
        """Put `lines` in the place of what was known about `people`; who is not among them is gone."""
        gone = frozenset(people)
        self._entries = [e for e in self._entries if e.line.person not in gone]
        for line in lines:
            insort(self._entries, self._entry(line), key=itemgetter(0))
        self._joined = ""

    def matching(self, query: str, choice: Choice = Choice.EVERYONE) -> tuple[list[RosterLine], bool]:
        """Return who is in `choice` and has every word of `query`; of a search the first ones, and whether that is all.

        A search stops when there are more than anybody reads, so that each key stroke costs the same.
        """
        words = sorted(fold(query).split(), key=len, reverse=True)
        entries = self._with(words) if words else self._entries
        wanted = self._tests()[choice]
        found = (e.line for e in entries if wanted(e.line))
        lines = list(islice(found, MOST_FOUND + 1 if words else None))
        complete = not words or len(lines) <= MOST_FOUND
        return (lines if complete else lines[:MOST_FOUND]), complete

    def counts(self, choice: Choice) -> int:
        """Return how many are in `choice`."""
        return sum(map(self._tests()[choice], (e.line for e in self._entries)))

    def participants(self) -> int:
        """Return how many take part, as the harvest report counts them."""
        lines = (e.line for e in self._entries)
        return sum(line.role == Role.PARTICIPANT and line.status in _COUNTED for line in lines)

    def outside(self, line: RosterLine) -> bool:
        """Tell whether somebody is of a kind that this community keeps out; the rule is for participants."""
        return line.role == Role.PARTICIPANT and not fits(self.rule, line)

    def _tests(self) -> dict[Choice, Callable[[RosterLine], bool]]:
        return {
            Choice.EVERYONE: _anybody,
            Choice.INTAKE_OPEN: intake_open,
            Choice.CORE: _in_core,
            Choice.MISSED_TWICE: _missed_twice,
            Choice.OUTSIDE: self.outside,
        }

    def _with(self, words: list[str]) -> Iterator[_Entry]:
        """Yield the entries that have every word; the longest is looked for in all texts at once."""
        if not self._joined:
            self._join()
        at = self._joined.find(words[0])
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            entry = self._entries[number]
            if all(word in entry.text for word in words[1:]):
                yield entry
            at = self._joined.find(words[0], self._starts[number] + len(entry.text))

    def _join(self) -> None:
        start, self._starts = 0, []
        for entry in self._entries:
            self._starts.append(start)
            start += len(entry.text) + 1
        self._joined = "\n".join(e.text for e in self._entries)

    def _entry(self, line: RosterLine) -> _Entry:
        family, given, prefix = fold(line.family_name), fold(line.given_name), fold(line.prefix)
        own = " ".join((line.job_title, line.organisation, line.email, line.phone, self._describe(line)))
        text = f"{given} {prefix} {family} {fold(own)}"
        return _Entry((family or given, given, prefix, line.person), text.replace("\n", " "), line)


def fold(text: str) -> str:
    """Return `text` without accents and capitals; plain letters take the short way."""
    return text.lower() if text.isascii() else folded(text)


def intake_open(line: RosterLine) -> bool:
    """Tell whether an intake interview with somebody is still to be held."""
    return line.role == Role.PARTICIPANT and line.status in _INVITED and line.intake not in _HELD


def _anybody(line: RosterLine) -> bool:
    return True


def _in_core(line: RosterLine) -> bool:
    return bool(line.core)


def _missed_twice(line: RosterLine) -> bool:
    return line.attendance.count("0") + line.attendance.count("x") >= 2
