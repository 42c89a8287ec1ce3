"""What importing a list would do: who each row is, and what it makes of them."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import compress
from operator import itemgetter
from typing import Any
from uuid import UUID

from pydantic import ValidationError

from copdesk.domain.belonging import Rule, kind_fits
from copdesk.domain.careers import Move, moves
from copdesk.domain.choices import QuestionStage, Role
from copdesk.domain.entity import LONGEST_LINE, maker
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
    Way,
    remark,
)
from copdesk.domain.known_people import KnownPeople
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.names import folded
from copdesk.domain.recognising import find, is_who_they_were
from copdesk.domain.remembered import Remembered
from copdesk.domain.roster import FormerIdentity, Organisation, Participation, Person, TwoPeople
from copdesk.domain.taking_over import changes_between, merged

_SHOWN = 60
_AS_A_PARTICIPANT = (Way(),)
_AS_USUAL: tuple[dict[str, Any], ...] = ({},)
"""How who only stands in a list takes part: in nothing other than anybody does."""
_AS_SAID = ("given_name", "prefix", "family_name", "email", "other_emails", "phone", "other_phones", "job_title")
_a_person, _a_participation = maker(Person), maker(Participation)
_all_as_said = itemgetter(*map(Candidate._fields.index, _AS_SAID))


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
    rule: Rule | None = None,
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
    answers = answers or {}
    for done, candidate in enumerate(todo):
        if progress and done % 200 == 0:
            progress(done, len(todo))
        rows.append(_judge(desk, candidate, answers.get(candidate.row)))
    new, changed = known.new_people(), known.changed_people()
    moved = desk.moved(changed)
    return ImportPlan(
        tuple(_outside(known, row, rule) for row in rows) if rule else tuple(rows),
        tuple(known.new_organisations((*new, *changed))),
        tuple(new),
        tuple(desk.joining),
        tuple(move.kept for move in moved if move.kept),
        tuple(desk.two_people),
        tuple(desk.questions),
        tuple(desk.former.values()),
        tuple(move.dropped for move in moved if move.dropped),
        tuple(known.filled_in()),
        tuple(changed),
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
        self.joining: list[Participation] = []
        self.two_people: list[TwoPeople] = []
        self.questions: list[LearningQuestion] = []
        self.former: dict[tuple[UUID, str], FormerIdentity] = {}
        self._members: dict[UUID, tuple[Way, ...]] = {}
        for way in participations:
            if way.community_id == community_id:
                told = Way(way.role, way.status, core=way.core, lone_specialist=way.lone_specialist)
                self._members[way.person_id] = (*self._members.get(way.person_id, ()), told)
        self._asked = {(q.person_id, folded(v.text.strip())) for q in questions for v in q.versions}

    def add(self, person: Person, candidate: Candidate) -> bool:
        """Remember whom a row brought, and tell whether they join the community by it."""
        self.known.add(person, candidate.row)
        return self._join(person, candidate)

    def keep(self, person: Person, candidate: Candidate) -> bool:
        """Remember what a row made of somebody known, and tell whether they join the community by it."""
        self.known.keep(person, candidate.row)
        return person.id not in self._members and self._join(person, candidate)

    def _join(self, person: Person, candidate: Candidate) -> bool:
        if self.community_id is None:
            return False
        self._members[person.id] = candidate.ways or _AS_A_PARTICIPANT
        hows = {way.role: _told_of(way) for way in candidate.ways}.values() if candidate.ways else _AS_USUAL
        for how in hows:
            joins = {"id": next(self.new), "person_id": person.id, "community_id": self.community_id, **how}
            self.joining.append(_a_participation(joins))
        return True

    def takes_part_otherwise(self, person: Person, candidate: Candidate) -> bool:
        """Tell whether a row says of somebody who takes part that they do so in another way."""
        return bool(candidate.ways) and not set(candidate.ways) <= set(self._members.get(person.id, candidate.ways))

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
        names.pop(folded(merged(said, person, self.policy).full_name), None)
        for plain, name in names.items():
            if not self.known.past.was_called(person, plain):
                self.former.setdefault(
                    (person.id, plain), FormerIdentity(person_id=person.id, name=name[:LONGEST_LINE])
                )

    def moved(self, changed: Iterable[Person]) -> list[Move]:
        """Return who works elsewhere according to the list, with what that leaves and what turns out to be no move."""
        before = ((self.known.before[person.id], person) for person in changed)
        return [
            moves(was, now.organisation_id, now.job_title, self.today, self.known.past.history(was))
            for was, now in before
            if (was.organisation_id, was.job_title) != (now.organisation_id, now.job_title)
        ]


def _told_of(way: Way) -> dict[str, Any]:
    return {"role": way.role, "status": way.status, "core": way.core, "lone_specialist": way.lone_specialist}


def _judge(desk: _Desk, candidate: Candidate, answer: Answer | None) -> PlannedRow:
    """Return the verdict about one row, and let `desk` remember what comes of it."""
    if answer is Answer.LEAVE_OUT:
        return PlannedRow(candidate=candidate, verdict=Verdict.LEFT_OUT)
    said = candidate.fault or _said(desk, candidate)
    if isinstance(said, Remark):
        return PlannedRow(candidate=candidate, verdict=Verdict.REJECTED, why=said)
    found, doubt = find(desk.known, candidate, said)
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
    told = _all_as_said(candidate)
    said: dict[str, object] = dict(compress(zip(_AS_SAID, told, strict=True), told))
    said["id"] = next(desk.new)
    if candidate.external_id and not candidate.external_id.startswith(OWN_ID):
        said["external_id"] = candidate.external_id
    try:
        said["organisation_id"] = desk.known.organisation_id(candidate.organisation)
        return _a_person(said)
    except ValidationError as error:
        wrong = error.errors()[0]
        text, where = str(wrong["input"]), str(next(iter(wrong["loc"]), ""))
        if "email" in where and wrong["type"] == "value_error":
            return remark("row_email_invalid", text=text[:_SHOWN])
        return remark("row_too_long", text=text[:_SHOWN])


def _add(desk: _Desk, candidate: Candidate, said: Person) -> PlannedRow:
    joins = desk.add(said, candidate)
    desk.known.describe(said, candidate)
    if candidate.questions:
        desk.ask(said, candidate.questions)
    return PlannedRow(candidate=candidate, verdict=Verdict.NEW, person=said, joins=joins)


def _add_beside(desk: _Desk, candidate: Candidate, said: Person, other: Person) -> PlannedRow:
    """Add somebody of whom the facilitator said that they are not the one they look like, and keep that."""
    desk.two_people.append(TwoPeople(one_person_id=other.id, other_person_id=said.id))
    return _add(desk, candidate, said)


def _update(desk: _Desk, candidate: Candidate, person: Person, said: Person) -> PlannedRow:
    known = desk.known
    as_before = is_who_they_were(known, candidate, person)
    after = person if as_before else merged(said, person, desk.policy)
    changes = [] if after is person else list(changes_between(known, person, after))
    joins = desk.keep(after, candidate)
    if desk.takes_part_otherwise(after, candidate):
        candidate = candidate._replace(remarks=(*candidate.remarks, remark("row_way_left")))
    if desk.policy is not Policy.SKIP:
        told = known.describe(after, candidate)
        changes += [FieldChange(f"organisation_{what}", "", to) for what, to in told.items()]
    if joins or desk.policy is not Policy.SKIP:
        changes += [FieldChange("question", "", text) for text in desk.ask(after, candidate.questions)]
    verdict = Verdict.UPDATE if changes or joins else Verdict.UNCHANGED
    return PlannedRow(candidate=candidate, verdict=verdict, person=after, changes=tuple(changes), joins=joins)


def _outside(known: KnownPeople, row: PlannedRow, rule: Rule) -> PlannedRow:
    """Return a row with the kind of organisation that a community does not mean, if somebody joins from there.

    A list may give the kind of somebody of whom no organisation is known, as of who is self-employed.
    """
    joins_as = {way.role for way in row.candidate.ways or (Way(),)}
    if not row.joins or row.person is None or Role.PARTICIPANT not in joins_as:
        return row
    place = known.organisation_of(row.person)
    kind = place.kind if place and place.kind else row.candidate.organisation_kind
    return row if kind_fits(rule, kind) else row._replace(outside=kind)
