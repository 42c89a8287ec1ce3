"""The start: three ways to begin, three questions for something new, one door for what is locked."""

from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.language import Language
from tests.ui import rules
from ui.home.new_workbook import NewWorkbookPage
from ui.home.start import StartPage
from ui.home.unlock import UnlockPage
from ui.kit import paths
from ui.kit.ask import Ask
from ui.kit.controls import Button
from ui.kit.language import Speech
from ui.kit.notices import NoticeBar
from ui.kit.recent import RecentFiles
from ui.kit.settings import Settings
from ui.kit.theme import Theme
from ui.kit.tiles import Tile


def shown(qtbot: QtBot, page: QWidget) -> QWidget:
    qtbot.addWidget(page)
    page.resize(960, 540)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def recent(settings: Settings, *paths: Path) -> RecentFiles:
    files = RecentFiles(settings)
    for path in paths:
        files.remember(path)
    return files


@pytest.fixture
def new(qtbot: QtBot, theme: Theme, speech: Speech, ask: Ask, tmp_path: Path) -> NewWorkbookPage:
    page = NewWorkbookPage(theme, speech, ask, tmp_path)
    shown(qtbot, page)
    return page


def test_a_recent_workbook_opens_with_one_click(qtbot: QtBot, theme: Theme, settings: Settings, tmp_path: Path) -> None:
    there = tmp_path / "Water.copdesk"
    there.touch()
    page = StartPage(theme, recent(settings, there))
    shown(qtbot, page)
    (tile,) = [w for w in rules._shown(page) if w.accessibleName() == "Water"]
    with qtbot.waitSignal(page.recent_wanted) as asked:
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert asked.args == [there]


def test_a_workbook_on_a_stick_that_is_out_cannot_be_clicked(qtbot: QtBot, theme: Theme, settings: Settings) -> None:
    page = shown(qtbot, StartPage(theme, recent(settings, Path("/media/stick/Water.copdesk"))))
    (tile,) = [w for w in rules._shown(page) if w.accessibleName() == "Water"]
    assert not tile.isEnabled()


def test_taking_a_workbook_off_the_list_leaves_the_others(
    qtbot: QtBot, theme: Theme, settings: Settings, tmp_path: Path
) -> None:
    files = recent(settings, tmp_path / "Een.copdesk", tmp_path / "Twee.copdesk")
    page = StartPage(theme, files)
    shown(qtbot, page)
    away = next(w for w in rules._shown(page) if w.accessibleName() == "Take Een off this list")
    qtbot.mouseClick(away, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert [file.name for file in files.all()] == ["Twee"]
    assert [w.accessibleName() for w in rules._shown(page) if isinstance(w, Tile)][3:] == ["Twee"]


def test_three_questions_lead_to_a_workbook(qtbot: QtBot, new: NewWorkbookPage, tmp_path: Path) -> None:
    new._go_on()
    new._go_on()
    with qtbot.waitSignal(new.wanted) as asked:
        new._go_on()
    path, passphrase, sample = asked.args or []
    assert (path, sample) == (tmp_path / "My community.copdesk", False)
    assert len(passphrase.split()) == 6


def test_without_a_passphrase_none_is_given(qtbot: QtBot, new: NewWorkbookPage) -> None:
    new._go_on()
    new._lock._without.click()
    new._go_on()
    with qtbot.waitSignal(new.wanted) as asked:
        new._go_on()
    assert (asked.args or [])[1] == ""


def test_a_weak_passphrase_is_explained_and_the_question_stays(qtbot: QtBot, new: NewWorkbookPage) -> None:
    new._go_on()
    new._lock._new._own.click()
    qtbot.keyClicks(new._lock._new._line.edit, "welkom")
    new._go_on()
    assert "15" in new._lock._new._problem.text()
    assert new._lock.isVisible()


def test_a_file_that_is_there_already_is_not_written_over(new: NewWorkbookPage, tmp_path: Path) -> None:
    (tmp_path / "My community.copdesk").touch()
    new._go_on()
    assert "already" in new._problem.text()
    assert new._where.isVisible()


@pytest.mark.parametrize("name", ["", "   ", "a/b", 'a"b', "a:b"])
def test_a_name_no_disk_can_hold_is_explained(new: NewWorkbookPage, name: str) -> None:
    new._where._name.setText(name)
    new._go_on()
    assert "name" in new._problem.text()


def test_the_folder_can_be_chosen(new: NewWorkbookPage, ask: Ask, theme: Theme, tmp_path: Path) -> None:
    ask.live_in(new, NoticeBar(theme, new))
    (tmp_path / "CoPs").mkdir()
    new._where._choose()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "CoPs"))
    dialog.close()
    assert new._where.path.parent == tmp_path / "CoPs"


def test_going_back_from_the_first_question_leads_home(qtbot: QtBot, new: NewWorkbookPage) -> None:
    with qtbot.waitSignal(new.back_wanted):
        new._go_back()


def test_the_door_takes_a_passphrase_on_enter(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page = UnlockPage(theme, tmp_path / "Water.copdesk")
    shown(qtbot, page)
    qtbot.keyClicks(page._entry._line.edit, "zes woorden")
    with qtbot.waitSignal(page.passphrase_given) as given:
        qtbot.keyClick(page._entry._line.edit, Qt.Key.Key_Return)
    assert given.args == ["zes woorden"]


def test_a_wrong_passphrase_can_be_tried_again(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page = UnlockPage(theme, tmp_path / "Water.copdesk")
    shown(qtbot, page)
    page.set_busy(busy=True)
    page.show_problem("This passphrase does not fit.")
    assert page._open.isEnabled() and page._entry._line.edit.hasFocus()
    assert page._entry._problem.isVisible()


def test_the_recovery_sheet_is_another_way_in(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page = UnlockPage(theme, tmp_path / "Water.copdesk")
    shown(qtbot, page)
    page._way.click()
    qtbot.keyClicks(page._code, "F1234 ABCDE")
    with qtbot.waitSignal(page.code_given) as given:
        page._open.click()
    assert given.args == ["F1234 ABCDE"]


def test_a_passphrase_is_hidden_until_it_is_asked_to_show(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    page = UnlockPage(theme, tmp_path / "Water.copdesk")
    shown(qtbot, page)
    line = page._entry._line
    hidden = line.edit.echoMode()
    line._show.click()
    assert (hidden, line.edit.echoMode()) == (line.edit.EchoMode.Password, line.edit.EchoMode.Normal)


def test_the_rules_hold_for_every_page(
    qtbot: QtBot, theme: Theme, settings: Settings, new: NewWorkbookPage, tmp_path: Path
) -> None:
    unlock = UnlockPage(theme, tmp_path / "Water.copdesk")
    for page in (StartPage(theme, recent(settings, tmp_path / "a.copdesk")), unlock, new):
        rules.check(shown(qtbot, page))
    unlock._way.click()
    rules.check(shown(qtbot, unlock))


@pytest.mark.parametrize("step", [0, 1, 2])
def test_the_rules_hold_for_every_question(qtbot: QtBot, new: NewWorkbookPage, step: int) -> None:
    new._turn_to(step)
    rules.check(new)


def test_longer_words_fit_as_well(theme: Theme, speech: Speech, settings: Settings, ask: Ask, tmp_path: Path) -> None:
    files = recent(settings, tmp_path / "a.copdesk")
    rules.check_with_long_words(lambda: StartPage(theme, files), theme)
    rules.check_with_long_words(lambda: UnlockPage(theme, tmp_path / "a.copdesk"), theme)
    for step in range(3):
        rules.check_with_long_words(lambda step=step: asked(theme, speech, ask, tmp_path, step), theme)


def asked(theme: Theme, speech: Speech, ask: Ask, folder: Path, step: int) -> NewWorkbookPage:
    page = NewWorkbookPage(theme, speech, ask, folder)
    page._turn_to(step)
    return page


def test_no_letters_clash_in_dutch(
    qtbot: QtBot, theme: Theme, speech: Speech, settings: Settings, ask: Ask, tmp_path: Path
) -> None:
    speech.speak(Language.DUTCH)
    unlock = UnlockPage(theme, tmp_path / "a.copdesk")
    pages = [StartPage(theme, recent(settings)), unlock]
    pages += [asked(theme, speech, ask, tmp_path, step) for step in range(3)]
    for page in pages:
        assert rules.shared_mnemonics(shown(qtbot, page)) == []
    unlock._way.click()
    assert rules.shared_mnemonics(unlock) == []


def test_one_can_type_the_name_at_once_and_enter_leads_to_the_end(
    qtbot: QtBot, new: NewWorkbookPage, tmp_path: Path
) -> None:
    new.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), " 2")
    with qtbot.waitSignal(new.wanted) as asked:
        for _ in range(3):
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert (asked.args or [])[0] == tmp_path / "My community 2.copdesk"


def test_one_enter_is_one_step_and_the_passphrase_is_never_passed_over(
    qtbot: QtBot, theme: Theme, speech: Speech, ask: Ask, tmp_path: Path
) -> None:
    page = shown(qtbot, NewWorkbookPage(theme, speech, ask, tmp_path))
    assert isinstance(page, NewWorkbookPage)
    page.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page._place.text() == "2 of 3"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page._place.text() == "3 of 3"


def test_the_folder_for_documents_is_suggested_and_home_where_there_is_none() -> None:
    assert paths.documents_folder() == Path.home()
    (Path.home() / "Documents").mkdir()
    assert paths.documents_folder() == Path.home() / "Documents"


def test_settings_lie_where_the_command_line_looks_for_them() -> None:
    folder = Path(platformdirs.user_config_dir("copdesk", appauthor=False))
    assert paths.settings_file() == folder / "settings.json"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_what_has_the_keyboard(
    qtbot: QtBot, theme: Theme, settings: Settings, tmp_path: Path, key: Qt.Key
) -> None:
    there = tmp_path / "Water.copdesk"
    there.touch()
    page = StartPage(theme, recent(settings, there))
    shown(qtbot, page)
    for name, wanted in (("New workbook", page.new_wanted), ("Water", page.recent_wanted)):
        (tile,) = [w for w in rules._shown(page) if w.accessibleName() == name]
        tile.setFocus()
        with qtbot.waitSignal(wanted):
            qtbot.keyClick(QApplication.focusWidget(), key)
    (language,) = [w for w in page.findChildren(Button) if w.text() == "Nederlands"]
    language.setFocus()
    with qtbot.waitSignal(page.language_wanted):
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_tab_comes_to_the_recent_files_before_the_language(
    qtbot: QtBot, theme: Theme, settings: Settings, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{name}.copdesk" for name in ("Een", "Twee", "Drie")]
    for path in paths:
        path.touch()
    page = StartPage(theme, recent(settings, *paths))
    shown(qtbot, page)
    page._forget(paths[1])
    QApplication.processEvents()
    next(w for w in rules._shown(page) if w.accessibleName() == "Look at an example").setFocus()
    assert walked(qtbot, 6) == [
        "Drie",
        "Take Drie off this list",
        "Een",
        "Take Een off this list",
        "Nederlands",
        "Settings",
    ]


def walked(qtbot: QtBot, steps: int) -> list[str]:
    """Press Tab so often, and return where it led."""
    names: list[str] = []
    for _ in range(steps):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stop = QApplication.focusWidget()
        assert isinstance(stop, Button)
        names.append(stop.accessibleName() or stop.text().replace("&", ""))
    return names
