"""Minutes on the clock against minutes that really pass, in the nights in which the clock changes.

The rule is that of the European Union, and so of Amsterdam, since 1996: the clock goes an hour forward in the night
to the last Sunday of March, and an hour back in the night to the last Sunday of October.
"""

from datetime import date, timedelta

DAY = 24 * 60
CHANGE = 3 * 60
"""At three o'clock a night has lost its hour, or begins the hour that comes twice."""


def clock_change(day: date, start: int, end: int) -> int:
    """Return how many more minutes really pass than the clock says: -60 in March, 60 in October, else 0.

    `start` and `end` are minutes on the clock since midnight of `day`.
    """
    return sum(shift for moment, shift in changes_of(day, start, end) if start < moment <= end)


def changes_of(day: date, start: int, end: int) -> list[tuple[int, int]]:
    """Return the moments between `start` and `end` at which the clock changes, each with the minutes it adds."""
    nights = range(start // DAY, end // DAY + 1)
    found = [(n * DAY + CHANGE, _shift(day + timedelta(n))) for n in nights]
    return [(moment, shift) for moment, shift in found if shift and start < moment <= end]


def real_minutes(day: date, start: int, end: int) -> int:
    """Return how many minutes really pass between two moments on the clock."""
    return end - start + clock_change(day, start, end)


def _shift(day: date) -> int:
    last_sunday = day.weekday() == 6 and (day + timedelta(7)).month != day.month
    return {3: -60, 10: 60}.get(day.month, 0) if last_sunday else 0
