"""What a screen calls a choice is understood in a list, however it is written, and is what an exported list says."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, TypeVar

import pytest
from PySide6.QtWidgets import QApplication

from copdesk.domain.choices import AttendanceMark, OrganisationKind, ParticipationStatus, Role
from copdesk.domain.import_plan import Way
from copdesk.domain.language import Language
from copdesk.exchange.attendance_in import mark_of
from copdesk.exchange.words import word
from tests.exchange.lists import one
from ui.kit.language import Speech
from ui.kit.vocabulary import Vocabulary

C = TypeVar("C", bound=StrEnum)

TITLES = "Voornaam;Organisatie;Soort organisatie;Rol;Status"


@pytest.fixture(params=list(Language))
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Speech]:
    """The program speaking each of its languages."""
    made = Speech(qapp, request.param)
    made.install()
    yield made
    made.be_silent()


def written(words: str) -> list[str]:
    """Return a word as it may stand in a list: as on screen, shouted, whispered, and with a curly apostrophe."""
    return [words, words.upper(), words.lower(), f" {words.replace(chr(39), '’')} "]


def spellings(called: Mapping[C, str]) -> list[tuple[C, str]]:
    """Return every choice with every way in which its word may be written."""
    return [(choice, spelt) for choice, words in called.items() for spelt in written(words)]


def read(kind: str = "", role: str = "", status: str = "") -> tuple[str, tuple[Way, ...]]:
    """Return what a list says with these words, of which none may be left over."""
    found = one(f"{TITLES}\nJan;Zuid;{kind};{role};{status}\n".encode())
    assert found.remarks == ()
    return found.organisation_kind, found.ways


def test_every_kind_of_organisation_is_known_by_its_word_on_screen(spoken: Speech) -> None:
    called = Vocabulary().organisation_kinds()
    assert set(called) == set(OrganisationKind)
    assert [choice for choice, words in spellings(called) if read(kind=words)[0] != choice] == []


def test_every_role_and_status_is_known_by_its_word_on_screen(spoken: Speech) -> None:
    roles, statuses = Vocabulary().roles(), Vocabulary().statuses()
    assert (set(roles), set(statuses)) == (set(Role), set(ParticipationStatus))
    assert [choice for choice, words in spellings(roles) if read(role=words)[1] != (Way(choice),)] == []
    as_status = ((s, read(status=words)[1][0].status) for s, words in spellings(statuses))
    assert [said for said, understood in as_status if said != understood] == []


def test_every_mark_of_attendance_is_known_by_its_word_on_screen(spoken: Speech) -> None:
    called = Vocabulary().attendance()
    assert set(called) == set(AttendanceMark)
    assert [choice for choice, words in spellings(called) if mark_of(words) != choice] == []


def test_an_exported_list_says_what_the_screens_say(spoken: Speech) -> None:
    screen = Vocabulary()
    called: dict[str, Mapping[Any, str]] = {
        "kind": screen.organisation_kinds(),
        "role": screen.roles(),
        "status": screen.statuses(),
        "mark": screen.attendance(),
    }
    told = [(f"{what}_{choice}", words) for what, of in called.items() for choice, words in of.items()]
    assert [key for key, words in told if word(key, spoken.language) != words.lower()] == []
