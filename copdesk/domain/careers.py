"""Where somebody works and worked: who moves on keeps what was, and who corrects the same day keeps no detour."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple
from uuid import UUID

from copdesk.domain.entity import one_line
from copdesk.domain.roster import Employment, Person


class Move(NamedTuple):
    """Somebody at a new place of work; `kept` is what they leave, `dropped` what turns out to have been no move."""

    person: Person
    kept: Employment | None = None
    dropped: Employment | None = None


def moves(
    person: Person, organisation_id: UUID | None, job_title: str, on: date, history: Iterable[Employment] = ()
) -> Move:
    """Return somebody at another place of work, or in another job, from `on`.

    What was only filled in is no move, and neither is what lasted less than a day: of several changes on one day
    the first leaves a trace, and coming back wipes it out.
    """
    moved = person.with_(organisation_id=organisation_id, job_title=job_title)
    latest = _latest(history)
    if latest is not None and latest.until == on:
        back = (latest.organisation_id, latest.job_title) == (moved.organisation_id, moved.job_title)
        return Move(moved, dropped=latest if back else None)
    if not _replaces(person, organisation_id, one_line(job_title)):
        return Move(moved)
    since = latest.until if latest else None
    former = Employment(
        person_id=person.id,
        organisation_id=person.organisation_id,
        job_title=person.job_title,
        since=since,
        until=on,
    )
    return Move(moved, kept=former)


def in_order(history: Iterable[Employment]) -> list[Employment]:
    """Return former jobs, the latest first; those without an end stand last."""
    return sorted(history, key=lambda job: (job.until or date.min, job.since or date.min), reverse=True)


def _latest(history: Iterable[Employment]) -> Employment | None:
    return next(iter(in_order(history)), None)


def _replaces(person: Person, organisation_id: UUID | None, job_title: str) -> bool:
    """Tell whether anything that was known gives way to something else."""
    elsewhere = person.organisation_id is not None and person.organisation_id != organisation_id
    otherwise = bool(person.job_title) and person.job_title != job_title
    return elsewhere or otherwise
