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


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key where the keyboard is: what is offered below a field takes it first."""
    qtbot.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), key)


def newcomer(page: RosterPage, qtbot: QtBot, kind: str) -> AddPerson:
    """Type somebody new of a new organisation of this kind, and leave the last field with Tab."""
    adding = page.add_person()
    adding.activateWindow()
    qtbot.waitUntil(adding.name.line.hasFocus)
    for field, words in ((adding.name, "Nieuw Iemand"), (adding.place, "Bureau Nieuw"), (adding.kind, kind)):
        field.line.setFocus()
        qtbot.keyClicks(field.line, words)
    press(qtbot, Qt.Key.Key_Tab)
    return adding


@pytest.mark.parametrize("typed", ["self", "SÉLF-EMP", "Self-employed"])
def test_the_beginning_of_a_kind_is_that_kind_and_passes_no_rule(page: RosterPage, qtbot: QtBot, typed: str) -> None:
    adding = newcomer(page, qtbot, typed)
    assert adding.kind.line.text() == "Self-employed" and not adding.kind._note.isVisible()
    qtbot.keyClick(adding.add, Qt.Key.Key_Space)
    assert asked() is not None


def test_enter_completes_half_a_kind_and_enter_once_more_asks(page: RosterPage, qtbot: QtBot) -> None:
    adding = newcomer(page, qtbot, "")
    adding.kind.line.setFocus()
    qtbot.keyClicks(adding.kind.line, "self")
    press(qtbot, Qt.Key.Key_Return)
    assert adding.kind.line.text() == "Self-employed" and asked() is None
    press(qtbot, Qt.Key.Key_Return)
    assert asked() is not None


def test_a_beginning_of_several_kinds_is_none_of_them_yet(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    adding = newcomer(page, qtbot, "ci")
    assert "Citizens' initiative, Civil society organisation" in adding.kind._problem.text()
    qtbot.keyClick(adding.add, Qt.Key.Key_Space)
    assert adding.isVisible() and [place.kind for place in desk.workbook.all(Organisation)] == ["self_employed"]


def test_a_kind_nobody_used_before_is_said_to_be_new(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    adding = newcomer(page, qtbot, "Stadslab")
    assert adding.kind._note.isVisible() and adding.kind._note.text() == "New kind: Stadslab"
    qtbot.keyClick(adding.add, Qt.Key.Key_Space)
    assert {place.kind for place in desk.workbook.all(Organisation)} == {"self_employed", "Stadslab"}


def test_a_kind_of_ones_own_is_known_from_then_on(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    builders.fill(desk.workbook, [Organisation(name="Lab Oost", kind="Stadslab")])
    adding = newcomer(page, qtbot, "stads")
    assert adding.kind.value == "Stadslab" and not adding.kind._note.isVisible()


def test_half_a_kind_in_the_panel_is_shown_in_full(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    kind = page.details.profile.kind
    with qtbot.waitActive(page):
        page.activateWindow()
    page.details.profile.work.about.unfold()
    kind.line.setFocus()
    kind.line.selectAll()
    qtbot.keyClicks(kind.line, "self")
    press(qtbot, Qt.Key.Key_Tab)
    assert kind.line.text() == "Self-employed" and desk.workbook.get(Organisation, STUDIO.id) == STUDIO
