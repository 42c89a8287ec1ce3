"""What is said about a damaged workbook goes when another one is opened, and names the file it is about."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.builders import new_workbook
from tests.ui.rescuing import accept, backups, file, offer, press, program, ruin, said, turn_bits, wait_open
from ui.app.program import Program
from ui.home.new_workbook import NewWorkbookPage
from ui.kit.questions import Question

__all__ = ["file", "program"]


def healthy(folder: Path) -> Path:
    workbook = new_workbook(folder, "Gezond.copdesk")
    workbook.close()
    return workbook.path


def choose(program: Program, qtbot: QtBot, path: Path) -> None:
    """Open a file as somebody does from the start: Alt+O, and the file."""
    with qtbot.waitActive(program.window):
        program.window.activateWindow()
    qtbot.keyClick(program.window, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_the_message_goes_when_a_healthy_workbook_is_opened(program: Program, qtbot: QtBot, file: Path):
    ruin(file)
    choose(program, qtbot, file)
    assert "damaged" in said(program)
    choose(program, qtbot, healthy(file.parent))
    assert wait_open(program, qtbot).path.stem == "Gezond"
    assert said(program) == "" and not program.window.notices._do.isVisible()


def test_the_message_goes_when_a_new_workbook_is_begun(program: Program, qtbot: QtBot, file: Path):
    ruin(file)
    program.open(file)
    with qtbot.waitActive(program.window):
        program.window.activateWindow()
    qtbot.keyClick(program.window, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: isinstance(program.window.stack.currentWidget(), NewWorkbookPage))
    assert said(program) == ""


def test_the_message_and_the_question_name_the_file_and_not_its_folder(program: Program, qtbot: QtBot, file: Path):
    ruin(file)
    program.open(file)
    assert said(program).startswith("Proef.copdesk is damaged")
    press(qtbot, offer(program))
    question = next(q for q in program.window.findChildren(Question) if q.isVisible())
    assert "Proef.copdesk" in question.windowTitle() and str(file.parent) not in question.windowTitle()
    press(qtbot, question.no)


def test_damage_found_late_and_without_a_backup_names_the_file_too(program: Program, qtbot: QtBot, tmp_path: Path):
    path = healthy(tmp_path)
    turn_bits(path, path.stat().st_size - 20_000)
    program.open(path)
    qtbot.waitUntil(lambda: program.workplace is None)
    assert said(program).startswith("Gezond.copdesk is damaged")


def test_what_becomes_of_it_while_another_workbook_is_open_is_told_by_name(program: Program, qtbot: QtBot, file: Path):
    other = healthy(file.parent)
    ruin(file)
    program.open(file)
    accept(program, qtbot)
    program.open(other)
    qtbot.waitUntil(lambda: "Proef.copdesk was put back" in said(program))


def test_that_it_failed_while_another_workbook_is_open_is_told_by_name(program: Program, qtbot: QtBot, file: Path):
    other = healthy(file.parent)
    ruin(file)
    for path in backups(file):
        ruin(path)
    program.open(file)
    accept(program, qtbot)
    program.open(other)
    qtbot.waitUntil(lambda: "Proef.copdesk was not put back" in said(program))


def test_escape_closes_a_message_that_stays(program: Program, qtbot: QtBot, file: Path):
    ruin(file)
    program.open(file)
    with qtbot.waitActive(program.window):
        program.window.activateWindow()
    qtbot.keyClick(QApplication.focusWidget() or program.window, Qt.Key.Key_Escape)
    assert said(program) == ""


def test_escape_closes_it_above_a_workbook_when_the_screen_does_not_want_the_key(
    program: Program, qtbot: QtBot, file: Path
):
    program.open(healthy(file.parent))
    wait_open(program, qtbot)
    program.ask.problem("Something is wrong and stays so.")
    with qtbot.waitActive(program.window):
        program.window.activateWindow()
    qtbot.keyClick(QApplication.focusWidget() or program.window, Qt.Key.Key_Escape)
    assert said(program) == ""
