"""Writing a file whole or not at all: what was there stays until the new one is complete and on the disk."""

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from copdesk.domain.problems import Problem
from copdesk.store.header import MAGIC

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR, errno.ETXTBSY, errno.EBUSY}


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in the file at `path`, replacing what was there; a workbook and a device are never replaced.

    Raises Problem when that fails; then nothing is left behind and what was there is as it was.
    """
    try:
        if not path.parent.is_dir():
            raise Problem("export_folder_missing", path=str(path.parent))
        target = _resolved(path)
        _refuse(target)
        _replace(target, data)
    except OSError as error:
        raise _in_words(error, path) from None


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except RuntimeError:  # what Python 3.11 says of links that lead to each other
        raise OSError(errno.ELOOP, "") from None


def _refuse(target: Path) -> None:
    """Raise Problem for what no export may take the place of: everything else lies in a workbook."""
    if target.suffix.lower() == ".copdesk":  # by its name first: an open workbook must not be touched
        raise Problem("export_over_workbook", path=str(target))
    if not target.exists():
        return
    if not target.is_file():
        raise Problem("export_not_allowed", path=str(target))
    with target.open("rb") as stream:
        if stream.read(len(MAGIC)) == MAGIC:
            raise Problem("export_over_workbook", path=str(target))


def _replace(path: Path, data: bytes) -> None:
    mode = _mode_of(path)
    handle, name = tempfile.mkstemp(prefix=".copdesk-", suffix=".tmp", dir=path.parent)
    beside = Path(name)
    try:
        with open(handle, "wb") as stream:  # noqa: PTH123  a descriptor, not a path
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        beside.chmod(mode)
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    _settle(path.parent)


def _mode_of(path: Path) -> int:
    """Return the permissions the file has, or those a new one would get, without anything but reading and writing."""
    try:
        return path.stat().st_mode & 0o666
    except FileNotFoundError:
        return 0o600


def _settle(folder: Path) -> None:
    """Have the folder's new entry on the disk too, where folders can be told so."""
    with suppress(OSError):  # Windows and some network drives have no such thing
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _in_words(error: OSError, path: Path) -> Problem:
    if error.errno in _FULL:
        return Problem("export_disk_full", path=str(path))
    if error.errno in _NOT_ALLOWED:
        return Problem("export_not_allowed", path=str(path))
    return Problem("export_failed", path=str(path))
