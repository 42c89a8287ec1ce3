"""Reads a text sentence by sentence, and keeps those that ask something."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

_ENDS = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|\n+")
_SHORT_FORMS = re.compile(
    r"(?:^|[\s(])(?:bijv|bv|o\.a|d\.w\.z|m\.b\.t|t\.a\.v|i\.p\.v|dhr|mw|mevr|dr|ir|ing|drs|mr|nr|e\.g|i\.e|mrs|"
    r"ms|vs|[A-Z])\.$",
    re.IGNORECASE,
)
_LIST_MARK = re.compile(r"\s*(?:(?:\d{1,2}[.)]|[a-z][.)]|[-*•–—])\s+)?(?:[^\w\s?.…!'’]|\s|['‘](?!t\b))*")
_CLOSING = "\"'”’»)] \t"
_OPENS_QUOTE = re.compile(r"\S\s*[\"“„«‘]|:\s*'")
_PLAIN = str.maketrans("áàäâéèëêíìïîóòöôúùüûç’‘`´", "aaaaeeeeiiiioooouuuuc''''")
_SPACES = re.compile(r"\s+")
_LOOSE_DASH = re.compile(r"\s+[-–—]+\s+|[;:]\s+")


class Asked(NamedTuple):
    """A question as it stands in its text, without the mark at its end."""

    start: int
    end: int
    words: str


def asked_in(text: str) -> Iterator[Asked]:
    """Yield each sentence that ends in a question mark; statements, and questions that are quoted, are left out."""
    for start, end in _sentences(text):
        mark = _LIST_MARK.match(text, start, end)
        start = mark.end() if mark else start
        whole = text[start:end].rstrip()
        bare = whole.rstrip(_CLOSING)
        quoted = bare != whole.rstrip(") ]") and _OPENS_QUOTE.search(bare)
        if not bare.endswith(("?", "?!", "!?")) or quoted:
            continue
        words = _SPACES.sub(" ", _LOOSE_DASH.sub(", ", bare.rstrip("?!.… "))).strip()
        if words:
            yield Asked(start, start + len(bare), words)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _ENDS.finditer(text):
        if found.group() == "." and _SHORT_FORMS.search(text, max(start, found.end() - 9), found.end()):
            continue
        yield start, found.end()
        start = found.end()
    if text[start:].strip():
        yield start, len(text)


def plain(words: str) -> str:
    """Return words in small letters without accents, to look them up by."""
    return words.lower().translate(_PLAIN)


class Core(NamedTuple):
    """A question without what leads up to it: `before` is a clause in front, `words` is the part that asks.

    `tail` is what follows the last comma of the whole sentence. `begins` tells whether it begins like a question.
    """

    before: str
    words: str
    tail: str
    begins: bool

    @property
    def last(self) -> str:
        """What follows the last comma of the part that asks."""
        return self.words.rpartition(", ")[2] if ", " in self.words else ""


def core_of(words: str, leads: re.Pattern[str], begins: Callable[[str], bool]) -> Core:
    """Return the part of a sentence that asks: from the first stretch between commas that begins like a question."""
    stretches = _bare(words, leads).split(", ")
    for number, stretch in enumerate(stretches):
        bare = _bare(stretch, leads)
        if begins(plain(bare)):
            asking = [bare, *stretches[number + 1 :]]
            return Core(", ".join(stretches[:number]), ", ".join(asking), _tail(stretches), begins=True)
    return Core("", ", ".join(stretches), _tail(stretches), begins=False)


def _tail(stretches: list[str]) -> str:
    return stretches[-1] if len(stretches) > 1 else ""


def _bare(words: str, leads: re.Pattern[str]) -> str:
    """Return words without the small ones people begin a sentence with: and, but, well."""
    while (found := leads.match(words)) and found.end() < len(words):
        words = words[found.end() :]
    return words
