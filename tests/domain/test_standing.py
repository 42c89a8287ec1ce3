"""Questions that come back every session: answers are found by session and person, and keep the words they answered."""

from uuid import uuid4

from copdesk.domain.standing import StandingAnswer, StandingAnswers, answered, renamed_answers

FIRST, SECOND, ANNE, BRAM = (uuid4() for _ in range(4))
FAR, GOAL = "Hoe ver ben je?", "Waar sta je?"


def answer(text: str, *, session=FIRST, person=ANNE, question: str = FAR) -> StandingAnswer:
    return StandingAnswer(session_id=session, person_id=person, question=question, text=text)


def test_an_answer_is_found_by_session_person_and_question():
    known = StandingAnswers([answer("ver"), answer("dichtbij", session=SECOND)])
    assert (known.text(FIRST, ANNE, FAR), known.text(SECOND, ANNE, FAR)) == ("ver", "dichtbij")
    assert known.text(FIRST, BRAM, FAR) == ""


def test_a_question_of_earlier_stays_in_sight_as_long_as_it_has_answers():
    known = StandingAnswers([answer("ver", question="Vroeger gevraagd?")])
    assert known.questions([FAR, GOAL]) == (FAR, GOAL, "Vroeger gevraagd?")


def test_answers_are_counted_by_session():
    known = StandingAnswers([answer("ver"), answer(" ", question=GOAL), answer("x", person=BRAM)])
    assert known.given(FIRST, [ANNE, BRAM], [FAR, GOAL]) == 2


def test_an_answer_without_words_is_no_answer():
    kept = answered(None, answer(""), "ver")
    assert kept is not None and kept.text == "ver" and answered(kept, answer(""), "  ") is None


def test_answers_go_along_with_a_question_that_gets_other_words():
    moved = renamed_answers([FAR, GOAL], ["Hoever kwam je?", GOAL], [answer("ver"), answer("hier", question=GOAL)])
    assert [(one.question, one.text) for one in moved] == [("Hoever kwam je?", "ver")]


def test_answers_stay_when_questions_change_places_or_one_goes():
    known = [answer("ver"), answer("hier", question=GOAL)]
    assert renamed_answers([FAR, GOAL], [GOAL, FAR], known) == []
    assert renamed_answers([FAR, GOAL], [GOAL], known) == []
