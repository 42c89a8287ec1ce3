"""The whole workbook as one JSON file, but for the vault: to take along, to look into, to read back in.

The schema: an object with `format` ("copdesk-workbook"), `version` (1) and one list for each kind of thing, named in
KINDS. Each thing has its fields by name; identities are UUIDs, dates and times are ISO 8601, choices are their values.
A list that is empty may be left out; anything that is not in the schema is refused.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any, cast
from uuid import UUID

from pydantic import ValidationError

from copdesk.domain.actions import Action
from copdesk.domain.community import Community
from copdesk.domain.composition import Relation
from copdesk.domain.consent import Consent
from copdesk.domain.drafts import Draft
from copdesk.domain.entity import Entity
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Guide, Interview, Transcript
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.methods import OwnMethod
from copdesk.domain.privacy import PrivacyRequest, SentCopy
from copdesk.domain.problems import Problem
from copdesk.domain.roster import (
    Assignment,
    Attendance,
    Employment,
    FormerIdentity,
    Need,
    Organisation,
    Participation,
    Person,
    SavedFilter,
    SessionEnrolment,
    SignInSheet,
    Stay,
    TwoPeople,
)
from copdesk.domain.season import CaseTurn, KeyDate, ThemeGroup
from copdesk.domain.self_scores import SelfScores
from copdesk.domain.sessions import Block, BlockRun, CheckAnswer, Session
from copdesk.domain.shared import SharedRecord
from copdesk.domain.standing import StandingAnswer
from copdesk.domain.wishes import GroupWish
from copdesk.exchange.json_in import read_object

FORMAT = "copdesk-workbook"
VERSION = 1

KINDS: dict[str, type[Entity]] = {
    "communities": Community,
    "organisations": Organisation,
    "people": Person,
    "participations": Participation,
    "sessions": Session,
    "blocks": Block,
    "check_answers": CheckAnswer,
    "attendances": Attendance,
    "consents": Consent,
    "guides": Guide,
    "interviews": Interview,
    "learning_questions": LearningQuestion,
    "harvest_items": HarvestItem,
    "actions": Action,
    "block_runs": BlockRun,
    "own_methods": OwnMethod,
    "theme_groups": ThemeGroup,
    "case_turns": CaseTurn,
    "key_dates": KeyDate,
    "employments": Employment,
    "assignments": Assignment,
    "relations": Relation,
    "saved_filters": SavedFilter,
    "session_enrolments": SessionEnrolment,
    "stays": Stay,
    "needs": Need,
    "sent_copies": SentCopy,
    "privacy_requests": PrivacyRequest,
    "former_identities": FormerIdentity,
    "two_people": TwoPeople,
    "sign_in_sheets": SignInSheet,
    "transcripts": Transcript,
    "self_scores": SelfScores,
    "standing_answers": StandingAnswer,
    "group_wishes": GroupWish,
    "shared_records": SharedRecord,
    "drafts": Draft,
}
"""Every kind of thing by the name of its list, in an order in which nothing refers to what comes later."""

_REFERENCES: dict[str, type[Entity]] = {
    "community_id": Community,
    "organisation_id": Organisation,
    "person_id": Person,
    "session_id": Session,
    "block_id": Block,
    "interview_id": Interview,
    "lead_ids": Person,
    "member_ids": Person,
    "adviser_ids": Person,
    "person_ids": Person,
    "interview_ids": Interview,
    "evidence_ids": HarvestItem,
    "action_id": Action,
    "follows": Community,
    "one_person_id": Person,
    "other_person_id": Person,
    "one_organisation_id": Organisation,
    "other_organisation_id": Organisation,
}

_MAY_BE_GONE: dict[type[Entity], set[str]] = {SignInSheet: {"person_ids"}}
"""Where somebody may be named who is no longer there: a row on paper stays."""


def to_json(entities: Iterable[Entity]) -> bytes:
    """Return everything as JSON, sorted by identity, so that an equal workbook gives equal bytes."""
    lists: dict[str, list[Any]] = {name: [] for name in KINDS}
    name_of = {kind: name for name, kind in KINDS.items()}
    for entity in sorted(entities, key=lambda e: e.id):
        lists[name_of[type(entity)]].append(entity.model_dump(mode="json"))
    whole = {"format": FORMAT, "version": VERSION} | lists
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def from_json(data: bytes) -> tuple[Entity, ...]:
    """Return everything in a file that `to_json` made, in an order in which it can be stored.

    Raises Problem when it is not such a file, or when anything in it is not right; nothing is half read.
    """
    whole = read_object(data)
    if whole.get("format") != FORMAT:
        raise Problem("json_foreign")
    version = whole.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise Problem("json_foreign")
    if version > VERSION:
        raise Problem("json_newer")
    if not whole.keys() <= {"format", "version", *KINDS}:
        raise Problem("json_foreign")
    found = {name: list(_read(name, kind, whole.get(name, []))) for name, kind in KINDS.items()}
    _check_references(found)
    if any(interview.answers_in_the_open for interview in found["interviews"] if isinstance(interview, Interview)):
        raise Problem("json_private_answer")
    return tuple(entity for entities in found.values() for entity in entities)


def _read(name: str, kind: type[Entity], items: Any) -> Iterator[Entity]:
    if not isinstance(items, list):
        raise Problem("json_foreign")
    seen: set[UUID] = set()
    for number, item in enumerate(cast("list[Any]", items), 1):
        entity = _one(name, kind, number, item)
        if entity.id in seen:
            raise Problem("json_item", kind=name, number=number, where="id")
        seen.add(entity.id)
        yield entity


def _one(name: str, kind: type[Entity], number: int, item: Any) -> Entity:
    """Return one thing, or raise Problem with the field that is wrong; never with what is in it."""
    if not isinstance(item, dict) or "id" not in item:
        raise Problem("json_item", kind=name, number=number, where="id")
    try:
        return kind.model_validate_json(json.dumps(item), strict=True)
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"] if part in _field_names(kind)) or "-"
        raise Problem("json_item", kind=name, number=number, where=where) from None


def _field_names(kind: type[Entity]) -> set[str]:
    return set(kind.model_fields)


def _check_references(found: dict[str, list[Entity]]) -> None:
    """Refuse a thing that refers to what is not there."""
    known = {KINDS[name]: {e.id for e in entities} for name, entities in found.items()}
    for name, entities in found.items():
        named = KINDS[name].model_fields.keys() & _REFERENCES.keys() - _MAY_BE_GONE.get(KINDS[name], set())
        fields = [(field, known[_REFERENCES[field]]) for field in KINDS[name].model_fields if field in named]
        for number, entity in enumerate(entities, 1):
            for field, there in fields:
                if not _mentioned(getattr(entity, field)) <= there:
                    raise Problem("json_reference", kind=name, number=number, where=field)


def _mentioned(value: UUID | tuple[UUID, ...] | None) -> set[UUID]:
    if value is None:
        return set()
    return set(value) if isinstance(value, tuple) else {value}
