"""Everybody an import may come upon: who is in the workbook, who they were before, and who earlier rows brought."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from uuid import UUID

from copdesk.domain.import_plan import OWN_ID, Candidate
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.merging import Knows
from copdesk.domain.phones import number_key
from copdesk.domain.roster import (
    Employment,
    FormerIdentity,
    Organisation,
    Person,
    TwoPeople,
    folded,
)


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is remembered of people beside who they are: who they were, where they worked, who is not whom."""

    former_identities: tuple[FormerIdentity, ...] = ()
    former_work: tuple[Employment, ...] = ()
    two_people: tuple[TwoPeople, ...] = ()
    questions: tuple[LearningQuestion, ...] = field(default=(), repr=False)


def remembered(workbook: Knows, community_id: UUID | None) -> Remembered:
    """Return what a workbook remembers of people."""
    return Remembered(
        tuple(workbook.all(FormerIdentity)),
        tuple(workbook.all(Employment)),
        tuple(workbook.all(TwoPeople)),
        tuple(workbook.all(LearningQuestion, community_id=community_id)) if community_id else (),
    )


class Before:
    """Who people were before: former identities, names, numbers of elsewhere and places of work."""

    def __init__(self, remembered: Remembered) -> None:
        self.person_of = {former.id: former.person_id for former in remembered.former_identities}
        self.by_external: dict[str, UUID] = {}
        self.by_name: dict[str, list[UUID]] = {}
        self._called: set[tuple[UUID, str]] = set()
        for former in remembered.former_identities:
            if former.external_id:
                self.by_external.setdefault(former.external_id, former.person_id)
            if former.name:
                self.by_name.setdefault(folded(former.name), []).append(former.person_id)
                self._called.add((former.person_id, folded(former.name)))
        self.were_two = frozenset(self.person_of.values())
        self._work: dict[UUID, list[Employment]] = {}
        for job in remembered.former_work:
            self._work.setdefault(job.person_id, []).append(job)

    def knows(self, person: Person) -> bool:
        """Tell whether anything is remembered of somebody."""
        return person.id in self.were_two or person.id in self._work

    def was_called(self, person: Person, name: str) -> bool:
        """Tell whether somebody had this name, given folded, before."""
        return (person.id, name) in self._called

    def places(self, person: Person) -> Iterable[UUID]:
        """Return where somebody worked before."""
        return (job.organisation_id for job in self._work.get(person.id, ()) if job.organisation_id)

    def job_titles(self, person: Person) -> Iterable[str]:
        """Return what somebody did before."""
        return (job.job_title for job in self._work.get(person.id, ()))


class KnownPeople:
    """People as they are and as they were, found by what a row of a list says."""

    def __init__(self, people: Iterable[Person], organisations: Iterable[Organisation], beside: Remembered) -> None:
        self.before = {p.id: p for p in people}
        self.now = dict(self.before)
        self.row_of: dict[UUID, int] = {}
        self.past = Before(beside)
        self._folded = cache(folded)
        self._apart = {two.both for two in beside.two_people}
        self._organisations = {folded(o.name): o for o in organisations}
        self._known_organisations = {o.id for o in self._organisations.values()}
        self._place_names = {o.id: o.name for o in self._organisations.values()}
        self._by_external: dict[str, UUID] = {}
        self._by_email: dict[str, list[UUID]] = {}
        self._by_other_email: dict[str, list[UUID]] = {}
        self._by_name: dict[str, list[UUID]] = {}
        for person in self.before.values():
            self._index(person)

    def _index(self, person: Person) -> None:
        if person.external_id:
            self._by_external.setdefault(person.external_id, person.id)
        if person.email:
            _note(self._by_email, person.email.casefold(), person.id)
        for email in person.other_emails:
            _note(self._by_other_email, email.casefold(), person.id)
        _note(self._by_name, self._folded(person.full_name), person.id)

    def by_external_id(self, candidate: Candidate) -> Person | None:
        """Find who carries the same identity in the system the list came from, or did before."""
        told = candidate.external_id
        if not told:
            return None
        found = _own_identity(told) if told.startswith(OWN_ID) else self._by_external.get(told)
        if found is None:
            found = self.past.by_external.get(told)
        return self.now.get(self.past.person_of.get(found, found)) if found else None

    def by_email(self, candidate: Candidate) -> Person | None:
        """Find who has one of the addresses, as their main one first."""
        for email in candidate.emails:
            plain = email.casefold()
            hits = self._by_email.get(plain) or self._by_other_email.get(plain)
            if hits:
                return self._best(hits, candidate)
        return None

    def by_name(self, candidate: Candidate) -> Person | None:
        """Find who has the same name, or had it, and works or worked, as far as is known, at the same place."""
        name = self._folded(candidate.full_name)
        for namesakes in (self._by_name.get(name, ()), self.past.by_name.get(name, ())):
            if not namesakes:
                continue
            found = self._best([n for n in namesakes if self._same_place(n, candidate)], candidate)
            if found is not None:
                return found
        return None

    def _same_place(self, identity: UUID, candidate: Candidate) -> bool:
        person = self.now.get(identity)
        if person is None:
            return False
        if person.organisation_id is None or not candidate.organisation:
            return True
        return folded(candidate.organisation) in self._places(person)

    def _places(self, person: Person) -> set[str]:
        """Return where somebody works and worked, folded."""
        return {folded(self._place_names.get(o, "")) for o in (person.organisation_id, *self.past.places(person)) if o}

    def _best(self, hits: Iterable[UUID], candidate: Candidate) -> Person | None:
        """Return who of several fits best: by name, by saying nothing new, and of two who were kept apart each once."""
        found = [self.now[hit] for hit in hits if hit in self.now]
        if len(found) < 2:
            return found[0] if found else None
        return min(
            found,
            key=lambda p: (not self.is_called(p, candidate), self._is_taken(p, found), self._is_new(p, candidate)),
        )

    def _is_taken(self, person: Person, others: Iterable[Person]) -> bool:
        return person.id in self.row_of and any(self.are_two(person, other) for other in others)

    def are_two(self, one: Person, other: Person) -> bool:
        """Tell whether somebody said that these are two people."""
        return frozenset((one.id, other.id)) in self._apart

    def is_called(self, person: Person, candidate: Candidate) -> bool:
        """Tell whether somebody has, or had, the name in a row."""
        name = self._folded(candidate.full_name)
        return name == self._folded(person.full_name) or self.past.was_called(person, name)

    def tells_nothing_new(self, person: Person, candidate: Candidate) -> bool:
        """Tell whether all that a row says is known of somebody, as they are or as they were."""
        if not (self.is_called(person, candidate) and self._same_place(person.id, candidate)):
            return False
        emails = {e.casefold() for e in (person.email, *person.other_emails)}
        phones = {number_key(p) for p in (person.phone, *person.other_phones)}
        titles = {"", person.job_title, *self.past.job_titles(person)}
        return (
            {e.casefold() for e in candidate.emails} <= emails
            and {number_key(p) for p in (candidate.phone, *candidate.other_phones) if p} <= phones
            and candidate.job_title in titles
            and (not candidate.organisation or folded(candidate.organisation) in self._places(person))
            and (not candidate.external_id or self.by_external_id(candidate) == person)
        )

    def _is_new(self, person: Person, candidate: Candidate) -> bool:
        return not self.tells_nothing_new(person, candidate)

    def place_of(self, person: Person) -> str:
        """Return the name of where somebody works, or nothing."""
        return self._place_names.get(person.organisation_id, "") if person.organisation_id else ""

    def organisation_id(self, name: str) -> UUID | None:
        """Return the organisation of this name, made if nobody mentioned it before; without a name None.

        Raises pydantic's ValidationError when no organisation can have this name.
        """
        if not name:
            return None
        plain = self._folded(name)
        known = self._organisations.get(plain)
        if known is None:
            known = self._organisations[plain] = Organisation(name=name)
            self._place_names[known.id] = known.name
        return known.id

    def keep(self, person: Person, row: int) -> None:
        """Remember what `row` made of `person`."""
        self.row_of.setdefault(person.id, row)
        if self.now.get(person.id) is not person:
            self.now[person.id] = person
            self._index(person)

    def touched(self) -> list[Person]:
        """Return the people who are new or other than they were."""
        return [p for p in self.now.values() if self.before.get(p.id) != p]

    def new_organisations(self, touched: Iterable[Person]) -> list[Organisation]:
        """Return the organisations that one of these needs and that were not there."""
        used = {p.organisation_id for p in touched}
        return [o for o in self._organisations.values() if o.id not in self._known_organisations and o.id in used]


def _note(index: dict[str, list[UUID]], key: str, identity: UUID) -> None:
    """Note an identity once under a key."""
    same = index.get(key)
    if same is None:
        index[key] = [identity]
    elif identity not in same:
        same.append(identity)


def _own_identity(external_id: str) -> UUID | None:
    """Return the identity in a contact card this program wrote; somebody may have changed it since."""
    try:
        return UUID(external_id.removeprefix(OWN_ID))
    except ValueError:
        return None
