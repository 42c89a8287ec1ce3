"""What is written above blocks: a new day, the change of the clock, a heading, and the names of tracks."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.choices import Division
from copdesk.domain.sessions import Block, Session
from copdesk.domain.time_entry import as_hours
from copdesk.domain.timing import Placed, ends_at, stretches
from copdesk.domain.wall_clock import DAY, changes_of, real_minutes
from ui.sessions.chart import BandKind, Wanted
from ui.sessions.marks import BlockMarks
from ui.sessions.words import long_day

TURN = 4 * 60
"""The day turns at four in the morning: until then it is still the night of the day before."""

_DIVISION_ICONS = {
    Division.TOGETHER: "columns-3",
    Division.CHOSEN: "user-check",
    Division.ASSIGNED: "list-checks",
    Division.SWAPPED: "arrow-right-left",
}


class Bands(QObject):
    """Finds what is to be written above the blocks of a programme."""

    def __init__(self, marks: BlockMarks) -> None:
        super().__init__()
        self._marks = marks

    def wanted(self, session: Session, placed: Sequence[Placed]) -> list[Wanted]:
        """Return all of it."""
        if not placed:
            return []
        ends = ends_at(session, placed)
        sections = [Wanted(BandKind.SECTION, p, p.block.section) for p in placed if p.block.section]
        days, clock = self._days(session, placed, ends), self._clock(session, placed, ends)
        return [*days, *clock, *sections, *self._tracks(placed)]

    def _days(self, session: Session, placed: Sequence[Placed], ends: int) -> Iterator[Wanted]:
        """Yield the days, where there is more than one."""
        if ends <= DAY + TURN:
            return
        for day in range(ends // DAY + 1):
            turns = day * DAY + TURN if day else 0
            first = min((p for p in placed if turns <= p.start < (day + 1) * DAY + TURN), key=_start, default=None)
            if first is not None:
                yield Wanted(BandKind.DAY, first, long_day(session.day + timedelta(days=day)), "calendar")

    def _clock(self, session: Session, placed: Sequence[Placed], end: int) -> Iterator[Wanted]:
        """Yield the change of the clock, above the block in which or before which it falls."""
        if not session.day_known:
            return
        start = min(p.start for p in placed)
        for moment, shift in changes_of(session.day, start, end):
            place = min((p for p in placed if p.end >= moment), key=_start)
            back = self.tr("The clock goes back an hour: {clock} on it, {real} in reality")
            forward = self.tr("The clock goes forward an hour: {clock} on it, {real} in reality")
            real = as_hours(real_minutes(session.day, start, end))
            words = (back if shift > 0 else forward).format(clock=as_hours(end - start), real=real)
            yield Wanted(BandKind.CLOCK, place, words, "clock")

    def _tracks(self, placed: Sequence[Placed]) -> Iterator[Wanted]:
        if not any(p.block.track for p in placed):
            return
        known: dict[UUID, Placed] = {p.block.id: p for p in placed}
        for stretch in stretches([p.block for p in placed]):
            if stretch[0][0].track:
                places = tuple(known[track[0].id] for track in stretch)
                first = min(places, key=_start)
                blocks = [block for track in stretch for block in track]
                words = self._divided(blocks, len(stretch))
                if words:
                    yield Wanted(BandKind.DIVISION, first, words, _DIVISION_ICONS[_division(blocks)])
                yield Wanted(BandKind.TRACKS, first, " · ".join(track[0].track for track in stretch), places=places)

    def _divided(self, blocks: Sequence[Block], tracks: int) -> str:
        """Say how people come to be in a track, and how many of the tracks they may choose."""
        choose = next((block.choose for block in blocks if block.choose), None)
        return self._marks.divided(_division(blocks)) if choose is None else self._marks.choice(choose, tracks)


def _division(blocks: Sequence[Block]) -> Division:
    return next((b.division for b in blocks if b.division is not Division.TOGETHER), Division.TOGETHER)


def _start(place: Placed) -> int:
    return place.start
