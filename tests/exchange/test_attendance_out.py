"""Attendance goes out as a sheet with a row for each person and a column for each session."""

import io
from datetime import date

import openpyxl

from copdesk.domain.choices import AttendanceMark
from copdesk.domain.language import Language
from copdesk.domain.roster import Attendance
from copdesk.exchange.attendance_out import attendance_xlsx
from tests.builders import person, session


def test_attendance_is_counted_over_the_series() -> None:
    zoe, els = person(), person("Els", "", "Berg")
    second, first = session(title="Twee", day=date(2026, 5, 1)), session(title="Een", day=date(2026, 4, 1))
    marks = [
        Attendance(session_id=first.id, person_id=zoe.id, mark=AttendanceMark.PRESENT),
        Attendance(session_id=second.id, person_id=zoe.id, mark=AttendanceMark.EXCUSED),
    ]
    data = attendance_xlsx([(zoe, None), (els, None)], [second, first], marks, Language.DUTCH)
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert sheet is not None
    assert [[c or "" for c in row] for row in sheet.iter_rows(values_only=True)] == [
        ["Naam", "Organisatie", "2026-04-01 Een", "2026-05-01 Twee", "Aanwezig"],
        ["Els Berg", "", "", "", ""],
        ["Zoë van der Meulen", "", "aanwezig", "afgemeld", "1 van 2"],
    ]
