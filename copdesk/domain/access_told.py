"""What is told of each kind of thing that is held about somebody: a label and a value for everything in it."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from copdesk.domain.actions import Action
from copdesk.domain.composition import Relation
from copdesk.domain.consent import Consent
from copdesk.domain.entity import Entity
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Answer, Interview, Transcript
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.privacy import PrivacyRequest, SentCopy
from copdesk.domain.roster import (
    Assignment,
    Attendance,
    Employment,
    FormerIdentity,
    Need,
    Participation,
    Person,
    SessionEnrolment,
    SignInSheet,
    Stay,
    TwoPeople,
)
from copdesk.domain.season import CaseTurn, KeyDate, ThemeGroup
from copdesk.domain.self_scores import SelfScores
from copdesk.domain.shared import SharedRecord
from copdesk.domain.standing import StandingAnswer

Facts = list[tuple[str, Any]]
Titles = Mapping[UUID, str]
Told = tuple[str, Callable[[Any, UUID, Titles], Facts]]
"""A section, and what gives the facts of one thing in it."""


class Free(str):
    """Words that were written freely, in which other people may be named."""

    __slots__ = ()


def _person(one: Person, me: UUID, titles: Titles) -> Facts:
    return [
        ("name", one.full_name),
        ("email", ", ".join(filter(None, (one.email, *one.other_emails)))),
        ("phone", ", ".join(filter(None, (one.phone, *one.other_phones)))),
        ("job_title", one.job_title),
        ("works_at", _title(titles, one.organisation_id)),
        ("external_id", one.external_id),
    ]


def _participation(one: Participation, me: UUID, titles: Titles) -> Facts:
    """Why somebody takes part against the rule stands on no other paper; on this one it is their own to read."""
    return [
        ("role", one.role),
        ("status", one.status),
        ("since", one.since),
        ("until", one.until),
        ("core", one.core or None),
        ("lone_specialist", one.lone_specialist or None),
        ("represents", Free(one.represents)),
        ("goal", Free(one.goal)),
        ("brings", Free(one.brings)),
        ("seeks", Free(one.seeks)),
        ("scores", ", ".join(f"{score.criterion} {score.points}" for score in one.scores)),
        ("decided_on", one.decided_on),
        ("decision", Free(one.decision)),
        ("outside_rule", Free(one.outside_rule_because)),
    ]


def _employment(one: Employment, me: UUID, titles: Titles) -> Facts:
    place = _title(titles, one.organisation_id)
    return [("works_at", place), ("job_title", one.job_title), ("since", one.since), ("until", one.until)]


def _former(one: FormerIdentity, me: UUID, titles: Titles) -> Facts:
    return [("name", one.name), ("external_id", one.external_id)]


def _interview(one: Interview, me: UUID, titles: Titles) -> Facts:
    asked = {question.key: question.text for question in one.guide.questions if not question.private}
    said = [fact for answer in one.answers if answer.question in asked for fact in _answer(answer, asked)]
    sat = ", ".join(f"{s.on:%d-%m-%Y} {_clock(s.began)} ({-(-s.seconds // 60)} min)" for s in one.sittings)
    spent = f"{-(-one.seconds_spent // 60)} min" if one.seconds_spent else ""
    when = [("on", one.on), ("at", "" if one.at is None else _clock(one.at)), ("place", Free(one.place))]
    return [*when, ("interview", one.state), ("sittings", sat), ("time_taken", spent), *said]


def _answer(answer: Answer, asked: Mapping[str, str]) -> Facts:
    told = [("answer", Free(f"{asked[answer.question]} {answer.text}"))] if answer.text else []
    quotes = [("worth_quoting", Free(quote)) for quote in answer.quotes]
    return [*told, *quotes, *((("themes", Free(", ".join(answer.themes))),) if answer.themes else ())]


def _transcript(one: Transcript, me: UUID, titles: Titles) -> Facts:
    return [("file_name", Free(one.name)), ("text", Free(one.text))]


def _question(one: LearningQuestion, me: UUID, titles: Titles) -> Facts:
    told: Facts = []
    for version in one.versions:
        told += [(f"stage_{version.stage}", Free(version.text)), ("on", version.on), ("changed", Free(version.changed))]
    return [*told, ("sharp", one.sharp or None), ("level", one.level)]


def _harvest(one: HarvestItem, me: UUID, titles: Titles) -> Facts:
    about = [("kind", one.kind), ("text", Free(one.text)), ("on", one.on), ("level", one.level)]
    printed = [("may_be_printed", one.consent), ("audience", one.audience), ("anonymous", one.anonymous or None)]
    return [*about, *printed, ("addressed_to", Free(one.addressed_to)), ("advice", one.advice)]


def _turn(one: CaseTurn, me: UUID, titles: Titles) -> Facts:
    """Somebody who only gave advice is told so, without whose case it was."""
    if one.person_id != me:
        return [("gave_advice", me in one.adviser_ids)]
    return [("case", Free(one.what)), ("group", Free(one.group)), ("turn", one.state), ("round", str(one.round))]


def _consent(one: Consent, me: UUID, titles: Titles) -> Facts:
    said = [("purpose", one.purpose), ("said", one.decision), ("on", one.on), ("channel", Free(one.channel))]
    return [*said, ("text_version", Free(one.version)), ("text", Free(_title(titles, one.passage)))]


def _action(one: Action, me: UUID, titles: Titles) -> Facts:
    why = [("cause", one.why_not_cause), ("reason", Free(one.why_not))]
    return [("what", Free(one.what)), ("due", one.due), ("state", one.state), *why]


def _stay(one: Stay, me: UUID, titles: Titles) -> Facts:
    clock = [("arrives", one.arrives), ("leaves", one.leaves)]
    times = [(label, _clock(at)) for label, at in clock if at is not None]
    return [*times, ("night", True if one.night else None), ("room", Free(one.room))]


def _sheet(one: SignInSheet, me: UUID, titles: Titles) -> Facts:
    return [("number_on_list", str(one.person_ids.index(me) + 1))] if me in one.person_ids else []


def _relation(one: Relation, me: UUID, titles: Titles) -> Facts:
    """The other side is told when it is an organisation; who the other person is, is theirs."""
    places = (one.one_organisation_id, one.other_organisation_id)
    side = "relation_as_first" if one.one_person_id == me else "relation_as_second"
    assert me in (one.one_person_id, one.other_person_id)
    place = next((_title(titles, place) for place in places if place), "")
    return [(side, one.kind), ("works_at", place), ("because", Free(one.because))]


def _two(one: TwoPeople, me: UUID, titles: Titles) -> Facts:
    return [("taken_apart", me in (one.one_person_id, one.other_person_id))]


def _scores(one: SelfScores, me: UUID, titles: Titles) -> Facts:
    return [("moment", one.moment), ("on", one.on), *(("self_score", f"{s.competence} {s.points}") for s in one.scores)]


def _standing(one: StandingAnswer, me: UUID, titles: Titles) -> Facts:
    return [("standing_question", Free(one.question)), ("answer", Free(one.text))]


def _shared(one: SharedRecord, me: UUID, titles: Titles) -> Facts:
    said = [("shared", one.kind), ("text", Free(one.text)), ("on", one.on), ("agreed_on", one.agreed_on)]
    return [*said, ("channel", Free(one.channel)), ("to", Free(one.for_whom))]


def _assignment(one: Assignment, me: UUID, titles: Titles) -> Facts:
    where = [("place", Free(one.place)), ("region", Free(one.region))]
    return [("what", Free(one.title)), *where, ("text", Free(one.stake))]


def _theme_group(one: ThemeGroup, me: UUID, titles: Titles) -> Facts:
    return [("group", Free(one.name)), ("text", Free(one.key_question)), ("results", Free(one.results))]


def _sent(one: SentCopy, me: UUID, titles: Titles) -> Facts:
    return [("what", Free(f"{one.document} {one.version}")), ("on", one.on), ("to", Free(one.to))]


def _request(one: PrivacyRequest, me: UUID, titles: Titles) -> Facts:
    return [("asked", one.kind), ("on", one.received), ("answered", one.answered), ("text", Free(one.notes))]


def _enrolment(one: SessionEnrolment, me: UUID, titles: Titles) -> Facts:
    return [("enrolled", one.state), ("on", one.on), ("waiting_place", str(one.place) if one.place else "")]


def _title(titles: Titles, identity: UUID | None) -> str:
    return titles.get(identity, "") if identity else ""


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


PERSON: Told = ("person", _person)
TOLD: dict[type[Entity], Told] = {
    FormerIdentity: ("former", _former),
    Participation: ("participation", _participation),
    Employment: ("employment", _employment),
    SessionEnrolment: ("enrolment", _enrolment),
    Attendance: ("attendance", lambda e, me, titles: [("mark", e.mark)]),
    SignInSheet: ("sheet", _sheet),
    Stay: ("stay", _stay),
    Need: ("need", lambda e, me, titles: [("diet", Free(e.diet)), ("access", Free(e.access))]),
    Consent: ("consent", _consent),
    Interview: ("interview", _interview),
    Transcript: ("transcript", _transcript),
    LearningQuestion: ("question", _question),
    SelfScores: ("self_scores", _scores),
    StandingAnswer: ("standing", _standing),
    CaseTurn: ("turn", _turn),
    HarvestItem: ("harvest", _harvest),
    Action: ("action", _action),
    SharedRecord: ("shared", _shared),
    ThemeGroup: ("theme_group", _theme_group),
    Assignment: ("assignment", _assignment),
    KeyDate: ("key_date", lambda e, me, titles: [("on", e.day), ("what", Free(e.what))]),
    Relation: ("relation", _relation),
    TwoPeople: ("two", _two),
    SentCopy: ("sent", _sent),
    PrivacyRequest: ("request", _request),
}
