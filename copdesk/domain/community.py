"""A community: what it is about, how long it runs, who may join and what was agreed."""

from datetime import date
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, model_validator

from copdesk.domain.choices import Enrolment, SessionKind
from copdesk.domain.composition import CompositionRule
from copdesk.domain.entity import Entity, Line, Name, Text, Value
from copdesk.domain.language import Language
from copdesk.domain.privacy import Keeping, ProcessingRegister

Percent = Annotated[int, Field(ge=0, le=100)]


class PartLimits(Value):
    """The share of a session, in per cent, under which a part raises a question."""

    knowledge: Percent = 10
    translate: Percent = 33
    network: Percent = 15


class KindLimits(Value):
    """Other limits for one kind of session."""

    kind: SessionKind
    limits: PartLimits


Minutes = Annotated[int, Field(ge=1, le=24 * 60)]


class CheckSettings(Value):
    """How the checks of a programme are set: which are off, and from where they ask; times are minutes."""

    off: tuple[Annotated[str, Field(pattern=r"^[a-z_]{1,60}$")], ...] = ()
    kind_limits: tuple[KindLimits, ...] = ()
    active_share: Percent = 67
    longest_listening: Minutes = 30
    knowledge_block: Minutes = 15
    long_stretch: Minutes = 120
    too_long_stretch: Minutes = 180
    room_change: Minutes = 5
    method_rest: Annotated[int, Field(ge=1, le=20)] = 4


class Community(Entity):
    """One run of a Community of Practice and the settings that make it differ from others.

    `follows` is the edition before this one. `standing_questions` come back every session; on `competences` people
    score themselves.
    """

    name: Name
    shared_issue: Text = ""
    horizon: Text = ""
    outcome_open: bool = False
    region: Line = ""
    sponsors: Line = ""
    organiser: Line = ""
    contact: Line = ""
    starts: date | None = None
    ends: date | None = None
    language: Language = Language.DUTCH
    enrolment: Enrolment = Enrolment.OPEN
    composition: CompositionRule = CompositionRule()
    house_agreements: Text = ""
    who_sees_what: Text = ""
    three_parts: bool = True
    limits: PartLimits = PartLimits()
    checks: CheckSettings = CheckSettings()
    capacity: Annotated[int, Field(ge=1, le=10_000)] | None = None
    criteria: tuple[Line, ...] = ()
    keeping: tuple[Keeping, ...] = ()
    processing: ProcessingRegister = ProcessingRegister()
    competences: tuple[Line, ...] = ()
    standing_questions: tuple[Line, ...] = ()
    follows: UUID | None = None
    intakes: bool = True
    coaching: bool = True

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.starts and self.ends and self.ends < self.starts:
            raise ValueError("ends before it starts")
        return self
