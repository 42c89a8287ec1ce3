"""Finding out whether a row of somebody else's list is a person who is known already.

The ladder: the identity in the system the list came from, then an e-mail address, then name and organisation; on each
rung who somebody is goes before who they were. The last rung only asks. Near-equal names are never taken for one.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from pydantic import ValidationError

from copdesk.domain import name_fit
from copdesk.domain.careers import moves
from copdesk.domain.choices import QuestionStage
from copdesk.domain.identities import identities
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
from copdesk.domain.known_people import KnownPeople, Remembered
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.phones import distinct, number_key
from copdesk.domain.roster import Employment, FormerIdentity, Organisation, Participation, Person, TwoPeople, folded

_SHOWN = 60
_SAID_AS_IT_IS = ("given_name", "prefix", "family_name", "email", "other_emails", "phone", "other_phones", "job_title")


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
    beside: Remembered | None = None,
) -> ImportPlan:
    """Return what importing `candidates` would do; `answers` tells per row what the facilitator decided.

    With a community, everybody who is imported takes part in it. Without one only people and organisations are made.
    """
    beside = beside or Remembered()
    known = KnownPeople(people, organisations, beside)
    desk = _Desk(known, participations, community_id, policy, beside.questions, today or date.today())
    todo = list(candidates)
    known.expect(todo)
    rows: list[PlannedRow] = []
    for done, candidate in enumerate(todo):
        if progress and done % 200 == 0:
            progress(done, len(todo))
        rows.append(_judge(desk, candidate, (answers or {}).get(candidate.row)))
    touched = known.touched()
    return ImportPlan(
        tuple(rows),
        tuple(known.new_organisations(touched)),
        tuple(touched),
        tuple(desk.joining.values()),
        tuple(desk.former_work(touched)),
        tuple(desk.two_people),
        tuple(desk.questions),
        tuple(desk.former.values()),
    )


class _Desk:
    """What a plan is made at: who is known, what may happen to them, and what comes of it beside the people."""

    def __init__(
        self,
        known: KnownPeople,
        participations: Iterable[Participation],
        community_id: UUID | None,
        policy: Policy,
        questions: Iterable[LearningQuestion],
        today: date,
    ) -> None:
        self.known, self.policy, self.today = known, policy, today
        self.community_id = community_id
        self.new = identities()
        self.joining: dict[UUID, Participation] = {}
        self.two_people: list[TwoPeople] = []
        self.questions: list[LearningQuestion] = []
        self.former: dict[tuple[UUID, str], FormerIdentity] = {}
        self._members = {p.person_id for p in participations if p.community_id == community_id}
        self._asked = {(q.person_id, folded(v.text.strip())) for q in questions for v in q.versions}

    def keep(self, person: Person, row: int) -> bool:
        """Remember what `row` made of `person`, and tell whether they join the community by it."""
        self.known.keep(person, row)
        if self.community_id is None or person.id in self._members:
            return False
        self._members.add(person.id)
        self.joining[person.id] = Participation(id=next(self.new), person_id=person.id, community_id=self.community_id)
        return True

    def ask(self, person: Person, texts: Iterable[str]) -> tuple[str, ...]:
        """Keep what somebody would like to learn as raw learning questions; return those that were not known."""
        new: list[str] = []
        for text in texts:
            if self.community_id is not None and (person.id, folded(text)) not in self._asked:
                self._asked.add((person.id, folded(text)))
                raw = (QuestionVersion(stage=QuestionStage.RAW, text=text, on=self.today),)
                self.questions.append(
                    LearningQuestion(community_id=self.community_id, person_id=person.id, versions=raw)
                )
                new.append(text)
        return tuple(new)

    def recall(self, person: Person, said: Person) -> None:
        """Keep that a row under another name is about `person`, so that nobody is asked about it again."""
        names = {folded(name): name for name in (said.full_name, person.full_name)}
        names.pop(folded(_merged(said, person, self.policy).full_name), None)
        for plain, name in names.items():
            if not self.known.past.was_called(person, plain):
                self.former.setdefault((person.id, plain), FormerIdentity(person_id=person.id, name=name))

    def former_work(self, touched: Iterable[Person]) -> Iterable[Employment]:
        """Yield where people worked who work elsewhere according to the list."""
        for person in touched:
            before = self.known.before.get(person.id)
            if before is not None:
                left = moves(before, person.organisation_id, person.job_title, self.today).kept
                if left is not None:
                    yield left


def _judge(desk: _Desk, candidate: Candidate, answer: Answer | None) -> PlannedRow:
    """Return the verdict about one row, and let `desk` remember what comes of it."""
    if answer is Answer.LEAVE_OUT:
        return PlannedRow(candidate=candidate, verdict=Verdict.LEFT_OUT)
    said = candidate.fault or _said(desk, candidate)
    if isinstance(said, Remark):
        return PlannedRow(candidate=candidate, verdict=Verdict.REJECTED, why=said)
    found, doubt = _find(desk.known, candidate, said)
    if found is None:
        return _add(desk, candidate, said)
    if answer is Answer.SOMEONE_ELSE:
        return _add_beside(desk, candidate, said, found)
    if doubt is not None and answer is not Answer.SAME:
        return PlannedRow(candidate=candidate, verdict=Verdict.DUPLICATE, person=found, why=doubt)
    if answer is Answer.SAME:
        desk.recall(found, said)
    return _update(desk, candidate, found, said)


def _said(desk: _Desk, candidate: Candidate) -> Person | Remark:
    """Return the person this row speaks of, or why it cannot become one.

    What a row does not say is not validated, for long lists leave much unsaid.
    """
    if not (candidate.given_name or candidate.family_name):
        return remark("row_without_name")
    said: dict[str, object] = {"id": next(desk.new)}
    said |= {name: value for name in _SAID_AS_IT_IS if (value := getattr(candidate, name))}
    if candidate.external_id and not candidate.external_id.startswith(OWN_ID):
        said["external_id"] = candidate.external_id
    try:
        said["organisation_id"] = desk.known.organisation_id(candidate.organisation)
        return Person.model_validate(said)
    except ValidationError as error:
        wrong = error.errors()[0]
        text, where = str(wrong["input"]), str(next(iter(wrong["loc"]), ""))
        if "email" in where and wrong["type"] == "value_error":
            return remark("row_email_invalid", text=text[:_SHOWN])
        return remark("row_too_long", text=text[:_SHOWN])


def _find(known: KnownPeople, candidate: Candidate, said: Person) -> tuple[Person | None, Remark | None]:
    """Climb down the ladder; return who it may be, and the reason for doubt if there is one."""
    by_id = known.by_external_id(candidate)
    by_email = known.by_email(candidate)
    if by_id is not None:
        in_two_minds = by_email is not None and by_email != by_id and not known.are_two(by_id, by_email)
        return _with_doubt(known, candidate, by_id, by_email if in_two_minds else None, "row_same_id")
    if by_email is not None:
        return _by_address(known, candidate, said, by_email)
    by_name = known.by_name(candidate)
    if by_name is not None:
        return _by_name(known, candidate, said, by_name)
    if elsewhere := known.elsewhere(candidate):
        place = known.place_of(elsewhere)
        return elsewhere, remark("row_same_name_elsewhere", name=elsewhere.full_name, place=place)
    near = known.near(candidate)
    return near, remark("row_near_name", name=near.full_name) if near else None


def _by_address(
    known: KnownPeople, candidate: Candidate, said: Person, found: Person
) -> tuple[Person | None, Remark | None]:
    """Return who has the address, unless the name is that of somebody else at the same place."""
    called = known.is_called(found, candidate)
    namesake = None if called else known.by_name(candidate)
    if namesake is None or namesake.id == found.id:
        return _with_doubt(known, candidate, found, None, "row_same_email")
    if known.are_two(found, namesake):
        return _by_name(known, candidate, said, namesake)
    if name_fit.fits(candidate, found):
        return _with_doubt(known, candidate, found, namesake, "row_same_email")
    return _with_doubt(known, candidate, namesake, found, "row_same_email")


def _by_name(
    known: KnownPeople, candidate: Candidate, said: Person, found: Person
) -> tuple[Person | None, Remark | None]:
    """Return a namesake; a row that says anything new of them asks."""
    if found.id in known.row_of and not _is_who_they_were(known, candidate, found):
        return found, remark("row_same_as_row", row=known.row_of[found.id])
    says_nothing_new = _merged(said, found, Policy.OVERWRITE) == found or (
        known.past.knows(found) and known.tells_nothing_new(found, candidate)
    )
    return found, None if says_nothing_new else remark("row_same_name", name=found.full_name)


def _with_doubt(
    known: KnownPeople, candidate: Candidate, found: Person, other: Person | None, code: str
) -> tuple[Person, Remark | None]:
    """Return who was found by number or address, and why that may be wrong: another row, another person, or a name."""
    if _is_who_they_were(known, candidate, found):
        return found, None
    if found.id in known.row_of:
        return found, remark("row_same_as_row", row=known.row_of[found.id])
    if other is not None:
        return found, remark("row_fits_two", name=found.full_name, other=other.full_name)
    by_number = code == "row_same_id"
    fits = known.is_called(found, candidate) or name_fit.fits(candidate, found)
    if fits or (by_number and not _wholly_other_name(candidate, found)):
        return found, None
    return found, remark(code, name=found.full_name)


def _is_who_they_were(known: KnownPeople, candidate: Candidate, person: Person) -> bool:
    """Tell whether a row speaks of somebody as they were known when they seemed to be two, and of nothing else."""
    return person.id in known.past.were_two and known.tells_nothing_new(person, candidate)


def _wholly_other_name(candidate: Candidate, person: Person) -> bool:
    """Tell whether both names differ; a number of elsewhere holds through a marriage."""
    given, family = folded(candidate.given_name), folded(candidate.family_name)
    return given != folded(person.given_name) and family != folded(person.family_name)


def _add(desk: _Desk, candidate: Candidate, said: Person) -> PlannedRow:
    joins = desk.keep(said, candidate.row)
    desk.ask(said, candidate.questions)
    return PlannedRow(candidate=candidate, verdict=Verdict.NEW, person=said, joins=joins)


def _add_beside(desk: _Desk, candidate: Candidate, said: Person, other: Person) -> PlannedRow:
    """Add somebody of whom the facilitator said that they are not the one they look like, and keep that."""
    desk.two_people.append(TwoPeople(one_person_id=other.id, other_person_id=said.id))
    return _add(desk, candidate, said)


def _update(desk: _Desk, candidate: Candidate, person: Person, said: Person) -> PlannedRow:
    known = desk.known
    as_before = _is_who_they_were(known, candidate, person)
    after = person if as_before else _merged(said, person, desk.policy)
    changes = [] if after is person else list(_changes(known, person, after))
    joins = desk.keep(after, candidate.row)
    if joins or desk.policy is not Policy.SKIP:
        changes += [FieldChange("question", "", text) for text in desk.ask(after, candidate.questions)]
    verdict = Verdict.UPDATE if changes or joins else Verdict.UNCHANGED
    return PlannedRow(candidate=candidate, verdict=verdict, person=after, changes=tuple(changes), joins=joins)


def _merged(said: Person, person: Person, policy: Policy) -> Person:
    """Return `person` with what a row said, as far as the policy allows; a name is taken over whole or not at all."""
    if policy is Policy.SKIP:
        return person
    words = {f: _choose(getattr(person, f), getattr(said, f), policy) for f in ("job_title", "external_id")}
    names = ("given_name", "prefix", "family_name")
    if policy is Policy.OVERWRITE and said.given_name and said.family_name:
        words |= {f: getattr(said, f) for f in names}
    elif not (person.given_name and person.family_name):
        words |= {f: getattr(person, f) or getattr(said, f) for f in names}
    place = person.organisation_id
    if said.organisation_id and (place is None or policy is Policy.OVERWRITE):
        place = said.organisation_id
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


def _changes(known: KnownPeople, before: Person, after: Person) -> Iterable[FieldChange]:
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
        yield FieldChange("organisation", known.place_of(before), known.place_of(after))
