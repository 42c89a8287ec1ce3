"""Do people do enough themselves, and do they never listen for too long?"""

from collections.abc import Iterator
from itertools import accumulate, groupby

from copdesk.domain.balance import effective_activity
from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import Activity


def activity(setting: Setting) -> Iterator[Check]:
    """Ask when people are passive for too large a share of the time."""
    percent, limit = setting.balance.active_percent, setting.limits.active_share
    if percent is not None and percent < limit:
        yield question("too_passive", percent=percent, limit=limit)


def listening(setting: Setting) -> Iterator[Check]:
    """Ask when people listen on end for longer than the limit, at the block in which that happens."""
    limit = setting.limits.longest_listening
    for listens, run in groupby(setting.line, lambda p: effective_activity(p.block) is Activity.PASSIVE):
        blocks = [place.block for place in run]
        lasts = list(accumulate(block.minutes for block in blocks))
        if listens and lasts[-1] > limit:
            where = next(block for block, until in zip(blocks, lasts, strict=True) if until > limit)
            yield question("long_listening", where.id, minutes=lasts[-1])
