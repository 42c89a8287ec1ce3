"""Everything the season shows of one community, kept in step with the workbook."""

from uuid import UUID

from copdesk.domain.changes import ChangeSet
from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.domain.community import Community
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.roster import Attendance, Participation, Person
from copdesk.domain.season import CaseTurn, KeyDate, ThemeGroup
from copdesk.domain.season_coverage import Coverage, coverage
from copdesk.domain.season_overview import Season, SeasonFacts, in_time, overview
from copdesk.domain.sessions import Block, Session
from ui.kit.desk import Desk

_TAKING_PART = (ParticipationStatus.INVITED, ParticipationStatus.ENROLLED, ParticipationStatus.ALUMNUS)
_SHOWN = (
    *(Session, Block, Attendance, HarvestItem, LearningQuestion, CaseTurn, ThemeGroup, KeyDate),
    *(Participation, Person, Community),
)


class Gathered:
    """The facts of a season, and what follows from them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.facts = SeasonFacts(sessions=())
        self.season: Season = overview(self.facts)
        self.coverage: Coverage = coverage((), (), ())
        self.people: dict[UUID, Person] = {}
        self.participants: list[UUID] = []

    def touched_by(self, changes: ChangeSet) -> bool:
        """Tell whether an edit may have changed what is shown."""
        return any(isinstance(change.entity, _SHOWN) for change in changes.changes)

    def load(self) -> None:
        """Read everything again."""
        workbook, here = self._desk.workbook, self._desk.community
        if here is None:
            self.facts = SeasonFacts(sessions=())
            questions: list[LearningQuestion] = []
            rest = 4
        else:
            sessions = workbook.all(Session, community_id=here)
            ids = {session.id for session in sessions}
            self.facts = SeasonFacts(
                sessions=in_time(sessions),
                blocks=[b for b in workbook.all(Block) if b.session_id in ids],
                attendance=[a for a in workbook.all(Attendance) if a.session_id in ids],
                harvest=workbook.all(HarvestItem, community_id=here),
                turns=[t for t in workbook.all(CaseTurn) if t.session_id in ids],
                groups=workbook.all(ThemeGroup, community_id=here),
                dates=sorted(workbook.all(KeyDate, community_id=here), key=lambda d: (d.day, d.what)),
            )
            questions = workbook.all(LearningQuestion, community_id=here)
            known = workbook.get(Community, here)
            rest = known.checks.method_rest if known else 4
        self._load_people(here)
        self.season = overview(self.facts, rest=rest)
        self.coverage = coverage(self.participants, self.facts.sessions, self.facts.turns, questions)

    def name(self, person: UUID | None) -> str:
        """Return the name of somebody, or nothing."""
        found = self.people.get(person) if person else None
        return found.full_name if found else ""

    def session(self, identity: UUID) -> Session | None:
        """Return one of the sessions."""
        return next((s for s in self.facts.sessions if s.id == identity), None)

    def _load_people(self, here: UUID | None) -> None:
        self.people = {person.id: person for person in self._desk.workbook.all(Person)}
        ways = self._desk.workbook.all(Participation, community_id=here) if here else []
        taking = [w.person_id for w in ways if w.role is Role.PARTICIPANT and w.status in _TAKING_PART]
        self.participants = sorted(taking, key=lambda p: self.people[p].sort_key)
