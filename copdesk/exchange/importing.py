"""Importing people from a file: read it, propose what its columns mean, and plan what it would do."""

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from uuid import UUID

from copdesk.domain import matching
from copdesk.domain.belonging import Rule
from copdesk.domain.import_plan import Answer, ImportPlan, Policy, Progress
from copdesk.domain.many_at_once import many_at_once
from copdesk.domain.problems import Problem
from copdesk.domain.remembered import Remembered
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.exchange import csv_in
from copdesk.exchange.columns import ColumnMap, propose_mapping
from copdesk.exchange.csv_in import read_csv
from copdesk.exchange.people import candidates
from copdesk.exchange.sheets_in import read_sheets
from copdesk.exchange.source import SourceTable
from copdesk.exchange.vcard_in import read_vcards

__all__ = ["plan_import", "propose_mapping", "read_source"]

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NO_LIST = (b"%PDF", b"{\\rtf", b"<", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf")


def read_source(
    path_or_bytes: Path | bytes,
    *,
    encoding: str | None = None,
    separator: str | None = None,
    progress: Progress | None = None,
) -> SourceTable:
    """Return the list in a CSV, XLSX, ODS or vCard file; what it is, is seen by its content.

    Raises Problem when it cannot be read or is over a limit.
    """
    data = path_or_bytes if isinstance(path_or_bytes, bytes) else _content(path_or_bytes)
    if data.startswith(b"PK\x03\x04"):
        return read_sheets(data, still_wanted=None if progress is None else partial(progress, 0, 1))
    if data.startswith(_OLD_OFFICE):
        raise Problem("import_old_office")
    start = _start(data)
    if not start:
        raise Problem("import_empty")
    if start.startswith(b"BEGIN:VCARD"):
        return read_vcards(data)
    if start.startswith(_NO_LIST):
        raise Problem("import_not_a_list")
    with many_at_once():
        return read_csv(data, encoding=encoding, separator=separator, progress=progress)


def plan_import(
    table: SourceTable,
    columns: ColumnMap,
    policy: Policy,
    people: Iterable[Person],
    organisations: Iterable[Organisation],
    participations: Iterable[Participation],
    community_id: UUID | None,
    *,
    answers: Mapping[int, Answer] | None = None,
    progress: Progress | None = None,
    beside: Remembered | None = None,
    rule: Rule | None = None,
) -> ImportPlan:
    """Return what importing `table` would do to the people given; nothing is written.

    Raises Problem when no column holds a name.
    """
    if not columns.names_somebody:
        raise Problem("import_no_name_column")
    with many_at_once():
        return matching.plan(
            list(candidates(table, columns, progress)),
            people=people,
            organisations=organisations,
            participations=participations,
            community_id=community_id,
            policy=policy,
            answers=answers,
            progress=progress,
            beside=beside,
            rule=rule,
        )


def _content(path: Path) -> bytes:
    """Read a file, but no further than any format may go."""
    try:
        if not path.exists():
            raise Problem("file_missing", path=str(path))
        if not path.is_file():
            raise Problem("import_unreadable", path=str(path))
        with path.open("rb") as stream:
            return stream.read(csv_in.LARGEST + 1)
    except (OSError, ValueError):
        raise Problem("import_unreadable", path=str(path)) from None


def _start(data: bytes) -> bytes:
    """Return the first signs of a text file in capitals, whatever marks and blanks precede them."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data[:400].decode("utf-16", "replace").lstrip("\ufeff \t\r\n").encode().upper()
    text = data.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n")
    return text[:8] if text.startswith(_NO_LIST) else text[:200].upper()
