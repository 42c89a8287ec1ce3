"""In a narrow window everything of privacy can be done still: what stood beside the list is a drawer."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import Decision, Purpose
from copdesk.domain.consent import Consent
from copdesk.domain.privacy import PrivacyRequest, SentCopy
from tests import builders
from tests.ui import rules
from ui.kit.desk import Desk
from ui.kit.tables import CardTable
from ui.privacy.page import PrivacyPage

CLIMATE = builders.community(ends=date(2020, 6, 18))
ZOE = builders.person()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[PrivacyPage]:
    builders.fill(desk.workbook, [CLIMATE, ZOE, builders.participation(ZOE, CLIMATE)])
    desk.choose_community(CLIMATE.id)
    made = PrivacyPage(desk)
    qtbot.addWidget(made)
    made.resize(940, 640)
    with qtbot.waitActive(made):
        made.show()
    yield made


def click(qtbot: QtBot, table: CardTable, index: QModelIndex) -> None:
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())


def test_a_click_on_a_request_opens_its_answer(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    page.more.click()
    page.consent.pane.request.click()
    page.close_inspector()
    click(qtbot, page.requests.table, page.requests.rows.index(0, 0))
    assert page.details.isVisible()
    page.requests.pane.answered.editor.setText("1-12-2026")
    page.requests.pane.answered.commit()
    assert [r.answered for r in desk.workbook.all(PrivacyRequest)] == [date(2026, 12, 1)]


def test_a_click_on_a_name_opens_the_consent_of_who_it_is(page: PrivacyPage, qtbot: QtBot) -> None:
    click(qtbot, page.consent.grid, page.consent.grid.model().index(0, 0))
    assert page.details.isVisible() and page.consent.pane.isVisible()


def test_a_click_on_an_answer_keeps_the_grid_in_sight(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    click(qtbot, page.consent.grid, page.consent.grid.model().index(0, 3))
    qtbot.keyClick(page.consent.grid, Qt.Key.Key_G)
    assert not page.details.isVisible()
    assert [(c.purpose, c.decision) for c in desk.workbook.all(Consent)] == [(Purpose.QUOTE_NAMED, Decision.GIVEN)]


@pytest.mark.parametrize("part", range(4))
def test_enter_goes_to_the_fields_and_escape_back_to_the_list(page: PrivacyPage, qtbot: QtBot, part: int) -> None:
    page.requests.add(ZOE.id)
    page.sent.add()
    page.turn_to(page._parts[part])
    table = page.shown.table
    table.selectRow(0)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    inside = page.details.isAncestorOf(page.focusWidget() or page)
    focused = QApplication.focusWidget()
    assert inside and focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert not page.details.isVisible() and table.hasFocus()


def test_a_version_that_is_noted_asks_to_whom_it_went(page: PrivacyPage, desk: Desk, qtbot: QtBot) -> None:
    page.turn_to(page.sent)
    page.sent.note.click()
    editor = page.sent.pane.to.editor
    qtbot.keyClicks(editor, "De provincie")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.isVisible() and [copy.to for copy in desk.workbook.all(SentCopy)] == ["De provincie"]


def test_the_register_is_reached_by_the_button(page: PrivacyPage) -> None:
    page.turn_to(page.keeping)
    page.more.click()
    assert page.keeping.pane.print.isVisible()


def test_another_part_begins_with_its_list(page: PrivacyPage) -> None:
    page.more.click()
    page._segments.button(3).click()
    assert page.shown is page.keeping and not page.details.isVisible()


def test_with_room_there_is_nothing_to_open(page: PrivacyPage) -> None:
    page.resize(1100, 700)
    assert page.details.isVisible() and not page.more.isVisible()


@pytest.mark.parametrize("part", range(4))
def test_the_rules_hold_with_the_drawer_open(page: PrivacyPage, part: int) -> None:
    page.turn_to(page._parts[part])
    page.more.click()
    rules.check(page)
