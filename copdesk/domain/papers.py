"""What each document is made of: values gathered beforehand, ready to be printed.

A paper holds users' words and counted facts, never a sentence of the program itself; those are in
`copdesk.documents.words`. Times are what the clock on the wall says, without a time zone.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from copdesk.domain.choices import (
    ActionState,
    Audience,
    HarvestKind,
    Level,
    QuestionStage,
    WhyNot,
)
from copdesk.domain.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSession:
    """One meeting in a report, with how many were there."""

    day: date
    title: str
    number: str = ""
    place: str = ""
    present: int = 0
    excused: int = 0
    absent: int = 0
    walk_in: int = 0

    @property
    def attended(self) -> int:
        """Everybody in the room: who was expected and came, and who walked in; 0 when nobody noted who was there."""
        return self.present + self.walk_in


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportItem:
    """One harvested thing in a report; `source` is the session it came from, in words."""

    kind: HarvestKind
    text: str
    level: Level = Level.INDIVIDUAL
    source: str = ""
    language: Language | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportQuote:
    """Words somebody agreed to have printed; an empty name prints as anonymous, with the role if there is one."""

    text: str
    name: str = ""
    role: str = ""
    level: Level = Level.INDIVIDUAL
    language: Language | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportAction:
    """One agreement: what, who leads, by when, how it stands and why not."""

    what: str
    leads: tuple[str, ...] = ()
    due: date | None = None
    state: ActionState = ActionState.OPEN
    cause: WhyNot | None = None
    why_not: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportQuestion:
    """A learning question in its latest words and, when they differ, in its first; a name only with consent."""

    text: str
    first: str = ""
    stage: QuestionStage = QuestionStage.RAW
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HarvestReportPaper:
    """What a community harvested, for one audience.

    Consent has been applied already: everything here may be printed. `participants` and `organisations`
    are counted where it is gathered; every other figure is counted here.
    """

    community: str
    made_on: date
    title: str = ""
    language: Language = Language.DUTCH
    audience: Audience = Audience.GROUP
    shared_issue: str = ""
    horizon: str = ""
    outcome_open: bool = False
    starts: date | None = None
    ends: date | None = None
    participants: int = 0
    organisations: int = 0
    sessions: tuple[ReportSession, ...] = ()
    items: tuple[ReportItem, ...] = ()
    quotes: tuple[ReportQuote, ...] = ()
    questions: tuple[ReportQuestion, ...] = ()
    actions: tuple[ReportAction, ...] = ()
    conclusions: tuple[str, ...] = ()
    recommendations: tuple[str, ...] = ()
    organisation: str = ""
    contact: str = ""
    version: int = 1

    @property
    def learnt(self) -> tuple[tuple[Level, tuple[ReportItem, ...]], ...]:
        """What was harvested per level, from person to organisation; levels without anything are left out."""
        by_level = ((level, tuple(i for i in self.items if i.level is level)) for level in Level)
        return tuple((level, items) for level, items in by_level if items)

    @property
    def actions_done(self) -> int:
        """How many actions are done."""
        return sum(a.state is ActionState.DONE for a in self.actions)

    @property
    def actions_by_state(self) -> tuple[tuple[ActionState, int], ...]:
        """How many actions are in each state, leaving out states nobody is in."""
        count = Counter(a.state for a in self.actions)
        return tuple((state, count[state]) for state in ActionState if count[state])

    @property
    def why_not(self) -> tuple[tuple[WhyNot, tuple[ReportAction, ...]], ...]:
        """Actions that did not happen, grouped by cause; without a cause they count as other."""
        missed = [a for a in self.actions if a.state is ActionState.NOT_DONE]
        by_cause = ((c, tuple(a for a in missed if (a.cause or WhyNot.OTHER) is c)) for c in WhyNot)
        return tuple((cause, actions) for cause, actions in by_cause if actions)


class Lock(StrEnum):
    """Which of the two locks of a workbook a recovery sheet opens."""

    FILE = "file"
    VAULT = "vault"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheetPaper:
    """The sheet that opens a workbook or a vault when its passphrase is lost; printed, not kept."""

    workbook: str
    lock: Lock
    groups: tuple[str, ...]
    sheet_id: str
    made_on: date
    language: Language = Language.DUTCH
