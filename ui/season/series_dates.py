"""Reads a list of dates as people type it; each one without a year comes after the one before it."""

import re
from datetime import date

from ui.kit.dates import read_date

_BETWEEN = re.compile(r"[,;\n]+|\s+(?:en|and)\s+")


def read_days(typed: str, today: date) -> tuple[tuple[date, ...], tuple[str, ...]]:
    """Return the dates in a text and what in it could not be read; nothing is guessed."""
    days: list[date] = []
    unread: list[str] = []
    for part in _BETWEEN.split(typed):
        words = part.strip(" \t-•*.")
        if not words:
            continue
        found = read_date(words, days[-1] if days else today)
        if found is None:
            unread.append(words)
        else:
            days.append(found)
    return tuple(days), tuple(unread)
