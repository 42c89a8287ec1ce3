"""Opens and makes workbooks for the command line."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from copdesk.commands.terminal import Terminal
from copdesk.store import keys, passphrases
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
    """Open a workbook, and close it afterwards."""
    workbook = Workbook.open(path, key_of(path, terminal))
    try:
        yield workbook
    finally:
        workbook.close()


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
