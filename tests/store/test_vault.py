"""What is in the vault is read by its owner alone, and nobody can change, move or lose it unnoticed."""

import base64
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from copdesk.domain.changes import ChangeSet
from copdesk.domain.coaching import CoachingNote, PrivateAnswer, PrivateAnswers
from copdesk.domain.problems import Problem
from copdesk.store import engine, vault_slots
from copdesk.store.engine import Connection
from copdesk.store.header import PAGE
from copdesk.store.keys import SHIPPED, new_salt
from copdesk.store.letterbox import seal_to
from copdesk.store.rekey import change_key
from copdesk.store.sealing import passphrase_slot, unlock_key
from copdesk.store.vault import Vault, leave_quick_note
from copdesk.store.workbook import Workbook
from tests.store.raw_files import CHEAP, KEY

PASSPHRASE = "zes woorden voor de kluis"
CANARY = "Kanarievogel-van-Zoë-7431"


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    opened = workbook_in(tmp_path)
    yield opened
    opened.close()


def workbook_in(folder: Path) -> Connection:
    return Workbook.create(folder / "Test.copdesk", KEY, new_salt(protected=True)).connection


@pytest.fixture
def vault(connection: Connection) -> Vault:
    return Vault.create(connection, "Mira", PASSPHRASE, CHEAP)[0]


def note(**fields: object) -> CoachingNote:
    known = {"person_id": uuid4(), "community_id": uuid4(), "on": date(2026, 11, 26), "title": "Gesprek"}
    return CoachingNote.model_validate(known | fields)


def put(vault: Vault, *notes: CoachingNote) -> ChangeSet:
    with vault.edit() as edit:
        for one in notes:
            edit.put(one)
    return edit.changes


def reopened(vault: Vault, connection: Connection) -> Vault:
    vault.close()
    return Vault.open(connection, vault.id, PASSPHRASE, CHEAP)


def code_of(caught: pytest.ExceptionInfo[Problem]) -> str:
    return caught.value.code


# Keeping


def test_a_note_is_there_after_closing_and_opening(vault: Vault, connection: Connection) -> None:
    written = note(body="Wat wil je bereiken?", agreed="Bellen", follow_up=date(2026, 12, 3))
    put(vault, written)
    assert reopened(vault, connection).all(CoachingNote) == [written]


def test_private_answers_are_kept_beside_notes(vault: Vault, connection: Connection) -> None:
    answers = PrivateAnswers(interview_id=uuid4(), person_id=uuid4(), answers=(PrivateAnswer(question_id="a"),))
    with vault.edit() as edit:
        edit.put(answers)
    again = reopened(vault, connection)
    assert again.get(PrivateAnswers, answers.id) == answers and again.get(CoachingNote, answers.id) is None


def test_an_edit_is_announced_and_can_be_taken_back_and_done_again(vault: Vault) -> None:
    told: list[ChangeSet] = []
    vault.listen(told.append)
    written = note()
    put(vault, written)
    vault.apply(told[0].inverse())
    assert vault.all(CoachingNote) == []
    vault.apply(told[0])
    assert vault.all(CoachingNote) == [written] and len(told) == 3


def test_a_listener_that_left_hears_nothing(vault: Vault) -> None:
    told: list[ChangeSet] = []
    vault.listen(told.append)
    vault.unlisten(told.append)
    put(vault, note())
    assert told == []


def test_an_exception_takes_back_the_whole_edit(vault: Vault, connection: Connection) -> None:
    kept = note()
    put(vault, kept)
    with pytest.raises(RuntimeError), vault.edit() as edit:
        edit.put(note())
        edit.remove(kept)
        raise RuntimeError
    assert vault.all(CoachingNote) == [kept]
    assert reopened(vault, connection).all(CoachingNote) == [kept]


def test_putting_what_is_already_there_changes_nothing(vault: Vault) -> None:
    same = note()
    put(vault, same)
    assert not put(vault, same)


def test_a_note_that_was_removed_stays_away(vault: Vault, connection: Connection) -> None:
    gone = note()
    put(vault, gone)
    with vault.edit() as edit:
        edit.remove(gone)
    assert reopened(vault, connection).all(CoachingNote) == []


@pytest.mark.parametrize("words", ["zoe brug", "ZOË", "agreement brug", "BRÜG"])
def test_search_finds_words_anywhere_in_a_note(vault: Vault, words: str) -> None:
    found = note(title="Zoë", body="over de brug", agreed="agreement")
    put(vault, found, note(title="Iemand anders", body="Zo ver"))
    assert vault.search(words) == [found]


def test_a_follow_up_is_due_until_it_is_done() -> None:
    asked = note(follow_up=date(2026, 12, 3))
    assert asked.is_due(date(2026, 12, 3)) and not asked.is_due(date(2026, 12, 2))
    assert not asked.with_(follow_up_done=True).is_due(date(2027, 1, 1))


def test_answering_a_question_again_replaces_the_answer() -> None:
    answers = PrivateAnswers(interview_id=uuid4(), person_id=uuid4()).answering("a", "eerst").answering("a", "later")
    assert answers.answer_to("a") == "later" and len(answers.answers) == 1 and answers.answer_to("b") == ""


# Opening and closing


def test_a_wrong_passphrase_opens_nothing(vault: Vault, connection: Connection) -> None:
    with pytest.raises(Problem, match="vault_passphrase_wrong"):
        Vault.open(connection, vault.id, "een andere zin", CHEAP)


@pytest.mark.parametrize(
    "act",
    [
        lambda vault: vault.all(CoachingNote),
        lambda vault: vault.get(CoachingNote, uuid4()),
        lambda vault: vault.search("x"),
        lambda vault: vault.edit().__enter__(),
        lambda vault: vault.apply(ChangeSet()),
        lambda vault: vault.listen(print),
        lambda vault: vault.change_passphrase(PASSPHRASE, "x", CHEAP),
        lambda vault: vault.slot_for("x", CHEAP),
        lambda vault: vault.new_recovery_code(),
    ],
)
def test_a_closed_vault_does_and_tells_nothing(vault: Vault, act: Callable[[Vault], object]) -> None:
    vault.close()
    with pytest.raises(Problem, match="vault_closed"):
        act(vault)
    assert not vault.is_open


def test_closing_in_the_middle_of_an_edit_writes_nothing(vault: Vault, connection: Connection) -> None:
    with pytest.raises(Problem, match="vault_closed"), vault.edit() as edit:
        edit.put(note())
        vault.close()
    assert not vault.is_open and Vault.open(connection, vault.id, PASSPHRASE, CHEAP).all(CoachingNote) == []


def test_each_facilitator_has_a_vault_of_their_own(vault: Vault, connection: Connection) -> None:
    other, _ = Vault.create(connection, "Bram", "een heel andere zin", CHEAP)
    put(vault, note())
    assert [info.label for info in Vault.vaults(connection)] == ["Bram", "Mira"]
    assert other.all(CoachingNote) == [] and len(vault.all(CoachingNote)) == 1
    with pytest.raises(Problem, match="vault_passphrase_wrong"):
        Vault.open(connection, other.id, PASSPHRASE, CHEAP)


def test_a_changed_passphrase_replaces_the_old_one(vault: Vault, connection: Connection) -> None:
    put(vault, note())
    vault.change_passphrase(PASSPHRASE, "nieuwe zin voor de kluis", CHEAP)
    assert len(Vault.open(connection, vault.id, "nieuwe zin voor de kluis", CHEAP).all(CoachingNote)) == 1
    with pytest.raises(Problem, match="vault_passphrase_wrong"):
        Vault.open(connection, vault.id, PASSPHRASE, CHEAP)


def test_changing_the_passphrase_asks_for_the_old_one(vault: Vault, connection: Connection) -> None:
    with pytest.raises(Problem, match="vault_passphrase_wrong"):
        vault.change_passphrase("geraden", "nieuw", CHEAP)
    assert reopened(vault, connection).is_open


def test_the_recovery_code_opens_the_vault_also_after_a_new_passphrase(connection: Connection) -> None:
    vault, code = Vault.create(connection, "Mira", PASSPHRASE, CHEAP)
    put(vault, note())
    vault.change_passphrase(PASSPHRASE, "vergeten zin", CHEAP)
    again = Vault.open_with_recovery(connection, vault.id, code)
    again.replace_slot(again.slot_for("onthouden zin", CHEAP))
    assert len(Vault.open(connection, vault.id, "onthouden zin", CHEAP).all(CoachingNote)) == 1


def test_an_old_recovery_sheet_is_recognised(connection: Connection) -> None:
    vault, old = Vault.create(connection, "Mira", PASSPHRASE, CHEAP)
    new = vault.new_recovery_code()
    with pytest.raises(Problem) as caught:
        Vault.open_with_recovery(connection, vault.id, old)
    assert code_of(caught) == "recovery_other_sheet"
    assert caught.value.values == {"typed": old[:4], "wanted": new[:4]}
    assert Vault.open_with_recovery(connection, vault.id, new).is_open


def test_the_key_can_be_derived_apart_from_the_file(vault: Vault, connection: Connection) -> None:
    key = unlock_key(Vault.slot(connection, vault.id), PASSPHRASE, CHEAP)
    assert Vault.open_with_key(connection, vault.id, key).is_open


def test_a_slot_that_makes_guessing_cheap_is_refused(vault: Vault, connection: Connection) -> None:
    with pytest.raises(Problem, match="vault_damaged"):
        Vault.open(connection, vault.id, PASSPHRASE, SHIPPED)


def test_a_slot_is_bound_to_its_vault_and_its_cost(vault: Vault, connection: Connection) -> None:
    slot = passphrase_slot(bytes(12), uuid4(), bytes(32), PASSPHRASE, CHEAP)
    vault.replace_slot(replace(slot, vault_id=vault.id))
    with pytest.raises(Problem, match="vault_passphrase_wrong"):
        reopened(vault, connection)


def test_the_vault_opens_after_the_file_got_another_passphrase(vault: Vault, connection: Connection) -> None:
    put(vault, note())
    vault.close()
    moved = change_key(connection, bytes(32), protected=True)
    assert len(Vault.open(moved, vault.id, PASSPHRASE, CHEAP).all(CoachingNote)) == 1
    moved.close()


def test_a_vault_in_a_file_opened_for_reading_is_read_and_not_written(vault: Vault, connection: Connection) -> None:
    put(vault, note())
    leave_quick_note(connection, vault.id, note())
    connection.close()
    reading = engine.open_connection(connection.path, KEY, read_only=True)
    again = Vault.open(reading, vault.id, PASSPHRASE, CHEAP)
    with pytest.raises(Problem, match="read_only"):
        put(again, note())
    assert len(again.all(CoachingNote)) == 1
    reading.close()


# Quick notes


def test_a_quick_note_needs_no_passphrase_and_is_read_after_opening(vault: Vault, connection: Connection) -> None:
    vault.close()
    left = note(body=CANARY)
    leave_quick_note(connection, vault.id, left)
    again = Vault.open(connection, vault.id, PASSPHRASE, CHEAP)
    assert again.all(CoachingNote) == [left.with_(unread=True)]
    assert connection.raw.execute("SELECT count(*) FROM quick_note").fetchone() == (0,)


def test_a_quick_note_for_one_vault_is_not_read_in_another(vault: Vault, connection: Connection) -> None:
    other, _ = Vault.create(connection, "Bram", PASSPHRASE, CHEAP)
    leave_quick_note(connection, vault.id, note())
    with connection.transaction():
        connection.raw.execute("UPDATE quick_note SET vault_id = ?", (other.id.bytes,))
    assert reopened(other, connection).all(CoachingNote) == []
    assert connection.raw.execute("SELECT count(*) FROM quick_note").fetchone() == (1,)


def test_an_old_quick_note_laid_back_does_not_overwrite_the_note(vault: Vault, connection: Connection) -> None:
    left = note(body="eerste")
    leave_quick_note(connection, vault.id, left)
    sealed = connection.raw.execute("SELECT vault_id, blob FROM quick_note").fetchone()
    again = reopened(vault, connection)
    put(again, left.with_(body="beter"))
    with connection.transaction():
        connection.raw.execute("INSERT INTO quick_note (vault_id, blob) VALUES (?, ?)", sealed)
    assert [found.body for found in reopened(again, connection).all(CoachingNote)] == ["beter"]


@pytest.mark.parametrize("words", ["5", "[]", "[" * 100_000, '["", {}]', "niets"])
def test_what_is_no_quick_note_does_not_keep_the_vault_shut(vault: Vault, connection: Connection, words: str) -> None:
    with connection.transaction():
        vault_slots.add_quick_note(connection, vault.id, seal_to(vault_slots.recipient(connection, vault.id), words))
    assert reopened(vault, connection).all(CoachingNote) == []


def test_an_exchanged_letterbox_is_noticed(vault: Vault, connection: Connection) -> None:
    other, _ = Vault.create(connection, "Bram", PASSPHRASE, CHEAP)
    with connection.transaction():
        connection.raw.execute(
            "UPDATE vault SET recipient = (SELECT recipient FROM vault WHERE id = ?)", (other.id.bytes,)
        )
    with pytest.raises(Problem, match="vault_damaged"):
        reopened(vault, connection)


# Nobody else


SWAP = """UPDATE sealed SET blob = (SELECT other.blob FROM sealed other WHERE other.rowid = 5 - sealed.rowid)
          WHERE rowid IN (2, 3)"""
TAMPERING = {
    "two rows exchanged": SWAP,
    "a row under another id": "UPDATE sealed SET id = zeroblob(16) WHERE rowid = 2",
    "a row removed": "DELETE FROM sealed WHERE rowid = 2",
    "the head removed": "DELETE FROM sealed_head",
    "a revision changed": "UPDATE sealed SET revision = revision + 1 WHERE rowid = 2",
    "a byte flipped": "UPDATE sealed SET blob = zeroblob(length(blob)) WHERE rowid = 3",
    "a row cut short": "UPDATE sealed SET blob = x'0102' WHERE rowid = 3",
    "all rows removed": "DELETE FROM sealed",
}


@pytest.mark.parametrize("tampering", TAMPERING)
def test_tampering_with_rows_is_noticed(vault: Vault, connection: Connection, tampering: str) -> None:
    put(vault, note(), note(), note())
    with connection.transaction():
        connection.raw.execute(TAMPERING[tampering])
    with pytest.raises(Problem, match="vault_damaged"):
        reopened(vault, connection)


def rows_of(connection: Connection, table: str) -> list[tuple[object, ...]]:
    return connection.raw.execute(f"SELECT * FROM {table}").fetchall()


def put_back(connection: Connection, table: str, rows: list[tuple[object, ...]]) -> None:
    marks = ", ".join("?" * len(rows[0]))
    with connection.transaction():
        connection.raw.execute(f"DELETE FROM {table}")
        connection.raw.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


@pytest.mark.parametrize("table", ["sealed", "sealed_head"])
def test_an_older_version_put_back_is_noticed(vault: Vault, connection: Connection, table: str) -> None:
    first = note(body="eerste")
    put(vault, first)
    old = rows_of(connection, table)
    put(vault, first.with_(body="tweede"))
    put_back(connection, table, old)
    with pytest.raises(Problem, match="vault_damaged"):
        reopened(vault, connection)


def test_a_removed_note_laid_back_is_noticed(vault: Vault, connection: Connection) -> None:
    first = note()
    put(vault, first)
    old = rows_of(connection, "sealed")
    with vault.edit() as edit:
        edit.remove(first)
    put_back(connection, "sealed", old)
    with pytest.raises(Problem, match="vault_damaged"):
        reopened(vault, connection)


def test_what_is_whole_in_a_damaged_vault_can_still_be_read(vault: Vault, connection: Connection) -> None:
    put(vault, note(title="a"), note(title="b"), note(title="c"))
    with connection.transaction():
        connection.raw.execute(TAMPERING["a byte flipped"])
    key = unlock_key(Vault.slot(connection, vault.id), PASSPHRASE, CHEAP)
    damaged = Vault.open_with_key(connection, vault.id, key, despite_damage=True)
    assert [found.title for found in damaged.all(CoachingNote)] == ["a", "c"]
    with pytest.raises(Problem, match="vault_damaged"):
        put(damaged, note())


def test_rows_of_another_workbook_do_not_open(vault: Vault, connection: Connection, tmp_path: Path) -> None:
    put(vault, note())
    (tmp_path / "other").mkdir()
    other = workbook_in(tmp_path / "other")
    with other.transaction():
        for table in ("vault", "vault_slot", "sealed", "sealed_head"):
            for row in rows_of(connection, table):
                other.raw.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
    with pytest.raises(Problem, match="vault_passphrase_wrong"):
        Vault.open(other, vault.id, PASSPHRASE, CHEAP)
    other.close()


def disguises(words: str) -> set[bytes]:
    """Return the forms in which words might lie in a file."""
    plain = words.encode()
    escaped = json.dumps(words).strip('"').encode()
    encoded = {base64.b64encode(plain[shift:])[2:-4] for shift in range(3)}
    return {plain, escaped, words.encode("utf-16-le"), plain.hex().encode(), plain[:12], *encoded}


def everything_in(connection: Connection) -> bytes:
    """Close the file and return what somebody with its key can read: every page decrypted, empty ones too."""
    connection.close()
    content = connection.path.read_bytes()
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    return b"".join(decrypted(page, skip=0 if number else 16) for number, page in enumerate(pages))


def decrypted(page: bytes, *, skip: int) -> bytes:
    cipher = Cipher(AES(KEY), CBC(page[-80:-64])).decryptor()
    return cipher.update(page[skip:-80]) + cipher.finalize()


def test_nothing_of_the_vault_can_be_read_with_the_files_key(vault: Vault, connection: Connection) -> None:
    person = uuid4()
    put(vault, note(person_id=person, title=CANARY, body=CANARY * 50, agreed=CANARY))
    leave_quick_note(connection, vault.id, note(person_id=person, title=CANARY))
    readable = everything_in(connection) + connection.path.read_bytes()
    hidden = disguises(CANARY) | {
        person.bytes,
        person.hex.encode(),
        str(person).encode(),
        b"2026-11-26",
        b"CoachingNote",
    }
    assert [found for found in hidden if found in readable] == []
    assert b"Mira" in readable, "the search itself would find what is there"


def test_what_was_removed_leaves_no_trace_in_the_decrypted_pages(vault: Vault, connection: Connection) -> None:
    gone = note(title=CANARY)
    sealed_before = {blob for *_, blob in rows_of(connection, "sealed")}
    put(vault, gone)
    (sealed,) = {blob for *_, blob in rows_of(connection, "sealed")} - sealed_before
    with vault.edit() as edit:
        edit.remove(gone)
    readable = everything_in(connection)
    assert b"CREATE TABLE sealed" in readable and sealed[:64] not in readable and sealed[-64:] not in readable


def test_the_size_of_a_row_does_not_tell_how_much_was_written(vault: Vault, connection: Connection) -> None:
    put(vault, note(), note(body="x" * 300), note(body="x" * 500))
    sizes = {size for (size,) in connection.raw.execute("SELECT length(blob) FROM sealed").fetchall()}
    assert len(sizes) == 1


def test_no_problem_of_the_vault_carries_words(vault: Vault) -> None:
    put(vault, note(title=CANARY))
    vault.close()
    with pytest.raises(Problem) as caught:
        vault.search(CANARY)
    assert CANARY not in repr(caught.value) + str(caught.value) + str(caught.value.values)
