"""Remembers outside the workbook who was erased, by a salted digest, so that no backup brings them back."""

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from copdesk.domain.erasing import Way
from copdesk.domain.problems import Problem
from copdesk.store.ledger_place import ledger_place
from copdesk.store.rekey import replace

_SALT = 16


class _Line(BaseModel):
    """One erasure; `gone` and `stays` are digests of what was decided about words, one by one.

    A line that came from the ledger of another folder brings its own salt along.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    digest: str
    on: date
    way: Way
    instead: str
    salt: str = ""
    gone: tuple[str, ...] = ()
    stays: tuple[str, ...] = ()


class _Book(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    version: int = 1
    salt: str
    lines: tuple[_Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Erased:
    """How somebody was erased: in which way, what stands instead of the name, and which words were to go or stay."""

    way: Way
    instead: str
    decided: Mapping[bytes, bool] = field(default_factory=dict[bytes, bool])


@dataclass(frozen=True, slots=True)
class Remembered:
    """An erasure as the ledger knows it."""

    way: Way
    instead: str
    _decided: Mapping[str, bool]
    _salt: bytes

    def decided(self, thing: bytes) -> bool | None:
        """Tell whether this was to go; None when nobody was asked."""
        return self._decided.get(_digest(self._salt, thing))


class Ledger:
    """The ledger of one workbook: a file beside it that holds digests and no names."""

    def __init__(self, workbook: Path, workbook_id: bytes) -> None:
        self.path = ledger_place(workbook.parent, workbook_id)
        self._workbook_id = workbook_id

    def add(self, identities: Iterable[UUID], erased: Erased, on: date) -> None:
        """Write that somebody is erased, under every identity they had; on the disk before anything else happens."""
        book = _read(self.path) or _Book(salt=secrets.token_hex(_SALT))
        salt = self._salt(book.salt)
        gone = tuple(sorted(_digest(salt, thing) for thing, goes in erased.decided.items() if goes))
        stays = tuple(sorted(_digest(salt, thing) for thing, goes in erased.decided.items() if not goes))
        lines = [
            _Line(digest=digest, on=on, way=erased.way, instead=erased.instead, gone=gone, stays=stays)
            for digest in dict.fromkeys(_digest(salt, identity.bytes) for identity in identities)
        ]
        new = {line.digest for line in lines}
        kept = tuple(known for known in book.lines if known.salt or known.digest not in new)
        _write(self.path, book.model_copy(update={"lines": (*kept, *lines)}))

    def withdraw(self, identities: Iterable[UUID]) -> None:
        """Take somebody out again, when erasing them did not succeed."""
        book = _read(self.path)
        if book is not None:
            gone = {_digest(self._salt(book.salt), identity.bytes) for identity in identities}
            kept = tuple(line for line in book.lines if line.salt or line.digest not in gone)
            _write(self.path, book.model_copy(update={"lines": kept}))

    def among(self, people: Iterable[UUID]) -> dict[UUID, Remembered]:
        """Return who of these people was erased, and how.

        Raises Problem("ledger_unreadable") when the ledger is there but cannot be read.
        """
        book = _read(self.path)
        if book is None or not book.lines:
            return {}
        people, found = set(people), dict[UUID, Remembered]()
        for salt_text in dict.fromkeys(line.salt for line in book.lines):
            salt = self._salt(salt_text or book.salt)
            known = {line.digest: line for line in book.lines if line.salt == salt_text}
            for person in people:
                line = known.get(_digest(salt, person.bytes))
                if line is not None:
                    decided = {**dict.fromkeys(line.gone, True), **dict.fromkeys(line.stays, False)}
                    found[person] = Remembered(line.way, line.instead, decided, salt)
        return found

    def _salt(self, salt: str) -> bytes:
        return bytes.fromhex(salt) + self._workbook_id


def carry(workbook_id: bytes, sources: Iterable[Path], target: Path) -> None:
    """Let the ledger of a workbook in the folder `target` know all that those in the folders `sources` know.

    Raises Problem when one of them cannot be read, or that of `target` not be written.
    """
    here = ledger_place(target, workbook_id)
    known = _read(here)
    books = [_read(ledger_place(folder, workbook_id)) for folder in sources if folder != target]
    lines = [_salted(line, book) for book in (known, *books) if book is not None for line in book.lines]
    if not lines:
        return
    base = known or next(book for book in books if book is not None)
    by_digest = {(line.salt, line.digest): line for line in sorted(lines, key=lambda line: line.on)}
    own = tuple(line.model_copy(update={"salt": ""}) if line.salt == base.salt else line for line in by_digest.values())
    book = base.model_copy(update={"lines": own})
    if book != known:
        _write(here, book)


def _salted(line: _Line, book: _Book) -> _Line:
    return line if line.salt else line.model_copy(update={"salt": book.salt})


def _digest(salt: bytes, thing: bytes) -> str:
    return hashlib.sha256(salt + thing).hexdigest()


def _read(path: Path) -> _Book | None:
    try:
        return _Book.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise Problem("ledger_unreadable", path=str(path)) from error


def _write(path: Path, book: _Book) -> None:
    part = path.with_suffix(".part")
    try:
        part.write_text(json.dumps(book.model_dump(mode="json"), indent=1), encoding="utf-8")
        part.chmod(0o600)
        replace(part, path)
    except OSError as error:
        raise Problem("ledger_not_written", path=str(path)) from error
