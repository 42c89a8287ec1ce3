"""Does every session give new knowledge, time to share and translate, and time for the network?"""

from collections.abc import Iterator

from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import Part, SessionKind
from copdesk.domain.community import Community, PartLimits


def parts(setting: Setting) -> Iterator[Check]:
    """Ask about a part that is missing or below its limit; a part whose limit is 0 is not asked about."""
    if not setting.line or not setting.wants_parts:
        return
    limits, total = limits_for(setting.community, setting.session.kind), setting.balance.in_parts
    for part in Part:
        minutes, percent = setting.balance.of(part), getattr(limits, part.value)
        if not minutes and percent:
            yield question(f"part_missing_{part.value}")
        elif minutes * 100 < percent * total:
            yield question(f"part_short_{part.value}", percent=int(100 * minutes / total), limit=percent)


def limits_for(community: Community, kind: SessionKind) -> PartLimits:
    """Return the least share of each part for sessions of one kind."""
    own = {k.kind: k.limits for k in community.checks.kind_limits}
    return own.get(kind, community.limits)
