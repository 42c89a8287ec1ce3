"""The blank interview form: every question with room to write, and the private ones on a sheet apart."""

from datetime import date

import pytest

from copdesk.documents.interview_form import render
from copdesk.domain.choices import QuestionKind
from copdesk.domain.interview_papers import InterviewFormPaper
from copdesk.domain.interviews import Guide, Question, Section
from copdesk.domain.language import Language
from copdesk.exchange.guides import shipped
from tests.documents.checks import sound
from tests.documents.reading import Reading, squeezed
from tests.documents.test_hostile_words import HOSTILE, visible


def paper(guide: Guide, **more: str) -> InterviewFormPaper:
    return InterviewFormPaper(
        community="CoP Beekdal", guide=guide, made_on=date(2026, 11, 22), language=guide.language, **more
    )


def guide(*questions: Question, title: str = "Deel", minutes: int = 10) -> Guide:
    return Guide(name="Gids", sections=(Section(title=title, minutes=minutes, questions=questions),))


def said(reading: Reading) -> str:
    return squeezed(reading.words)


@pytest.mark.parametrize("number", [0, 1, 2])
@pytest.mark.parametrize("language", Language)
def test_every_question_and_probe_of_a_shipped_guide_is_on_the_form(language: Language, number: int) -> None:
    shown = shipped(language)[number]
    words = said(sound(render(paper(shown))))
    for question in shown.questions:
        assert question.text in words
        assert all(words_of in words for words_of in (*question.probes, *question.choices))


def test_a_scale_is_read_as_one_line_and_choices_have_boxes() -> None:
    scale = Question(key="a", text="Hoe stevig?", kind=QuestionKind.SCALE)
    choice = Question(key="b", text="Hoe dan?", kind=QuestionKind.CHOICE, choices=("Samen", "Alleen"))
    reading = sound(render(paper(guide(scale, choice))))
    spoken = [one.said.get("ActualText") for one in reading.root.all("P")]
    assert "nog niet: 1, 2, 3, 4, 5: helemaal" in spoken
    assert [squeezed(item.text) for item in reading.root.all("LI")] == ["☐Samen", "☐Alleen"]


def test_private_questions_are_on_a_page_of_their_own_that_says_so() -> None:
    secret = Question(key="b", text="Wat speelt er?", private=True)
    reading = sound(render(paper(guide(Question(key="a", text="Waar werk je aan?"), secret))))
    first, second = reading.root.all("Sect")
    assert "Wat speelt er?" not in first.text and "Waar werk je aan?" not in second.text
    assert "Dit blad is besloten." in squeezed(second.text) and reading.pages == 2
    assert reading.aside.count("Besloten: apart bewaren") == 1


def test_a_guide_without_private_questions_has_no_private_sheet() -> None:
    reading = sound(render(paper(guide(Question(key="a", text="Waar werk je aan?")))))
    assert reading.pages == 1 and "besloten" not in reading.words.casefold()


def test_the_name_of_whoever_is_spoken_with_stands_on_both_sheets() -> None:
    asked = (Question(key="a", text="Een?"), Question(key="b", text="Twee?", private=True))
    reading = sound(render(paper(guide(*asked), person="Zoë van der Meulen")))
    assert said(reading).count("Gesprek met Zoë van der Meulen") == 2


def test_a_guide_without_questions_is_still_a_page() -> None:
    assert sound(render(paper(Guide(name="Leeg")))).pages == 1


@pytest.mark.parametrize("kind", HOSTILE)
def test_whatever_is_typed_stays_words(kind: str) -> None:
    words = HOSTILE[kind][:150] or "leeg"
    if not words.strip() or not words.isprintable():
        words = "x" + words.replace("\n", " ")
    asked = Question(key="a", text=words, probes=(words,))
    reading = sound(render(paper(guide(asked, title=words), person=words)))
    together = "".join(visible(asked.text).split())
    assert together in "".join(visible(reading.words).split())


def test_equal_papers_give_equal_bytes() -> None:
    assert render(paper(shipped(Language.DUTCH)[0])) == render(paper(shipped(Language.DUTCH)[0]))
