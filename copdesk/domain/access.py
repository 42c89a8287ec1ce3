"""What is held about one person, thing by thing, told without anybody else in it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from copdesk.domain.actions import Action
from copdesk.domain.community import Community
from copdesk.domain.consent import Consent
from copdesk.domain.entity import Entity
from copdesk.domain.erasing import Mention
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Interview
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.personal import mask, refers
from copdesk.domain.privacy import PrivacyRequest, SentCopy
from copdesk.domain.privacy_papers import Held, HeldValue
from copdesk.domain.roster import (
    Assignment,
    Attendance,
    Employment,
    Need,
    Organisation,
    Participation,
    Person,
    SessionEnrolment,
    Stay,
)
from copdesk.domain.season import CaseTurn, KeyDate, ThemeGroup
from copdesk.domain.sessions import Session

Facts = list[tuple[str, Any]]


class Telling:
    """Tells of one person; other people's names in free texts are masked."""

    def __init__(self, person: Person, everything: Sequence[Entity], instead: str) -> None:
        self._person = person
        self._everything = everything
        self._titles: Mapping[UUID, str] = {e.id: _title(e) for e in everything}
        others = [entity for entity in everything if isinstance(entity, Person) and entity.id != person.id]
        self._mask = mask(person, others, instead)

    def all(self, mentions: Iterable[Mention] = ()) -> tuple[Held, ...]:
        """Return everything that is held, with the mentions in other texts that were chosen."""
        about = [entity for entity in self._everything if refers(entity, self._person.id) and entity != self._person]
        told = [self._held(_PERSON, self._person), *(self._held(_TOLD[type(e)], e) for e in about if type(e) in _TOLD)]
        return (*(held for held in told if held is not None), *map(self._mentioned, mentions))

    def _held(self, told: "_Told", entity: Entity) -> Held | None:
        section, facts = told
        kept = [(label, self._value(value)) for label, value in facts(entity, self._person.id, self._titles)]
        kept = [(label, value) for label, value in kept if value not in ("", None)]
        title = self._mask(self._titles.get(getattr(entity, "session_id", None) or getattr(entity, _IN, _NOWHERE), ""))
        return Held(section=section, title=title, facts=tuple(kept)) if kept or title else None

    def _mentioned(self, mention: Mention) -> Held:
        return Held(section="mention", title="", facts=(("text", self._mask(mention.excerpt)),))

    def _value(self, value: HeldValue | None) -> Any:
        return self._mask(value) if type(value) is str else value


_IN = "community_id"
_NOWHERE = UUID(int=0)
_Told = tuple[str, Callable[[Any, UUID, Mapping[UUID, str]], Facts]]


def _title(entity: Entity) -> str:
    if isinstance(entity, Session):
        return " ".join(filter(None, (entity.number, entity.title, entity.day.isoformat())))
    return entity.name if isinstance(entity, Community | Organisation) else ""


def _person(one: Person, me: UUID, titles: Mapping[UUID, str]) -> Facts:
    return [
        ("name", one.full_name),
        ("email", ", ".join(filter(None, (one.email, *one.other_emails)))),
        ("phone", ", ".join(filter(None, (one.phone, *one.other_phones)))),
        ("job_title", one.job_title),
        ("works_at", titles.get(one.organisation_id, "") if one.organisation_id else ""),
        ("external_id", one.external_id),
    ]


def _participation(one: Participation, me: UUID, titles: Mapping[UUID, str]) -> Facts:
    scores = ", ".join(f"{score.criterion} {score.points}" for score in one.scores)
    return [
        ("role", one.role),
        ("status", one.status),
        ("since", one.since),
        ("until", one.until),
        ("represents", one.represents),
        ("scores", scores),
        ("decided_on", one.decided_on),
        ("decision", one.decision),
        ("outside_rule", one.outside_rule_because),
    ]


def _employment(one: Employment, me: UUID, titles: Mapping[UUID, str]) -> Facts:
    place = titles.get(one.organisation_id, "") if one.organisation_id else ""
    return [("works_at", place), ("job_title", one.job_title), ("since", one.since), ("until", one.until)]


def _interview(one: Interview, me: UUID, titles: Mapping[UUID, str]) -> Facts:
    asked = {question.key: question.text for question in one.guide.questions if not question.private}
    answers = [("answer", f"{asked[a.question]} {a.text}") for a in one.answers if a.question in asked and a.text]
    return [("on", one.on), ("interview", one.state), *answers]


def _question(one: LearningQuestion, me: UUID, titles: Mapping[UUID, str]) -> Facts:
    return [(f"stage_{version.stage}", version.text) for version in one.versions]


def _harvest(one: HarvestItem, me: UUID, titles: Mapping[UUID, str]) -> Facts:
    return [("kind", one.kind), ("text", one.text), ("on", one.on), ("may_be_printed", one.consent)]


def _turn(one: CaseTurn, me: UUID, titles: Mapping[UUID, str]) -> Facts:
    """Somebody who only gave advice is told so, without whose case it was."""
    return [("case", one.what), ("group", one.group)] if one.person_id == me else [("gave_advice", True)]


def _consent(one: Consent, me: UUID, titles: Mapping[UUID, str]) -> Facts:
    said = [("purpose", one.purpose), ("said", one.decision), ("on", one.on)]
    return [*said, ("channel", one.channel), ("text_version", one.version)]


def _action(one: Action, me: UUID, titles: Mapping[UUID, str]) -> Facts:
    return [("what", one.what), ("due", one.due), ("state", one.state), ("reason", one.why_not)]


def _stay(one: Stay, me: UUID, titles: Mapping[UUID, str]) -> Facts:
    clock = [("arrives", one.arrives), ("leaves", one.leaves)]
    times = [(label, f"{at // 60}:{at % 60:02}") for label, at in clock if at is not None]
    return [*times, ("night", True if one.night else None), ("room", one.room)]


_PERSON: _Told = ("person", _person)
_TOLD: dict[type[Entity], _Told] = {
    Participation: ("participation", _participation),
    Employment: ("employment", _employment),
    SessionEnrolment: ("enrolment", lambda e, me, titles: [("enrolled", e.state), ("on", e.on)]),
    Attendance: ("attendance", lambda e, me, titles: [("mark", e.mark)]),
    Stay: ("stay", _stay),
    Need: ("need", lambda e, me, titles: [("diet", e.diet), ("access", e.access)]),
    Consent: ("consent", _consent),
    Interview: ("interview", _interview),
    LearningQuestion: ("question", _question),
    CaseTurn: ("turn", _turn),
    HarvestItem: ("harvest", _harvest),
    Action: ("action", _action),
    ThemeGroup: ("theme_group", lambda e, me, titles: [("group", e.name)]),
    Assignment: ("assignment", lambda e, me, titles: [("what", e.title), ("place", e.place), ("text", e.stake)]),
    KeyDate: ("key_date", lambda e, me, titles: [("on", e.day), ("what", e.what)]),
    SentCopy: ("sent", lambda e, me, titles: [("what", f"{e.document} {e.version}"), ("on", e.on), ("to", e.to)]),
    PrivacyRequest: (
        "request",
        lambda e, me, titles: [("asked", e.kind), ("on", e.received), ("answered", e.answered), ("text", e.notes)],
    ),
}


def in_sections(held: Iterable[Held]) -> Iterator[tuple[str, list[Held]]]:
    """Return what is held by section, in the order in which the sections are told."""
    order = ["person", *(section for section, _ in _TOLD.values()), "mention"]
    things = list(held)
    for section in order:
        found = [thing for thing in things if thing.section == section]
        if found:
            yield section, found
