"""Words their speaker does not want repeated: recognised in a text also when a letter or a comma was changed since."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from uuid import UUID

from copdesk.domain.choices import Decision, HarvestKind, Purpose, QuoteConsent
from copdesk.domain.consent import Consent, said_of
from copdesk.domain.harvest import HarvestItem

_WORD = re.compile(r"\w+")
_NO = (Decision.REFUSED, Decision.WITHDRAWN)
_TAKEN_BACK = (QuoteConsent.REFUSED, QuoteConsent.WITHDRAWN)
_ALIKE = 0.85
_PART = 4
"""From how many words on a piece of a passage is taken for the passage; fewer, and anybody says them."""
LEFT_OUT = "[…]"
"""What stands where words were left out, in any language."""


def bare(text: str) -> str:
    """Return words as they are compared: without capitals, spaces and marks that make no difference."""
    return " ".join(_WORD.findall(text.casefold()))


def alike(one: str, other: str) -> bool:
    """Tell whether two texts are the same words, but for a slip or a small correction."""
    return _alike(bare(one), bare(other))


def refused_passages(person_id: UUID, harvested: Iterable[HarvestItem], answers: Sequence[Consent]) -> tuple[str, ...]:
    """Return the words of one person that were read back and refused, or taken back later."""
    own = (i for i in harvested if i.person_id == person_id and i.kind is HarvestKind.QUOTE)
    return tuple(item.text for item in own if is_refused(item, answers))


def is_refused(item: HarvestItem, answers: Sequence[Consent]) -> bool:
    """Tell whether the speaker said no to these very words, wherever that was noted."""
    if item.consent in _TAKEN_BACK:
        return True
    asked = (answer for answer in answers if answer.person_id == item.person_id and answer.passage == item.id)
    said = [said_of(answers, answer.person_id, Purpose.QUOTE_ANONYMOUS, item.id) for answer in asked]
    return any(decision in _NO for decision in said)


def without(text: str, passages: Iterable[str]) -> str:
    """Return a text in which each of these passages gave way to dots in brackets."""
    for passage in passages:
        text = _without_one(text, bare(passage).split())
    return text


def _without_one(text: str, passage: Sequence[str]) -> str:
    words = list(_WORD.finditer(text))
    parts: list[str] = []
    done = 0
    for first, last in _places([word[0].casefold() for word in words], passage):
        parts += [text[done : words[first].start()], LEFT_OUT]
        done = words[last].end()
    return "".join((*parts, text[done:]))


def _places(words: Sequence[str], passage: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last word of each place where a passage stands, the best fit of those that overlap."""
    place = 0
    while passage and place < len(words):
        fit, length = _fit_at(words[place:], passage)
        while length:
            next_fit, next_length = _fit_at(words[place + 1 :], passage)
            if next_fit <= fit:
                break
            place, fit, length = place + 1, next_fit, next_length
        if length:
            yield place, place + length - 1
        place += length or 1


def _fit_at(words: Sequence[str], passage: Sequence[str]) -> tuple[float, int]:
    """Return how well a passage fits on the words from here on, and how many of them it is."""
    size, whole = len(passage), " ".join(passage)
    if _PART <= len(words) < size and f" {' '.join(words)} " in f" {whole} ":
        return 1, len(words)
    lengths = range(max(1, size - 1), min(len(words), size + 1) + 1)
    fits = [(_likeness(" ".join(words[:length]), whole), -length) for length in lengths]
    fit, length = max(fits, default=(0.0, 0))
    return (fit, -length) if fit >= _ALIKE else (0.0, 0)


def _alike(one: str, other: str) -> bool:
    return one == other or _likeness(one, other) >= _ALIKE


def _likeness(one: str, other: str) -> float:
    """Return how alike two texts are, from none to one; what is far off is not looked at closely."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < _ALIKE:
        return 0.0
    return matcher.ratio()
