"""What lies in the file about vaults and needs no key: whose they are, their slots, the letterbox."""

from dataclasses import dataclass
from uuid import UUID

from copdesk.domain.problems import Problem
from copdesk.store.engine import Connection
from copdesk.store.keys import Cost
from copdesk.store.sealing import Slot, SlotKind


@dataclass(frozen=True, slots=True)
class VaultInfo:
    """A vault as anybody with the workbook sees it: that it is there, and what its owner called it."""

    id: UUID
    label: str


def workbook_of(connection: Connection) -> bytes:
    """Return the workbook id to which everything in its vaults is bound."""
    return connection.header.workbook_id


def vaults(connection: Connection) -> tuple[VaultInfo, ...]:
    """Return the vaults in the workbook, by label."""
    rows = connection.raw.execute("SELECT id, label FROM vault WHERE length(id) = 16 ORDER BY label").fetchall()
    return tuple(VaultInfo(UUID(bytes=id_), label) for id_, label in rows)


def add_vault(connection: Connection, info: VaultInfo, recipient: str) -> None:
    """Write that there is a vault, and to whom quick notes for it are sealed."""
    connection.raw.execute("INSERT INTO vault VALUES (?, ?, ?)", (info.id.bytes, info.label, recipient))


def recipient(connection: Connection, vault_id: UUID) -> str:
    """Return to whom quick notes are sealed."""
    row = connection.raw.execute("SELECT recipient FROM vault WHERE id = ?", (vault_id.bytes,)).fetchone()
    if row is None:
        raise Problem("vault_missing")
    return row[0]


def read_slot(connection: Connection, vault_id: UUID, kind: SlotKind) -> Slot:
    """Return one slot of a vault."""
    row = connection.raw.execute(
        "SELECT salt, memory, passes, lanes, sheet, wrapped FROM vault_slot WHERE vault_id = ? AND kind = ?",
        (vault_id.bytes, kind.value),
    ).fetchone()
    if row is None:
        raise Problem("vault_missing")
    salt, memory, passes, lanes, sheet, wrapped = row
    return Slot(workbook_of(connection), vault_id, kind, salt, Cost(memory, passes, lanes), sheet, wrapped)


def write_slot(connection: Connection, slot: Slot) -> None:
    """Write a slot in the place of the one of its kind."""
    cost = slot.cost
    connection.raw.execute(
        "INSERT OR REPLACE INTO vault_slot VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            slot.vault_id.bytes,
            slot.kind.value,
            slot.salt,
            cost.memory,
            cost.passes,
            cost.lanes,
            slot.sheet,
            slot.wrapped,
        ),
    )


def quick_notes(connection: Connection, vault_id: UUID) -> list[tuple[int, bytes]]:
    """Return the sealed quick notes that wait for a vault, with their numbers."""
    return connection.raw.execute(
        "SELECT number, blob FROM quick_note WHERE vault_id = ? ORDER BY number", (vault_id.bytes,)
    ).fetchall()


def add_quick_note(connection: Connection, vault_id: UUID, blob: bytes) -> None:
    """Lay a sealed quick note ready."""
    connection.raw.execute("INSERT INTO quick_note (vault_id, blob) VALUES (?, ?)", (vault_id.bytes, blob))


def drop_quick_note(connection: Connection, number: int) -> None:
    """Take away a quick note that has been read in."""
    connection.raw.execute("DELETE FROM quick_note WHERE number = ?", (number,))
