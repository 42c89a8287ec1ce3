"""Is there a break in time, and room in a long day for what runs over?"""

import re
from collections.abc import Iterable, Iterator

from copdesk.domain.balance import REST
from copdesk.domain.checks.asked import Check, question, warning
from copdesk.domain.checks.setting import LONG_DAY, Setting
from copdesk.domain.choices import BlockKind
from copdesk.domain.names import folded
from copdesk.domain.timing import Placed

LONG_ENOUGH = 10
"""An open stretch of so many minutes between two blocks is as good as a break."""

_MEAL = re.compile(r"\b(lunch|diner|dinner|maaltijd)")
_MEAL_TIMES = ((11 * 60 + 30, 14 * 60), (17 * 60 + 30, 20 * 60))
_DAY = 24 * 60


def stretches_without_break(line: Iterable[Placed], pause: int = LONG_ENOUGH) -> Iterator[list[Placed]]:
    """Yield the blocks that follow each other without a break; a gap of `pause` minutes is one too."""
    run: list[Placed] = []
    for place in line:
        rests = place.block.kind in REST
        if run and (rests or place.start - run[-1].end >= pause):
            yield run
            run = []
        if not rests:
            run.append(place)
    if run:
        yield run


def breaks(setting: Setting) -> Iterator[Check]:
    """Ask about a stretch without a break that is too long, at the block in which it becomes so."""
    ask, warn = setting.limits.long_stretch, setting.limits.too_long_stretch
    for run in stretches_without_break(setting.line):
        minutes = run[-1].end - run[0].start
        where = next((p for p in run if p.end - run[0].start > ask), run[-1]).block.id
        if minutes >= warn:
            yield warning("too_long_stretch", where, minutes=minutes)
        elif minutes > ask:
            yield question("long_stretch", where, minutes=minutes)


def meals_inside(setting: Setting) -> Iterator[Check]:
    """Ask about a meal within a block of work at the time of a meal: nobody rests in it."""
    for place in setting.seen:
        block = place.block
        if block.kind not in REST and _MEAL.search(folded(block.title)) and _at_a_meal_time(place):
            yield question("meal_inside", block.id, minutes=block.minutes)


def _at_a_meal_time(place: Placed) -> bool:
    days = range(0, place.end + 1, _DAY)
    return any(place.start < day + until and day + begins < place.end for day in days for begins, until in _MEAL_TIMES)


def buffer(setting: Setting) -> Iterator[Check]:
    """Ask about a long day in which nothing can run over: no gap, and no block that may be shorter or left out."""
    if setting.minutes >= LONG_DAY and not any(_gives_room(place) for place in setting.seen):
        yield question("no_buffer", hours=setting.minutes // 60)


def _gives_room(place: Placed) -> bool:
    block = place.block
    shorter = block.least is not None and block.least < block.minutes and not block.never_shorten
    return shorter or block.may_drop or block.kind is BlockKind.INFORMAL or place.gap > 0
