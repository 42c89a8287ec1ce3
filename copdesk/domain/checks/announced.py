"""Do the blocks begin and end when people were told?"""

from collections.abc import Iterator

from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import BlockKind
from copdesk.domain.timing import Placed, clock

DAY = 24 * 60
_ABOUT = 15
_AFTERWARDS = (BlockKind.DRINKS, BlockKind.INFORMAL)


def announced_start(setting: Setting) -> Iterator[Check]:
    """Ask when the first block is not there at the announced start; people may walk in before it."""
    told = setting.session.announced_start
    work = next((p for p in setting.seen if p.block.kind is not BlockKind.WALK_IN), None)
    if told is None or work is None:
        return
    minute = told.hour * 60 + told.minute
    if not setting.seen[0].start <= minute <= work.start or (minute < work.start and setting.seen[0] is work):
        yield question("announced_start_differs", work.block.id, announced=clock(minute), begins=clock(work.start))


def announced_end(setting: Setting) -> Iterator[Check]:
    """Ask when the last block is over before or after the announced end; drinks may follow it."""
    told = setting.session.announced_end
    last = max(setting.seen, key=lambda p: p.end, default=None)
    if told is None or last is None or last.block.open_end:
        return
    minute = told.hour * 60 + told.minute
    ends = {p.end for p in (last, *_before_the_drinks(setting))}
    margin = _ABOUT if last.block.approximate else 0
    if all(_apart(end, minute) > margin for end in ends):
        yield question("announced_end_differs", last.block.id, announced=clock(minute), ends=clock(last.end))


def _before_the_drinks(setting: Setting) -> list[Placed]:
    work = [p for p in setting.seen if p.block.kind not in _AFTERWARDS]
    return [max(work, key=lambda p: p.end)] if work else []


def _apart(one: int, other: int) -> int:
    """Return how many minutes lie between two times of day, over midnight if that is shorter."""
    apart = abs(one - other) % DAY
    return min(apart, DAY - apart)
