"""Everything the season shows of one community, kept in step with the workbook."""

from functools import cache
from uuid import UUID

from copdesk.domain.changes import ChangeSet
from copdesk.domain.community import Community
from copdesk.domain.composition import Relation
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.methods import OwnMethod
from copdesk.domain.relations import apart_from
from copdesk.domain.roster import Attendance, Participation, Person
from copdesk.domain.season import CaseTurn, KeyDate, ThemeGroup
from copdesk.domain.season_coverage import Coverage
from copdesk.domain.season_overview import Season, SeasonFacts
from copdesk.domain.sessions import Block, Session
from copdesk.store.seasons import nothing_yet, season_of
from ui.kit.desk import Desk
from ui.kit.methods import Methods

_SHOWN = (
    *(Session, Block, Attendance, HarvestItem, LearningQuestion, CaseTurn, ThemeGroup, KeyDate),
    *(Participation, Person, Community, OwnMethod, Relation),
)


class Gathered:
    """The facts of a season, and what follows from them."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._methods = desk, Methods(desk)
        self._whole = nothing_yet()

    @property
    def facts(self) -> SeasonFacts:
        """What is known."""
        return self._whole.facts

    @property
    def season(self) -> Season:
        """The picture."""
        return self._whole.season

    @property
    def coverage(self) -> Coverage:
        """How far the turns are."""
        return self._whole.coverage

    @property
    def participants(self) -> tuple[UUID, ...]:
        """Who takes part, by family name."""
        return self._whole.participants

    def touched_by(self, changes: ChangeSet) -> bool:
        """Tell whether an edit may have changed what is shown."""
        return any(isinstance(change.entity, _SHOWN) for change in changes.changes)

    def load(self) -> None:
        """Read everything again."""
        workbook, here = self._desk.workbook, self._desk.community
        named = cache(self._methods.library.named)
        self._whole = season_of(workbook, here, named) if here else nothing_yet()

    def apart(self) -> dict[UUID, frozenset[UUID]]:
        """Return for each person with whom they had better not sit."""
        workbook, here = self._desk.workbook, self._desk.community
        relations = workbook.all(Relation, community_id=here) if here else []
        return apart_from(relations, self._whole.people.values()) if relations else {}

    def name(self, person: UUID | None) -> str:
        """Return the name of somebody, or nothing."""
        found = self._whole.people.get(person) if person else None
        return found.full_name if found else ""

    def session(self, identity: UUID) -> Session | None:
        """Return one of the sessions."""
        return next((s for s in self.facts.sessions if s.id == identity), None)
