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
_DAY = 24 * 60
_SHORT = 10


def energy(setting: Setting) -> Iterator[Check]:
    """Ask about a block of listening right after lunch, or as far as it goes on after eight in the evening."""
    before: Placed | None = None
    for place in setting.line:
        if _drains(place.block):
            late = _minutes_late(place)
            if before is not None and before.block.kind is BlockKind.MEAL and before.start % _DAY in _LUNCH:
                yield question("low_after_lunch", place.block.id, minutes=place.block.minutes)
            elif late > _SHORT:
                yield question("low_in_evening", place.block.id, minutes=late)
        before = place if place.block.minutes else before


def _minutes_late(place: Placed) -> int:
    """Return how many minutes of a block lie after eight in the evening, on any of its days."""
    nights = ((day * _DAY + _LATE, (day + 1) * _DAY + _EARLY) for day in range(-1, place.end // _DAY + 1))
    return sum(max(0, min(place.end, early) - max(place.start, late)) for late, early in nights)


def _drains(block: Block) -> bool:
    activity = effective_activity(block)
    told = effective_parts(block) == (Part.KNOWLEDGE,) and activity is not Activity.ACTIVE
    return block.minutes > _SHORT and (activity is Activity.PASSIVE or told)
