"""The passphrase of the workbook: set, changed and taken away from the settings, by whoever knows it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from copdesk.domain.problems import Problem
from copdesk.domain.roster import Person
from copdesk.store import engine, keys, recovery
from copdesk.store.workbook import Workbook
from tests.builders import fill, new_workbook, person
from ui.app.program import Program
from ui.home.passphrase import PassphraseChange
from ui.kit import likes
from ui.kit.questions import PassphraseQuestion, Question
from ui.kit.recovery import RecoveryDialog
from ui.preferences.page import PreferencesPage
from ui.preferences.safety import SafetyCard

OLD, NEW = "zes woorden die niemand raadt vandaag", "heel andere woorden voor dit werkboek"


@pytest.fixture
def program(unstarted: Program, qtbot: QtBot, cheap_keys: None, tmp_path: Path) -> Program:
    workbook = new_workbook(tmp_path)
    fill(workbook, [person()])
    workbook.close()
    unstarted.start(workbook.path)
    qtbot.waitExposed(unstarted.window)
    return unstarted


@pytest.fixture
def locked(program: Program, qtbot: QtBot) -> Program:
    """The program with a workbook that has been given a passphrase."""
    card(program).change.click()
    give(program, qtbot, NEW, new=True)
    close_sheet(program, qtbot)
    return program


def card(program: Program) -> SafetyCard:
    program.window.go_to("preferences")
    page = program.window.page("preferences")
    assert isinstance(page, PreferencesPage)
    return page.safety


def change(program: Program) -> PassphraseChange:
    assert program.workplace is not None
    return program.workplace.safe.passphrase


def give(program: Program, qtbot: QtBot, passphrase: str, *, new: bool = False) -> PassphraseQuestion:
    """Type a passphrase where it is asked for, and wait until something came of it."""
    asked = change(program).asked
    assert asked is not None
    if new:
        asked.entry._own.setChecked(True)  # type: ignore[union-attr]
    asked.entry.findChildren(QLineEdit)[0].setText(passphrase)
    asked._give()
    qtbot.waitUntil(lambda: not program.jobs.busy, timeout=10_000)
    return asked


def close_sheet(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(program.window.findChildren(RecoveryDialog)), timeout=10_000)
    program.window.findChildren(RecoveryDialog)[0].accept()


def opens(program: Program, passphrase: str) -> bool:
    """Return whether a passphrase opens the file, once the program has closed it."""
    assert program.workplace is not None
    path = program.workplace.workbook.path
    program.go_home()
    key = keys.derive(passphrase, engine.read_header(path).salt)
    try:
        workbook = Workbook.open(path, key)
    except Problem:
        return False
    found = len(workbook.all(Person)) == 1
    workbook.close()
    return found


def test_a_passphrase_is_set_from_the_settings_and_its_sheet_is_offered(locked: Program):
    assert locked.workplace is not None and locked.workplace.workbook.connection.header.protected
    assert locked.window.current == "preferences"
    assert opens(locked, NEW)


def test_with_a_passphrase_everything_can_be_done(locked: Program):
    shown = card(locked)
    assert shown.sheet.isVisible() and shown.remove.isVisible() and shown.idle.isEnabled()


def test_without_a_passphrase_there_is_nothing_to_lock_take_away_or_print(program: Program):
    shown = card(program)
    assert not (shown.sheet.isVisible() or shown.remove.isVisible() or shown.idle.isEnabled())


def test_another_passphrase_is_for_whoever_knows_the_one_of_now(locked: Program, qtbot: QtBot):
    card(locked).change.click()
    asked = give(locked, qtbot, "geraden woorden zijn het nooit")
    assert asked.isVisible() and change(locked).asked is asked
    asked.reject()
    assert opens(locked, NEW)


def test_after_a_change_the_new_passphrase_opens_and_the_old_one_does_not(locked: Program, qtbot: QtBot):
    card(locked).change.click()
    give(locked, qtbot, NEW)
    give(locked, qtbot, OLD, new=True)
    close_sheet(locked, qtbot)
    assert not opens(locked, NEW)
    locked.open(locked.recent.all()[0].path)
    locked._unlock(OLD)
    qtbot.waitUntil(lambda: locked.workplace is not None)


def test_a_weak_passphrase_changes_nothing(program: Program, qtbot: QtBot):
    card(program).change.click()
    asked = give(program, qtbot, "geheim", new=True)
    assert asked.isVisible()
    asked.reject()
    assert program.workplace is not None and not program.workplace.workbook.connection.header.protected


def test_the_passphrase_can_be_taken_away_by_whoever_knows_it(locked: Program, qtbot: QtBot):
    card(locked).remove.click()
    give(locked, qtbot, NEW)
    locked.window.findChildren(Question)[0].yes.click()
    assert locked.workplace is not None and not locked.workplace.workbook.connection.header.protected
    assert not card(locked).remove.isVisible()


def test_the_code_of_the_sheet_opens_the_workbook(locked: Program, qtbot: QtBot):
    codes: list[str] = []
    assert locked.workplace is not None
    locked.workplace.safe.sheet_wanted.connect(codes.append)
    card(locked).sheet.click()
    close_sheet(locked, qtbot)
    locked.open(locked.workplace.workbook.path)
    locked.opening.unlock_with_code(codes[0].lower().replace("-", " "))
    assert locked.workplace is not None


def test_the_old_sheet_opens_nothing_after_a_change(locked: Program, qtbot: QtBot):
    assert locked.workplace is not None
    old = recovery.encode(recovery.RecoveryKind.FILE, locked.workplace.workbook.connection.key)
    card(locked).change.click()
    give(locked, qtbot, NEW)
    give(locked, qtbot, OLD, new=True)
    close_sheet(locked, qtbot)
    locked.open(locked.recent.all()[0].path)
    locked.opening.unlock_with_code(old)
    assert locked.workplace is None


def test_the_idle_minutes_are_kept(locked: Program):
    card(locked).idle.chosen.emit(30)
    assert likes.idle_minutes(locked.settings) == 30
