"""A programme from elsewhere is pasted, looked at, and made into blocks in one step."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import session
from tests.ui import rules
from tests.ui.designing import CTRL, a_community, blocks_of, opened, the_half_day, titles
from ui.kit.desk import Desk
from ui.sessions.designer import DesignerPage
from ui.sessions.paste import PasteDialog

TEXT = "13.00 uur Inloop\n13.30 - 14.00 Opening\n14.15 tot ca. 15.00 Gesprek in groepen\n15.00 Einde"


def pasting(desk: Desk, page: DesignerPage) -> PasteDialog:
    dialog = PasteDialog(desk, page.programme, page)
    dialog.show()
    return dialog


def empty(desk: Desk, qtbot: QtBot) -> DesignerPage:
    return opened(desk, qtbot, session(a_community(desk).id))


def test_blocks_are_made_of_what_was_pasted_and_one_undo_takes_them_back(desk: Desk, qtbot: QtBot):
    page = empty(desk, qtbot)
    dialog = pasting(desk, page)
    dialog.box.setPlainText(TEXT)
    dialog.make.click()
    assert titles(page) == ["Inloop", "Opening", "Gesprek in groepen", "Einde"]
    desk.undo.undo()
    assert blocks_of(page) == []


def test_the_preview_shows_times_and_free_minutes_before_anything_is_written(desk: Desk, qtbot: QtBot):
    page = empty(desk, qtbot)
    dialog = pasting(desk, page)
    dialog.box.setPlainText(TEXT)
    shown = [[column.text(row) for column in dialog.rows.columns[:3]] for row in dialog.rows.rows]
    assert shown[2] == ["14:15–15:00", "45 min", "Gesprek in groepen"]
    assert "15 min" in dialog.rows.columns[0].detail(dialog.rows.row(2)) and blocks_of(page) == []


def test_a_table_from_a_word_processor_is_taken_from_the_clipboard(desk: Desk, qtbot: QtBot):
    page, mime = empty(desk, qtbot), QMimeData()
    mime.setText("9.00 Inloop 9.30 Opening")
    mime.setHtml("<table><tr><td>9.00</td><td>Inloop</td></tr><tr><td>9.30</td><td>Opening</td></tr></table>")
    QGuiApplication.clipboard().setMimeData(mime)
    dialog = pasting(desk, page)
    dialog.take_clipboard()
    assert [place.block.title for place in dialog.rows.rows] == ["Inloop", "Opening"]


def test_words_without_a_time_are_told_to_be_no_programme(desk: Desk, qtbot: QtBot):
    dialog = pasting(desk, empty(desk, qtbot))
    dialog.box.setPlainText("Beste allemaal, tot morgen!")
    assert not dialog.make.isEnabled() and "no time" in dialog.told.text()


def test_a_time_that_is_oddly_written_asks_to_be_looked_at(desk: Desk, qtbot: QtBot):
    dialog = pasting(desk, empty(desk, qtbot))
    dialog.box.setPlainText("14.05.-14.30 Basis NL")
    assert "1 time" in dialog.told.text()


def test_what_is_pasted_comes_below_what_is_there(desk: Desk, qtbot: QtBot):
    page = the_half_day(desk, qtbot)
    before = titles(page)
    dialog = pasting(desk, page)
    dialog.box.setPlainText("18.00 Diner")
    dialog.make.click()
    assert titles(page) == [*before, "Diner"]


def test_pasting_words_in_the_timeline_offers_to_make_a_programme_of_them(desk: Desk, qtbot: QtBot):
    page = empty(desk, qtbot)
    QGuiApplication.clipboard().setText(TEXT)
    qtbot.keyClick(page.timeline, Qt.Key.Key_V, CTRL)
    (dialog,) = page.findChildren(PasteDialog)
    assert dialog.isVisible() and len(dialog.rows.rows) == 4


def test_the_dialog_keeps_the_rules_of_every_screen(desk: Desk, qtbot: QtBot):
    dialog = pasting(desk, empty(desk, qtbot))
    dialog.box.setPlainText(TEXT)
    QApplication.processEvents()
    rules.check(dialog)
