"""Tells a wrong passphrase from a damaged file: a page that still fits the key says the key is right."""

import hashlib
import hmac
from pathlib import Path

from copdesk.store.header import PAGE, SALT_LENGTH

# How SQLCipher 4 lays out a page: content, 16 bytes of IV, 64 bytes of HMAC-SHA512 over both and the page number.
_TAG_LENGTH = 64
_TAG_ROUNDS = 2
_TAG_SALT_MASK = 0x3A
_PAGES_TRIED = 256


def key_fits(path: Path, key: bytes, salt: bytes) -> bool:
    """Return whether any of the first pages of a closed file was written under `key`."""
    masked = bytes(byte ^ _TAG_SALT_MASK for byte in salt)
    tag_key = hashlib.pbkdf2_hmac("sha512", key, masked, _TAG_ROUNDS, 32)
    with path.open("rb") as file:
        for number in range(1, _PAGES_TRIED + 1):
            page = file.read(PAGE)
            if len(page) < PAGE:
                return False
            if _page_fits(tag_key, page, number):
                return True
    return False


def _page_fits(tag_key: bytes, page: bytes, number: int) -> bool:
    content = page[SALT_LENGTH if number == 1 else 0 : -_TAG_LENGTH]
    found = hmac.digest(tag_key, content + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(found, page[-_TAG_LENGTH:])
