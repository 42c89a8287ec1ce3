"""Whatever file is sent gives the right people or one clear sentence, in ten seconds and half a gigabyte."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from copdesk.domain.language import Language
from copdesk.domain.problems import Problem
from copdesk.sentences import sentence
from tests import ROOT
from tests.exchange.bad_files import EMOJI, FILES, RIGHT_TO_LEFT, Bad, csv, xlsx
from tests.exchange.lists import people_in

SECONDS, MEMORY = 10, 512 * 1024 * 1024
CHILD = f"""
import json, resource, sys
for kind, most in ((resource.RLIMIT_AS, {MEMORY}), (resource.RLIMIT_CPU, {SECONDS})):
    resource.setrlimit(kind, (most, most))
from pathlib import Path
from uuid import uuid4
from copdesk.domain.import_plan import Policy
from copdesk.domain.problems import Problem
from copdesk.exchange.importing import plan_import, propose_mapping, read_source
try:
    table = read_source(Path(sys.argv[1]))
    plan = plan_import(table, propose_mapping(table), Policy.FILL, (), (), (), uuid4())
    said = {{"people": len(plan.people), "remarks": [r.code for r in table.remarks]}}
except Problem as problem:
    said = {{"problem": problem.code, "values": problem.values}}
print(json.dumps(said))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no such limits on a process")
@pytest.mark.parametrize("bad", FILES, ids=[bad.name for bad in FILES])
def test_a_bad_file_gives_people_or_a_sentence_within_limits(tmp_path: Path, bad: Bad) -> None:
    path = tmp_path / bad.name
    path.write_bytes(bad.make())
    command = [sys.executable, "-c", CHILD, str(path)]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, timeout=6 * SECONDS, check=True)
    said = json.loads(done.stdout)
    assert (said.get("people", 0), said.get("problem", "")) == (bad.people, bad.problem)
    if bad.problem:
        words = [sentence(Problem(bad.problem, **said["values"]), language) for language in Language]
        assert all(word.endswith(".") and "{" not in word for word in words)


@pytest.mark.parametrize("rows", [RIGHT_TO_LEFT[:2], EMOJI], ids=["right to left", "emoji"])
@pytest.mark.parametrize("make", [csv, xlsx])
def test_names_in_any_script_come_through_letter_by_letter(make, rows: tuple[tuple[str, str], ...]) -> None:
    found = people_in(make(("Voornaam", "Achternaam"), *rows))
    assert [(one.given_name, one.family_name) for one in found] == list(rows)


def test_a_formula_is_words_and_its_result_is_never_worked_out() -> None:
    (found,) = people_in(csv(("Voornaam", "Achternaam", "Functie"), ("Zoë", "Meulen", "=1+1")))
    assert found.job_title == "=1+1"
