"""What was acknowledged survives the sudden end of the program, and no edit is ever half done."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests import ROOT
from tests.builders import community, fill, new_workbook
from tests.store.counts import tries

KILLS = 50


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(tries(1, 20)))
def test_real_edits_survive_being_killed_fifty_times(tmp_path: Path, seed: int):
    workbook = new_workbook(tmp_path)
    fill(workbook, [community()])
    workbook.close()
    command = [sys.executable, "-m", "tests.store.killing", str(workbook.path), str(KILLS), str(seed)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr[-2000:]
    found = json.loads(ran.stdout)
    assert (found["lost"], found["half"]) == (0, 0)
    assert found["acknowledged"] >= KILLS
