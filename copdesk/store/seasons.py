"""Gathers a season: everything the overview of a community's sessions and turns is made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from copdesk.domain.community import Community
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.roster import Attendance, Person
from copdesk.domain.season import CaseTurn, KeyDate, ThemeGroup
from copdesk.domain.season_coverage import Coverage, coverage
from copdesk.domain.season_overview import METHOD_REST, Season, SeasonFacts, in_time, overview
from copdesk.domain.sessions import Block, Session
from copdesk.domain.speaking import Lookup, none_known
from copdesk.store.gather import taking_part
from copdesk.store.workbook import Workbook


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeSeason:
    """A season with the facts it is made from, and how far its turns are.

    `participants` are those who take part, by family name; `people` is everybody who is known.
    """

    facts: SeasonFacts
    season: Season
    coverage: Coverage
    participants: tuple[UUID, ...] = ()
    people: Mapping[UUID, Person] = field(default_factory=dict[UUID, Person])


def nothing_yet() -> WholeSeason:
    """Return the season of nobody, for when no community is looked at."""
    facts = SeasonFacts(sessions=())
    return WholeSeason(facts=facts, season=overview(facts), coverage=coverage((), (), ()))


def season_of(workbook: Workbook, community: UUID, methods: Lookup = none_known) -> WholeSeason:
    """Return the season of a community; `methods` finds what blocks name, so that two names of one method are one."""
    facts = _facts(workbook, community)
    known = workbook.get(Community, community)
    rest = known.checks.method_rest if known else METHOD_REST
    people = {person.id: person for person in workbook.all(Person)}
    participants = tuple(sorted(taking_part(workbook, community), key=lambda person: people[person].sort_key))
    questions = workbook.all(LearningQuestion, community_id=community)
    return WholeSeason(
        facts=facts,
        season=overview(facts, rest=rest, methods=methods),
        coverage=coverage(participants, facts.sessions, facts.turns, questions),
        participants=participants,
        people=people,
    )


def _facts(workbook: Workbook, community: UUID) -> SeasonFacts:
    sessions = in_time(workbook.all(Session, community_id=community))
    ids = {session.id for session in sessions}
    return SeasonFacts(
        sessions=sessions,
        blocks=[block for block in workbook.all(Block) if block.session_id in ids],
        attendance=[noted for noted in workbook.all(Attendance) if noted.session_id in ids],
        harvest=workbook.all(HarvestItem, community_id=community),
        turns=[turn for turn in workbook.all(CaseTurn) if turn.session_id in ids],
        groups=workbook.all(ThemeGroup, community_id=community),
        dates=sorted(workbook.all(KeyDate, community_id=community), key=lambda found: (found.day, found.what)),
    )
