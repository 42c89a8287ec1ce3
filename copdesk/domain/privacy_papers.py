"""What the papers about privacy are made of: what is read back to somebody, what is held, and the register."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from copdesk.domain.choices import Audience, DataClass, HarvestKind, Purpose, QuoteConsent
from copdesk.domain.language import Language
from copdesk.domain.reviewing import Ground


class PassageKind(StrEnum):
    """What sort of words are read back."""

    HARVEST = "harvest"
    QUESTION = "question"
    CASE = "case"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words of one person as they will be printed, and whether they agreed; None when they did not say yet."""

    kind: PassageKind
    id: UUID
    text: str
    harvest: HarvestKind | None = None
    audience: Audience = Audience.GROUP
    named: bool = False
    agreed: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBackPaper:
    """Everything of one person that could be printed, to say yes or no to."""

    community: str
    person: str
    passages: tuple[Passage, ...]
    made_on: date
    contact: str = ""
    organisation: str = ""
    language: Language = Language.DUTCH


HeldValue = str | date | StrEnum | bool
"""What is held under a label: words, a day, a choice out of a closed list, or yes or no."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One thing that is held about a person: in which section, what it is called, what it says, and of which day."""

    section: str
    title: str
    facts: tuple[tuple[str, HeldValue], ...]
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessPaper:
    """All that is held about one person and nobody else.

    Labels and sections are keys to the program's own words. `sealed` says that there are vaults that nobody went
    through for this, of which only the category is named; `reviewed` that somebody did, and `withheld` counts what
    was not given by its ground.
    """

    person: str
    held: tuple[Held, ...]
    made_on: date
    sealed: bool = False
    reviewed: bool = False
    withheld: tuple[tuple[Ground, int], ...] = ()
    communities: tuple[str, ...] = ()
    contact: str = ""
    organisation: str = ""
    language: Language = Language.DUTCH


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterPaper:
    """The register of processing of one community: who, why, whose data, how long and how it is kept safe."""

    community: str
    made_on: date
    controller: str = ""
    contact: str = ""
    purpose: str = ""
    ground: str = ""
    recipients: str = ""
    security: str = ""
    people: int = 0
    counts: tuple[tuple[DataClass, int, int], ...] = ()
    purposes: tuple[tuple[Purpose, int], ...] = ()
    protected: bool = False
    sealed: bool = False
    language: Language = Language.DUTCH


AGREED = {QuoteConsent.GIVEN: True, QuoteConsent.REFUSED: False, QuoteConsent.WITHDRAWN: False}
"""What a speaker's answer about a quote comes down to; no answer is neither."""
