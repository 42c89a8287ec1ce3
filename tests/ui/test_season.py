"""The season: one picture to walk over, turns marked with one key, plans and series in one step of undo."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import Level, QuestionStage, SessionKind, TurnState
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.season import CaseTurn, KeyDate, ThemeGroup
from copdesk.domain.season_overview import SessionColumn
from copdesk.domain.sessions import Block, Session
from tests import builders
from tests.ui import rules
from ui.kit.desk import Desk
from ui.season.page import SeasonPage

FIRST = date(2019, 2, 14)
KEY = Qt.Key


def meetings(count: int) -> list[Session]:
    here = builders.community()
    days = [FIRST + timedelta(weeks=4 * n) for n in range(count)]
    return [builders.session(here.id, number=str(n + 1), day=day) for n, day in enumerate(days)]


def settle_in(desk: Desk, *, sessions: int = 5, people: int = 6) -> list[Session]:
    """Put a community with sessions and people, each with a learning question, on the desk."""
    here = builders.community()
    made = [session.with_(community_id=here.id) for session in meetings(sessions)]
    everybody = [builders.person(name, "", f"Proef{name}") for name in "ABCDEFGHIJ"[:people]]
    version = QuestionVersion(stage=QuestionStage.RAW, text="Hoe dan?", on=FIRST)
    questions = [
        LearningQuestion(community_id=here.id, person_id=p.id, versions=(version,), level=Level.INDIVIDUAL)
        for p in everybody
    ]
    ways = [builders.participation(p, here) for p in everybody]
    builders.fill(desk.workbook, [here, *made, *everybody, *ways, *questions])
    desk.choose_community(here.id)
    return made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[SeasonPage]:
    settle_in(desk)
    made = SeasonPage(desk)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show()
    qtbot.waitExposed(made)
    yield made


def begin_planning(page: SeasonPage, qtbot: QtBot) -> None:
    page.panel.cases.plan.click()
    thought_out(page, qtbot)


def thought_out(page: SeasonPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.desk.jobs.busy)


def numbers(page: SeasonPage) -> list[str]:
    return [m.session.number for m in page.rows.moments if isinstance(m, SessionColumn)]


def test_the_page_keeps_the_rules(page: SeasonPage):
    rules.check(page)


@pytest.mark.parametrize("pane", ["groups", "dates", "planner"])
def test_each_pane_keeps_the_rules(page: SeasonPage, pane: str, qtbot: QtBot):
    page.edits.add_group("Hitte")
    page.edits.add_date("Raad", FIRST)
    if pane == "planner":
        begin_planning(page, qtbot)
    else:
        page.panel.turn_to(getattr(page.panel, pane))
        getattr(page.panel, pane).table.selectRow(0)
    rules.check(page)


def test_the_series_keeps_the_rules(page: SeasonPage):
    page.make_series()
    rules.check(page)


def test_no_words_are_cut_off_in_a_long_language(page: SeasonPage):
    rules.check_with_long_words(lambda: SeasonPage(page.desk), page.theme)


def test_the_arrow_keys_walk_over_the_cells_and_what_is_there_is_told(page: SeasonPage):
    page.picture.go_to(page.rows.moments[0].session.id)
    QTest.keyClick(page.picture, KEY.Key_Right)
    QTest.keyClick(page.picture, KEY.Key_Down)
    assert page.picture.current_column == 1
    assert page.told.text().startswith("2, 14 Mar 2019") and "Three parts: no programme yet" in page.told.text()


def test_a_cell_can_be_read_aloud(page: SeasonPage):
    QAccessible.setActive(True)
    spoken = QAccessible.queryAccessibleInterface(page.picture)
    words = page.rows.data(page.rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.text(QAccessible.Text.Name) == "Season"
    assert words == "1, 14 Feb 2019, Middag · Attendance: nothing noted"


def test_the_panel_can_be_put_away_to_see_more_and_a_key_date_brings_it_back(page: SeasonPage):
    page.details.click()
    assert page.panel.isHidden()
    vote = KeyDate(community_id=page.desk.community, day=FIRST, what="Raad stemt")
    builders.fill(page.desk.workbook, [vote])
    page.picture.go_to(vote.id)
    QTest.keyClick(page.picture, KEY.Key_Return)
    assert page.panel.dates.isVisible() and page.panel.dates.what.value == "Raad stemt"


def test_enter_opens_the_session_one_is_at(page: SeasonPage, qtbot: QtBot):
    session = page.rows.moments[2].session
    page.picture.go_to(session.id)
    with qtbot.waitSignal(page.session_wanted) as wanted:
        QTest.keyClick(page.picture, KEY.Key_Return)
    assert wanted.args == [session.id]


def test_the_space_bar_marks_a_turn_as_held_where_one_is_in_the_picture(page: SeasonPage):
    session = page.rows.moments[1].session
    page.picture.go_to(session.id)
    page.panel.cases.table.selectRow(0)
    QTest.keyClick(page.panel.cases.table, KEY.Key_Space)
    (turn,) = page.desk.workbook.all(CaseTurn)
    assert (turn.session_id, turn.state) == (session.id, TurnState.HELD)
    assert page.panel.cases.covered.text() == "1 of 6 had a turn"
    page.desk.undo.undo()
    assert page.panel.cases.covered.text() == "0 of 6 had a turn"


def test_a_planned_turn_is_held_where_it_was_planned(page: SeasonPage):
    first, last = page.rows.moments[0].session, page.rows.moments[4].session
    person = page.panel.cases.rows.row(0).id
    builders.fill(page.desk.workbook, [CaseTurn(session_id=last.id, person_id=person)])
    page.picture.go_to(first.id)
    page.panel.cases.table.selectRow(0)
    QTest.keyClick(page.panel.cases.table, KEY.Key_H)
    (turn,) = page.desk.workbook.all(CaseTurn)
    assert (turn.session_id, turn.state) == (last.id, TurnState.HELD)


def test_who_gave_advice_is_noted_with_the_turn(page: SeasonPage):
    table = page.panel.cases.table
    table.selectRow(0)
    page.panel.cases.hold.click()
    adviser = page.panel.cases.rows.row(1).id
    page.panel.cases.advisers.new.committed.emit(adviser)
    (turn,) = page.desk.workbook.all(CaseTurn)
    assert turn.adviser_ids == (adviser,)
    assert "1 of 15 pairs" in page.panel.cases.met.text()
    rules.check(page)


def test_turns_are_planned_after_a_look_at_them_and_taken_back_in_one_step(page: SeasonPage, qtbot: QtBot):
    page.panel.cases.plan.click()
    planner = page.panel.planner
    planner.groups.set_value(2)
    planner.rounds.set_value(1)
    planner.again.click()
    thought_out(page, qtbot)
    assert planner.outcome.text().startswith("10 turn") and "6 of 6 people" in planner.outcome.text()
    assert page.desk.workbook.all(CaseTurn) == []
    planner.keep.click()
    assert len(page.desk.workbook.all(CaseTurn)) == 10
    page.desk.undo.undo()
    assert page.desk.workbook.all(CaseTurn) == []


def test_planning_again_replaces_what_was_planned(page: SeasonPage, qtbot: QtBot):
    for _ in range(2):
        begin_planning(page, qtbot)
        page.panel.planner.keep.click()
    assert len(page.desk.workbook.all(CaseTurn)) == 5 * 2 * 1


def test_groups_that_would_leave_somebody_alone_are_refused_in_a_sentence(page: SeasonPage, qtbot: QtBot):
    page.panel.cases.plan.click()
    planner = page.panel.planner
    planner.groups.line.setText("5")
    planner.groups.commit()
    thought_out(page, qtbot)
    assert "6 people in 5 groups" in planner.problem.text() and not planner.keep.isEnabled()


def test_a_series_goes_on_with_the_numbers_and_is_one_step_of_undo(page: SeasonPage):
    page.make.click()
    form = page.series.form
    form.typed.text.setPlainText("14 mar 2020, 11 apr\n16 may")
    form.typed.commit()
    assert [(n.session.number, n.session.day) for n in page.series.rows.rows] == [
        ("6", date(2020, 3, 14)), ("7", date(2020, 4, 11)), ("8", date(2020, 5, 16)),
    ]  # fmt: skip
    page.series.keep.click()
    assert numbers(page) == [str(n) for n in range(1, 9)]
    page.desk.undo.undo()
    assert numbers(page) == [str(n) for n in range(1, 6)]


def test_a_series_every_few_weeks_takes_over_blocks_and_lays_the_groups_side_by_side(page: SeasonPage):
    template = page.rows.moments[0].session
    extra = [ThemeGroup(community_id=template.community_id, name=name) for name in ("Stad", "Land")]
    opening = builders.block("Opening", session_id=template.id)
    builders.fill(page.desk.workbook, [*extra, opening])
    page.make_series()
    form = page.series.form
    form.template.set_value(template.id)
    form.groups.set_value(True)
    form.weeks.line.setText("2")
    form.weeks.commit()
    page.series.keep.click()
    made = sorted(page.desk.workbook.all(Session), key=lambda s: s.day)[5:]
    assert len(made) == 4 and {b.day - a.day for a, b in pairwise(made)} == {timedelta(weeks=2)}
    blocks = page.desk.workbook.all(Block, session_id=made[0].id)
    assert {(b.title, b.track) for b in blocks} == {("Opening", ""), ("Stad", "Stad"), ("Land", "Land")}


def test_the_space_bar_makes_a_session_of_a_series_optional(page: SeasonPage):
    page.make_series()
    page.series.table.selectRow(3)
    QTest.keyClick(page.series.table, KEY.Key_Space)
    assert [new.session.optional for new in page.series.rows.rows] == [False, False, False, True]
    assert "1 optional" in page.series.told.text()


def test_dates_that_cannot_be_read_are_told_and_nothing_can_be_made(page: SeasonPage):
    page.make_series()
    page.series.form.typed.text.setPlainText("14 mar 2020, ergens in mei")
    page.series.form.typed.commit()
    assert "ergens in mei" in page.series.form.unread.text() and not page.series.keep.isEnabled()


def test_a_key_date_comes_to_stand_between_the_sessions(page: SeasonPage):
    page.panel.turn_to(page.panel.dates)
    page.panel.dates.add.click()
    (found,) = page.desk.workbook.all(KeyDate)
    page.edits.change_date(found.id, "day", FIRST + timedelta(days=3))
    assert [isinstance(moment, KeyDate) for moment in page.rows.moments[:3]] == [False, True, False]
    page.panel.dates.removal.click()
    assert len(page.rows.moments) == 5


def test_a_theme_group_gets_a_row_a_question_and_members(page: SeasonPage):
    page.panel.turn_to(page.panel.groups)
    page.panel.groups.add.click()
    person = page.panel.cases.rows.row(0).id
    page.panel.groups.key_question.committed.emit("Wat kan de straat?")
    page.panel.groups.members.changed.emit((person,))
    (group,) = page.desk.workbook.all(ThemeGroup)
    assert (group.key_question, group.member_ids) == ("Wat kan de straat?", (person,))
    assert group.name in [row.title for row in page.rows.rows]


def test_an_empty_season_teaches_and_begins_a_series(desk: Desk, qtbot: QtBot):
    settle_in(desk, sessions=0)
    made = SeasonPage(desk)
    qtbot.addWidget(made)
    made.show()
    rules.check(made)
    made.empty.button.click()
    assert made.series.isVisible() and [n.session.number for n in made.series.rows.rows] == ["1", "2", "3", "4"]


@pytest.mark.parametrize("count", [1, 60])
def test_one_session_and_sixty_can_be_shown_and_walked_over(desk: Desk, qtbot: QtBot, count: int):
    settle_in(desk, sessions=count)
    made = SeasonPage(desk)
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    for key in (KEY.Key_Home, KEY.Key_End):
        QTest.keyClick(made.picture, key)
        made.grab()
    assert made.picture.current_column == count - 1


def test_a_session_without_a_day_and_a_cafe_are_told_in_the_heading(desk: Desk, qtbot: QtBot):
    (session,) = settle_in(desk, sessions=1)
    vague = session.with_(day_known=False, optional=True, kind=SessionKind.CAFE, starts=time(9))
    builders.fill(desk.workbook, [vague])
    made = SeasonPage(desk)
    qtbot.addWidget(made)
    heading = made.rows.headerData(0, Qt.Orientation.Horizontal)
    assert heading == "1, February 2019, day not known, Middag, Café, optional"
