"""SHA-256 and what is built on it, for all that is needed before the first list is painted.

`hashlib` begins with loading OpenSSL, four megabytes of it. Python has its digests in modules of its own as well, from
which its `random` takes one for the same reason.
"""

from importlib import import_module
from importlib.util import find_spec
from typing import Any

_OWN = ("_sha2", "_sha256")
"""What that module is called, from Python 3.12 on and before."""

sha256: Any = import_module(next((name for name in _OWN if find_spec(name)), "hashlib")).sha256

__all__ = ["hmac_sha256", "sha256"]

_BLOCK = 64


def hmac_sha256(key: bytes, message: bytes) -> bytes:
    """Return the HMAC of a message under a key of at most 64 bytes (RFC 2104, with SHA-256).

    Raises ValueError for a longer key.
    """
    if len(key) > _BLOCK:
        raise ValueError("a key longer than one block")
    padded = key.ljust(_BLOCK, b"\0")
    inner, outer = (bytes(byte ^ mark for byte in padded) for mark in (0x36, 0x5C))
    return sha256(outer + sha256(inner + message).digest()).digest()
