"""The guides that come with the program can be read, and say the same in both languages."""

import pytest

from copdesk.domain.choices import PathMoment, QuestionKind
from copdesk.domain.interviews import Guide
from copdesk.domain.language import Language
from copdesk.exchange.guides import shipped
from copdesk.samples.s1.intakes import guide

LONG, END, SHORT = "long-intake", "end-of-path", "short-intake"


def named(language: Language) -> dict[str, Guide]:
    """Return the shipped guides of a language: the long one, the short one and the one for the end."""
    found = shipped(language)
    (end,) = [one for one in found if one.moment is PathMoment.END]
    short, long = sorted((one for one in found if one is not end), key=lambda one: len(one.questions))
    return {LONG: long, END: end, SHORT: short}


def asks_for_competences(one: Guide) -> bool:
    return any(section.competences for section in one.sections)


def test_the_long_intake_has_twelve_questions_or_more_with_probes():
    long = named(Language.DUTCH)[LONG]
    assert len(long.questions) >= 12 and all(question.probes for question in long.questions)
    assert any(question.private for question in long.questions) and asks_for_competences(long)


@pytest.mark.parametrize("name", [LONG, END, SHORT])
def test_guides_ask_the_same_in_both_languages(name: str):
    dutch, english = named(Language.DUTCH)[name], named(Language.ENGLISH)[name]
    assert [(q.key, q.kind, q.private, len(q.probes), len(q.choices)) for q in dutch.questions] == [
        (q.key, q.kind, q.private, len(q.probes), len(q.choices)) for q in english.questions
    ]
    parts = [[(part.minutes, part.competences) for part in one.sections] for one in (dutch, english)]
    assert parts[0] == parts[1]
    assert dutch.id != english.id


def test_start_and_end_can_be_laid_side_by_side():
    start, end = named(Language.DUTCH)[LONG], named(Language.DUTCH)[END]
    shared = {question.key for question in start.questions} & {question.key for question in end.questions}
    assert {"question", "stuck", "changed", "bring", "confidence"} <= shared
    assert asks_for_competences(start) and asks_for_competences(end)


@pytest.mark.parametrize("language", Language)
def test_a_question_has_choices_when_it_is_answered_by_choosing(language: Language):
    asked = [question for one in shipped(language) for question in one.questions]
    assert all(bool(question.choices) is (question.kind is QuestionKind.CHOICE) for question in asked)
    assert any(question.kind is QuestionKind.CHOICE for question in asked)


@pytest.mark.parametrize("language", Language)
def test_no_question_of_the_program_can_be_answered_with_yes_or_no(language: Language):
    closed = ("heb je", "ben je", "vind je", "kun je", "did you ", "are you ", "have you ", "do you ", "is ", "can ")
    asked = [question.text for one in shipped(language) for question in one.questions]
    assert not [text for text in asked if text.casefold().startswith(closed)]


def test_the_sample_uses_a_guide_of_the_program():
    assert guide() in shipped(Language.DUTCH)
