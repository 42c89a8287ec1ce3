"""The clock of a session that runs: it goes on evenly, also in the night in which the clock on the wall is changed.

What is kept of a session is counted on this clock. It says the same as the wall, but for what comes after a change:
there it counts on, and only what is shown is put back to what the wall says.
"""

from datetime import datetime, time, timedelta

from copdesk.domain.sessions import Session
from copdesk.domain.timing import clock
from copdesk.domain.wall_clock import DAY, changes_of, clock_change

MINUTE = 60
HOUR = 60
"""How many minutes the clock is changed by."""

LONGEST_RUN = timedelta(days=2)


def seconds_on_the_clock(session: Session, moment: datetime) -> int:
    """Return a moment in seconds since midnight of the session's first day, as if the clock had not been changed."""
    seconds = int((moment - datetime.combine(session.day, time())).total_seconds())
    minutes = seconds // MINUTE + HOUR * moment.fold  # the second time that it is half past two
    return seconds + MINUTE * clock_change(session.day, session.starts_at, minutes)


def is_its_time(session: Session, moment: datetime) -> bool:
    """Tell whether a moment is on the session's own day or the day after; else it is only rehearsed."""
    return timedelta() <= moment - datetime.combine(session.day, time()) < LONGEST_RUN


def from_the_wall(session: Session, minutes: int) -> int:
    """Return what the clock of the session says when the wall says so many minutes since midnight."""
    return minutes + clock_change(session.day, session.starts_at, minutes)


def shown(session: Session, minutes: int) -> str:
    """Return what the wall says, as "13:05"."""
    return clock(_on_the_wall(session, minutes))


def minute_meant(session: Session, at: time, now: int) -> int:
    """Return the minute on the clock of the session that a time of day means: the one nearest to now."""
    wanted, wall = at.hour * HOUR + at.minute, _on_the_wall(session, now)
    minutes = now + wanted - wall + DAY * round((wall - wanted) / DAY)
    likely = [minutes + by for by in (0, -HOUR, HOUR)]
    meant = [one for one in likely if _on_the_wall(session, one) % DAY == wanted] or likely[:1]
    return max(0, min(meant, key=lambda one: abs(one - now)))


def _on_the_wall(session: Session, minutes: int) -> int:
    for moment, shift in changes_of(session.day, session.starts_at, minutes + HOUR):
        if minutes >= moment + min(0, shift):
            return minutes - shift
    return minutes
