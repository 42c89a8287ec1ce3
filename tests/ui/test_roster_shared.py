"""What somebody agreed to share stands in their story on the roster, and nowhere before that."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import SharedKind
from copdesk.domain.shared import SharedRecord
from tests import builders
from ui.kit.desk import Desk
from ui.roster.story import StoryPane
from ui.roster.words import RosterWords

CLIMATE, ZOE = builders.community(), builders.person()


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot) -> StoryPane:
    builders.fill(desk.workbook, [CLIMATE, ZOE, builders.participation(ZOE, CLIMATE)])
    made = StoryPane(desk, RosterWords())
    qtbot.addWidget(made)
    made.resize(360, 900)
    made.show()
    made.show_person(CLIMATE.id, ZOE.id)
    return made


def test_without_anything_shared_there_is_no_word_of_it(pane: StoryPane) -> None:
    assert not pane.shared.isVisible()


def test_what_was_shared_is_listed_with_when_it_was_agreed(pane: StoryPane, desk: Desk, qtbot: QtBot) -> None:
    record = SharedRecord(
        community_id=CLIMATE.id,
        person_id=ZOE.id,
        kind=SharedKind.FEEDBACK,
        text="Zij wil meer tijd",
        on=date(2026, 5, 4),
        agreed_on=date(2026, 5, 3),
    )
    builders.fill(desk.workbook, [record])
    pane.show_person(CLIMATE.id, ZOE.id)
    QApplication.processEvents()
    line = next(line for line in pane.lines if line.target == record.id)
    assert line.accessibleName() == "Zij wil meer tijd, Feedback, agreed on 3 May 2026"
    with qtbot.waitSignal(pane.shared_wanted):
        line.click()
