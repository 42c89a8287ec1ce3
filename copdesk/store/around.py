"""Gathers what lies around a session for its checks: who comes, what came before, and what is still open."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from copdesk.domain.actions import Action
from copdesk.domain.checks.setting import Around, Earlier, before
from copdesk.domain.checks.talking import COMPARED
from copdesk.domain.choices import ActionState, AttendanceMark
from copdesk.domain.community import Community
from copdesk.domain.interviews import Interview, without_interview
from copdesk.domain.roster import Attendance, Participation
from copdesk.domain.sessions import Session
from copdesk.domain.speaking import Lookup, none_known
from copdesk.store.gather import placed_blocks, taking_part
from copdesk.store.workbook import Workbook

_RUNNING = (ActionState.OPEN, ActionState.BUSY)
_THERE = (AttendanceMark.PRESENT, AttendanceMark.WALK_IN)


def around(workbook: Workbook, session: Session, methods: Lookup = none_known, *, today: date | None = None) -> Around:
    """Return what lies around one session, reading no more of those before it than the checks look at."""
    others = workbook.all(Session, community_id=session.community_id)
    came = before(session, (Earlier(other, ()) for other in others))
    community = workbook.get(Community, session.community_id)
    looked_at = came[: max(COMPARED, community.checks.method_rest if community else 0)]
    return Around(
        people=len(taking_part(workbook, session.community_id, session.day)) or None,
        earlier=tuple(earlier(workbook, e.session) for e in looked_at),
        open_actions=_still_open(workbook.all(Action, community_id=session.community_id), came),
        without_intake=0 if came else _without_intake(workbook, session.community_id),
        today=today,
        methods=methods,
    )


def around_each(
    workbook: Workbook, community: Community, known: Iterable[Earlier], methods: Lookup, *, today: date | None = None
) -> dict[UUID, Around]:
    """Return what lies around each session of a community, when all of them have been read already."""
    known = list(known)
    people = len(taking_part(workbook, community.id)) or None
    actions = workbook.all(Action, community_id=community.id)
    missing = _without_intake(workbook, community.id) if community.intakes else 0
    found: dict[UUID, Around] = {}
    for one in known:
        came = before(one.session, known)
        left = _still_open(actions, came)
        fresh = 0 if came else missing
        found[one.session.id] = Around(
            people=people, earlier=came, open_actions=left, without_intake=fresh, today=today, methods=methods
        )
    return found


def earlier(workbook: Workbook, session: Session) -> Earlier:
    """Return a session as those after it look back on it."""
    marks = Counter(a.mark for a in workbook.all(Attendance, session_id=session.id))
    return Earlier(session, placed_blocks(workbook, session), sum(marks[mark] for mark in _THERE) or None)


def _without_intake(workbook: Workbook, community_id: UUID) -> int:
    """Count the participants with whom no interview was held yet."""
    taking_part = workbook.all(Participation, community_id=community_id)
    return len(without_interview(taking_part, workbook.all(Interview, community_id=community_id)))


def _still_open(actions: Iterable[Action], came: Sequence[Earlier]) -> int:
    """Count what was agreed in the last sessions and is not done, missed or dropped."""
    agreed_in = {e.session.id for e in came[:COMPARED]}
    return sum(a.state in _RUNNING and a.session_id in agreed_in for a in actions)
