"""A request has a month, an answer to it is a protected file, and data whose time is over is a reminder."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
import pyzipper
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import DataClass, HarvestKind, ParticipationStatus, RequestKind
from copdesk.domain.community import Community
from copdesk.domain.erasing import Way
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.privacy import PrivacyRequest
from copdesk.domain.retention import months_kept
from copdesk.domain.roster import Participation, Person
from copdesk.store import erasure
from tests import builders
from tests.ui import rules
from ui.kit.controls import Words
from ui.kit.desk import Desk
from ui.privacy.erase_sheet import EraseSheet
from ui.privacy.page import PrivacyPage

CLIMATE = builders.community(ends=date(2020, 6, 18))
ZOE = builders.person()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[PrivacyPage]:
    builders.fill(desk.workbook, [CLIMATE, ZOE, builders.participation(ZOE, CLIMATE)])
    desk.choose_community(CLIMATE.id)
    made = PrivacyPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    QApplication.processEvents()
    yield made


def test_a_request_is_noted_where_consent_is(page: PrivacyPage, desk: Desk) -> None:
    page.consent.pane.request.click()
    (request,) = desk.workbook.all(PrivacyRequest)
    assert (request.person_id, request.kind, request.received) == (ZOE.id, RequestKind.ACCESS, date.today())
    assert page.shown is page.requests and page.requests.table.row.request == request


def test_the_days_that_are_left_are_told(page: PrivacyPage, desk: Desk) -> None:
    page.consent.pane.request.click()
    assert "left." in page.requests.pane._deadline.text()


def test_of_who_was_erased_no_request_is_left_in_the_panel(page: PrivacyPage, desk: Desk) -> None:
    kept = PrivacyRequest(
        person_id=ZOE.id,
        kind=RequestKind.ERASURE,
        received=date(2026, 11, 2),
        answered=date(2026, 11, 3),
        notes="Belde",
    )
    builders.fill(desk.workbook, [kept])
    page.turn_to(page.requests)
    pane = page.requests.pane
    assert pane.notes.value == "Belde"
    seen = erasure.preview(desk.workbook, ZOE.id)
    erasure.erase(desk.workbook, seen, Way.DELETE, "[erased]", frozenset(), date(2026, 11, 22))
    assert (pane.notes.text.toPlainText(), pane.received.line.text(), pane.answered.line.text()) == ("", "", "")
    assert pane.kind.box.currentIndex() == -1 and not pane.notes.isEnabled()


def test_a_request_that_waited_too_long_is_told(page: PrivacyPage, desk: Desk) -> None:
    late = PrivacyRequest(person_id=ZOE.id, kind=RequestKind.ACCESS, received=date.today() - timedelta(days=40))
    builders.fill(desk.workbook, [late])
    page.turn_to(page.requests)
    assert "Should have been answered" in page.requests.pane._deadline.text()


def test_a_request_is_answered_in_the_panel(page: PrivacyPage, desk: Desk) -> None:
    page.consent.pane.request.click()
    page.requests.pane.answered.editor.setText("1-12-2026")
    page.requests.pane.answered.commit()
    assert [r.answered for r in desk.workbook.all(PrivacyRequest)] == [date(2026, 12, 1)]
    assert page.requests.pane._deadline.text() == "Answered."


@pytest.mark.parametrize(("because", "told"), [("Kent de wijk", True), ("", False)])
def test_the_sheet_says_beforehand_that_the_reason_against_the_rule_is_in_it(
    page: PrivacyPage, desk: Desk, because: str, told: bool
) -> None:
    (way,) = desk.workbook.all(Participation)
    builders.fill(desk.workbook, [way.with_(outside_rule_because=because)])
    sheet = page.give_access(ZOE.id)
    assert sheet is not None
    assert any("against the rule" in words.text() for words in sheet.findChildren(Words)) is told
    sheet.reject()


def test_the_access_file_opens_with_the_words_shown(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    sheet = page.give_access(ZOE.id)
    assert sheet is not None
    target, passphrase = desk.workbook.path.parent / "x.zip", sheet.passphrase
    sheet.write(target)
    qtbot.waitUntil(lambda: target.exists() and not desk.jobs.busy)
    sheet.reject()
    with pyzipper.AESZipFile(target) as archive:
        archive.setpassword(passphrase.encode())
        assert "Zoë van der Meulen" in archive.read("inzage.json").decode()


def test_data_whose_time_is_over_is_a_reminder(page: PrivacyPage) -> None:
    page.turn_to(page.keeping)
    assert page.keeping.reminder.words.text() == "Time to decide about: Names and contact details"


@pytest.fixture
def turned_down(page: PrivacyPage, desk: Desk) -> list[Person]:
    """Return four who were not chosen; the third takes part elsewhere, and the time of the fourth is not over."""
    names = (("Ank", "Eenhoorn"), ("Bas", "Tweeling"), ("Cas", "Drietand"), ("Dik", "Vierkant"))
    people = [builders.person(given, "", family) for given, family in names]
    ways = [
        builders.participation(one, CLIMATE, status=ParticipationStatus.NOT_CHOSEN, decided_on=date(2020, 1, 1))
        for one in people
    ]
    ways[3] = ways[3].with_(decided_on=date.today())
    other = builders.community(name="Elders")
    named = HarvestItem(
        community_id=CLIMATE.id, kind=HarvestKind.LESSON, text="Ank Eenhoorn en Bas Tweeling", on=date(2020, 1, 1)
    )
    builders.fill(desk.workbook, [*people, *ways, other, builders.participation(people[2], other), named])
    page.turn_to(page.keeping)
    return people


def test_candidates_whose_time_is_over_are_erased_at_once(
    page: PrivacyPage, desk: Desk, turned_down: list[Person]
) -> None:
    page.keeping.erase.click()
    (sheet,) = page.findChildren(EraseSheet)
    assert {person.id for person in sheet.found.people} == {person.id for person in turned_down[:2]}
    sheet.yes.click()
    assert {person.given_name for person in desk.workbook.all(Person)} == {ZOE.given_name, "Cas", "Dik"}
    assert [item.text for item in desk.workbook.all(HarvestItem)] == ["[erased] en [erased]"]
    assert not page.keeping.erase.isVisible() and not desk.undo.canUndo()


def test_candidates_who_only_lose_their_name_get_one_each(
    page: PrivacyPage, desk: Desk, turned_down: list[Person]
) -> None:
    page.keeping.erase.click()
    (sheet,) = page.findChildren(EraseSheet)
    assert "Participant 01 – Participant 02" in sheet.anonymise.text()
    sheet.anonymise.click()
    sheet.yes.click()
    names = {one.full_name for one in desk.workbook.all(Person) if one.id in {x.id for x in turned_down[:2]}}
    assert names == {"Participant 01", "Participant 02"}


def test_the_sheet_for_several_people_keeps_the_rules(page: PrivacyPage, turned_down: list[Person]) -> None:
    rules.check(page)
    page.keeping.erase.click()
    (sheet,) = page.findChildren(EraseSheet)
    QApplication.processEvents()
    rules.check(sheet)
    sheet.reject()


def test_another_time_is_kept_with_the_community(page: PrivacyPage, desk: Desk) -> None:
    page.turn_to(page.keeping)
    page.keeping.table.choose(DataClass.ROSTER)
    page.keeping.pane.months_changed.emit(240)
    community = desk.workbook.get(Community, CLIMATE.id)
    assert community is not None and months_kept(community, DataClass.ROSTER) == 240
    assert not page.keeping.reminder.isVisible()


def test_the_register_is_filled_in_and_goes_to_paper(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    page.turn_to(page.keeping)
    page.keeping.pane.fields["controller"].line.setText("Gemeente")
    page.keeping.pane.fields["controller"].commit()
    community = desk.workbook.get(Community, CLIMATE.id)
    assert community is not None and community.processing.controller == "Gemeente"
    target = desk.workbook.path.parent / "r.pdf"
    page.keeping.write_register(target)
    qtbot.waitUntil(lambda: target.exists() and not desk.jobs.busy)
    assert target.read_bytes().startswith(b"%PDF-")


def test_the_access_sheet_keeps_the_rules(page: PrivacyPage) -> None:
    sheet = page.give_access(ZOE.id)
    assert sheet is not None
    QApplication.processEvents()
    rules.check(sheet)
    sheet.reject()
