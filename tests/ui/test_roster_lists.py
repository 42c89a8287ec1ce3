"""What the roster reads straight from the file is what the workbook holds; finding is quick and exact."""

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from copdesk.domain.actions import Action
from copdesk.domain.choices import AttendanceMark, HarvestKind, InterviewState, QuestionStage
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Guide, Interview
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.names import list_key
from copdesk.domain.roster import Attendance
from copdesk.store import lists
from copdesk.store.attending import expected
from copdesk.store.lists import RosterLine
from copdesk.store.stories import story
from copdesk.store.workbook import Workbook
from tests import builders
from ui.kit.desk import Desk
from ui.roster.exporting import RosterExport
from ui.roster.model import MOST_FOUND, Choice, People

CLIMATE = builders.community()
ZOE, ABEL = builders.person(), builders.person("Abel", "", "Bakker")
WAYS = [builders.participation(someone, CLIMATE) for someone in (ZOE, ABEL)]
DAY = date(2026, 3, 5)


def meeting(month: int) -> builders.Session:
    return builders.session(CLIMATE.id, day=date(2026, month, 5))


def interview(state: InterviewState) -> Interview:
    return Interview(community_id=CLIMATE.id, person_id=ZOE.id, guide=Guide(name="Intake"), state=state, on=DAY)


def line(name: str, **fields: str) -> RosterLine:
    usual = dict.fromkeys(RosterLine._fields, "") | {"person": f"{abs(hash(name)):032x}", "role": "participant"}
    named = {"family_name": name, "listed_as": list_key("", "", name)}
    return RosterLine(**usual | {"status": "enrolled"} | named | fields)  # type: ignore[arg-type]


def nothing(line: RosterLine) -> str:
    return ""


def test_a_line_has_a_letter_for_each_of_the_last_sessions(workbook: Workbook) -> None:
    early, late = meeting(3), meeting(4)
    marks = [(early, AttendanceMark.EXCUSED), (late, AttendanceMark.WALK_IN)]
    noted = [Attendance(session_id=s.id, person_id=ZOE.id, mark=mark) for s, mark in marks]
    noted.append(Attendance(session_id=early.id, person_id=ABEL.id, mark=AttendanceMark.PRESENT))
    builders.fill(workbook, [CLIMATE, ZOE, ABEL, *WAYS, late, early, meeting(5), *noted])
    letters = {line.family_name: line.attendance for line in lists.roster(workbook, CLIMATE.id)}
    assert letters == {"Meulen": "x1", "Bakker": "1-"}


def test_of_two_interviews_the_furthest_counts(workbook: Workbook) -> None:
    builders.fill(workbook, [CLIMATE, ZOE, ABEL, *WAYS, interview(InterviewState.HELD)])
    builders.fill(workbook, [interview(InterviewState.PLANNED)])
    assert {line.intake for line in lists.roster(workbook, CLIMATE.id, [ZOE.id])} == {"held"}


def test_only_who_is_asked_for_is_read(workbook: Workbook) -> None:
    builders.fill(workbook, [CLIMATE, ZOE, ABEL, *WAYS])
    assert [line.person_id for line in lists.roster(workbook, CLIMATE.id, [ABEL.id])] == [ABEL.id]


def test_the_story_of_a_person_is_counted_from_the_workbook(workbook: Workbook) -> None:
    asked = QuestionVersion(stage=QuestionStage.RAW, text="Hoe begin ik?", on=DAY)
    mine = (
        interview(InterviewState.HELD),
        LearningQuestion(community_id=CLIMATE.id, person_id=ZOE.id, versions=(asked,)),
        Action(community_id=CLIMATE.id, what="Bellen", lead_ids=(ABEL.id, ZOE.id)),
        HarvestItem(community_id=CLIMATE.id, person_id=ZOE.id, kind=HarvestKind.LESSON, text="Begin klein.", on=DAY),
    )
    builders.fill(workbook, [CLIMATE, ZOE, ABEL, *WAYS, *mine])
    told = story(workbook, CLIMATE.id, ZOE.id)
    assert [(stop.state, stop.on) for stop in told.intakes] == [("held", DAY.isoformat())]
    assert [asked.wordings[-1].words for asked in told.questions] == ["Hoe begin ik?"]
    assert [(stop.what, stop.state) for stop in told.actions] == [("Bellen", "open")]
    assert [stop.state for stop in told.harvest] == ["lesson"]


def test_at_the_door_stand_those_who_take_part_and_whoever_walked_in(workbook: Workbook) -> None:
    session, guest, gone = meeting(3), builders.person("Gast", "", "Vrij"), builders.person("Weg", "", "Weg")
    cancelled = builders.participation(gone, CLIMATE, status="cancelled")
    noted = Attendance(session_id=session.id, person_id=guest.id, mark=AttendanceMark.WALK_IN)
    builders.fill(workbook, [CLIMATE, ZOE, ABEL, guest, gone, *WAYS, cancelled, session, noted])
    at_the_door = {line.family_name: line.mark for line in expected(workbook, CLIMATE.id, session.id)}
    assert at_the_door == {"Meulen": "", "Bakker": "", "Vrij": "walk_in"}


def test_a_search_of_very_many_stops_and_says_so() -> None:
    people = People(nothing)
    people.load([[line(f"Meulen{number}") for number in range(MOST_FOUND + 500)]])
    found, complete = people.matching("meul")
    assert (len(found), complete) == (MOST_FOUND, False)
    assert len(people.matching("")[0]) == MOST_FOUND + 500


def test_every_word_must_be_found_in_the_same_person() -> None:
    people = People(nothing)
    people.load([[line("Meulen", job_title="Adviseur"), line("Bakker", job_title="Adviseur"), line("Molen")]])
    assert [found.family_name for found in people.matching("advis meul")[0]] == ["Meulen"]


def test_whoever_is_changed_stands_in_the_new_place() -> None:
    people = People(nothing)
    before, other = line("Meulen"), line("Bakker")
    people.load([[before, other]])
    people.patch([before.person], [line("Abrahams")._replace(person=before.person)])
    assert [one.family_name for one in people.lines] == ["Abrahams", "Bakker"]
    assert people.matching("meulen")[0] == []


def test_a_facilitator_has_no_intake_to_do() -> None:
    people = People(nothing)
    people.load([[line("Meulen"), line("Bakker", role="facilitator"), line("Vries", intake="held")]])
    assert [one.family_name for one in people.matching("", Choice.INTAKE_OPEN)[0]] == ["Meulen"]


def test_the_roster_goes_out_as_a_spreadsheet(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    builders.fill(desk.workbook, [CLIMATE, ZOE, ABEL, *WAYS])
    desk.choose_community(CLIMATE.id)
    RosterExport(desk).export(tmp_path / "deelnemers.xlsx")
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    rows = CalamineWorkbook.from_path(str(tmp_path / "deelnemers.xlsx")).get_sheet_by_index(0).to_python()
    assert [row[:3] for row in rows[1:]] == [["Abel", "", "Bakker"], ["Zoë", "van der", "Meulen"]]
