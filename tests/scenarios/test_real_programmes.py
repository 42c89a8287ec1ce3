"""Programmes of real meetings go in as they were published, and what is odd in each is asked about."""

import json
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from copdesk.cli import main
from tests.builders import community, fill, new_workbook

PROGRAMMES = Path(__file__).parent.parent / "data" / "programmes.json"
ODD = [
    ("COP #20", {"no_meeting_link", "no_technical_walk_in"}, set()),
    ("Expertdag", {"meal_inside", "too_long_stretch"}, {"long_stretch"}),
    ("Voorjaarsbijeenkomst", {"no_buffer", "long_listening"}, {"gap_unnamed"}),
    ("Congres Krachtig beleid", {"low_after_lunch"}, {"announced_end_differs"}),
    ("Beneluxconferentie", {"gap_unnamed", "groups_incomplete"}, {"tracks_unequal"}),
    ("Vruchtbaar samenwerken", {"announced_end_differs", "too_passive"}, {"announced_start_differs", "no_opening"}),
    ("Feestelijke presentatie", {"too_passive"}, {"announced_start_differs", "announced_end_differs", "end_over"}),
    ("Online droogte-event", {"no_technical_host"}, {"no_technical_walk_in", "announced_start_differs"}),
    ("VNG Bestuurdersdag", {"gap_unnamed", "announced_end_differs"}, {"announced_start_differs"}),
    ("OSGeo.nl Dag", {"tracks_unequal", "gap_unnamed", "other_language"}, {"overlap"}),
    ("Mini-seminar", {"meal_without_deadline"}, {"end_over", "long_stretch"}),
]


@pytest.fixture(scope="module")
def sessions(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """Return what `copdesk check` says of every programme, after `copdesk import` read them all."""
    workbook = new_workbook(tmp_path_factory.mktemp("programmes"))
    fill(workbook, [community()])
    workbook.close()
    assert main(["import", str(workbook.path), str(PROGRAMMES)]) == 0
    with redirect_stdout(StringIO()) as said:
        assert main(["check", str(workbook.path), "--json"]) == 0
    return json.loads(said.getvalue())["communities"][0]["sessions"]


def test_all_programmes_are_there_without_an_overlap(sessions):
    assert len(sessions) == 11
    assert not [s["title"] for s in sessions if any(c["code"] == "overlap" for c in s["checks"])]


@pytest.mark.parametrize(("title", "asked", "quiet"), ODD)
def test_what_is_odd_is_asked_about_and_what_is_normal_is_not(sessions, title: str, asked: set[str], quiet: set[str]):
    session = next(s for s in sessions if s["title"].startswith(title))
    codes = {check["code"] for check in session["checks"]}
    assert asked <= codes and not quiet & codes
