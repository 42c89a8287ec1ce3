"""Reads a list of people, or an earlier export of a whole workbook, into a workbook."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from copdesk.commands.opening import opened
from copdesk.commands.request import named_community
from copdesk.commands.terminal import Terminal
from copdesk.domain.community import Community
from copdesk.domain.entity import Entity
from copdesk.domain.import_plan import ImportPlan, Policy, Remark, Verdict, remark
from copdesk.domain.problems import Problem
from copdesk.domain.remembered import remembered
from copdesk.domain.roster import Attendance, Organisation, Participation, Person
from copdesk.domain.sessions import Session
from copdesk.exchange.attendance_in import Known, matrix, plan_matrix
from copdesk.exchange.importing import plan_import, propose_mapping, read_source
from copdesk.exchange.json_in import LARGEST, read_object
from copdesk.exchange.programmes_in import IGNORED, is_programmes, read_programmes
from copdesk.exchange.source import SourceTable
from copdesk.exchange.whole_workbook import KINDS, from_json
from copdesk.store import erasure
from copdesk.store.summary import in_order
from copdesk.store.workbook import Workbook

Entities = tuple[Entity, ...]
_LOSSES = ("row_phone_lost", "row_email_ignored", "row_directory_path_alone") + (
    "row_word_unknown",
    "row_kind_alone",
    "row_way_left",
)
_BLANK = (None, "", ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What an import did, or would do."""

    new: int = 0
    updated: int = 0
    unchanged: int = 0
    duplicates: int = 0
    rejected: tuple[tuple[int, str], ...] = ()
    encoding: str = ""
    separator: str = ""
    ignored_columns: tuple[str, ...] = ()
    doubts: tuple[tuple[int, str], ...] = ()
    lost: tuple[tuple[int, str], ...] = ()
    remarks: tuple[Remark, ...] = ()
    dropped: Entities = ()


def run(
    path: Path,
    source: Path,
    community: str | None,
    policy: Policy,
    terminal: Terminal,
    *,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Import a list in one edit, and say what became of each row."""
    with opened(path, terminal) as workbook:
        if _is_json(source):
            added, changed, outcome = _from_json(workbook, source, community, policy, terminal)
        else:
            added, changed, outcome = _people(workbook, source, community, policy, terminal)
        if (added or changed) and not dry_run:
            with workbook.edit() as edit:
                edit.add_all(added)
                for entity in changed:
                    edit.put(entity)
                for entity in outcome.dropped:
                    edit.remove(entity)
            again = erasure.replay(workbook)  # a whole workbook, exported before, brings back who was erased since
            if again and not as_json:
                terminal.say("erased_again", count=again)
    if as_json:
        terminal.answer(_as_json(outcome))
    else:
        _tell(outcome, terminal, dry_run=dry_run)
    return 0


def _people(
    workbook: Workbook, source: Path, community: str | None, policy: Policy, terminal: Terminal
) -> tuple[Entities, Entities, Outcome]:
    joined = _community(workbook, community)
    table = read_source(source)
    grid = matrix(table) if joined else None
    if joined is not None and grid is not None:
        return _attendance(workbook, grid, joined, terminal)
    columns = propose_mapping(table)
    plan = plan_import(
        table,
        columns,
        policy,
        workbook.all(Person),
        workbook.all(Organisation),
        workbook.all(Participation, community_id=joined.id) if joined else (),
        joined.id if joined else None,
        beside=remembered(workbook, None),
        rule=joined.composition if joined else None,
    )
    outcome = Outcome(
        new=plan.count(Verdict.NEW),
        updated=plan.count(Verdict.UPDATE),
        unchanged=plan.count(Verdict.UNCHANGED),
        duplicates=plan.count(Verdict.DUPLICATE),
        rejected=_told(plan, Verdict.REJECTED, terminal),
        encoding=table.encoding,
        separator=table.separator,
        ignored_columns=tuple(columns.ignored),
        doubts=_told(plan, Verdict.DUPLICATE, terminal),
        lost=_lost(plan, terminal),
        remarks=(*table.remarks, *columns.remarks),
        dropped=plan.dropped,
    )
    return plan.added(), plan.changed(), outcome


def _attendance(
    workbook: Workbook, grid: SourceTable, joined: Community, terminal: Terminal
) -> tuple[Entities, Entities, Outcome]:
    """Return the marks of a grid of people and dates; a row counts as updated when it brings marks."""
    sessions = workbook.all(Session, community_id=joined.id)
    known = Known(
        community_id=joined.id,
        people=tuple(workbook.all(Person)),
        organisations=tuple(workbook.all(Organisation)),
        participations=tuple(workbook.all(Participation, community_id=joined.id)),
        sessions=tuple(sessions),
        attendances=tuple(mark for session in sessions for mark in workbook.all(Attendance, session_id=session.id)),
        language=joined.language,
        beside=remembered(workbook, joined.id),
    )
    plan = plan_matrix(grid, known)
    old = [row for row in plan.people.rows if row.verdict in (Verdict.UPDATE, Verdict.UNCHANGED) and row.person]
    unread = ((row, terminal.sentence(Problem("import_sign_unread", sign=sign[:60]))) for row, sign in plan.unread)
    updated = sum(row.joins or bool(row.person and plan.marks_of(row.person.id)) for row in old)
    outcome = Outcome(
        new=plan.people.count(Verdict.NEW),
        updated=updated,
        unchanged=len(old) - updated,
        duplicates=plan.people.count(Verdict.DUPLICATE),
        rejected=(*_told(plan.people, Verdict.REJECTED, terminal), *unread),
        encoding=grid.encoding,
        separator=grid.separator,
        doubts=_told(plan.people, Verdict.DUPLICATE, terminal),
        remarks=grid.remarks,
    )
    return plan.added(), plan.people.changed(), outcome


def _community(workbook: Workbook, name: str | None) -> Community | None:
    """Return who the people join: the community named, or the earliest if there is one."""
    if name is not None:
        return named_community(workbook, name)
    return next(iter(in_order(workbook.all(Community))), None)


def _told(plan: ImportPlan, verdict: Verdict, terminal: Terminal) -> tuple[tuple[int, str], ...]:
    """Return the rows with this verdict, each with the sentence that says why."""
    found = [row for row in plan.rows if row.verdict is verdict]
    return tuple((row.row, terminal.sentence(row.why.problem) if row.why else "") for row in found)


def _lost(plan: ImportPlan, terminal: Terminal) -> tuple[tuple[int, str], ...]:
    """Return what of each row that is taken in could not be taken over."""
    taken = [row for row in plan.rows if row.verdict not in (Verdict.REJECTED, Verdict.DUPLICATE)]
    told = [(row.row, said) for row in taken for said in row.candidate.remarks if said.code in _LOSSES]
    told += [(row.row, remark("row_outside_rule")) for row in taken if row.outside]
    return tuple((row, terminal.sentence(said.problem)) for row, said in told)


def _is_json(source: Path) -> bool:
    try:
        with source.open("rb") as stream:
            start = stream.read(64)
    except OSError:
        return False  # whoever reads it next says what is wrong
    return start.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")


def _from_json(
    workbook: Workbook, source: Path, community: str | None, policy: Policy, terminal: Terminal
) -> tuple[Entities, Entities, Outcome]:
    with source.open("rb") as stream:
        data = stream.read(LARGEST + 1)
    whole = read_object(data)
    if is_programmes(whole):
        return _programmes(workbook, whole, community, terminal)
    return _whole(workbook, data, policy)


def _programmes(
    workbook: Workbook, whole: dict[str, Any], community: str | None, terminal: Terminal
) -> tuple[Entities, Entities, Outcome]:
    """Return the sessions that are not there yet; one that is there is left as it was made of it."""
    joined = _community(workbook, community)
    if joined is None:
        raise Problem("no_community")
    read = read_programmes(whole, joined, date.today())
    sessions = [programme for programme in read if programme.session is not None]
    new = [p for p in sessions if p.session is not None and workbook.get(Session, p.session.id) is None]
    added = tuple(entity for p in new for entity in (p.session, *p.blocks) if entity is not None)
    outcome = Outcome(
        new=len(new),
        unchanged=len(sessions) - len(new),
        rejected=tuple((p.number, terminal.sentence(p.problem)) for p in read if p.problem is not None),
        ignored_columns=IGNORED,
    )
    return added, (), outcome


def _whole(workbook: Workbook, data: bytes, policy: Policy) -> tuple[Entities, Entities, Outcome]:
    entities = from_json(data)
    known = [workbook.get(type(entity), entity.id) for entity in entities]
    after = [_merged(old, entities, number, policy) for number, old in enumerate(known)]
    added = tuple(new for old, new in zip(known, after, strict=True) if old is None)
    changed = tuple(new for old, new in zip(known, after, strict=True) if old is not None and old != new)
    unchanged = len(entities) - len(added) - len(changed)
    return added, changed, Outcome(new=len(added), updated=len(changed), unchanged=unchanged)


def _merged(old: Entity | None, entities: Sequence[Entity], place: int, policy: Policy) -> Entity:
    """Return what becomes of the entity at this place; a blank erases nothing.

    Raises Problem when what is there already and what is read do not go together.
    """
    new = entities[place]
    if old is None:
        return new
    if policy is Policy.SKIP:
        return old
    filled = {name: value for name, value in new if value not in _BLANK}
    if policy is Policy.FILL:
        filled = {name: value for name, value in filled.items() if getattr(old, name) in _BLANK}
    try:
        return old.with_(**filled)
    except ValidationError:
        kind = next(name for name, known in KINDS.items() if known is type(new))
        number = 1 + sum(type(earlier) is type(new) for earlier in entities[:place])
        raise Problem("json_clash", kind=kind, number=number) from None


def _as_json(outcome: Outcome) -> dict[str, Any]:
    return {
        "new": outcome.new,
        "updated": outcome.updated,
        "unchanged": outcome.unchanged,
        "duplicates": outcome.duplicates,
        "rejected": [{"row": row, "why": why} for row, why in outcome.rejected],
        "encoding": outcome.encoding,
        "separator": outcome.separator,
        "ignored_columns": list(outcome.ignored_columns),
    }


def _tell(outcome: Outcome, terminal: Terminal, *, dry_run: bool) -> None:
    terminal.say(
        "counted",
        new=outcome.new,
        updated=outcome.updated,
        unchanged=outcome.unchanged,
        duplicates=outcome.duplicates,
        rejected=len(outcome.rejected),
    )
    for row, why in sorted((*outcome.rejected, *outcome.doubts, *outcome.lost)):
        terminal.say("row", row=row, why=why)
    if outcome.doubts:
        terminal.say("doubts_wait")
    if outcome.ignored_columns:
        terminal.say("ignored", columns=", ".join(outcome.ignored_columns))
    for said in outcome.remarks:
        terminal.tell(said.problem)
    if dry_run:
        terminal.say("dry_run_done")
