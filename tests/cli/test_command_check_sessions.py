"""`copdesk check --json` tells everything about a session: its figures, who speaks how long, and each question."""

import json

import pytest

from copdesk.domain.language import Language


@pytest.fixture
def sessions(copdesk, sample):
    return json.loads(copdesk("check", sample, "--json").out)["communities"][0]["sessions"]


def test_a_session_tells_its_length_state_and_kind(sessions):
    last = sessions[12]
    assert (last["length"], last["real_minutes"], last["programme_minutes"]) == (300, 300, 240)
    assert (last["state"], last["kind"], last["mode"]) == ("draft", "meeting", "on_site")


def test_minutes_are_told_by_activity(sessions):
    assert sessions[12]["activity_minutes"] == {"active": 170, "mixed": 30, "passive": 40}


def test_speaking_minutes_add_up_to_the_programme(sessions):
    speaking = sessions[12]["speaking_minutes"]
    talked = sum(way["minutes"] for way in speaking["ways"].values())
    assert talked == 240 - 30  # in the break with a tour nobody has the floor
    assert speaking["each"] == pytest.approx(sum(way["each"] for way in speaking["ways"].values()), abs=0.2)
    assert speaking["ways"]["listening"]["each"] == 0


def test_a_check_tells_its_family_values_and_block(sessions):
    (check,) = sessions[10]["checks"]
    assert (check["code"], check["family"], check["severity"]) == ("long_stretch", "breaks", "question")
    assert check["values"] == {"minutes": 130}
    assert check["block"] == {"start": "14:10", "title": "Teken je eigen straat"}


def test_an_answered_check_is_told_with_its_reason_in_words_too(copdesk, sample):
    said = copdesk("check", sample, language=Language.ENGLISH)
    assert "People sit for 130 minutes without a break here" in said.out and "Aan de tekentafels" in said.out
