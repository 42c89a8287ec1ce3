"""What is told to somebody about themselves has nobody else in it."""

from datetime import date
from typing import get_args

from copdesk.documents.privacy_words import PRIVACY_WORDS
from copdesk.domain.access import _PERSON, _TOLD, Telling
from copdesk.domain.actions import Action
from copdesk.domain.choices import HarvestKind
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.personal import mask
from copdesk.domain.privacy_papers import HeldValue
from copdesk.domain.season import CaseTurn
from tests import builders

CLIMATE, ZOE = builders.community(), builders.person()
ABEL = builders.person("Abel", "", "Bakker", email="abel@voorbeeld.nl")
MEETING = builders.session(CLIMATE.id, title="Bij Abel Bakker")
DAY = date(2026, 5, 3)


def told(*about: object) -> str:
    world = [CLIMATE, MEETING, ZOE, ABEL, *about]
    held = Telling(ZOE, world, "[…]").all()  # type: ignore[arg-type]
    return " | ".join(f"{h.title} {value}" for h in held for _, value in h.facts)


def test_names_of_others_are_masked_in_free_text() -> None:
    item = HarvestItem(
        community_id=CLIMATE.id, kind=HarvestKind.LESSON, text="Met Abel Bakker, abel@voorbeeld.nl", on=DAY
    )
    words = told(item.with_(person_id=ZOE.id))
    assert "Met […], […]" in words and "Bakker" not in words and "abel" not in words


def test_the_title_of_a_session_is_masked_too() -> None:
    words = told(CaseTurn(session_id=MEETING.id, person_id=ZOE.id, what="De buurtwinkel"))
    assert "Bij […] 2018-11-15 De buurtwinkel" in words


def test_a_small_word_is_nobodys_name() -> None:
    rose = builders.person("Roos", "", "Bakker")
    assert mask(ZOE, [rose], "X")("Roos kreeg een roos van de bakker") == "X kreeg een roos van de bakker"


def test_ones_own_name_stays_though_somebody_else_has_it() -> None:
    assert mask(ZOE, [builders.person("Piet")], "X")("Piet en Zoë van der Meulen") == "X en Zoë van der Meulen"


def test_whose_case_somebody_advised_on_is_not_told() -> None:
    words = told(CaseTurn(session_id=MEETING.id, person_id=ABEL.id, what="Geheim plan", adviser_ids=(ZOE.id,)))
    assert "Geheim plan" not in words and "True" in words


def test_what_is_about_others_is_not_told() -> None:
    assert "Bellen" not in told(Action(community_id=CLIMATE.id, what="Bellen", lead_ids=(ABEL.id,)))


def test_every_section_has_words() -> None:
    sections = {"mention", _PERSON[0], *(section for section, _ in _TOLD.values())}
    assert {f"held_{section}" for section in sections} <= PRIVACY_WORDS.keys()
    assert str in get_args(HeldValue)
