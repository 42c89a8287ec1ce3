"""What of somebody's private notes may be given to them when they ask: chosen thing by thing, as plain words."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PrivateKind(StrEnum):
    """What sort of private thing is looked at."""

    NOTE = "note"
    ANSWER = "answer"
    TRANSCRIPT = "transcript"


class Verdict(StrEnum):
    """What is decided about one private thing."""

    INCLUDE = "include"
    REDACT = "redact"
    WITHHOLD = "withhold"


class Ground(StrEnum):
    """Why something is withheld."""

    OTHERS = "others"
    IN_CONFIDENCE = "in_confidence"
    OWN_THOUGHTS = "own_thoughts"
    NOT_ABOUT_THEM = "not_about_them"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Released:
    """Words that may be given: of which sort, of which day, under which title."""

    kind: PrivateKind
    on: date | None
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class ReviewOutcome:
    """What one facilitator decided: the words that are given, and how many things are not, and why."""

    released: tuple[Released, ...] = ()
    withheld: tuple[tuple[Ground, int], ...] = ()


def together(outcomes: Iterable[ReviewOutcome]) -> ReviewOutcome:
    """Return what several facilitators decided as one."""
    given, counts = list[Released](), Counter[Ground]()
    for outcome in outcomes:
        given += outcome.released
        counts.update(dict(outcome.withheld))
    return ReviewOutcome(tuple(given), tuple((ground, counts[ground]) for ground in Ground if counts[ground]))
