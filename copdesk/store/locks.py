"""The lock file beside a workbook: one program at a time, also where the database's own lock is lost."""

from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from copdesk.domain.problems import Problem


class FileHold:
    """The claim of one program on one workbook, for as long as it has it open."""

    def __init__(self, lock: FileLock, place: Path) -> None:
        self._lock = lock
        self._place = place

    def release(self) -> None:
        """Give the workbook free; the lock file goes first, while nobody else can hold it."""
        if self._lock.is_locked:
            with suppress(OSError):
                self._place.unlink()
            self._lock.release()


def real(path: Path) -> Path:
    """Return where a file really lies, past any links, so that it is claimed and replaced under one name only."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # links that lead to each other; opening says that there is nothing
        return path


def hold(path: Path) -> FileHold | None:
    """Claim the workbook at `path`; None where no lock file can be made, as on a read-only medium.

    Raises Problem("in_use") when another window or program has it.
    """
    if not path.parent.is_dir():
        return None  # the lock would make the folder
    place = path.with_name(f".{path.name}.lock")
    lock = FileLock(place, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise Problem("in_use") from error
    except OSError:
        return None
    return FileHold(lock, place)
