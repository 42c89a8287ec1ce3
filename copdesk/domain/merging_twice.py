"""What becomes of things that are kept once a person, when two people who each have one turn out to be one."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from copdesk.domain.choices import AttendanceMark, EnrolmentState, ParticipationStatus
from copdesk.domain.composition import Relation
from copdesk.domain.entity import Entity
from copdesk.domain.roster import Attendance, Need, Participation, SessionEnrolment, Stay, TwoPeople
from copdesk.domain.season import KeyDate

C = TypeVar("C")

_STATUSES = (
    ParticipationStatus.ENROLLED,
    ParticipationStatus.ALUMNUS,
    ParticipationStatus.WAITING,
    ParticipationStatus.INVITED,
    ParticipationStatus.CANDIDATE,
    ParticipationStatus.CANCELLED,
    ParticipationStatus.NOT_CHOSEN,
)
_MARKS = (AttendanceMark.PRESENT, AttendanceMark.WALK_IN, AttendanceMark.EXCUSED, AttendanceMark.ABSENT)
_STATES = (EnrolmentState.ENROLLED, EnrolmentState.WAITING, EnrolmentState.INVITED, EnrolmentState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Rule:
    """What makes two things of one kind the same one, and how one is made of both; None when that cannot be."""

    about: Callable[[Any], Hashable]
    join: Callable[[Any, Any], Entity | None]


def _participation(one: Participation, other: Participation) -> Participation | None:
    scores = {score.criterion: score for score in (*other.scores, *one.scores)}
    return _with(
        one,
        status=_foremost(_STATUSES, one.status, other.status),
        since=_earliest(one.since, other.since),
        until=max(one.until, other.until) if one.until and other.until else None,
        core=one.core or other.core,
        lone_specialist=one.lone_specialist or other.lone_specialist,
        outside_rule_because=_both(one.outside_rule_because, other.outside_rule_because, "\n"),
        scores=tuple(scores.values()),
        decided_on=_earliest(one.decided_on, other.decided_on),
        decision=_both(one.decision, other.decision, "\n"),
        represents=_both(one.represents, other.represents, "; "),
    )


def _attendance(one: Attendance, other: Attendance) -> Attendance | None:
    return _with(one, mark=_foremost(_MARKS, one.mark, other.mark))


def _enrolment(one: SessionEnrolment, other: SessionEnrolment) -> SessionEnrolment | None:
    places = [enrolment.place for enrolment in (one, other) if enrolment.place]
    state = _foremost(_STATES, one.state, other.state)
    return _with(one, state=state, on=_earliest(one.on, other.on), place=min(places, default=0))


def _stay(one: Stay, other: Stay) -> Stay | None:
    """Return one stay; who is there all the time by one of two is there all the time."""
    arrives = None if one.arrives is None or other.arrives is None else min(one.arrives, other.arrives)
    leaves = None if one.leaves is None or other.leaves is None else max(one.leaves, other.leaves)
    room = _both(one.room, other.room, "; ")
    return _with(one, arrives=arrives, leaves=leaves, night=one.night or other.night, room=room)


def _need(one: Need, other: Need) -> Need | None:
    return _with(one, diet=_both(one.diet, other.diet, "; "), access=_both(one.access, other.access, "; "))


def _first(one: Entity, other: Entity) -> Entity:
    return one


def _all_but_identity(entity: Entity) -> Hashable:
    return tuple(value for name, value in entity if name != "id")


ONE_OF_TWO: dict[type[Entity], Rule] = {
    Participation: Rule(lambda p: (p.community_id, p.role), _participation),
    Attendance: Rule(lambda a: a.session_id, _attendance),
    SessionEnrolment: Rule(lambda e: e.session_id, _enrolment),
    Stay: Rule(lambda s: s.session_id, _stay),
    Need: Rule(lambda n: n.session_id, _need),
    Relation: Rule(_all_but_identity, _first),
    KeyDate: Rule(_all_but_identity, _first),
    TwoPeople: Rule(lambda t: t.both, _first),
}
"""The kinds of which a person has one for each session, or for each role in a community."""


def _with(entity: Entity, **changes: object) -> Any:
    """Return the changed entity, or None when its words would become too long; both are kept apart then."""
    try:
        return entity.with_(**changes)
    except ValueError:
        return None


def _foremost(order: Sequence[C], one: C, other: C) -> C:
    return min(one, other, key=order.index)


def _earliest(one: date | None, other: date | None) -> date | None:
    return min((day for day in (one, other) if day is not None), default=None)


def _both(one: str, other: str, between: str) -> str:
    """Return what both say; what one says in so many words among other things is not said again."""
    one, other = one.strip(), other.strip()
    if _among(other, one, between):
        return one
    return other if _among(one, other, between) else f"{one}{between}{other}"


def _among(part: str, whole: str, between: str) -> bool:
    """Tell whether `part` is nothing, or stands in `whole` between its borders."""
    return not part or f"{between}{part}{between}" in f"{between}{whole}{between}"
