"""No row of a vault can be exchanged, moved, turned back, changed by one bit or left out without being noticed."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import combinations, product
from pathlib import Path
from typing import NamedTuple
from uuid import UUID, uuid4

import pytest

from copdesk.domain.coaching import CoachingNote, OwnQuestion, PrivateAnswer, PrivateAnswers, Review
from copdesk.domain.entity import Entity
from copdesk.domain.interviews import Transcript
from copdesk.domain.problems import Problem
from copdesk.store import sealing
from copdesk.store.engine import Connection
from copdesk.store.keys import new_salt
from copdesk.store.sealing import NewVault, Sealer, prepare_vault
from copdesk.store.vault import Vault, leave_quick_note
from copdesk.store.vault_slots import workbook_of
from copdesk.store.workbook import Workbook
from tests.store.counts import tries
from tests.store.raw_files import CHEAP, KEY

PASSPHRASE = "zes woorden voor de kluis"
PERSON, INTERVIEW = uuid4(), uuid4()
EVERY_KIND: tuple[Entity, ...] = (
    CoachingNote(person_id=PERSON, on=date(2026, 11, 26), title="Een"),
    CoachingNote(person_id=PERSON, on=date(2026, 11, 27), title="Twee"),
    PrivateAnswers(interview_id=INTERVIEW, person_id=PERSON, answers=(PrivateAnswer(question_id="a", text="Drie"),)),
    Transcript(interview_id=INTERVIEW, person_id=PERSON, text="Vier"),
    OwnQuestion(text="Vijf?"),
    Review(person_id=PERSON, on=date(2026, 11, 28)),
)
PLACES = range(1, len(EVERY_KIND) + 2)
"""The rows by number; the first is the letterbox."""
Rows = list[tuple[object, ...]]


class Kept(NamedTuple):
    """A closed vault with one of each kind in it, and how to open it without its passphrase."""

    connection: Connection
    new: NewVault

    def open(self) -> Vault:
        return Vault.open_with_key(self.connection, self.new.vault_id, self.new.key)

    def is_refused(self) -> bool:
        """Return whether it is noticed that something is wrong."""
        try:
            self.open().close()
        except Problem as problem:
            return problem.code == "vault_damaged"
        return False

    def rows(self, table: str = "sealed") -> Rows:
        asked = f"SELECT * FROM {table} WHERE vault_id = ?"
        return self.connection.raw.execute(asked, (self.new.vault_id.bytes,)).fetchall()

    def put_back(self, rows: Rows, table: str = "sealed") -> None:
        """Let a table hold these rows of this vault, and no others."""
        with self.connection.transaction():
            self.connection.raw.execute(f"DELETE FROM {table} WHERE vault_id = ?", (self.new.vault_id.bytes,))
            for row in rows:
                self.connection.raw.execute(f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(row))})", row)


def filled(connection: Connection) -> Kept:
    new = prepare_vault(workbook_of(connection), uuid4(), PASSPHRASE, CHEAP)
    vault = Vault.create_prepared(connection, str(new.vault_id), new)
    with vault.edit() as edit:
        for entity in EVERY_KIND:
            edit.put(entity)
    vault.close()
    return Kept(connection, new)


def connected(folder: Path) -> Connection:
    folder.mkdir(exist_ok=True)
    return Workbook.create(folder / "Test.copdesk", KEY, new_salt(protected=True)).connection


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    made = connected(tmp_path)
    yield made
    made.close()


@pytest.fixture
def kept(connection: Connection) -> Kept:
    return filled(connection)


def tampered(kept: Kept, rows: Rows, table: str = "sealed") -> bool:
    """Return whether these rows instead of the right ones are noticed, and the right ones are not."""
    right = kept.rows(table)
    kept.put_back(rows, table)
    noticed = kept.is_refused()
    kept.put_back(right, table)
    return noticed and not kept.is_refused()


# The columns of a row: vault_id, id, revision, key_id, blob
EXCHANGES = {"blobs": (4,), "blobs and revisions": (2, 4), "ids": (1,), "revisions": (2,), "ids and revisions": (1, 2)}


def with_exchanged(rows: Rows, one: int, other: int, columns: tuple[int, ...]) -> Rows:
    first, second = list(rows[one]), list(rows[other])
    for column in columns:
        first[column], second[column] = second[column], first[column]
    return [tuple(first if n == one else second if n == other else row) for n, row in enumerate(rows)]


@pytest.mark.parametrize("what", EXCHANGES)
def test_no_two_rows_can_be_exchanged(kept: Kept, what: str) -> None:
    rows = kept.rows()
    pairs = list(combinations(range(len(PLACES)), 2))
    assert len(rows) == len(PLACES) and len(pairs) == 21
    assert [pair for pair in pairs if not tampered(kept, with_exchanged(rows, *pair, EXCHANGES[what]))] == []


@pytest.mark.parametrize("columns", [(4,), (2, 4), (1, 2, 4)])
@pytest.mark.parametrize("elsewhere", ["another vault", "another workbook"])
def test_no_row_can_come_from_elsewhere(kept: Kept, tmp_path: Path, elsewhere: str, columns: tuple[int, ...]) -> None:
    far = connected(tmp_path / "far") if elsewhere == "another workbook" else kept.connection
    rows, others = kept.rows(), filled(far).rows()
    pairs = list(product(range(len(rows)), range(len(others))))
    assert [pair for pair in pairs if not tampered(kept, borrowed(rows, others, *pair, columns))] == []
    if far is not kept.connection:
        far.close()


def borrowed(rows: Rows, others: Rows, ours: int, theirs: int, columns: tuple[int, ...]) -> Rows:
    row = list(rows[ours])
    for column in columns:
        row[column] = others[theirs][column]
    return [tuple(row) if n == ours else kept for n, kept in enumerate(rows)]


@pytest.mark.parametrize("elsewhere", ["another vault", "another workbook"])
def test_no_head_can_come_from_elsewhere(kept: Kept, tmp_path: Path, elsewhere: str) -> None:
    far = connected(tmp_path / "far") if elsewhere == "another workbook" else kept.connection
    ((_, blob),) = filled(far).rows("sealed_head")
    assert tampered(kept, [(kept.new.vault_id.bytes, blob)], "sealed_head")
    if far is not kept.connection:
        far.close()


def test_every_row_and_the_head_are_missed(kept: Kept) -> None:
    rows = kept.rows()
    for gone in range(len(rows)):
        assert tampered(kept, rows[:gone] + rows[gone + 1 :]), gone
    assert tampered(kept, []) and tampered(kept, [], "sealed_head")


def test_a_row_that_is_there_twice_is_noticed(kept: Kept) -> None:
    rows = kept.rows()
    assert tampered(kept, [*rows, (rows[1][0], uuid4().bytes, *rows[1][2:])])


@pytest.mark.parametrize("other", [0, -1, 1, 2, 99, 2**62, -(2**62)])
@pytest.mark.parametrize("column", [2, 3], ids=["revision", "key id"])
def test_another_revision_or_key_id_is_noticed_in_every_row(kept: Kept, column: int, other: int) -> None:
    rows = kept.rows()
    for number, row in enumerate(rows):
        if row[column] != other:
            changed = (*row[:column], other, *row[column + 1 :])
            assert tampered(kept, [changed if n == number else kept for n, kept in enumerate(rows)]), number


@pytest.mark.parametrize("id_", [b"", b"\0" * 15, b"\0" * 16, b"\0" * 17])
def test_a_row_under_an_id_that_is_none_is_noticed(kept: Kept, id_: bytes) -> None:
    first, second, *others = kept.rows()
    assert tampered(kept, [first, (second[0], id_, *second[2:]), *others])


def test_a_row_turned_back_is_noticed_with_and_without_its_head(kept: Kept) -> None:
    old, old_head = kept.rows(), kept.rows("sealed_head")
    vault = kept.open()
    with vault.edit() as edit:
        for entity in vault.all(CoachingNote):
            edit.put(entity.with_(body="later"))
    vault.close()
    before, new = {row[1]: row for row in old}, kept.rows()
    later = [row for row in new if row != before[row[1]]]
    assert len(later) == 2
    for one in later:
        assert tampered(kept, [before[row[1]] if row is one else row for row in new])
    assert tampered(kept, old) and tampered(kept, old_head, "sealed_head")


def test_a_row_of_another_kind_under_the_id_of_a_note_is_noticed(kept: Kept) -> None:
    vault = kept.open()
    note, question = vault.all(CoachingNote)[0], vault.all(OwnQuestion)[0]
    vault.close()
    rows = {row[1]: row for row in kept.rows()}
    rows[note.id.bytes] = (*rows[note.id.bytes][:2], *rows[question.id.bytes][2:])
    assert tampered(kept, list(rows.values()))


# One bit


def flips(blob: bytes) -> Iterator[bytes]:
    """Yield the blob with each of its bits turned."""
    for at, bit in product(range(len(blob)), range(8)):
        yield blob[:at] + bytes([blob[at] ^ 1 << bit]) + blob[at + 1 :]


def opens(act: Callable[[], object]) -> bool:
    try:
        act()
    except Problem as problem:
        return problem.code != "vault_damaged"
    return True


def test_a_row_opens_with_no_bit_of_it_turned_and_in_no_shorter_form() -> None:
    sealer, id_ = Sealer(bytes(32), bytes(12), UUID(int=1)), UUID(int=2)
    blob = sealer.seal("sealed", id_, 3, b"note\n{}")
    assert sealer.unseal("sealed", id_, 3, blob) == b"note\n{}"
    turned = list(flips(blob))
    assert len(turned) == 8 * len(blob) > 8_000
    assert not any(opens(lambda bad=bad: sealer.unseal("sealed", id_, 3, bad)) for bad in turned)
    cut = [blob[:length] for length in range(len(blob))] + [blob + b"\0"]
    assert not any(opens(lambda bad=bad: sealer.unseal("sealed", id_, 3, bad)) for bad in cut)


@pytest.mark.parametrize("table", ["sealed", "sealed_head"])
def test_a_turned_bit_keeps_the_whole_vault_shut(kept: Kept, table: str) -> None:
    rows = kept.rows(table)
    (*place, blob) = rows[0]
    assert isinstance(blob, bytes)
    turned = list(flips(blob))[:: tries(397, 1)]
    for bad in turned:
        kept.put_back([(*place, bad), *rows[1:]], table)
        assert kept.is_refused()
    kept.put_back(rows, table)
    assert not kept.is_refused() and len(turned) > 20


# The place a row is bound to


def test_a_row_opens_only_in_the_place_it_was_sealed_for(monkeypatch: pytest.MonkeyPatch) -> None:
    key, workbook, vault, id_ = bytes(32), bytes(12), UUID(int=1), UUID(int=2)
    blob = Sealer(key, workbook, vault).seal("sealed", id_, 3, b"x")
    elsewhere = (
        (Sealer(key, b"\1" + bytes(11), vault), "sealed", id_, 3),
        (Sealer(key, workbook, UUID(int=9)), "sealed", id_, 3),
        (Sealer(b"\1" + bytes(31), workbook, vault), "sealed", id_, 3),
        (Sealer(key, workbook, vault), "sealed_head", id_, 3),
        (Sealer(key, workbook, vault), "sealed", UUID(int=9), 3),
        (Sealer(key, workbook, vault), "sealed", id_, 4),
        (Sealer(key, workbook, vault), "sealed", id_, -3),
        (Sealer(key, workbook, vault), "sealed", id_, 2**64),
    )
    assert not any(opens(lambda one=one: one[0].unseal(*one[1:], blob)) for one in elsewhere)
    monkeypatch.setattr(sealing, "KEY_ID", 2)
    assert not opens(lambda: Sealer(key, workbook, vault).unseal("sealed", id_, 3, blob))


# What needs no key


def changed(kept: Kept, statement: str, *values: object) -> None:
    with kept.connection.transaction():
        kept.connection.raw.execute(statement, values)


@pytest.mark.parametrize("salt", [b"", b"\0" * 7, b"\0" * 15, b"\0" * 64])
def test_a_slot_with_another_salt_is_refused(kept: Kept, salt: bytes) -> None:
    changed(kept, "UPDATE vault_slot SET salt = ? WHERE kind = 'passphrase'", salt)
    with pytest.raises(Problem, match="vault_damaged"):
        Vault.open(kept.connection, kept.new.vault_id, PASSPHRASE, CHEAP)


def test_no_bit_of_a_slot_can_be_turned(kept: Kept) -> None:
    ((_, kind, salt, *cost, wrapped),) = [row for row in kept.rows("vault_slot") if row[1] == "passphrase"]
    assert kind == "passphrase" and isinstance(wrapped, bytes) and isinstance(salt, bytes) and len(cost) == 4
    for column, blob in (("wrapped", wrapped), ("salt", salt)):
        for bad in list(flips(blob))[:: tries(29, 1)]:
            changed(kept, f"UPDATE vault_slot SET {column} = ? WHERE kind = 'passphrase'", bad)
            with pytest.raises(Problem, match="vault_passphrase_wrong"):
                Vault.open(kept.connection, kept.new.vault_id, PASSPHRASE, CHEAP)
        changed(kept, f"UPDATE vault_slot SET {column} = ? WHERE kind = 'passphrase'", blob)
    assert Vault.open(kept.connection, kept.new.vault_id, PASSPHRASE, CHEAP).is_open


@pytest.mark.parametrize("column", ["memory", "passes", "lanes"])
@pytest.mark.parametrize("figure", [0, -1, 2**40])
def test_no_figure_of_a_slot_can_be_lower_or_endless(kept: Kept, column: str, figure: int) -> None:
    changed(kept, f"UPDATE vault_slot SET {column} = ? WHERE kind = 'passphrase'", figure)
    with pytest.raises(Problem, match="vault_damaged"):
        Vault.open(kept.connection, kept.new.vault_id, PASSPHRASE, CHEAP)


def test_the_slot_of_one_vault_does_not_open_another(kept: Kept) -> None:
    other = filled(kept.connection)
    ((*_, wrapped),) = [row for row in other.rows("vault_slot") if row[1] == "recovery"]
    ((*_, sheet, _ours),) = [row for row in other.rows("vault_slot") if row[1] == "recovery"]
    changed(
        kept,
        "UPDATE vault_slot SET wrapped = ?, sheet = ? WHERE kind = 'recovery' AND vault_id = ?",
        wrapped,
        sheet,
        kept.new.vault_id.bytes,
    )
    with pytest.raises(Problem, match="vault_damaged"):
        Vault.open_with_recovery(kept.connection, kept.new.vault_id, other.new.recovery_code)


def test_a_letterbox_with_no_address_takes_no_note(kept: Kept) -> None:
    changed(kept, "UPDATE vault SET recipient = 'age1niets'")
    with pytest.raises(Problem, match="vault_damaged"):
        leave_quick_note(kept.connection, kept.new.vault_id, CoachingNote(on=date(2026, 11, 26)))


def test_a_vault_under_an_id_that_is_none_is_not_offered(kept: Kept) -> None:
    changed(kept, "INSERT INTO vault VALUES (x'01', 'Niemand', 'age1niets')")
    assert [info.id for info in Vault.vaults(kept.connection)] == [kept.new.vault_id]
