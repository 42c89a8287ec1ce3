"""A learning question: its versions in order, each with its day and what changed, and one question for each level."""

from datetime import date
from uuid import uuid4

import pytest
from pydantic import ValidationError

from copdesk.domain.choices import Level, QuestionStage
from copdesk.domain.learning import LearningQuestion, QuestionVersion, by_level

RAW, SHARPENED, REFORMULATED, HARVESTED = QuestionStage
FIRST, LATER = date(2020, 9, 1), date(2020, 9, 17)


def question(level: Level = Level.INDIVIDUAL) -> LearningQuestion:
    raw = QuestionVersion(stage=RAW, text="Hoe krijg ik mijn cijfers gelezen?", on=FIRST)
    return LearningQuestion(community_id=uuid4(), person_id=uuid4(), versions=(raw,), level=level)


def sharpened() -> LearningQuestion:
    sharper = question().put_into_words(SHARPENED, "Wat vraag ik een ontwerper?", LATER)
    return sharper.with_version(SHARPENED, changed="Van zenden naar vragen")


def test_a_sharper_question_keeps_the_raw_one_with_its_day():
    assert [(v.stage, v.on) for v in sharpened().versions] == [(RAW, FIRST), (SHARPENED, LATER)]


def test_typing_on_keeps_what_changed():
    again = sharpened().put_into_words(SHARPENED, "Wat vraag ik eerst?", LATER)
    assert (again.text, again.versions[-1].changed) == ("Wat vraag ik eerst?", "Van zenden naar vragen")


def test_an_earlier_version_can_be_put_right():
    right = sharpened().with_version(RAW, text="Wie leest mijn cijfers?", on=LATER)
    assert (right.versions[0].text, right.versions[0].on, right.stage) == ("Wie leest mijn cijfers?", LATER, SHARPENED)


def test_a_version_refuses_what_is_no_day():
    with pytest.raises(ValidationError):
        sharpened().with_version(RAW, on="gisteren")


def test_the_last_version_cannot_be_taken_away():
    raw = sharpened().without_version(SHARPENED)
    assert raw.stage is RAW and raw.without_version(RAW) == raw


def test_after_sharpening_it_can_be_put_otherwise_or_harvested():
    assert sharpened().next_stages() == (REFORMULATED, HARVESTED)


def test_questions_stand_by_level():
    mine, ours = question(), question(Level.ORGANISATION)
    assert by_level([ours, mine]) == {Level.INDIVIDUAL: (mine,), Level.ASSIGNMENT: (), Level.ORGANISATION: (ours,)}
