"""Do people do enough themselves, and do they never listen for too long?"""

from collections.abc import Iterable, Iterator
from itertools import accumulate

from copdesk.domain.balance import effective_activity
from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.breaks import LONG_ENOUGH
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import Activity
from copdesk.domain.sessions import Block
from copdesk.domain.timing import Placed


def activity(setting: Setting) -> Iterator[Check]:
    """Ask when people are passive for too large a share of the time."""
    percent, limit = setting.balance.active_percent, setting.limits.active_share
    if percent is not None and percent < limit:
        yield question("too_passive", percent=percent, limit=limit)


def listening(setting: Setting) -> Iterator[Check]:
    """Ask when people listen on end for longer than the limit, at the block in which that happens."""
    limit = setting.limits.longest_listening
    for blocks in _listened_on_end(setting.line):
        lasts = list(accumulate(block.minutes for block in blocks))
        if lasts[-1] > limit:
            where = next(block for block, until in zip(blocks, lasts, strict=True) if until > limit)
            yield question("long_listening", where.id, minutes=lasts[-1])


def _listened_on_end(line: Iterable[Placed]) -> Iterator[list[Block]]:
    """Yield the blocks in which people listen one after the other; time off is a break, a row of no minutes is none."""
    run: list[Placed] = []
    for place in (place for place in line if place.block.minutes):
        listens = effective_activity(place.block) is Activity.PASSIVE
        if run and (not listens or place.start - run[-1].end >= LONG_ENOUGH):
            yield [listened.block for listened in run]
            run = []
        if listens:
            run.append(place)
    if run:
        yield [listened.block for listened in run]
