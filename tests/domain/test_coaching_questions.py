"""The questions at hand: enough of them in both languages, in every phase, and every one a question."""

import pytest

from copdesk.domain.language import Language
from copdesk.domain.open_questions import find
from copdesk.domain.question_phases import Phase
from copdesk.sentences import coaching


@pytest.mark.parametrize("language", list(Language))
def test_there_are_forty_and_more_with_some_in_every_phase(language: Language) -> None:
    found = coaching.questions(language)
    assert sum(map(len, found.values())) >= 40
    assert set(found) == set(coaching.headings(language)) == set(Phase)
    assert min(map(len, found.values())) >= 6


@pytest.mark.parametrize("language", list(Language))
def test_every_one_is_a_question_that_stands_there_once(language: Language) -> None:
    found = [question for some in coaching.questions(language).values() for question in some]
    assert all(question.endswith("?") for question in found) and len(set(found)) == len(found)


def test_both_languages_hold_the_same_number_in_each_phase() -> None:
    dutch, english = coaching.questions(Language.DUTCH), coaching.questions(Language.ENGLISH)
    assert {phase: len(some) for phase, some in dutch.items()} == {phase: len(some) for phase, some in english.items()}


@pytest.mark.parametrize("language", list(Language))
def test_none_of_them_is_closed_or_leading(language: Language) -> None:
    found = [question for some in coaching.questions(language).values() for question in some]
    assert [question for question in found if find(question, usual=language)] == []
