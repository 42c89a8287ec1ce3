"""Makes a whole series of sessions in one go: days, numbers that go on, blocks of a template, groups side by side."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from uuid import UUID, uuid4

from copdesk.domain.choices import Activity, BlockKind, Mode, Part, SessionKind
from copdesk.domain.names import folded
from copdesk.domain.season_overview import in_time
from copdesk.domain.sessions import Block, Session
from copdesk.domain.timing import ROOM, in_programme

MOST_SESSIONS = 60
USUAL_START = time(13)
_GROUP_MINUTES = 120
_LAST_FIGURES = re.compile(r"^(.*?)(\d+)(\D*)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesWish:
    """What is asked: the days, which of them are optional, what sort of session, and whose blocks to copy.

    `groups` are the names of the theme groups that meet side by side. What the template does not say, the session
    before the series says, such as when it starts.
    """

    community_id: UUID
    days: Sequence[date]
    title: str
    kind: SessionKind = SessionKind.MEETING
    mode: Mode = Mode.ON_SITE
    optional: Collection[date] = ()
    groups: Sequence[str] = ()
    template: Session | None = None
    blocks: Sequence[Block] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSession:
    """A session of the series with its blocks."""

    session: Session
    blocks: tuple[Block, ...]


def every(first: date, *, weeks: int, times: int, weekday: int | None = None) -> tuple[date, ...]:
    """Return days `weeks` apart, the first one on or after `first`; `weekday` 0 is Monday, None that of `first`."""
    wait = 0 if weekday is None else (weekday - first.weekday()) % 7
    return tuple(first + timedelta(days=wait, weeks=n * weeks) for n in range(times))


def numbers_after(sessions: Iterable[Session], count: int) -> tuple[str, ...]:
    """Return how the numbers go on after the last session whose number ends in figures, or nothing if none does."""
    found = [_LAST_FIGURES.match(session.number) for session in in_time(sessions)]
    known = [match for match in found if match]
    if not known:
        return ("",) * count if found else tuple(str(n + 1) for n in range(count))
    before, figures, after = known[-1].groups()
    return tuple(f"{before}{int(figures) + n + 1:0{len(figures)}d}{after}" for n in range(count))


def _like(wish: SeriesWish, sessions: Sequence[Session]) -> list[Session]:
    """Return the sessions whose numbers a series goes on from: those of its own kind, if any has a number."""
    same = [session for session in sessions if session.kind is wish.kind]
    return same if any(_LAST_FIGURES.match(session.number) for session in same) else list(sessions)


def make_series(wish: SeriesWish, sessions: Sequence[Session]) -> tuple[NewSession, ...]:
    """Return a new session for each day, in the order of time; a day that is named twice counts once."""
    days = sorted(set(wish.days))[:MOST_SESSIONS]
    before = wish.template or next(reversed(in_time(sessions)), None)
    made: list[NewSession] = []
    for day, number in zip(days, numbers_after(_like(wish, sessions), len(days)), strict=True):
        session = _session(wish, day, number, before)
        made.append(NewSession(session=session, blocks=tuple(_blocks(wish, session))))
    return tuple(made)


def _session(wish: SeriesWish, day: date, number: str, before: Session | None) -> Session:
    """Return one session; a template gives all that belongs to no single day, such as its doors and its aim."""
    own: dict[str, object] = {
        "id": uuid4(),
        "community_id": wish.community_id,
        "number": number,
        "title": wish.title,
        "kind": wish.kind,
        "mode": wish.mode,
        "day": day,
        "optional": day in wish.optional,
    }
    if wish.template is None:
        return Session.model_validate(own | {"starts": before.starts if before else USUAL_START})
    fresh: dict[str, object] = {"day_known": True, "version": 1, "sign_up_by": None, "meal_by": None, "state": "draft"}
    if wish.mode is Mode.ONLINE:
        fresh |= {"venue": "", "address": "", "route": ""}
    if wish.mode is Mode.ON_SITE:
        fresh |= {"meeting_link": "", "technical_host": ""}
    return wish.template.with_(**fresh, **own)


def _blocks(wish: SeriesWish, session: Session) -> Iterator[Block]:
    rows = [_copy(block) for block in in_programme(wish.blocks)]
    if wish.groups and not _meets(rows, wish.groups):
        rows = _side_by_side(rows, wish.groups)
    for number, block in enumerate(rows):
        yield block.with_(id=uuid4(), session_id=session.id, position=number * ROOM)


def _copy(block: Block) -> Block:
    return block.with_(how_it_went="")


def _meets(blocks: Iterable[Block], groups: Iterable[str]) -> bool:
    tracks = {folded(block.track) for block in blocks}
    return all(folded(group) in tracks for group in groups)


def _side_by_side(blocks: Sequence[Block], groups: Sequence[str]) -> list[Block]:
    """Return blocks in which each group has a track: the longest one in small groups, or a new one."""
    own = [b for b in blocks if not b.track and b.kind is BlockKind.SMALL_GROUPS]
    longest = max(own, key=lambda b: b.minutes, default=None)
    if longest is None:
        return [*blocks, *(_group_block(group) for group in groups)]
    at = blocks.index(longest)
    tracks = [longest.with_(title=group, track=group, places=()) for group in groups]
    return [*blocks[:at], *tracks, *blocks[at + 1 :]]


def _group_block(group: str) -> Block:
    return Block(
        session_id=uuid4(),
        title=group,
        minutes=_GROUP_MINUTES,
        kind=BlockKind.SMALL_GROUPS,
        track=group,
        parts=(Part.TRANSLATE,),
        activity=Activity.ACTIVE,
    )
