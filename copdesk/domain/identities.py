"""New identities by the thousand: as random as one by one, without asking the system for each."""

import os
from collections.abc import Iterator
from uuid import UUID

from pydantic import TypeAdapter

_AT_ONCE = 256
_BYTES = 16
_DRAWS = 32
"""Each time the system is asked, the window's thread is passed over: asked every few milliseconds, it waits in vain."""

_FREE = (1 << 128) - 1 & ~(0xF << 76 | 0x3 << 62)
_RANDOM = 0x4 << 76 | 0x2 << 62
"""Where RFC 9562 says of an identity that it is a random one (section 5.4); the other bits are free."""

_ALL_FREE, _ALL_RANDOM = (int.from_bytes(one.to_bytes(_BYTES, "big") * _AT_ONCE, "big") for one in (_FREE, _RANDOM))
_made_of = TypeAdapter(list[UUID]).validate_python


def identities() -> Iterator[UUID]:
    """Yield random identities without end."""
    while True:
        drawn = os.urandom(_DRAWS * _AT_ONCE * _BYTES)
        for begin in range(0, len(drawn), _AT_ONCE * _BYTES):
            bits = int.from_bytes(drawn[begin : begin + _AT_ONCE * _BYTES], "big")
            pool = (bits & _ALL_FREE | _ALL_RANDOM).to_bytes(_AT_ONCE * _BYTES, "big")
            yield from _made_of([pool[start : start + _BYTES] for start in range(0, len(pool), _BYTES)])
