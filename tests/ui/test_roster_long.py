"""A long list shows its first people at once; whoever asks for more than those gets an answer about everybody."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from copdesk.domain.roster import Organisation, Person
from copdesk.store.lists import RosterLine
from copdesk.store.roster_parts import AT_ONCE, FIRST
from tests import builders
from ui.kit.desk import Desk
from ui.roster.grouping import GroupBy
from ui.roster.page import RosterPage

CLIMATE = builders.community()
MANY = AT_ONCE + 100
PEOPLE = [builders.person("Zoë", "", f"Naam{number:04d}") for number in range(MANY)]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """The screen as it was just built, before anything else could happen."""
    builders.fill(desk.workbook, [CLIMATE, *PEOPLE, *(builders.participation(p, CLIMATE) for p in PEOPLE)])
    desk.choose_community(CLIMATE.id)
    made = RosterPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    assert not made.listing.people.complete
    yield made


def names(page: RosterPage) -> list[str]:
    return [row.family_name for row in page.listing.rows.rows if isinstance(row, RosterLine)]


def test_the_first_are_there_at_once_and_all_a_moment_later(page: RosterPage, qtbot: QtBot) -> None:
    assert names(page) == [someone.family_name for someone in PEOPLE[:FIRST]]
    assert page.subtitle.text() == "Reading the list…"
    with qtbot.waitSignal(page.listing.complete):
        page.show()
    assert names(page) == [someone.family_name for someone in PEOPLE]
    assert page.subtitle.text().startswith(f"{MANY}\u00a0participants")


def test_who_was_chosen_and_where_one_looked_stay(page: RosterPage, qtbot: QtBot) -> None:
    page.show()
    page.listing.table.selectRow(FIRST - 1)
    table = page.listing.table
    table.verticalScrollBar().setValue(300)
    looked_at = table.indexAt(QPoint(20, 20)).row()
    qtbot.waitUntil(lambda: page.listing.people.complete and len(names(page)) == MANY)
    assert [line.family_name for line in page.listing.selected] == [PEOPLE[FIRST - 1].family_name]
    assert table.indexAt(QPoint(20, 20)).row() == looked_at > 0


def test_a_search_finds_whoever_has_not_come_yet(page: RosterPage) -> None:
    page.listing.search.setText(PEOPLE[-1].family_name)
    assert names(page) == [PEOPLE[-1].family_name]


def test_groups_and_another_order_are_of_everybody(page: RosterPage) -> None:
    page.listing.group(GroupBy.ORGANISATION)
    assert [group.people for group in page.listing.rows.groups] == [MANY]
    page.listing.group(GroupBy.NOTHING)
    page.listing.rows.sort(0, Qt.SortOrder.DescendingOrder)
    assert names(page)[0] == PEOPLE[-1].family_name


def test_another_order_before_all_have_come_is_kept_when_they_do(page: RosterPage, qtbot: QtBot) -> None:
    page.listing.rows.sort(0, Qt.SortOrder.DescendingOrder)
    page.show()
    qtbot.waitUntil(lambda: len(names(page)) == MANY)
    assert names(page)[0] == PEOPLE[-1].family_name


def test_somebody_who_has_not_come_yet_can_be_shown(page: RosterPage) -> None:
    page.show_person(PEOPLE[-1].id)
    assert [line.family_name for line in page.listing.selected] == [PEOPLE[-1].family_name]


@pytest.mark.parametrize(("who", "becomes"), [(0, "Zz"), (MANY - 1, "Aa"), (MANY - 1, "Naam0450b"), (0, "Naam0450b")])
def test_nobody_who_changes_meanwhile_is_missed_or_met_twice(
    page: RosterPage, desk: Desk, qtbot: QtBot, who: int, becomes: str
) -> None:
    with desk.edit("Rename") as edit:
        edit.put(PEOPLE[who].with_(family_name=becomes))
    page.show()
    qtbot.waitUntil(lambda: len(names(page)) == MANY)
    assert names(page) == sorted(someone.family_name for someone in desk.workbook.all(Person))


def test_whoever_edits_an_organisation_stays_at_the_same_person_and_place(
    page: RosterPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show()
    qtbot.waitUntil(lambda: len(names(page)) == MANY)
    page.show_person(PEOPLE[MANY - 1].id)
    looked_at = page.listing.table.verticalScrollBar().value()
    with desk.edit("New organisation") as edit:
        edit.put(Organisation(name="Hoeve Oever", kind="farmer"))
    assert [line.family_name for line in page.listing.selected] == [PEOPLE[MANY - 1].family_name]
    assert page.listing.table.verticalScrollBar().value() == looked_at > 0


def test_choosing_all_is_of_everybody(page: RosterPage, qtbot: QtBot) -> None:
    page.show()
    page.listing.table.setFocus()
    qtbot.keyClick(page.listing.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.listing.selected) == MANY


def test_a_short_list_is_whole_at_once(page: RosterPage, desk: Desk) -> None:
    short = builders.community(name="Kort")
    builders.fill(desk.workbook, [short, *(builders.participation(someone, short) for someone in PEOPLE[:3])])
    desk.choose_community(short.id)
    assert page.listing.people.complete and page.subtitle.text().startswith("3\u00a0participants")
    assert [chip.text() for chip in page.listing.chips.parts.values() if not chip.isHidden()] == [
        "Everyone",
        "Intake open",
        "Core group",
        "Missed twice",
    ]


def test_a_closed_workbook_is_asked_nothing_more(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.show()
    page.hide()
    desk.workbook.close()
    with qtbot.captureExceptions() as caught:
        qtbot.wait(30)
    assert caught == []
