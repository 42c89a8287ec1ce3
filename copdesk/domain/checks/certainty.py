"""What is not sure yet, and what was cancelled but still stands in the way?"""

from collections.abc import Iterator

from copdesk.domain.balance import Stretch
from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import Certainty
from copdesk.domain.timing import Placed, stretches


def certainty(setting: Setting) -> Iterator[Check]:
    """Ask about a provisional block without a plan B, and about a cancelled one that still takes time."""
    held = {place.block.id for stretch in stretches(setting.placed) for place in _held(stretch)}
    for place in setting.placed:
        block = place.block
        if block.certainty is Certainty.PROVISIONAL and not block.plan_b:
            yield question("provisional", block.id)
        elif block.minutes and block.id in held:
            yield question("cancelled_takes_time", block.id, minutes=block.minutes)


def _held(stretch: Stretch) -> Iterator[Placed]:
    """Yield what was cancelled and is still waited for: by a later part of its track, or because all was cancelled."""
    goes_on = any(not _cancelled(place) for track in stretch for place in track)
    for track in stretch:
        for number, place in enumerate(track, 1):
            waited_for = not goes_on or any(not _cancelled(later) for later in track[number:])
            if _cancelled(place) and waited_for:
                yield place


def _cancelled(place: Placed) -> bool:
    return place.block.certainty is Certainty.CANCELLED


def open_ends(setting: Setting) -> Iterator[Check]:
    """Ask about a block without an end that something follows; the last block may stay open."""
    last = max((p.end for p in setting.seen), default=0)
    for place in setting.seen:
        if place.block.open_end and place.end < last:
            yield question("open_end_within", place.block.id)


def language(setting: Setting) -> Iterator[Check]:
    """Ask about a block in another language than the rest, so that nobody is taken by surprise."""
    for place in setting.seen:
        other = place.block.language
        if other is not None and other is not setting.community.language and not place.block.for_participants:
            yield question("other_language", place.block.id)
