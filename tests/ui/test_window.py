"""The main window shows the screens it is handed and works from a small projector laptop upward."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.community import Community
from copdesk.domain.language import Language
from tests.ui import rules
from ui.kit.ask import Ask
from ui.kit.controls import Words
from ui.kit.desk import Desk
from ui.kit.jobs import Jobs
from ui.kit.language import Speech
from ui.kit.lines import Line
from ui.kit.page import Page
from ui.kit.settings import Settings
from ui.kit.theme import Theme
from ui.window import MainWindow, _first_size

HEAVY = ("sqlalchemy", "sqlmodel", "pydantic", "reportlab", "openpyxl", "PIL", "icalendar", "pikepdf", "asyncio")


def filled(window: MainWindow, desk: Desk, qtbot: QtBot) -> MainWindow:
    window.show_desk(desk)
    window.add_screen("roster", "Participants", "users", lambda: Page(desk.theme, "Participants"))
    window.add_screen("sessions", "Sessions", "layout-list", lambda: Page(desk.theme, "Sessions"))
    window.add_screen("preferences", "Settings", "settings", QWidget, foot=True)
    window.set_communities([(Community(name="Water").id, "Water")], None)
    window.go_to("roster")
    with qtbot.waitActive(window):
        window.show()
    return window


def test_a_screen_is_built_when_it_is_first_shown(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    filled(window, desk, qtbot)
    assert window.page("sessions") is None
    window.go_to("sessions")
    assert isinstance(window.page("sessions"), Page)


def test_ctrl_and_a_figure_lead_to_a_screen(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    filled(window, desk, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current == "sessions"


def test_undo_raises_the_screen_it_changed(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    filled(window, desk, qtbot)
    with desk.edit("New community", page="sessions") as edit:
        edit.put(Community(name="Water"))
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.current == "sessions"
    assert desk.workbook.all(Community) == []


def test_the_foot_says_what_was_kept_last(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    filled(window, desk, qtbot)
    with desk.edit("New community") as edit:
        edit.put(Community(name="Water"))
    assert "New community" in window.foot.kept.text()


def test_the_rules_hold_for_the_window(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    rules.check(filled(window, desk, qtbot))


@pytest.mark.parametrize("width", [960, 1280])
def test_the_rules_hold_at_every_width(window: MainWindow, desk: Desk, qtbot: QtBot, width: int) -> None:
    filled(window, desk, qtbot).resize(width, 540)
    rules.check(window)


def test_it_fits_a_full_hd_screen_at_twice_the_size(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    filled(window, desk, qtbot)
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    assert (least.width() <= 960, least.height() <= 500) == (True, True)


def test_a_workbook_that_can_only_be_read_says_so(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.workbook.connection.read_only = True  # pyright: ignore[reportAttributeAccessIssue]
    filled(window, desk, qtbot)
    assert any("only be read" in w.text() for w in rules._shown(window) if hasattr(w, "text"))


def test_another_home_page_takes_the_place_of_the_first(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    filled(window, desk, qtbot)
    window.leave_desk()
    first, second = QWidget(), QWidget()
    window.show_home(first)
    window.show_home(second)
    assert (window.stack.currentWidget(), window.stack.count()) == (second, 1)


def test_typing_is_kept_when_the_window_closes(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    field = QLineEdit()
    window.show_home(field)
    with qtbot.waitActive(window):
        window.show()
    qtbot.keyClicks(field, "half a sentence")
    with qtbot.waitSignal(field.editingFinished):
        window.close()


def test_the_window_and_the_start_screen_load_nothing_heavy() -> None:
    code = f"""
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
from pathlib import Path
from ui.kit.ask import Ask; from ui.kit.desk import Desk
from ui.kit.jobs import Jobs; from ui.kit.language import Speech
from ui.kit.recent import RecentFiles; from ui.kit.settings import Settings; from ui.kit.theme import Theme
from ui.window import MainWindow
from ui.home.start import StartPage
theme, speech, settings = Theme(), Speech(app), Settings(Path("nowhere"))
theme.dress(app); speech.install()
window = MainWindow(theme, Ask(theme, speech), Jobs(), settings)
window.show_home(StartPage(theme, RecentFiles(settings)))
window.show(); app.processEvents(); window.grab()
print([name for name in {HEAVY!r} if name in sys.modules])
"""
    here = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=here, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_longer_words_fit_in_the_window(
    theme: Theme, ask: Ask, jobs: Jobs, settings: Settings, desk: Desk, qtbot: QtBot
) -> None:
    def build() -> MainWindow:
        window = MainWindow(theme, ask, jobs, settings)
        window.show_desk(desk)
        window.add_screen("roster", window.tr("Menu"), "users", lambda: Page(theme, window.tr("Menu")))
        window.set_communities([], None)
        window.set_vault(open_now=True)
        window.go_to("roster")
        return window

    rules.check_with_long_words(build, theme)


@pytest.mark.parametrize("language", list(Language))
def test_no_two_menu_items_share_a_letter(
    theme: Theme, ask: Ask, jobs: Jobs, settings: Settings, speech: Speech, qtbot: QtBot, language: Language
) -> None:
    speech.speak(language)
    window = MainWindow(theme, ask, jobs, settings)
    qtbot.addWidget(window)
    for menu in (window.menus.file, window.menus.edit, window.menus.help):
        letters = [re.sub(r".*&(.).*", r"\1", action.text()).lower() for action in menu.actions() if action.text()]
        assert len(set(letters)) == len(letters), letters


def test_setting_words_ten_thousand_times_steals_no_references(qtbot: QtBot) -> None:
    words = Words()
    qtbot.addWidget(words)
    before = sys.getrefcount(None)
    for number in range(10_000):
        words.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 1_000


def test_ctrl_n_in_the_sidebar_is_for_the_screen_not_for_another_workbook(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    filled(window, desk, qtbot)
    page, made = window.page("roster"), []
    assert isinstance(page, Page)
    page.on_new = lambda: made.append("somebody")
    window.commands.new_wanted.connect(lambda: made.append("a workbook"))
    qtbot.keyClick(window.sidebar, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert made == ["somebody"]


def test_ctrl_n_leaves_the_workbook_open_where_nothing_is_made(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    filled(window, desk, qtbot)
    left: list[object] = []
    window.commands.new_wanted.connect(lambda: left.append(True))
    qtbot.keyClick(window.sidebar, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert left == []


def test_ctrl_y_redoes_as_in_an_office_program(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    filled(window, desk, qtbot)
    with desk.edit("New community", page="roster") as edit:
        edit.put(Community(name="Water"))
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert [c.name for c in desk.workbook.all(Community)] == ["Water"]


def test_ctrl_z_in_an_empty_search_line_is_for_the_workbook(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    line = Line()
    filled(window, desk, qtbot)
    window.add_screen("search", "Search", "search", lambda: line)
    window.go_to("search")
    with desk.edit("New community", page="search") as edit:
        edit.put(Community(name="Water"))
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.workbook.all(Community) == []


def test_ctrl_z_takes_back_what_was_typed_in_a_search_line_first(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    line = Line()
    filled(window, desk, qtbot)
    window.add_screen("search", "Search", "search", lambda: line)
    window.go_to("search")
    with desk.edit("New community", page="search") as edit:
        edit.put(Community(name="Water"))
    qtbot.keyClicks(line, "zoe")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), len(desk.workbook.all(Community))) == ("", 1)


@pytest.mark.parametrize(
    ("room", "size"),
    [((1920, 1080), (1280, 800)), ((1366, 768), (1280, 736)), ((1280, 800), (1278, 768)), ((800, 600), (1280, 800))],
)
def test_the_first_window_is_whole_within_the_screen(room: tuple[int, int], size: tuple[int, int]) -> None:
    assert _first_size(QSize(*room)) == QSize(*size)


def test_the_first_key_finds_its_command_though_nothing_was_painted_yet(window: MainWindow) -> None:
    assert not window.actions()
    key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, key)
    assert QKeySequence("F1") in [shortcut for action in window.actions() for shortcut in action.shortcuts()]
