"""What is not sure yet, and what was cancelled but still stands in the way?"""

from collections.abc import Iterator

from copdesk.domain.checks.asked import Check, question
from copdesk.domain.checks.setting import Setting
from copdesk.domain.choices import Certainty


def certainty(setting: Setting) -> Iterator[Check]:
    """Ask about a provisional block without a plan B, and about a cancelled one that still takes time."""
    for place in setting.placed:
        block = place.block
        if block.certainty is Certainty.PROVISIONAL and not block.plan_b:
            yield question("provisional", block.id)
        elif block.certainty is Certainty.CANCELLED and block.minutes and not block.track:
            yield question("cancelled_takes_time", block.id, minutes=block.minutes)


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
