"""Makes a backup of a workbook, and puts one back."""

from datetime import UTC, datetime
from pathlib import Path

from copdesk.commands.opening import key_of, opened
from copdesk.commands.terminal import Terminal
from copdesk.domain.problems import Problem
from copdesk.store import backup, erasure
from copdesk.store.engine import Connection
from copdesk.store.rekey import replace
from copdesk.store.workbook import Workbook


def make(path: Path, out: Path, terminal: Terminal) -> int:
    """Copy a workbook, check the copy, and say where it is; in a folder it gets a name with the time."""
    if out.exists() and not out.is_dir():
        raise Problem("file_exists", path=out.name)
    with opened(path, terminal) as workbook:
        if out.is_dir():
            out = backup.make(workbook.connection, out, datetime.now(UTC))
        else:
            _copy(workbook.connection, out)
    terminal.say("backed_up", path=out)
    return 0


def restore(source: Path, target: Path, terminal: Terminal) -> int:
    """Put a backup in the place of a workbook, and say where the workbook that lay there is kept."""
    key = key_of(source, terminal)
    aside = backup.restore(source, target, key)
    terminal.say("restored", path=target)
    _erase_again(target, key, terminal)
    if aside is not None:
        terminal.say("set_aside", path=aside)
    return 0


def _erase_again(target: Path, key: bytes, terminal: Terminal) -> None:
    """Take out whoever came back with the backup though they had been erased."""
    workbook = Workbook.open(target, key)
    try:
        again = erasure.replay(workbook)
    finally:
        workbook.close()
    if again:
        terminal.say("erased_again", count=again)


def _copy(connection: Connection, out: Path) -> None:
    part = out.with_name(f".{out.name}.part")
    try:
        part.unlink(missing_ok=True)
        connection.copy_to(part)
        connection.check_copy(part)
        replace(part, out)
    except OSError as error:
        raise Problem("backup_failed") from error
