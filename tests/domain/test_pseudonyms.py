"""Words that tell who somebody is are found whatever their capitals and accents, counted, and give way when chosen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copdesk.domain.pseudonyms import Found, Known, Trace, found, known, numbers, proposed, replaced, spots
from copdesk.domain.roster import Organisation
from tests.builders import person

WORDS = {trace: trace.value for trace in Trace}
WORKS = person("Zoë", "van der", "Meulen", job_title="Adviseur bodem")
TOWN = Organisation(name="Gemeente Duinrode", region="Zandkust")


def names() -> Known:
    return known([WORKS], [TOWN], ["Oude Gasfabriek"])


def told(*texts: str) -> dict[str, int]:
    return {one.words: one.times for one in found(texts, names())}


def hidden(text: str) -> str:
    return replaced(text, names(), proposed(found([text], names())), WORDS)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ik belde Zoe van der Meulen.", "Ik belde [person]."),
        ("ZOË zei niets", "[person] zei niets"),
        ("Vraag het Van der  Meulen.", "Vraag het [person]."),
        ("Zoë's plan, Duinrodes bodem", "[person] plan, [place] bodem"),
        ("Bij de gemeente Duinrode", "Bij de [organisation]"),
        ("Een Tilburgse wijk bij de oude gasfabriek", "Een [place] wijk bij de [place]"),
        ("Mail z.vdm@example.org of bel 06 - 12 34 56 78", "Mail [email] of bel [phone]"),
        ("Als adviseur bodem in Zandkust", "Als [job] in [place]"),
    ],
)
def test_what_tells_who_somebody_is_gives_way_to_a_word_in_brackets(text: str, left: str):
    assert hidden(text) == left


@pytest.mark.parametrize(
    "text",
    ["zoet water in zoeken", "meulen en duinroden", "Op 12-03-2020 om 13.30 uur", "Best wel goed.", "CROW"],
)
def test_ordinary_words_stay(text: str):
    assert hidden(text) == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("zoe en anne-marie zeiden dat", "[person] en [person] zeiden dat"),
        ("Anne Marie en AnneMarie", "[person] en [person]"),
        ("ergens in arnhem", "ergens in [place]"),
        ("Zie linkedin.com/in/zoevdm en https://duinrode.nl.", "Zie [link] en [link]."),
        ("Op 5038 AB, BSN 123456782", "Op [place], BSN [number]"),
    ],
)
def test_small_letters_hyphens_and_numbers_hide_nobody(text: str, left: str):
    some = known([WORKS, person("Anne-Marie", "", "Jansen")], [])
    assert replaced(text, some, proposed(found([text], some)), WORDS) == left


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Wouter is mijn directeur. Hij drinkt.", {"Wouter"}),
        ("- Sjoerd wil weg\n- Petra ook", {"Sjoerd", "Petra"}),
        ("Ik werk bij het RIVM", {"RIVM"}),
        ("Volgens Brechtje is het NIET zo.", {"Brechtje"}),
    ],
)
def test_a_capital_is_shown_wherever_it_stands_but_for_ordinary_words(text: str, shown: set[str]):
    assert set(told(text)) == shown


def test_words_are_counted_over_all_texts():
    assert told("Tilburg is ver. Naar Tilburg?", "Weg uit TILBURG!") == {"Tilburg": 3}


def test_a_capital_that_nobody_knows_is_shown_but_not_replaced_by_itself():
    (one,) = found(["Ik sprak met Brechtje over water."], names())
    assert one == Found("Brechtje", Trace.UNKNOWN, 1) and not proposed([one])


def test_a_name_nobody_knows_is_found_at_the_beginning_of_a_sentence_when_it_stands_elsewhere_too():
    texts = ["Ik sprak met Brechtje.", "Brechtje zei niets."]
    (one,) = found(texts, names())
    assert one.times == 2 and replaced(texts[1], names(), {one.key}, WORDS) == "[unknown] zei niets."


def test_a_capital_that_begins_a_sentence_tells_nothing():
    assert told("Water is nat. Maar: Dat wist ik.\n- Nog een regel") == {}


def test_what_was_not_chosen_stays_as_it_is():
    assert replaced("Zoë woont in Tilburg", names(), {"tilburg"}, WORDS) == "Zoë woont in [place]"


def test_numbers_do_not_follow_the_alphabet_of_names():
    assert numbers(["b", "a", "b", "c"]) == {"a": "P01", "b": "P02", "c": "P03"}
    assert len(numbers(range(120))[5]) == 4


@given(st.text(max_size=120))
def test_spots_never_overlap_and_stand_where_they_say(text: str):
    last = 0
    for spot in spots(text, names()):
        assert last <= spot.start < spot.end <= len(text)
        last = spot.end


@given(st.text(alphabet="abc ZOË.,\n'", max_size=40), st.text(alphabet="abc .,\n'", max_size=40))
def test_a_full_name_never_survives_whatever_stands_around_it(before: str, after: str):
    text = f"{before} Zoë van der Meulen {after}"
    assert "meulen" not in hidden(text).casefold()
