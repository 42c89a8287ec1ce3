"""Reading across puts answers to one question beside each other, and never reads what is private."""

from datetime import date
from uuid import UUID, uuid4

from copdesk.domain.choices import HarvestKind, PathMoment, QuestionKind, QuoteConsent
from copdesk.domain.competences import key_of
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Answer, Guide, Interview, Question, Section
from copdesk.domain.reading_across import as_harvest, asked, beside, heard, quotes, themes, voices

HERE, ANNE, BRAM = uuid4(), uuid4(), uuid4()


def guide(moment: PathMoment = PathMoment.START, text: str = "Waar loop je vast?") -> Guide:
    scale = Question(key=key_of("Netwerken"), text="Netwerken", kind=QuestionKind.SCALE)
    questions = (Question(key="stuck", text=text), Question(key="secret", text="En verder?", private=True), scale)
    return Guide(name="Intake", moment=moment, sections=(Section(title="Begin", questions=questions),))


def interview(person: UUID, *answers: Answer, on: date = date(2020, 9, 1), kept: Guide | None = None) -> Interview:
    return Interview(community_id=HERE, person_id=person, guide=kept or guide(), on=on, answers=answers)


def stuck(text: str, **fields: object) -> Answer:
    return Answer.model_validate({"question": "stuck", "text": text} | fields)


def test_private_answers_and_figures_are_not_read_even_when_a_file_holds_them():
    told = interview(ANNE, stuck("In rapporten"), Answer(question="secret", text="stil"))
    told = told.with_(answers=(*told.answers, Answer(question=key_of("Netwerken"), text="3")))
    assert [one.text for one in heard([told])] == ["In rapporten"]
    assert [one.key for one in asked([told])] == ["stuck"]


def test_the_same_question_at_start_and_end_stands_side_by_side():
    later = interview(ANNE, stuck("Nergens meer"), on=date(2021, 6, 1), kept=guide(PathMoment.END, "Zit je nog vast?"))
    first = interview(ANNE, stuck("In rapporten"))
    (side,) = beside(heard([later, first]), "stuck")
    assert (side.said(PathMoment.START), side.said(PathMoment.END)) == ("In rapporten", "Nergens meer")
    assert asked([later, first])[0][1:] == ("Zit je nog vast?", 1, (PathMoment.START, PathMoment.END))


def test_of_two_answers_at_one_moment_the_latest_counts():
    early, late = interview(ANNE, stuck("eerst")), interview(ANNE, stuck("later"), on=date(2020, 10, 1))
    assert beside(heard([late, early]), "stuck")[0].said(PathMoment.START) == "later"


def test_a_theme_counts_people_and_not_answers():
    anne = interview(ANNE, stuck("a", themes=("Kaarten", "steun")))
    again = interview(ANNE, stuck("b", themes=("kaarten",)), on=date(2020, 10, 1))
    bram = interview(BRAM, stuck("c", themes=("kaarten",)))
    first, second = themes(heard([anne, again, bram]))
    assert (first.name.casefold(), first.voices, second.name, second.voices) == ("kaarten", 2, "steun", 1)
    assert set(first.interview_ids) == {anne.id, again.id, bram.id}


def test_a_quote_becomes_harvest_that_nobody_was_asked_about_yet():
    (quote,) = quotes(heard([interview(ANNE, stuck("Ik hoor niets.", quotes=("Ik hoor niets.",)))]))
    item = as_harvest(quote, HERE, date(2021, 1, 1))
    assert (item.kind, item.text, item.person_id) == (HarvestKind.QUOTE, "Ik hoor niets.", ANNE)
    assert item.consent is QuoteConsent.NOT_ASKED and item.on == date(2020, 9, 1)


def test_a_quote_knows_what_was_harvested_of_it_and_of_whom():
    said = heard([interview(p, stuck("Stil.", quotes=("Stil.",))) for p in (ANNE, BRAM)])
    fields = {"community_id": HERE, "kind": HarvestKind.QUOTE, "text": " stil. ", "on": date(2021, 1, 1)}
    item = HarvestItem.model_validate(fields | {"person_id": ANNE, "consent": QuoteConsent.GIVEN})
    known = {quote.heard.person_id: quote.consent for quote in quotes(said, [item])}
    assert known == {ANNE: QuoteConsent.GIVEN, BRAM: None}


def test_a_wish_has_as_many_voices_as_people_whose_interviews_are_still_there():
    first, second, gone = interview(ANNE), interview(ANNE), uuid4()
    assert voices([first.id, second.id, gone], [first, second]) == 1
