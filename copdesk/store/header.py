"""The first sixteen bytes of a workbook: what can be said of a file before it is unlocked."""

import stat
from pathlib import Path
from typing import NamedTuple

from copdesk.domain.problems import Problem

PAGE = 4096
MAGIC = b"CPD"
VERSION = 1
UNPROTECTED = 0x80
SALT_LENGTH = 16

_FOREIGN = (
    (b"PK\x03\x04", "file_is_zip"),
    (b"%PDF-", "file_is_pdf"),
    (b"SQLite format 3\x00", "file_is_sqlite"),
)


class Header(NamedTuple):
    """The salt of a workbook: `CPD`, a version byte and twelve random bytes that never change."""

    salt: bytes

    @property
    def protected(self) -> bool:
        """Whether a passphrase is needed to open the file."""
        return not self.salt[3] & UNPROTECTED

    @property
    def workbook_id(self) -> bytes:
        """The twelve random bytes that stay the same when the passphrase changes."""
        return self.salt[4:]


def parse_header(path: Path) -> Header:
    """Return the header of the file at `path`, or raise a Problem that says what the file is instead.

    It opens the file: never call it for a workbook that this process has open, because closing the
    file again would silently take away the database's lock.
    """
    size = _size(path)
    start = _start(path)
    if size and start[:3] != MAGIC:
        raise Problem(_foreign(path, start), path=path.name)
    if size == 0:
        raise Problem("file_empty", path=path.name)
    if size < PAGE or size % PAGE:
        raise Problem("file_truncated", path=path.name, size=size)
    if start[3] & ~UNPROTECTED != VERSION:
        raise Problem("file_newer", path=path.name)
    return Header(start)


def _start(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(SALT_LENGTH)
    except OSError as error:
        raise Problem("file_unreadable", path=path.name) from error


def _size(path: Path) -> int:
    try:
        status = path.stat()
    except OSError as error:
        raise Problem("file_missing", path=str(path)) from error
    if stat.S_ISDIR(status.st_mode):
        raise Problem("file_is_folder", path=path.name)
    if not stat.S_ISREG(status.st_mode):
        raise Problem("file_foreign", path=path.name)
    return status.st_size


def _foreign(path: Path, start: bytes) -> str:
    found = next((code for magic, code in _FOREIGN if start.startswith(magic)), "file_foreign")
    return "file_is_spreadsheet" if found == "file_is_zip" and _is_spreadsheet(path) else found


def _is_spreadsheet(path: Path) -> bool:
    import zipfile

    try:
        with zipfile.ZipFile(path) as archive:
            return "xl/workbook.xml" in archive.namelist()
    except (zipfile.BadZipFile, OSError):
        return False
