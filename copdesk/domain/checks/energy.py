"""Do people have to sit and listen when they have least energy: after lunch, and late in the evening?"""

from collections.abc import Iterator

from copdesk.domain.balance import effective_activity, effective_parts
from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import Activity, BlockKind, Part
from copdesk.domain.sessions import Block
from copdesk.domain.timing import Placed

_LUNCH = range(11 * 60, 15 * 60)
_LATE, _EARLY = 20 * 60, 4 * 60
_SHORT = 10


def energy(setting: Setting) -> Iterator[Check]:
    """Ask about a block of listening right after lunch, or after eight in the evening."""
    before: Placed | None = None
    for place in setting.line:
        if _drains(place.block):
            minute = place.start % (24 * 60)
            if before is not None and before.block.kind is BlockKind.MEAL and before.start % (24 * 60) in _LUNCH:
                yield question("low_after_lunch", place.block.id, minutes=place.block.minutes)
            elif minute >= _LATE or minute < _EARLY:
                yield question("low_in_evening", place.block.id, minutes=place.block.minutes)
        before = place


def _drains(block: Block) -> bool:
    activity = effective_activity(block)
    told = effective_parts(block) == (Part.KNOWLEDGE,) and activity is not Activity.ACTIVE
    return block.minutes > _SHORT and (activity is Activity.PASSIVE or told)
