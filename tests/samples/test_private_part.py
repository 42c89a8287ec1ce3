"""What is private in a sample lies in its vault and nowhere else."""

import re
from pathlib import Path

import pytest

from copdesk.domain.coaching import CoachingNote, PrivateAnswers
from copdesk.samples import filling, sealing
from copdesk.samples.sealing import MARKER, SECRETS
from copdesk.store.keys import Cost
from copdesk.store.passphrases import judge
from copdesk.store.vault import Vault
from copdesk.store.workbook import Workbook
from tests import builders

CHEAP = Cost(memory=64, passes=1, lanes=1)


def sealed(folder: Path, system: str, *, markers: bool = False) -> Workbook:
    workbook = builders.new_workbook(folder)
    filling.fill(workbook, system)
    sealing.seal(workbook.connection, system, markers=markers, cost=CHEAP)
    return workbook


@pytest.mark.parametrize(("system", "notes", "private_parts"), [("S1", 3, 2), ("S3", 12, 6)])
def test_a_vault_holds_the_notes_and_the_private_parts(system: str, notes: int, private_parts: int, tmp_path: Path):
    workbook = sealed(tmp_path, system)
    (info,) = Vault.vaults(workbook.connection)
    vault = Vault.open(workbook.connection, info.id, SECRETS[system].passphrase, CHEAP)
    assert (len(vault.all(CoachingNote)), len(vault.all(PrivateAnswers))) == (notes, private_parts)
    workbook.close()


@pytest.mark.parametrize("system", SECRETS)
def test_every_private_field_carries_a_marker_of_its_own(system: str):
    marked = "".join(entity.model_dump_json() for entity in sealing.marked(SECRETS[system].things()))
    marks = re.findall(MARKER + r"\d+", marked)
    notes = sum(isinstance(entity, CoachingNote) for entity in SECRETS[system].things())
    assert len(marks) == len(set(marks)) >= 7 * notes


def test_without_being_asked_there_are_no_markers():
    assert not any(MARKER in entity.model_dump_json() for entity in SECRETS["S1"].things())


@pytest.mark.parametrize("system", SECRETS)
def test_no_marker_can_be_read_in_the_decrypted_database(system: str, tmp_path: Path):
    workbook = sealed(tmp_path, system, markers=True)
    raw = workbook.connection.raw
    tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
    everything = repr([raw.execute(f"SELECT * FROM {table}").fetchall() for table in tables])
    assert "example.org" in everything and MARKER not in everything
    workbook.close()


@pytest.mark.parametrize("system", SECRETS)
def test_the_passphrase_of_a_sample_is_one_the_program_accepts(system: str):
    judge(SECRETS[system].passphrase)
