"""`copdesk check` counts what is in a workbook, and says what is wrong with it."""

import json

from copdesk.domain.actions import Action
from copdesk.domain.interviews import Answer, Interview
from copdesk.domain.language import Language
from copdesk.store import keys
from copdesk.store.engine import read_header
from copdesk.store.workbook import Workbook


def opened(path) -> Workbook:
    return Workbook.open(path, keys.unprotected_key(read_header(path).salt))


def spoil(path, entity_kind, **changes) -> None:
    """Store something a screen would never store."""
    workbook = opened(path)
    with workbook.edit() as edit:
        edit.put(workbook.all(entity_kind)[0].with_(**changes))
    workbook.close()


def test_the_sample_gives_the_figures_it_should(copdesk, sample):
    said = copdesk("check", sample, "--json")
    report = json.loads(said.out)
    (community,) = report["communities"]
    assert (said.code, report["ok"], report["problems"]) == (0, True, [])
    assert community["people"] == 62 and community["interviews"] == {"held": 2, "missing": 60}
    assert community["actions"] == {"open": 1, "busy": 1, "done": 2, "not_done": 1, "lapsed": 1, "follow_up": 0}


def test_session_13_gives_the_minutes_it_should(copdesk, sample):
    session = json.loads(copdesk("check", sample, "--json").out)["communities"][0]["sessions"][12]
    assert session["number"] == "13" and session["checks"] == []
    assert (session["start"], session["end"]) == ("2018-11-15T12:30:00+01:00", "2018-11-15T17:30:00+01:00")
    assert session["minutes"] == {"knowledge": 30, "translate": 155, "network": 75}
    assert session["active_share"] == 0.77


def test_every_block_is_reported_with_its_times(copdesk, sample):
    session = json.loads(copdesk("check", sample, "--json").out)["communities"][0]["sessions"][12]
    assert [b["start"] for b in session["blocks"] if b["crew_only"]] == ["11:45"]
    assert len([b for b in session["blocks"] if not b["crew_only"]]) == 10
    assert session["blocks"][3] == {
        "start": "13:10",
        "end": "13:25",
        "title": "Spontaan netwerken",
        "track": None,
        "minutes": 15,
        "parts": ["network"],
        "crew_only": False,
    }


def test_a_check_answered_on_purpose_comes_with_its_reason(copdesk, sample):
    session = json.loads(copdesk("check", sample, "--json").out)["communities"][0]["sessions"][11]
    (check,) = session["checks"]
    assert (check["code"], check["severity"]) == ("long_listening", "question") and "één verhaal" in check["accepted"]


def test_areas_that_are_not_there_yet_are_counted_as_none(copdesk, sample):
    community = json.loads(copdesk("check", sample, "--json").out)["communities"][0]
    assert community["choices"] == 0 and community["stories"] == {"entered": 0, "printed": 0}
    assert community["breakthroughs"] == {"evidenced": 0, "target": 0}


def test_the_sample_tells_its_year_of_theme_groups(copdesk, sample):
    community = json.loads(copdesk("check", sample, "--json").out)["communities"][0]
    year = {"sessions": 6, "optional": 1, "broad": 2, "group_dates": 4, "group_meetings": 16}
    assert community["season"]["2019"] == year
    assert (community["cases"]["total"], community["cases"]["treated"]) == (2, 0)


def test_the_energy_sample_tells_that_everybody_had_a_turn_and_met_everybody(copdesk, tmp_path):
    copdesk("demo", tmp_path, "--system", "S2")
    community = json.loads(copdesk("check", tmp_path / "S2.copdesk", "--json").out)["communities"][0]
    pairs = {"met": 210, "possible": 210}
    assert community["cases"] == {"total": 21, "treated": 21, "planned": 21, "fair": True, "pairs": pairs}
    assert {session["programme_minutes"] for session in community["sessions"]} == {585}


def test_without_json_the_figures_are_sentences(copdesk, sample):
    said = copdesk("check", sample)
    assert said.code == 0 and "is in orde" in said.out and "62 deelnemers, 2 intakes" in said.out


def test_checking_changes_nothing(copdesk, sample):
    before = sample.read_bytes()
    copdesk("check", sample)
    assert sample.read_bytes() == before


def test_a_private_answer_in_the_open_part_is_a_problem(copdesk, sample):
    spoil(sample, Interview, answers=(Answer(question="private-support", text="moe"),))
    said = copdesk("check", sample, "--json", language=Language.ENGLISH)
    (problem,) = json.loads(said.out)["problems"]
    assert said.code == 1 and problem["code"] == "private_answer_in_the_open"
    assert problem["sentence"] in said.err and "moe" not in said.out


def test_an_action_led_by_nobody_known_is_a_problem(copdesk, sample):
    spoil(sample, Action, lead_ids=("00000000-0000-4000-8000-000000000001",))
    said = copdesk("check", sample)
    assert said.code == 1 and "trekker" in said.err and "is in orde" not in said.out


def test_a_file_that_cannot_be_opened_is_reported_in_json_too(copdesk, tmp_path):
    (tmp_path / "x.copdesk").write_bytes(b"")
    said = copdesk("check", tmp_path / "x.copdesk", "--json")
    report = json.loads(said.out)
    assert said.code == 1 and report["ok"] is False and report["communities"] == []
    assert report["problems"][0]["code"] == "file_empty" and report["problems"][0]["sentence"] in said.err
