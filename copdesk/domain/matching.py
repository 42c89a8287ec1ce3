"""Finding out whether a row of somebody else's list is a person who is known already.

The ladder: the identity in the system the list came from, then an e-mail address, then name and organisation. The
last rung only asks. Near-equal names are never taken for the same person.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from pydantic import ValidationError

from copdesk.domain.careers import moves
from copdesk.domain.import_plan import (
    OWN_ID,
    Answer,
    Candidate,
    FieldChange,
    ImportPlan,
    PlannedRow,
    Policy,
    Progress,
    Remark,
    Verdict,
    remark,
)
from copdesk.domain.phones import distinct, number_key
from copdesk.domain.roster import Employment, Organisation, Participation, Person, folded


def plan(
    candidates: Iterable[Candidate],
    *,
    people: Iterable[Person],
    organisations: Iterable[Organisation],
    participations: Iterable[Participation] = (),
    community_id: UUID | None = None,
    policy: Policy = Policy.FILL,
    answers: Mapping[int, Answer] | None = None,
    progress: Progress | None = None,
    today: date | None = None,
) -> ImportPlan:
    """Return what importing `candidates` would do; `answers` tells per row what the facilitator decided.

    With a community, everybody who is imported takes part in it. Without one only people and organisations are made.
    """
    desk = _Desk(people, organisations, participations, community_id, policy)
    todo = list(candidates)
    rows: list[PlannedRow] = []
    for done, candidate in enumerate(todo):
        if progress and done % 200 == 0:
            progress(done, len(todo))
        rows.append(_judge(desk, candidate, (answers or {}).get(candidate.row)))
    return ImportPlan(
        tuple(rows),
        tuple(desk.new_organisations()),
        tuple(desk.touched()),
        tuple(desk.joining.values()),
        tuple(desk.former_work(today or date.today())),
    )


_SAID_AS_IT_IS = ("given_name", "prefix", "family_name", "email", "other_emails", "phone", "other_phones", "job_title")


class _Desk:
    """Everybody known so far while a plan is made: who is in the workbook, and who earlier rows brought."""

    def __init__(
        self,
        people: Iterable[Person],
        organisations: Iterable[Organisation],
        participations: Iterable[Participation],
        community_id: UUID | None,
        policy: Policy,
    ) -> None:
        self.policy = policy
        self.community_id = community_id
        self.before = {p.id: p for p in people}
        self.now = dict(self.before)
        self.row_of: dict[UUID, int] = {}
        self.joining: dict[UUID, Participation] = {}
        self._members = {p.person_id for p in participations if p.community_id == community_id}
        self._organisations = {folded(o.name): o for o in organisations}
        self._known_organisations = {o.id for o in self._organisations.values()}
        self._names = {o.id: o.name for o in self._organisations.values()}
        self._by_external: dict[str, UUID] = {}
        self._by_email: dict[str, UUID] = {}
        self._by_name: dict[str, list[UUID]] = {}
        for person in self.before.values():
            self._index(person)

    def _index(self, person: Person) -> None:
        if person.external_id:
            self._by_external.setdefault(person.external_id, person.id)
        for email in (person.email, *person.other_emails):
            if email:
                self._by_email.setdefault(email.casefold(), person.id)
        same = self._by_name.setdefault(folded(person.full_name), [])
        if person.id not in same:
            same.append(person.id)

    def by_external_id(self, candidate: Candidate) -> Person | None:
        """Find who carries the same identity in the system the list came from."""
        told = candidate.external_id
        found = _own_identity(told) if told.startswith(OWN_ID) else self._by_external.get(told) if told else None
        return None if found is None else self.now.get(found)

    def by_email(self, candidate: Candidate) -> Person | None:
        """Find who has one of the addresses, the main one first."""
        hits = (self._by_email.get(e.casefold()) for e in candidate.emails)
        return next((self.now[hit] for hit in hits if hit is not None), None)

    def by_name(self, candidate: Candidate) -> Person | None:
        """Find who has the same name and works, as far as is known, at the same place."""
        namesakes = [self.now[n] for n in self._by_name.get(folded(candidate.full_name), [])]
        return next((p for p in namesakes if self._same_place(p, candidate)), None)

    def _same_place(self, person: Person, candidate: Candidate) -> bool:
        if person.organisation_id is None or not candidate.organisation:
            return True
        return folded(self.place_of(person)) == folded(candidate.organisation)

    def place_of(self, person: Person) -> str:
        """Return the name of where somebody works, or nothing."""
        return self._names.get(person.organisation_id, "") if person.organisation_id else ""

    def try_place(self, name: str) -> None:
        """Raise pydantic's ValidationError when no organisation can have this name."""
        if name and folded(name) not in self._organisations:
            Organisation(name=name)

    def organisation_id(self, name: str) -> UUID | None:
        """Return the organisation of this name, made if nobody mentioned it before; without a name None."""
        if not name:
            return None
        known = self._organisations.get(folded(name))
        if known is None:
            known = Organisation(name=name)
            self._organisations[folded(name)] = known
            self._names[known.id] = known.name
        return known.id

    def keep(self, person: Person, row: int) -> bool:
        """Remember what `row` made of `person`, and tell whether they join the community by it."""
        self.now[person.id] = person
        self.row_of.setdefault(person.id, row)
        self._index(person)
        if self.community_id is None or person.id in self._members:
            return False
        self._members.add(person.id)
        self.joining[person.id] = Participation(person_id=person.id, community_id=self.community_id)
        return True

    def touched(self) -> list[Person]:
        """Return the people who are new or other than they were."""
        return [p for p in self.now.values() if self.before.get(p.id) != p]

    def former_work(self, today: date) -> Iterable[Employment]:
        """Yield where people worked who work elsewhere according to the list."""
        for person in self.now.values():
            before = self.before.get(person.id)
            if before is not None and before != person:
                left = moves(before, person.organisation_id, person.job_title, today).kept
                if left is not None:
                    yield left

    def new_organisations(self) -> list[Organisation]:
        """Return the organisations that somebody needs and that were not there."""
        used = {p.organisation_id for p in self.touched()}
        return [o for o in self._organisations.values() if o.id not in self._known_organisations and o.id in used]


def _own_identity(external_id: str) -> UUID | None:
    """Return the identity in a contact card this program wrote; somebody may have changed it since."""
    try:
        return UUID(external_id.removeprefix(OWN_ID))
    except ValueError:
        return None


def _judge(desk: _Desk, candidate: Candidate, answer: Answer | None) -> PlannedRow:
    """Return the verdict about one row, and let `desk` remember what comes of it."""
    if answer is Answer.LEAVE_OUT:
        return PlannedRow(candidate=candidate, verdict=Verdict.LEFT_OUT)
    said = candidate.fault or _said(desk, candidate)
    if isinstance(said, Remark):
        return PlannedRow(candidate=candidate, verdict=Verdict.REJECTED, why=said)
    found, doubt = _find(desk, candidate)
    if found is None or answer is Answer.SOMEONE_ELSE:
        return _add(desk, candidate, said)
    if doubt is not None and answer is not Answer.SAME:
        return PlannedRow(candidate=candidate, verdict=Verdict.DUPLICATE, person=found, why=doubt)
    return _update(desk, candidate, found)


def _said(desk: _Desk, candidate: Candidate) -> Person | Remark:
    """Return the person this row speaks of, not yet at any place; or why it cannot become one."""
    if not (candidate.given_name or candidate.family_name):
        return remark("row_without_name")
    try:
        desk.try_place(candidate.organisation)
        return _person(candidate)
    except ValidationError as error:
        where = str(error.errors()[0]["loc"][0]) if error.errors()[0]["loc"] else "name"
        return remark("row_email_invalid", text=candidate.email) if "email" in where else remark("row_too_long")


def _find(desk: _Desk, candidate: Candidate) -> tuple[Person | None, Remark | None]:
    """Climb down the ladder; return who it may be, and the reason for doubt if there is one."""
    by_id, by_email, by_name = desk.by_external_id(candidate), desk.by_email(candidate), desk.by_name(candidate)
    found = by_id or by_email or by_name
    if found is None:
        return None, None
    if found.id in desk.row_of:
        return found, remark("row_same_as_row", row=desk.row_of[found.id])
    other = by_email if by_id is not None else by_name
    if other is not None and other != found and (by_id is not None or not _same_name(candidate, found)):
        return found, remark("row_fits_two", name=found.full_name, other=other.full_name)
    if by_id is not None or by_email is not None:
        if not _wholly_other_name(candidate, found):
            return found, None
        return found, remark("row_same_email" if by_id is None else "row_same_id", name=found.full_name)
    says_nothing_new = _merged(desk, candidate, found, Policy.OVERWRITE) == found
    return found, None if says_nothing_new else remark("row_same_name", name=found.full_name)


def _same_name(candidate: Candidate, person: Person) -> bool:
    return folded(candidate.full_name) == folded(person.full_name)


def _wholly_other_name(candidate: Candidate, person: Person) -> bool:
    """Tell whether both names differ, as with two colleagues who share an address."""
    given, family = folded(candidate.given_name), folded(candidate.family_name)
    return given != folded(person.given_name) and family != folded(person.family_name)


def _add(desk: _Desk, candidate: Candidate, said: Person) -> PlannedRow:
    place = desk.organisation_id(candidate.organisation)
    person = said.model_copy(update={"organisation_id": place})  # an identity of our own needs no validation
    joins = desk.keep(person, candidate.row)
    return PlannedRow(candidate=candidate, verdict=Verdict.NEW, person=person, joins=joins)


def _update(desk: _Desk, candidate: Candidate, person: Person) -> PlannedRow:
    after = _merged(desk, candidate, person, desk.policy)
    changes = tuple(_changes(desk, person, after))
    joins = desk.keep(after, candidate.row)
    verdict = Verdict.UPDATE if changes or joins else Verdict.UNCHANGED
    return PlannedRow(candidate=candidate, verdict=verdict, person=after, changes=changes, joins=joins)


def _person(candidate: Candidate) -> Person:
    """Return who a row speaks of; what it does not say is not validated, for long lists leave much unsaid."""
    own = candidate.external_id.startswith(OWN_ID)
    said = {name: value for name in _SAID_AS_IT_IS if (value := getattr(candidate, name))}
    if candidate.external_id and not own:
        said["external_id"] = candidate.external_id
    return Person.model_validate(said)


def _merged(desk: _Desk, candidate: Candidate, person: Person, policy: Policy) -> Person:
    """Return `person` with what the row says, as far as the policy allows; a name is taken over whole or not at all."""
    if policy is Policy.SKIP:
        return person
    said = _person(candidate)
    words = {f: _choose(getattr(person, f), getattr(said, f), policy) for f in ("job_title", "external_id")}
    names = ("given_name", "prefix", "family_name")
    if policy is Policy.OVERWRITE and candidate.given_name and candidate.family_name:
        words |= {f: getattr(said, f) for f in names}
    elif not (person.given_name and person.family_name):
        words |= {f: getattr(person, f) or getattr(said, f) for f in names}
    place = person.organisation_id
    if candidate.organisation and (place is None or policy is Policy.OVERWRITE):
        place = desk.organisation_id(candidate.organisation)
    ways = {**_addresses(person, said, policy), **_numbers(person, said, policy)}
    return person.with_(**words, **ways, organisation_id=place)


def _choose(old: str, new: str, policy: Policy) -> str:
    return (new or old) if policy is Policy.OVERWRITE else (old or new)


def _addresses(person: Person, said: Person, policy: Policy) -> dict[str, str | tuple[str, ...]]:
    """Return the main address and the others; none is ever lost, and one that differs in capitals only is the same."""
    main = _choose(person.email, said.email, policy)
    if main.casefold() == person.email.casefold():
        main = person.email
    others: dict[str, str] = {}
    for email in (*person.other_emails, person.email, said.email, *said.other_emails):
        if email and email.casefold() != main.casefold():
            others.setdefault(email.casefold(), email)
    return {"email": main, "other_emails": tuple(others.values())}


def _numbers(person: Person, said: Person, policy: Policy) -> dict[str, str | tuple[str, ...]]:
    """Return the main number and the others; none is ever lost, and one that is written otherwise is the same."""
    main = _choose(person.phone, said.phone, policy)
    if number_key(main) == number_key(person.phone):
        main = person.phone
    every = distinct((main, *person.other_phones, person.phone, said.phone, *said.other_phones))
    return {"phone": main, "other_phones": every[1:] if main else every}


def _changes(desk: _Desk, before: Person, after: Person) -> Iterable[FieldChange]:
    if before.full_name != after.full_name:
        yield FieldChange("name", before.full_name, after.full_name)
    for name in ("email", "phone", "job_title", "external_id"):
        if getattr(before, name) != getattr(after, name):
            yield FieldChange(name, getattr(before, name), getattr(after, name))
    if before.other_emails != after.other_emails:
        yield FieldChange("other_emails", "; ".join(before.other_emails), "; ".join(after.other_emails))
    if before.other_phones != after.other_phones:
        yield FieldChange("other_phones", "; ".join(before.other_phones), "; ".join(after.other_phones))
    if before.organisation_id != after.organisation_id:
        yield FieldChange("organisation", desk.place_of(before), desk.place_of(after))
