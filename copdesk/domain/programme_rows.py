"""Arranges somebody else's programme: rows with times as they stand become blocks that begin exactly then."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from copdesk.domain.problems import Problem
from copdesk.domain.sessions import LONGEST_SESSION, Block, Session
from copdesk.domain.timing import ROOM, lay_out

DAY = 24 * 60
UNTOLD = 15
OUT_OF_ORDER, TRACK_BELOW = 3 * 60, 6 * 60
"""How far back in time a row may go without the day turning; a track may be written below another."""

LONGEST_NIGHT = 14 * 60
LATEST = DAY + LONGEST_SESSION


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRow:
    """One part of a programme as it was read; times are minutes since midnight of the first day.

    `fields` holds what is known of the block beside its title, times and track, and `odd` says that the reading
    should be shown: its times go back, or the day turns before it without a word.
    """

    title: str
    start: int | None = None
    end: int | None = None
    minutes: int | None = None
    track: str = ""
    fields: tuple[tuple[str, Any], ...] = ()
    odd: bool = False


def arrange(
    session: Session, rows: Sequence[ReadRow], identities: Sequence[UUID], before: Sequence[Block] = ()
) -> tuple[Session, tuple[Block, ...]]:
    """Return the session with the start of its first block, and new blocks at the times of their rows.

    They come after the blocks that are there `before`, which also keep the start of the session as it is.

    A row without an end lasts until the next of its track begins, and the last one stays open. A start is pinned
    only where the blocks before would not lead to it, and at a row that marks a moment. Nothing else is mended.
    """
    known = _with_ends(over_days(rows))
    started = [row.start for row in known if row.start is not None]
    if started and not before:
        session = session.with_(starts=f"{min(started) // 60 % 24:02d}:{min(started) % 60:02d}")
    first = max((block.position for block in before), default=-ROOM) + ROOM
    blocks = [
        Block.model_validate(
            {
                "id": identities[number],
                "session_id": session.id,
                "title": row.title,
                "position": first + place * ROOM,
                "minutes": _minutes(row),
                "pin": row.start,
                "track": row.track,
                "open_end": row.end is None and row.minutes is None and row.start is not None,
            }
            | dict(row.fields)
        )
        for place, (number, row) in enumerate(_in_order(known))
    ]
    return session, tuple(_without_needless_pins(session, before, blocks))


def over_days(rows: Iterable[ReadRow]) -> list[ReadRow]:
    """Move what comes after midnight to the next day, as the order of the rows tells.

    A little back in time is a row that stands out of order, or a track that is written below another.
    Raises Problem("programme_over_days") when the rows go on for longer than any session.
    """
    plain, last = 0, dict[str, int]()
    moved: list[ReadRow] = []
    for row in rows:
        if row.start is None:
            moved.append(row)
            continue
        back = max(plain, last.get(row.track, 0)) - row.start
        days = -(-back // DAY) if back >= (TRACK_BELOW if row.track else OUT_OF_ORDER) else 0
        start = row.start + days * DAY
        last[row.track], plain = start, plain if row.track else start
        moved.append(_ending_later(replace(row, start=start, odd=row.odd or days > 0)))
    if any((row.start or 0) > LATEST for row in moved):
        raise Problem("programme_over_days", hours=LONGEST_SESSION // 60)
    return moved


def _ending_later(row: ReadRow) -> ReadRow:
    """Let an end after midnight be on the next day; one that would be too far away is not believed."""
    if row.start is None or row.end is None or row.end >= row.start:
        return row
    end = row.end + DAY * -(-(row.start - row.end) // DAY)
    return replace(row, end=end) if end - row.start <= LONGEST_NIGHT else replace(row, end=None, odd=True)


def _with_ends(rows: Sequence[ReadRow]) -> list[ReadRow]:
    return [replace(row, end=_end(row, rows[number + 1 :], rows)) for number, row in enumerate(rows)]


def _end(row: ReadRow, later: Sequence[ReadRow], rows: Sequence[ReadRow]) -> int | None:
    """Return when a row ends: as it says, else where the next of its track begins, or what comes for all."""
    if row.end is not None or row.start is None or row.minutes is not None:
        return row.end
    same = [r.start for r in later if r.track == row.track and r.start is not None]
    for_all = [r.start for r in rows if r.start is not None and r.start > row.start and (not r.track or not row.track)]
    return min(same[:1] + for_all, default=None)


def _minutes(row: ReadRow) -> int:
    if row.minutes is not None:
        return row.minutes
    if row.start is None:
        return UNTOLD
    return 0 if row.end is None else row.end - row.start


def _in_order(rows: Sequence[ReadRow]) -> list[tuple[int, ReadRow]]:
    """Return the rows as a programme runs: in time, and in a stretch of tracks one track after the other."""
    timed = sorted(_starts(rows), key=lambda item: (item[0], item[1]))
    ordered: list[tuple[int, ReadRow]] = []
    stretch: dict[str, list[tuple[int, ReadRow]]] = {}
    for _, number, row in timed:
        if not row.track:
            ordered += [item for track in stretch.values() for item in track]
            stretch = {}
            ordered.append((number, row))
        else:
            stretch.setdefault(row.track, []).append((number, row))
    return ordered + [item for track in stretch.values() for item in track]


def _starts(rows: Sequence[ReadRow]) -> Iterable[tuple[int, int, ReadRow]]:
    """Yield each row with its start; one without a start goes with the row before it."""
    now = 0
    for number, row in enumerate(rows):
        now = now if row.start is None else row.start
        yield now, number, row


def _without_needless_pins(session: Session, before: Sequence[Block], blocks: Sequence[Block]) -> Iterable[Block]:
    placed = {place.block.id: place for place in lay_out(session, [*before, *blocks])}
    for block in blocks:
        place = placed[block.id]
        moment = block.minutes == 0 and not block.open_end
        needless = block.pin is not None and not moment and not place.gap and not place.overlap
        yield block.with_(pin=None) if needless else block
