"""Reads times as programmes print them: 9.30 uur, 13:30, 14.05.-14.30, tot ca. 15.30, vanaf 20.45."""

import re
from dataclasses import dataclass

from copdesk.domain.problems import Problem

_THEN = r"([01]?\d|2[0-4])\s?(?:[.:h]\s?([0-5]\d)|u\s?([0-5]\d)|(?=\s?(?:uur|u\b|h\b)))(?![\d%€]|[.,:]\d)"
_CLOCK = rf"(?<![\d.,:/-]){_THEN}"
_AFTER = r"\.?\s*(?:uur|u\b|h\b|hrs?\b)?\.?"
_ABOUT = r"(?:ca\.?|circa|ongeveer|approx\.?|about|±|~)"
_RANGE = re.compile(
    rf"(?:van\s+|from\s+)?{_CLOCK}{_AFTER}\s*(?:[-–—]\s*)?(?:-|–|—|tot en met|tot|t/m|to|until|till)\s*"
    rf"({_ABOUT}\s*)?{_THEN}{_AFTER}",
    re.IGNORECASE,
)
_ONE = re.compile(rf"(?:vanaf\s+|from\s+)?({_ABOUT}\s*)?{_CLOCK}{_AFTER}", re.IGNORECASE)
_PLAIN = re.compile(r"\s*\d{1,2}[.:]\d\d(?:\s*[-–]\s*\d{1,2}[.:]\d\d)?(?:\s+uur)?\s*", re.IGNORECASE)
_FIGURES = re.compile(r"([01]\d|2[0-4])([0-5]\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class TimesRead:
    """The times found in some words, in minutes since midnight; `rest` is what else was there.

    `odd` says that they were not written as one would, so that the reading should be shown.
    """

    start: int
    end: int | None = None
    approximate: bool = False
    odd: bool = False
    before: str = ""
    rest: str = ""


def find_times(words: str) -> TimesRead | None:
    """Return the first time, or range of times, in some words; nothing where there is none."""
    found = _RANGE.search(words)
    if found:
        start, end = _minutes(found.group(1, 2, 3)), _minutes(found.group(5, 6, 7))
        about = found[4]
    elif found := _ONE.search(words):
        start, end, about = _minutes(found.group(2, 3, 4)), None, found[1]
    else:
        return None
    return TimesRead(
        start=start,
        end=end,
        approximate=bool(about),
        odd=_PLAIN.fullmatch(found[0]) is None and not about,
        before=words[: found.start()].strip(),
        rest=words[found.end() :].strip(" \t:|-–—"),
    )


def read_clock(typed: str) -> int:
    """Return one time in minutes since midnight: 13:30, 13.30 uur, 9 uur and 1330 are understood.

    Raises Problem when it is anything else.
    """
    text = " ".join(typed.split())
    found = _ONE.fullmatch(text)
    if found:
        return _minutes(found.group(2, 3, 4))
    figures = _FIGURES.fullmatch(text)
    if figures:
        return int(figures[1]) * 60 + int(figures[2])
    raise Problem("start_unreadable", typed=typed.strip()[:40])


def _minutes(found: tuple[str | None, ...]) -> int:
    hours, *minutes = found
    return int(hours or 0) * 60 + int(next((m for m in minutes if m), 0))
