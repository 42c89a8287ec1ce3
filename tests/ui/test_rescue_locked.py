"""A damaged workbook behind a passphrase comes back too, and its key is not asked for twice nor kept for long."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from copdesk.domain.roster import Person
from copdesk.store import keys, recovery, rekey
from copdesk.store.workbook import Workbook
from tests.ui.rescuing import (
    OTHER,
    PASSPHRASE,
    ZOE,
    accept,
    file,
    give,
    locked,
    program,
    ruin,
    said,
    turn_bits,
    wait_open,
)
from ui.app.program import Program
from ui.home.unlock import UnlockPage

__all__ = ["file", "locked", "program"]


def test_a_backup_of_before_another_passphrase_asks_for_the_one_of_then(program: Program, qtbot: QtBot, locked: Path):
    salt = locked.read_bytes()[:16]
    workbook = Workbook.open(locked, keys.derive(PASSPHRASE, salt))
    rekey.change_key(workbook.connection, keys.derive(OTHER, salt), protected=True).close()
    turn_bits(locked, locked.stat().st_size - 20_000)
    program.open(locked)
    give(program, qtbot, OTHER)
    wait_open(program, qtbot)
    qtbot.waitUntil(lambda: program.workplace is None)
    accept(program, qtbot)
    qtbot.waitUntil(lambda: isinstance(program.window.stack.currentWidget(), UnlockPage))
    give(program, qtbot, PASSPHRASE)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


def test_the_recovery_sheet_opens_the_backup_too(program: Program, qtbot: QtBot, locked: Path):
    key = keys.derive(PASSPHRASE, locked.read_bytes()[:16])
    locked.write_bytes(locked.read_bytes()[:10_000])
    program.open(locked)
    accept(program, qtbot)
    page = program.window.stack.currentWidget()
    assert isinstance(page, UnlockPage)
    page.code_given.emit(recovery.encode(recovery.RecoveryKind.FILE, key))
    assert wait_open(program, qtbot).all(Person) == [ZOE]


def test_a_backup_without_a_passphrase_is_named_as_such(program: Program, qtbot: QtBot, file: Path):
    salt = keys.salt_with(file.read_bytes()[:16], protected=True)
    workbook = Workbook.open(file, keys.unprotected_key(file.read_bytes()[:16]))
    rekey.change_key(workbook.connection, keys.derive(PASSPHRASE, salt), protected=True).close()
    file.write_bytes(file.read_bytes()[:10_000])
    program.open(file)
    assert "no passphrase yet" in accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


def test_a_key_that_opened_the_file_opens_the_backup_too(program: Program, qtbot: QtBot, locked: Path):
    turn_bits(locked, locked.stat().st_size - 20_000)
    program.open(locked)
    give(program, qtbot, PASSPHRASE)
    wait_open(program, qtbot)
    qtbot.waitUntil(lambda: program.workplace is None)
    accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


def test_a_passphrase_that_was_typed_need_not_be_typed_again(program: Program, qtbot: QtBot, locked: Path):
    ruin(locked)
    program.open(locked)
    give(program, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: "damaged" in said(program))
    accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


def test_where_no_key_is_known_the_passphrase_is_asked_for(program: Program, qtbot: QtBot, locked: Path):
    locked.write_bytes(locked.read_bytes()[:10_000])
    program.open(locked)
    accept(program, qtbot)
    page = give(program, qtbot, "niet de goede woorden van toen")
    qtbot.waitUntil(lambda: page._open.isEnabled())
    assert program.workplace is None and not locked.with_name("Proef (2).copdesk").exists()
    give(program, qtbot, PASSPHRASE)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


def test_a_key_is_not_kept_once_somebody_goes_elsewhere(program: Program, qtbot: QtBot, locked: Path):
    ruin(locked)
    program.open(locked)
    give(program, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: "damaged" in said(program))
    program.go_home()
    accept(program, qtbot)
    assert isinstance(program.window.stack.currentWidget(), UnlockPage)
