"""What is looked at before a workbook is used: every page, the structure, and whether it was closed in order."""

from typing import Any

from copdesk.domain.problems import Problem

APPLICATION_ID = 0x43504431


def check(raw: Any) -> tuple[bool, str]:
    """Look whether this is a workbook and how it was left; return whether that was unclean, and where.

    One that was left unclean is looked through whole as well. Raises Problem("file_damaged").
    """
    raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    _expect(raw, "application_id", [(APPLICATION_ID,)])
    unclean, place = raw.execute("SELECT unclean, place FROM file_mark").fetchone()
    if unclean:
        look_through(raw)
        _expect(raw, "integrity_check", [("ok",)])
        _expect(raw, "foreign_key_check", [])
    return bool(unclean), place


def look_through(raw: Any) -> None:
    """Look at every page, the empty ones too, and at how they hang together.

    Raises Problem("file_damaged").
    """
    _expect(raw, "cipher_integrity_check", [])
    _expect(raw, "quick_check", [("ok",)])


def _expect(raw: Any, pragma: str, wanted: list[tuple[object, ...]]) -> None:
    if raw.execute(f"PRAGMA {pragma}").fetchall() != wanted:
        raise Problem("file_damaged")
