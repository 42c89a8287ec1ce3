"""A page keeps its panel beside it when there is room, and in a drawer when there is not."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from copdesk.domain.language import Language
from tests.ui import rules
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.empty import EmptyState
from ui.kit.language import Speech
from ui.kit.page import Banner, Card, Inspector, Page
from ui.kit.theme import Theme


def shown(qtbot: QtBot, theme: Theme, width: int) -> Page:
    page = Page(theme, "Participants")
    page.set_title("Participants", "12 participants")
    page.add_action(Button("&New", theme, kind=Kind.PRIMARY))
    page.body.addWidget(Card())
    inspector = Inspector(theme, name="Details")
    inspector.body.addWidget(Button("&Edit", theme))
    page.set_inspector(inspector)
    page.resize(width, 600)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    return page


def panel(page: Page) -> Inspector:
    assert page.inspector is not None
    return page.inspector


def test_with_room_the_panel_stands_beside_the_rest(qtbot: QtBot, theme: Theme) -> None:
    page = shown(qtbot, theme, 1100)
    assert panel(page).isVisible() and panel(page).geometry().right() < 1100


def test_without_room_it_waits_until_it_is_opened(qtbot: QtBot, theme: Theme) -> None:
    page = shown(qtbot, theme, 800)
    waiting = panel(page).isVisible()
    page.open_inspector()
    assert (waiting, panel(page).isVisible(), panel(page).height()) == (False, True, 600)


def test_escape_closes_the_drawer(qtbot: QtBot, theme: Theme) -> None:
    page = shown(qtbot, theme, 800)
    page.open_inspector()
    qtbot.keyClick(panel(page), Qt.Key.Key_Escape)
    assert not panel(page).isVisible()


def test_escape_closes_the_drawer_from_beside_it_too(qtbot: QtBot, theme: Theme) -> None:
    page = shown(qtbot, theme, 800)
    page.open_inspector()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not panel(page).isVisible()


def test_a_wider_window_brings_the_panel_back(qtbot: QtBot, theme: Theme) -> None:
    page = shown(qtbot, theme, 800)
    page.resize(1100, 600)
    assert panel(page).isVisible()


@pytest.mark.parametrize("width", [800, 1100])
def test_the_rules_hold_for_a_page(qtbot: QtBot, theme: Theme, width: int) -> None:
    page = shown(qtbot, theme, width)
    page.open_inspector()
    rules.check(page)


def test_words_of_users_are_never_markup(qtbot: QtBot) -> None:
    words = Words("<b>not bold</b> &amp;", data=True)
    qtbot.addWidget(words)
    assert (words.textFormat(), words.text()) == (Qt.TextFormat.PlainText, "<b>not bold</b> &amp;")


def test_long_words_are_shortened_but_not_lost(qtbot: QtBot, theme: Theme) -> None:
    words = Words("A community with a very long name indeed", elide=True)
    qtbot.addWidget(words)
    words.resize(90, 20)
    with qtbot.waitExposed(words):
        words.show()
    assert words.text() == "A community with a very long name indeed"
    assert words.toolTip() == words.text()


def test_an_empty_screen_offers_one_thing_to_do(qtbot: QtBot, theme: Theme) -> None:
    empty = EmptyState(theme, "users", "Nobody yet", "Import a list, or add people one by one.", "&Add somebody")
    qtbot.addWidget(empty)
    with qtbot.waitActive(empty):
        empty.show()
    rules.check(empty)
    with qtbot.waitSignal(empty.wanted):
        empty.button.click()


def test_a_heading_in_capitals_keeps_its_words(qtbot: QtBot) -> None:
    words = Words("Last opened", Type.OVERLINE)
    qtbot.addWidget(words)
    assert words.text() == "LAST OPENED"


def test_a_banner_can_hold_a_long_remark(qtbot: QtBot, theme: Theme) -> None:
    banner = Banner(theme, "a remark of some length " * 8, "info")
    banner.resize(300, banner.heightForWidth(300))
    qtbot.addWidget(banner)
    with qtbot.waitExposed(banner):
        banner.show()
    assert rules.clipped(banner) == []


@pytest.mark.parametrize(("language", "locale"), [(Language.DUTCH, "nl_NL"), (Language.ENGLISH, "en_GB")])
def test_every_language_begins_the_week_on_monday(speech: Speech, language: Language, locale: str) -> None:
    speech.speak(language)
    assert (speech.locale.name(), speech.locale.firstDayOfWeek()) == (locale, Qt.DayOfWeek.Monday)
