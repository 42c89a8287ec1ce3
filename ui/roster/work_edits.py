"""Every change to where people work, each one transaction and one step of undo; what was stays in their story."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.careers import moves
from copdesk.domain.choices import Role
from copdesk.domain.composition import Relation
from copdesk.domain.entity import one_line
from copdesk.domain.names import folded
from copdesk.domain.participating import by_weight
from copdesk.domain.places import join
from copdesk.domain.roster import Employment, Organisation, Participation, Person
from ui.kit.desk import Desk, Editing

PAGE = "roster"


class WorkEdits(QObject):
    """The edits of one desk about organisations, jobs and who works where."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def named(self, name: str) -> Organisation | None:
        """Return the organisation of this name, whatever its capitals and accents, or None."""
        wanted = folded(one_line(name))
        return next((o for o in self._desk.workbook.all(Organisation) if folded(o.name) == wanted), None)

    def place_of(self, person: Person) -> Organisation | None:
        """Return where somebody works."""
        return self._desk.workbook.get(Organisation, person.organisation_id) if person.organisation_id else None

    def colleagues(self, place: UUID) -> int:
        """Return how many people work at an organisation."""
        return len(self._desk.workbook.all(Person, organisation_id=place))

    def move(self, people: Iterable[UUID], name: str, because: str = "") -> None:
        """Let people work at the organisation of this name, which is made when nobody mentioned it before."""
        left = 0
        with self._desk.edit(self.tr("Change organisation"), page=PAGE) as edit:
            place = self.named(name) or Organisation(name=name) if one_line(name) else None
            if place is not None:
                edit.put(place)
            for person in self._known(people):
                left += self._go(edit, person, place.id if place else None, person.job_title)
                self._reason(edit, person.id, because)
        if left:
            self._desk.removed(self.tr("%n former workplace(s) kept in the story", "", left))

    def change_job(self, person: UUID, job_title: str) -> None:
        """Give somebody another job."""
        left = 0
        with self._desk.edit(self.tr("Change job title"), merge=(person, "job_title"), page=PAGE) as edit:
            for known in self._known([person]):
                left += self._go(edit, known, known.organisation_id, job_title)
        if left:
            self._desk.removed(self.tr("%n former job(s) kept in the story", "", left))

    def change_place(self, people: Iterable[UUID], field: str, value: object, because: str = "") -> None:
        """Change one thing about the organisations where people work: their kind or their region."""
        with self._desk.edit(self.tr("Change organisation"), page=PAGE) as edit:
            for person in self._known(people):
                place = self.place_of(person)
                if place is not None:
                    edit.put(place.with_(**{field: value}))
                    if field == "kind":
                        self._reason(edit, person.id, because)

    def rename(self, place: UUID, name: str) -> None:
        """Give an organisation another name; when there is one of that name already, the two become one."""
        old, other = self._desk.workbook.get(Organisation, place), self.named(name)
        if old is None:
            return
        if other is None or other.id == old.id:
            with self._desk.edit(self.tr("Rename organisation"), page=PAGE) as edit:
                edit.put(old.with_(name=name))
        else:
            self._join(old, other)

    def forget_job(self, job: UUID) -> None:
        """Take a former job out of somebody's story."""
        known = self._desk.workbook.get(Employment, job)
        if known is not None:
            with self._desk.edit(self.tr("Remove former job"), page=PAGE) as edit:
                edit.remove(known)
            self._desk.removed(self.tr("Former job removed"))

    def _join(self, old: Organisation, into: Organisation) -> None:
        ask = self._desk.workbook.all
        done = join(old, into, ask(Person, organisation_id=old.id), ask(Employment), ask(Relation))
        with self._desk.edit(self.tr("Join organisations"), page=PAGE) as edit:
            for entity in done.put:
                edit.put(entity)
            for entity in done.gone:
                edit.remove(entity)
        self._desk.removed(self.tr("Two spellings are one organisation now"))

    def _go(self, edit: Editing, person: Person, organisation_id: UUID | None, job_title: str) -> bool:
        """Put somebody in another job; tells whether that left something behind."""
        history = self._desk.workbook.all(Employment, person_id=person.id)
        move = moves(person, organisation_id, job_title, date.today(), history)
        edit.put(move.person)
        if move.dropped is not None:
            edit.remove(move.dropped)
        if move.kept is not None:
            edit.put(move.kept)
        return move.kept is not None

    def _reason(self, edit: Editing, person: UUID, because: str) -> None:
        """Keep why somebody takes part although outside the rule, or nothing when they fit or do not take part."""
        ways = self._desk.workbook.all(Participation, person_id=person, community_id=self._desk.community)
        for way in by_weight(ways)[:1]:
            edit.put(way.with_(outside_rule_because=because if way.role is Role.PARTICIPANT else ""))

    def _known(self, people: Iterable[UUID]) -> list[Person]:
        found = (self._desk.workbook.get(Person, person) for person in people)
        return [person for person in found if person is not None]
