"""Do the blocks begin and end when people were told?"""

from collections.abc import Iterator

from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import BlockKind
from copdesk.domain.timing import clock

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
    """Ask when the blocks are over before or after the announced end; it may fall within the drinks."""
    told = setting.session.announced_end
    last = max(setting.seen, key=lambda p: p.end, default=None)
    if told is None or last is None or last.block.open_end:
        return
    minute = min((told.hour * 60 + told.minute + n * DAY for n in range(3)), key=lambda m: abs(m - last.end))
    work = max((p.end for p in setting.seen if p.block.kind not in _AFTERWARDS), default=last.end)
    margin = _ABOUT if last.block.approximate else 0
    if not work - margin <= minute <= last.end + margin:
        yield question("announced_end_differs", last.block.id, announced=clock(minute), ends=clock(last.end))
