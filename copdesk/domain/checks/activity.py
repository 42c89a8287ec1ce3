"""Do people do enough themselves, and do they never listen for too long?"""

from collections.abc import Iterator

from copdesk.domain.balance import effective_activity
from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import Activity


def activity(setting: Setting) -> Iterator[Check]:
    """Ask when people are passive for too large a share of the time."""
    share, limit = setting.balance.active_share, setting.limits.active_share
    if share is not None and share * 100 < limit:
        yield question("too_passive", percent=int(100 * share), limit=limit)


def listening(setting: Setting) -> Iterator[Check]:
    """Ask when people listen on end for longer than the limit, at the block where that happens."""
    run, limit = 0, setting.limits.longest_listening
    for place in setting.line:
        block = place.block
        run = run + block.minutes if effective_activity(block) is Activity.PASSIVE else 0
        if run > limit >= run - block.minutes:
            yield question("long_listening", block.id, minutes=run)
