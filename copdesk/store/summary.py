"""What a workbook holds, counted: people, interviews, sessions with their minutes, actions; and what is wrong in it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from copdesk.domain.actions import Action
from copdesk.domain.choices import ActionState, InterviewState, Role
from copdesk.domain.community import Community
from copdesk.domain.interviews import Interview, without_interview
from copdesk.domain.problems import Problem
from copdesk.domain.programme_checks import Around, Balance, Check, Earlier, balance, checks
from copdesk.domain.roster import Participation, Person
from copdesk.domain.season_coverage import Coverage
from copdesk.domain.season_overview import Season
from copdesk.domain.sessions import Session
from copdesk.domain.speaking import Lookup, Speaking, none_known, speaking
from copdesk.domain.timing import Placed, span
from copdesk.domain.wall_clock import real_minutes
from copdesk.store import engine
from copdesk.store.around import around_each, earlier
from copdesk.store.gather import check_answers, taking_part
from copdesk.store.seasons import season_of
from copdesk.store.workbook import Workbook


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Something wrong in the file: a code for its sentence, and in whose words it was found."""

    code: str
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionSummary:
    """One session with its times, its balance and what deserves a look; `real_minutes` knows of the clock change."""

    session: Session
    placed: tuple[Placed, ...]
    starts: int
    ends: int
    real_minutes: int
    balance: Balance
    speaking: Speaking
    checks: tuple[Check, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunitySummary:
    """The figures of one community."""

    community: Community
    people: int
    interviews_held: int
    interviews_missing: int
    sessions: tuple[SessionSummary, ...]
    actions: tuple[tuple[ActionState, int], ...]
    season: Season
    coverage: Coverage


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What is wrong in a workbook, and the figures of its communities."""

    troubles: tuple[Trouble, ...]
    communities: tuple[CommunitySummary, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong; a check of a programme is a question, so it does not count."""
        return not self.troubles


def summarise(workbook: Workbook, methods: Lookup = none_known) -> Summary:
    """Return the figures of a workbook, after looking at all of it; `methods` finds what blocks name.

    Raises Problem("file_damaged") when the file itself is not whole.
    """
    _look_through(workbook.connection)
    communities = in_order(workbook.all(Community))
    return Summary(
        troubles=tuple(_troubles(workbook)),
        communities=tuple(_community(workbook, community, methods) for community in communities),
    )


def _look_through(connection: engine.Connection) -> None:
    try:
        structure = connection.raw.execute("PRAGMA integrity_check").fetchall()
        loose_ends = connection.raw.execute("PRAGMA foreign_key_check").fetchall()
    except engine.driver.Error as error:
        raise engine.translate(error) or error from error
    if structure != [("ok",)] or loose_ends:
        raise Problem("file_damaged")


def in_order(communities: Iterable[Community]) -> list[Community]:
    """Return communities, the earliest first; those without a first day come last."""
    return sorted(communities, key=lambda c: (c.starts is None, str(c.starts), c.name.casefold(), str(c.id)))


def sessions_of(workbook: Workbook, community_id: UUID) -> list[Session]:
    """Return the sessions of a community, the earliest first."""
    return sorted(workbook.all(Session, community_id=community_id), key=lambda s: (s.day, s.starts, s.number))


def _community(workbook: Workbook, community: Community, methods: Lookup) -> CommunitySummary:
    participations = workbook.all(Participation, community_id=community.id, role=Role.PARTICIPANT)
    interviews = workbook.all(Interview, community_id=community.id)
    known = [earlier(workbook, session) for session in sessions_of(workbook, community.id)]
    around = around_each(workbook, community, known, methods)
    whole = season_of(workbook, community.id, methods)
    states = Counter(action.state for action in workbook.all(Action, community_id=community.id))
    return CommunitySummary(
        community=community,
        people=len(taking_part(workbook, community.id)),
        interviews_held=sum(i.state is not InterviewState.PLANNED for i in interviews),
        interviews_missing=len(without_interview(participations, interviews)),
        sessions=tuple(_session(workbook, community, one, around[one.session.id]) for one in known),
        actions=tuple((state, states[state]) for state in ActionState),
        season=whole.season,
        coverage=whole.coverage,
    )


def _session(workbook: Workbook, community: Community, one: Earlier, around: Around) -> SessionSummary:
    session, placed = one.session, one.placed
    starts, ends = span(session, placed)
    return SessionSummary(
        session=session,
        placed=placed,
        starts=starts,
        ends=ends,
        real_minutes=real_minutes(session.day, starts, ends) if session.day_known else ends - starts,
        balance=balance(placed),
        speaking=speaking(placed, session.expected or around.people, around.methods),
        checks=checks(community, session, placed, check_answers(workbook, session), around),
    )


def _troubles(workbook: Workbook) -> Iterator[Trouble]:
    if workbook.connection.concern is not None:
        yield Trouble(code=workbook.connection.concern.code)
    yield from _leads_nobody_knows(workbook)
    yield from _private_answers_in_the_open(workbook)


def _leads_nobody_knows(workbook: Workbook) -> Iterator[Trouble]:
    known = {person.id for person in workbook.all(Person)}
    for action in workbook.all(Action):
        if not known.issuperset(action.lead_ids):
            yield Trouble(code="action_lead_gone", where=action.what)


def _private_answers_in_the_open(workbook: Workbook) -> Iterator[Trouble]:
    people = {person.id: person.full_name for person in workbook.all(Person)}
    for interview in workbook.all(Interview):
        if interview.answers_in_the_open:
            yield Trouble(code="private_answer_in_the_open", where=people[interview.person_id])
