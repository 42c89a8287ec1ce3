"""Another passphrase on a workbook, or none: a copy under the new key takes the place of the old file."""

import hashlib
import os
import sys
from contextlib import suppress
from pathlib import Path

from copdesk.domain.problems import Problem
from copdesk.store.engine import Connection, copy_beside, open_connection, open_held
from copdesk.store.keys import salt_with

_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name <> 'file_mark' ORDER BY name"


def change_key(connection: Connection, key: bytes, *, protected: bool) -> Connection:
    """Put the workbook under another key; return the connection to it, the old one is closed.

    `key` is derived with `keys.salt_with(salt, protected=protected)`: the workbook id stays what it was.
    Until the last step the file is untouched; that step either happens whole or not at all. When it fails the
    Problem says so, and the workbook has to be opened again.
    """
    if connection.read_only:
        raise Problem("read_only")
    connection.ensure_in_place()
    path = connection.path
    copy = copy_beside(path)
    copy.unlink(missing_ok=True)
    connection.copy_to(copy, key=key, salt=salt_with(connection.header.salt, protected=protected))
    try:
        _compare(connection, copy, key)
    except BaseException:
        copy.unlink(missing_ok=True)
        raise
    held = connection.keep_hold()
    try:
        replace(copy, path)
        return open_held(path, key, held, read_only=False)
    except BaseException:
        if held is not None:
            held.release()
        raise


def replace(new: Path, old: Path) -> None:
    """Put one closed file in the place of another, in one step that also survives a power cut."""
    try:
        new.replace(old)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise Problem("write_failed") from error
    sync_folder(old.parent)


def sync_folder(folder: Path) -> None:
    """Make sure that names in the folder are on disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def content_digest(connection: Connection) -> str:
    """Return a digest of every row in every table but the mark that says whether the file is in use."""
    digest = hashlib.sha256(connection.fingerprint().encode())
    for (name,) in connection.raw.execute(_TABLES).fetchall():
        quoted = name.replace('"', '""')
        for row in connection.raw.execute(f'SELECT * FROM "{quoted}"'):
            digest.update(repr(row).encode())
    return digest.hexdigest()


def _compare(connection: Connection, path: Path, key: bytes) -> None:
    copy = open_connection(path, key, read_only=True)
    try:
        if content_digest(copy) != content_digest(connection):
            raise Problem("write_failed")
    finally:
        copy.close()
