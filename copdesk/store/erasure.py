"""Erases somebody from a workbook so that no byte of it tells of them, and does so again after a restore."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from datetime import date
from uuid import UUID

from copdesk.domain.drafts import Draft
from copdesk.domain.erasing import Preview, Spot, Way, anonymous, look, plan
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Employment, FormerIdentity, Person
from copdesk.store.about import around
from copdesk.store.backup import Backup, journal_of
from copdesk.store.ledger import Erased, Ledger, Remembered, carry
from copdesk.store.workbook import Workbook


def preview(workbook: Workbook, person_id: UUID) -> Preview:
    """Return everything that names a person; nothing is changed.

    Raises Problem("person_gone").
    """
    person = workbook.get(Person, person_id)
    if person is None:
        raise Problem("person_gone")
    return look(person, around(workbook, person))


def ledger_of(workbook: Workbook) -> Ledger:
    """Return the ledger beside a workbook."""
    return Ledger(workbook.path, workbook.connection.header.workbook_id)


def erase(
    workbook: Workbook,
    seen: Preview,
    way: Way,
    instead: str,
    redacted: AbstractSet[Spot],
    today: date,
    own: AbstractSet[UUID] = frozenset(),
) -> None:
    """Erase somebody as the preview showed, and make the file anew without what was in it.

    The ledger is written first. Nothing of this can be undone; whoever keeps an undo has to clear it.
    """
    take_out(workbook, seen, way, instead, redacted, today, own)
    make_anew(workbook)


def take_out(
    workbook: Workbook,
    seen: Preview,
    way: Way,
    instead: str,
    redacted: AbstractSet[Spot],
    today: date,
    own: AbstractSet[UUID] = frozenset(),
) -> None:
    """Erase somebody in one transaction, with the ledger written first; `make_anew` has to follow."""
    ledger = ledger_of(workbook)
    identities = identities_of(workbook, seen.person.id)
    decided = {_spot(mention.spot): mention.spot in redacted for mention in seen.mentions}
    decided |= {_thing(one.id): one.id in own for one in seen.own}
    ledger.add(identities, Erased(way, instead, decided), today)
    try:
        _carry_out(workbook, seen, way, instead, redacted, own)
    except BaseException:
        ledger.withdraw(identities)
        raise


def make_anew(workbook: Workbook) -> None:
    """Write the file anew, so that no free page of it holds what was taken out."""
    workbook.connection.vacuum()


def tell_backups(workbook: Workbook, kept: Iterable[Backup]) -> None:
    """Lay the ledger beside backups that stay, so that it is found when all else is lost."""
    workbook_id, folder = workbook.connection.header.workbook_id, workbook.path.parent
    for other in {backup.path.parent for backup in kept}:
        carry(workbook_id, [folder], other)


def replay(workbook: Workbook) -> int:
    """Erase again whoever was erased before and came back with a backup; return how many they were."""
    back = came_back(workbook)
    for person_id, erased in back.items():
        _again(workbook, preview(workbook, person_id), erased)
    if back:
        make_anew(workbook)
    return len(back)


def came_back(workbook: Workbook) -> dict[UUID, Remembered]:
    """Return who stands in a workbook though they were erased from it, and how they were.

    Raises Problem("ledger_unreadable").
    """
    ledger = ledger_of(workbook)
    if not ledger.path.exists():
        return {}
    people = [UUID(person) for (person,) in workbook.connection.raw.execute("SELECT id FROM person")]
    found = ledger.among(people)
    return {one: erased for one, erased in found.items() if _stands_there(workbook.get(Person, one), erased)}


def _stands_there(person: Person | None, erased: Remembered) -> bool:
    return person is not None and (erased.way is Way.DELETE or person != anonymous(person, erased.instead))


def _again(workbook: Workbook, seen: Preview, erased: Remembered) -> None:
    """Erase somebody as was decided then; what nobody was asked about goes when it can hardly mean another."""
    decisions = {m.spot: erased.decided(_spot(m.spot)) for m in seen.mentions}
    redacted = {m.spot for m in seen.mentions if (m.sure if decisions[m.spot] is None else decisions[m.spot])}
    things = {one.id: erased.decided(_thing(one.id)) for one in seen.own}
    own = {one.id for one in seen.own if (one.goes if things[one.id] is None else things[one.id])}
    _carry_out(workbook, seen, erased.way, erased.instead, redacted, own)


def identities_of(workbook: Workbook, person_id: UUID) -> list[UUID]:
    """Return every identity that leads to somebody: a backup from before a merge, or the vault, knows them by it.

    An older program let a former employment bear the identity of who was merged away.
    """
    leads_to: dict[UUID, list[UUID]] = {}
    for trail in (*workbook.all(FormerIdentity), *workbook.all(Employment)):
        leads_to.setdefault(trail.person_id, []).append(trail.id)
    found = [person_id]
    for identity in found:  # grows while it is gone through
        found += [other for other in leads_to.get(identity, ()) if other not in found]
    return found


def _spot(spot: Spot) -> bytes:
    entity_id, path = spot
    return entity_id.bytes + repr(path).encode()


def _thing(identity: UUID) -> bytes:
    return identity.bytes


def remove_backups(backups: Iterable[Backup]) -> None:
    """Remove backups that still hold somebody."""
    for backup in backups:
        try:
            journal_of(backup.path).unlink(missing_ok=True)
            backup.path.unlink(missing_ok=True)
        except OSError as error:
            raise Problem("backup_stays", path=str(backup.path)) from error


def _carry_out(
    workbook: Workbook,
    seen: Preview,
    way: Way,
    instead: str,
    redacted: AbstractSet[Spot],
    own: AbstractSet[UUID],
) -> None:
    erasure = plan(seen, around(workbook, seen.person), way, instead, redacted, own)
    with workbook.edit() as edit:
        for entity in erasure.puts:
            edit.put(entity)
        for entity in erasure.removals:
            edit.remove_with_dependents(entity)
        for draft in workbook.all(Draft):  # half-typed words may name anybody
            edit.remove(draft)
