"""The next edition is made from what was recommended, ticked or not, in one step of undo."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.actions import Action
from copdesk.domain.choices import Advice
from copdesk.domain.community import Community
from copdesk.domain.roster import Participation
from copdesk.samples.filling import SYSTEMS
from copdesk.samples.s3.community import FIRST
from tests.builders import fill
from ui.communities.next_edition import NextEdition
from ui.communities.page import CommunitiesPage
from ui.kit.desk import Desk


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[NextEdition]:
    """The dialog of the first edition of the subsoil, opened by its button."""
    fill(desk.workbook, SYSTEMS["S3"]())
    desk.choose_community(FIRST.id)
    page = CommunitiesPage(desk)
    qtbot.addWidget(page)
    page.resize(1050, 760)
    page.show()
    qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, NextEdition)]
    yield found[-1]


def test_the_four_recommendations_are_offered_and_ticked(dialog: NextEdition):
    assert list(dialog.ticks) == [Advice.LONGER, Advice.INTAKES, Advice.COACHING, Advice.BROADER_GROUP]
    assert all(tick.isChecked() for tick in dialog.ticks.values())
    assert dialog.name.value == "CoP Ondergrond en Omgevingswet, editie 2"


def test_without_the_longer_path_it_takes_as_long_as_before(dialog: NextEdition):
    before = dialog.ends.value
    dialog.ticks[Advice.LONGER].click()
    assert dialog.ends.value < before
    assert dialog.ends.value - dialog.starts.value == FIRST.ends - FIRST.starts


def test_what_is_ticked_is_how_it_begins_and_it_is_looked_at(dialog: NextEdition, desk: Desk, qtbot: QtBot):
    dialog.ticks[Advice.COACHING].click()
    qtbot.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    made = desk.workbook.get(Community, desk.community)
    assert made is not None and made.follows == FIRST.id and made.intakes and not made.coaching
    assert [action.what[:6] for action in desk.workbook.all(Action, community_id=made.id)] == ["Nodig "]
    assert len(desk.workbook.all(Participation, community_id=made.id)) == 2


def test_one_step_of_undo_takes_it_back(dialog: NextEdition, desk: Desk, qtbot: QtBot):
    dialog.again.click()
    qtbot.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    assert len(desk.workbook.all(Participation, community_id=desk.community)) == 8
    desk.undo.undo()
    assert len(desk.workbook.all(Community)) == 2


def test_a_last_day_before_the_first_is_told_and_nothing_is_made(dialog: NextEdition, desk: Desk, qtbot: QtBot):
    dialog.ends.set_value(FIRST.starts)
    qtbot.mouseClick(dialog.make, Qt.MouseButton.LeftButton)
    assert not dialog.problem.isHidden() and len(desk.workbook.all(Community)) == 2
