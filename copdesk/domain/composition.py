"""Who belongs in a community, with the reason why; `belonging` holds people against it."""

from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator

from copdesk.domain.choices import RelationKind
from copdesk.domain.entity import Entity, Line, Text, Value


class Wish(Value):
    """How many participants of one kind of organisation a community would like, at least."""

    kind: Line
    least: Annotated[int, Field(ge=1, le=10_000)]


class CompositionRule(Value):
    """The kinds of organisation a community wants or keeps out, and why.

    It applies to participants only. An empty `only` lets every kind in that is not in `never`. `wishes` is the
    balance hoped for; falling short of it keeps nobody out.
    """

    only: tuple[Line, ...] = ()
    never: tuple[Line, ...] = ()
    reason: Text = ""
    wishes: tuple[Wish, ...] = ()


class Relation(Entity):
    """A bond between two people or organisations that makes it better for them to sit in different groups.

    Each side is a person or an organisation. `because` is why they may sit together nonetheless, once somebody
    has decided so.
    """

    community_id: UUID
    kind: RelationKind
    one_person_id: UUID | None = None
    one_organisation_id: UUID | None = None
    other_person_id: UUID | None = None
    other_organisation_id: UUID | None = None
    because: Text = ""

    @model_validator(mode="after")
    def _two_sides(self) -> Self:
        one = (self.one_person_id, self.one_organisation_id)
        other = (self.other_person_id, self.other_organisation_id)
        if one.count(None) != 1 or other.count(None) != 1 or one == other:
            raise ValueError("a relation has two sides")
        return self
