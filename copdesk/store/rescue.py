"""Finds the backups of a workbook that does not open any more, and puts the newest whole one in its place."""

import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from copdesk.domain.problems import Problem
from copdesk.store import backup, keys
from copdesk.store.backup import Backup
from copdesk.store.header import MAGIC, PAGE
from copdesk.store.workbook import Workbook

_UNFIT = frozenset(
    {
        *("file_damaged", "file_truncated", "file_empty", "file_foreign", "file_missing", "file_unreadable"),
        *("file_unfinished", "file_newer", "file_form", "key_wrong"),
    }
)
"""What is wrong with one backup and says nothing about the next."""


class Found(NamedTuple):
    """The backups there are, newest first, and how sure it is that they are of this workbook."""

    backups: tuple[Backup, ...]
    by_name: bool
    """Whether only the name of the file says so, because its first bytes are lost."""


class PutBack(NamedTuple):
    """What lies in the place of the workbook now, where the damaged file went, and how many did not open."""

    backup: Backup
    aside: Path | None
    passed_over: int


def find(path: Path, folders: Iterable[Path], *, believed: bool = True) -> Found:
    """Return the backups of a workbook that is not open and cannot be opened.

    They are known by the first bytes of the file. Where those are lost, or not `believed`, they are known by its
    name; backups of two workbooks under one name are none, for nobody can tell which of them this was.
    """
    header = backup.header_of(path)
    known = believed and header is not None and header.salt.startswith(MAGIC)
    there = [one for folder in dict.fromkeys(folders) for one in backup.list_backups(folder) if _may_open(one)]
    if known and header is not None:
        ours = [one for one in there if one.header.workbook_id == header.workbook_id]
    else:
        ours = [one for one in there if _plain(backup.named_for(one.path)) == _plain(path.stem)]
    whose = {one.header.workbook_id for one in ours}
    newest_first = sorted(ours, key=lambda one: one.when, reverse=True)
    return Found(tuple(newest_first) if len(whose) == 1 else (), by_name=not known)


def put_back(backups: Sequence[Backup], target: Path, key: bytes, called: str = "") -> PutBack:
    """Put the first of these backups that opens in the place of the workbook; the file there is set aside.

    It keeps its name, with what it is `called` behind it. Raises Problem("key_wrong") when one of them may open with
    another key, ("backups_damaged") when none does, and what stands in the way of writing. Nothing has changed then.
    """
    wrong_key = False
    for number, one in enumerate(backups):
        try:
            _open_once(one, key_for(one, key))
            aside = backup.restore(one.path, target, key_for(one, key), called=called)
        except Problem as problem:
            if problem.code not in _UNFIT:
                raise
            wrong_key = wrong_key or (problem.code == "key_wrong" and one.header.protected)
        else:
            return PutBack(one, aside, number)
    raise Problem("key_wrong") if wrong_key else Problem("backups_damaged", count=len(backups))


def key_for(one: Backup, key: bytes) -> bytes:
    """Return with which key a backup opens: `key`, unless it was made when there was no passphrase yet."""
    return key if one.header.protected else keys.unprotected_key(one.header.salt)


def _open_once(one: Backup, key: bytes) -> None:
    """See whether a backup is a workbook that this program opens, before anything makes way for it."""
    try:
        Workbook.open(one.path, key, read_only=True, at_once=True).close()
    except Problem as problem:
        if problem.code != "read_only_old":  # it is brought up to date in its new place
            raise


def _may_open(one: Backup) -> bool:
    return one.header.salt.startswith(MAGIC) and one.size >= PAGE and one.size % PAGE == 0


def _plain(name: str) -> str:
    """Return a name as one disk and another write it alike."""
    return unicodedata.normalize("NFC", name).casefold()
