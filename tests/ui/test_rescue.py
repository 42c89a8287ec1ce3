"""A damaged workbook comes back from its backup in three clicks, and nobody has to look for a file."""

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from copdesk.domain.community import Community
from copdesk.domain.erasing import Way
from copdesk.domain.roster import Person
from copdesk.store import backup, erasure, keys
from copdesk.store.workbook import Workbook
from tests.builders import new_workbook
from tests.ui import rules
from tests.ui.rescuing import (
    CLIMATE,
    LATE,
    ZOE,
    accept,
    backups,
    file,
    keep,
    offer,
    press,
    program,
    ruin,
    said,
    turn_bits,
    wait_open,
)
from ui.app.program import Program
from ui.home.start import StartPage
from ui.kit import likes
from ui.kit.questions import Question
from ui.kit.settings import Settings

__all__ = ["file", "program"]


def test_two_clicks_put_the_newest_backup_back_and_open_it(program: Program, qtbot: QtBot, file: Path):
    content = ruin(file)
    program.open(file)
    assert "damaged" in said(program) and "14 March" in offer(program).text()
    accept(program, qtbot)
    workbook = wait_open(program, qtbot)
    assert workbook.path == file and workbook.all(Person) == [ZOE]
    assert workbook.all(Community)[0].name == CLIMATE.name
    assert file.with_name("Proef (damaged).copdesk").read_bytes() == content
    assert "14 March" in said(program) and "Proef (damaged).copdesk" in said(program)


def test_nothing_is_touched_before_the_yes(program: Program, qtbot: QtBot, file: Path):
    content = ruin(file)
    program.open(file)
    press(qtbot, offer(program))
    question = next(q for q in program.window.findChildren(Question) if q.isVisible())
    press(qtbot, question.no)
    assert file.read_bytes() == content and not file.with_name("Proef (damaged).copdesk").exists()
    assert isinstance(program.window.stack.currentWidget(), StartPage)


def test_the_question_says_how_much_older_and_where_the_damaged_file_stays(program: Program, qtbot: QtBot, file: Path):
    ruin(file)
    program.open(file)
    meaning = accept(program, qtbot)
    assert re.search(r"\d+ day.* older", meaning) and "under another name" in meaning
    wait_open(program, qtbot)


def test_damage_found_after_opening_offers_the_backup_as_well(program: Program, qtbot: QtBot, file: Path):
    turn_bits(file, file.stat().st_size - 20_000)
    program.open(file)
    assert program.workplace is not None
    qtbot.waitUntil(lambda: program.workplace is None)
    accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


def test_when_the_newest_does_not_open_the_next_is_put_back_and_named(program: Program, qtbot: QtBot, file: Path):
    ruin(file)
    ruin(backups(file)[0])
    program.open(file)
    accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == []
    assert "13 March" in said(program) and "1 newer backup" in said(program)


def test_a_backup_of_another_layout_is_passed_over(program: Program, qtbot: QtBot, file: Path):
    newest = backups(file)[0]
    odd = Workbook.open(newest, keys.unprotected_key(newest.read_bytes()[:16]))
    odd.connection.raw.execute("ALTER TABLE person ADD COLUMN shoe_size INTEGER")
    odd.close()
    ruin(file)
    program.open(file)
    accept(program, qtbot)
    wait_open(program, qtbot)
    assert "13 March" in said(program) and len(list(file.parent.glob("*.copdesk"))) == 2


def test_when_no_backup_opens_the_damaged_file_stays_where_it_is(program: Program, qtbot: QtBot, file: Path):
    content = ruin(file)
    for path in backups(file):
        ruin(path)
    program.open(file)
    accept(program, qtbot)
    qtbot.waitUntil(lambda: "None of the backups" in said(program))
    assert program.workplace is None and file.read_bytes() == content


def test_without_a_backup_that_is_said_with_what_to_do(program: Program, tmp_path: Path):
    workbook = new_workbook(tmp_path, "Proef.copdesk")
    workbook.close()
    ruin(workbook.path)
    program.open(workbook.path)
    assert "no backup" in said(program) and "another disk" in said(program)
    assert not program.window.notices._do.isVisible()


def test_backups_in_the_folder_that_was_chosen_are_found(
    program: Program, qtbot: QtBot, settings: Settings, tmp_path: Path
):
    workbook = new_workbook(tmp_path, "Proef.copdesk")
    keep(workbook, "Elders")
    settings.keep(likes.BACKUPS, str(tmp_path / "Elders"))
    ruin(workbook.path)
    program.open(workbook.path)
    accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


@pytest.mark.parametrize("damage", ["start", "identity", "empty"])
def test_where_the_beginning_is_lost_backups_are_known_by_name(program: Program, qtbot: QtBot, file: Path, damage: str):
    if damage == "empty":
        file.write_bytes(b"")
    else:
        turn_bits(file, 1 if damage == "start" else 8)
    program.open(file)
    assert "by its name only" in accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


def test_backups_of_two_workbooks_under_one_name_are_not_guessed_between(program: Program, file: Path, tmp_path: Path):
    other = new_workbook(tmp_path, "Ander.copdesk")
    made = backup.make(other.connection, tmp_path / "Backups", LATE)
    other.close()
    made.rename(made.with_name(made.name.replace("Ander", "Proef")))
    file.write_bytes(b"")
    program.open(file)
    assert "There is no backup" in said(program)


def test_a_backup_of_another_workbook_is_never_offered(program: Program, tmp_path: Path, file: Path):
    other = new_workbook(tmp_path, "Ander.copdesk")
    other.close()
    ruin(other.path)
    program.open(other.path)
    assert "There is no backup" in said(program)


def test_a_file_cut_off_gets_its_backup(program: Program, qtbot: QtBot, file: Path):
    file.write_bytes(file.read_bytes()[:10_000])
    program.open(file)
    assert "not complete" in said(program)
    accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


def test_whoever_was_erased_does_not_come_back(program: Program, qtbot: QtBot, file: Path):
    workbook = Workbook.open(file, keys.unprotected_key(file.read_bytes()[:16]))
    erasure.erase(workbook, erasure.preview(workbook, ZOE.id), Way.DELETE, "[gewist]", frozenset(), date(2026, 5, 3))
    workbook.close()
    ruin(file)
    program.open(file)
    accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == []
    assert "14 March" in said(program) and "erased again" in said(program)


def test_a_damaged_file_makes_way_in_the_recent_files(program: Program, file: Path, tmp_path: Path):
    program.recent.remember(tmp_path / "Goed.copdesk")
    program.recent.remember(file)
    ruin(file)
    program.open(file)
    assert [recent.name for recent in program.recent.all()] == ["Goed", "Proef"]


def test_a_file_that_is_no_workbook_is_offered_nothing(program: Program, tmp_path: Path):
    (tmp_path / "vreemd.copdesk").write_bytes(b"iets anders" * 1000)
    program.open(tmp_path / "vreemd.copdesk")
    assert "not a CoP Desk file" in said(program)


@pytest.mark.parametrize("content", [b"", b"iets anders" * 1000])
def test_a_file_of_another_kind_is_never_replaced_by_a_backup_of_its_name(program: Program, file: Path, content: bytes):
    other = file.with_suffix(".txt")
    other.write_bytes(content)
    program.open(other)
    assert "backup of" not in said(program) and not program.window.notices._do.isVisible()


def test_a_damaged_file_handed_over_at_the_start_gets_the_same_offer(program: Program, qtbot: QtBot, file: Path):
    ruin(file)
    program.start(file)
    accept(program, qtbot)
    assert wait_open(program, qtbot).all(Person) == [ZOE]


def test_whoever_goes_elsewhere_meanwhile_is_told_and_not_interrupted(program: Program, qtbot: QtBot, file: Path):
    other = new_workbook(file.parent, "Ander.copdesk")
    other.close()
    ruin(file)
    program.open(file)
    accept(program, qtbot)
    program.open(other.path)
    qtbot.waitUntil(lambda: "was put back" in said(program))
    assert wait_open(program, qtbot).path == other.path


def test_the_offer_can_be_reached_with_the_keyboard(program: Program, file: Path):
    ruin(file)
    program.open(file)
    assert rules.not_reached_by_tab(program.window) == []
    assert offer(program).focusPolicy() & Qt.FocusPolicy.TabFocus
