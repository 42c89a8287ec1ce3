"""The tables: each repeats its entity's fields by inheritance and adds what only a database asks for."""

import json
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import JSON, Column, Enum, Index, Table
from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel

from copdesk.domain import (
    actions,
    community,
    composition,
    consent,
    drafts,
    harvest,
    interviews,
    learning,
    methods,
    privacy,
    roster,
    season,
    self_scores,
    sessions,
    shared,
    standing,
    wishes,
)
from copdesk.domain.composition import CompositionRule
from copdesk.domain.entity import Entity
from copdesk.domain.names import list_keys


class Nested(JSON):
    """A value, or a tuple of values, kept as JSON text in one column."""

    def __init__(self, kind: Any) -> None:
        super().__init__()
        self._adapter: TypeAdapter[Any] = TypeAdapter(kind)

    def written(self, value: Any) -> str:
        """Return the text that keeps a value."""
        return json.dumps(self._adapter.dump_python(value, mode="json"))

    def read(self, text: str) -> Any:
        """Return the value in a text; raises pydantic's ValidationError (a ValueError) when there is none."""
        return self._adapter.validate_json(text)


def nested(kind: Any) -> Any:
    """Return a field that is stored as JSON."""
    return Field(sa_column=Column(Nested(kind), nullable=False))


def key() -> Any:
    """Return the field of an identity."""
    return Field(primary_key=True)


def refers_to(table: str, **more: Any) -> Any:
    """Return a field that names a row of another table, which cannot go while it is named."""
    return Field(foreign_key=f"{table}.id", ondelete="RESTRICT", index=True, **more)


class Row(SQLModel):
    """Turns an entity into a row of a table with the entity's own name.

    It has to be the last base class: only then does its config unfreeze the entity.
    """

    model_config = {"frozen": False, "extra": "forbid"}

    @declared_attr.directive
    # SQLAlchemy's own way to name a table, for which SQLModel's annotation has no room
    def __tablename__(cls) -> str:  # noqa: N805  # pyright: ignore[reportIncompatibleVariableOverride]
        return table_name(cls.__name__.removesuffix("Row"))


def table_name(class_name: str) -> str:
    """Return the table of a class: words in small letters with underscores."""
    return "".join(f"_{c.lower()}" if c.isupper() and n else c.lower() for n, c in enumerate(class_name))


class CommunityRow(community.Community, Row, table=True):
    id: UUID = key()
    composition: CompositionRule = nested(CompositionRule)
    limits: community.PartLimits = nested(community.PartLimits)
    checks: community.CheckSettings = nested(community.CheckSettings)
    criteria: tuple[str, ...] = nested(tuple[str, ...])
    keeping: tuple[privacy.Keeping, ...] = nested(tuple[privacy.Keeping, ...])
    processing: privacy.ProcessingRegister = nested(privacy.ProcessingRegister)
    competences: tuple[str, ...] = nested(tuple[str, ...])
    standing_questions: tuple[str, ...] = nested(tuple[str, ...])


class OrganisationRow(roster.Organisation, Row, table=True):
    id: UUID = key()


class PersonRow(roster.Person, Row, table=True):
    id: UUID = key()
    other_emails: tuple[str, ...] = nested(tuple[str, ...])
    other_phones: tuple[str, ...] = nested(tuple[str, ...])
    organisation_id: UUID | None = refers_to("organisation", default=None)
    listed_as: str = Field(default="", max_length=1600)

    __table_args__ = (Index("ix_person_listed_as", "listed_as", "id"),)


class ParticipationRow(roster.Participation, Row, table=True):
    id: UUID = key()
    person_id: UUID = refers_to("person")
    community_id: UUID = refers_to("community")
    scores: tuple[roster.Score, ...] = nested(tuple[roster.Score, ...])


class FormerIdentityRow(roster.FormerIdentity, Row, table=True):
    id: UUID = key()
    person_id: UUID = refers_to("person")


class TwoPeopleRow(roster.TwoPeople, Row, table=True):
    id: UUID = key()
    one_person_id: UUID = refers_to("person")
    other_person_id: UUID = refers_to("person")


class EmploymentRow(roster.Employment, Row, table=True):
    id: UUID = key()
    person_id: UUID = refers_to("person")
    organisation_id: UUID | None = refers_to("organisation", default=None)


class AssignmentRow(roster.Assignment, Row, table=True):
    id: UUID = key()
    community_id: UUID = refers_to("community")
    person_ids: tuple[UUID, ...] = nested(tuple[UUID, ...])


class RelationRow(composition.Relation, Row, table=True):
    id: UUID = key()
    community_id: UUID = refers_to("community")
    one_person_id: UUID | None = refers_to("person", default=None)
    one_organisation_id: UUID | None = refers_to("organisation", default=None)
    other_person_id: UUID | None = refers_to("person", default=None)
    other_organisation_id: UUID | None = refers_to("organisation", default=None)


class SavedFilterRow(roster.SavedFilter, Row, table=True):
    id: UUID = key()
    community_id: UUID = refers_to("community")
    roles: tuple[roster.Role, ...] = nested(tuple[roster.Role, ...])
    statuses: tuple[roster.ParticipationStatus, ...] = nested(tuple[roster.ParticipationStatus, ...])
    kinds: tuple[str, ...] = nested(tuple[str, ...])


class SessionRow(sessions.Session, Row, table=True):
    id: UUID = key()
    community_id: UUID = refers_to("community")


class BlockRow(sessions.Block, Row, table=True):
    id: UUID = key()
    session_id: UUID = refers_to("session")
    parts: tuple[sessions.Part, ...] = nested(tuple[sessions.Part, ...])
    places: tuple[sessions.Place, ...] = nested(tuple[sessions.Place, ...])


class CheckAnswerRow(sessions.CheckAnswer, Row, table=True):
    id: UUID = key()
    session_id: UUID = refers_to("session")
    block_id: UUID | None = refers_to("block", default=None)


class BlockRunRow(sessions.BlockRun, Row, table=True):
    id: UUID = key()
    session_id: UUID = refers_to("session")
    block_id: UUID = refers_to("block")


class OwnMethodRow(methods.OwnMethod, Row, table=True):
    id: UUID = key()
    method: methods.Method = nested(methods.Method)


class ThemeGroupRow(season.ThemeGroup, Row, table=True):
    id: UUID = key()
    community_id: UUID = refers_to("community")
    member_ids: tuple[UUID, ...] = nested(tuple[UUID, ...])


class CaseTurnRow(season.CaseTurn, Row, table=True):
    id: UUID = key()
    session_id: UUID = refers_to("session")
    person_id: UUID = refers_to("person")
    adviser_ids: tuple[UUID, ...] = nested(tuple[UUID, ...])


class KeyDateRow(season.KeyDate, Row, table=True):
    id: UUID = key()
    community_id: UUID = refers_to("community")
    person_id: UUID | None = refers_to("person", default=None)


class AttendanceRow(roster.Attendance, Row, table=True):
    id: UUID = key()
    session_id: UUID = refers_to("session")
    person_id: UUID = refers_to("person")


class SessionEnrolmentRow(roster.SessionEnrolment, Row, table=True):
    id: UUID = key()
    session_id: UUID = refers_to("session")
    person_id: UUID = refers_to("person")


class SignInSheetRow(roster.SignInSheet, Row, table=True):
    id: UUID = key()
    session_id: UUID = refers_to("session")
    person_ids: tuple[UUID, ...] = nested(tuple[UUID, ...])


class StayRow(roster.Stay, Row, table=True):
    id: UUID = key()
    session_id: UUID = refers_to("session")
    person_id: UUID = refers_to("person")


class NeedRow(roster.Need, Row, table=True):
    id: UUID = key()
    session_id: UUID = refers_to("session")
    person_id: UUID = refers_to("person")


class SentCopyRow(privacy.SentCopy, Row, table=True):
    id: UUID = key()
    community_id: UUID = refers_to("community")
    person_ids: tuple[UUID, ...] = nested(tuple[UUID, ...])


class PrivacyRequestRow(privacy.PrivacyRequest, Row, table=True):
    id: UUID = key()
    person_id: UUID = refers_to("person")


class ConsentRow(consent.Consent, Row, table=True):
    id: UUID = key()
    person_id: UUID = refers_to("person")


class GuideRow(interviews.Guide, Row, table=True):
    id: UUID = key()
    sections: tuple[interviews.Section, ...] = nested(tuple[interviews.Section, ...])


class InterviewRow(interviews.Interview, Row, table=True):
    id: UUID = key()
    community_id: UUID = refers_to("community")
    person_id: UUID = refers_to("person")
    guide: interviews.Guide = nested(interviews.Guide)
    answers: tuple[interviews.Answer, ...] = nested(tuple[interviews.Answer, ...])
    sittings: tuple[interviews.Sitting, ...] = nested(tuple[interviews.Sitting, ...])


class TranscriptRow(interviews.Transcript, Row, table=True):
    id: UUID = key()
    interview_id: UUID = refers_to("interview")
    person_id: UUID = refers_to("person")


class SelfScoresRow(self_scores.SelfScores, Row, table=True):
    id: UUID = key()
    community_id: UUID = refers_to("community")
    person_id: UUID = refers_to("person")
    interview_id: UUID | None = refers_to("interview", default=None)
    scores: tuple[self_scores.CompetenceScore, ...] = nested(tuple[self_scores.CompetenceScore, ...])


class StandingAnswerRow(standing.StandingAnswer, Row, table=True):
    id: UUID = key()
    session_id: UUID = refers_to("session")
    person_id: UUID = refers_to("person")


class GroupWishRow(wishes.GroupWish, Row, table=True):
    id: UUID = key()
    community_id: UUID = refers_to("community")
    interview_ids: tuple[UUID, ...] = nested(tuple[UUID, ...])


class LearningQuestionRow(learning.LearningQuestion, Row, table=True):
    id: UUID = key()
    community_id: UUID = refers_to("community")
    person_id: UUID = refers_to("person")
    interview_id: UUID | None = refers_to("interview", default=None)
    versions: tuple[learning.QuestionVersion, ...] = nested(tuple[learning.QuestionVersion, ...])


class HarvestItemRow(harvest.HarvestItem, Row, table=True):
    id: UUID = key()
    community_id: UUID = refers_to("community")
    session_id: UUID | None = refers_to("session", default=None)
    person_id: UUID | None = refers_to("person", default=None)
    evidence_ids: tuple[UUID, ...] = nested(tuple[UUID, ...])


class ActionRow(actions.Action, Row, table=True):
    id: UUID = key()
    community_id: UUID = refers_to("community")
    lead_ids: tuple[UUID, ...] = nested(tuple[UUID, ...])
    session_id: UUID | None = refers_to("session", default=None)


class SharedRecordRow(shared.SharedRecord, Row, table=True):
    id: UUID = key()
    community_id: UUID = refers_to("community")
    person_id: UUID = refers_to("person")
    action_id: UUID | None = refers_to("action", default=None)


class DraftRow(drafts.Draft, Row, table=True):
    id: UUID = key()
    words: tuple[drafts.DraftField, ...] = nested(tuple[drafts.DraftField, ...])


ROW_OF: dict[type[Entity], type[Row]] = {
    community.Community: CommunityRow,
    roster.Organisation: OrganisationRow,
    roster.Person: PersonRow,
    roster.Participation: ParticipationRow,
    sessions.Session: SessionRow,
    sessions.Block: BlockRow,
    sessions.CheckAnswer: CheckAnswerRow,
    roster.Attendance: AttendanceRow,
    consent.Consent: ConsentRow,
    interviews.Guide: GuideRow,
    interviews.Interview: InterviewRow,
    learning.LearningQuestion: LearningQuestionRow,
    harvest.HarvestItem: HarvestItemRow,
    actions.Action: ActionRow,
    sessions.BlockRun: BlockRunRow,
    methods.OwnMethod: OwnMethodRow,
    season.ThemeGroup: ThemeGroupRow,
    season.CaseTurn: CaseTurnRow,
    season.KeyDate: KeyDateRow,
    roster.Employment: EmploymentRow,
    roster.Assignment: AssignmentRow,
    composition.Relation: RelationRow,
    roster.SavedFilter: SavedFilterRow,
    roster.SessionEnrolment: SessionEnrolmentRow,
    roster.Stay: StayRow,
    roster.Need: NeedRow,
    privacy.SentCopy: SentCopyRow,
    privacy.PrivacyRequest: PrivacyRequestRow,
    roster.FormerIdentity: FormerIdentityRow,
    roster.TwoPeople: TwoPeopleRow,
    roster.SignInSheet: SignInSheetRow,
    interviews.Transcript: TranscriptRow,
    self_scores.SelfScores: SelfScoresRow,
    standing.StandingAnswer: StandingAnswerRow,
    wishes.GroupWish: GroupWishRow,
    shared.SharedRecord: SharedRecordRow,
    drafts.Draft: DraftRow,
}
"""Every kind of entity with its row, parents before children."""


def _listed_as(people: Iterable[roster.Person]) -> list[str]:
    return list_keys(map(attrgetter("given_name", "prefix", "family_name"), people))


WORKED_OUT: dict[type[Entity], dict[str, Callable[[Iterable[Any]], list[Any]]]] = {
    roster.Person: {"listed_as": _listed_as},
}
"""Columns that no entity has: the file keeps them to find or to order what it holds, and each edit works them out."""


def _keep_values_of_choices() -> None:
    """Store a choice by its value ("water_authority"), so that renaming a Python name never touches a file."""
    for row in ROW_OF.values():
        for column in table_of(row).columns:
            if isinstance(column.type, Enum) and column.type.enum_class is not None:
                column.type = Enum(column.type.enum_class, values_callable=_values, native_enum=False, length=40)


def _values(choice: Any) -> list[str]:
    return [member.value for member in choice]


def table_of(row: type[Row]) -> Table:
    """Return the table in which rows of this kind lie."""
    return SQLModel.metadata.tables[str(row.__tablename__)]


_keep_values_of_choices()

MENTIONS: dict[type[Entity], tuple[str, type[Entity]]] = {
    actions.Action: ("lead_ids", roster.Person),
    season.ThemeGroup: ("member_ids", roster.Person),
    season.CaseTurn: ("adviser_ids", roster.Person),
    roster.Assignment: ("person_ids", roster.Person),
    privacy.SentCopy: ("person_ids", roster.Person),
    roster.SignInSheet: ("person_ids", roster.Person),
    wishes.GroupWish: ("interview_ids", interviews.Interview),
    harvest.HarvestItem: ("evidence_ids", harvest.HarvestItem),
}
"""Fields that hold several references, and to what; the database cannot guard these, so removing does."""
