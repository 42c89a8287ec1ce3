"""A grid of people and dates comes in once: every sign is read or told, and the same grid again changes nothing."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copdesk.domain.choices import AttendanceMark
from copdesk.domain.import_plan import Answer, Verdict
from copdesk.domain.language import Language
from copdesk.domain.roster import Attendance, Organisation, Participation, Person
from copdesk.domain.sessions import Session
from copdesk.exchange.attendance_in import Known, MatrixPlan, day_in, mark_of, matrix, plan_matrix
from copdesk.exchange.attendance_out import attendance_xlsx
from copdesk.exchange.importing import read_source
from copdesk.exchange.sheets_out import xlsx
from copdesk.exchange.source import SourceKind, SourceRow, SourceTable
from tests import builders

CLIMATE = builders.community()
MARCH = builders.session(CLIMATE.id, title="Maart", day=date(2015, 3, 12))
WATER = Organisation(name="Waterschap De Lage Lanen")
ZOE = builders.person(organisation_id=WATER.id)
GRID = """Naam;Organisatie;12-3-2015;18 juni 2015 Zomer;Opmerking
Zoë van der Meulen;Waterschap De Lage Lanen;x;ja;
Jan de Boer;Gemeente Hoogkade;nee;afw.;belt nog
"""


def known(plan: MatrixPlan | None = None) -> Known:
    """Return what a workbook holds, after a plan when one is given."""
    put = plan.added() if plan else ()
    return Known(
        community_id=CLIMATE.id,
        people=(ZOE, *(e for e in put if isinstance(e, Person))),
        organisations=(WATER, *(e for e in put if isinstance(e, Organisation))),
        participations=(builders.participation(ZOE, CLIMATE), *(e for e in put if isinstance(e, Participation))),
        sessions=(MARCH, *(e for e in put if isinstance(e, Session))),
        attendances=tuple(e for e in put if isinstance(e, Attendance)),
    )


def planned(text: str = GRID, before: MatrixPlan | None = None, **more: object) -> MatrixPlan:
    """Return the plan for a grid written as text."""
    grid = matrix(read_source(text.encode()))
    assert grid is not None
    return plan_matrix(grid, known(before), **more)  # type: ignore[arg-type]


def test_columns_are_sessions_by_their_date_and_missing_ones_are_offered() -> None:
    columns = planned().columns
    assert [(c.session.title, c.day, c.is_new) for c in columns] == [
        ("Maart", date(2015, 3, 12), False),
        ("Zomer", date(2015, 6, 18), True),
    ]


def test_rows_are_people_by_the_usual_ladder_and_signs_are_marks() -> None:
    plan = planned()
    assert [row.verdict for row in plan.people.rows] == [Verdict.UNCHANGED, Verdict.NEW]
    assert [mark.mark for mark in plan.marks if mark.person_id == ZOE.id] == [AttendanceMark.PRESENT] * 2
    assert [mark.mark for mark in plan.marks if mark.person_id != ZOE.id] == [AttendanceMark.ABSENT] * 2


def test_a_second_import_changes_nothing() -> None:
    again = planned(before=planned())
    assert again.added() == () and again.people.changed() == ()
    assert not any(column.is_new for column in again.columns)


def test_a_column_that_is_left_out_makes_no_session_and_no_marks() -> None:
    plan = planned(leave_out=[3])
    assert plan.sessions == () and {mark.session_id for mark in plan.marks} == {MARCH.id}


def test_what_is_noted_already_stays_and_is_counted() -> None:
    plan = planned(GRID.replace(";x;", ";nee;"), before=planned())
    assert plan.marks == () and plan.kept == 1


def test_a_sign_nobody_knows_is_told_and_not_guessed() -> None:
    plan = planned(GRID.replace(";x;", ";misschien;"))
    assert plan.unread == ((2, "misschien"),)
    assert MARCH.id not in {mark.session_id for mark in plan.marks if mark.person_id == ZOE.id}


def test_somebody_in_doubt_gets_no_marks_until_there_is_an_answer() -> None:
    text = GRID + "Zoë van der Meulen;Waterschap De Lage Lanen;x;x;\n"
    assert planned(text).people.count(Verdict.DUPLICATE) == 1
    assert len(planned(text, answers={4: Answer.SOMEONE_ELSE}).marks) == 6


def test_our_own_export_comes_in_without_a_change() -> None:
    plan = planned()
    people = [(ZOE, WATER), *((p, None) for p in plan.people.people if p.id != ZOE.id)]
    data = attendance_xlsx(people, known(plan).sessions, known(plan).attendances, Language.DUTCH)
    grid = matrix(read_source(data))
    assert grid is not None and plan_matrix(grid, known(plan)).added() == ()


def test_dates_below_a_heading_are_found() -> None:
    rows = [["", "", "2015-03-12", "2015-06-18"], ["Zoë van der Meulen", "Waterschap De Lage Lanen", "1", "0"]]
    grid = matrix(read_source(xlsx("x", ["Naam", "Organisatie", "", ""], rows)))
    assert grid is not None and len(plan_matrix(grid, known()).marks) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Voornaam;Achternaam;E-mail\nZoë;Meulen;z@example.org\n",
        "Naam;Geboren 12-3-1970\nZoë Meulen;ooit\n",
        "12-3-2015;18-6-2015\nx;x\n",
        "Naam;12-3-2015\nZoë Meulen;\n",
    ],
)
def test_a_list_of_people_is_no_grid(text: str) -> None:
    assert matrix(read_source(text.encode())) is None


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("12-3-2015", date(2015, 3, 12)),
        ("12/03/15", date(2015, 3, 12)),
        ("2015-03-12T00:00:00", date(2015, 3, 12)),
        ("do 12 mrt. 2015", date(2015, 3, 12)),
        ("12 maart '15", date(2015, 3, 12)),
        ("#13 (15 nov 2018) Dordrecht", date(2018, 11, 15)),
        ("12-3", None),
        ("31-2-2015", None),
        ("Functie", None),
    ],
)
def test_a_date_is_read_in_any_usual_form_but_never_guessed(title: str, day: date | None) -> None:
    assert day_in(title) == day


@pytest.mark.parametrize("sign", ["x", "X", "1", "ja", "Ja.", "✓"])
def test_signs_for_being_there(sign: str) -> None:
    assert mark_of(sign) is AttendanceMark.PRESENT


CELLS = st.sampled_from(["x", "1", "ja", "nee", "afw.", "", "?", "=SUM(A1)", "\u202eja", "👍", "0"])


@given(st.lists(st.tuples(st.text(max_size=12), CELLS, CELLS), max_size=12))
def test_no_sign_of_a_grid_is_lost_or_counted_twice(rows: list[tuple[str, str, str]]) -> None:
    table = SourceTable(
        kind=SourceKind.CSV,
        columns=("Naam", "12-3-2015", "18-6-2015"),
        rows=tuple(SourceRow(number, row) for number, row in enumerate(rows, start=2)),
    )
    plan = plan_matrix(table, known())
    sure = (Verdict.NEW, Verdict.UPDATE, Verdict.UNCHANGED)
    taken = {row.row for row in plan.people.rows if row.verdict in sure}
    signs = [cell for row in table.rows if row.number in taken for cell in row.cells[1:] if mark_of(cell)]
    assert len(plan.marks) == len(signs)
    assert plan_matrix(table, known(plan)).marks == ()
