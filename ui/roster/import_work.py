"""The work of an import that is done beside the window: reading a file and judging its rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from copdesk.domain.composition import CompositionRule
from copdesk.domain.import_plan import Answer, ImportPlan, Policy, Progress
from copdesk.domain.remembered import Remembered
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.exchange.columns import ColumnMap
from copdesk.exchange.importing import plan_import, read_source
from copdesk.exchange.source import SourceTable
from ui.kit.jobs import Watch


@dataclass(frozen=True, slots=True)
class HowToRead:
    """A file, and how its text is to be read when somebody knows better than the program; empty means find out."""

    path: Path
    encoding: str = ""
    separator: str = ""


@dataclass(frozen=True, slots=True)
class WhoIsKnown:
    """Everybody in the workbook, and who of them takes part already."""

    people: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    participations: tuple[Participation, ...]
    community: UUID
    beside: Remembered
    rule: CompositionRule


@dataclass(frozen=True, slots=True)
class HowToJudge:
    """What each column means and what may happen to people who are known."""

    columns: ColumnMap
    policy: Policy
    answers: Mapping[int, Answer]


def read(how: HowToRead, watch: Watch) -> SourceTable:
    """Return the list in a file; raises Problem when it cannot be read."""
    return read_source(
        how.path, encoding=how.encoding or None, separator=how.separator or None, progress=_telling(watch)
    )


def judge(table: SourceTable, how: HowToJudge, known: WhoIsKnown, watch: Watch) -> ImportPlan:
    """Return what an import would do; raises Problem when no column holds a name."""
    return plan_import(
        table,
        how.columns,
        how.policy,
        known.people,
        known.organisations,
        known.participations,
        known.community,
        answers=how.answers,
        progress=_telling(watch),
        beside=known.beside,
        rule=known.rule,
    )


def _telling(watch: Watch) -> Progress:
    """Return what tells how far the work is, and ends it when somebody stopped it."""
    return lambda done, of: watch(done / max(of, 1))
