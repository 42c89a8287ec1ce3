"""Do people have the floor as long as they are used to in this community?"""

from collections.abc import Iterator
from fractions import Fraction

from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Earlier, Setting
from copdesk.domain.speaking import Lookup, speaking

COMPARED = 4
"""With how many sessions before it a session is compared."""

_MUCH_LESS = Fraction(2, 3)


def talking(setting: Setting) -> Iterator[Check]:
    """Ask when each participant has the floor for much less than in the last sessions, hour for hour."""
    usual = usual_per_hour(setting)
    now = setting.speaking
    if usual and setting.balance.programme_minutes and now.per_hour < usual * _MUCH_LESS:
        hours = Fraction(sum(time.minutes for time in now.times), 60)
        yield question("speaking_less", minutes=round(now.each), usual=round(usual * hours))


def usual_per_hour(setting: Setting) -> Fraction:
    """Return for how many minutes of each hour one participant had the floor in the last sessions."""
    methods = setting.around.methods
    hours = [h for h in (_per_hour(e, setting.people, methods) for e in setting.around.earlier[:COMPARED]) if h]
    return sum(hours, Fraction(0)) / len(hours) if hours else Fraction(0)


def _per_hour(earlier: Earlier, people: int | None, methods: Lookup) -> Fraction:
    return speaking(earlier.placed, earlier.session.expected or earlier.people or people, methods).per_hour
