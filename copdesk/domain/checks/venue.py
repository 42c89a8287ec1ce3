"""Is there room for everybody, and does the group see more places than one?"""

from collections.abc import Iterator

from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import Mode
from copdesk.domain.names import folded


def venue(setting: Setting) -> Iterator[Check]:
    """Ask about the same venue twice in a row."""
    here = setting.session
    last = next((e.session for e in setting.around.earlier if e.session.mode is not Mode.ONLINE), None)
    if setting.online or last is None or not here.venue:
        return
    if folded(here.venue) == folded(last.venue):
        yield question("venue_twice", venue=here.venue)


def capacity(setting: Setting) -> Iterator[Check]:
    """Ask when more people are expected than the room takes."""
    expected, most = setting.session.expected, setting.session.capacity
    if expected and most and expected > most:
        yield question("over_capacity", people=expected, capacity=most)
