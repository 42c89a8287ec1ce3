"""Whoever types while listening loses at most the last second to a kill of the program, in the open and in private."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from copdesk.domain.interviews import Guide, Interview, Question, Section
from copdesk.store.keys import Cost
from copdesk.store.vault import Vault
from tests import ROOT, builders
from tests.store.counts import tries

CHEAP = Cost(memory=64, passes=1, lanes=1)
PASSPHRASE = "zes woorden voor de kluis"
QUESTIONS = (Question(key="open", text="Waar werk je aan?"), Question(key="shut", text="Wat speelt er?", private=True))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workbook with one interview in it, and a vault."""
    workbook = builders.new_workbook(tmp_path)
    group, someone = builders.community(), builders.person()
    guide = Guide(name="Gesprek", sections=(Section(title="Begin", questions=QUESTIONS),))
    interview = Interview(community_id=group.id, person_id=someone.id, guide=guide)
    builders.fill(workbook, [group, someone, builders.participation(someone, group), interview])
    vault, _code = Vault.create(workbook.connection, "Mira", PASSPHRASE, CHEAP)
    vault.close()
    workbook.close()
    return workbook.path


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("key", ["open", "shut"])
def test_at_most_a_second_of_typing_is_lost_to_a_kill(path: Path, key: str):
    kills = tries(5, 50)
    command = [sys.executable, "-m", "tests.store.typing_killing", str(path), key, str(kills), "1"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr[-2000:]
    found = json.loads(ran.stdout)
    assert (found["lost"], found["odd"]) == (0, 0), found
    assert found["kept"] > 0 and found["typed"] >= found["kept"]
