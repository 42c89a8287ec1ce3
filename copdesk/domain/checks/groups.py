"""Is everything there for groups that work beside each other: what about, where, with whom, and time to report back?"""

from collections.abc import Iterator

from copdesk.domain.balance import Stretch
from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import BlockKind, Moment, SessionState, Talk
from copdesk.domain.sessions import Block
from copdesk.domain.speaking import talk_of

PAIR = 2
"""So many turn to each other without a table of their own."""


def report_back(setting: Setting) -> Iterator[Check]:
    """Ask about a report back that is too short for the groups that worked before it, or does not say how long each."""
    groups = 0
    for stretch in setting.stretches:
        first = stretch[0][0].block
        if setting.has(first, Moment.REPORT_BACK) and len(stretch) == 1:
            yield from _reporting(setting, first, groups)
        groups = _how_many(setting, stretch) or groups


def _reporting(setting: Setting, block: Block, groups: int) -> Iterator[Check]:
    each, minutes = block.minutes_each, block.minutes
    if each is None and groups > 1 and _ready(setting):
        yield question("report_back_each", block.id, groups=groups, minutes=minutes)
    elif each is not None and groups * each > minutes:
        total = groups * each
        yield question("report_back_too_long", block.id, groups=groups, each=each, total=total, minutes=minutes)


def _ready(setting: Setting) -> bool:
    """Tell whether what was left open in a draft should be known by now."""
    return setting.session.state is SessionState.READY


def _how_many(setting: Setting, stretch: Stretch) -> int:
    """Return how many groups worked in a stretch, or 0 when it was plenary or nobody knows."""
    block = stretch[0][0].block
    if len(stretch) > 1:
        return len(stretch)
    if len(block.places) > 1:
        return sum(not place.cancelled for place in block.places)
    if block.kind is BlockKind.SMALL_GROUPS and block.group_size and setting.people:
        return max(1, round(setting.people / block.group_size))
    return 0


def complete_groups(setting: Setting) -> Iterator[Check]:
    """Ask about parallel groups of which theme, room or host is not known yet; one question for all of them."""
    for stretch in setting.stretches:
        block = stretch[0][0].block
        groups = _groups(stretch)
        lacking = sum(not all(known for known in group) for group in groups)
        if len(groups) > 1 and lacking:
            yield question("groups_incomplete", block.id, missing=lacking, groups=len(groups))
        elif not groups and _ready(setting) and _sits_apart(setting, block):
            count = _how_many(setting, stretch)
            if count > 1:
                yield question("groups_incomplete", block.id, missing=count, groups=count)


def _sits_apart(setting: Setting, block: Block) -> bool:
    """Tell whether people sit in groups of their own; pairs turn to each other where they are."""
    size = block.group_size or 0
    return not block.places and size > PAIR and talk_of(block, setting.methods(block)) is not Talk.PAIRS


def _groups(stretch: Stretch) -> list[tuple[str, str, str]]:
    """Return theme, room and host of each group."""
    if len(stretch) == 1:
        return [(p.theme, p.room, p.host) for p in stretch[0][0].block.places if not p.cancelled]
    return [_group([place.block for place in track]) for track in stretch]


def _group(track: list[Block]) -> tuple[str, str, str]:
    room = next((b.room for b in track if b.room), "")
    return track[0].track, room, next((b.lead for b in track if b.lead), "")


def options(setting: Setting) -> Iterator[Check]:
    """Ask when people must choose more than there is, because of what was cancelled or never added."""
    for stretch in setting.stretches:
        block = stretch[0][0].block
        choose = next((t[0].block.choose for t in stretch if t[0].block.choose), None)
        there = len(stretch) if len(stretch) > 1 else sum(not place.cancelled for place in block.places)
        if choose and choose > there:
            yield question("choose_too_many", block.id, choose=choose, options=there)
        elif block.places and not there:
            yield question("options_cancelled", block.id)
