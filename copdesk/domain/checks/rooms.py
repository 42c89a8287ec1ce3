"""Is there time to walk to another room, and is no room used twice at once?"""

from collections.abc import Iterator

from copdesk.domain.balance import REST, Stretch
from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import Moment
from copdesk.domain.names import folded
from copdesk.domain.timing import Placed


def room_changes(setting: Setting) -> Iterator[Check]:
    """Ask about the first block in another room that begins before people can be there."""
    if setting.online:
        return
    before: Stretch = []
    for stretch in setting.stretches:
        for track in stretch:
            pairs = [*((old[-1], track[0]) for old in before), *zip(track, track[1:], strict=False)]
            hurried = next((pair for pair in pairs if _hurries(setting, *pair)), None)
            if hurried is not None:
                yield question("room_change", hurried[1].block.id, minutes=setting.limits.room_change)
                break
        before = stretch


def _hurries(setting: Setting, old: Placed, new: Placed) -> bool:
    if not old.block.room or not new.block.room or folded(old.block.room) == folded(new.block.room):
        return False
    if any(p.block.kind in REST or setting.has(p.block, Moment.ROOM_CHANGE) for p in (old, new)):
        return False
    return new.start - old.end < setting.limits.room_change


def rooms_twice(setting: Setting) -> Iterator[Check]:
    """Ask about two parallel blocks in one room."""
    if setting.online:
        return
    for stretch in setting.stretches:
        for n, track in enumerate(stretch):
            others = [p for other in stretch[n + 1 :] for p in other]
            for place in track:
                if place.block.room and any(_same_room(place, other) for other in others):
                    yield question("room_twice", place.block.id, room=place.block.room)


def _same_room(one: Placed, other: Placed) -> bool:
    at_once = one.start < other.end and other.start < one.end
    return at_once and folded(one.block.room) == folded(other.block.room)
