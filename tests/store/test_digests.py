"""Checks the digests that do without OpenSSL against the ones of the library."""

import hashlib
import hmac

import pytest

from copdesk.store.digests import hmac_sha256, sha256


@pytest.mark.parametrize("message", [b"", b"a", bytes(64), bytes(range(256)) * 40])
def test_a_digest_is_the_one_everybody_takes(message: bytes) -> None:
    assert sha256(message).digest() == hashlib.sha256(message).digest()
    for key in (b"", b"k", bytes(range(32)), bytes(range(64))):
        assert hmac_sha256(key, message) == hmac.digest(key, message, "sha256")


def test_a_key_too_long_for_one_block_is_refused() -> None:
    with pytest.raises(ValueError, match="longer"):
        hmac_sha256(bytes(65), b"")
