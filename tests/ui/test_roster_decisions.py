"""A status that is changed on the roster may turn a decision about a candidate; the reason of the former one goes."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import ParticipationStatus
from copdesk.domain.roster import Participation
from copdesk.domain.selection import Outcome, decided
from tests import builders
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField
from ui.roster.model import Sieve
from ui.roster.page import RosterPage

CLIMATE = builders.community()
PEOPLE = (builders.person("Abel", "", "Bakker"), builders.person())


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """Two people who were not chosen, each with a reason."""
    ways = [decided(builders.participation(one, CLIMATE), Outcome.NOT_CHOSEN, date(2020, 1, 1)) for one in PEOPLE]
    builders.fill(desk.workbook, [CLIMATE, *PEOPLE, *(way.with_(decision="Vol.") for way in ways)])
    desk.choose_community(CLIMATE.id)
    made = RosterPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    QApplication.processEvents()
    yield made


def choose(qtbot: QtBot, field: ChoiceField, status: ParticipationStatus) -> None:
    """Go to a status with the arrow keys."""
    wanted = field._values.index(status)
    while (at := field.box.currentIndex()) != wanted:
        qtbot.keyClick(field.box, Qt.Key.Key_Up if at > wanted else Qt.Key.Key_Down)


def test_one_who_is_chosen_after_all_loses_the_former_reason(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_person(PEOPLE[0].id)
    choose(qtbot, page.details.profile.status, ParticipationStatus.ENROLLED)
    (way,) = desk.workbook.all(Participation, person_id=PEOPLE[0].id)
    assert (way.status, way.decision, way.decided_on) == (ParticipationStatus.ENROLLED, "", date.today())


def test_so_do_several_at_once_and_undo_brings_it_back(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.listing.sift(Sieve(statuses=frozenset(map(str, ParticipationStatus))))
    page.listing.table.selectAll()
    with qtbot.waitSignal(desk.ask.said) as said:
        choose(qtbot, page.details.several.status, ParticipationStatus.ENROLLED)
    assert "The reason of the former decision was taken away" in said.args[0]
    assert {way.decision for way in desk.workbook.all(Participation)} == {""}
    while desk.undo.canUndo():  # each status the arrow keys pass is a step
        desk.undo.undo()
    assert {way.decision for way in desk.workbook.all(Participation)} == {"Vol."}
