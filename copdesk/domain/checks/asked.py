"""A question about a programme: what it is about, how strongly it asks, and why it was meant so."""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from copdesk.domain.problems import Value


class Severity(StrEnum):
    """How strongly a check asks for attention."""

    QUESTION = "question"
    WARNING = "warning"


class Family(StrEnum):
    """What checks look at; a community can switch each of these off."""

    TIMES = "times"
    PARTS = "parts"
    TRANSLATE = "translate"
    ACTIVE = "active"
    SPEAKING = "speaking"
    BREAKS = "breaks"
    ROOMS = "rooms"
    ENERGY = "energy"
    ROUNDS = "rounds"
    GROUPS = "groups"
    FRAME = "frame"
    BEGINNING = "beginning"
    METHODS = "methods"
    REPEATS = "repeats"
    ANNOUNCED = "announced"
    VENUE = "venue"
    MEALS = "meals"
    ONLINE = "online"
    CERTAINTY = "certainty"
    LANGUAGE = "language"
    INTAKES = "intakes"


@dataclass(frozen=True, slots=True)
class Check:
    """Something to look at in a session: a code with values, its block if there is one, and a reason if answered."""

    code: str
    severity: Severity
    values: dict[str, Value] = field(default_factory=dict[str, Value])
    block_id: UUID | None = None
    accepted: str | None = None
    family: Family = Family.TIMES


def question(code: str, block_id: UUID | None = None, **values: Value) -> Check:
    """Return a question, about one block or about the whole session."""
    return Check(code, Severity.QUESTION, values, block_id)


def warning(code: str, block_id: UUID | None = None, **values: Value) -> Check:
    """Return a warning, about one block or about the whole session."""
    return Check(code, Severity.WARNING, values, block_id)
