"""Methods: ways to work together in a block, with what each asks for and gives."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from copdesk.domain.choices import Activity, Part, Talk
from copdesk.domain.entity import Entity, Line, Name, Text, Value
from copdesk.domain.language import Language

LONGEST_METHOD = 14 * 24 * 60

Minutes = Annotated[int, Field(ge=0, le=LONGEST_METHOD)]
"""How long a method or a step lasts; an internship lasts weeks, a round of names five minutes."""

People = Annotated[int, Field(ge=1, le=10_000)]


class MethodFamily(StrEnum):
    """The shelf of the library on which a method stands."""

    OPENING = "opening"
    NETWORK = "network"
    KNOWLEDGE = "knowledge"
    DIALOGUE = "dialogue"
    LIBERATING = "liberating"
    GROUP_WORK = "group_work"
    DESIGN = "design"
    PEER_CONSULTATION = "peer_consultation"
    REFLECTION = "reflection"
    STORIES = "stories"
    OUTSIDE = "outside"
    ONLINE = "online"
    HARVEST = "harvest"
    PATH = "path"
    CLOSING = "closing"


class MethodPhase(StrEnum):
    """Where in a session, or beside it, a method belongs."""

    BEFORE = "before"
    OPENING = "opening"
    CORE = "core"
    CLOSING = "closing"
    BETWEEN = "between"


class Step(Value):
    """One thing people do, with its minutes where they are known."""

    do: Text
    minutes: Minutes | None = None


class MethodWords(Value):
    """A method in one language."""

    name: Name
    aliases: tuple[Line, ...] = ()
    purpose: Text = ""
    steps: tuple[Step, ...] = ()
    materials: tuple[Line, ...] = ()
    output: Text = ""
    tip: Text = ""


class Method(Value):
    """A way to work in a block; `key` is the name by which programme and translations know it.

    `shortest` and `longest` are minutes, `fewest` and `most` people (no `most`: as many as there are), `subgroup`
    how many sit together. A method that grows with the group takes `minutes_besides` plus `seconds_each` per person.
    """

    key: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,79}$")]
    family: MethodFamily = MethodFamily.GROUP_WORK
    phase: MethodPhase = MethodPhase.CORE
    parts: Annotated[tuple[Part, ...], Field(max_length=2)] = ()
    activity: Activity = Activity.ACTIVE
    talk: Talk = Talk.UNSAID
    online: bool = True
    shortest: Minutes = 15
    longest: Minutes = 60
    minutes_besides: Minutes = 0
    seconds_each: Annotated[int, Field(ge=0, le=36_000)] = 0
    fewest: People = 2
    most: People | None = None
    subgroup: People | None = None
    credit: Line = ""
    nl: MethodWords
    en: MethodWords

    @model_validator(mode="after")
    def _from_short_to_long(self) -> Self:
        if self.longest < self.shortest or (self.most is not None and self.most < self.fewest):
            raise ValueError("the longest is shorter than the shortest")
        return self

    def words(self, language: Language) -> MethodWords:
        """Return the method in one language."""
        return self.nl if language is Language.DUTCH else self.en

    def minutes_for(self, people: int | None) -> int:
        """Return how many minutes to plan for a group, on five minutes and within the method's range."""
        if not self.seconds_each or not people:
            return self.shortest
        wanted = self.minutes_besides + -(-self.seconds_each * people // 60)
        return min(max(-(-wanted // 5) * 5, self.shortest), self.longest)


class OwnMethod(Entity):
    """A method of this workbook's own, or a variant of one that came with the program."""

    method: Method
    variant_of: Line = ""
