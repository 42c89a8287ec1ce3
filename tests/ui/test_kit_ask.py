"""What the program says and asks: notices that do not interrupt, questions only where they are needed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.language import Language
from copdesk.domain.problems import Problem
from copdesk.store import passphrases
from tests.ui import rules
from ui.kit.ask import Ask
from ui.kit.language import Speech
from ui.kit.notices import NoticeBar
from ui.kit.theme import Theme


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme, ask: Ask) -> NoticeBar:
    place = QWidget()
    qtbot.addWidget(place)
    place.resize(900, 500)
    bar = NoticeBar(theme, place)
    ask.live_in(place, bar)
    with qtbot.waitExposed(place):
        place.show()
    return bar


def asked(qtbot: QtBot) -> QDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    return dialog


def test_a_notice_offers_one_thing_to_do(qtbot: QtBot, ask: Ask, bar: NoticeBar) -> None:
    done: list[str] = []
    ask.notice("Removed", "Undo", lambda: done.append("undone"))
    qtbot.mouseClick(bar._do, Qt.MouseButton.LeftButton)
    assert (done, bar.isVisible()) == (["undone"], False)


def test_a_notice_goes_by_itself_but_a_problem_stays(qtbot: QtBot, ask: Ask, bar: NoticeBar) -> None:
    ask.notice("Removed")
    calm = bar._timer.isActive()
    ask.problem(Problem("field_blank"))
    assert (calm, bar._timer.isActive()) == (True, False)


def test_a_problem_is_told_in_the_language_of_the_windows(ask: Ask, bar: NoticeBar, speech: Speech) -> None:
    ask.problem(Problem("field_blank"))
    english = bar.text
    speech.speak(Language.DUTCH)
    ask.problem(Problem("field_blank"))
    assert "cannot be empty" in english and "mag niet leeg" in bar.text


def test_a_notice_never_covers_more_than_the_window_is_wide(qtbot: QtBot, ask: Ask, bar: NoticeBar) -> None:
    ask.problem("a very long sentence " * 20)
    assert bar.x() > 0 and bar.geometry().right() < 900


def test_cancel_is_the_safe_answer(qtbot: QtBot, ask: Ask, bar: NoticeBar) -> None:
    done: list[str] = []
    ask.confirm("Restore this backup?", "The present one stays beside it.", "Restore", lambda: done.append("yes"))
    rules.check(asked(qtbot))
    asked(qtbot).reject()
    assert done == []


def test_a_yes_is_carried_out(qtbot: QtBot, ask: Ask, bar: NoticeBar) -> None:
    done: list[str] = []
    ask.confirm("Restore?", "It stays.", "Restore", lambda: done.append("yes"))
    asked(qtbot).accept()
    assert done == ["yes"]


def test_a_passphrase_that_does_not_fit_can_be_tried_again(qtbot: QtBot, ask: Ask, bar: NoticeBar) -> None:
    given: list[str] = []
    dialog = ask.passphrase("Open the vault", "Your notes are locked.", given.append)
    rules.check(asked(qtbot))
    qtbot.keyClicks(dialog.entry._line.edit, "one")  # pyright: ignore[reportAttributeAccessIssue]
    qtbot.keyClick(dialog.entry._line.edit, Qt.Key.Key_Return)  # pyright: ignore[reportAttributeAccessIssue]
    dialog.show_problem("This passphrase does not fit.")
    assert given == ["one"] and dialog.isVisible()
    dialog.accept()


def test_a_new_passphrase_is_suggested_first(qtbot: QtBot, ask: Ask, bar: NoticeBar) -> None:
    given: list[str] = []
    dialog = ask.new_passphrase("A passphrase for your vault", "Only you can open it.", given.append)
    rules.check(asked(qtbot))
    dialog.yes.click()
    passphrases.judge(given[0])
    assert len(given[0].split()) == 6
    dialog.accept()


def test_other_words_can_be_drawn_and_copied(qtbot: QtBot, ask: Ask, bar: NoticeBar) -> None:
    dialog = ask.new_passphrase("A passphrase", "Only you.", lambda given: None)
    first = dialog.entry.passphrase
    dialog.entry.suggest()  # pyright: ignore[reportAttributeAccessIssue]
    assert dialog.entry.passphrase != first
    dialog.reject()


def test_a_file_is_given_only_when_one_was_chosen(qtbot: QtBot, ask: Ask, bar: NoticeBar, tmp_path: Path) -> None:
    given: list[Path] = []
    dialog = ask.save_file("Save", "PDF (*.pdf)", tmp_path / "Programma.pdf", given.append)
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
    ask.save_file("Save", "PDF (*.pdf)", tmp_path / "Programma.pdf", given.append).accept()
    assert given == [tmp_path / "Programma.pdf"]


def test_a_bug_is_told_calmly(qtbot: QtBot, ask: Ask, bar: NoticeBar, tmp_path: Path) -> None:
    ask.bug(tmp_path / "report.txt")
    dialog = asked(qtbot)
    assert any("safe" in w.text() for w in rules._shown(dialog) if hasattr(w, "text"))
    rules.check(asked(qtbot))
    dialog.accept()
