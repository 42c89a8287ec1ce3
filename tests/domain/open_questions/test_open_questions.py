"""Closed, leading and double questions are found, open ones and statements are left alone."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copdesk.domain.language import Language
from copdesk.domain.open_questions import Kind, Reason, find
from copdesk.sentences import coaching
from tests.question_marks import FOLDER, labelled, milliseconds, scores, table

FLOORS = {"built_on": 0.97, "held_out": 0.9}


def kinds(text: str, **how: Language) -> list[Kind]:
    return [finding.kind for finding in find(text, **how)]


def test_precision_and_recall_stay_above_their_floors():
    print(f"\n{table()}\n{milliseconds():.2f} ms for 300 characters")
    for (half, language), found in scores().items():
        assert min(found.precision, found.recall) >= FLOORS[half], (half, language)


def test_the_kind_is_mostly_right_as_well():
    for where, found in scores().items():
        assert found.same_kind >= 0.9 * found.right, where


def test_there_are_enough_questions_in_both_languages_and_no_half_has_one_of_the_other():
    built, held = labelled("built_on"), labelled("held_out")
    assert sum(q.language is Language.DUTCH for q in built + held) >= 140
    assert sum(q.language is Language.ENGLISH for q in built + held) >= 100
    assert not {q.text.lower() for q in built} & {q.text.lower() for q in held}


def test_of_ten_questions_for_a_small_group_exactly_four_are_marked():
    ten = tomllib.loads((FOLDER / "ten_of_s3.toml").read_text(encoding="utf-8"))["question"]
    assert len(ten) == 10
    assert [str(kind) for q in ten for kind in kinds(q["text"])] == [q["kind"] for q in ten if "kind" in q]
    assert sum(bool(find(q["text"])) for q in ten) == 4


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Heb je al gebeld.",
        "Je hebt het druk.",
        "Vraag door, bijvoorbeeld naar het team.",
        'Hij vroeg: "Heb je al gebeld?"',
        "?",
        "…?!",
        "Wat heb je nodig",
        "Have you called them already.",
    ],
)
def test_what_does_not_ask_is_left_alone(text: str):
    assert find(text) == ()


def test_each_question_of_a_text_is_found_in_its_own_place():
    text = "1. Hoe gaat het?\n2. Heb je al gebeld?  Dat was bijv. gisteren. Are you happy?"
    assert [text[f.start : f.end] for f in find(text)] == ["Heb je al gebeld?", "Are you happy?"]


def test_each_sentence_has_its_own_language():
    found = find("Ben je tevreden over het gesprek? Are you happy with the talk?")
    assert [finding.language for finding in found] == [Language.DUTCH, Language.ENGLISH]


def test_a_sentence_without_telling_words_takes_the_usual_language():
    assert find("Is Anna in?", usual=Language.ENGLISH)[0].language is Language.ENGLISH
    assert find("Is Anna in?", usual=Language.DUTCH)[0].language is Language.DUTCH


def test_a_language_that_is_given_is_taken():
    assert find("Was het goed?", language=Language.ENGLISH)[0].language is Language.ENGLISH


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Heb je al gebeld?", Reason.ALREADY),
        ("Ga je links of rechts?", Reason.CHOICE),
        ("Zijn er nog vragen?", Reason.ANYTHING),
        ("Kun je zeggen of het lukt?", Reason.WHETHER),
        ("Vind je niet dat het te laat is?", Reason.NEGATIVE),
        ("Het lukt, toch?", Reason.TAG),
        ("Jij vindt dat dus lastig?", Reason.STATEMENT),
        ("Waarom luister je nooit?", Reason.ACCUSING),
        ("Waarom bel je niet gewoon?", Reason.ADVICE),
        ("Hoe vervelend was dat?", Reason.VALUED),
        ("Wat wil je en wat kun je?", Reason.TWO_IN_ONE),
        ("Don't you agree?", Reason.NEGATIVE),
        ("Why don't you just call?", Reason.ADVICE),
        ("It works, doesn't it?", Reason.TAG),
    ],
)
def test_a_question_is_marked_with_what_gives_it_away(text: str, reason: Reason):
    assert [finding.reason for finding in find(text)] == [reason]


@pytest.mark.parametrize(
    "text",
    [
        "Hoe vaak spreek je hem?",
        "Mag ik dit opschrijven?",
        "Kun je vertellen wat er gebeurde?",
        "Wat viel je op, en waarom?",
        "Waarom niet?",
        "Could you tell me how it went?",
        "When did you start?",
        "Is it all right if I take notes?",
    ],
)
def test_a_fact_a_permission_and_an_invitation_stay_unmarked(text: str):
    assert find(text) == ()


@pytest.mark.parametrize(
    "text", ["?" * 5_000, "en " * 2_000 + "?", "Heb je " * 1_000 + "?", "a, " * 2_000 + "?", "\x00?\ud83d?"]
)
def test_odd_text_is_read_without_fuss(text: str):
    assert len(find(text)) <= 2


@pytest.mark.parametrize("language", list(Language))
def test_the_questions_at_hand_in_coaching_neither_close_nor_steer(language: Language):
    asked = [question for group in coaching.questions(language).values() for question in group]
    assert len(asked) >= 40
    assert [q for q in asked for finding in find(q, language=language) if finding.kind is not Kind.DOUBLE] == []


@given(st.text(alphabet=st.sampled_from("aeikjnt HJWD?!.,:;'’“\"…\n😀é-")), st.sampled_from(Language))
def test_whatever_is_typed_each_finding_is_a_question_of_the_text(text: str, language: Language):
    for finding in find(text, language=language):
        assert text[finding.start : finding.end].rstrip("!").endswith("?")
