"""Reads what one person went through in one community, from intake to harvest, straight from the file.

Coaching notes lie elsewhere, behind a lock of their own, and private answers stay where they were given:
nothing of either is here.
"""

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple
from uuid import UUID

from copdesk.domain.choices import InterviewState
from copdesk.store.workbook import Workbook

_STATES = tuple(state.value for state in InterviewState)


class Stop(NamedTuple):
    """One thing on somebody's way: `state` is one of the choices of the trade, `on` a day or nothing."""

    id: UUID
    what: str
    state: str
    on: str = ""


class Wording(NamedTuple):
    """A learning question as it was put at one moment."""

    stage: str
    words: str
    on: str


class Asked(NamedTuple):
    """A learning question with all its wordings, the latest at the end, and the interview it came from."""

    id: UUID
    wordings: tuple[Wording, ...]
    interview: UUID | None


class Job(NamedTuple):
    """Where somebody worked before."""

    id: UUID
    organisation: str
    job_title: str
    since: str
    until: str


class Story(NamedTuple):
    """Everything on one person's way; of meetings and turns the identity is that of the session.

    `elsewhere` holds the other communities somebody is in, with the role as state and since when; `shared` what they
    agreed to share from a private conversation, and since which day.
    """

    intakes: tuple[Stop, ...]
    questions: tuple[Asked, ...]
    meetings: tuple[Stop, ...]
    turns: tuple[Stop, ...]
    actions: tuple[Stop, ...]
    assignments: tuple[Stop, ...]
    harvest: tuple[Stop, ...]
    jobs: tuple[Job, ...]
    elsewhere: tuple[Stop, ...] = ()
    shared: tuple[Stop, ...] = ()

    @property
    def intake(self) -> str:
        """How far the intake is, of several the one that is furthest; nothing when there is none."""
        return max((stop.state for stop in self.intakes), key=_STATES.index, default="")

    @property
    def marks(self) -> Counter[str]:
        """How often somebody was there, excused, absent or walked in."""
        return Counter(stop.state for stop in self.meetings)


def story(workbook: Workbook, community: UUID, person: UUID) -> Story:
    """Return what one person went through in a community."""
    ask, both = workbook.connection.raw.execute, (community.hex, person.hex)
    named = (community.hex, f"%{person}%")
    return Story(
        intakes=_stops(ask(_INTAKES, both)),
        questions=tuple(_asked(*row) for row in ask(_QUESTIONS, both)),
        meetings=_stops(ask(_MEETINGS, both)),
        turns=_stops(ask(_TURNS, both)),
        actions=_stops(ask(_ACTIONS, named)),
        assignments=_stops(ask(_ASSIGNMENTS, named)),
        harvest=_stops(ask(_HARVEST, both)),
        jobs=tuple(Job(UUID(row[0]), *row[1:]) for row in ask(_JOBS, (person.hex,))),
        elsewhere=_stops(ask(_ELSEWHERE, both)),
        shared=_stops(ask(_SHARED, both)),
    )


def _stops(rows: Iterable[Any]) -> tuple[Stop, ...]:
    return tuple(Stop(UUID(identity), what, state, on or "") for identity, what, state, on in rows)


def _asked(identity: str, versions: str, interview: str | None) -> Asked:
    wordings = tuple(Wording(found["stage"], found["text"], found["on"]) for found in json.loads(versions))
    return Asked(UUID(identity), wordings, UUID(interview) if interview else None)


_INTAKES = """SELECT id, '', state, "on" FROM interview WHERE community_id = ? AND person_id = ? ORDER BY "on" """
_QUESTIONS = "SELECT id, versions, interview_id FROM learning_question WHERE community_id = ? AND person_id = ?"
_MEETINGS = """
    SELECT s.id, s.title, a.mark, s.day FROM attendance a JOIN session s ON s.id = a.session_id
    WHERE s.community_id = ? AND a.person_id = ? ORDER BY s.day DESC"""
_TURNS = """
    SELECT s.id, coalesce(nullif(t.what, ''), s.title), t.state, s.day
    FROM case_turn t JOIN session s ON s.id = t.session_id
    WHERE s.community_id = ? AND t.person_id = ? ORDER BY s.day, t.round"""
_ACTIONS = "SELECT id, what, state, due FROM action WHERE community_id = ? AND lead_ids LIKE ? ORDER BY due"
_ASSIGNMENTS = """
    SELECT id, title, '', '' FROM assignment WHERE community_id = ? AND person_ids LIKE ? ORDER BY title"""
_HARVEST = """
    SELECT id, text, kind, "on" FROM harvest_item WHERE community_id = ? AND person_id = ? ORDER BY "on", id"""
_JOBS = """
    SELECT e.id, coalesce(o.name, ''), e.job_title, coalesce(e.since, ''), coalesce(e.until, '')
    FROM employment e LEFT JOIN organisation o ON o.id = e.organisation_id
    WHERE e.person_id = ? AND (o.name IS NOT NULL OR e.job_title <> '') ORDER BY e.until DESC, e.since DESC"""
_ELSEWHERE = """
    SELECT c.id, c.name, n.role, coalesce(n.since, '')
    FROM participation n JOIN community c ON c.id = n.community_id
    WHERE n.community_id <> ? AND n.person_id = ? ORDER BY c.name COLLATE NOCASE, n.role"""
_SHARED = """
    SELECT id, text, kind, agreed_on FROM shared_record WHERE community_id = ? AND person_id = ? ORDER BY agreed_on"""
