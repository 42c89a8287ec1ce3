"""The rows of a vault: what lies in the file is sealed, and a sealed head row knows which rows there are."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, Self
from uuid import UUID

from copdesk.domain.problems import Problem
from copdesk.store.engine import Connection
from copdesk.store.sealing import KEY_ID, Sealer

_ID_LENGTH = 16


class Content(NamedTuple):
    """What a row holds once opened: which sort of thing, and the thing as JSON."""

    kind: str
    json: str


@dataclass(frozen=True, slots=True)
class _Entry:
    revision: int
    kind: str


class SealedRows:
    """The rows of one open vault, found by id; writing happens inside the connection's transaction."""

    def __init__(self, connection: Connection, vault_id: UUID, sealer: Sealer) -> None:
        self._connection = connection
        self._vault_id = vault_id
        self._sealer = sealer
        self._counter = 0
        self._entries: dict[UUID, _Entry] = {}

    def copy(self) -> Self:
        """Return the same rows, to write with: when the transaction fails, the original is still true."""
        rows = type(self)(self._connection, self._vault_id, self._sealer)
        rows._counter = self._counter
        rows._entries = dict(self._entries)
        return rows

    def load(self, seen: Callable[[UUID, Content], object]) -> bool:
        """Open every row once and show it to `seen`; return whether these are all, as they were last written.

        Rows that cannot be opened are left out.
        """
        found: dict[UUID, _Entry] = {}
        all_open = True
        for place, revision, key_id, blob in self._stored():
            try:
                id_ = _identity(place, key_id)
                content = self._opened(id_, revision, blob)
            except Problem:
                all_open = False
                continue
            found[id_] = _Entry(revision, content.kind)
            seen(id_, content)
        self._entries = found
        return self._matches_head() and all_open

    def ids(self, kind: str) -> list[UUID]:
        """Return the ids of all rows of one kind."""
        return [id_ for id_, entry in self._entries.items() if entry.kind == kind]

    def read(self, id_: UUID) -> Content | None:
        """Return what the row holds; None when there is no such row."""
        entry = self._entries.get(id_)
        if entry is None:
            return None
        row = self._connection.raw.execute(
            "SELECT blob FROM sealed WHERE vault_id = ? AND id = ?", (self._vault_id.bytes, id_.bytes)
        ).fetchone()
        if row is None:
            raise Problem("vault_damaged")
        return self._opened(id_, entry.revision, row[0])

    def write(self, id_: UUID, content: Content) -> None:
        """Seal `content` into the row `id_`, new or known."""
        self._counter += 1
        blob = self._sealer.seal("sealed", id_, self._counter, f"{content.kind}\n{content.json}".encode())
        self._connection.raw.execute(
            "INSERT OR REPLACE INTO sealed (vault_id, id, revision, key_id, blob) VALUES (?, ?, ?, ?, ?)",
            (self._vault_id.bytes, id_.bytes, self._counter, KEY_ID, blob),
        )
        self._entries[id_] = _Entry(self._counter, content.kind)

    def erase(self, id_: UUID) -> None:
        """Take the row away."""
        self._counter += 1
        self._connection.raw.execute(
            "DELETE FROM sealed WHERE vault_id = ? AND id = ?", (self._vault_id.bytes, id_.bytes)
        )
        del self._entries[id_]

    def write_head(self) -> None:
        """Seal which rows there are now; the last thing each transaction does."""
        blob = self._sealer.seal("sealed_head", self._vault_id, 0, self._summary())
        self._connection.raw.execute(
            "INSERT OR REPLACE INTO sealed_head (vault_id, blob) VALUES (?, ?)", (self._vault_id.bytes, blob)
        )

    def _stored(self) -> list[tuple[bytes, int, int, bytes]]:
        return self._connection.raw.execute(
            "SELECT id, revision, key_id, blob FROM sealed WHERE vault_id = ? ORDER BY revision",
            (self._vault_id.bytes,),
        ).fetchall()

    def _opened(self, id_: UUID, revision: int, blob: bytes) -> Content:
        kind, _, json = self._sealer.unseal("sealed", id_, revision, blob).decode().partition("\n")
        return Content(kind, json)

    def _matches_head(self) -> bool:
        row = self._connection.raw.execute(
            "SELECT blob FROM sealed_head WHERE vault_id = ?", (self._vault_id.bytes,)
        ).fetchone()
        if row is None:
            return False
        try:
            head = self._sealer.unseal("sealed_head", self._vault_id, 0, row[0])
        except Problem:
            return False
        self._counter = int.from_bytes(head[:8])
        return head == self._summary()

    def _summary(self) -> bytes:
        listed = sorted(id_.bytes + entry.revision.to_bytes(8) for id_, entry in self._entries.items())
        return self._counter.to_bytes(8) + hashlib.sha256(b"".join(listed)).digest()


def _identity(place: bytes, key_id: int) -> UUID:
    """Return the id of a row; Problem("vault_damaged") for what no vault ever wrote."""
    if len(place) != _ID_LENGTH or key_id != KEY_ID:
        raise Problem("vault_damaged")
    return UUID(bytes=place)
