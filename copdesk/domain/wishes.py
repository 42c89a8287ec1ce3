"""What a group wants, as the interviews told: a wish for the design of its sessions."""

from uuid import UUID

from copdesk.domain.entity import Entity, Line, Name


class GroupWish(Entity):
    """Something several people asked for, in words that point at nobody, and the interviews it was drawn from."""

    community_id: UUID
    text: Name
    theme: Line = ""
    interview_ids: tuple[UUID, ...] = ()
