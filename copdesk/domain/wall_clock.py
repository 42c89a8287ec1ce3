"""What the clock on the wall does in the night in which it is put forward or back."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

HERE = ZoneInfo("Europe/Amsterdam")


def clock_change(day: date, start: int, end: int) -> int:
    """Return by how many minutes the clock is put forward between two times on the clock; less than 0 is back.

    Times are minutes since midnight of `day`. What lasts 24 hours on the clock really lasts that less this change.
    """
    midnight = datetime.combine(day, time(), HERE)
    first, last = (_offset(midnight, minutes) for minutes in (start, end))
    return (last - first) // timedelta(minutes=1)


def _offset(midnight: datetime, minutes: int) -> timedelta:
    return (midnight + timedelta(minutes=minutes)).utcoffset() or timedelta()
