"""What is private in the sample lies in its vault and nowhere else."""

import re

import pytest

from copdesk.domain.coaching import CoachingNote, PrivateAnswers
from copdesk.samples import filling
from copdesk.samples.s1.private import MARKER, PASSPHRASE, private
from copdesk.store.keys import Cost
from copdesk.store.passphrases import judge
from copdesk.store.vault import Vault
from tests import builders

CHEAP = Cost(memory=64, passes=1, lanes=1)


@pytest.fixture
def workbook(tmp_path):
    workbook = builders.new_workbook(tmp_path)
    filling.fill(workbook)
    yield workbook
    workbook.close()


def test_the_vault_holds_three_notes_and_two_private_parts(workbook):
    filling.seal(workbook, cost=CHEAP)
    (info,) = Vault.vaults(workbook.connection)
    vault = Vault.open(workbook.connection, info.id, PASSPHRASE, CHEAP)
    assert (len(vault.all(CoachingNote)), len(vault.all(PrivateAnswers))) == (3, 2)


def test_every_private_field_carries_a_marker_of_its_own():
    marks = re.findall(MARKER + r"\d+", "".join(entity.model_dump_json() for entity in private(markers=True)))
    assert len(marks) == len(set(marks)) == 3 * 3 + 2 * 2


def test_without_being_asked_there_are_no_markers():
    assert not any(MARKER in entity.model_dump_json() for entity in private())


def test_no_marker_can_be_read_in_the_decrypted_database(workbook):
    filling.seal(workbook, markers=True, cost=CHEAP)
    raw = workbook.connection.raw
    tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
    everything = repr([raw.execute(f"SELECT * FROM {table}").fetchall() for table in tables])
    assert "Geertje" in everything and MARKER not in everything


def test_the_passphrase_of_the_sample_is_one_the_program_accepts():
    judge(PASSPHRASE)
