"""A learning question: how somebody put it first, how it was sharpened, and what came of it."""

from collections.abc import Iterable
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
        """Return the question with these as its latest words; a stage is said once, so saying it again replaces it.

        What changed since the version before stays with the stage.
        """
        again = self.stage is stage
        changed = self.versions[-1].changed if again else ""
        version = QuestionVersion(stage=stage, text=text, on=on, changed=changed)
        return self.with_(versions=(*(self.versions[:-1] if again else self.versions), version))

    def with_version(self, stage: QuestionStage, **fields: object) -> "LearningQuestion":
        """Return the question with one of its versions changed: its words, its day, or what changed.

        Raises pydantic's ValidationError when what is said of the version is not allowed.
        """
        versions = (
            QuestionVersion.model_validate(dict(one) | fields) if one.stage is stage else one for one in self.versions
        )
        return self.with_(versions=tuple(versions))

    def without_version(self, stage: QuestionStage) -> "LearningQuestion":
        """Return the question without one of its versions; the last one left cannot go."""
        left = tuple(one for one in self.versions if one.stage is not stage)
        return self.with_(versions=left) if left else self

    def next_stages(self) -> tuple[QuestionStage, ...]:
        """Return the stages that can still follow, the nearest first."""
        stages = list(QuestionStage)
        return tuple(stages[stages.index(self.stage) + 1 :])


def by_level(questions: Iterable[LearningQuestion]) -> dict[Level, tuple[LearningQuestion, ...]]:
    """Return somebody's questions by the level they are about, in the order of the levels."""
    found: dict[Level, tuple[LearningQuestion, ...]] = dict.fromkeys(Level, ())
    for question in questions:
        found[question.level] = (*found[question.level], question)
    return found
