"""A passphrase becomes a key in the published way, and never in a cheaper one."""

from pathlib import Path
from uuid import UUID

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from copdesk.store import keys
from copdesk.store.header import Header
from copdesk.store.keys import SHIPPED, Cost, derive, expand, new_salt, salt_with, unprotected_key
from copdesk.store.sealing import Sealer, passphrase_slot, prepare_vault, unlock_key
from copdesk.store.vault import Vault
from tests.store.raw_files import CHEAP

VECTORS = Path(__file__).parents[1] / "data" / "aes_256_gcm_siv.txt"

SALT = b"CPD\x01" + bytes(12)


def test_argon2id_gives_the_tag_of_rfc_9106() -> None:
    argon = Argon2id(
        salt=b"\x02" * 16, length=32, iterations=3, lanes=4, memory_cost=32, ad=b"\x04" * 12, secret=b"\x03" * 8
    )
    assert argon.derive(b"\x01" * 32).hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def published() -> list[tuple[bytes, ...]]:
    """Return the published cases: key, nonce, associated data, plaintext and result."""
    lines = [line.split() for line in VECTORS.read_text().splitlines() if not line.startswith("#")]
    return [tuple(bytes.fromhex(field.replace("-", "")) for field in line) for line in lines]


def test_aes_gcm_siv_gives_every_result_of_rfc_8452() -> None:
    cases = published()
    assert len(cases) == 25
    for key, nonce, data, plain, result in cases:
        assert AESGCMSIV(key).encrypt(nonce, plain, data) == result
        assert AESGCMSIV(key).decrypt(nonce, result, data) == plain


def test_a_result_of_rfc_8452_with_one_bit_turned_is_refused() -> None:
    for key, nonce, data, _plain, result in published():
        for at in range(len(result)):
            with pytest.raises(InvalidTag):
                AESGCMSIV(key).decrypt(nonce, result[:at] + bytes([result[at] ^ 1]) + result[at + 1 :], data)


def test_rows_are_sealed_with_that_very_cipher() -> None:
    key, workbook, vault, id_ = bytes(range(32)), b"twelve bytes", UUID(int=1), UUID(int=2)
    blob = Sealer(key, workbook, vault).seal("sealed", id_, 3, b"words")
    place = workbook + vault.bytes + id_.bytes + (3).to_bytes(8) + (1).to_bytes(4) + b"sealed"
    padded = AESGCMSIV(expand(key, b"CoP Desk vault rows")).decrypt(blob[:12], blob[12:], place)
    assert padded == (5).to_bytes(4) + b"words" + bytes(1024 - 9)


def test_the_shipped_cost_is_a_quarter_gibibyte_three_times_over() -> None:
    assert Cost(memory=256 * 1024, passes=3, lanes=4) == SHIPPED
    assert derive.__defaults__ == (SHIPPED,)
    for asks_for_it in (prepare_vault, passphrase_slot, unlock_key, Vault.open, Vault.create):
        assert (asks_for_it.__defaults__ or ())[-1] == SHIPPED


def test_a_derivation_really_uses_the_cost_it_is_given() -> None:
    argon = Argon2id(salt=SALT, length=32, iterations=1, lanes=1, memory_cost=64)
    assert derive("een zin", SALT, CHEAP) == argon.derive(b"een zin")
    assert derive("een zin", SALT, CHEAP) != derive("een zin", SALT, Cost(64, 2, 1))


def test_nothing_cheaper_than_the_floor_and_nothing_endless_is_accepted() -> None:
    assert SHIPPED.is_within(SHIPPED)
    assert not Cost(SHIPPED.memory - 1, 3, 4).is_within(SHIPPED)
    assert not Cost(SHIPPED.memory, 2, 4).is_within(SHIPPED)
    assert not Cost(SHIPPED.memory, 3, 3).is_within(SHIPPED)
    assert not Cost(SHIPPED.memory * 1000, 3, 4).is_within(SHIPPED)


def test_a_passphrase_is_the_same_however_the_keyboard_composes_its_accents() -> None:
    assert derive("Zoe\u0308 fietst", SALT, CHEAP) == derive("Zo\u00eb fietst", SALT, CHEAP)


def test_the_workbook_id_outlives_setting_and_removing_a_passphrase() -> None:
    first = new_salt(protected=False)
    protected = salt_with(first, protected=True)
    assert not Header(first).protected and Header(protected).protected
    assert Header(protected).workbook_id == Header(first).workbook_id
    assert salt_with(protected, protected=False) == first


def test_no_two_workbooks_share_a_key_even_without_a_passphrase() -> None:
    assert unprotected_key(new_salt(protected=False)) != unprotected_key(new_salt(protected=False))
    assert len(unprotected_key(SALT)) == keys.KEY_LENGTH


def test_a_key_for_a_purpose_is_the_one_of_the_standard():
    for secret, purpose in ((b"x", b"a"), (bytes(range(32)), b"CoP Desk"), (bytes(80), bytes(200))):
        standard = HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(secret)
        assert expand(secret, purpose) == standard
