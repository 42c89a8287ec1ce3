"""Answers and quotes leave only of whoever agreed, without names, and never from the private part."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from copdesk.domain.choices import Decision, HarvestKind, PathMoment, Purpose, QuoteConsent
from copdesk.domain.consent import Consent, version_about
from copdesk.domain.given_away import (
    GivenAnswers,
    Veil,
    answer_table,
    given_answers,
    given_quotes,
    quote_rows,
    still_telling,
)
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Answer, Guide, Interview, Question, Section
from copdesk.domain.pseudonyms import Trace, known
from copdesk.domain.reading_across import asked, heard, quotes
from tests.builders import person

HERE, ANNE, BRAM = uuid4(), UUID(int=1), UUID(int=2)
WORDS = {trace: trace.value for trace in Trace}
MOMENTS = {moment: moment.value for moment in PathMoment}
GIVEN, REFUSED, WITHDRAWN = Decision.GIVEN, Decision.REFUSED, Decision.WITHDRAWN


def interview(who: UUID, text: str, *quoted: str, moment: PathMoment = PathMoment.START) -> Interview:
    questions = (Question(key="stuck", text="Waar loop je vast?"), Question(key="secret", text="En?", private=True))
    guide = Guide(name="Intake", moment=moment, sections=(Section(title="Begin", questions=questions),))
    told = (Answer(question="stuck", text=text, quotes=quoted), Answer(question="secret", text="geheim"))
    return Interview(community_id=HERE, person_id=who, guide=guide, on=date(2020, 9, 1), answers=told)


def said(who: UUID, purpose: Purpose, decision: Decision = GIVEN, number: int = 1, version: str = "") -> Consent:
    fields = {"person_id": who, "purpose": purpose, "decision": decision, "number": number, "text_version": version}
    return Consent.model_validate(fields | {"on": date(2020, 9, 1)})


def kept(held: list[Interview], *consents: Consent) -> GivenAnswers:
    return given_answers(heard(held), asked(held), consents)


def veil(given: GivenAnswers) -> Veil:
    names = known([person("Brechtje", "", "Lommer")], [])
    return Veil(names, still_telling(given, names)[1], WORDS)


@pytest.mark.parametrize("answers", [(), (REFUSED,), (GIVEN, WITHDRAWN)])
def test_without_a_yes_that_still_holds_answers_stay(answers: tuple[Decision, ...]):
    consents = [said(ANNE, Purpose.KEEP_INTAKE, decision, n) for n, decision in enumerate(answers, 1)]
    given = kept([interview(ANNE, "In rapporten")], *consents)
    assert given.texts == () and given.held_back == 1


def test_a_table_has_a_row_for_each_participant_and_a_column_for_each_question_and_moment():
    held = [interview(ANNE, "In Tilburg"), interview(ANNE, "Nergens", moment=PathMoment.END), interview(BRAM, "Thuis")]
    given = kept(held, said(ANNE, Purpose.KEEP_INTAKE), said(BRAM, Purpose.KEEP_INTAKE))
    titles, rows = answer_table(given, veil(given), MOMENTS, "Deelnemer")
    assert titles == ("Deelnemer", "Waar loop je vast? (start)", "Waar loop je vast? (end)")
    assert rows == (("P01", "In [place]", "Nergens"), ("P02", "Thuis", ""))


def test_the_private_part_and_the_names_of_colleagues_are_not_in_it():
    given = kept([interview(ANNE, "Brechtje Lommer helpt")], said(ANNE, Purpose.KEEP_INTAKE))
    _, rows = answer_table(given, veil(given), MOMENTS, "Deelnemer")
    assert rows == (("P01", "[person] helpt"),) and "geheim" not in str(given)


def test_a_name_in_a_question_gives_way_too():
    held = interview(ANNE, "Veel")
    question = Question(key="stuck", text="Wat zegt Brechtje Lommer ervan?")
    guide = held.guide.with_(sections=(Section(title="Begin", questions=(question,)),))
    given = kept([held.with_(guide=guide)], said(ANNE, Purpose.KEEP_INTAKE))
    titles, _ = answer_table(given, veil(given), MOMENTS, "Deelnemer")
    assert titles == ("Deelnemer", "Wat zegt [person] ervan?")


def test_quotes_of_whoever_agreed_leave_with_where_they_come_from():
    held = [interview(ANNE, "Ik hoor niets.", "Ik hoor niets."), interview(BRAM, "Stil.", "Stil.")]
    given = given_quotes(quotes(heard(held)), [said(ANNE, Purpose.QUOTE_ANONYMOUS)])
    rows = quote_rows(given, Veil(known([], []), (), WORDS), MOMENTS)
    assert rows == (("Q001", "P01 start", "", "Ik hoor niets."),) and given.held_back == 1


@pytest.mark.parametrize(
    ("purposes", "leaves"),
    [
        ({Purpose.QUOTE_NAMED: GIVEN}, True),
        ({Purpose.QUOTE_ANONYMOUS: REFUSED}, False),
        ({Purpose.QUOTE_ANONYMOUS: REFUSED, Purpose.QUOTE_NAMED: GIVEN}, True),
        ({Purpose.KEEP_INTAKE: GIVEN}, False),
    ],
)
def test_only_consent_to_quoting_lets_a_quote_leave(purposes: dict[Purpose, Decision], leaves: bool):
    consents = [said(ANNE, purpose, decision) for purpose, decision in purposes.items()]
    given = given_quotes(quotes(heard([interview(ANNE, "Stil.", "Stil.")])), consents)
    assert bool(given.lines) is leaves


def test_who_said_no_to_these_very_words_keeps_them_back():
    fields = {"community_id": HERE, "kind": HarvestKind.QUOTE, "text": "Stil.", "person_id": ANNE}
    item = HarvestItem.model_validate(fields | {"on": date(2021, 1, 1)})
    no = said(ANNE, Purpose.QUOTE_ANONYMOUS, REFUSED, 2, version_about(item.id, "1"))
    marked = quotes(heard([interview(ANNE, "Stil.", "Stil.")]), [item])
    assert given_quotes(marked, [said(ANNE, Purpose.QUOTE_ANONYMOUS)]).lines
    assert not given_quotes(marked, [said(ANNE, Purpose.QUOTE_ANONYMOUS), no]).lines


def harvested(consent: QuoteConsent, text: str = "Ik hoor niets van boven.") -> HarvestItem:
    fields = {"community_id": HERE, "kind": HarvestKind.QUOTE, "text": text, "person_id": ANNE, "consent": consent}
    return HarvestItem.model_validate(fields | {"on": date(2021, 1, 1)})


@pytest.mark.parametrize("consent", [QuoteConsent.ASKED, QuoteConsent.REFUSED, QuoteConsent.WITHDRAWN])
@pytest.mark.parametrize("marked", ["Ik hoor niets van boven.", "ik hoor niets  van boven", "Ik hoor niets van bóven!"])
def test_a_general_yes_does_not_let_words_leave_that_their_speaker_holds_back(consent: QuoteConsent, marked: str):
    items = [harvested(consent)]
    found = quotes(heard([interview(ANNE, marked, marked)]), items)
    given = given_quotes(found, [said(ANNE, Purpose.QUOTE_ANONYMOUS)], items)
    assert given.lines == () and given.held_back == 1


def test_a_quote_with_refused_words_in_it_stays():
    items, marked = [harvested(QuoteConsent.REFUSED)], "Het is stil. Ik hoor niets van boven. Ook nu niet."
    found = quotes(heard([interview(ANNE, marked, marked)]), items)
    assert given_quotes(found, [said(ANNE, Purpose.QUOTE_ANONYMOUS)], items).lines == ()


def test_a_yes_to_words_is_no_yes_to_words_like_them():
    item = harvested(QuoteConsent.GIVEN)
    yes = said(ANNE, Purpose.QUOTE_ANONYMOUS, GIVEN, 1, version_about(item.id, "1"))
    same, other = (quotes(heard([interview(ANNE, t, t)]), [item]) for t in (item.text, "Ik hoor iets van boven."))
    assert given_quotes(same, [yes], [item]).lines and not given_quotes(other, [yes], [item]).lines


@pytest.mark.parametrize("told", ["ik hoor niets van boven", "Ik hoor niets van  bovem."])
def test_refused_words_are_left_out_of_the_answers(told: str):
    held = [interview(ANNE, f"Het is stil hier. {told} En dat went niet.")]
    given = given_answers(
        heard(held), asked(held), [said(ANNE, Purpose.KEEP_INTAKE)], [harvested(QuoteConsent.WITHDRAWN)]
    )
    left = given.cells[0].text
    assert left.startswith("Het is stil hier. […]") and left.endswith("En dat went niet.")
