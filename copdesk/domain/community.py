"""A community: what it is about, how long it runs, who may join and what was agreed."""

from datetime import date
from typing import Annotated, Self

from pydantic import Field, model_validator

from copdesk.domain.choices import Enrolment, Language
from copdesk.domain.composition import CompositionRule
from copdesk.domain.entity import Entity, Line, Name, Text, Value

Percent = Annotated[int, Field(ge=0, le=100)]


class PartLimits(Value):
    """The share of a session, in per cent, under which a part raises a question."""

    knowledge: Percent = 10
    translate: Percent = 33
    network: Percent = 15


class Community(Entity):
    """One run of a Community of Practice and the settings that make it differ from others."""

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

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.starts and self.ends and self.ends < self.starts:
            raise ValueError("ends before it starts")
        return self
