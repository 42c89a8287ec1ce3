"""Erasing finds somebody by reference and by name, and leaves others alone."""

from datetime import date

import pytest

from copdesk.domain.choices import AttendanceMark, HarvestKind, QuoteConsent
from copdesk.domain.erasing import Way, free_aliases, look, plan
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.personal import names_of, texts, with_texts
from copdesk.domain.roster import Attendance, Organisation, Person
from tests import builders

CLIMATE, ZOE = builders.community(), builders.person()
MEETING = builders.session(CLIMATE.id)
DAY = date(2026, 5, 3)
ALIAS = "Deelnemer 07"
NAMES = names_of(ZOE.with_(email="zoe@voorbeeld.nl", phone="06 12345678"))


def lesson(text: str, **fields: object) -> HarvestItem:
    usual = {"community_id": CLIMATE.id, "kind": HarvestKind.LESSON, "text": text, "on": DAY}
    return HarvestItem.model_validate(usual | fields)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Zoë van der Meulen belde.", "X belde."),
        ("zoe  VAN DER meulen belde", "X belde"),
        ("Mw. Van der Meulen zei het", "Mw. X zei het"),
        ("Vraag het Meulen", "Vraag het X"),
        ("Vraag het Zoë, niet Zoëlla", "Vraag het X, niet Zoëlla"),
        ("mail zoe@voorbeeld.nl of 06 12345678", "mail X of X"),
        ("Vermeulen is een ander", "Vermeulen is een ander"),
        ("Bel 0612345678, dus +31 (0)6-12 34 56 78", "Bel X, dus X"),
        ("Zoës plan en zoës oog", "Xs plan en Xs oog"),
        ("vanderMeulen en ZvdM en Z.v.d.M.", "X en X en X."),
        ("Meulenwerk maalt, een meulenaar ook", "X maalt, een meulenaar ook"),
        ("info@meulenwerk.nl of www.zoevandermeulen.nl", "X of www.X"),
    ],
)
def test_a_name_is_found_in_every_form_and_nowhere_else(text: str, left: str) -> None:
    assert NAMES.redacted(text, "X") == left


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Zoës plan", True),
        ("zoës plan", False),
        ("Meulens voorstel", True),
        ("Bel 0612345678", True),
        ("vanderMeulen", True),
        ("ZvdM zei", False),
        ("zvdm", None),
        ("Meulenwerk Advies", False),
        ("meulenaar", None),
        ("post@meulenwerk.nl", False),
        ("Het is 2026-05-03 12:00", None),
    ],
)
def test_what_might_be_somebody_is_shown_and_only_what_must_be_is_proposed(text: str, sure: bool | None) -> None:
    assert (NAMES.is_sure(text) if NAMES.spans(text) else None) is sure


def test_a_name_with_an_s_may_be_somebody_else_who_is_called_so() -> None:
    names = names_of(builders.person("Jan", "", "Bos"), [builders.person("Jans", "", "Vos")])
    assert not names.is_sure("Jans wacht") and names_of(builders.person("Jan", "", "Bos")).is_sure("Jans plan")


def test_every_form_in_a_text_is_shown_before_it_goes() -> None:
    text = "Zoë van der Meulen vroeg. " + "Het regende. " * 20 + "Dat ging naar Meulenwerk."
    (mention,) = look(ZOE, [ZOE, lesson(text)]).mentions
    assert "Zoë van der Meulen vroeg" in mention.excerpt and "Meulenwerk" in mention.excerpt


def test_words_in_nested_values_can_be_replaced() -> None:
    place = builders.community(criteria=("Kent Zoë van der Meulen",))
    ((path, text),) = [pair for pair in texts(place) if "Zoë" in pair[1]]
    assert with_texts(place, {path: NAMES.redacted(text, "X")}) == place.with_(criteria=("Kent X",))


def test_a_mention_is_shown_with_the_words_around_it() -> None:
    (mention,) = look(ZOE, [ZOE, lesson("We liepen door de wijk. " * 4 + "Toen zei Zoë van der Meulen iets.")]).mentions
    assert mention.excerpt.startswith("…") and "zei Zoë van der Meulen iets." in mention.excerpt


def test_a_given_name_alone_is_not_proposed_when_somebody_else_has_it_too() -> None:
    other = builders.person("Zoë", "", "Bakker")
    items = [lesson("Zoë vroeg door"), lesson("Zoë van der Meulen vroeg door")]
    seen = look(ZOE, [ZOE, other, *items])
    assert [mention.sure for mention in seen.mentions] == [False, True]


def test_a_family_name_that_is_shared_is_not_proposed() -> None:
    seen = look(ZOE, [ZOE, builders.person("Piet"), lesson("Van der Meulen vroeg door"), lesson("Zoë vroeg door")])
    assert [mention.sure for mention in seen.mentions] == [False, True]


@pytest.mark.parametrize(("kind", "goes"), [("self_employed", True), ("Zzp'er", True), ("municipality", False)])
def test_the_firm_of_who_works_alone_goes_with_them_whatever_word_stands_for_that(kind: str, goes: bool) -> None:
    firm = Organisation(name="Bureau Stroom", kind=kind)
    (own,) = look(alone := ZOE.with_(organisation_id=firm.id), [alone, firm]).own
    assert (own.entity, own.goes) == (firm, goes)


def test_a_firm_with_somebodys_name_is_a_mention() -> None:
    firm = Organisation(name="Bureau Van der Meulen")
    erasure = plan(seen := look(ZOE, [ZOE, firm]), [ZOE, firm], Way.DELETE, "[gewist]", seen.proposed)
    assert firm.with_(name="Bureau [gewist]") in erasure.puts


def test_anonymised_the_counts_stay_and_the_person_has_an_alias() -> None:
    there = Attendance(session_id=MEETING.id, person_id=ZOE.id, mark=AttendanceMark.PRESENT)
    way = builders.participation(ZOE, CLIMATE, decision="Kent de wijk")
    world = [CLIMATE, MEETING, ZOE.with_(email="zoe@voorbeeld.nl"), way, there]
    erasure = plan(look(world[2], world), world, Way.ANONYMISE, ALIAS, frozenset())
    (left,) = [e for e in erasure.puts if isinstance(e, Person)]
    assert left == Person(id=ZOE.id, family_name=ALIAS) and there not in erasure.removals
    assert way.with_(decision="") in erasure.puts


def test_a_workplace_stays_only_when_others_work_there() -> None:
    shared, own = Organisation(name="Gemeente"), Organisation(name="Eigen zaak")
    mate = builders.person("Abel", "", "Bakker", organisation_id=shared.id)
    for place, left in ((shared, shared.id), (own, None)):
        her = ZOE.with_(organisation_id=place.id)
        world = [shared, own, mate, her]
        puts = plan(look(her, world), world, Way.ANONYMISE, ALIAS, frozenset()).puts
        assert [e.organisation_id for e in puts if isinstance(e, Person)] == [left]


def test_words_that_were_not_released_go_even_when_the_person_stays() -> None:
    kept = lesson("Ja", kind=HarvestKind.QUOTE, person_id=ZOE.id, consent=QuoteConsent.GIVEN)
    unsaid = lesson("Nee", kind=HarvestKind.QUOTE, person_id=ZOE.id)
    world = [CLIMATE, ZOE, kept, unsaid]
    erasure = plan(look(ZOE, world), world, Way.ANONYMISE, ALIAS, frozenset())
    assert erasure.removals == (unsaid,) and kept.with_(anonymous=True) in erasure.puts


def test_a_mention_that_is_to_stay_stays() -> None:
    world = [ZOE, lesson("Zoë van der Meulen vroeg door")]
    assert plan(look(ZOE, world), world, Way.DELETE, "X", frozenset()).puts == ()


def test_the_first_free_alias_is_taken() -> None:
    people = [Person(family_name="Deelnemer 01"), ZOE]
    assert free_aliases("Deelnemer", people, 2) == ("Deelnemer 02", "Deelnemer 03")
