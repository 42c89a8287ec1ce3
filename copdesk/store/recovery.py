"""Recovery codes: a key on paper, in groups that each show whether they were typed right.

A code is fourteen groups of five characters of Crockford's base32. The first group says which lock it is for
and which sheet it came from; the others hold the key. The last character of a group checks that group and
its place, so that a wrong character, two swapped characters and two swapped groups are all found.
"""

import hashlib
from enum import StrEnum
from functools import reduce

from copdesk.domain.problems import Problem

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KEY_LENGTH = 32
_GROUP = 5
_KEY_SYMBOLS = 52
_ID_SYMBOLS = 3
_GROUPS = 1 + _KEY_SYMBOLS // (_GROUP - 1)
_MISREAD = str.maketrans("OIL", "011")
_FIELD = 0b100101  # x^5 + x^2 + 1: counting in the field of 32 elements, one for each character


class RecoveryKind(StrEnum):
    """Which lock a recovery code opens."""

    FILE = "F"
    VAULT = "V"


def encode(kind: RecoveryKind, key: bytes) -> str:
    """Return the code for `key`, as it is printed on a recovery sheet."""
    assert len(key) == KEY_LENGTH
    number = int.from_bytes(key) << (_KEY_SYMBOLS * 5 - KEY_LENGTH * 8)
    symbols = sheet_id(kind, key) + _symbols(number, _KEY_SYMBOLS)
    parts = [symbols[at : at + _GROUP - 1] for at in range(0, len(symbols), _GROUP - 1)]
    return "-".join(part + _check(part, place) for place, part in enumerate(parts))


def decode(code: str, kind: RecoveryKind) -> bytes:
    """Return the key in `code`, however it was spaced.

    Raises Problem: "recovery_length", "recovery_group" with the number of the group that is wrong,
    "recovery_kind" or "recovery_mixed".
    """
    groups = _groups(code)
    for place, group in enumerate(groups):
        if not _is_right(group, place):
            raise Problem("recovery_group", group=place + 1)
    first, *others = [group[:-1] for group in groups]
    if first[0] != kind:
        raise Problem("recovery_kind")
    number = reduce(lambda total, symbol: total << 5 | ALPHABET.index(symbol), "".join(others), 0)
    key = (number >> (_KEY_SYMBOLS * 5 - KEY_LENGTH * 8)).to_bytes(KEY_LENGTH)
    if sheet_id(kind, key) != first:
        raise Problem("recovery_mixed")
    return key


def sheet_id(kind: RecoveryKind, key: bytes) -> str:
    """Return the four characters a sheet begins with: the lock, and three by which the sheet is recognised."""
    digest = hashlib.sha256(b"CoP Desk recovery sheet" + kind.encode() + key).digest()
    return kind + _symbols(int.from_bytes(digest[:2]) >> 1, _ID_SYMBOLS)


def sheet_id_of(code: str) -> str:
    """Return the sheet's four characters from a code that `decode` accepts."""
    return _groups(code)[0][:-1]


def _groups(code: str) -> list[str]:
    pieces = [_plain(piece) for piece in code.replace("-", " ").split()]
    if len(pieces) == _GROUPS:
        return pieces
    text = "".join(pieces)
    if len(text) != _GROUPS * _GROUP:
        raise Problem("recovery_length", found=len(text), wanted=_GROUPS * _GROUP)
    return [text[at : at + _GROUP] for at in range(0, len(text), _GROUP)]


def _plain(text: str) -> str:
    return text.upper().translate(_MISREAD)


def _is_right(group: str, place: int) -> bool:
    known = len(group) == _GROUP and all(symbol in ALPHABET for symbol in group)
    return known and _check(group[:-1], place) == group[-1]


def _symbols(number: int, count: int) -> str:
    return "".join(ALPHABET[number >> 5 * at & 31] for at in reversed(range(count)))


def _check(symbols: str, place: int) -> str:
    """Return the character that checks `symbols` and their place: each counts by a weight of its own."""
    total = _weighed(place, _GROUP)
    for weight, symbol in enumerate(symbols, start=1):
        total ^= _weighed(ALPHABET.index(symbol), weight)
    return ALPHABET[total]


def _weighed(value: int, weight: int) -> int:
    for _ in range(weight):
        value <<= 1
        value = value ^ _FIELD if value & 0b100000 else value
    return value
