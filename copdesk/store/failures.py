"""From what the database says went wrong to a problem the user can act on."""

from copdesk.domain.problems import Problem

_FULL, _READ_ONLY, _BUSY, _LOCKED, _IO, _CORRUPT, _CANNOT_OPEN, _NOT_A_DATABASE = 13, 8, 5, 6, 10, 11, 14, 26
_DAMAGED_DATA = 10 | 32 << 8

_CODES = {
    _FULL: "disk_full",
    _READ_ONLY: "read_only",
    _BUSY: "in_use",
    _LOCKED: "in_use",
    _IO: "write_failed",
    _CANNOT_OPEN: "write_failed",
    _CORRUPT: "file_damaged",
    _NOT_A_DATABASE: "file_damaged",
}


def translate(error: BaseException) -> Problem | None:
    """Return the Problem behind an error of the driver, or a row that is damaged; None when it is a bug of ours."""
    if isinstance(error, Problem):
        return error if error.code == "file_damaged" else None
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    name = "file_damaged" if code == _DAMAGED_DATA else _CODES.get(code & 0xFF)
    return Problem(name) if name else None
