"""Opens a workbook file: one encrypted connection for its life, real transactions, damage noticed before use.

Nothing here knows what lies in the tables; `statements` does, and is imported later because opening must be quick.
"""

import errno
import os
import stat
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as _untyped_driver  # pyright: ignore[reportMissingTypeStubs]  # it ships no types

from copdesk.domain.problems import Problem
from copdesk.store import locks
from copdesk.store.checks import APPLICATION_ID, check, look_through
from copdesk.store.digests import sha256
from copdesk.store.failures import translate
from copdesk.store.header import MAGIC, SALT_LENGTH, Header, parse_header

__all__ = ["APPLICATION_ID", "Connection", "Header", "create", "open_connection", "read_header", "translate"]

KEY_LENGTH = 32
_READ_ONLY = 8
_PRAGMAS = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = DELETE",
    "synchronous = EXTRA",
    "secure_delete = ON",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "cache_size = -65536",
    "temp_store = MEMORY",
)
_MARK_TABLE = "CREATE TABLE file_mark (unclean INTEGER NOT NULL, place TEXT NOT NULL) STRICT"

driver: Any = _untyped_driver


class Connection:
    """The one connection to an open workbook; whoever opened it closes it."""

    def __init__(
        self,
        path: Path,
        header: Header,
        key: bytes,
        raw: Any,
        held: locks.FileHold | None,
        *,
        looked_through: bool = True,
    ) -> None:
        self.path = path
        self.header = header
        self.raw = raw
        self.read_only = False
        self.concern: Problem | None = None
        self._key = key
        self._held = held
        self._file = _identity(path)
        self._marked = False
        self._looked_through = looked_through
        self._is_open = True

    @property
    def key(self) -> bytes:
        """The key under which the file lies, to open a backup of it or to print it as a recovery code."""
        return self._key

    @property
    def is_open(self) -> bool:
        """Whether the file has not been closed yet."""
        return self._is_open

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Run one transaction: committed at the end, rolled back on any exception.

        Raises Problem("disk_full"), ("write_failed"), ("read_only") or ("file_damaged") instead of the driver's errors.
        """
        if self.read_only:
            raise Problem("read_only")
        assert not self.raw.in_transaction, "rolling back would take the other edit along"
        try:
            self.begin()
            yield
            self.raw.execute("COMMIT")
        except BaseException as error:
            self._roll_back()
            problem = translate(error)
            if problem is None or problem is error:
                raise
            raise problem from error

    @property
    def looked_through(self) -> bool:
        """Whether every page has been looked at since the file was opened."""
        return self._looked_through

    def look_through(self) -> None:
        """Look at every page of the file, if that was put off when it was opened; nothing is written or copied before.

        Raises Problem("file_damaged").
        """
        if self._looked_through:
            return
        try:
            look_through(self.raw)
        except driver.Error as error:
            raise translate(error) or Problem("file_damaged") from error
        self._looked_through = True
        self.forget_copy()

    def forget_copy(self) -> None:
        """Remove what a change of the passphrase that was cut off left beside a file that is whole."""
        if self._held is not None:
            with suppress(OSError):
                copy_beside(self.path).unlink(missing_ok=True)

    def begin(self) -> None:
        """Begin a transaction that writes; the first one marks the file as in use.

        Raises Problem("file_gone") when the file was moved, removed or replaced: what is written now would be lost.
        """
        self.ensure_in_place()
        self.look_through()
        if not self._marked:
            self._mark(unclean=True)
        self.raw.execute("BEGIN IMMEDIATE")

    def ensure_in_place(self) -> None:
        """Raise Problem("file_gone") when another file lies where this one was, or none."""
        if _identity(self.path) != self._file:
            raise Problem("file_gone")

    def fingerprint(self) -> str:
        """Return a digest of the schema, to compare with what its version should have."""
        rows = self.raw.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
        return sha256(repr(rows).encode()).hexdigest()

    def copy_to(self, path: Path, *, key: bytes | None = None, salt: bytes | None = None) -> None:
        """Write a clean copy to a new file, under another key and salt when they are given.

        The copy is made through this connection, so that the file itself is never opened a second time.
        """
        assert not self.raw.in_transaction, "a copy would hold half an edit"
        self.look_through()
        copy = create(path, key or self._key, salt or self.header.salt)
        try:
            self.raw.backup(copy.raw)
            copy._mark(unclean=True)  # its closing then takes away the mark it inherited
            copy.close()
        except BaseException as error:
            copy.close()
            path.unlink(missing_ok=True)
            raise translate(error) or error from error

    def check_copy(self, path: Path) -> None:
        """Open a copy that was made under the same key, to see that it is whole."""
        open_connection(path, self._key, read_only=True).close()

    def vacuum(self) -> None:
        """Write the file anew without room for what was removed from it; its journal, which held that too, is emptied.

        Raises Problem when there is no room for that; the file is then as it was before.
        """
        assert not self.raw.in_transaction, "a file is made anew between edits"
        self.ensure_in_place()
        self.look_through()
        self.raw.set_authorizer(None)  # it attaches a database of its own for this one statement
        try:
            self.raw.execute("PRAGMA journal_size_limit = 0")
            self.raw.execute("VACUUM")
        except driver.Error as error:
            raise translate(error) or error from error
        finally:
            self.raw.execute("PRAGMA journal_size_limit = -1")
            self.raw.set_authorizer(_authorise)

    def close(self) -> None:
        """Mark the file as closed in order, and give it free; closing twice is allowed."""
        self._close()
        self.release_hold()

    def keep_hold(self) -> locks.FileHold | None:
        """Close the file but keep the claim on it, for whoever puts another file in its place."""
        self._close()
        held, self._held = self._held, None
        return held

    def release_hold(self) -> None:
        """Give up the claim on the file."""
        if self._held is not None:
            self._held.release()
            self._held = None

    def _close(self) -> None:
        if not self._is_open:
            return
        self._is_open = False
        self._key = b""
        self._roll_back()
        if self._marked:
            with suppress(driver.Error):  # a full or vanished disk leaves the mark, and the next opening checks
                self._mark(unclean=False)
        self.raw.close()

    def _mark(self, *, unclean: bool) -> None:
        self.raw.execute("UPDATE file_mark SET unclean = ?, place = ?", (unclean, _place(self.path)))
        self._marked = unclean

    def _roll_back(self) -> None:
        if self.raw.in_transaction:
            with suppress(driver.Error):  # the first error is the one to tell; the journal does the rest on opening
                self.raw.execute("ROLLBACK")


def read_header(path: Path) -> Header:
    """Return the header of a workbook that is not open, or raise a Problem that says what the file is instead."""
    path = locks.real(path)
    held = locks.hold(path) if _is_writable(path) else None
    try:
        return parse_header(path)
    finally:
        if held is not None:
            held.release()


def create(path: Path, key: bytes, salt: bytes) -> Connection:
    """Make a new, empty workbook that only its owner may read; an existing file is refused."""
    assert len(salt) == SALT_LENGTH and salt.startswith(MAGIC)
    _make_empty_file(path)
    held = None
    raw = None
    try:
        held = locks.hold(path)
        raw = _connect(path, key, salt, read_only=False)
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        raw.execute(_MARK_TABLE)
        raw.execute("INSERT INTO file_mark VALUES (0, '')")
    except BaseException as error:
        if raw is not None:
            raw.close()
        path.unlink(missing_ok=True)
        if held is not None:
            held.release()
        raise translate(error) or error from error
    raw.set_authorizer(_authorise)
    return Connection(path, Header(salt), key, raw, held)


def open_connection(path: Path, key: bytes, *, read_only: bool = False, at_once: bool = False) -> Connection:
    """Open the workbook at `path` and check it; one that cannot be written opens for reading.

    Opened `at_once`, a file that was closed in order is looked through later, with `look_through`.
    Raises Problem: what `read_header` raises, "in_use", "key_wrong", "file_damaged" or "file_unfinished".
    """
    path = locks.real(path)
    held = locks.hold(path) if _is_writable(path) else None
    try:
        connection = open_held(path, key, held, read_only=read_only or held is None, at_once=at_once)
        if connection.looked_through:
            connection.forget_copy()
        return connection
    except BaseException:
        if held is not None:
            held.release()
        raise


def copy_beside(path: Path) -> Path:
    """Return where a copy under another key is made, before it takes the place of the file."""
    return path.with_name(f".{path.name}.new")


def open_held(
    path: Path, key: bytes, held: locks.FileHold | None, *, read_only: bool, at_once: bool = False
) -> Connection:
    """Open a workbook on which the claim has been made already."""
    header = parse_header(path)
    has_journal = path.with_name(f"{path.name}-journal").exists()
    raw = None
    try:
        raw = _connect(path, key, header.salt, read_only=read_only)
        raw.execute("BEGIN" if read_only else "BEGIN EXCLUSIVE")
        unclean, place = check(raw)
        if not unclean and not at_once:
            look_through(raw)
        raw.execute("COMMIT")
    except (driver.Error, Problem) as error:
        if raw is not None:
            raw.close()
        if not read_only and getattr(error, "sqlite_errorcode", 0) & 0xFF == _READ_ONLY:
            return open_held(path, key, held, read_only=True, at_once=at_once)
        raise _why_refused(error, path, key, header, read_only_journal=read_only and has_journal) from error
    raw.set_authorizer(_authorise)
    connection = Connection(path, header, key, raw, held, looked_through=unclean or not at_once)
    connection.read_only = read_only
    if unclean and not has_journal and place != _place(path):
        connection.concern = Problem("file_moved_unfinished")
    return connection


def _connect(path: Path, key: bytes, salt: bytes, *, read_only: bool) -> Any:
    assert len(key) == KEY_LENGTH
    mode = "ro" if read_only else "rw"
    address = f"{path.absolute().as_uri()}?mode={mode}"
    raw = driver.connect(address, uri=True, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        # Without SQLCipher the next statement would do nothing and people's words would be written as they are.
        assert raw.execute("PRAGMA cipher_version").fetchone(), "the database driver cannot encrypt"
        first = ("cipher_log_level = NONE", f"key = \"x'{key.hex()}{salt.hex()}'\"")
        # as a script, for the driver remembers single sentences and the key would be in one of them
        raw.executescript("".join(f"PRAGMA {pragma};" for pragma in (*first, *_PRAGMAS)))
        raw.enable_load_extension(False)
    except BaseException:
        raw.close()
        raise
    return raw


def _why_refused(error: Exception, path: Path, key: bytes, header: Header, *, read_only_journal: bool) -> Exception:
    problem = error if isinstance(error, Problem) else translate(error)
    if problem is None:
        return Problem("file_damaged")
    from copdesk.store.damage import key_fits

    if problem.code == "file_damaged" and not key_fits(path, key, header.salt):
        return Problem("key_wrong")
    if read_only_journal and problem.code in ("read_only", "write_failed"):
        return Problem("file_unfinished")
    return problem


def _make_empty_file(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        raise Problem("file_exists", path=path.name) from error
    except OSError as error:
        code = "disk_full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "folder_not_writable"
        raise Problem(code, path=str(path.parent)) from error


def _is_writable(path: Path) -> bool:
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return stat.S_ISREG(mode) and bool(mode & 0o200) and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _identity(path: Path) -> tuple[int, int] | None:
    """Return by which numbers the system knows the file that now lies at `path`; None when there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _place(path: Path) -> str:
    """Return a digest that changes when the file is copied or moved elsewhere."""
    return sha256(f"{path.absolute()}\0{_identity(path)}".encode()).hexdigest()


def _authorise(action: int, *_names: str | None) -> int:
    return driver.SQLITE_DENY if action == driver.SQLITE_ATTACH else driver.SQLITE_OK
