"""A vault of the first version, kept as its rows, opens as it always did, and can be written in."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from copdesk.domain.coaching import AgreedStep, CoachingNote, NoteKind, NoteShape, PrivateAnswers
from copdesk.store.engine import Connection
from copdesk.store.keys import unprotected_key
from copdesk.store.vault import Vault
from copdesk.store.workbook import Workbook
from tests.store.raw_files import CHEAP

KEPT = Path(__file__).parents[1] / "data" / "first_vault.json"
PASSPHRASE = "zes woorden voor de kluis"


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """A new workbook under the old identity, with the old rows in it."""
    kept = json.loads(KEPT.read_text())
    salt = bytes.fromhex(kept.pop("salt"))
    workbook = Workbook.create(tmp_path / "Old.copdesk", unprotected_key(salt), salt)
    with workbook.connection.transaction():
        for table, rows in kept.items():
            for row in rows:
                places = ", ".join("?" * len(row))
                workbook.connection.raw.execute(f"INSERT INTO {table} VALUES ({places})", [_cell(c) for c in row])
    yield workbook.connection
    workbook.close()


def _cell(cell: Any) -> Any:
    return bytes.fromhex(cell["hex"]) if isinstance(cell, dict) else cell


def opened(connection: Connection) -> Vault:
    (info,) = Vault.vaults(connection)
    return Vault.open(connection, info.id, PASSPHRASE, CHEAP)


def test_its_notes_are_read_with_what_they_did_not_know_left_empty(connection: Connection) -> None:
    first, quick = opened(connection).all(CoachingNote)
    assert (first.title, first.agreed) == ("Tekenen met een ander", "Hij vraagt een half uur in de Dorpsstraat.")
    assert (first.kind, first.shape, first.steps) == (NoteKind.CONVERSATION, NoteShape.FREE, ())
    assert (quick.body, quick.unread) == ("Belde nog even.", True)


def test_its_private_answers_are_read(connection: Connection) -> None:
    (answers,) = opened(connection).all(PrivateAnswers)
    assert answers.answer_to("tension") == "Thuis is het zwaar."


def test_a_note_of_it_can_be_found_and_written_in(connection: Connection) -> None:
    vault = opened(connection)
    (note,) = vault.search("dorpsstraat")
    with vault.edit() as edit:
        edit.put(note.with_step(AgreedStep(text="Bellen", due=date(2019, 1, 8))))
    vault.close()
    again = opened(connection).get(CoachingNote, note.id)
    assert again is not None and [step.text for step in again.steps] == ["Bellen"]
