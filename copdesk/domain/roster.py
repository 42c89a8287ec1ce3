"""The people of a community: who they are, where they work, and how they take part."""

import unicodedata
from datetime import date
from typing import Annotated, Self
from uuid import UUID

from pydantic import BeforeValidator, model_validator

from copdesk.domain.choices import AttendanceMark, ParticipationStatus, Role
from copdesk.domain.entity import Entity, Line, Name, Text, one_line


def _email(value: object) -> object:
    text = one_line(value)
    if isinstance(text, str) and text:
        name, at, domain = text.rpartition("@")
        if not (at and name and "." in domain.strip(".")) or " " in text:
            raise ValueError("not an e-mail address")
    return text


Email = Annotated[Line, BeforeValidator(_email)]
"""An e-mail address as it was typed, or nothing."""


_PLAIN = str.maketrans("øłđı", "oldi")
"""Letters that are no plain letter with an accent, and are typed as one all the same."""


def folded(text: str) -> str:
    """Return `text` without accents and capitals, for finding and comparing."""
    bare = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return "".join(c for c in bare if not unicodedata.combining(c)).casefold()


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


def full_name(given_name: str, prefix: str, family_name: str) -> str:
    """Return a name in full; only without a given name does the prefix get a capital."""
    if not given_name and prefix:
        prefix = prefix[0].upper() + prefix[1:]
    glue = "" if prefix.endswith(("'", "’")) else " "
    family = f"{prefix}{glue}{family_name}".strip() if prefix else family_name
    return f"{given_name} {family}".strip()


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
