"""Every change a facilitator makes on the roster, each one transaction and one step of undo."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.belonging import fits
from copdesk.domain.choices import Decision, Purpose, Role
from copdesk.domain.community import Community
from copdesk.domain.composition import CompositionRule
from copdesk.domain.consent import Consent, next_number
from copdesk.domain.import_plan import ImportPlan
from copdesk.domain.roster import Organisation, Participation, Person
from ui.kit.desk import Desk
from ui.roster.role_edits import RoleEdits, changed
from ui.roster.work_edits import WorkEdits

PAGE = "roster"


class RosterEdits(QObject):
    """The edits of one desk; all of them are about the community that is looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.work, self.roles = WorkEdits(desk), RoleEdits(desk)

    @property
    def rule(self) -> CompositionRule:
        """Who belongs in the community."""
        found = self._desk.workbook.get(Community, self._desk.community) if self._desk.community else None
        return found.composition if found else CompositionRule()

    def person(self, person: UUID) -> Person | None:
        """Return the person as they are now."""
        return self._desk.workbook.get(Person, person)

    def participation(self, person: UUID) -> Participation | None:
        """Return how the person takes part now."""
        return next(iter(self.roles.ways(person)), None)

    def organisation_named(self, name: str) -> Organisation | None:
        """Return the organisation of this name, whatever its capitals and accents, or None."""
        return self.work.named(name)

    def organisation_of(self, person: Person) -> Organisation | None:
        """Return where somebody works."""
        return self.work.place_of(person)

    def kind_of(self, person: UUID) -> str:
        """Return the kind of organisation somebody works for; empty when that is not known."""
        known = self.person(person)
        place = self.organisation_of(known) if known else None
        return place.kind if place else ""

    def asks_why(self, kind: str, role: Role) -> bool:
        """Tell whether somebody of this kind in this role needs a reason to be here."""
        return role is Role.PARTICIPANT and not fits(self.rule, Organisation(name="-", kind=kind))

    def add(self, person: Person, organisation: Organisation | None, role: Role, because: str) -> UUID | None:
        """Let somebody new take part; returns who it is, or None when it was refused."""
        joins = self._joining(person.id, role, because)
        with self._desk.edit(self.tr("Add participant"), page=PAGE) as edit:
            if organisation is not None:
                edit.put(organisation)
            edit.put(person)
            edit.put(joins)
        return person.id if self.person(person.id) else None

    def join(self, person: UUID, role: Role, because: str) -> UUID | None:
        """Let somebody take part who is in the workbook already; returns who it is, or None when it was refused."""
        with self._desk.edit(self.tr("Add participant"), page=PAGE) as edit:
            edit.put(self._joining(person, role, because))
        return person if self.participation(person) else None

    def _joining(self, person: UUID, role: Role, because: str) -> Participation:
        here = self._desk.community
        assert here is not None
        return Participation(
            person_id=person, community_id=here, role=role, since=date.today(), outside_rule_because=because
        )

    def change_person(self, person: UUID, field: str, value: object) -> None:
        """Change one thing about a person."""
        known = self.person(person)
        if known is not None:
            with self._desk.edit(self.tr("Change participant"), merge=(person, field), page=PAGE) as edit:
                edit.put(known.with_(**{field: value}))

    def change_participation(self, people: Iterable[UUID], field: str, value: object) -> None:
        """Change one thing about how people take part, for all of them at once."""
        ways = [way for way in map(self.participation, people) if way is not None]
        made = [changed(way, field, value) for way in ways]
        merge = (ways[0].id, field) if len(ways) == 1 else None
        with self._desk.edit(self.tr("Change participation"), merge=merge, page=PAGE) as edit:
            for way in made:
                edit.put(way)
        self.roles.tell_of_turned(ways, made)

    def change_role(self, people: Iterable[UUID], role: Role, because: str) -> None:
        """Give people another role; a reason is kept with those who are outside the rule by it, and with no others."""
        with self._desk.edit(self.tr("Change role"), page=PAGE) as edit:
            for identity in people:
                person, way = self.person(identity), self.participation(identity)
                if person is not None and way is not None:
                    place = self.organisation_of(person)
                    outside = self.asks_why(place.kind if place else "", role)
                    reason = (because or way.outside_rule_because) if outside else ""
                    edit.put(way.with_(role=role, outside_rule_because=reason))

    def remove(self, people: Iterable[UUID]) -> bool:
        """Take people out of the community, and out of the workbook when they are in no other."""
        before = self._desk.undo.index()
        with self._desk.edit(self.tr("Remove participant"), page=PAGE) as edit:
            for identity in people:
                ways = self._desk.workbook.all(Participation, person_id=identity)
                person = self.person(identity)
                here = [way for way in ways if way.community_id == self._desk.community]
                if person is None or not here:
                    continue
                for gone in here if len(ways) > len(here) else [person]:
                    edit.remove_with_dependents(gone)
        return self._desk.undo.index() != before

    def record_consent(self, person: UUID, purpose: Purpose, decision: Decision, on: date, channel: str) -> None:
        """Add what somebody said about one purpose; earlier answers stay."""
        answers = self._desk.workbook.all(Consent, person_id=person)
        answer = Consent(
            person_id=person,
            purpose=purpose,
            decision=decision,
            on=on,
            channel=channel,
            number=next_number(answers, person),
        )
        with self._desk.edit(self.tr("Record consent"), page=PAGE) as edit:
            edit.put(answer)

    def import_all(self, plan: ImportPlan) -> bool:
        """Carry an import out in one step; tells whether it was done."""
        before = self._desk.undo.index()
        with self._desk.edit(self.tr("Import participants"), page=PAGE) as edit:
            edit.add_all(plan.added())
            for person in plan.changed():
                edit.put(person)
            for job in plan.dropped:
                edit.remove(job)
        return self._desk.undo.index() != before
