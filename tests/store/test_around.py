"""What lies around a session, as its checks ask for it."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from copdesk.domain.actions import Action
from copdesk.domain.checks.setting import Earlier
from copdesk.domain.choices import ActionState, AttendanceMark, Role
from copdesk.domain.roster import Attendance
from copdesk.domain.speaking import none_known
from copdesk.store.around import around, around_each, earlier
from copdesk.store.workbook import Workbook
from tests.builders import block, community, fill, new_workbook, participation, person, session

HERE = community()
THERE = community(name="Elders")
NOW = session(HERE.id, title="Nu")
SPRING = session(HERE.id, title="Lente", day=date(2018, 4, 12))
SUMMER = session(HERE.id, title="Zomer", day=date(2018, 6, 14))
MORNING = session(HERE.id, title="Ochtend", starts=time(9))
LATER = session(HERE.id, title="Later", day=date(2019, 1, 10))
ELSEWHERE = session(THERE.id, title="Elders", day=date(2018, 6, 14))


@pytest.fixture
def workbook(tmp_path: Path) -> Iterator[Workbook]:
    book = new_workbook(tmp_path)
    fill(book, [HERE, THERE, NOW, SPRING, SUMMER, MORNING, LATER, ELSEWHERE])
    yield book
    book.close()


def test_the_sessions_before_come_latest_first_and_from_this_community_alone(workbook: Workbook):
    assert [e.session.title for e in around(workbook, NOW).earlier] == ["Ochtend", "Zomer", "Lente"]


def test_a_session_whose_day_is_not_sure_comes_neither_before_nor_after_another(workbook: Workbook):
    fill(workbook, [SUMMER.with_(day_known=False)])
    assert [e.session.title for e in around(workbook, NOW).earlier] == ["Ochtend", "Lente"]
    assert around(workbook, NOW.with_(day_known=False)).earlier == ()


def test_no_more_sessions_are_read_than_are_looked_at(workbook: Workbook):
    fill(workbook, [session(HERE.id, day=date(2017, 1, n)) for n in range(1, 20)])
    assert len(around(workbook, NOW).earlier) == 4


def test_an_earlier_session_comes_with_its_blocks_and_who_came(workbook: Workbook):
    zoe, bo = person(), person("Bo", "", "Vos")
    marks = [
        Attendance(session_id=SUMMER.id, person_id=zoe.id, mark=AttendanceMark.PRESENT),
        Attendance(session_id=SUMMER.id, person_id=bo.id, mark=AttendanceMark.ABSENT),
    ]
    fill(workbook, [zoe, bo, *marks, block("Werk", 30, session_id=SUMMER.id)])
    found = earlier(workbook, SUMMER)
    assert ([p.block.title for p in found.placed], found.people) == (["Werk"], 1)


def test_people_are_those_who_take_part(workbook: Workbook):
    people = [person(), person("Bo", "", "Vos")]
    fill(workbook, [*people, participation(people[0], HERE), participation(people[1], HERE, role=Role.FACILITATOR)])
    assert around(workbook, NOW).people == 1


def test_what_earlier_sessions_left_open_is_counted(workbook: Workbook):
    def action(meeting, state):
        return Action(community_id=HERE.id, what="Bellen", session_id=meeting.id if meeting else None, state=state)

    fill(workbook, [action(SPRING, ActionState.OPEN), action(SUMMER, ActionState.BUSY)])
    fill(workbook, [action(SUMMER, ActionState.DONE), action(LATER, ActionState.OPEN), action(None, ActionState.OPEN)])
    assert around(workbook, NOW).open_actions == 2


def test_all_sessions_at_once_are_told_the_same_as_one_by_one(workbook: Workbook):
    known = [Earlier(s, ()) for s in (NOW, SPRING, SUMMER, MORNING, LATER)]
    found = around_each(workbook, HERE, known, none_known)
    assert [e.session.title for e in found[NOW.id].earlier] == ["Ochtend", "Zomer", "Lente"]
    assert found[SPRING.id].earlier == ()
