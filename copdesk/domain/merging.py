"""Making one person of two, so that all that was kept about either is kept about the one who remains.

The one who goes leaves a trail: their former identity, with the name and the number of elsewhere that were not chosen.
By it a note that lies where it cannot be seen from here finds its way, and so does a list from before.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Protocol, TypeVar
from uuid import UUID

from copdesk.domain.actions import Action
from copdesk.domain.choices import Decision, Purpose
from copdesk.domain.composition import Relation
from copdesk.domain.consent import Consent
from copdesk.domain.entity import Entity
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Interview, Transcript
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.merging_twice import ONE_OF_TWO
from copdesk.domain.phones import distinct
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

E = TypeVar("E", bound=Entity)

_LONGEST_LINE = 500

NAMES_ONE: dict[type[Entity], tuple[str, ...]] = {
    Participation: ("person_id",),
    Employment: ("person_id",),
    Attendance: ("person_id",),
    SessionEnrolment: ("person_id",),
    Stay: ("person_id",),
    Need: ("person_id",),
    Consent: ("person_id",),
    PrivacyRequest: ("person_id",),
    Interview: ("person_id",),
    LearningQuestion: ("person_id",),
    HarvestItem: ("person_id",),
    CaseTurn: ("person_id",),
    KeyDate: ("person_id",),
    Relation: ("one_person_id", "other_person_id"),
    Transcript: ("person_id",),
    SelfScores: ("person_id",),
    StandingAnswer: ("person_id",),
    SharedRecord: ("person_id",),
    FormerIdentity: ("person_id",),
    TwoPeople: ("one_person_id", "other_person_id"),
}
"""Where a person is named, and by which fields."""

NAMES_MANY: dict[type[Entity], str] = {
    Action: "lead_ids",
    ThemeGroup: "member_ids",
    CaseTurn: "adviser_ids",
    Assignment: "person_ids",
    SentCopy: "person_ids",
    SignInSheet: "person_ids",
}
"""Where a person may be among several."""


class Knows(Protocol):
    """A workbook, as far as it can be asked for what it holds."""

    def all(self, kind: type[E], /, **equal: object) -> list[E]:
        """Return the entities of `kind` whose fields equal the values given."""
        ...


class Side(Enum):
    """Which of two people a word is taken from."""

    KEPT = auto()
    GONE = auto()


class Part(Enum):
    """What is chosen from one person or the other, whole; addresses and numbers that are not chosen stay beside."""

    NAME = ("given_name", "prefix", "family_name")
    EMAIL = ("email",)
    PHONE = ("phone",)
    ORGANISATION = ("organisation_id",)
    JOB_TITLE = ("job_title",)
    EXTERNAL_ID = ("external_id",)

    def of(self, person: Person) -> tuple[object, ...]:
        """Return what this part of a person is."""
        return tuple(getattr(person, field) for field in self.value)


@dataclass(frozen=True, slots=True)
class Merge:
    """What one edit does to make one of two: first all of `put`, then away with `removed`."""

    put: tuple[Entity, ...]
    removed: tuple[Entity, ...]


def everything_about(person_id: UUID, workbook: Knows) -> list[Entity]:
    """Return all that names a person, each thing once."""
    found: dict[UUID, Entity] = {}
    for kind, fields in NAMES_ONE.items():
        for field in fields:
            found |= {entity.id: entity for entity in workbook.all(kind, **{field: person_id})}
    for kind, field in NAMES_MANY.items():
        found |= {entity.id: entity for entity in workbook.all(kind) if person_id in getattr(entity, field)}
    return list(found.values())


def combined(kept: Person, gone: Person, chosen: Mapping[Part, Side] | None = None) -> Person:
    """Return the one who remains; what was not chosen comes from `kept`, or from `gone` where `kept` says nothing."""
    fields: dict[str, object] = {}
    for part in Part:
        side = (chosen or {}).get(part) or (Side.KEPT if any(part.of(kept)) else Side.GONE)
        source = kept if side is Side.KEPT else gone
        fields |= dict(zip(part.value, part.of(source), strict=True))
    emails = (str(fields["email"]), kept.email, *kept.other_emails, gone.email, *gone.other_emails)
    phones = distinct((str(fields["phone"]), kept.phone, *kept.other_phones, gone.phone, *gone.other_phones))
    unique = {e.casefold(): e for e in reversed(emails) if e}
    others = tuple(e for key, e in reversed(unique.items()) if key != str(fields["email"]).casefold())
    fields |= {"other_emails": others, "other_phones": phones[1:] if fields["phone"] else phones}
    return kept.with_(**fields)


def merge(kept: Person, gone: Person, about: Iterable[Entity], chosen: Mapping[Part, Side] | None = None) -> Merge:
    """Return how `gone` becomes part of `kept`; `about` is everything that names either of them."""
    before = {entity.id: entity for entity in about}
    after, senseless = _pointed(before.values(), gone.id, kept.id)
    after, doubled = _once(after, first={e.id for e in before.values() if _names(e, kept.id)})
    after = _in_order_of_answers(
        after, {c.id for c in before.values() if isinstance(c, Consent) and _names(c, gone.id)}
    )
    person = combined(kept, gone, chosen)
    changed = [entity for entity in after if before[entity.id] != entity]
    left = (_trail(person, kept, gone), *_former_work(person, kept, gone))
    return Merge((person, *changed, *left), (*(before[d.id] for d in doubled), *senseless, gone))


def one_who_remains(person_id: UUID, workbook: Knows) -> Person | None:
    """Return who somebody that was merged away lives on in, or None when nobody of that identity was merged away."""
    for _ in range(100):  # who remained may have been merged in turn
        trail = _trail_of(person_id, workbook)
        if trail is None:
            return None
        person_id = trail.person_id
        found = workbook.all(Person, id=person_id)
        if found:
            return found[0]
    return None


def _trail_of(person_id: UUID, workbook: Knows) -> FormerIdentity | Employment | None:
    """Return where somebody went; an older program let a former employment bear their identity."""
    known = workbook.all(FormerIdentity, id=person_id)
    return known[0] if known else next(iter(workbook.all(Employment, id=person_id)), None)


def _names(entity: Entity, person_id: UUID) -> bool:
    return any(getattr(entity, field) == person_id for field in NAMES_ONE.get(type(entity), ()))


def _pointed(entities: Iterable[Entity], old: UUID, new: UUID) -> tuple[list[Entity], list[Entity]]:
    """Return the entities with `new` wherever `old` was named, and those that mean nothing between one and the same."""
    pointed: list[Entity] = []
    senseless: list[Entity] = []
    for entity in entities:
        if isinstance(entity, SignInSheet):
            pointed.append(entity.with_instead(old, new))
            continue
        changes: dict[str, object] = {f: new for f in NAMES_ONE.get(type(entity), ()) if getattr(entity, f) == old}
        many = NAMES_MANY.get(type(entity))
        if many is not None:
            changes[many] = tuple(dict.fromkeys(new if one == old else one for one in getattr(entity, many)))
        try:
            pointed.append(_sensible(entity.with_(**changes)))
        except ValueError:  # a relation between the two who turn out to be one
            senseless.append(entity)
    return pointed, senseless


def _sensible(entity: Entity) -> Entity:
    """Return the entity, in which nobody advises themselves."""
    if isinstance(entity, CaseTurn) and entity.person_id in entity.adviser_ids:
        return entity.with_(adviser_ids=tuple(one for one in entity.adviser_ids if one != entity.person_id))
    return entity


def _once(entities: list[Entity], first: set[UUID]) -> tuple[list[Entity], list[Entity]]:
    """Return the entities with one where there can be only one, made of both, and those that went up in another."""
    kept: dict[Hashable, Entity] = {}
    doubled: list[Entity] = []
    for entity in sorted(entities, key=lambda e: e.id not in first):
        rule = ONE_OF_TWO.get(type(entity))
        key = (type(entity), rule.about(entity)) if rule else entity.id
        known = kept.get(key)
        joined = rule.join(known, entity) if rule and known else None
        if known is None:
            kept[key] = entity
        elif joined is None:
            kept[entity.id] = entity
        else:
            kept[key] = joined
            doubled.append(entity)
    return list(kept.values()), doubled


def _in_order_of_answers(entities: list[Entity], gone_s: set[UUID]) -> list[Entity]:
    """Number the answers of both anew: by day, and where both answered on one day a yes never comes after a no."""
    answers = [entity for entity in entities if isinstance(entity, Consent)]
    if len({a.id in gone_s for a in answers}) < 2:
        return entities
    order = [a for day in sorted({(a.on, a.purpose) for a in answers}) for a in _of_one_day(answers, day, gone_s)]
    numbered = {a.id: a.with_(number=number) for number, a in enumerate(order, 1)}
    return [numbered.get(entity.id, entity) for entity in entities]


def _of_one_day(answers: Iterable[Consent], day: tuple[date, Purpose], gone_s: set[UUID]) -> list[Consent]:
    """Return the answers about one purpose on one day, in order."""
    mine = sorted((a for a in answers if (a.on, a.purpose) == day), key=lambda a: a.number)
    said = ([a for a in mine if a.id not in gone_s], [a for a in mine if a.id in gone_s])
    both = sorted((answers for answers in said if answers), key=lambda s: s[-1].decision is not Decision.GIVEN)
    return [answer for answers in both for answer in answers]


def _trail(person: Person, kept: Person, gone: Person) -> FormerIdentity:
    """Return the former identity of the one who goes, with the name and the number that were not chosen."""
    name = kept if Part.NAME.of(person) != Part.NAME.of(kept) else gone
    number = kept if person.external_id != kept.external_id else gone
    return FormerIdentity(
        id=gone.id, person_id=kept.id, name=name.full_name[:_LONGEST_LINE], external_id=number.external_id
    )


def _former_work(person: Person, kept: Person, gone: Person) -> Iterator[Employment]:
    """Yield where either worked according to what was not chosen."""
    for one in (kept, gone):
        if _is_elsewhere(one, person):
            yield Employment(person_id=kept.id, organisation_id=one.organisation_id, job_title=one.job_title)


def _is_elsewhere(one: Person, person: Person) -> bool:
    place = one.organisation_id is not None and one.organisation_id != person.organisation_id
    return place or bool(one.job_title and one.job_title != person.job_title)
