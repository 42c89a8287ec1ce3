"""Over the years: how often each person came, one click for the core group, and who has not been seen."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import AttendanceMark, ParticipationStatus
from copdesk.domain.erasing import Way
from copdesk.domain.roster import Attendance, Organisation, Participation
from copdesk.store import erasure
from tests import builders
from tests.ui import rules
from ui.kit.desk import Desk
from ui.roster.page import RosterPage
from ui.roster.series import SeriesView

CLIMATE = builders.community()
SESSIONS = [builders.session(CLIMATE.id, title=f"Middag {n}", day=date(2018 + n // 4, 3, n + 1)) for n in range(8)]
WATER = Organisation(name="Waterschap De Lage Lanen")
NAMES = ("Altijd", "Vaak", "Weg")
PEOPLE = [builders.person("Jo", "", name, organisation_id=WATER.id) for name in NAMES]
CAME = ("xxxxxxxx", "--xxxxxx", "xxxxx---")


@pytest.fixture
def series(desk: Desk, qtbot: QtBot) -> Iterator[SeriesView]:
    """Eight sessions of three people."""
    ways = [builders.participation(someone, CLIMATE) for someone in PEOPLE]
    there = {"x": AttendanceMark.PRESENT, "-": AttendanceMark.ABSENT}
    marks = [
        Attendance(session_id=session.id, person_id=person.id, mark=there[letter])
        for person, letters in zip(PEOPLE, CAME, strict=True)
        for session, letter in zip(SESSIONS, letters, strict=True)
    ]
    builders.fill(desk.workbook, [CLIMATE, WATER, *SESSIONS, *PEOPLE, *ways, *marks])
    desk.choose_community(CLIMATE.id)
    page = RosterPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    page.show_door()
    page.door.verbs.series.click()
    QApplication.processEvents()
    yield page.door.series


def core(desk: Desk) -> set[str]:
    """Return who is marked as core group."""
    names = {person.id: person.family_name for person in PEOPLE}
    return {names[way.person_id] for way in desk.workbook.all(Participation) if way.core}


def test_what_is_erased_elsewhere_is_gone_when_one_comes_back(series: SeriesView, desk: Desk) -> None:
    page = series.window()
    page.hide()
    seen = erasure.preview(desk.workbook, PEOPLE[2].id)
    erasure.erase(desk.workbook, seen, Way.DELETE, "[erased]", frozenset(), date(2026, 5, 3))
    page.show()
    assert [line.name for line in series.rows.rows] == ["Jo Altijd", "Jo Vaak"]
    assert "2 p" in series.facts.text()


def test_the_years_of_another_community_are_its_own(series: SeriesView, desk: Desk) -> None:
    other = builders.community(name="Elders")
    builders.fill(desk.workbook, [other, builders.session(other.id)])
    desk.choose_community(other.id)
    assert series.rows.rows == []


def test_each_person_has_a_mark_per_session_and_a_count(series: SeriesView) -> None:
    assert [(line.name, line.letters, line.came) for line in series.rows.rows] == [
        ("Jo Altijd", "11111111", 8),
        ("Jo Vaak", "00111111", 6),
        ("Jo Weg", "11111000", 5),
    ]


def test_who_was_not_chosen_and_never_came_is_in_no_series(series: SeriesView, desk: Desk) -> None:
    refused = builders.person("Wim", "", "Niet")
    way = builders.participation(refused, CLIMATE, status=ParticipationStatus.NOT_CHOSEN)
    builders.fill(desk.workbook, [refused, way])
    series.open()
    assert [line.name for line in series.rows.rows] == ["Jo Altijd", "Jo Vaak", "Jo Weg"]


def test_one_click_marks_the_core_group_and_undo_takes_it_back(series: SeriesView, desk: Desk) -> None:
    series.call_core.click()
    assert core(desk) == {"Altijd", "Vaak"}
    assert not series.call_core.isEnabled()
    desk.undo.undo()
    assert core(desk) == set()


def test_the_numbers_of_the_core_group_can_be_set(series: SeriesView, desk: Desk) -> None:
    series.at_least.line.setText("5")
    series.at_least.commit()
    series.call_core.click()
    assert core(desk) == set(NAMES)


def test_a_series_can_be_looked_at_up_to_a_session(series: SeriesView) -> None:
    series.until.box.setCurrentIndex(4)
    series.until.commit()
    assert [line.came for line in series.rows.rows] == [5, 3, 5]


def test_who_was_not_seen_lately_can_be_picked_out(series: SeriesView) -> None:
    series._chips.button(2).click()
    assert [line.name for line in series.rows.rows] == ["Jo Weg"]


def test_organisations_and_averages_are_counted(series: SeriesView) -> None:
    assert "8 session" in series.facts.text() and "1 organisation" in series.facts.text()
    assert "2018: 2, 2, 3, 3; 2019: 3, 2, 2, 2" in series.bars.accessibleName()


def test_the_series_keeps_the_rules(series: SeriesView) -> None:
    rules.check(series.window())


def test_it_is_told_how_many_got_the_mark_and_how_many_lost_it(series: SeriesView, desk: Desk, qtbot: QtBot) -> None:
    weg = next(way for way in desk.workbook.all(Participation) if way.person_id == PEOPLE[2].id)
    with desk.edit("mark") as edit:
        edit.put(weg.with_(core=True))
    with qtbot.waitSignal(desk.ask.said) as told:
        series.call_core.click()
    got, lost = told.args[0].split("  ·  ")
    assert (got[:8], lost[:8]) == ("2 person", "1 person") and lost.endswith("lost the mark")


def test_with_a_part_shown_it_is_told_that_the_mark_is_about_everybody(
    series: SeriesView, desk: Desk, qtbot: QtBot
) -> None:
    series._chips.button(2).click()
    with qtbot.waitSignal(desk.ask.said) as told:
        series.call_core.click()
    assert told.args[0].endswith("also among those who are not shown now")
