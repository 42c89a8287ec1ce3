"""A spreadsheet is read by a process of its own, which may fail without harm."""

import json
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
