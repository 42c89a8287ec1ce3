"""The list of sessions: make, copy, remove, open and come back."""

from collections.abc import Iterator
from datetime import date, time, timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import AttendanceMark, Mode, SessionState
from copdesk.domain.roster import Attendance
from copdesk.domain.sessions import Block, Session
from tests.builders import block, fill, half_day, person, session
from tests.ui import rules
from tests.ui.designing import Key, a_community, button_of
from ui.kit.desk import Desk
from ui.kit.notices import NoticeBar
from ui.sessions.page import SessionsPage


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[SessionsPage]:
    """The screen with a community that has no sessions yet."""
    a_community(desk)
    made = SessionsPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    with qtbot.waitActive(made):
        made.show()
    yield made


def sessions(desk: Desk) -> list[Session]:
    return desk.workbook.all(Session)


def chosen(page: SessionsPage, meeting: Session) -> None:
    page.sessions.table.choose(meeting.id)
    page.sessions.table.setFocus()


def test_without_a_community_the_screen_says_where_to_begin(desk: Desk, qtbot: QtBot) -> None:
    page = SessionsPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert page.sessions.lonely.isVisible() and not page.sessions.new.isEnabled()


def test_an_empty_list_teaches_and_makes_the_first_session(page: SessionsPage, desk: Desk) -> None:
    assert page.sessions.empty.isVisible()
    page.sessions.empty.button.click()
    made = sessions(desk)[0]
    assert (made.number, made.day, made.starts) == ("1", date.today(), time(13))
    assert page.currentWidget() is page.designer


def test_a_new_session_begins_with_its_title(page: SessionsPage) -> None:
    page.sessions.new.click()
    assert page.designer.details.session.title.line.hasFocus()
    assert page.designer.details.session.title.line.selectedText() == "New session"


def test_the_next_session_follows_the_last(page: SessionsPage, desk: Desk) -> None:
    assert desk.community is not None
    later = date.today() + timedelta(days=10)
    fill(desk.workbook, [session(desk.community, number="13", day=later, starts=time(9, 30))])
    page.sessions.new.click()
    made = max(sessions(desk), key=lambda s: s.day)
    assert (made.number, made.day, made.starts) == ("14", later + timedelta(weeks=4), time(9, 30))


def test_the_next_session_takes_over_place_times_and_rhythm(page: SessionsPage, desk: Desk) -> None:
    assert desk.community is not None
    first, days = date.today() + timedelta(days=3), timedelta(weeks=2)
    usual = {"venue": "De Brug", "doors": time(12, 30), "mode": Mode.HYBRID, "aim": "Alleen toen", "version": 4}
    made = [session(desk.community, day=first), session(desk.community, day=first + days, number="7", **usual)]
    fill(desk.workbook, made)
    page.sessions.new.click()
    last = max(sessions(desk), key=lambda s: s.day)
    assert (last.day, last.venue, last.doors, last.mode) == (first + 2 * days, "De Brug", time(12, 30), Mode.HYBRID)
    assert (last.aim, last.version) == ("", 1)


def test_a_copy_is_a_draft_of_its_own(page: SessionsPage, desk: Desk) -> None:
    assert desk.community is not None
    meeting = session(desk.community, state=SessionState.READY, version=3, sign_up_by=date(2018, 11, 1), meal="Soep")
    fill(desk.workbook, [meeting, block(session_id=meeting.id, how_it_went="Goed")])
    chosen(page, meeting)
    page.sessions.copy.click()
    copied = next(s for s in sessions(desk) if s.id != meeting.id)
    assert (copied.state, copied.version, copied.sign_up_by, copied.meal) == (SessionState.DRAFT, 1, None, "Soep")
    assert desk.workbook.all(Block, session_id=copied.id)[0].how_it_went == ""


def test_the_list_tells_state_option_and_a_day_that_is_not_sure(page: SessionsPage, desk: Desk) -> None:
    assert desk.community is not None
    fill(desk.workbook, [session(desk.community, optional=True, day_known=False, state=SessionState.READY)])
    row, columns = page.sessions.rows.row(0), page.sessions.rows.columns
    told = [column.detail(row) for column in columns if column.detail is not None]
    assert told == ["Meeting · optional · Ready to check", "day not sure yet"]
    assert columns[2].text(row) == "about Thu 15 Nov 2018"


def test_the_list_says_what_there_is_to_know(page: SessionsPage, desk: Desk) -> None:
    assert desk.community is not None
    meeting, blocks = half_day(desk.community)
    there, away = person(), person("Ad", "", "Dam")
    marks = [(there, AttendanceMark.PRESENT), (away, AttendanceMark.EXCUSED)]
    attendance = [Attendance(session_id=meeting.id, person_id=p.id, mark=mark) for p, mark in marks]
    fill(desk.workbook, [meeting, *blocks, there, away, *attendance])
    row, columns = page.sessions.rows.row(0), page.sessions.rows.columns
    assert [c.text(row) for c in columns] == ["13", "Middag", "Thu 15 Nov 2018", "", "5 h", "1"]


def test_enter_opens_a_session_and_escape_comes_back_to_it(page: SessionsPage, desk: Desk) -> None:
    assert desk.community is not None
    meeting, blocks = half_day(desk.community)
    fill(desk.workbook, [meeting, *blocks])
    chosen(page, meeting)
    QTest.keyClick(page.sessions.table, Key.Key_Return)
    assert page.currentWidget() is page.designer
    QTest.keyClick(button_of(page.designer, "Inloop"), Key.Key_Escape)
    assert page.currentWidget() is page.sessions and page.sessions.table.row.id == meeting.id


def test_a_copy_has_all_the_blocks_and_another_day(page: SessionsPage, desk: Desk) -> None:
    assert desk.community is not None
    meeting, blocks = half_day(desk.community)
    fill(desk.workbook, [meeting, *blocks])
    chosen(page, meeting)
    page.sessions.copy.click()
    copied = next(s for s in sessions(desk) if s.id != meeting.id)
    assert (copied.title, copied.number) == ("Middag (copy)", "14") and copied.day > meeting.day
    assert len(desk.workbook.all(Block, session_id=copied.id)) == len(blocks)
    desk.undo.undo()
    assert sessions(desk) == [meeting]


def test_removing_a_session_offers_to_bring_it_all_back(page: SessionsPage, desk: Desk) -> None:
    assert desk.community is not None
    meeting = session(desk.community)
    fill(desk.workbook, [meeting, block(session_id=meeting.id)])
    bar = NoticeBar(desk.theme, page)
    desk.ask.live_in(page, bar)
    chosen(page, meeting)
    QTest.keyClick(page.sessions.table, Key.Key_Delete)
    assert sessions(desk) == []
    bar.act()
    assert sessions(desk) == [meeting] and len(desk.workbook.all(Block)) == 1


def test_a_session_that_is_undone_away_closes_the_designer(page: SessionsPage, desk: Desk) -> None:
    page.sessions.new.click()
    desk.undo.undo()
    assert page.currentWidget() is page.sessions


def test_the_documents_are_asked_for_with_the_session(page: SessionsPage, desk: Desk, qtbot: QtBot) -> None:
    page.sessions.new.click()
    with qtbot.waitSignal(page.programme_wanted) as programme:
        page.designer._print.click()
    with qtbot.waitSignal(page.calendar_wanted) as calendar:
        page.designer._calendar.trigger()
    assert programme.args == calendar.args == [sessions(desk)[0].id]


@pytest.mark.parametrize(("place", "form"), [(0, "pdf"), (1, "docx"), (2, "xlsx")])
def test_the_run_sheet_is_asked_for_in_each_form(
    page: SessionsPage, desk: Desk, qtbot: QtBot, place: int, form: str
) -> None:
    page.sessions.new.click()
    with qtbot.waitSignal(page.run_sheet_wanted) as asked:
        page.designer.more.verbs.actions()[place].trigger()
    assert asked.args == [sessions(desk)[0].id, form]


def test_another_community_brings_its_own_list(page: SessionsPage, desk: Desk) -> None:
    page.sessions.new.click()
    a_community(desk, name="Energie")
    assert page.currentWidget() is page.sessions and page.sessions.rows.rows == []


def test_the_list_can_be_worked_by_keyboard_and_read_aloud(page: SessionsPage, desk: Desk) -> None:
    assert desk.community is not None
    fill(desk.workbook, [session(desk.community, venue="Dordrecht")])
    rules.check(page)


@pytest.mark.parametrize("side", ["block", "session", "questions"])
def test_the_designer_can_be_worked_by_keyboard_and_read_aloud(page: SessionsPage, desk: Desk, side: str) -> None:
    from ui.sessions.inspector import Side

    assert desk.community is not None
    meeting, blocks = half_day(desk.community)
    fill(desk.workbook, [meeting, *blocks[:4]])
    page.open_session(meeting.id)
    page.designer.programme.choose(blocks[2].id)
    page.designer.details.turn_to(Side(side))
    rules.check(page)


@pytest.mark.parametrize(("width", "height"), [(1180, 760), (900, 480)])
def test_longer_words_fit_in_the_designer(desk: Desk, width: int, height: int) -> None:
    meeting, blocks = half_day(a_community(desk).id)
    fill(desk.workbook, [meeting, *blocks])

    def built() -> SessionsPage:
        page = SessionsPage(desk)
        page.open_session(meeting.id)
        page.designer.programme.choose(blocks[2].id)
        return page

    rules.check_with_long_words(built, desk.theme, width=width, height=height)


def test_the_designer_fits_a_small_screen(page: SessionsPage, desk: Desk) -> None:
    page.sessions.new.click()
    for _ in range(2):
        page.resize(836, 440)
        QApplication.processEvents()
    page.designer.close_inspector()
    least = page.minimumSizeHint()
    assert least.width() <= 836 and least.height() <= 440
    assert page.designer.area.minimumWidth() >= 320
