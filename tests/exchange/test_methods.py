"""The methods that come with the program can all be read, keep to the facts, and say the same in both languages."""

import json
from pathlib import Path
from typing import Any

import pytest

from copdesk.domain.language import Language
from copdesk.exchange import methods

FACTS: list[dict[str, Any]] = json.loads((Path(__file__).parent.parent / "data" / "method_facts.json").read_text())
BY_KEY = {method.key: method for method in methods.shipped()}


def test_eighty_five_methods_come_with_the_program():
    assert len(methods.shipped()) == 85
    assert set(BY_KEY) == {fact["key"] for fact in FACTS}


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["key"])
def test_a_method_keeps_to_the_facts_about_minutes_and_people(fact: dict[str, Any]):
    method = BY_KEY[fact["key"]]
    figures = (method.shortest, method.longest, method.fewest, method.most, method.subgroup)
    assert figures == tuple(fact[name] for name in ("shortest", "longest", "fewest", "most", "subgroup"))


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["key"])
def test_the_minutes_of_the_steps_are_those_of_the_facts(fact: dict[str, Any]):
    steps = BY_KEY[fact["key"]].nl.steps
    assert [step.minutes for step in steps if step.minutes] == [minutes for minutes in fact["steps"] if minutes]


@pytest.mark.parametrize("method", methods.shipped(), ids=lambda method: method.key)
def test_a_method_says_the_same_in_both_languages(method: methods.Method):
    dutch, english = (method.words(language) for language in Language)
    assert [step.minutes for step in dutch.steps] == [step.minutes for step in english.steps]
    assert len(dutch.materials) == len(english.materials)
    assert dutch.steps and all(words.purpose and words.output for words in (dutch, english))


@pytest.mark.parametrize("key", [fact["key"] for fact in FACTS if fact["liberating"]])
def test_a_liberating_structure_names_those_who_thought_of_it(key: str):
    assert "Keith McCandless" in BY_KEY[key].credit and "Henri Lipmanowicz" in BY_KEY[key].credit


def test_a_method_that_grows_with_the_group_starts_from_what_it_takes_for_each():
    growing = [method for method in methods.shipped() if method.seconds_each]
    assert growing
    assert all(method.minutes_for(method.fewest) <= method.minutes_for(method.most or 100) for method in growing)


def test_the_methods_are_read_once():
    assert methods.shipped() is methods.shipped()
