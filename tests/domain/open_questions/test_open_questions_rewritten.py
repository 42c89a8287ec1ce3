"""Each question that is marked has an open one beside it, in its own words and its own language."""

import pytest

from copdesk.domain.language import Language
from copdesk.domain.open_questions import Kind, Opening, Reason, find
from copdesk.sentences.open_questions import KINDS, OPENINGS, REASONS, note, open_question
from tests.question_marks import HALVES, labelled


def opened(text: str) -> str:
    (finding,) = find(text)
    return open_question(finding)


@pytest.mark.parametrize(
    ("text", "open_one"),
    [
        ("Heb je al met de wethouder gesproken?", "Wat heb je tot nu toe met de wethouder besproken?"),
        ("Vind je niet dat het te snel gaat?", "In hoeverre vind je dat het te snel gaat?"),
        ("Is het omgevingsplan vastgesteld?", "Hoe staat het met het omgevingsplan?"),
        ("Hebben jullie de bodemkaart gemaakt?", "Hoe ver zijn jullie met de bodemkaart?"),
        ("Doet u al iets met kruidenrijk gras?", "Wat doet u al met kruidenrijk gras?"),
        ("Is er nog iets wat je kwijt wilt?", "Wat wil je nog kwijt?"),
        ("Zijn er nog vragen?", "Welke vragen zijn er nog?"),
        ("Is er iemand die je kan helpen?", "Wie kan je helpen?"),
        ("Waarom heeft u de bewoners nooit gevraagd?", "Wat maakte dat u de bewoners nog niet hebt gevraagd?"),
        ("Waarom neem je geen contact op?", "Wat maakt dat je geen contact opneemt?"),
        ("Moet je niet eerst je team overtuigen?", "Wat zou er gebeuren als je eerst je team zou overtuigen?"),
        ("Het was een mooie dag, toch?", "In hoeverre was het een mooie dag?"),
        ("Hoe vervelend vond je die opmerking?", "Wat vond je van die opmerking?"),
        ("Ligt het aan de regels of aan de mensen?", "Waar ligt het aan?"),
        ("Wat houdt je tegen, angst?", "Wat houdt je tegen?"),
        ("Wat verwacht je en wat breng je mee?", "Wat verwacht je? Wat breng je mee?"),
        ("Als je terugkijkt, ben je dan tevreden?", "Als je terugkijkt, in hoeverre ben je dan tevreden?"),
        ("Gaat het goed met de samenwerking?", "Hoe gaat het met de samenwerking?"),
        ("Zijn jullie tevreden met het resultaat?", "In hoeverre zijn jullie tevreden met het resultaat?"),
        ("Heeft de raad het besluit genomen?", "Hoe staat het met het besluit?"),
        ("Waarom heb je dat nooit verteld?", "Wat maakte dat je dat nog niet hebt verteld?"),
        ("Have you spoken to the alderman yet?", "What have you discussed with the alderman so far?"),
        ("Do you feel supported?", "To what extent do you feel supported?"),
        ("Why don't you just stop?", "What would happen if you were to stop?"),
        ("Have you considered moving?", "How do you feel about moving?"),
        ("Any questions left?", "What questions are there?"),
        ("What went well and what did not?", "What went well? What did not?"),
    ],
)
def test_a_question_is_opened_in_its_own_words(text: str, open_one: str):
    assert opened(text) == open_one


def test_names_keep_their_capitals():
    assert opened("Heb je al met Jan de Wit gesproken?") == "Wat heb je tot nu toe met Jan de Wit besproken?"


def test_what_cannot_be_turned_gets_an_opening_that_always_serves():
    assert opened("Regent het?") == "Wat kun je daarover vertellen?"
    assert opened("Bent u getrouwd?") == "Wat kunt u daarover vertellen?"
    assert opened("Did it rain?") == "What can you tell me about that?"


@pytest.mark.parametrize("half", HALVES)
def test_every_rewrite_is_itself_open_and_ends_in_a_question_mark(half: str):
    findings = [finding for question in labelled(half) for finding in find(question.text)]
    for finding in findings:
        assert finding.rewrites and open_question(finding).endswith("?"), finding
        assert not find(open_question(finding), language=finding.language), open_question(finding)


def test_a_note_says_what_a_question_is_and_why_in_the_language_of_the_reader():
    (finding,) = find("Heb je al gebeld?")
    assert note(finding, Language.DUTCH) == "Gesloten vraag: vraagt alleen óf het al gebeurd is."
    assert note(finding, Language.ENGLISH) == "Closed question: only asks whether it has happened."


def test_every_kind_reason_and_opening_has_words():
    assert (set(KINDS), set(REASONS), set(OPENINGS)) == (set(Kind), set(Reason), set(Opening))
