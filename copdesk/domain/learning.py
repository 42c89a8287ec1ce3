"""A learning question: how somebody put it first, how it was sharpened, and what came of it."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from copdesk.domain.choices import Level, QuestionStage
from copdesk.domain.entity import Entity, Text, Value


class QuestionVersion(Value):
    """The question in the words of one moment, and what changed since the one before."""

    stage: QuestionStage
    text: Text
    on: date
    changed: Text = ""


class LearningQuestion(Entity):
    """What one person wants to learn in one community; its versions run from raw to harvested."""

    community_id: UUID
    person_id: UUID
    interview_id: UUID | None = None
    versions: Annotated[tuple[QuestionVersion, ...], Field(min_length=1)]
    sharp: bool = False
    level: Level = Level.INDIVIDUAL

    @property
    def text(self) -> str:
        """The question in its latest words."""
        return self.versions[-1].text

    @property
    def stage(self) -> QuestionStage:
        """How far the question has come."""
        return self.versions[-1].stage

    def put_into_words(self, stage: QuestionStage, text: str, on: date) -> "LearningQuestion":
        """Return the question with these as its latest words; a stage is said once, so saying it again replaces it."""
        version = QuestionVersion(stage=stage, text=text, on=on)
        earlier = self.versions[:-1] if self.stage is stage else self.versions
        return self.with_(versions=(*earlier, version))
