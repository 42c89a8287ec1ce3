"""The lock file beside a workbook: one program at a time, also where the database's own lock is lost."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

from copdesk.domain.problems import Problem

if sys.platform == "win32":
    import msvcrt

    def _claim(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _claim(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_TAKEN = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})
_WAY = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
_TRIES = 5


class FileHold:
    """The claim of one program on one workbook, for as long as it has it open."""

    def __init__(self, handle: int, place: Path) -> None:
        self._handle: int | None = handle
        self._place = place

    def release(self) -> None:
        """Give the workbook free; the lock file goes first, while nobody else can hold it.

        Windows removes no file that is open; there it is closed first, and stays when somebody else has opened it.
        """
        handle, self._handle = self._handle, None
        if handle is None:
            return
        if sys.platform == "win32":
            os.close(handle)
        with suppress(OSError):
            self._place.unlink()
        if sys.platform != "win32":
            os.close(handle)


def real(path: Path) -> Path:
    """Return where a file really lies, past any links, so that it is claimed and replaced under one name only."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # links that lead to each other; opening says that there is nothing
        return path


def hold(path: Path) -> FileHold | None:
    """Claim the workbook at `path`; None where no lock file can be made, as on a read-only medium.

    The system gives the claim free when the program ends, however it ends. Raises Problem("in_use") when another
    window or program has it.
    """
    place = path.with_name(f".{path.name}.lock")
    for _ in range(_TRIES):
        try:
            handle = os.open(place, _WAY, 0o600)
        except OSError:
            return None
        try:
            _claim(handle)
        except OSError as error:
            os.close(handle)
            if error.errno in _TAKEN:
                raise Problem("in_use") from error
            return None
        if _lies_at(handle, place):
            return FileHold(handle, place)
        os.close(handle)  # whoever had it took the file away just now
    raise Problem("in_use")


def _lies_at(handle: int, place: Path) -> bool:
    """Tell whether the file that was claimed is the one that others find."""
    try:
        return os.path.samestat(os.fstat(handle), place.stat())
    except OSError:
        return False
