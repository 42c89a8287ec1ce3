"""The screen of the roster can be used by keyboard and screen reader, and has room for longer words."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.language import Language
from tests import builders
from tests.ui import rules
from ui.kit.desk import Desk
from ui.kit.language import Speech
from ui.kit.outside_rule import OutsideRuleQuestion
from ui.roster.adding import AddPerson
from ui.roster.edits import RosterEdits
from ui.roster.page import RosterPage
from ui.roster.words import RosterWords

SMALL = QSize(1024 - 68, 720 - 29)
"""What a window of 1024 by 720 leaves a screen beside its sidebar and its foot."""
LAPTOP = QSize(1366 - 228, 768 - 29)
"""What a window as wide as many a laptop leaves beside the sidebar in full and the foot."""
LIST = Path(__file__).parents[1] / "data" / "imports" / "excel_nl_cp1252_semicolon.csv"


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """A desk with a community, a session and two people."""
    community = builders.community()
    people = [builders.person(), builders.person("Abel", "", "Bakker")]
    ways = [builders.participation(someone, community, core=True) for someone in people]
    session = builders.session(community.id, day=date(2026, 3, 5))
    builders.fill(desk.workbook, [community, session, *people, *ways])
    desk.choose_community(community.id)
    return desk


@pytest.fixture
def page(filled: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """The screen, shown and active."""
    made = RosterPage(filled)
    qtbot.addWidget(made)
    made.resize(1216, 780)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made


@pytest.mark.parametrize("leaf", [0, 1, 2])
def test_the_list_keeps_the_rules(page: RosterPage, leaf: int) -> None:
    page.details.turn_to(leaf)
    QApplication.processEvents()
    rules.check(page)


def crowded(desk: Desk, qtbot: QtBot, count: int, size: QSize) -> RosterPage:
    """Show a list of so many people in a window of a size."""
    here, people = builders.community(), [builders.person("Zoë", "", f"Naam{number:02d}") for number in range(count)]
    builders.fill(desk.workbook, [here, *people, *(builders.participation(p, here) for p in people)])
    desk.choose_community(here.id)
    page = RosterPage(desk)
    qtbot.addWidget(page)
    page.resize(size)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.mark.parametrize("language", Language)
def test_a_small_window_shows_the_whole_subtitle_in_both_languages(
    desk: Desk, speech: Speech, qtbot: QtBot, language: Language
) -> None:
    speech.speak(language)
    page = crowded(desk, qtbot, 62, SMALL)
    assert QLabel.text(page.subtitle) == page.listing.summary()
    rules.check(page)


def test_a_laptop_shows_the_kind_of_organisation_also_when_the_list_scrolls(desk: Desk, qtbot: QtBot) -> None:
    page = crowded(desk, qtbot, 40, LAPTOP)
    assert page.details.profile.isVisible()
    assert page.listing.table.verticalScrollBar().isVisible() and page.listing.table.let_go == []


def test_the_panel_for_several_keeps_the_rules(page: RosterPage) -> None:
    page.listing.table.selectAll()
    QApplication.processEvents()
    rules.check(page)


def test_the_list_at_the_door_keeps_the_rules(page: RosterPage) -> None:
    page.show_door()
    QApplication.processEvents()
    rules.check(page)


def test_the_import_keeps_the_rules(page: RosterPage, filled: Desk, qtbot: QtBot) -> None:
    page.importing.open(LIST)
    qtbot.waitUntil(lambda: not filled.jobs.busy and page.importing.plan is not None)
    QApplication.processEvents()
    rules.check(page)


def dialogs(desk: Desk) -> list[QWidget]:
    """Return the dialogs of the screen."""
    question = OutsideRuleQuestion(desk.theme, "Self-employed", "Because.", None)
    return [question, AddPerson(desk, RosterEdits(desk), RosterWords(), None)]


@pytest.mark.parametrize("which", [0, 1])
def test_the_dialogs_keep_the_rules(filled: Desk, qtbot: QtBot, which: int) -> None:
    dialog = dialogs(filled)[which]
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    rules.check(dialog)


@pytest.mark.parametrize(("width", "height"), [(1216, 780), (896, 500)])
def test_words_twice_as_long_fit(filled: Desk, width: int, height: int) -> None:
    rules.check_with_long_words(lambda: RosterPage(filled), filled.theme, width=width, height=height)


def test_no_letter_stands_for_two_things_in_dutch(filled: Desk, qtbot: QtBot) -> None:
    filled.speech.speak(Language.DUTCH)
    try:
        page = RosterPage(filled)
        qtbot.addWidget(page)
        page.resize(1216, 780)
        page.details.turn_to(0)
        page.show()
        assert rules.shared_mnemonics(page) == []
    finally:
        filled.speech.speak(Language.ENGLISH)
