"""Reads dates, times and numbers the way people type them, in Dutch or English; never guesses."""

import re
from datetime import date, time

_MONTHS = (
    ("januari", "january"),
    ("februari", "february"),
    ("maart", "march", "mrt"),
    ("april",),
    ("mei", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("augustus", "august"),
    ("september",),
    ("oktober", "october"),
    ("november",),
    ("december",),
)
_DAYS = re.compile(r"^(ma|di|wo|do|vr|za|zo|mon?|tue?|wed?|thu?|fri?|sat?|sun?)[a-z]*[.,]?\s+(?=\d)")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_FIGURES = re.compile(r"^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{2}|\d{4}))?$")
_WORDS = re.compile(r"^(\d{1,2})(?:e|st|nd|rd|th)?[-. ]*([a-z]{3,})\.?[-., ]*(\d{2}|\d{4})?$")
_TIME = re.compile(r"^(\d{1,2})(?:\s*[:.hu]?\s*(\d{2}))?\s*(?:uur|u|h)?$")


def read_date(typed: str, today: date) -> date | None:
    """Return the date somebody typed, day before month; without a year it is the nearest one to come.

    Returns None when it cannot be read: a wrong date is worse than none.
    """
    text = _DAYS.sub("", " ".join(typed.lower().split()))
    if found := _ISO.match(text):
        return _valid(int(found[1]), int(found[2]), int(found[3]))
    if found := _FIGURES.match(text):
        return _placed(int(found[1]), int(found[2]), found[3], today)
    if (found := _WORDS.match(text)) and (month := _month(found[2])):
        return _placed(int(found[1]), month, found[3], today)
    return None


def read_time(typed: str) -> time | None:
    """Return the time somebody typed, on a clock of 24 hours: 13:30, 13.30, 13u30, 1330, 9 or "9 uur"."""
    found = _TIME.match(" ".join(typed.lower().split()))
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _month(word: str) -> int | None:
    fitting = [n for n, names in enumerate(_MONTHS, 1) if any(name.startswith(word) for name in names)]
    return fitting[0] if len(fitting) == 1 else None


def _placed(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _valid(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this = _valid(today.year, month, day)
    if this is not None and this >= today:
        return this
    return _valid(today.year + 1, month, day) or this


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
