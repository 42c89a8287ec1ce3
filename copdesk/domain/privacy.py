"""What the law on privacy asks to be kept: requests of people, copies that were sent, and how long data stays."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from copdesk.domain.choices import DataClass, RequestKind
from copdesk.domain.entity import Entity, Line, Name, Text, Value


class Keeping(Value):
    """For how many months after the end a kind of data is kept."""

    data: DataClass
    months: Annotated[int, Field(ge=0, le=600)]


class ProcessingRegister(Value):
    """What the register of processing says of a community, beside what can be counted."""

    controller: Line = ""
    contact: Line = ""
    purpose: Text = ""
    ground: Text = ""
    recipients: Text = ""
    security: Text = ""


class SentCopy(Entity):
    """A document that left the house: which, which version, when, to whom, and whose words were in it."""

    community_id: UUID
    document: Name
    version: Annotated[int, Field(ge=1)] = 1
    on: date
    to: Line = ""
    person_ids: tuple[UUID, ...] = ()


class PrivacyRequest(Entity):
    """What somebody asked about their own data, when, and when it was answered; `notes` log what was decided."""

    person_id: UUID
    kind: RequestKind
    received: date
    answered: date | None = None
    notes: Text = ""
