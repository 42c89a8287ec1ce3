"""On the list of participants stands who agreed to it, with nothing that is not for others."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from copdesk.documents.participants import render
from copdesk.domain.choices import Decision, ParticipationStatus, Purpose, Role
from copdesk.domain.consent import Consent
from copdesk.domain.language import Language
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Organisation, Person
from copdesk.domain.roster_papers import ListedPerson, ParticipantsPaper
from copdesk.store.participant_list import participants
from copdesk.store.workbook import Workbook
from tests import builders
from tests.documents.checks import sound
from tests.documents.reading import squeezed
from tests.documents.test_hostile_words import HOSTILE, visible

DAY = date(2026, 3, 5)
CITY = Organisation(name="Gemeente Voorbeeldstad", kind="municipality")
CLIMATE = builders.community()
ZOE = builders.person(organisation_id=CITY.id, job_title="Adviseur", email="zoe@example.org")
ABEL, NOOR = builders.person("Abel", "", "Bakker"), builders.person("Noor", "", "Wolkenveld")


def said(someone: Person, decision: Decision, number: int = 1) -> Consent:
    return Consent(person_id=someone.id, purpose=Purpose.PARTICIPANT_LIST, decision=decision, on=DAY, number=number)


@pytest.fixture
def workbook(tmp_path: Path) -> Iterator[Workbook]:
    """A new, empty workbook on disk."""
    made = builders.new_workbook(tmp_path)
    yield made
    made.close()


@pytest.fixture
def filled(workbook: Workbook) -> Workbook:
    """Three people, of whom one agreed, one agreed and withdrew, and one was never asked."""
    ways = [
        builders.participation(ZOE, CLIMATE, lone_specialist=True, represents="Buurtkring"),
        builders.participation(ABEL, CLIMATE),
        builders.participation(NOOR, CLIMATE, role=Role.FACILITATOR),
    ]
    answers = [said(ZOE, Decision.GIVEN), said(ABEL, Decision.GIVEN), said(ABEL, Decision.WITHDRAWN, 2)]
    builders.fill(workbook, [CLIMATE, CITY, ZOE, ABEL, NOOR, *ways, *answers])
    return workbook


def test_only_who_agreed_is_on_the_list_and_the_others_are_counted(filled: Workbook) -> None:
    paper = participants(filled, CLIMATE.id, DAY)
    assert [person.name for person in paper.people] == ["Zoë van der Meulen"]
    assert paper.unlisted == 2


def test_it_prints_where_people_work_and_for_whom_they_speak_and_no_more(filled: Workbook) -> None:
    reading = sound(render(participants(filled, CLIMATE.id, DAY)))
    for words in ("Zoë van der Meulen", "Adviseur", "Gemeente Voorbeeldstad", "spreekt voor Buurtkring"):
        assert words in squeezed(reading.words)
    for words in ("Abel", "eenpitter", "zoe@example.org"):
        assert words not in reading.words


def test_who_has_two_roles_stands_on_it_once_with_both(filled: Workbook) -> None:
    builders.fill(filled, [builders.participation(ZOE, CLIMATE, role=Role.SPONSOR)])
    paper = participants(filled, CLIMATE.id, DAY)
    assert [(one.name, one.role, one.also) for one in paper.people] == [
        ("Zoë van der Meulen", Role.PARTICIPANT, (Role.SPONSOR,))
    ]
    assert "ook opdrachtgever" in squeezed(sound(render(paper)).words)


def test_who_left_or_was_not_chosen_is_not_on_it(filled: Workbook) -> None:
    way = filled.all(builders.Participation, person_id=ZOE.id)[0]
    builders.fill(filled, [way.with_(status=ParticipationStatus.NOT_CHOSEN), said(NOOR, Decision.GIVEN)])
    assert [person.name for person in participants(filled, CLIMATE.id, DAY).people] == ["Noor Wolkenveld"]


def test_without_anybody_who_agreed_there_is_no_list(workbook: Workbook) -> None:
    builders.fill(workbook, [CLIMATE, ABEL, builders.participation(ABEL, CLIMATE)])
    with pytest.raises(Problem) as told:
        participants(workbook, CLIMATE.id, DAY)
    assert told.value.code == "nobody_listed"


def test_it_speaks_english_and_puts_guides_apart() -> None:
    people = (ListedPerson(name="Abel"), ListedPerson(name="Noor", role=Role.FACILITATOR))
    paper = ParticipantsPaper(community="Climate", made_on=DAY, language=Language.ENGLISH, people=people)
    reading = sound(render(paper))
    assert reading.words.index("Participants") < reading.words.index("Facilitators")


@pytest.mark.parametrize("kind", HOSTILE)
def test_whatever_is_typed_stays_words(kind: str) -> None:
    words = HOSTILE[kind]
    reading = sound(render(ParticipantsPaper(community="X", made_on=DAY, people=(ListedPerson(name=words),))))
    assert "".join(visible(words).split()) in "".join(visible(reading.words).split())
