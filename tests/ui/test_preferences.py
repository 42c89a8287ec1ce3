"""A setting works the moment it is chosen, and is still chosen next time."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from copdesk.domain.language import Language
from tests.ui import rules
from ui.kit import likes
from ui.kit.ask import Ask
from ui.kit.language import Speech
from ui.kit.settings import Settings
from ui.kit.theme import Mode, TextSize, Theme
from ui.preferences.page import PreferencesPage


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, speech: Speech, settings: Settings, ask: Ask) -> PreferencesPage:
    made = PreferencesPage(theme, speech, settings, ask)
    qtbot.addWidget(made)
    made.resize(900, 700)
    with qtbot.waitActive(made):
        made.show()
    return made


def press(page: PreferencesPage, words: str) -> None:
    (button,) = [b for b in page.findChildren(QAbstractButton) if b.text().replace("&", "") == words]
    button.click()


def test_dark_is_dark_at_once_and_next_time(page: PreferencesPage, theme: Theme, settings: Settings) -> None:
    press(page, "Dark")
    assert (theme.mode, likes.appearance(settings)) == (Mode.DARK, Mode.DARK)


def test_larger_letters_come_at_once(page: PreferencesPage, theme: Theme, settings: Settings) -> None:
    press(page, "Larger")
    chosen = (theme.size, likes.text_size(settings))
    theme.set_size(TextSize.NORMAL)
    assert chosen == (TextSize.LARGER, TextSize.LARGER)


def test_another_language_is_announced(qtbot: QtBot, page: PreferencesPage, speech: Speech, settings: Settings) -> None:
    with qtbot.waitSignal(speech.changed):
        press(page, "Nederlands")
    assert likes.language(settings) is Language.DUTCH


def test_backups_can_go_elsewhere_and_come_back(
    qtbot: QtBot, page: PreferencesPage, settings: Settings, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.backups_changed):
        page._keep_folder(tmp_path)
    assert likes.backups(settings) == tmp_path
    press(page, "Beside the workbook")
    assert likes.backups(settings) is None


def test_marking_questions_can_be_switched_off(page: PreferencesPage, settings: Settings) -> None:
    assert likes.question_marks(settings)
    page.marks.click()
    assert not likes.question_marks(settings)


def test_the_rules_hold_for_the_settings(page: PreferencesPage) -> None:
    rules.check(page)


def test_longer_words_fit_in_the_settings(theme: Theme, speech: Speech, settings: Settings, ask: Ask) -> None:
    rules.check_with_long_words(lambda: PreferencesPage(theme, speech, settings, ask), theme)


def test_the_rules_hold_for_a_workbook_with_a_passphrase_too(
    theme: Theme, speech: Speech, settings: Settings, ask: Ask, qtbot: QtBot
) -> None:
    def shut() -> PreferencesPage:
        return PreferencesPage(theme, speech, settings, ask, protected=lambda: True)

    page = shut()
    qtbot.addWidget(page)
    page.resize(900, 700)
    with qtbot.waitActive(page):
        page.show()
    rules.check(page)
    rules.check_with_long_words(shut, theme)
