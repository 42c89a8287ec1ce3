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
    usual, each = usual_minutes(setting), setting.speaking.each
    if each is not None and usual and setting.balance.programme_minutes and each < usual * _MUCH_LESS:
        yield question("speaking_less", minutes=round(each), usual=round(usual))


def usual_minutes(setting: Setting) -> Fraction:
    """Return how long one participant would have the floor by the measure of the last sessions of its kind."""
    methods = setting.around.methods
    alike = [e for e in setting.around.earlier[:COMPARED] if e.session.kind is setting.session.kind]
    hours = [h for h in (_per_hour(e, setting.people, methods) for e in alike) if h]
    lasts = Fraction(sum(time.minutes for time in setting.speaking.times), 60)
    return sum(hours, Fraction(0)) / len(hours) * lasts if hours else Fraction(0)


def _per_hour(earlier: Earlier, people: int | None, methods: Lookup) -> Fraction | None:
    return speaking(earlier.placed, earlier.session.expected or earlier.people or people, methods).per_hour
