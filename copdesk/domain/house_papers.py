"""What goes to the house where a session is held: numbers for the kitchen, and who sleeps in which room."""

from dataclasses import dataclass
from datetime import date, datetime

from copdesk.domain.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class HousePaper:
    """Of which session a paper for the house is, and when it was made."""

    community: str
    title: str
    starts: datetime
    made_on: date
    number: str = ""
    place: str = ""
    organisation: str = ""
    day_known: bool = True
    version: int = 1
    language: Language = Language.DUTCH


@dataclass(frozen=True, slots=True)
class Meal:
    """Something to eat or drink: when, what, for how many, and what some of them asked for, in numbers."""

    at: datetime
    title: str
    people: int
    wishes: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KitchenPaper(HousePaper):
    """The numbers for the kitchen; never a name."""

    meals: tuple[Meal, ...] = ()
    wishes: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Sleeper:
    """Somebody who stays the night, and when they come or go if that is not with everybody else."""

    name: str
    arrives: datetime | None = None
    leaves: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomsPaper(HousePaper):
    """Each room with who sleeps there; people without a room stand under an empty one, at the end."""

    rooms: tuple[tuple[str, tuple[Sleeper, ...]], ...] = ()
    elsewhere: int = 0
    """How many people come to the session and do not stay the night."""

    @property
    def beds(self) -> int:
        """How many people stay the night."""
        return sum(len(sleepers) for _, sleepers in self.rooms)
