"""The people of a community: who they are, where they work, and how they take part."""

from datetime import date
from typing import Annotated, Self
from uuid import UUID

from pydantic import BeforeValidator, model_validator

from copdesk.domain.choices import AttendanceMark, ParticipationStatus, Role
from copdesk.domain.entity import Entity, Line, Name, Text, one_line
from copdesk.domain.names import folded, full_name


def _email(value: object) -> object:
    text = one_line(value)
    if isinstance(text, str) and text:
        name, at, domain = text.rpartition("@")
        if not (at and name and "." in domain.strip(".")) or " " in text:
            raise ValueError("not an e-mail address")
    return text


Email = Annotated[Line, BeforeValidator(_email)]
"""An e-mail address as it was typed, or nothing."""


class Organisation(Entity):
    """Where people work, and what kind of place that is."""

    name: Name
    kind: Line = ""
    region: Line = ""


class Person(Entity):
    """Someone with a name; the prefix (tussenvoegsel) stands apart, so that sorting goes by family name."""

    given_name: Line = ""
    prefix: Line = ""
    family_name: Line = ""
    email: Email = ""
    other_emails: tuple[Email, ...] = ()
    phone: Line = ""
    job_title: Line = ""
    organisation_id: UUID | None = None
    external_id: Line = ""

    @model_validator(mode="after")
    def _has_a_name(self) -> Self:
        if not (self.given_name or self.family_name):
            raise ValueError("no name")
        return self

    @property
    def full_name(self) -> str:
        """The name as it is printed: "Zoë van der Meulen", or "Van der Meulen" without a given name."""
        return full_name(self.given_name, self.prefix, self.family_name)

    @property
    def sort_key(self) -> tuple[str, str, str]:
        """What a list is sorted by: family name, then given name, then prefix."""
        return (folded(self.family_name or self.given_name), folded(self.given_name), folded(self.prefix))


class Participation(Entity):
    """How one person takes part in one community."""

    person_id: UUID
    community_id: UUID
    role: Role = Role.PARTICIPANT
    status: ParticipationStatus = ParticipationStatus.ENROLLED
    since: date | None = None
    until: date | None = None
    core: bool = False
    lone_specialist: bool = False
    outside_rule_because: Text = ""


class Attendance(Entity):
    """Whether one person was at one session."""

    session_id: UUID
    person_id: UUID
    mark: AttendanceMark
