"""Consent decides what is printed, for whom, and with whose name."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from copdesk.domain.choices import Audience, Decision, HarvestKind, Purpose, QuoteConsent
from copdesk.domain.consent import (
    Consent,
    Naming,
    check_day,
    holds,
    latest,
    naming,
    next_number,
    printable,
    said_of,
    version_about,
)
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.problems import Problem

SPRING, SUMMER = date(2018, 4, 1), date(2018, 7, 1)
NAMED, ANONYMOUS = Purpose.QUOTE_NAMED, Purpose.QUOTE_ANONYMOUS
GIVEN, REFUSED, WITHDRAWN = Decision.GIVEN, Decision.REFUSED, Decision.WITHDRAWN
speaker = uuid4()


def quote(**fields: object) -> HarvestItem:
    usual = {"community_id": uuid4(), "kind": HarvestKind.QUOTE, "text": "Een boost", "on": SUMMER}
    return HarvestItem.model_validate(usual | {"person_id": speaker, "consent": QuoteConsent.GIVEN} | fields)


def answer(purpose: Purpose, decision: Decision, on: date = SPRING, who: UUID = speaker) -> Consent:
    return Consent(person_id=who, purpose=purpose, decision=decision, on=on)


def test_never_asked_is_no():
    assert not holds([], speaker, NAMED)


def test_the_latest_answer_counts_whatever_the_order():
    answers = [answer(NAMED, WITHDRAWN, SUMMER), answer(NAMED, GIVEN, SPRING)]
    assert latest(answers, speaker, NAMED) is WITHDRAWN


def test_of_two_answers_on_one_day_the_last_counts():
    first = answer(NAMED, REFUSED)
    second = answer(NAMED, GIVEN).with_(number=next_number([first], speaker))
    assert holds([second, first], speaker, NAMED)


def test_an_answer_is_about_one_purpose_and_one_person():
    answers = [answer(ANONYMOUS, GIVEN), answer(NAMED, GIVEN, who=uuid4())]
    assert latest(answers, speaker, NAMED) is None


@pytest.mark.parametrize("consent", [c for c in QuoteConsent if c is not QuoteConsent.GIVEN])
def test_a_quote_without_consent_is_not_printed(consent: QuoteConsent):
    assert not printable(quote(consent=consent), Audience.GROUP)


def test_a_lesson_needs_no_consent_to_be_printed():
    lesson = quote(kind=HarvestKind.LESSON, consent=QuoteConsent.NOT_ASKED)
    assert printable(lesson, Audience.GROUP)


@pytest.mark.parametrize("no", [QuoteConsent.REFUSED, QuoteConsent.WITHDRAWN])
def test_a_lesson_that_was_refused_at_read_back_is_not_printed(no: QuoteConsent):
    assert not printable(quote(kind=HarvestKind.LESSON, consent=no), Audience.GROUP)


@pytest.mark.parametrize(
    ("reach", "readers"),
    [
        (Audience.GROUP, {Audience.GROUP}),
        (Audience.SPONSOR, {Audience.GROUP, Audience.SPONSOR}),
        (Audience.PUBLIC, set(Audience)),
    ],
)
def test_no_readers_wider_than_agreed(reach: Audience, readers: set[Audience]):
    assert {audience for audience in Audience if printable(quote(audience=reach), audience)} == readers


def test_consent_to_a_quote_stands_for_its_name():
    assert naming(quote(), []) is Naming.NAMED


def test_words_of_nobody_known_have_no_name():
    assert naming(quote(person_id=None), []) is Naming.ANONYMOUS


def test_an_anonymous_quote_has_no_name():
    assert naming(quote(anonymous=True), [answer(NAMED, GIVEN)]) is Naming.ANONYMOUS


@pytest.mark.parametrize("no", [REFUSED, WITHDRAWN])
def test_who_will_not_be_named_is_quoted_without_a_name(no: Decision):
    assert naming(quote(), [answer(NAMED, no)]) is Naming.ANONYMOUS


@pytest.mark.parametrize("no", [REFUSED, WITHDRAWN])
def test_who_will_not_be_quoted_at_all_is_not(no: Decision):
    assert naming(quote(), [answer(NAMED, no), answer(ANONYMOUS, no)]) is Naming.NOT_AT_ALL


@pytest.mark.parametrize("no", [REFUSED, WITHDRAWN])
def test_who_will_not_even_be_quoted_without_a_name_is_not_quoted_with_it(no: Decision):
    assert naming(quote(), [answer(ANONYMOUS, no)]) is Naming.NOT_AT_ALL
    assert naming(quote(), [answer(ANONYMOUS, no), answer(NAMED, GIVEN)]) is Naming.NAMED


def test_who_changed_their_mind_is_named_again():
    assert naming(quote(), [answer(NAMED, REFUSED), answer(NAMED, GIVEN, SUMMER)]) is Naming.NAMED


CASE, ONE, TWO = Purpose.CASE_IN_REPORT, uuid4(), uuid4()


def answer_to(passage: UUID, decision: Decision, on: date = SPRING) -> Consent:
    return answer(CASE, decision, on).with_(text_version=version_about(passage, "brief 2"))


def test_an_answer_to_one_text_says_nothing_of_another_nor_of_the_purpose():
    answers = [answer_to(ONE, GIVEN), answer_to(TWO, REFUSED)]
    assert [said_of(answers, speaker, CASE, passage) for passage in (ONE, TWO, uuid4())] == [GIVEN, REFUSED, None]
    assert latest(answers, speaker, CASE) is None


def test_without_an_answer_of_its_own_a_text_goes_by_the_purpose():
    assert said_of([answer(CASE, GIVEN)], speaker, CASE, ONE) is GIVEN


def test_a_no_to_one_text_stays_whatever_is_said_of_the_purpose():
    assert said_of([answer_to(ONE, REFUSED), answer(CASE, GIVEN, SUMMER)], speaker, CASE, ONE) is REFUSED


def test_who_takes_back_the_purpose_takes_back_every_text():
    assert said_of([answer_to(ONE, GIVEN), answer(CASE, WITHDRAWN, SUMMER)], speaker, CASE, ONE) is WITHDRAWN
    assert said_of([answer(CASE, REFUSED), answer_to(ONE, GIVEN, SUMMER)], speaker, CASE, ONE) is GIVEN


def test_the_version_that_was_typed_is_kept_beside_the_text_it_is_about():
    said = answer_to(ONE, GIVEN)
    assert (said.passage, said.version) == (ONE, "brief 2")
    assert answer(CASE, GIVEN).passage is None


@pytest.mark.parametrize(("day", "code"), [(SPRING, "consent_too_early"), (date(2019, 1, 2), "consent_in_future")])
def test_an_answer_of_a_day_that_changes_nothing_is_refused(day: date, code: str):
    with pytest.raises(Problem, match=code):
        check_day([answer(CASE, GIVEN, SUMMER)], speaker, CASE, day, date(2019, 1, 1))


def test_a_later_answer_of_the_same_day_is_kept():
    check_day([answer(CASE, GIVEN, SUMMER)], speaker, CASE, SUMMER, SUMMER)
