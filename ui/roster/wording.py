"""The words by which people on a roster are found: their own, and what is said of many alike, such as a role."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby
from typing import NamedTuple


class Text(NamedTuple):
    """What is searched of somebody; as many share what is said of them, that is one and the same string."""

    own: str
    said: str


class Wording:
    """The texts of everybody, one below the other; what is said of many is looked through once for all of them."""

    def __init__(self, texts: Sequence[Text]) -> None:
        self._joined = "\n".join(text.own for text in texts)
        self._starts = list(accumulate((len(text.own) + 1 for text in texts), initial=0))
        self._said = [text.said for text in texts]
        self._sayings = frozenset(self._said)

    def has(self, number: int, word: str) -> bool:
        """Tell whether a word is in somebody's text."""
        own = self._joined.find(word, self._starts[number], self._starts[number + 1]) >= 0
        return own or word in self._said[number]

    def having(self, word: str, begin: int) -> Iterator[int]:
        """Return the numbers of all whose text has a word, from `begin` on, in order."""
        fitting = {said for said in self._sayings if word in said}
        if not fitting:
            return self._owning(word, begin)
        from heapq import merge

        said, end = self._said, len(self._said)
        told = (number for number in range(begin, end) if said[number] in fitting)
        return (number for number, _ in groupby(merge(self._owning(word, begin), told)))

    def _owning(self, word: str, begin: int) -> Iterator[int]:
        find, starts = self._joined.find, self._starts
        at = find(word, starts[begin])
        while at >= 0:
            number = bisect_right(starts, at) - 1
            yield number
            at = find(word, starts[number + 1])
