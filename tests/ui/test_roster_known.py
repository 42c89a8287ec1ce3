"""Who is in the workbook already is offered while a name is typed, and is not there twice."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import Role
from copdesk.domain.composition import CompositionRule
from copdesk.domain.roster import Organisation, Participation, Person
from tests import builders
from tests.ui import rules
from ui.kit.desk import Desk
from ui.kit.outside_rule import OutsideRuleQuestion
from ui.roster.adding import AddPerson
from ui.roster.page import RosterPage

STUDIO = Organisation(name="Studio Oever", kind="self_employed")
RULE = CompositionRule(never=("self_employed",), reason="De groep is geen markt.")
CLIMATE, REGION = builders.community(name="Klimaat"), builders.community(name="Regio", composition=RULE)
ZOE = builders.person(email="zoe@example.org", job_title="Adviseur", organisation_id=STUDIO.id)
ABEL = builders.person("Abel", "", "Bakker")


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[AddPerson]:
    """Zoë is in one community, Abel in the other, which is the one that is looked at."""
    ways = [builders.participation(ZOE, CLIMATE, role=Role.FACILITATOR), builders.participation(ABEL, REGION)]
    builders.fill(desk.workbook, [CLIMATE, REGION, STUDIO, ZOE, ABEL, *ways])
    desk.choose_community(REGION.id)
    page = RosterPage(desk)
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    yield page.add_person()


def offered(dialog: AddPerson) -> list[str]:
    return [button.text() for button in dialog.known.offered]


def test_a_name_that_is_known_is_offered_whatever_its_accents(dialog: AddPerson) -> None:
    QTest.keyClicks(dialog.name.line, "zoe meul")
    assert offered(dialog) == ["Zoë van der Meulen  ·  Studio Oever"] and dialog.known.isVisible()
    rules.check(dialog)


def test_nobody_is_offered_for_a_letter_or_a_name_that_is_new(dialog: AddPerson) -> None:
    QTest.keyClicks(dialog.name.line, "Z")
    assert offered(dialog) == [] and not dialog.known.isVisible()
    QTest.keyClicks(dialog.name.line, "waantje")
    assert offered(dialog) == []


def test_an_address_finds_somebody_under_another_name(dialog: AddPerson) -> None:
    QTest.keyClicks(dialog.name.line, "Z. Jansen")
    QTest.keyClicks(dialog.email.line, "ZOE@example.org")
    assert offered(dialog) == ["Zoë van der Meulen  ·  Studio Oever"]


def test_who_is_known_joins_with_a_role_of_their_own_and_stays_one_person(dialog: AddPerson, desk: Desk) -> None:
    QTest.keyClicks(dialog.name.line, "meulen")
    dialog.known.offered[0].click()
    assert (dialog.email.value, dialog.place.value) == ("zoe@example.org", "Studio Oever")
    assert not dialog.name.isEnabled()
    dialog.role.set_value(Role.GUEST)
    dialog.add.click()
    ways = {way.community_id: way.role for way in desk.workbook.all(Participation, person_id=ZOE.id)}
    assert ways == {CLIMATE.id: Role.FACILITATOR, REGION.id: Role.GUEST}
    assert len(desk.workbook.all(Person)) == 2
    desk.undo.undo()
    assert len(desk.workbook.all(Participation, person_id=ZOE.id)) == 1


def test_the_rule_of_this_community_asks_about_who_is_known_too(dialog: AddPerson, desk: Desk) -> None:
    QTest.keyClicks(dialog.name.line, "meulen")
    dialog.known.offered[0].click()
    dialog.add.click()
    (question,) = dialog.findChildren(OutsideRuleQuestion)
    question.because.setPlainText("Brengt een casus in.")
    question.go_on.click()
    joined = desk.workbook.all(Participation, person_id=ZOE.id, community_id=REGION.id)
    assert [way.outside_rule_because for way in joined] == ["Brengt een casus in."]


def test_who_is_meant_after_all_to_be_somebody_else_becomes_new(dialog: AddPerson, desk: Desk) -> None:
    QTest.keyClicks(dialog.name.line, "Abel Bakker")
    dialog.known.offered[0].click()
    dialog.known.offered[0].click()
    dialog.add.click()
    assert [person.full_name for person in desk.workbook.all(Person)].count("Abel Bakker") == 2


def test_who_is_in_this_community_already_is_shown_instead(dialog: AddPerson, desk: Desk) -> None:
    QTest.keyClicks(dialog.name.line, "bakker")
    assert offered(dialog) == ["Abel Bakker  ·  already in this community"]
    dialog.known.offered[0].click()
    assert dialog.add.text() == "&Show"
    dialog.add.click()
    assert len(desk.workbook.all(Participation, person_id=ABEL.id)) == 1
