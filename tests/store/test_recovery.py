"""A recovery code survives being typed over from paper, and says which group is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copdesk.domain.problems import Problem
from copdesk.store.recovery import ALPHABET, RecoveryKind, decode, encode, sheet_id, sheet_id_of

KEYS = st.binary(min_size=32, max_size=32)
KEY = bytes(range(100, 132))
CODE = encode(RecoveryKind.FILE, KEY)


def refusal(code: str, kind: RecoveryKind = RecoveryKind.FILE) -> Problem:
    with pytest.raises(Problem) as caught:
        decode(code, kind)
    return caught.value


@given(KEYS, st.sampled_from(RecoveryKind))
def test_every_key_comes_back_from_its_code(key: bytes, kind: RecoveryKind) -> None:
    assert decode(encode(kind, key), kind) == key


def test_spaces_capitals_and_letters_that_look_like_digits_do_not_matter() -> None:
    assert decode(CODE.replace("-", "").lower(), RecoveryKind.FILE) == KEY
    assert decode(CODE.replace("-", "  ").replace("0", "o").replace("1", "l"), RecoveryKind.FILE) == KEY


def test_any_wrong_character_is_found_in_its_group() -> None:
    for at, right in enumerate(CODE):
        for wrong in ALPHABET:
            if right != "-" and wrong != right:
                problem = refusal(CODE[:at] + wrong + CODE[at + 1 :])
                assert (problem.code, problem.values) == ("recovery_group", {"group": at // 6 + 1})


def test_two_exchanged_characters_in_a_group_are_found() -> None:
    for at in range(len(CODE) - 1):
        one, other = CODE[at], CODE[at + 1]
        if "-" not in (one, other) and one != other:
            assert refusal(CODE[:at] + other + one + CODE[at + 2 :]).values == {"group": at // 6 + 1}


def test_two_exchanged_groups_are_found() -> None:
    groups = CODE.split("-")
    groups[3], groups[7] = groups[7], groups[3]
    assert refusal("-".join(groups)).values == {"group": 4}


def test_a_group_that_is_too_short_is_named() -> None:
    groups = CODE.split("-")
    groups[8] = groups[8][:-1]
    assert refusal("-".join(groups)).values == {"group": 9}


def test_a_missing_group_is_counted() -> None:
    problem = refusal(CODE.rsplit("-", 1)[0])
    assert (problem.code, problem.values) == ("recovery_length", {"found": 65, "wanted": 70})


def test_a_code_for_the_other_lock_is_recognised() -> None:
    assert refusal(CODE, RecoveryKind.VAULT).code == "recovery_kind"


def test_groups_from_two_sheets_do_not_make_a_key() -> None:
    other = encode(RecoveryKind.FILE, bytes(32)).split("-")
    mixed = [*CODE.split("-")[:13], other[13]]
    assert refusal("-".join(mixed)).code == "recovery_mixed"


def test_a_code_begins_with_the_id_of_its_sheet() -> None:
    assert CODE.startswith(sheet_id(RecoveryKind.FILE, KEY)) and len(sheet_id_of(CODE)) == 4
    assert sheet_id(RecoveryKind.FILE, KEY) != sheet_id(RecoveryKind.VAULT, KEY)
