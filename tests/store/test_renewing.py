"""However suddenly the program ends while a passphrase is changed, exactly one passphrase opens afterwards."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest

from copdesk.domain.coaching import CoachingNote
from copdesk.store.keys import new_salt
from copdesk.store.vault import Vault
from copdesk.store.workbook import Workbook
from tests import ROOT
from tests.builders import fill, person
from tests.store.counts import tries
from tests.store.raw_files import CHEAP
from tests.store.renewing import KEYS, PASSPHRASES

KILLS = 20


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workbook with somebody in it, and a vault with one note."""
    workbook = Workbook.create(tmp_path / "Test.copdesk", KEYS[0], new_salt(protected=True))
    fill(workbook, [person()])
    vault, _code = Vault.create(workbook.connection, "Mira", PASSPHRASES[0], CHEAP)
    with vault.edit() as edit:
        edit.put(CoachingNote(person_id=uuid4(), community_id=uuid4(), on=date(2026, 11, 26)))
    workbook.close()
    return workbook.path


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("what", ["file", "vault"])
@pytest.mark.parametrize("seed", range(tries(1, 10)))
def test_exactly_one_passphrase_opens_after_twenty_kills(path: Path, what: str, seed: int):
    command = [sys.executable, "-m", "tests.store.renewing", what, str(path), str(KILLS), str(seed)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr[-2000:]
    found = json.loads(ran.stdout)
    assert found["openings"] == [1]
    assert found["begun"] > KILLS and found["turned"] > 0, "the kills came between the changes, not during them"
