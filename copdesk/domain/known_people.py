"""Everybody an import may come upon: who is in the workbook, who they were before, and who earlier rows brought."""

from collections.abc import Collection, Iterable, Iterator
from functools import cache, cached_property
from itertools import islice
from uuid import UUID

from copdesk.domain import name_fit
from copdesk.domain.import_plan import OWN_ID, Candidate
from copdesk.domain.names import folded, letters
from copdesk.domain.phones import number_key
from copdesk.domain.remembered import Before, Remembered
from copdesk.domain.roster import Organisation, Person
from copdesk.domain.strangers import Strangers

_MOST_COMPARED = 50
"""Of more people who share a name or an address than these, one is as good a guess as another."""


_Found = dict[int, UUID]
"""Everybody once, in the order in which they came; by the number of their identity, which is compared soonest."""

_Index = dict[str, _Found]


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
        self._known_organisations = {o.id: o for o in self._organisations.values()}
        self._place_names = {o.id: o.name for o in self._organisations.values()}
        self._by_external: dict[str, UUID] = {}
        self._by_email: _Index = {}
        self._by_other_email: _Index = {}
        self._by_email_and_name: dict[tuple[str, str], _Found] = {}
        self._by_name: dict[str, _Index] = {}
        self._strangers = Strangers(())
        self._unfound: list[Person] = []
        self._awaited: set[UUID] = set()
        for person in self.before.values():
            self._index(person)
        self._worked_at: dict[tuple[str, str], _Found] = {}
        for identity, place in self.past.everybody():
            if identity in self.before:
                called = self._folded(self.before[identity].full_name)
                at = self._folded(self._place_names.get(place, ""))
                self._worked_at.setdefault((called, at), {})[identity.int] = identity

    def _index(self, person: Person) -> None:
        """Let somebody be found by what is known of them now; by what was known before they are found as well."""
        name, number = self._folded(person.full_name), person.id.int
        if person.external_id:
            self._by_external.setdefault(person.external_id, person.id)
        if person.email:
            email = person.email.casefold()
            self._by_email.setdefault(email, {})[number] = person.id
            self._by_email_and_name.setdefault((email, name), {})[number] = person.id
        for other in person.other_emails:
            self._by_other_email.setdefault(other.casefold(), {})[number] = person.id
            self._by_email_and_name.setdefault((other.casefold(), name), {})[number] = person.id
        at = self._folded(self.place_of(person))
        self._by_name.setdefault(name, {}).setdefault(at, {})[number] = person.id

    def expect(self, candidates: Collection[Candidate]) -> None:
        """Hear who is in the list: who shares nothing with anybody, and who is in it as they are known.

        Nobody else in it is taken for one of the latter.
        """
        addresses = self._by_email, self._by_other_email
        known = *addresses, self._by_name, self._by_external, self.past.by_name, self.past.by_external
        self._strangers = Strangers(candidates, known)
        if not self.before:
            return
        for candidate in candidates:
            name, place = self._folded(candidate.full_name), self._folded(candidate.organisation)
            self._awaited.update(self._by_name.get(name, {}).get(place, {}).values())
            for email in candidate.emails:
                self._awaited.update(self._by_email_and_name.get((email.casefold(), name), {}).values())

    def is_stranger(self, candidate: Candidate) -> bool:
        """Tell whether a row shares no name, address or number with anybody, and need not be looked for."""
        return self._strangers.has(candidate)

    def _catch_up(self) -> None:
        """Let everybody who came by now be found; most of a list never have to be."""
        for person in self._unfound:
            self._index(person)
        self._unfound.clear()

    def by_external_id(self, candidate: Candidate) -> Person | None:
        """Find who carries the same identity in the system the list came from, or did before."""
        told = candidate.external_id
        if not told:
            return None
        self._catch_up()
        found = _own_identity(told) if told.startswith(OWN_ID) else self._by_external.get(told)
        if found is None:
            found = self.past.by_external.get(told)
        return self.now.get(self.past.person_of.get(found, found)) if found else None

    def by_email(self, candidate: Candidate) -> Person | None:
        """Find who has one of the addresses: who has the name too, then whose main one it is."""
        self._catch_up()
        name, emails = self._folded(candidate.full_name), [email.casefold() for email in candidate.emails]
        for email in emails:
            if called_so := self._by_email_and_name.get((email, name)):
                return self._best(called_so.values(), candidate)
        for email in emails:
            if hits := self._by_email.get(email) or self._by_other_email.get(email):
                return self._best(hits.values(), candidate)
        return None

    def by_name(self, candidate: Candidate) -> Person | None:
        """Find who has the same name, or had it, and works or worked, as far as is known, at the same place."""
        self._catch_up()
        name = self._folded(candidate.full_name)
        hits = self._named(name, self._folded(candidate.organisation))
        if hits and (found := self._best(hits, candidate)):
            return found
        former = self.past.by_name.get(name)
        return self._best((n for n in former if self._same_place(n, candidate)), candidate) if former else None

    def _named(self, name: str, place: str) -> Iterable[UUID]:
        """Return who has this name: at this very place, then once at this place, then where nobody knows."""
        at = self._by_name.get(name, {})
        hits = at.get(place) or self._worked_at.get((name, place)) or at.get("")
        if hits is None and not place:
            return _each_of(at)
        return hits.values() if hits else ()

    def elsewhere(self, candidate: Candidate) -> Person | None:
        """Find who of the workbook has the same name at another place, and is not in the list by themselves."""
        if not self.before:
            return None
        at = self._by_name.get(self._folded(candidate.full_name), {})
        return self._unawaited(_each_of(at))

    def near(self, candidate: Candidate) -> Person | None:
        """Find who of the workbook has nearly this name at the very same place, and no other address."""
        if not self.before:
            return None
        place = self._folded(candidate.organisation)
        family = self._near.get((place, "family", letters(f"{candidate.prefix}{candidate.family_name}")), ())
        given = self._near.get((place, "given", letters(candidate.given_name)), ())
        hits = dict.fromkeys((*islice(family, _MOST_COMPARED), *islice(given, _MOST_COMPARED)))
        return self._unawaited(one for one in hits if _nearly(candidate, self.now[one]))

    @cached_property
    def _near(self) -> dict[tuple[str, str, str], dict[UUID, None]]:
        """Everybody of the workbook by place and one of their names."""
        found: dict[tuple[str, str, str], dict[UUID, None]] = {}
        for person in self.before.values():
            place = self._folded(self.place_of(person))
            parts = ("family", f"{person.prefix}{person.family_name}"), ("given", person.given_name)
            for part, name in parts:
                if name:
                    found.setdefault((place, part, letters(name)), {})[person.id] = None
        return found

    def _unawaited(self, hits: Iterable[UUID]) -> Person | None:
        """Return the first of some people who is of the workbook and not in the list by themselves."""
        fitting = (h for h in hits if h in self.before and h not in self.row_of and h not in self._awaited)
        found = next(islice(fitting, 1), None)
        return self.now[found] if found else None

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
        found = [self.now[hit] for hit in islice(hits, _MOST_COMPARED) if hit in self.now]
        if len(found) < 2:
            return found[0] if found else None
        return min(
            found,
            key=lambda p: (
                not self.is_called(p, candidate),
                not name_fit.fits(p, candidate),
                self._is_taken(p, found),
                self._is_new(p, candidate),
            ),
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

    def organisation_of(self, person: Person) -> Organisation | None:
        """Return where somebody works, as far as is known by now."""
        place = self.place_of(person)
        return self._organisations.get(self._folded(place)) if place else None

    def describe(self, person: Person, candidate: Candidate) -> dict[str, str]:
        """Take over what a row says about where somebody works, if nobody said so before; return what is new."""
        place = self.organisation_of(person) if candidate.organisation_kind or candidate.region else None
        if place is None or self._folded(place.name) != self._folded(candidate.organisation):
            return {}
        told = {"kind": candidate.organisation_kind, "region": candidate.region}
        new = {name: words for name, words in told.items() if words and not getattr(place, name)}
        if new:
            self._organisations[self._folded(place.name)] = place.with_(**new)
        return new

    def filled_in(self) -> list[Organisation]:
        """Return the organisations that were there, and of which the list says more."""
        known = self._known_organisations
        return [o for o in self._organisations.values() if o.id in known and known[o.id] != o]

    def add(self, person: Person, row: int) -> None:
        """Remember whom `row` brought, of whom nobody knew."""
        self.row_of[person.id], self.now[person.id] = row, person
        self._unfound.append(person)

    def keep(self, person: Person, row: int) -> None:
        """Remember what `row` made of `person`, who is known."""
        self.row_of.setdefault(person.id, row)
        if self.now[person.id] is not person:
            self._catch_up()
            self.now[person.id] = person
            self._index(person)
            self._strangers.meet(self._folded(person.full_name))

    def new_people(self) -> list[Person]:
        """Return the people of whom nobody knew; they came after those who were there."""
        return list(islice(self.now.values(), len(self.before), None))

    def changed_people(self) -> list[Person]:
        """Return the people who were there and are other than they were."""
        both = zip(self.before.values(), self.now.values(), strict=False)
        return [now for was, now in both if now is not was and now != was]

    def new_organisations(self, needed_by: Iterable[Person]) -> list[Organisation]:
        """Return the organisations that one of these people needs and that were not there."""
        used = {p.organisation_id for p in needed_by}
        return [o for o in self._organisations.values() if o.id not in self._known_organisations and o.id in used]


def _each_of(index: _Index) -> Iterator[UUID]:
    return (identity for found in index.values() for identity in found.values())


def _nearly(candidate: Candidate, person: Person) -> bool:
    """Tell whether a name may be somebody's with a letter put right, while no two addresses say otherwise."""
    if candidate.email and person.email:
        return False
    if letters(candidate.given_name) == letters(person.given_name):
        return bool(candidate.family_name and person.family_name) and name_fit.family_fits(candidate, person)
    same_family = letters(f"{candidate.prefix}{candidate.family_name}") == letters(
        f"{person.prefix}{person.family_name}"
    )
    return same_family and name_fit.is_one_letter_off(candidate.given_name, person.given_name)


def _own_identity(external_id: str) -> UUID | None:
    """Return the identity in a contact card this program wrote; somebody may have changed it since."""
    try:
        return UUID(external_id.removeprefix(OWN_ID))
    except ValueError:
        return None
