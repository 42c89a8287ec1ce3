"""Opens and makes workbooks for the command line."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from copdesk.commands.terminal import Terminal
from copdesk.domain.problems import Problem
from copdesk.store import erasure, keys, passphrases
from copdesk.store.engine import read_header
from copdesk.store.workbook import Workbook


def key_of(path: Path, terminal: Terminal) -> bytes:
    """Return the key of a workbook, for which its passphrase is asked if it has one."""
    header = read_header(path)
    if not header.protected:
        return keys.unprotected_key(header.salt)
    return keys.derive(terminal.passphrase(path.name), header.salt)


@contextmanager
def opened(path: Path, terminal: Terminal) -> Generator[Workbook]:
    """Open a workbook without those who were erased from it before, and close it afterwards.

    Raises Problem("erased_still_here") when it holds somebody who was erased and it can only be read.
    """
    workbook = Workbook.open(path, key_of(path, terminal))
    try:
        _erase_again(workbook, terminal)
        yield workbook
    finally:
        workbook.close()


def _erase_again(workbook: Workbook, terminal: Terminal) -> None:
    """Take out whoever came back with a backup that was put here by hand."""
    if not workbook.read_only:
        again = erasure.replay(workbook)
        if again:
            terminal.warn("erased_again", count=again)
    elif erasure.came_back(workbook):
        raise Problem("erased_still_here")


@contextmanager
def made(path: Path, terminal: Terminal, *, protected: bool) -> Generator[Workbook]:
    """Make a new workbook, and close it afterwards; when something goes wrong nothing is left of it."""
    salt = keys.new_salt(protected=protected)
    key = _new_key(path, salt, terminal) if protected else keys.unprotected_key(salt)
    workbook = Workbook.create(path, key, salt)
    try:
        yield workbook
    except BaseException:
        workbook.close()
        path.unlink(missing_ok=True)
        raise
    workbook.close()


def _new_key(path: Path, salt: bytes, terminal: Terminal) -> bytes:
    passphrase = terminal.new_passphrase(path.name)
    passphrases.judge(passphrase)
    return keys.derive(passphrase, salt)
