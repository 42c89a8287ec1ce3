"""The small group around the subsoil: what the command line counts of it, and what its report says."""

import json
from pathlib import Path

import pytest

from copdesk.cli import main
from copdesk.domain.choices import HarvestKind
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.roster import Assignment
from copdesk.samples import filling
from copdesk.samples.s3.community import FIRST, SECOND
from tests.builders import fill, new_workbook
from tests.documents.checks import sound
from tests.documents.reading import squeezed


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workbook with both editions."""
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    workbook = new_workbook(tmp_path)
    fill(workbook, filling.SYSTEMS["S3"]())
    workbook.close()
    return workbook.path


def told(file: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, dict]:
    capsys.readouterr()
    assert main(["check", str(file), "--json"]) == 0
    return {one["name"]: one for one in json.loads(capsys.readouterr().out)["communities"]}


def test_six_people_six_intakes_and_none_missing(file: Path, capsys: pytest.CaptureFixture[str]):
    second = told(file, capsys)[SECOND.name]
    assert (second["people"], second["interviews"]) == (6, {"held": 6, "missing": 0})


def test_three_actions_came_out_of_the_coaching_and_are_done(file: Path, capsys: pytest.CaptureFixture[str]):
    assert told(file, capsys)[SECOND.name]["actions"]["done"] == 3


def test_no_programme_asks_anything_and_each_lasts_as_long_as_announced(file: Path, capsys: pytest.CaptureFixture[str]):
    for community in told(file, capsys).values():
        for session in community["sessions"]:
            assert session["checks"] == [] and session["end"].startswith(session["start"][:11] + "17:00")


def test_every_participant_of_the_first_edition_has_a_case(file: Path):
    cases = [one for one in filling.SYSTEMS["S3"]() if isinstance(one, Assignment) and one.community_id == FIRST.id]
    assert len({person for case in cases for person in case.person_ids}) == 6


def test_the_report_numbers_six_conclusions_and_four_recommendations(file: Path, tmp_path: Path):
    out = tmp_path / "oogst.pdf"
    arguments = ["export", str(file), "--what", "harvest", "--community", FIRST.name, "--audience", "public"]
    assert main([*arguments, "-o", str(out)]) == 0
    reading = sound(out.read_bytes())
    words = squeezed(reading.words)
    closing = (HarvestKind.CONCLUSION, HarvestKind.RECOMMENDATION)
    items = [one for one in filling.SYSTEMS["S3"]() if isinstance(one, HarvestItem)]
    for item in items:
        assert item.kind not in closing or squeezed(item.text) in words
    lists = [[squeezed(kid.text) for kid in found.all("LI")] for found in reading.root.all("L")]
    numbered = [rows for rows in lists if rows and rows[0].startswith("1")]
    assert sorted(len(rows) for rows in numbered) == [4, 6]
