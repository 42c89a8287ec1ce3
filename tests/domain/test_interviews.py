"""An interview keeps words, quotes, themes and sittings; competences asked for become self-scores."""

from datetime import date
from uuid import uuid4

import pytest

from copdesk.domain.choices import PathMoment, QuestionKind
from copdesk.domain.competences import asking, key_of, with_figure
from copdesk.domain.interviews import Guide, Interview, Question, Said, Section
from copdesk.domain.self_scores import CompetenceScore, SelfScores
from copdesk.domain.themes import in_use, joined, one_theme, themes_in

DAY = date(2026, 9, 1)
GUIDE = Guide(
    name="Begin",
    sections=(
        Section(title="Open", questions=(Question(key="work", text="Waar werk je aan?"),)),
        Section(title="Cijfers", competences=True),
        Section(title="Besloten", questions=(Question(key="mood", text="Hoe gaat het?", private=True),)),
    ),
)
COMPETENCES = ("Verbinden", "Durven vragen", "Urgentie maken")


def interview(guide: Guide = GUIDE) -> Interview:
    return Interview(community_id=uuid4(), person_id=uuid4(), guide=guide, on=DAY)


def test_other_words_leave_quotes_themes_and_time_stamp_as_they_were():
    first = interview().saying("work", Said("Aan de wijk.", ("de wijk",), ("bodem",)), at=61)
    again = first.answered("work", "Aan de wijk, al jaren.", at=900)
    assert again.said("work") == Said("Aan de wijk, al jaren.", ("de wijk",), ("bodem",))
    assert again.answers[0].at == 61


def test_a_private_answer_is_refused_in_the_open():
    with pytest.raises(ValueError, match="private"):
        interview().saying("mood", Said("Zwaar."))


def test_going_on_another_day_is_another_sitting():
    first = interview().sat_down(DAY, 9 * 60).talked(1200)
    second = first.sat_down(date(2026, 9, 8), 14 * 60).talked(2000)
    assert [(one.on, one.seconds) for one in second.sittings] == [(DAY, 1200), (date(2026, 9, 8), 800)]
    assert second.seconds_spent == 2000


@pytest.mark.parametrize(("minute", "sittings"), [(9 * 60 + 79, 1), (9 * 60 + 81, 2)])
def test_a_pause_of_up_to_an_hour_is_the_same_sitting(minute: int, sittings: int):
    talked = interview().sat_down(DAY, 9 * 60).talked(20 * 60)
    assert len(talked.sat_down(DAY, minute).sittings) == sittings


def test_time_never_runs_back():
    talked = interview().sat_down(DAY, 540).talked(600)
    assert talked.talked(30) == talked


def test_competences_become_one_figure_each_in_their_part():
    asked = asking(GUIDE, COMPETENCES).sections[1].questions
    assert [question.text for question in asked] == list(COMPETENCES)
    assert {question.kind for question in asked} == {QuestionKind.SCALE}


def test_asking_again_adds_only_what_is_new():
    once = asking(GUIDE, COMPETENCES)
    again = asking(once, (*COMPETENCES, "Contact maken"))
    assert [q.text for q in again.sections[1].questions] == [*COMPETENCES, "Contact maken"]
    assert asking(again, COMPETENCES) == again


@pytest.mark.parametrize("words", ["Durven vragen", "durven  VRAGEN", "Één-op-één é", "渴望", "x" * 500, "!!!"])
def test_a_competence_has_a_key_a_question_can_have(words: str):
    assert Question(key=key_of(words), text="?").key == key_of(words)


def test_the_key_of_a_competence_stands_apart_from_capitals_and_is_its_own():
    assert key_of("Durven  vragen") == key_of("durven vragen")
    assert len({key_of(words) for words in ("Durven vragen", "Durven, vragen", "渴望", "希望")}) == 4


def scores(held: Interview, before: SelfScores | None = None) -> SelfScores | None:
    """Take every figure of an interview into somebody's self-scores."""
    for competence in COMPETENCES:
        before = with_figure(held, key_of(competence), before, DAY)
    return before


def test_figures_become_self_scores_at_the_moment_of_the_guide():
    guide = asking(GUIDE.with_(moment=PathMoment.END), COMPETENCES)
    held = interview(guide).answered(key_of("Verbinden"), "4").answered(key_of("Urgentie maken"), "2\nNog weinig.")
    made = scores(held)
    assert made is not None and (made.moment, made.on, made.interview_id) == (PathMoment.END, DAY, held.id)
    assert [(one.competence, one.points) for one in made.scores] == [("Verbinden", 4), ("Urgentie maken", 2)]


def test_an_answer_taken_back_is_no_score():
    first = interview(asking(GUIDE, COMPETENCES)).answered(key_of("Verbinden"), "4")
    before = scores(first)
    again = first.answered(key_of("Verbinden"), "\nToch niet te zeggen.")
    assert before is not None and with_figure(again, key_of("Verbinden"), before, DAY) is None


def test_one_figure_leaves_what_was_given_elsewhere_as_it_is():
    held = interview(asking(GUIDE, COMPETENCES)).answered(key_of("Verbinden"), "4")
    elsewhere = SelfScores(
        community_id=held.community_id,
        person_id=held.person_id,
        on=DAY,
        scores=(CompetenceScore(competence="Durven vragen", points=1),),
    )
    made = with_figure(held, key_of("Verbinden"), elsewhere, DAY)
    assert made is not None and [one.points for one in made.scores] == [1, 4]
    assert with_figure(held, key_of("Verbinden"), made, DAY) is made


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("Over #grondwater en #Ruimtelijke-ordening.", ("grondwater", "Ruimtelijke-ordening")),
        ("#één keer, #Één keer", ("één",)),
        ("pand #12, a#b, http://x.nl/#kop, ##dubbel", ()),
        ("(#bodem)", ("bodem",)),
        ("", ()),
    ],
)
def test_a_word_with_a_hash_is_a_theme(text: str, themes: tuple[str, ...]):
    assert themes_in(text) == themes


def test_a_theme_that_is_still_being_typed_is_not_one_yet():
    assert themes_in("Over #grond", finished=False) == () and themes_in("Over #grond ", finished=False) == ("grond",)


def test_themes_are_the_same_whatever_their_capitals():
    assert joined(("Bodem",), ("bodem", "water")) == ("Bodem", "water")
    assert in_use([("water",), ("Bodem", "Water")]) == ("Bodem", "water")
    assert one_theme("  #stille   waters, ") == "stille waters"
