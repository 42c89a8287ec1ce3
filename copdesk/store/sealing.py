"""How the vault seals: its key in slots that a passphrase or a printed code opens, and rows under that key."""

import secrets
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from copdesk.domain.problems import Problem
from copdesk.store import recovery
from copdesk.store.keys import KEY_LENGTH, SHIPPED, Cost, derive, expand
from copdesk.store.recovery import RecoveryKind

KEY_ID = 1
_NONCE_LENGTH = 12
_SALT_LENGTH = 16
_PAD = 1024
_NO_COST = Cost(0, 0, 0)


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Slot:
    """The vault's key, wrapped under a passphrase or a recovery code."""

    workbook_id: bytes
    vault_id: UUID
    kind: SlotKind
    salt: bytes
    cost: Cost
    sheet: str
    wrapped: bytes

    def identity(self) -> bytes:
        """Return what the wrapping is bound to: whose slot it is, and how its key is made."""
        figures = f"{self.kind}|{self.cost.memory}|{self.cost.passes}|{self.cost.lanes}|{self.sheet}|".encode()
        return b"vault slot|" + self.workbook_id + self.vault_id.bytes + figures + self.salt


@dataclass(frozen=True, slots=True)
class NewVault:
    """Everything a vault begins with; the code is to be printed and not kept."""

    vault_id: UUID
    key: bytes
    passphrase_slot: Slot
    recovery_slot: Slot
    recovery_code: str


def prepare_vault(workbook_id: bytes, vault_id: UUID, passphrase: str, cost: Cost = SHIPPED) -> NewVault:
    """Make the key and both slots of a new vault; slow, so call it in a worker."""
    key = secrets.token_bytes(KEY_LENGTH)
    by_code, code = recovery_slot(workbook_id, vault_id, key)
    return NewVault(vault_id, key, passphrase_slot(workbook_id, vault_id, key, passphrase, cost), by_code, code)


def passphrase_slot(workbook_id: bytes, vault_id: UUID, key: bytes, passphrase: str, cost: Cost = SHIPPED) -> Slot:
    """Wrap a vault's key under a passphrase; slow, so call it in a worker."""
    salt = secrets.token_bytes(_SALT_LENGTH)
    slot = Slot(workbook_id, vault_id, SlotKind.PASSPHRASE, salt, cost, "", b"")
    return _wrapped(slot, key, derive(passphrase, salt, cost))


def recovery_slot(workbook_id: bytes, vault_id: UUID, key: bytes) -> tuple[Slot, str]:
    """Wrap a vault's key under a new recovery code; return the code as well."""
    secret = secrets.token_bytes(KEY_LENGTH)
    sheet = recovery.sheet_id(RecoveryKind.VAULT, secret)
    slot = Slot(workbook_id, vault_id, SlotKind.RECOVERY, b"", _NO_COST, sheet, b"")
    return _wrapped(slot, key, _code_key(secret)), recovery.encode(RecoveryKind.VAULT, secret)


def unlock_key(slot: Slot, passphrase: str, floor: Cost = SHIPPED) -> bytes:
    """Return the vault's key; slow, so call it in a worker.

    Raises Problem("vault_passphrase_wrong"), or ("vault_damaged") when the slot asks for less work than
    `floor` or salts with less than it should: somebody would have made guessing cheap.
    """
    if not slot.cost.is_within(floor) or len(slot.salt) != _SALT_LENGTH:
        raise Problem("vault_damaged")
    return _unwrapped(slot, derive(passphrase, slot.salt, slot.cost), "vault_passphrase_wrong")


def unlock_key_with_code(slot: Slot, code: str) -> bytes:
    """Return the vault's key by its recovery code.

    Raises what `recovery.decode` raises, and Problem("recovery_other_sheet") for a code of another sheet.
    """
    secret = recovery.decode(code, RecoveryKind.VAULT)
    if recovery.sheet_id_of(code) != slot.sheet:
        raise Problem("recovery_other_sheet", typed=recovery.sheet_id_of(code), wanted=slot.sheet)
    return _unwrapped(slot, _code_key(secret), "vault_damaged")


class Sealer:
    """Seals and opens the rows of one vault, each bound to its place."""

    def __init__(self, key: bytes, workbook_id: bytes, vault_id: UUID) -> None:
        self._cipher = AESGCMSIV(expand(key, b"CoP Desk vault rows"))
        self._owner = workbook_id + vault_id.bytes

    def seal(self, table: str, id_: UUID, revision: int, content: bytes) -> bytes:
        """Return `content` padded and sealed for one row."""
        nonce = secrets.token_bytes(_NONCE_LENGTH)
        return nonce + self._cipher.encrypt(nonce, _padded(content), self._place(table, id_, revision))

    def unseal(self, table: str, id_: UUID, revision: int, blob: bytes) -> bytes:
        """Return the content of a row; Problem("vault_damaged") when it is not what was put in that place."""
        nonce, sealed = blob[:_NONCE_LENGTH], blob[_NONCE_LENGTH:]
        try:
            padded = self._cipher.decrypt(nonce, sealed, self._place(table, id_, revision))
        except (InvalidTag, ValueError, OverflowError) as error:
            raise Problem("vault_damaged") from error
        return padded[4 : 4 + int.from_bytes(padded[:4])]

    def _place(self, table: str, id_: UUID, revision: int) -> bytes:
        return self._owner + id_.bytes + revision.to_bytes(8) + KEY_ID.to_bytes(4) + table.encode()


def _padded(content: bytes) -> bytes:
    """Return `content` with its length before it and filled up, so that its size tells little."""
    whole = len(content).to_bytes(4) + content
    return whole.ljust(-(-len(whole) // _PAD) * _PAD, b"\0")


def _code_key(secret: bytes) -> bytes:
    return expand(secret, b"CoP Desk vault recovery")


def _wrapped(slot: Slot, key: bytes, by: bytes) -> Slot:
    nonce = secrets.token_bytes(_NONCE_LENGTH)
    wrapped = nonce + AESGCMSIV(by).encrypt(nonce, key, slot.identity())
    return Slot(slot.workbook_id, slot.vault_id, slot.kind, slot.salt, slot.cost, slot.sheet, wrapped)


def _unwrapped(slot: Slot, by: bytes, otherwise: str) -> bytes:
    nonce, wrapped = slot.wrapped[:_NONCE_LENGTH], slot.wrapped[_NONCE_LENGTH:]
    try:
        return AESGCMSIV(by).decrypt(nonce, wrapped, slot.identity())
    except (InvalidTag, ValueError) as error:
        raise Problem(otherwise) from error
