"""Papers about privacy are sound files, and say what was gathered for them."""

import json
from datetime import date
from enum import StrEnum
from uuid import uuid4

import pytest

from copdesk.documents import access_report, processing_register, read_back
from copdesk.documents.privacy_words import PRIVACY_WORDS
from copdesk.domain.choices import (
    AttendanceMark,
    DataClass,
    Decision,
    EnrolmentState,
    HarvestKind,
    InterviewState,
    ParticipationStatus,
    Purpose,
    QuoteConsent,
    RequestKind,
    Role,
)
from copdesk.domain.language import Language
from copdesk.domain.privacy_papers import AccessPaper, Held, Passage, PassageKind, ReadBackPaper, RegisterPaper
from tests.documents.checks import sound

DAY = date(2026, 11, 22)


def words_read_back(language: Language = Language.DUTCH) -> ReadBackPaper:
    quote = Passage(kind=PassageKind.HARVEST, harvest=HarvestKind.QUOTE, id=uuid4(), text="Begin <nu> & doe.")
    case = Passage(kind=PassageKind.CASE, id=uuid4(), text="De buurtwinkel", agreed=True, named=True)
    return ReadBackPaper(
        community="Klimaat", person="Zoë van der Meulen", passages=(quote, case), made_on=DAY, language=language
    )


@pytest.mark.parametrize("language", Language)
def test_a_read_back_is_a_sound_file(language: Language) -> None:
    reading = sound(read_back.render(words_read_back(language)))
    assert "Begin <nu> & doe." in reading.root.text and "☒" in reading.root.text


def test_the_text_has_a_yes_and_a_no_to_every_passage() -> None:
    text = read_back.as_text(words_read_back())
    assert text.count("Nee") == 2 and "☒ Ja" in text and "☐ Ja" in text


def all_held(language: Language = Language.DUTCH) -> AccessPaper:
    held = (
        Held(section="person", title="", facts=(("name", "Zoë"), ("email", "zoe@voorbeeld.nl"))),
        Held(
            section="attendance", title="13 Middag", facts=(("mark", AttendanceMark.PRESENT),), day=date(2018, 11, 15)
        ),
        Held(section="participation", title="Klimaat", facts=(("role", Role.PARTICIPANT), ("since", DAY))),
        Held(section="turn", title="12 Middag", facts=(("gave_advice", True), ("group", "A"))),
        Held(section="mention", title="", facts=(("text", "Zoë <en> […] vroegen door"),)),
    )
    return AccessPaper(person="Zoë", held=held, made_on=DAY, sealed=True, language=language, communities=("Klimaat",))


@pytest.mark.parametrize("language", Language)
def test_what_is_held_is_a_sound_file(language: Language) -> None:
    reading = sound(access_report.render(all_held(language)))
    assert "Zoë <en> […] vroegen door" in reading.root.text


@pytest.mark.parametrize(
    ("language", "day"), [(Language.DUTCH, "15 november 2018"), (Language.ENGLISH, "15 November 2018")]
)
def test_the_day_of_a_session_is_told_in_words_and_kept_plain_for_programs(language: Language, day: str) -> None:
    assert f"13 Middag, {day}" in sound(access_report.render(all_held(language))).root.text
    assert "13 Middag 2018-11-15" in access_report.as_json(all_held(language)).decode()


def test_of_the_vault_only_the_category_is_named() -> None:
    told = sound(access_report.render(all_held())).root.text
    assert "Vertrouwelijke aantekeningen" in told
    assert json.loads(access_report.as_json(all_held()))["confidential_notes_category"] is True


@pytest.mark.parametrize(
    "choices",
    [
        Role,
        ParticipationStatus,
        AttendanceMark,
        EnrolmentState,
        InterviewState,
        QuoteConsent,
        Purpose,
        Decision,
        RequestKind,
        DataClass,
    ],
)
def test_every_choice_on_these_papers_has_words(choices: type[StrEnum]) -> None:
    assert all(f"{choices.__name__.lower()}_{choice}" in PRIVACY_WORDS for choice in choices)


@pytest.mark.parametrize("language", Language)
def test_the_register_is_a_sound_file(language: Language) -> None:
    paper = RegisterPaper(
        community="Klimaat",
        made_on=DAY,
        controller="Gemeente",
        people=62,
        counts=tuple((data, 3, months) for months, data in enumerate(DataClass, start=1)),
        purposes=tuple((purpose, 12) for purpose in Purpose),
        sealed=True,
        language=language,
    )
    assert "62" in sound(processing_register.render(paper)).root.text
