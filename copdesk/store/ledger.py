"""Remembers outside the workbook who was erased, by a salted digest, so that no backup brings them back."""

import hashlib
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from copdesk.domain.erasing import Way
from copdesk.domain.problems import Problem
from copdesk.store.rekey import replace

_SALT = 16


class _Line(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    digest: str
    on: date
    way: Way
    instead: str


class _Book(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    version: int = 1
    salt: str
    lines: tuple[_Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Erased:
    """How somebody was erased: in which way, and what stands instead of the name."""

    way: Way
    instead: str


class Ledger:
    """The ledger of one workbook: a file beside it that holds digests and no names."""

    def __init__(self, workbook: Path, workbook_id: bytes) -> None:
        self.path = workbook.parent / f"copdesk-{workbook_id.hex()}.erased"
        self._workbook_id = workbook_id

    def add(self, person_id: UUID, erased: Erased, on: date) -> None:
        """Write that somebody is erased; on the disk before anything happens to the workbook."""
        book = self._read() or _Book(salt=secrets.token_hex(_SALT))
        line = _Line(digest=self._digest(book.salt, person_id), on=on, way=erased.way, instead=erased.instead)
        kept = tuple(known for known in book.lines if known.digest != line.digest)
        self._write(book.model_copy(update={"lines": (*kept, line)}))

    def withdraw(self, person_id: UUID) -> None:
        """Take somebody out again, when erasing them did not succeed."""
        book = self._read()
        if book is not None:
            digest = self._digest(book.salt, person_id)
            self._write(book.model_copy(update={"lines": tuple(x for x in book.lines if x.digest != digest)}))

    def among(self, people: Iterable[UUID]) -> dict[UUID, Erased]:
        """Return who of these people was erased, and how.

        Raises Problem("ledger_unreadable") when the ledger is there but cannot be read.
        """
        book = self._read()
        if book is None or not book.lines:
            return {}
        known = {line.digest: Erased(line.way, line.instead) for line in book.lines}
        digests = ((person, self._digest(book.salt, person)) for person in people)
        return {person: known[digest] for person, digest in digests if digest in known}

    def _digest(self, salt: str, person_id: UUID) -> str:
        return hashlib.sha256(bytes.fromhex(salt) + self._workbook_id + person_id.bytes).hexdigest()

    def _read(self) -> _Book | None:
        try:
            return _Book.model_validate_json(self.path.read_bytes())
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise Problem("ledger_unreadable", path=str(self.path)) from error

    def _write(self, book: _Book) -> None:
        part = self.path.with_suffix(".part")
        try:
            part.write_text(json.dumps(book.model_dump(mode="json"), indent=1), encoding="utf-8")
            part.chmod(0o600)
            replace(part, self.path)
        except OSError as error:
            raise Problem("ledger_not_written", path=str(self.path)) from error
