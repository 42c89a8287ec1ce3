"""Everything the screen of the composition shows of one community, kept in step with the workbook."""

from uuid import UUID

from copdesk.domain.belonging import Outside, fits, outside
from copdesk.domain.changes import ChangeSet
from copdesk.domain.community import Community
from copdesk.domain.composition import CompositionRule, Relation
from copdesk.domain.composition_picture import Member, Picture, in_sight, members, picture, regions_known, taking_part
from copdesk.domain.names import folded
from copdesk.domain.roster import Assignment, Organisation, Participation, Person
from copdesk.domain.selection import Standing, standings
from ui.kit.desk import Desk

_SHOWN = (Community, Participation, Person, Organisation, Assignment, Relation)


class Gathered:
    """The people of a community with their organisations, and what follows from them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.community: Community | None = None
        self.people: dict[UUID, Person] = {}
        self.organisations: dict[UUID, Organisation] = {}
        self.ways: list[Participation] = []
        self.relations: list[Relation] = []
        self._assignments: list[Assignment] = []

    @property
    def rule(self) -> CompositionRule:
        """Who belongs in the community."""
        return self.community.composition if self.community else CompositionRule()

    @property
    def criteria(self) -> tuple[str, ...]:
        """What candidates are scored on."""
        return self.community.criteria if self.community else ()

    def touched_by(self, changes: ChangeSet) -> bool:
        """Tell whether an edit may have changed what is shown."""
        return any(isinstance(change.entity, _SHOWN) for change in changes.changes)

    def load(self) -> None:
        """Read everything again."""
        workbook, here = self._desk.workbook, self._desk.community
        self.community = workbook.get(Community, here) if here else None
        ways = workbook.all(Participation, community_id=here) if here else []
        self.people = {person.id: person for person in workbook.all(Person)} if ways else {}
        self.organisations = {place.id: place for place in workbook.all(Organisation)} if ways else {}
        self.ways = sorted((way for way in ways if way.person_id in self.people), key=self._by_name)
        self.relations = workbook.all(Relation, community_id=here) if here else []
        self._assignments = workbook.all(Assignment, community_id=here) if here else []

    def standings(self) -> list[Standing]:
        """Return the candidates, the most points first."""
        return standings(self.ways, self.criteria)

    def outsiders(self) -> list[Outside]:
        """Return the participants outside the rule."""
        return outside(self.rule, self.ways, self.people, self.organisations)

    def is_outside(self, way: Participation) -> bool:
        """Tell whether somebody is of a kind that the rule did not mean."""
        return not fits(self.rule, self.organisation_of(way.person_id))

    def picture(self, *, ahead: bool) -> Picture:
        """Draw up the group as it is, or with everybody who may yet take part."""
        group = in_sight(self.ways) if ahead else taking_part(self.ways)
        everyone = self._members(self.ways)
        return picture(self._members(group), self.rule.wishes, regions_known(everyone, self._assignments))

    def name(self, person: UUID | None) -> str:
        """Return the name of somebody, or nothing."""
        found = self.people.get(person) if person else None
        return found.full_name if found else ""

    def organisation_of(self, person: UUID) -> Organisation | None:
        """Return where somebody works."""
        found = self.people.get(person)
        return self.organisations.get(found.organisation_id) if found and found.organisation_id else None

    def regions_of(self, way: Participation) -> str:
        """Return the regions somebody stands for."""
        found = self._members([way])
        return ", ".join(found[0].regions) if found else ""

    def _members(self, ways: list[Participation]) -> list[Member]:
        return members(ways, self.people, self.organisations, self._assignments)

    def _by_name(self, way: Participation) -> tuple[object, ...]:
        return (*self.people[way.person_id].sort_key, folded(str(way.id)))
