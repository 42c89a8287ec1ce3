"""The register counts who says yes now, and what is kept."""

from datetime import date
from pathlib import Path

import pytest

from copdesk.domain.choices import AttendanceMark, DataClass, Decision, ParticipationStatus, Purpose
from copdesk.domain.consent import Consent, version_about
from copdesk.domain.roster import Attendance, Need
from copdesk.store import privacy_papers
from copdesk.store.workbook import Workbook
from tests import builders

CLUB, ELSEWHERE = builders.community(), builders.community()
ZOE, ABEL = builders.person(), builders.person("Abel", "", "Bakker")
DAY, LATER = date(2026, 5, 3), date(2026, 6, 3)
MEETING, OTHER = builders.session(CLUB.id, day=DAY), builders.session(ELSEWHERE.id, day=DAY)


@pytest.fixture
def workbook(tmp_path: Path) -> Workbook:
    made = builders.new_workbook(tmp_path)
    ways = [builders.participation(ZOE, CLUB), builders.participation(ABEL, ELSEWHERE)]
    builders.fill(made, [CLUB, ELSEWHERE, ZOE, ABEL, MEETING, OTHER, *ways])
    return made


def said(purpose: Purpose, decision: Decision, on: date = DAY, number: int = 1, **fields: object) -> Consent:
    usual = {"person_id": ZOE.id, "purpose": purpose, "decision": decision, "on": on, "number": number}
    return Consent.model_validate(usual | fields)


def test_the_last_answer_of_the_people_of_the_community_counts(workbook: Workbook) -> None:
    photos, case = Purpose.PHOTOS, Purpose.CASE_IN_REPORT
    answers = [
        said(photos, Decision.GIVEN, number=9),
        said(photos, Decision.WITHDRAWN, LATER, number=10),
        said(Purpose.KEEP_INTAKE, Decision.REFUSED, number=2),
        said(Purpose.KEEP_INTAKE, Decision.GIVEN, number=11),
        said(case, Decision.GIVEN, text_version=version_about(MEETING.id, "")),
        said(Purpose.PARTICIPANT_LIST, Decision.GIVEN, person_id=ABEL.id),
    ]
    builders.fill(workbook, answers)
    counted = dict(privacy_papers.register(workbook, CLUB.id, DAY).purposes)
    assert [purpose for purpose, count in counted.items() if count] == [Purpose.KEEP_INTAKE]
    workbook.close()


def test_what_is_kept_is_counted_within_the_community(workbook: Workbook) -> None:
    turned_down = builders.participation(
        ABEL, CLUB, status=ParticipationStatus.NOT_CHOSEN, decided_on=date(2026, 1, 31)
    )
    marks = [Attendance(session_id=m.id, person_id=ZOE.id, mark=AttendanceMark.PRESENT) for m in (MEETING, OTHER)]
    needs = [Need(session_id=m.id, person_id=ZOE.id, diet="vega") for m in (MEETING, OTHER)]
    builders.fill(workbook, [turned_down, *marks, *needs])
    kept = {one.data: (one.count, one.until) for one in privacy_papers.keeping(workbook, CLUB.id)}
    assert kept[DataClass.NOT_CHOSEN] == (1, date(2026, 2, 28))
    assert kept[DataClass.NEEDS] == (1, date(2026, 6, 3)) and kept[DataClass.ATTENDANCE][0] == 1
    assert kept[DataClass.ROSTER][0] == 1 and kept[DataClass.HARVEST] == (0, None)
    workbook.close()
