"""Everything the screen of the composition shows of one community, kept in step with the workbook edit by edit."""

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from copdesk.domain.belonging import Outside, fits, outside
from copdesk.domain.changes import Change, ChangeSet
from copdesk.domain.community import Community
from copdesk.domain.composition import CompositionRule, Relation
from copdesk.domain.composition_picture import Member, Picture, in_sight, members, picture, regions_known, taking_part
from copdesk.domain.entity import Entity
from copdesk.domain.names import folded
from copdesk.domain.roster import Assignment, Organisation, Participation, Person
from ui.kit.desk import Desk

E = TypeVar("E", bound=Entity)
_SHOWN = (Community, Participation, Person, Organisation, Assignment, Relation)


class Gathered:
    """The people of a community with their organisations, and what follows from them.

    `ways` stand in order of name. `surroundings` counts how often anything else than a participation or a relation
    changed: what was worked out about somebody holds as long as their participation and this number stay the same.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._here: UUID | None = None
        self.community: Community | None = None
        self.people: dict[UUID, Person] = {}
        self.organisations: dict[UUID, Organisation] = {}
        self.ways: list[Participation] = []
        self.surroundings = 0
        self._ways: dict[UUID, Participation] = {}
        self._relations: dict[UUID, Relation] = {}
        self._assignments: dict[UUID, Assignment] = {}
        self._places: dict[UUID, int] = {}
        self._orders: dict[UUID, str] = {}
        self._assigned: dict[UUID, list[Assignment]] = {}

    @property
    def rule(self) -> CompositionRule:
        """Who belongs in the community."""
        return self.community.composition if self.community else CompositionRule()

    @property
    def criteria(self) -> tuple[str, ...]:
        """What candidates are scored on."""
        return self.community.criteria if self.community else ()

    @property
    def relations(self) -> list[Relation]:
        """Who had better not sit with whom."""
        return list(self._relations.values())

    def load(self) -> None:
        """Read everything again."""
        workbook, here = self._desk.workbook, self._desk.community
        self._here = here
        self.community = workbook.get(Community, here) if here else None
        self._ways = _by_id(workbook.all(Participation, community_id=here) if here else [])
        self.people = _by_id(workbook.all(Person)) if self._ways else {}
        self.organisations = _by_id(workbook.all(Organisation)) if self._ways else {}
        self._relations = _by_id(workbook.all(Relation, community_id=here) if here else [])
        self._assignments = _by_id(workbook.all(Assignment, community_id=here) if here else [])
        self._orders = {}
        self._look_around()
        self._arrange()

    def follow(self, changes: ChangeSet) -> bool:
        """Take over what an edit changed; tells whether what is shown may differ.

        Only what changed is touched: with ten thousand people, reading all again takes a second.
        """
        shown = [change for change in changes.changes if isinstance(change.entity, _SHOWN)]
        if not shown:
            return False
        if self._here != self._desk.community or not self._ways:
            self.load()
            return True
        in_place = all(map(self._keeps_its_place, shown))
        for change in shown:
            self._take_over(change)
        if not all(isinstance(change.entity, Participation | Relation) for change in shown):
            self._look_around()
        if not in_place:
            self._arrange()
        return True

    def outsiders(self) -> list[Outside]:
        """Return the participants outside the rule."""
        return outside(self.rule, self.ways, self.people, self.organisations)

    def over_places(self) -> tuple[int, int] | None:
        """Return how many take part and how many places there are, when those are too few."""
        places = self.community.capacity if self.community else None
        people = len({way.person_id for way in self._group(ahead=False)})
        return (people, places) if places and people > places else None

    def to_explain(self, organisation: UUID, kind: str) -> list[Participation]:
        """Return who would be outside the rule without a reason if their organisation were of a kind."""
        place = self.organisations[organisation].with_(kind=kind)
        found = outside(self.rule, self.ways, self.people, {organisation: place})
        return [one.way for one in found if not one.way.outside_rule_because.strip()]

    def is_outside(self, way: Participation) -> bool:
        """Tell whether somebody is of a kind that the rule did not mean."""
        return not fits(self.rule, self.organisation_of(way.person_id))

    def picture(self, *, ahead: bool) -> Picture:
        """Draw up the group as it is, or with everybody who may yet take part."""
        group = self._group(ahead=ahead)
        regions = regions_known(self._members(self.ways), self._assignments.values())
        return picture(self._members(group), self.rule.wishes, regions)

    def kindless(self, *, ahead: bool) -> list[Organisation]:
        """Return the organisations in the picture of which nobody wrote down the kind, by name."""
        places = (self.organisation_of(way.person_id) for way in self._group(ahead=ahead))
        found = {place.id: place for place in places if place is not None and not place.kind}
        return sorted(found.values(), key=lambda place: folded(place.name))

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
        found = members([way], self.people, self.organisations, self._assigned.get(way.person_id, ()))
        return ", ".join(found[0].regions) if found else ""

    def _group(self, *, ahead: bool) -> list[Participation]:
        return in_sight(self.ways, date.today()) if ahead else taking_part(self.ways, date.today())

    def _keeps_its_place(self, change: Change[Entity]) -> bool:
        """Tell whether everybody stands where they stood, and only what is known of one of them is put there."""
        before, after = change.before, change.after
        if not isinstance(before, Participation) or not isinstance(after, Participation):
            return isinstance(change.entity, Relation | Assignment)
        place = self._places.get(after.id)
        if place is None or (before.person_id, before.community_id) != (after.person_id, after.community_id):
            return False
        self.ways[place] = after
        return True

    def _take_over(self, change: Change[Entity]) -> None:
        """Keep one thing as it is after an edit, or let it go."""
        entity: Any = change.entity
        gone = change.after is None or getattr(entity, "community_id", self._here) != self._here
        if isinstance(entity, Community):
            self.community = (None if gone else entity) if entity.id == self._here else self.community
        else:
            kept = self._kept_of(entity)
            kept[entity.id] = entity
            if gone:
                del kept[entity.id]
        self._orders.pop(entity.id, None)

    def _kept_of(self, entity: Entity) -> dict[UUID, Any]:
        kept: dict[type[Entity], dict[UUID, Any]] = {
            Participation: self._ways,
            Person: self.people,
            Organisation: self.organisations,
            Relation: self._relations,
            Assignment: self._assignments,
        }
        return kept[type(entity)]

    def _look_around(self) -> None:
        self.surroundings += 1
        self._assigned = {}
        for assignment in self._assignments.values():
            for person in assignment.person_ids:
                self._assigned.setdefault(person, []).append(assignment)

    def _arrange(self) -> None:
        """Put everybody in order of name."""
        known = (way for way in self._ways.values() if way.person_id in self.people)
        self.ways = sorted(known, key=self._order)
        self._places = {way.id: place for place, way in enumerate(self.ways)}

    def _order(self, way: Participation) -> tuple[str, str]:
        found = self._orders.get(way.person_id)
        if found is None:
            found = self._orders[way.person_id] = self.people[way.person_id].sort_key
        return (found, way.id.hex)

    def _members(self, ways: list[Participation]) -> list[Member]:
        return members(ways, self.people, self.organisations, list(self._assignments.values()))


def _by_id(entities: Iterable[E]) -> dict[UUID, E]:
    return {entity.id: entity for entity in entities}
