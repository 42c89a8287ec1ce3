"""From a passphrase to the key of a file: slow on purpose, so that guessing costs more than it yields."""

from typing import NamedTuple

from copdesk.store.digests import hmac_sha256
from copdesk.store.header import MAGIC, SALT_LENGTH, UNPROTECTED, VERSION

KEY_LENGTH = 32
_UNPROTECTED_PURPOSE = b"CoP Desk workbook without a passphrase"


class Cost(NamedTuple):
    """What one guess at a passphrase costs: memory in KiB, passes over it, and lanes side by side."""

    memory: int
    passes: int
    lanes: int

    def is_within(self, floor: "Cost") -> bool:
        """Return whether no part is lower than in `floor`, nor so high that opening would never end."""
        pairs = ((self.memory, floor.memory), (self.passes, floor.passes), (self.lanes, floor.lanes))
        return all(least <= mine <= least * _CEILING for mine, least in pairs)


_CEILING = 8
SHIPPED = Cost(memory=256 * 1024, passes=3, lanes=4)


def derive(passphrase: str, salt: bytes, cost: Cost = SHIPPED) -> bytes:
    """Return the key for `passphrase` by Argon2id; it takes about a second, so call it in a worker."""
    import unicodedata

    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # a workbook without a passphrase opens without it

    words = unicodedata.normalize("NFKC", passphrase).encode()
    argon = Argon2id(salt=salt, length=KEY_LENGTH, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory)
    return argon.derive(words)


def unprotected_key(salt: bytes) -> bytes:
    """Return the key of a workbook without a passphrase: whoever has the file can open it."""
    return expand(salt, _UNPROTECTED_PURPOSE)


def expand(secret: bytes, purpose: bytes) -> bytes:
    """Return a key for one purpose out of a secret that is as good as random: HKDF with SHA-256 (RFC 5869).

    It is written out, as it is one block long and the first list is painted before `cryptography` is imported.
    """
    drawn_out = hmac_sha256(bytes(KEY_LENGTH), secret)
    return hmac_sha256(drawn_out, purpose + b"\x01")


def new_salt(*, protected: bool) -> bytes:
    """Return the first sixteen bytes of a new workbook, with a workbook id nobody else has."""
    import secrets

    return _salt(secrets.token_bytes(SALT_LENGTH - len(MAGIC) - 1), protected=protected)


def salt_with(salt: bytes, *, protected: bool) -> bytes:
    """Return `salt` for the same workbook once its passphrase has been set or taken away."""
    return _salt(salt[len(MAGIC) + 1 :], protected=protected)


def _salt(workbook_id: bytes, *, protected: bool) -> bytes:
    return MAGIC + bytes([VERSION if protected else VERSION | UNPROTECTED]) + workbook_id
