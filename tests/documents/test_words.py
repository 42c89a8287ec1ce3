"""The program's words on paper, in both languages."""

import re
from datetime import date, datetime
from pathlib import Path
from string import Formatter

import pytest

import copdesk.documents
from copdesk.documents.words import WORDS, Speech
from copdesk.domain.choices import ActionState, Audience, HarvestKind, Level, QuestionStage, WhyNot
from copdesk.domain.language import Language
from copdesk.domain.papers import Lock

DUTCH, ENGLISH = Speech(Language.DUTCH), Speech(Language.ENGLISH)


@pytest.mark.parametrize("key", WORDS)
def test_both_languages_say_something_with_the_same_values(key: str) -> None:
    dutch, english = WORDS[key]
    assert dutch.strip() and english.strip()
    assert {name for _, name, _, _ in Formatter().parse(dutch)} == {n for _, n, _, _ in Formatter().parse(english)}


@pytest.mark.parametrize(
    ("area", "choices"),
    [
        ("state", ActionState),
        ("audience", Audience),
        ("kind", HarvestKind),
        ("level", Level),
        ("stage", QuestionStage),
        ("cause", WhyNot),
        ("recovery_title", Lock),
        ("recovery_lead", Lock),
        ("in", Language),
    ],
)
def test_every_choice_has_words(area: str, choices: type) -> None:
    assert all(DUTCH.choice(area, choice) and ENGLISH.choice(area, choice) for choice in choices)  # type: ignore[attr-defined]


def test_every_word_asked_for_is_there() -> None:
    sources = Path(copdesk.documents.__path__[0]).glob("*.py")
    asked = {key for path in sources for key in re.findall(r'say\(\s*"(\w+)"', path.read_text(encoding="utf-8"))}
    assert asked <= WORDS.keys()
    assert len(asked) > 40


def test_dates_and_times_are_written_as_each_language_does() -> None:
    assert DUTCH.day(date(2026, 11, 26)) == "donderdag 26 november 2026"
    assert ENGLISH.day(date(2026, 11, 26)) == "Thursday 26 November 2026"
    assert DUTCH.time(datetime(2026, 11, 26, 13, 30)) == "13.30 uur"
    assert ENGLISH.time(datetime(2026, 11, 26, 13, 30)) == "13:30"
    assert DUTCH.clock(datetime(2026, 11, 26, 9, 5)) == "9.05"


def test_days_of_one_year_name_it_once() -> None:
    assert DUTCH.days(date(2026, 3, 5), date(2026, 3, 6)) == "donderdag 5 maart tot vrijdag 6 maart 2026"


def test_numbers_and_lists_follow_the_language() -> None:
    assert (DUTCH.number(29.75), ENGLISH.number(29.75), DUTCH.number(30)) == ("29,8", "29.8", "30")
    assert DUTCH.listed(["a", "b", "c"]) == "a, b en c"
    assert ENGLISH.listed(["a"]) == "a"
