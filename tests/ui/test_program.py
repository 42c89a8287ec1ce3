"""The life of the window: starting, making, opening, closing, restoring, speaking another language."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from copdesk.domain.community import Community
from copdesk.domain.language import Language
from copdesk.store import backup, engine, keys
from copdesk.store.workbook import Workbook
from tests.builders import community, fill, new_workbook
from tests.ui import rules
from ui.app.program import Program
from ui.home.new_workbook import NewWorkbookPage
from ui.home.start import StartPage
from ui.home.unlock import UnlockPage
from ui.kit import likes
from ui.kit.recovery import RecoveryDialog
from ui.preferences.page import PreferencesPage

PASSPHRASE = "zes woorden die niemand raadt vandaag"


@pytest.fixture
def program(unstarted: Program, qtbot: QtBot) -> Program:
    unstarted.start(None)
    qtbot.waitExposed(unstarted.window)
    return unstarted


@pytest.fixture
def file(tmp_path: Path) -> Path:
    workbook = new_workbook(tmp_path, "Proef.copdesk")
    fill(workbook, [community()])
    workbook.close()
    return tmp_path / "Proef.copdesk"


def words(program: Program) -> str:
    return " ".join(label.text() for label in program.window.findChildren(QLabel) if label.isVisible())


def page(program: Program) -> object:
    return program.window.stack.currentWidget()


def press(program: Program, words: str) -> None:
    next(button for button in program.window.findChildren(QPushButton) if button.text() == words).click()


def wait_open(program: Program, qtbot: QtBot) -> Workbook:
    qtbot.waitUntil(lambda: program.workplace is not None, timeout=20_000)
    assert program.workplace is not None
    return program.workplace.workbook


def test_it_starts_with_three_ways_to_begin(program: Program):
    assert isinstance(page(program), StartPage)


def test_a_workbook_opens_on_its_participants(program: Program, file: Path):
    program.open(file)
    assert program.window.current == "roster"
    assert [f.path for f in program.recent.all()] == [file]


def test_what_is_typed_is_on_disk_after_closing(program: Program, file: Path):
    program.open(file)
    assert program.workplace is not None
    desk = program.workplace.desk
    with desk.edit("Rename") as edit:
        edit.put(desk.workbook.all(Community)[0].with_(name="Nieuwe naam"))
    program.go_home()
    program.open(file)
    assert program.workplace.workbook.all(Community)[0].name == "Nieuwe naam"


def test_the_three_questions_make_a_locked_workbook(program: Program, qtbot: QtBot, tmp_path: Path):
    program._ask_new()
    assert isinstance(page(program), NewWorkbookPage)
    program._make(tmp_path / "Dicht.copdesk", PASSPHRASE, False)
    workbook = wait_open(program, qtbot)
    assert workbook.connection.header.protected
    qtbot.waitUntil(lambda: bool(program.window.findChildren(RecoveryDialog)), timeout=20_000)
    program.window.findChildren(RecoveryDialog)[0].accept()
    assert program.window.current == "communities"


def test_a_weak_passphrase_is_refused_with_a_sentence_and_no_file(program: Program, tmp_path: Path):
    program._ask_new()
    program._make(tmp_path / "Zwak.copdesk", "geheim", False)
    assert not (tmp_path / "Zwak.copdesk").exists()
    assert "15" in words(program)


def test_a_wrong_passphrase_gives_a_sentence_and_the_right_one_opens(program: Program, qtbot: QtBot, tmp_path: Path):
    salt = keys.new_salt(protected=True)
    Workbook.create(tmp_path / "Dicht.copdesk", keys.derive(PASSPHRASE, salt), salt).close()
    program.open(tmp_path / "Dicht.copdesk")
    assert isinstance(page(program), UnlockPage)
    program._unlock("een heel andere wachtzin dus")
    qtbot.waitUntil(lambda: "does not fit" in words(program), timeout=20_000)
    program._unlock(PASSPHRASE)
    wait_open(program, qtbot)


def test_a_file_in_use_elsewhere_is_refused_and_nothing_closes(program: Program, file: Path):
    key = keys.unprotected_key(engine.read_header(file).salt)
    elsewhere = Workbook.open(file, key)
    program.open(file)
    assert program.workplace is None
    assert "already open" in words(program)
    elsewhere.close()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "empty"), (b"PK\x03\x04" + b"x" * 5000, "not a CoP Desk file"), (b"CPD\x01" + b"x" * 5000, "not complete")],
)
def test_what_is_no_workbook_gives_a_sentence(program: Program, tmp_path: Path, content: bytes, sentence: str):
    (tmp_path / "vreemd.copdesk").write_bytes(content)
    program.open(tmp_path / "vreemd.copdesk")
    assert sentence in words(program)
    assert (tmp_path / "vreemd.copdesk").read_bytes() == content


def test_a_read_only_file_opens_for_reading_and_says_so(program: Program, file: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(engine, "_is_writable", lambda _path: False)
    program.open(file)
    assert program.workplace is not None and program.workplace.desk.read_only
    assert "can only be read" in words(program)


def test_the_other_language_is_one_click_from_the_start(program: Program):
    press(program, "Nederlands")
    assert program.speech.language is Language.DUTCH and program.settings.value(likes.LANGUAGE, "") == "nl"
    assert isinstance(page(program), StartPage)


def test_the_settings_can_be_reached_without_a_workbook_and_left_again(program: Program):
    press(program, "&Settings")
    shown = page(program)
    assert isinstance(shown, PreferencesPage) and not shown.safety.isVisible()
    rules.check(shown)
    press(program, "Bac&k")
    assert isinstance(page(program), StartPage)


def test_another_language_keeps_the_workbook_and_the_screen(program: Program, file: Path):
    program.open(file)
    program.window.go_to("documents")
    program.speech.speak(Language.DUTCH)
    assert program.window.current == "documents"
    assert "Documenten" in words(program)


def test_a_backup_put_back_brings_the_old_words_back_and_keeps_the_new_ones(program: Program, file: Path):
    program.open(file)
    assert program.workplace is not None
    made = backup.make(program.workplace.workbook.connection, file.parent / "Backups", datetime.now(UTC))
    desk = program.workplace.desk
    with desk.edit("Rename") as edit:
        edit.put(desk.workbook.all(Community)[0].with_(name="Later"))
    program.workplace._restore(made)
    assert program.workplace.workbook.all(Community)[0].name == "Klimaat in de wijk"
    assert (file.parent / "Proef (2).copdesk").exists()


def test_closing_after_a_change_leaves_a_backup(program: Program, file: Path):
    program.open(file)
    assert program.workplace is not None
    desk = program.workplace.desk
    with desk.edit("Rename") as edit:
        edit.put(desk.workbook.all(Community)[0].with_(name="Later"))
    program.go_home()
    assert len(list((file.parent / "Backups").glob("*.copdesk"))) == 1


def test_a_new_passphrase_locks_an_open_workbook(program: Program, qtbot: QtBot, file: Path):
    program.open(file)
    assert program.workplace is not None
    program.workplace.safe.passphrase._take_new(PASSPHRASE)
    qtbot.waitUntil(lambda: engine_protected(program), timeout=20_000)
    assert program.workplace.workbook.all(Community)[0].name == "Klimaat in de wijk"
    program.go_home()
    assert engine.read_header(file).protected


def engine_protected(program: Program) -> bool:
    return program.workplace is not None and program.workplace.workbook.connection.header.protected
