"""How people see their own competences, at the start of the path, midway and at its end."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from copdesk.domain.choices import PathMoment
from copdesk.domain.entity import Entity, Line, Value


class CompetenceScore(Value):
    """How far somebody thinks to have mastered one competence, from 1 (hardly) to 5 (fully)."""

    competence: Line
    points: Annotated[int, Field(ge=1, le=5)]


class SelfScores(Entity):
    """One person's scores on the competences of a community, at one moment of the path."""

    community_id: UUID
    person_id: UUID
    moment: PathMoment = PathMoment.START
    on: date
    interview_id: UUID | None = None
    scores: tuple[CompetenceScore, ...] = ()
