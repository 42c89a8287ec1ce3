"""A passphrase becomes a key in the published way, and never in a cheaper one."""

from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from copdesk.store import keys
from copdesk.store.header import Header
from copdesk.store.keys import SHIPPED, Cost, derive, new_salt, salt_with, unprotected_key
from tests.store.raw_files import CHEAP

SALT = b"CPD\x01" + bytes(12)


def test_argon2id_gives_the_tag_of_rfc_9106() -> None:
    argon = Argon2id(
        salt=b"\x02" * 16, length=32, iterations=3, lanes=4, memory_cost=32, ad=b"\x04" * 12, secret=b"\x03" * 8
    )
    assert argon.derive(b"\x01" * 32).hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_aes_gcm_siv_gives_the_result_of_rfc_8452() -> None:
    key, nonce = b"\x01" + bytes(31), b"\x03" + bytes(11)
    sealed = AESGCMSIV(key).encrypt(nonce, b"\x01" + bytes(7), None)
    assert sealed.hex() == "c2ef328e5c71c83b843122130f7364b761e0b97427e3df28"


def test_the_shipped_cost_is_a_quarter_gibibyte_three_times_over() -> None:
    assert Cost(memory=256 * 1024, passes=3, lanes=4) == SHIPPED
    assert derive.__defaults__ == (SHIPPED,)


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
