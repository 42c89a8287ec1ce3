"""Reads times as programmes print them: 9.30 uur, 13:30, 1:30 pm, 9-12 uur, 14.05.-14.30, tot ca. 15.30."""

import re
from dataclasses import dataclass

from copdesk.domain.problems import Problem

DAY = 24 * 60
_FREE = r"(?<![\d.,:/-])"
_HALVES = r"(?:[ap]\.m\.|[ap]m\b)"
_UNIT = rf"(?:uur\b|u\b|h\b|hrs?\b|{_HALVES})"
_ABOUT = r"(?:ca\.?|circa|ongeveer|approx\.?|about|±|~)"
_TO = r"\s*(?:[-–—]\s*)?(?:-|–|—|tot en met|tot|t/m|to|until|till)\s*"


def _clock(name: str) -> str:
    """Return a pattern for a time with minutes, or for a bare hour with its unit; the groups begin with `name`."""
    minutes = rf"[.:h]\s?(?P<{name}m>[0-5]\d)(?::[0-5]\d)?|u\s?(?P<{name}n>[0-5]\d)|(?=\s?{_UNIT})"
    return rf"(?P<{name}h>[01]?\d|2[0-4])\s?(?:{minutes})(?![\d%€]|[.,:]\d)" + _after(name)


def _after(name: str) -> str:
    return rf"\.?\s*(?:(?:uur\b|u\b|h\b|hrs?\b)|(?P<{name}p>{_HALVES}))?\.?"


_SECOND = rf"(?P<about>{_ABOUT}\s*)?{_clock('b')}"
_RANGE = re.compile(rf"(?:van\s+|from\s+)?{_FREE}{_clock('a')}{_TO}{_SECOND}", re.IGNORECASE)
_HOURS = re.compile(
    rf"(?:van\s+|from\s+)?{_FREE}(?P<ah>[01]?\d|2[0-4]){_TO}(?P<about>{_ABOUT}\s*)?"
    rf"(?P<bh>[01]?\d|2[0-4])\s?(?=uur\b|u\b|h\b|{_HALVES}){_after('b')}",
    re.IGNORECASE,
)
_ONE = re.compile(rf"(?:vanaf\s+|from\s+)?(?P<about>{_ABOUT}\s*)?{_FREE}{_clock('a')}", re.IGNORECASE)
_PLAIN = re.compile(r"\s*\d{1,2}[.:]\d\d(?:\s*[-–]\s*\d{1,2}[.:]\d\d)?(?:\s+uur)?\s*", re.IGNORECASE)
_FIGURES = re.compile(r"(\d|[01]\d|2[0-4])([0-5]\d)")
_BARE = re.compile(r"([01]?\d|2[0-4])")


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
    found = _earliest(_RANGE.search(words), _HOURS.search(words)) or _ONE.search(words)
    if found is None:
        return None
    start, end = _minutes(found, "a"), _minutes(found, "b") if found.re is not _ONE else None
    if start is None or start > DAY or (end or 0) > DAY:
        return None
    return TimesRead(
        start=start,
        end=end,
        approximate=bool(found["about"]),
        odd=_PLAIN.fullmatch(found[0]) is None and not found["about"],
        before=words[: found.start()].strip(),
        rest=words[found.end() :].strip(" \t:|-–—"),
    )


def cell_times(cell: str) -> TimesRead | None:
    """Return the times in a cell of a column of times, where 9 and 900 mean nine o'clock too."""
    text = cell.strip()
    found = _FIGURES.fullmatch(text) or _BARE.fullmatch(text)
    if found is None:
        return find_times(cell)
    start = int(found[1]) * 60 + (int(found[2]) if found.re is _FIGURES else 0)
    return TimesRead(start=start, odd=True) if start <= DAY else None


def read_clock(typed: str) -> int:
    """Return one time in minutes since midnight, up to 1,440: 13:30, 13.30 uur, 9 uur, 1:30 pm, 24:00 and 1330.

    Raises Problem when it is anything else.
    """
    text = " ".join(typed.split())
    found, figures = _ONE.fullmatch(text), _FIGURES.fullmatch(text)
    minutes = int(figures[1]) * 60 + int(figures[2]) if figures else _minutes(found, "a") if found else None
    if minutes is None or minutes > DAY:
        raise Problem("start_unreadable", typed=typed.strip()[:40])
    return minutes


def _earliest(*found: re.Match[str] | None) -> re.Match[str] | None:
    return min((match for match in found if match), key=lambda match: (match.start(), -match.end()), default=None)


def _minutes(found: re.Match[str], name: str) -> int | None:
    """Return one of the times that were found; nothing when its hour and half of the day do not go together."""
    said = found.groupdict()
    hour = int(said[f"{name}h"])
    half = (said.get(f"{name}p") or said.get("bp") or "").lower()[:1]
    if half:
        if not 1 <= hour <= 12:
            return None
        first_of_range = name == "a" and not said.get("ap") and "bh" in said
        hour = hour % 12 + 12 * (half == "p")
        if first_of_range and half == "p" and hour > int(said["bh"]) % 12 + 12:
            hour -= 12  # "11-1 pm" begins in the morning
    return hour * 60 + int(said.get(f"{name}m") or said.get(f"{name}n") or 0)
