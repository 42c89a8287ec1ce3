"""Erases somebody from a workbook so that no byte of it tells of them, and does so again after a restore."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from datetime import date
from uuid import UUID

from copdesk.domain.entity import Entity
from copdesk.domain.erasing import Preview, Spot, Way, look, plan
from copdesk.domain.problems import Problem
from copdesk.domain.roster import FormerIdentity, Person
from copdesk.store._rows import ROW_OF
from copdesk.store.backup import Backup
from copdesk.store.ledger import Erased, Ledger
from copdesk.store.workbook import Workbook


def everything(workbook: Workbook) -> list[Entity]:
    """Return all entities of a workbook."""
    return [entity for kind in ROW_OF for entity in workbook.all(kind)]


def preview(workbook: Workbook, person_id: UUID) -> Preview:
    """Return everything that names a person; nothing is changed.

    Raises Problem("person_gone").
    """
    person = workbook.get(Person, person_id)
    if person is None:
        raise Problem("person_gone")
    return look(person, everything(workbook))


def ledger_of(workbook: Workbook) -> Ledger:
    """Return the ledger beside a workbook."""
    return Ledger(workbook.path, workbook.connection.header.workbook_id)


def erase(workbook: Workbook, seen: Preview, way: Way, instead: str, redacted: AbstractSet[Spot], today: date) -> None:
    """Erase somebody as the preview showed, and make the file anew without what was in it.

    The ledger is written first. Nothing of this can be undone; whoever keeps an undo has to clear it.
    """
    ledger = ledger_of(workbook)
    identities = [seen.person.id, *(former.id for former in workbook.all(FormerIdentity, person_id=seen.person.id))]
    for identity in identities:  # a backup from before a merge knows somebody twice
        ledger.add(identity, Erased(way, instead), today)
    try:
        _carry_out(workbook, seen, way, instead, redacted)
    except BaseException:
        for identity in identities:
            ledger.withdraw(identity)
        raise
    workbook.connection.vacuum()


def replay(workbook: Workbook) -> int:
    """Erase again whoever was erased before and came back with a backup; return how many they were."""
    people = {person.id: person for person in workbook.all(Person)}
    again = ledger_of(workbook).among(people)
    done = 0
    for person_id, erased in again.items():
        seen = look(people[person_id], everything(workbook))
        if people[person_id].full_name != erased.instead or erased.way is Way.DELETE:
            _carry_out(workbook, seen, erased.way, erased.instead, seen.proposed)
            done += 1
    if done:
        workbook.connection.vacuum()
    return done


def remove_backups(backups: Iterable[Backup]) -> None:
    """Remove backups that still hold somebody."""
    for backup in backups:
        try:
            backup.path.unlink(missing_ok=True)
        except OSError as error:
            raise Problem("backup_stays", path=str(backup.path)) from error


def _carry_out(workbook: Workbook, seen: Preview, way: Way, instead: str, redacted: AbstractSet[Spot]) -> None:
    erasure = plan(seen, everything(workbook), way, instead, redacted)
    with workbook.edit() as edit:
        for entity in erasure.puts:
            edit.put(entity)
        for entity in erasure.removals:
            edit.remove_with_dependents(entity)
