"""Own methods are made, varied and changed in either language without losing the other."""

import pytest
from pydantic import ValidationError

from copdesk.domain.language import Language
from copdesk.domain.method_library import Library, spoken
from copdesk.domain.methods import Step
from copdesk.domain.own_methods import is_translated, new_method, variant, with_facts, with_words
from copdesk.exchange.methods import shipped

NL, EN = Language.DUTCH, Language.ENGLISH


def test_a_new_method_has_one_name_for_both_languages():
    made = new_method("Kampvuur")
    assert (made.method.nl.name, made.method.en.name) == ("Kampvuur", "Kampvuur")
    assert not is_translated(made.method)


def test_a_language_nobody_wrote_in_follows_the_name_of_the_other():
    renamed = with_words(new_method("Kampvuur"), NL, leads=True, name="Vuurplaats")
    assert spoken(renamed.method, EN).name == "Vuurplaats"


def test_a_name_of_its_own_stays_when_the_other_language_changes():
    made = with_words(new_method("Kampvuur"), EN, leads=False, name="Campfire")
    assert (made.method.nl.name, made.method.en.name) == ("Kampvuur", "Campfire")
    renamed = with_words(made, NL, leads=True, name="Vuurplaats")
    assert (renamed.method.nl.name, renamed.method.en.name) == ("Vuurplaats", "Campfire")


def test_emptying_a_name_brings_back_the_other_one():
    made = with_words(new_method("Kampvuur"), EN, leads=False, name="Campfire")
    assert with_words(made, EN, leads=False, name="").method.en.name == "Kampvuur"


def test_what_is_not_written_in_one_language_is_told_in_the_other():
    steps = (Step(do="Vertel", minutes=5),)
    made = with_words(new_method("Kampvuur"), NL, leads=True, steps=steps, materials=("Hout",))
    assert spoken(made.method, EN).steps == steps and spoken(made.method, EN).materials == ("Hout",)


def test_a_variant_has_other_names_and_remembers_what_it_came_from():
    (troika,) = Library(shipped()).named("troika")
    made = variant(troika, "Troika kort", "Short troika")
    assert made.variant_of == "troika" and made.method.key != "troika"
    assert made.method.nl.steps == troika.nl.steps and made.method.credit == troika.credit


def test_a_name_that_was_used_before_a_variant_was_made_goes_on_meaning_the_first_one():
    library = Library(shipped())
    (troika,) = library.named("Troika")
    made = variant(troika, "Troika kort", "Short troika")
    for name in (*troika.nl.aliases, *troika.en.aliases, troika.nl.name):
        assert Library(shipped(), [made]).named(name) == library.named(name)


@pytest.mark.parametrize(
    ("facts", "bounds"), [({"shortest": 90}, (90, 90)), ({"longest": 5}, (5, 5)), ({"longest": 30}, (15, 30))]
)
def test_a_bound_that_crosses_the_other_takes_it_along(facts: dict[str, int], bounds: tuple[int, int]):
    changed = with_facts(new_method("Kampvuur"), **facts).method
    assert (changed.shortest, changed.longest) == bounds


def test_as_many_people_as_there_are_is_no_bound():
    changed = with_facts(with_facts(new_method("Kampvuur"), fewest=12), most=8).method
    assert (changed.fewest, changed.most) == (8, 8)
    assert with_facts(new_method("Kampvuur"), most=None).method.most is None


def test_a_method_cannot_be_without_any_name():
    with pytest.raises(ValidationError):
        new_method(" ")
