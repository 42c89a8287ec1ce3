"""A spreadsheet is read by a process of its own, which may fail without harm."""

import json
import os
import subprocess
import sys
from pathlib import Path
from time import monotonic

import pytest

from copdesk.domain.problems import Problem
from copdesk.exchange import sheets_in
from copdesk.exchange.sheet_worker import READ_SHEET
from copdesk.exchange.sheets_in import read_sheets
from tests import ROOT
from tests.exchange.lists import xlsx

LIST = xlsx(("Voornaam", "Achternaam"), ("Zoë", "Meulen"))
SLEEPS = "import sys, time; sys.stdin.buffer.read(); time.sleep(60)"
LATE = """
import json, sys, time
time.sleep(0.5)
size = len(sys.stdin.buffer.read())
print(json.dumps({"opendocument": False, "macros": False, "other_sheets": 0}))
print(json.dumps([1, ["Voornaam"]]))
print(json.dumps([2, [str(size)]]), end="")
"""
EATS = "import resource as r; r.setrlimit(r.RLIMIT_AS, (9 << 26, 9 << 26)); x = bytearray(1 << 30)"


class Unwanted(Exception):
    """Whoever asked has gone."""


def instead(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Let the reading be done by something else."""
    monkeypatch.setattr(sheets_in, "_reader", lambda: [sys.executable, "-c", code])


def test_the_packaged_program_can_be_the_reading_process() -> None:
    said = subprocess.run([sys.executable, "-m", "copdesk", READ_SHEET], input=LIST, capture_output=True, cwd=ROOT)
    about, *rows = said.stdout.splitlines()
    assert (said.returncode, json.loads(about)["opendocument"]) == (0, False)
    assert [json.loads(row) for row in rows] == [[1, ["Voornaam", "Achternaam"]], [2, ["Zoë", "Meulen"]]]


def test_a_packaged_program_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert sheets_in._reader() == [sys.executable, READ_SHEET]


def test_reading_takes_limits_upon_itself_and_nothing_of_ours_besides() -> None:
    code = "import sys; from copdesk.exchange import sheet_worker as w; w.main(); "
    code += "import resource as r; print(r.getrlimit(r.RLIMIT_AS)[1], 'pydantic' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], input=LIST, capture_output=True, cwd=ROOT, text=False)
    assert said.stdout.splitlines()[-1].endswith(b"536870912 False")


@pytest.mark.parametrize("code", ["import os; os.abort()", "", EATS], ids=["ends", "says nothing", "wants too much"])
def test_a_reader_that_ends_gets_a_sentence(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    instead(monkeypatch, code)
    with pytest.raises(Problem, match="import_reader_ended"):
        read_sheets(LIST)


def test_a_reader_that_is_late_in_taking_a_long_file_in_gets_all_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, LATE)
    assert read_sheets(bytes(1_000_000)).rows[0].cells == ("1000000",)


def test_a_busy_computer_reads_a_long_list_all_the_same() -> None:
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(4 * (os.cpu_count() or 1))]
    try:
        rows = [(f"Zoë {n}", f"{n:x}{hash(n * n):x}") for n in range(20_000)]
        read = read_sheets(xlsx(("Voornaam", "Achternaam"), *rows))
    finally:
        for process in busy:
            process.kill()
            process.wait()
    assert [row.cells for row in read.rows] == rows


def test_a_reader_that_cannot_be_started_gets_a_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sheets_in, "_reader", lambda: [str(tmp_path / "nobody")])
    with pytest.raises(Problem, match="import_reader_ended"):
        read_sheets(LIST)


def test_a_reader_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, SLEEPS)
    monkeypatch.setattr(sheets_in, "_LONGEST", 0.5)
    began = monotonic()
    with pytest.raises(Problem, match="import_reader_ended"):
        read_sheets(LIST)
    assert monotonic() - began < 5


def test_whoever_stops_waiting_ends_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    instead(monkeypatch, SLEEPS)

    def gone() -> None:
        raise Unwanted

    with pytest.raises(Unwanted):
        read_sheets(LIST, still_wanted=gone)
