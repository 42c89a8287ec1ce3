"""Gathers what the papers about privacy say of a person or a community, as plain values."""

from collections import Counter
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from types import MappingProxyType
from uuid import UUID

from copdesk.domain.access import Telling
from copdesk.domain.choices import Audience, DataClass, Decision, HarvestKind, ParticipationStatus, Purpose
from copdesk.domain.community import Community
from copdesk.domain.consent import Consent, Naming, naming, passage_of, said_of
from copdesk.domain.erasing import Spot, look
from copdesk.domain.harvest import PERSONAL, HarvestItem
from copdesk.domain.language import Language
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.privacy_papers import AGREED, AccessPaper, Passage, PassageKind, ReadBackPaper, RegisterPaper
from copdesk.domain.problems import Problem
from copdesk.domain.retention import Kept, kept, later, months_kept
from copdesk.domain.reviewing import ReviewOutcome, together
from copdesk.domain.roster import Participation, Person
from copdesk.domain.season import CaseTurn
from copdesk.domain.sessions import Session
from copdesk.store.about import world
from copdesk.store.vault_slots import vaults
from copdesk.store.workbook import Workbook

MASK = "[…]"
"""What stands in the place of somebody else's name."""

_NEEDS = "SELECT s.day FROM need n JOIN session s ON s.id = n.session_id WHERE s.community_id = ?"
_MARKS = "SELECT count(*) FROM attendance a JOIN session s ON s.id = a.session_id WHERE s.community_id = ?"
_INTERVIEWS = "SELECT count(*) FROM interview WHERE community_id = ?"
_ITEMS = "SELECT count(*) FROM harvest_item WHERE community_id = ?"
_ANSWERS = 'SELECT person_id, purpose, decision, "on", number, text_version FROM consent'
_SAID = {Decision.GIVEN: True, Decision.REFUSED: False, Decision.WITHDRAWN: False, None: None}


def read_back(workbook: Workbook, community_id: UUID, person_id: UUID, made_on: date) -> ReadBackPaper:
    """Return the words of one person that could be printed, as they would stand there.

    Raises Problem("nothing_to_read_back") when there are none.
    """
    community, person = workbook.get(Community, community_id), workbook.get(Person, person_id)
    if community is None or person is None:
        raise Problem("community_gone")
    answers = workbook.all(Consent, person_id=person_id)
    passages = (
        *_harvested(workbook, community_id, person_id, answers),
        *_questions(workbook, community_id, person_id, answers),
        *_cases(workbook, community_id, person_id, answers),
    )
    if not passages:
        raise Problem("nothing_to_read_back", name=person.full_name)
    return ReadBackPaper(
        community=community.name,
        person=person.full_name,
        passages=passages,
        made_on=made_on,
        contact=community.contact,
        organisation=community.organiser,
        language=community.language,
    )


def access(
    workbook: Workbook,
    person_id: UUID,
    made_on: date,
    mentions: AbstractSet[Spot] | None = None,
    reviewed: Mapping[UUID, ReviewOutcome] = MappingProxyType({}),
) -> AccessPaper:
    """Return all that is held about a person; of the mentions in other texts those given, else the sure ones.

    `reviewed` has what was decided about the private notes in each vault that its owner went through.
    Raises Problem("person_gone").
    """
    person = workbook.get(Person, person_id)
    if person is None:
        raise Problem("person_gone")
    held = world(workbook, person)
    seen = look(person, held)
    chosen = [m for m in seen.mentions if (m.sure if mentions is None else m.spot in mentions)]
    mine = {way.community_id for way in workbook.all(Participation, person_id=person_id)}
    communities = sorted((c for c in workbook.all(Community) if c.id in mine), key=lambda c: c.name)
    first = communities[0] if communities else None
    telling, private = Telling(person, held, MASK), together(reviewed.values())
    return AccessPaper(
        person=person.full_name,
        held=(*telling.all(chosen), *telling.released(private)),
        made_on=made_on,
        sealed=any(vault.id not in reviewed for vault in vaults(workbook.connection)),
        reviewed=bool(reviewed),
        withheld=private.withheld,
        communities=tuple(community.name for community in communities),
        contact=first.contact if first else "",
        organisation=first.organiser if first else "",
        language=first.language if first else Language.DUTCH,
    )


def keeping(workbook: Workbook, community_id: UUID) -> list[Kept]:
    """Return for every kind of data of a community how much there is, and until when it is kept.

    A community that has no end yet counts from its last session.
    """
    community = workbook.get(Community, community_id)
    if community is None:
        raise Problem("community_gone")
    end = _end(workbook, community)
    raw, here = workbook.connection.raw, (community_id.hex,)
    ways = raw.execute("SELECT status, decided_on FROM participation WHERE community_id = ?", here).fetchall()
    turned_down = [day for status, day in ways if status == ParticipationStatus.NOT_CHOSEN.value]
    needs = raw.execute(_NEEDS, here).fetchall()
    since: dict[DataClass, list[date | None]] = {
        DataClass.NOT_CHOSEN: [date.fromisoformat(day) if day else end for day in turned_down],
        DataClass.NEEDS: [date.fromisoformat(day) for (day,) in needs],
        DataClass.INTAKES: [end] * _count(workbook, _INTERVIEWS, community_id),
        DataClass.ATTENDANCE: [end] * _count(workbook, _MARKS, community_id),
        DataClass.ROSTER: [end] * (len(ways) - len(turned_down)),
        DataClass.HARVEST: [end] * _count(workbook, _ITEMS, community_id),
    }
    return [kept(community, data, days) for data, days in since.items()]


def candidates_due(workbook: Workbook, community_id: UUID, today: date) -> list[UUID]:
    """Return the candidates who were not chosen and whose time is over, but for those who take part anywhere else."""
    community = workbook.get(Community, community_id)
    if community is None:
        return []
    months, end = months_kept(community, DataClass.NOT_CHOSEN), _end(workbook, community)
    turned_down = workbook.all(Participation, community_id=community_id, status=ParticipationStatus.NOT_CHOSEN)
    days = {way.person_id: way.decided_on or end for way in turned_down}
    due = [one for one, day in days.items() if day is not None and later(day, months) <= today]
    ways = {one: workbook.all(Participation, person_id=one) for one in due}
    return [one for one in due if all(way in turned_down for way in ways[one])]


def _end(workbook: Workbook, community: Community) -> date | None:
    days = [session.day for session in workbook.all(Session, community_id=community.id)]
    return community.ends or max(days, default=None)


def _count(workbook: Workbook, query: str, community_id: UUID) -> int:
    (count,) = workbook.connection.raw.execute(query, (community_id.hex,)).fetchone()
    return int(count)


def register(workbook: Workbook, community_id: UUID, made_on: date) -> RegisterPaper:
    """Return the register of processing of a community; every figure is counted."""
    counts = keeping(workbook, community_id)
    community = workbook.get(Community, community_id)
    assert community is not None
    people = {way.person_id for way in workbook.all(Participation, community_id=community_id)}
    said = _given(workbook, people)
    processing = community.processing
    return RegisterPaper(
        community=community.name,
        made_on=made_on,
        controller=processing.controller or community.organiser,
        contact=processing.contact or community.contact,
        purpose=processing.purpose or community.shared_issue,
        ground=processing.ground,
        recipients=processing.recipients or community.sponsors,
        security=processing.security,
        people=len(people),
        counts=tuple((kind.data, kind.count, kind.months) for kind in counts),
        purposes=tuple(said),
        protected=workbook.connection.header.protected,
        sealed=bool(vaults(workbook.connection)),
        language=community.language,
    )


def _given(workbook: Workbook, people: AbstractSet[UUID]) -> list[tuple[Purpose, int]]:
    """Return for each purpose how many of these people say yes to it as a whole; each answer is looked at once."""
    wanted = {person.hex for person in people}
    last: dict[tuple[str, str], tuple[str, int, str]] = {}
    for who, purpose, decision, on, number, version in workbook.connection.raw.execute(_ANSWERS):
        if who in wanted and passage_of(version) is None:
            last[who, purpose] = max(last.get((who, purpose), ("", 0, "")), (on, number, decision))
    yes = Counter(purpose for (_, purpose), (*_, decision) in last.items() if decision == Decision.GIVEN.value)
    return [(purpose, yes[purpose.value]) for purpose in Purpose]


def _harvested(workbook: Workbook, community_id: UUID, person_id: UUID, answers: list[Consent]) -> Iterator[Passage]:
    items = workbook.all(HarvestItem, community_id=community_id, person_id=person_id)
    for item in sorted(items, key=lambda i: (i.kind not in PERSONAL, i.on, str(i.id))):
        if item.text.strip():
            yield Passage(
                kind=PassageKind.HARVEST,
                id=item.id,
                text=item.text,
                harvest=item.kind,
                audience=item.audience,
                named=item.kind is HarvestKind.QUOTE and naming(item, answers) is Naming.NAMED,
                agreed=AGREED.get(item.consent),
            )


def _questions(workbook: Workbook, community_id: UUID, person_id: UUID, answers: list[Consent]) -> Iterator[Passage]:
    for question in workbook.all(LearningQuestion, community_id=community_id, person_id=person_id):
        first = question.versions[0].text
        words = question.text if first == question.text else f"{first}\n{question.text}"
        if words.strip():
            yield _own(PassageKind.QUESTION, question.id, words, person_id, answers)


def _cases(workbook: Workbook, community_id: UUID, person_id: UUID, answers: list[Consent]) -> Iterator[Passage]:
    sessions = {session.id for session in workbook.all(Session, community_id=community_id)}
    for turn in workbook.all(CaseTurn, person_id=person_id):
        if turn.session_id in sessions and turn.what.strip():
            yield _own(PassageKind.CASE, turn.id, turn.what, person_id, answers)


def _own(kind: PassageKind, identity: UUID, text: str, person_id: UUID, answers: list[Consent]) -> Passage:
    """Return a question or case as a yes would have it printed: with the name, and for everybody."""
    agreed = _SAID[said_of(answers, person_id, Purpose.CASE_IN_REPORT, identity)]
    return Passage(kind=kind, id=identity, text=text, audience=Audience.PUBLIC, named=True, agreed=agreed)
