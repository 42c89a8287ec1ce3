"""Gathers what the house of a session has to know: how many eat when and what, and who sleeps where."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from copdesk.domain.choices import BlockKind, ParticipationStatus, Role
from copdesk.domain.community import Community
from copdesk.domain.hosting import kitchen as diets
from copdesk.domain.hosting import leaving, there_at
from copdesk.domain.hosting import rooms as by_room
from copdesk.domain.house_papers import KitchenPaper, Meal, RoomsPaper, Sleeper
from copdesk.domain.participating import is_in
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Need, Participation, Stay
from copdesk.domain.sessions import Session
from copdesk.domain.timing import Placed
from copdesk.store.attending import Expected, expected
from copdesk.store.gather import placed_blocks
from copdesk.store.workbook import Workbook

_SERVED = (BlockKind.MEAL, BlockKind.BREAK, BlockKind.DRINKS)


def kitchen(workbook: Workbook, session_id: UUID, made_on: date) -> KitchenPaper:
    """Return the numbers for the kitchen of a session.

    Raises Problem("session_gone") when there is no such session.
    """
    session, community = _of(workbook, session_id)
    guests = {line.person_id for line in _coming(expected(workbook, community.id, session.id))}
    guests |= _guides(workbook, community.id, session.day)
    stays = {stay.person_id: stay for stay in workbook.all(Stay, session_id=session.id)}
    needs = [need for need in workbook.all(Need, session_id=session.id) if need.person_id in guests]
    served = [p for p in placed_blocks(workbook, session) if p.block.kind in _SERVED and not p.block.crew_only]
    meals = tuple(_meal(session, placed, guests, stays, needs) for placed in served)
    return KitchenPaper(**_head(community, session, made_on), meals=meals, wishes=tuple(diets(needs)))


def rooms(workbook: Workbook, session_id: UUID, made_on: date) -> RoomsPaper:
    """Return who sleeps in which room during a session.

    Raises Problem("session_gone") when there is no such session.
    """
    session, community = _of(workbook, session_id)
    lines = [line for line in expected(workbook, community.id, session.id) if not line.stays_away]
    stays = {stay.person_id: stay for stay in workbook.all(Stay, session_id=session.id)}
    named = {line.name: stays[line.person_id] for line in lines if line.person_id in stays}
    sleepers = {line.person_id: line.name for line in lines}
    found = by_room(stays.values(), sleepers)
    coming = {line.person_id for line in _coming(lines)}
    return RoomsPaper(
        **_head(community, session, made_on),
        rooms=tuple((room, tuple(_sleeper(session, name, named[name]) for name in names)) for room, names in found),
        elsewhere=len(coming - {person for person, stay in stays.items() if stay.night}),
    )


def _of(workbook: Workbook, session_id: UUID) -> tuple[Session, Community]:
    session = workbook.get(Session, session_id)
    community = session and workbook.get(Community, session.community_id)
    if session is None or community is None:
        raise Problem("session_gone")
    return session, community


def _head(community: Community, session: Session, made_on: date) -> dict[str, Any]:
    return {
        "community": community.name,
        "title": session.title,
        "number": session.number,
        "starts": datetime.combine(session.day, session.announced_start or session.starts),
        "made_on": made_on,
        "place": session.venue,
        "organisation": community.organiser,
        "day_known": session.day_known,
        "version": session.version,
        "language": community.language,
    }


def _coming(lines: Iterable[Expected]) -> list[Expected]:
    """Return who is expected or there, but for who sent word."""
    return [line for line in lines if not line.stays_away and (line.expected or line.mark)]


def _guides(workbook: Workbook, community_id: UUID, day: date) -> set[UUID]:
    """Return who guides the community on that day; they eat as well."""
    ways = workbook.all(Participation, community_id=community_id, role=Role.FACILITATOR)
    return {way.person_id for way in ways if way.status is ParticipationStatus.ENROLLED and is_in(way, day)}


def _meal(session: Session, placed: Placed, guests: set[UUID], stays: dict[UUID, Stay], needs: Iterable[Need]) -> Meal:
    there = {person for person in guests if there_at(stays.get(person), placed.start)}
    wishes = tuple(diets(need for need in needs if need.person_id in there))
    return Meal(_moment(session, placed.start), placed.block.title, len(there), wishes)


def _sleeper(session: Session, name: str, stay: Stay) -> Sleeper:
    arrives, leaves = (None if at is None else _moment(session, at) for at in (stay.arrives, leaving(stay)))
    return Sleeper(name, arrives, leaves)


def _moment(session: Session, minute: int) -> datetime:
    return datetime.combine(session.day, time()) + timedelta(minutes=minute)
