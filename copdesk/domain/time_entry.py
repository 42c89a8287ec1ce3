"""Reads how long something lasts and when it begins, as people type it; what is not certain is not guessed."""

import re

from copdesk.domain.problems import Problem
from copdesk.domain.sessions import LONGEST_BLOCK

_DAY = 24 * 60
_MINUTES = re.compile(r"^(-?\d{1,9})\s*(?:m|min|mins|minuten|minutes|minuut|minute|['’])?\.?$")
_HOURS = re.compile(r"^(-?\d{1,9})(?:[.,](\d{1,2}))?\s*(?:u|uur|uren|h|hr|hrs|hour|hours)\.?$")
_BOTH = re.compile(r"^(-?\d{1,9})\s*(?::|u|uur|h|hr|hour)\s*([0-5]\d)\s*(?:m|min|minuten|minutes|['’])?\.?$")
_CLOCK = re.compile(r"^(\d{1,2})(?:\s*(?:[:.hu]|uur)\s*(\d{2})(?:\s*(?:m|min))?)?\s*(?:uur|u|h)?\.?$")
_FIGURES = re.compile(r"^(\d{1,2})(\d{2})\s*(?:uur|u|h)?$")
_LATER = re.compile(r"^\+\s*(\d{1,4})\s*(?:m|min|minuten|minutes)?$")
_PREVIOUS = {"v", "p", "vorige", "previous"}


def read_duration(typed: str) -> int:
    """Return minutes: 45, 45m, 1u30, 1h30, 1:30 and 1,5u are all understood.

    Raises Problem that says how it was read and what fits; "1.30" is refused, because it may be 1 h 30 or 1.3 h.
    """
    minutes = _minutes(" ".join(typed.lower().split()))
    if minutes is None:
        raise Problem("duration_unreadable", typed=typed.strip())
    if minutes < 0:
        raise Problem("duration_negative", minutes=minutes, most=LONGEST_BLOCK)
    if minutes > LONGEST_BLOCK:
        raise Problem("duration_too_long", minutes=minutes, reading=as_hours(minutes), most=LONGEST_BLOCK)
    return minutes


def _minutes(text: str) -> int | None:
    if found := _MINUTES.match(text):
        return int(found[1])
    if found := _BOTH.match(text):
        hours = int(found[1])
        return hours * 60 + int(found[2]) * (-1 if found[1].startswith("-") else 1)
    if found := _HOURS.match(text):
        return _part_of_hour(found[1], found[2] or "")
    return None


def _part_of_hour(hours: str, decimals: str) -> int | None:
    """Return the minutes of "1,5" hours, or None when that is no whole number of minutes."""
    sign = -1 if hours.startswith("-") else 1
    hundredths = int(decimals.ljust(2, "0")) if decimals else 0
    if hundredths * 60 % 100:
        return None
    return int(hours) * 60 + sign * hundredths * 60 // 100


def read_start(typed: str, *, after: int, near: int) -> int:
    """Return a start in minutes since midnight of the first day: 13.30, 13:30, 13u30 and 1330 are understood.

    "+10" is ten minutes after `after`, where the block before ends, and "v" or "p" is there exactly. In a
    session that goes on after midnight the day is the one that brings the start closest to `near`.
    Raises Problem when it cannot be read as a time.
    """
    text = " ".join(typed.lower().split())
    if text in _PREVIOUS:
        return after
    if found := _LATER.match(text):
        return after + int(found[1])
    found = _CLOCK.match(text) or _FIGURES.match(text)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (25, 0)
    if hour * 60 + minute > _DAY or minute > 59:
        raise Problem("start_unreadable", typed=typed.strip())
    return min((hour * 60 + minute + day * _DAY for day in range(3)), key=lambda start: abs(start - near))


def as_hours(minutes: int) -> str:
    """Return minutes as hours and minutes: 33:20."""
    return f"{minutes // 60}:{minutes % 60:02d}"


def as_typed(minutes: int) -> str:
    """Return a duration as people read it best: "45 min" under two hours, "2:00" from there."""
    return f"{minutes} min" if minutes < 120 else as_hours(minutes)
