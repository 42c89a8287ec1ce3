"""What an import is made of: a row read from a list, the verdict about it, and the plan of all verdicts.

Nothing is written here. A plan holds the entities to put, so that one edit does it all and one undo takes it back.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.domain.entity import Entity
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.problems import Problem, Value
from copdesk.domain.roster import Employment, FormerIdentity, Organisation, Participation, Person, TwoPeople, full_name

OWN_ID = "urn:uuid:"
"""What precedes a person's own identity in a contact card this program wrote."""

Progress = Callable[[int, int], None]
"""Called with (done, all) now and then; whatever it raises ends the work."""


class Policy(StrEnum):
    """What an import may do to somebody who is known already; in all three a blank erases nothing."""

    SKIP = "skip"
    FILL = "fill"
    OVERWRITE = "overwrite"


class Verdict(StrEnum):
    """What an import would do with one row."""

    NEW = "new"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    DUPLICATE = "duplicate"
    REJECTED = "rejected"
    LEFT_OUT = "left_out"


class Answer(StrEnum):
    """What a facilitator says about one row: the same person, someone else, or leave it out."""

    SAME = "same"
    SOMEONE_ELSE = "someone_else"
    LEAVE_OUT = "leave_out"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something worth telling about a row or a file, as a code and values."""

    code: str
    values: tuple[tuple[str, Value], ...] = field(default=(), repr=False)

    @property
    def problem(self) -> Problem:
        """The remark in the form for which sentences are found."""
        return Problem(self.code, **dict(self.values))


def remark(code: str, **values: Value) -> Remark:
    """Return a remark with these values."""
    return Remark(code, tuple(values.items()))


@dataclass(frozen=True, slots=True)
class Way:
    """One way in which a row says that somebody takes part."""

    role: Role = Role.PARTICIPANT
    status: ParticipationStatus = ParticipationStatus.ENROLLED
    core: bool = False
    lone_specialist: bool = False


class Candidate(NamedTuple):
    """One row of somebody else's list, cleaned: what it says about a person, or the fault for which it is refused.

    Lists are long, and tuples are made soonest.
    """

    row: int
    given_name: str = ""
    prefix: str = ""
    family_name: str = ""
    email: str = ""
    other_emails: tuple[str, ...] = ()
    phone: str = ""
    other_phones: tuple[str, ...] = ()
    job_title: str = ""
    organisation: str = ""
    organisation_kind: str = ""
    region: str = ""
    external_id: str = ""
    questions: tuple[str, ...] = ()
    ways: tuple[Way, ...] = ()
    remarks: tuple[Remark, ...] = ()
    fault: Remark | None = None

    @property
    def full_name(self) -> str:
        """The name as it would be printed."""
        return full_name(self.given_name, self.prefix, self.family_name)

    @property
    def emails(self) -> tuple[str, ...]:
        """All addresses, the main one first."""
        return (self.email, *self.other_emails) if self.email else self.other_emails

    def __repr__(self) -> str:
        """Show which row it is; its words are nobody's business."""
        return f"Candidate({self.row})"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a person that an import would change, with its words before and after."""

    what: str
    before: str = field(repr=False)
    after: str = field(repr=False)


class PlannedRow(NamedTuple):
    """The verdict about one row; `person` is who it became, or who it may be the same as.

    `outside` is the kind of organisation by which somebody who joins is outside the composition rule.
    """

    candidate: Candidate
    verdict: Verdict
    person: Person | None = None
    why: Remark | None = None
    changes: tuple[FieldChange, ...] = ()
    joins: bool = False
    outside: str = ""

    @property
    def row(self) -> int:
        """The row in the source, counted as a spreadsheet does; for contact cards the number of the card."""
        return self.candidate.row

    def __repr__(self) -> str:
        """Show what becomes of which row; its words are nobody's business."""
        return f"PlannedRow({self.row}, {self.verdict})"


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """All verdicts in the order of the source, and everything to put when the facilitator agrees.

    `people` are new and `known_people` are other than they were; `known_organisations` learn their kind or region.
    `dropped` goes: it turns out to have been no move, for somebody is back the same day.
    """

    rows: tuple[PlannedRow, ...]
    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()
    participations: tuple[Participation, ...] = ()
    former_work: tuple[Employment, ...] = ()
    two_people: tuple[TwoPeople, ...] = ()
    questions: tuple[LearningQuestion, ...] = ()
    former_identities: tuple[FormerIdentity, ...] = ()
    dropped: tuple[Employment, ...] = ()
    known_organisations: tuple[Organisation, ...] = ()
    known_people: tuple[Person, ...] = ()

    @property
    def outside(self) -> int:
        """How many of those who join are outside the composition rule."""
        return sum(bool(r.outside) for r in self.rows)

    def count(self, verdict: Verdict) -> int:
        """How many rows got this verdict."""
        return Counter(r.verdict for r in self.rows)[verdict]

    def entities(self) -> tuple[Entity, ...]:
        """Everything to put in one edit, in the order in which it can be put; empty when nothing changes."""
        return (*self.added(), *self.changed())

    def added(self) -> tuple[Entity, ...]:
        """Everything that is new to the workbook, which may be stored many at a time."""
        beside = (*self.former_work, *self.two_people, *self.questions, *self.former_identities)
        return (*self.organisations, *self.people, *self.participations, *beside)

    def changed(self) -> tuple[Organisation | Person, ...]:
        """The people and organisations who were known already and are other than they were."""
        return (*self.known_organisations, *self.known_people)
