"""Do the times hold: no block over another, no unexplained gap, no hour lost in the night of the clock change?"""

from collections.abc import Iterator
from uuid import UUID

from copdesk.domain.balance import Stretch
from copdesk.domain.checks.asked import Check, question, warning
from copdesk.domain.checks.setting import Setting
from copdesk.domain.sessions import LONGEST_SESSION
from copdesk.domain.timing import Placed
from copdesk.domain.wall_clock import real_minutes


def overlaps(setting: Setting) -> Iterator[Check]:
    """Warn about a pinned block that begins before the one ahead of it is over, or about running past a fixed end."""
    for place in setting.placed:
        if place.overlap and not place.block.minutes:
            yield warning("end_over", place.block.id, minutes=place.overlap)
        elif place.overlap:
            names = {"title": place.block.title, "other": _run_into(setting, place).block.title}
            yield warning("overlap", place.block.id, minutes=place.overlap, **names)


def _run_into(setting: Setting, place: Placed) -> Placed:
    """Return what is still going on when a block begins: the one that ends last of all that stand before it."""
    before = setting.placed[: setting.placed.index(place)]
    return max(before or (place,), key=lambda other: (other.end == place.start + place.overlap, other.end))


def gaps(setting: Setting) -> Iterator[Check]:
    """Ask about time before a pinned block that nobody gave a name."""
    for place in setting.seen:
        if place.gap and place.block.minutes and not place.block.gap_name:
            yield question("gap_unnamed", place.block.id, minutes=place.gap)


def tracks(setting: Setting) -> Iterator[Check]:
    """Ask about parallel tracks that are not over at the same time."""
    for stretch in setting.stretches:
        ends = sorted(track[-1].end for track in stretch)
        if ends[0] != ends[-1]:
            yield question("tracks_unequal", _first_done(stretch), minutes=ends[-1] - ends[0])


def _first_done(stretch: Stretch) -> UUID:
    return min((track[-1] for track in stretch), key=lambda place: place.end).block.id


def length(setting: Setting) -> Iterator[Check]:
    """Ask about a session that lasts longer than people can."""
    if setting.minutes > LONGEST_SESSION:
        yield question("too_long_session", hours=setting.minutes // 60)


def wall_clock(setting: Setting) -> Iterator[Check]:
    """Tell that the clock changes during the session: how long it lasts on the clock, and how long really."""
    if not setting.placed or not setting.session.day_known:
        return
    starts, ends = min(p.start for p in setting.placed), max(p.end for p in setting.placed)
    shown, real = ends - starts, real_minutes(setting.session.day, starts, ends)
    if shown != real:
        yield question("clock_changes", hours=_hours(shown), real=_hours(real))


def _hours(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02d}"
