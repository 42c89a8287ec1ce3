"""Help says the same in both languages, is found by searching, and opens at the screen at hand."""

import pytest
from pytestqt.qtbot import QtBot

from copdesk.domain.language import Language
from tests.ui import rules
from ui.help.texts import texts
from ui.help.window import HelpWindow
from ui.kit.language import Speech
from ui.kit.theme import Theme


@pytest.fixture
def help_window(qtbot: QtBot, theme: Theme, speech: Speech) -> HelpWindow:
    made = HelpWindow(theme, speech)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_both_languages_have_the_same_texts() -> None:
    topics = [[text.topic for text in texts(language)] for language in Language]
    assert topics[0] == topics[1] and len(topics[0]) >= 10


@pytest.mark.parametrize("language", list(Language))
def test_every_text_has_a_title_and_something_to_say(language: Language) -> None:
    assert all(text.title and len(text.body) > 80 for text in texts(language))


@pytest.mark.parametrize("language", list(Language))
def test_help_is_honest_about_what_cannot_be_protected(language: Language) -> None:
    (privacy,) = [text for text in texts(language) if text.topic == "privacy"]
    for word in {"nl": ("geheugen", "afgedrukt", "beamer"), "en": ("memory", "printed", "projector")}[language]:
        assert privacy.mentions(word)


def test_it_opens_at_the_screen_at_hand(help_window: HelpWindow) -> None:
    help_window.show_topic("coaching")
    assert "vault" in help_window._text.toPlainText()


def test_an_unknown_screen_leads_to_the_first_text(help_window: HelpWindow) -> None:
    help_window.show_topic("nothing")
    assert help_window._list.currentIndex().row() == 0


def test_searching_finds_the_texts_that_say_it(qtbot: QtBot, help_window: HelpWindow) -> None:
    qtbot.keyClicks(help_window._search, "recovery sheet")
    assert "Backups and recovery" in help_window._model.stringList()


def test_searching_for_nonsense_says_so(qtbot: QtBot, help_window: HelpWindow) -> None:
    qtbot.keyClicks(help_window._search, "xyzzy")
    assert "Try fewer words" in help_window._text.toPlainText()


def test_the_rules_hold_for_the_help_window(help_window: HelpWindow) -> None:
    rules.check(help_window)
