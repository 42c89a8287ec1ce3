"""Whichever way somebody comes to take part, one outside the rule is asked about, and only then."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import Role
from copdesk.domain.composition import CompositionRule
from copdesk.domain.roster import Organisation, Participation
from tests import builders
from ui.kit.desk import Desk
from ui.kit.outside_rule import OutsideRuleQuestion
from ui.roster.adding import AddPerson
from ui.roster.page import RosterPage

RULE = CompositionRule(never=("self_employed",), reason="Alleen overheid.")
CLIMATE = builders.community(composition=RULE)
STUDIO = Organisation(name="Studio Oeverzwaluw", kind="self_employed")
MEREL = builders.person("Merel", "", "Oeverzwaluw", organisation_id=STUDIO.id)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """A community of officials, led by somebody who works for herself."""
    leads = builders.participation(MEREL, CLIMATE, role=Role.FACILITATOR)
    builders.fill(desk.workbook, [CLIMATE, STUDIO, MEREL, leads])
    desk.choose_community(CLIMATE.id)
    made = RosterPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.listing.table.selectRow(0)
    QApplication.processEvents()
    yield made


def asked() -> OutsideRuleQuestion | None:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, OutsideRuleQuestion)), None)


def roles(desk: Desk) -> dict[Role, str]:
    return {way.role: way.outside_rule_because for way in desk.workbook.all(Participation)}


def test_one_more_role_that_is_outside_the_rule_is_asked_about(page: RosterPage, desk: Desk) -> None:
    page.details.profile.further.add_role.click()
    question = asked()
    assert question is not None and roles(desk) == {Role.FACILITATOR: ""}
    question.reasoned.emit("Ze brengt één casus in.")
    question.reject()
    assert roles(desk) == {Role.FACILITATOR: "", Role.PARTICIPANT: "Ze brengt één casus in."}


def test_without_a_reason_no_role_is_added(page: RosterPage, desk: Desk) -> None:
    page.details.profile.further.add_role.click()
    question = asked()
    assert question is not None
    question.reject()
    assert roles(desk) == {Role.FACILITATOR: ""}


def test_a_further_role_cannot_become_one_outside_the_rule_unasked(page: RosterPage, desk: Desk) -> None:
    page.details.profile._edits.roles.add(MEREL.id, Role.GUEST, "")
    row = page.details.profile.further.rows[0]
    row.role.set_value(Role.PARTICIPANT)
    row.role.committed.emit(Role.PARTICIPANT)
    question = asked()
    assert question is not None and Role.PARTICIPANT not in roles(desk)
    question.reject()
    assert row.role.value is Role.GUEST


def test_a_kind_is_asked_for_only_with_an_organisation(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    adding = AddPerson(desk, page.details.profile._edits, page.details.profile._spoken, page)
    assert not adding.kind.isEnabled()
    adding.place.line.setText("Bureau Nieuw")
    adding.place.line.textEdited.emit("Bureau Nieuw")
    assert adding.kind.isEnabled()


def test_a_wrong_address_is_told_before_a_reason_is_asked(page: RosterPage, desk: Desk) -> None:
    adding = page.add_person()
    adding.name.line.setText("Nieuw Iemand")
    adding.name.line.textEdited.emit("Nieuw Iemand")
    adding.email.line.setText("bedrijf")
    adding.place.line.setText("Studio Oeverzwaluw")
    adding.place.commit()
    adding.add.click()
    assert asked() is None and adding.isVisible() and "name@example.org" in adding.email._problem.text()


def test_escape_leaves_the_form_while_the_cursor_is_in_a_field(page: RosterPage, qtbot: QtBot) -> None:
    adding = page.add_person()
    adding.name.line.setFocus()
    qtbot.keyClick(adding.name.line, Qt.Key.Key_Escape)
    assert not adding.isVisible()
