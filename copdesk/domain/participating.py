"""Which of somebody's roles in one community counts first, when there are several."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from copdesk.domain.choices import ParticipationStatus, Role

if TYPE_CHECKING:  # lists are read before the entities are needed
    from copdesk.domain.roster import Participation

_GONE = frozenset({ParticipationStatus.CANCELLED.value, ParticipationStatus.NOT_CHOSEN.value})
TOOK_PART = (ParticipationStatus.ENROLLED, ParticipationStatus.ALUMNUS)
"""The statuses of who takes part, or took part."""

_PLACE = {role.value: place for place, role in enumerate(Role)}


def rank(role: str, status: str, *, ended: bool) -> tuple[bool, bool, int]:
    """Return what roles of one person are ordered by: what still runs first, taking part before guiding."""
    return status in _GONE, ended, _PLACE[role]


def is_gone(ways: "Iterable[Participation]") -> bool:
    """Tell whether somebody was not chosen or withdrew, in every way in which they would take part."""
    return all(way.status in _GONE for way in ways)


def is_in(way: "Participation", day: date | None) -> bool:
    """Tell whether somebody has not left by `day`; without a day, leaving plays no part."""
    return day is None or way.until is None or way.until >= day


def by_weight(ways: "Iterable[Participation]") -> "list[Participation]":
    """Return how one person takes part in one community, the role that counts most first."""
    return sorted(ways, key=lambda way: rank(way.role, way.status, ended=way.until is not None))
