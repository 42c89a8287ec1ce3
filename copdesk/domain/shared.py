"""What may leave a private conversation, because the one it is about agreed to these very words."""

from datetime import date
from uuid import UUID

from copdesk.domain.choices import SharedKind
from copdesk.domain.entity import Entity, Line, Text


class SharedRecord(Entity):
    """An action or a feedback that a participant agreed to share: word for word, on which day, and for whom."""

    community_id: UUID
    person_id: UUID
    kind: SharedKind = SharedKind.ACTION
    text: Text
    on: date
    agreed_on: date
    channel: Line = ""
    for_whom: Line = ""
    action_id: UUID | None = None
