"""The balance in sight: limits of the kind of session, speaking minutes, and the night of the clock change."""

from datetime import date, time

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import BlockKind, SessionKind, Talk
from copdesk.domain.community import CheckSettings, KindLimits, PartLimits
from tests.builders import ACTIVE, PASSIVE, D, block, fill, half_day, session
from tests.ui.designing import a_community, opened, the_half_day
from ui.kit.desk import Desk
from ui.sessions.chart import BandKind
from ui.sessions.designer import DesignerPage
from ui.sessions.speaking_row import SpeakingRow

TWO_THIRDS = ((40, ACTIVE), (20, PASSIVE))


def unfolded(page: DesignerPage) -> SpeakingRow:
    row = page.balance.speaking
    row.fold.click()
    QApplication.processEvents()
    return row


def test_speaking_minutes_stay_folded_until_they_are_asked_for(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot, expected=30)
    assert not page.balance.speaking.isVisible()
    assert unfolded(page).isVisible()
    assert page.balance.speaking.sentence.text() == "Each has the floor for about 26 min"


def test_each_way_of_talking_has_its_minutes(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id, expected=30)
    pairs = block("Duo", 20, session_id=meeting.id, talk=Talk.PAIRS, activity=ACTIVE)
    round_ = block("Rondje", 60, session_id=meeting.id, position=1, talk=Talk.PLENARY, activity=ACTIVE)
    row = unfolded(opened(desk, qtbot, meeting, (pairs, round_)))
    shown = {talk: words.text() for talk, words in row.ways.items() if words.isVisible()}
    assert shown.keys() == {Talk.PLENARY, Talk.PAIRS}
    assert shown[Talk.PAIRS].endswith("20 min, 10 each") and shown[Talk.PLENARY].endswith("60 min, 2 each")


def test_how_long_each_has_the_floor_waits_for_how_many_come(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id)
    round_ = block("Rondje", 60, session_id=meeting.id, talk=Talk.PLENARY, activity=ACTIVE)
    row = unfolded(opened(desk, qtbot, meeting, (round_,)))
    assert row.sentence.text() == "How long each has the floor depends on how many come"
    assert row.ways[Talk.PLENARY].text().endswith("60 min")


def test_the_last_sessions_stand_beside_it(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot, expected=30)
    assert desk.community is not None
    before, blocks = half_day(desk.community)
    fill(desk.workbook, [before.with_(day=date(2018, 9, 20)), *blocks])
    said = unfolded(page).sentence.text()
    assert said == "Each has the floor for about 26 min; 26 by the measure of the last sessions"


def test_folding_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    page = the_half_day(desk, qtbot)
    unfolded(page)
    again = DesignerPage(desk)
    qtbot.addWidget(again)
    assert again.balance.speaking.fold.isChecked()


def test_the_real_hours_are_told_when_the_clock_changes(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id, day=date(2026, 3, 28), starts=time(16))
    night = block("Nacht", 1440, session_id=meeting.id, kind=BlockKind.NIGHT)
    page = opened(desk, qtbot, meeting, (night,))
    assert page.balance.total.rest is not None
    assert page.balance.total.rest.text() == "really 23:00 h"


def test_the_clock_is_left_alone_while_the_day_is_not_sure(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id, day=date(2026, 3, 28), day_known=False, starts=time(16))
    page = opened(desk, qtbot, meeting, (block("Nacht", 1440, session_id=meeting.id, kind=BlockKind.NIGHT),))
    assert page.programme.real_minutes == 1440
    assert BandKind.CLOCK not in {band.wanted.kind for band in page.timeline.chart.bands}


def test_the_mark_stands_at_the_limit_of_this_kind_of_session(desk: Desk, qtbot: QtBot) -> None:
    own = KindLimits(kind=SessionKind.DESIGN, limits=PartLimits(translate=80))
    community = a_community(desk, checks=CheckSettings(kind_limits=(own,)))
    meeting = session(community.id, kind=SessionKind.DESIGN)
    page = opened(desk, qtbot, meeting, (block("Werk", 30, session_id=meeting.id, parts=(D,), activity=ACTIVE),))
    meter = page.balance.parts[D].meter
    assert meter is not None and meter._limit == 0.8


def test_the_strip_and_the_question_tell_the_same_share(desk: Desk, qtbot: QtBot) -> None:
    meeting = session(a_community(desk).id)
    rows = [block(minutes=m, position=n, session_id=meeting.id, activity=a) for n, (m, a) in enumerate(TWO_THIRDS)]
    page = opened(desk, qtbot, meeting, tuple(rows))
    assert page.balance.active.figure.text() == "66 %"
    assert next(c.values["percent"] for c in page.programme.checks if c.code == "too_passive") == 66
