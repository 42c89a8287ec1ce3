"""From what was said to what is done with it: standing answers, a wish in the design, harvest, a file for others."""

from collections.abc import Iterator

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import HarvestKind, QuoteConsent
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.sessions import Session
from copdesk.domain.standing import StandingAnswer
from copdesk.samples.s3 import subsoil_professionals
from copdesk.samples.s3.community import SECOND
from tests import builders
from ui.harvest.page import HarvestPage
from ui.kit.desk import Desk
from ui.reading.giving import GivingDialog
from ui.reading.page import ReadingPage
from ui.sessions.page import SessionsPage

STANDING = 6 * 3


class Reader:
    """Somebody who reads six interviews across, and designs a session with what they tell."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        builders.fill(desk.workbook, subsoil_professionals())
        desk.choose_community(SECOND.id)
        self.desk, self.qtbot = desk, qtbot
        self.page = ReadingPage(desk)
        qtbot.addWidget(self.page)
        self.page.resize(1180, 800)
        with qtbot.waitActive(self.page):
            self.page.show()

    def press(self, *keys: "str | Qt.Key") -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                QTest.keyClick(target, key)

    def type_a_session_of_standing_answers(self) -> None:
        """Type in what all six answered to the three questions of the first session."""
        self.page.tabs[self.page.standing].click()
        table = self.page.standing.table
        table.setFocus()
        table.setCurrentIndex(table.answers.index(0, 1))
        self.press(Qt.Key.Key_Return)
        for number in range(STANDING):
            self.press(f"antwoord {number}", Qt.Key.Key_Tab)

    def wish_from_theme(self, name: str, words: str) -> None:
        """Choose a theme, make a wish of it, and put it into words that point at nobody."""
        self.page.tabs[self.page.themes].click()
        grid = self.page.themes.grid
        row = [theme.name for theme in grid.grid.themes].index(name)
        grid.setCurrentIndex(grid.grid.index(row, 0))
        self.page.themes.wish.click()
        self.press(words, Qt.Key.Key_Tab)

    def wishes_in_the_designer(self) -> list[tuple[str, str]]:
        """Return the wishes as they stand beside the first session."""
        designing = SessionsPage(self.desk)
        self.qtbot.addWidget(designing)
        designing.resize(1180, 800)
        designing.show()
        designing.open_session(self.desk.workbook.all(Session, community_id=SECOND.id)[0].id)
        return designing.designer.details.session.wishes.shown


@pytest.fixture
def reader(desk: Desk, qtbot: QtBot) -> Iterator[Reader]:
    yield Reader(desk, qtbot)


def test_a_session_of_standing_answers_is_typed_without_the_mouse(reader: Reader, desk: Desk) -> None:
    before = len(desk.workbook.all(StandingAnswer))
    reader.type_a_session_of_standing_answers()
    assert len(desk.workbook.all(StandingAnswer)) == before + STANDING
    assert reader.page.standing.count.text() == f"{STANDING} of {STANDING} answered"
    desk.undo.undo()
    assert len(desk.workbook.all(StandingAnswer)) == before + STANDING - 1


def test_a_theme_becomes_a_wish_that_stands_beside_the_session(reader: Reader) -> None:
    reader.wish_from_theme("steun thuis", "Iemand thuis die meedenkt")
    assert ("Iemand thuis die meedenkt", "4 voices") in reader.wishes_in_the_designer()


def test_a_quote_goes_to_the_harvest_where_its_speaker_can_be_asked(reader: Reader, desk: Desk, qtbot: QtBot) -> None:
    reader.page.tabs[reader.page.quotes].click()
    table = reader.page.quotes.table
    table.selectRow(0)
    words = table.row.text
    QTest.keyClick(table, Qt.Key.Key_H)
    (item,) = [one for one in desk.workbook.all(HarvestItem, community_id=SECOND.id) if one.text == words]
    assert item.kind is HarvestKind.QUOTE and item.consent is QuoteConsent.NOT_ASKED
    with qtbot.waitSignal(reader.page.harvest_wanted) as asked:
        reader.page.quotes.show_item.click()
    harvest = HarvestPage(desk)
    qtbot.addWidget(harvest)
    harvest.shown.show_row(asked.args[0])


def test_answers_leave_without_names_after_a_look(reader: Reader, qtbot: QtBot, tmp_path) -> None:
    reader.page.give.click()
    dialog = reader.page.findChild(GivingDialog)
    assert dialog is not None and dialog.ticks["marktplein"].isChecked()
    dialog.ticks["ruimtelijke ordening"].click()
    with qtbot.waitSignal(reader.desk.ask.said):
        dialog.write(tmp_path / "antwoorden.xlsx")
    rows = list(load_workbook(tmp_path / "antwoorden.xlsx").active.iter_rows(values_only=True))
    assert [row[0] for row in rows][1:] == ["P01", "P02", "P03", "P04", "P05", "P06"]
    assert not any(name in str(rows) for name in ("Marktplein", "Ruimtelijke Ordening", "Naomi", "Rooilijn"))
