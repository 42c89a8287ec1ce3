"""Backups: whole, checked copies of the workbook beside it, thinned with age, and put back in one step."""

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from copdesk.domain.problems import Problem
from copdesk.store import locks
from copdesk.store.engine import Connection, open_connection
from copdesk.store.header import SALT_LENGTH, Header
from copdesk.store.rekey import replace

PAUSE = timedelta(minutes=30)
ALL_KEPT_FOR = timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 9
ALWAYS_KEPT = 2
_CLOCK_SLACK = timedelta(minutes=10)
_STAMP = "%Y-%m-%d %H.%M.%S UTC"
_NAME = re.compile(r" (\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d UTC)(?: \d+)?\.copdesk$")


class Backup(NamedTuple):
    """One backup: where it lies, when it was made, and of which workbook."""

    path: Path
    when: datetime
    header: Header
    size: int


def header_of(path: Path) -> Header | None:
    """Return what the first bytes of a workbook that is not open say, whole or not; None when there are none."""
    found = _copy(path)
    return found.header if found is not None else None


def named_for(path: Path) -> str:
    """Return the name of the workbook of which a backup was made, as it was then."""
    return _NAME.sub("", path.name)


def is_one(path: Path) -> bool:
    """Return whether a file has the name of a backup."""
    return _NAME.search(path.name) is not None


def make(connection: Connection, folder: Path, now: datetime) -> Path:
    """Write a backup under the same key, open it again to check it, and return where it lies.

    Raises Problem("backup_failed"), and Problem("file_damaged") for one that is not whole; it is only read.
    """
    connection.look_through()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _carry_along(connection, folder)
        target = _free_name(folder, connection.path.stem, now)
        part = target.with_suffix(".part")
        part.unlink(missing_ok=True)
        connection.copy_to(part)
        connection.check_copy(part)
        replace(part, target)
    except (OSError, Problem) as error:
        raise Problem("backup_failed") from error
    return target


def _carry_along(connection: Connection, folder: Path) -> None:
    """Lay the list of who was erased beside the backups too; one that cannot be read stops no backup."""
    from copdesk.store import ledger  # it knows all entities, and the first list is painted before those

    with suppress(Problem):
        ledger.carry(connection.header.workbook_id, [connection.path.parent], folder)


def due(backups: Sequence[Backup], changed_at: datetime | None, now: datetime) -> bool:
    """Return whether it is time for a backup: something changed since the last, and that is half an hour ago.

    A last backup in the future means that the clock was wrong, then or now: time for a new one.
    """
    if changed_at is None:
        return False
    if not backups:
        return True
    last = max(backup.when for backup in backups)
    return now < last or (changed_at > last and now - last >= PAUSE)


def list_backups(folder: Path, workbook_id: bytes | None = None) -> tuple[Backup, ...]:
    """Return the backups in a folder, newest first; of one workbook when its id is given."""
    if not folder.is_dir():
        return ()
    found = [backup for path in sorted(folder.iterdir()) if (backup := _backup(path)) is not None]
    ours = [backup for backup in found if workbook_id in (None, backup.header.workbook_id)]
    return tuple(sorted(ours, key=lambda backup: backup.when, reverse=True))


def copies(workbook: Path, workbook_id: bytes, folders: Iterable[Path]) -> tuple[Backup, ...]:
    """Return every file in these folders that is this workbook as it once was, newest first.

    Backups are among them, and so are files that a restore set aside and copies that were never finished.
    """
    places = (path for folder in dict.fromkeys(folders) if folder.is_dir() for path in sorted(folder.iterdir()))
    others = (path for path in places if path.is_file() and not _is_same(path, workbook) and _may_be_one(path))
    found = [copy for path in others if (copy := _copy(path)) and copy.header.workbook_id == workbook_id]
    return tuple(sorted(found, key=lambda copy: copy.when, reverse=True))


def thin(folder: Path, workbook_id: bytes, now: datetime, retention: timedelta | None = None) -> tuple[Path, ...]:
    """Remove the backups of one workbook that are no longer needed, and return which.

    Kept are all of two days, then one a day, a week and a month for a while, none older than `retention`,
    and always the two newest. Raises Problem("clock_went_back") when a backup is newer than the clock.
    """
    backups = list_backups(folder, workbook_id)
    if any(backup.when > now + _CLOCK_SLACK for backup in backups):
        raise Problem("clock_went_back")
    kept = _kept(backups, now, retention)
    gone = tuple(backup.path for backup in backups if backup.path not in kept)
    for path in gone:
        path.unlink(missing_ok=True)
    return gone


def restore(backup: Path, target: Path, key: bytes, *, called: str = "") -> Path | None:
    """Put a backup in the place of the workbook at `target`; return where the file that lay there went.

    The backup is opened and checked first; the old file is set aside beside it, never overwritten: under its own
    name and what it is `called`, or else a number.
    Raises Problem("key_wrong") for a backup from before a change of passphrase, and what opening raises.
    """
    from copdesk.store import ledger  # it knows all entities, and the first list is painted before those

    target = locks.real(target)
    if target.is_dir():
        raise Problem("file_is_folder", path=target.name)
    held = locks.hold(target)
    try:
        part = target.with_name(f".{target.name}.restored")
        part.unlink(missing_ok=True)
        source = open_connection(backup, key, read_only=True)
        try:
            source.copy_to(part)
            source.check_copy(part)
            near = (backup.resolve().parent, backup.resolve().parent.parent)
            ledger.carry(source.header.workbook_id, near, target.parent)
        finally:
            source.close()
        aside = _set_aside(target, called)
        replace(part, target)
        return aside
    finally:
        if held is not None:
            held.release()


def _set_aside(target: Path, called: str) -> Path | None:
    """Move a file out of the way, with its journal: left behind, that would be played into the restored file."""
    if not target.exists():
        journal_of(target).unlink(missing_ok=True)
        return None
    aside = next(place for place in _names_beside(target, called) if not place.exists())
    if journal_of(target).exists():
        replace(journal_of(target), journal_of(aside))
    replace(target, aside)
    return aside


def journal_of(path: Path) -> Path:
    """Return where the journal of a workbook lies while it is written to."""
    return path.with_name(f"{path.name}-journal")


def _names_beside(target: Path, called: str) -> Iterable[Path]:
    numbered = (f"{called} {number}".strip() for number in range(2, 10_000))
    words = chain([called] if called else [], numbered)
    return (target.with_name(f"{target.stem} ({word}){target.suffix}") for word in words)


def _free_name(folder: Path, stem: str, now: datetime) -> Path:
    first = folder / f"{stem} {now.astimezone(UTC).strftime(_STAMP)}.copdesk"
    places = [first, *(first.with_name(f"{first.stem} {number}.copdesk") for number in range(2, 100))]
    return next(place for place in places if not place.exists())


def _backup(path: Path) -> Backup | None:
    return _copy(path) if is_one(path) and path.is_file() else None


def _copy(path: Path) -> Backup | None:
    """Return what a file is by its first bytes and its name; without a time in the name, by when it was written."""
    try:
        with path.open("rb") as file:
            start = file.read(SALT_LENGTH)
        state = path.stat()
    except OSError:
        return None
    named = _NAME.search(path.name)
    written = datetime.fromtimestamp(state.st_mtime, UTC)
    when = datetime.strptime(named.group(1), _STAMP).replace(tzinfo=UTC) if named else written
    return Backup(path, when, Header(start), state.st_size) if len(start) == SALT_LENGTH else None


def _may_be_one(path: Path) -> bool:
    return ".copdesk" in path.name or path.suffix == ".part"


def _is_same(path: Path, workbook: Path) -> bool:
    """Tell whether this is the workbook itself, without opening it: that would take away its lock."""
    return path.samefile(workbook) if workbook.exists() else path == workbook


def _kept(backups: Sequence[Backup], now: datetime, retention: timedelta | None) -> set[Path]:
    steps = (
        [backup for backup in backups if now - backup.when <= ALL_KEPT_FOR],
        _newest_of_each(backups, lambda day: day, DAYS),
        _newest_of_each(backups, lambda day: day.isocalendar()[:2], WEEKS),
        _newest_of_each(backups, lambda day: (day.year, day.month), MONTHS),
    )
    kept = {backup for step in steps for backup in step if retention is None or now - backup.when <= retention}
    return {backup.path for backup in (*kept, *backups[:ALWAYS_KEPT])}


def _newest_of_each(backups: Sequence[Backup], period: Callable[[date], object], count: int) -> list[Backup]:
    newest: dict[object, Backup] = {}
    for backup in backups:
        newest.setdefault(period(backup.when.date()), backup)
    return list(newest.values())[:count]
