"""A number on the paper sheet keeps meaning the same person, whoever enrols or cancels after printing."""

from datetime import date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from copdesk.domain.attendance_papers import SPARE_ROWS
from copdesk.domain.choices import EnrolmentState
from copdesk.domain.roster import Participation, Person, SessionEnrolment, SignInSheet
from copdesk.exchange.whole_workbook import KINDS, from_json, to_json
from copdesk.store.attending import expected, sheet_to_keep, sign_in
from copdesk.store.workbook import Workbook
from tests import builders

NOW = datetime(2026, 3, 1, 9, 30)


@pytest.fixture
def workbook(tmp_path: Path):
    workbook = builders.new_workbook(tmp_path)
    yield workbook
    workbook.close()


@pytest.fixture
def session(workbook: Workbook):
    """Return a session for which Anna, Bram and Chen enrolled."""
    somewhere = builders.community()
    session = builders.session(somewhere.id)
    builders.fill(workbook, [somewhere, session])
    for name in ("Anna", "Bram", "Chen"):
        enrolled(workbook, session, name)
    return session


def enrolled(workbook: Workbook, session, name: str) -> Person:
    person = builders.person(given_name=name, family_name=name)
    entry = SessionEnrolment(session_id=session.id, person_id=person.id, state=EnrolmentState.ENROLLED)
    builders.fill(workbook, [person, entry])
    return person


def print_it(workbook: Workbook, session) -> None:
    with workbook.edit() as edit:
        edit.put(sheet_to_keep(workbook, session.id))


def cancel(workbook: Workbook, session, name: str) -> None:
    person = next(p for p in workbook.all(Person) if p.given_name == name)
    (entry,) = workbook.all(SessionEnrolment, session_id=session.id, person_id=person.id)
    with workbook.edit() as edit:
        edit.put(entry.with_(state=EnrolmentState.CANCELLED))


def numbers(workbook: Workbook, community: UUID, session) -> dict[str, int]:
    return {line.given_name: line.number for line in expected(workbook, community, session.id) if line.number}


def test_as_long_as_nothing_is_printed_rows_are_in_the_order_of_names(workbook, session):
    enrolled(workbook, session, "Aafke")
    assert numbers(workbook, session.community_id, session) == {"Aafke": 1, "Anna": 2, "Bram": 3, "Chen": 4}


def test_who_enrols_after_printing_moves_nobody_and_is_no_empty_row_either(workbook, session):
    print_it(workbook, session)
    enrolled(workbook, session, "Aafke")
    later = 3 + SPARE_ROWS + 1
    assert numbers(workbook, session.community_id, session) == {"Aafke": later, "Anna": 1, "Bram": 2, "Chen": 3}


def test_who_cancels_after_printing_moves_nobody_and_is_expected_no_more(workbook, session):
    print_it(workbook, session)
    cancel(workbook, session, "Anna")
    assert numbers(workbook, session.community_id, session) == {"Anna": 1, "Bram": 2, "Chen": 3}
    lines = expected(workbook, session.community_id, session.id)
    assert [line.given_name for line in lines if line.expected] == ["Bram", "Chen"]


def test_printing_again_keeps_the_numbers_and_adds_who_is_new(workbook, session):
    print_it(workbook, session)
    cancel(workbook, session, "Bram")
    enrolled(workbook, session, "Aafke")
    print_it(workbook, session)
    rows = sign_in(workbook, session.id, NOW).rows
    assert [(row.number, row.name.split()[0]) for row in rows] == [(1, "Anna"), (3, "Chen"), (4, "Aafke")]


def test_who_left_the_community_before_the_day_is_on_no_sheet(workbook, session):
    left = builders.person(given_name="Dirk")
    took_part = Participation(person_id=left.id, community_id=session.community_id, until=date(2015, 1, 1))
    builders.fill(workbook, [left, took_part])
    assert "Dirk" not in {line.given_name for line in expected(workbook, session.community_id, session.id)}


def test_who_is_removed_after_printing_moves_nobody(workbook, session):
    print_it(workbook, session)
    anna = next(person for person in workbook.all(Person) if person.given_name == "Anna")
    with workbook.edit() as edit:
        edit.remove_with_dependents(anna)
    assert numbers(workbook, session.community_id, session) == {"Bram": 2, "Chen": 3}
    assert anna.id not in workbook.all(SignInSheet)[0].person_ids
    print_it(workbook, session)
    assert [row.number for row in sign_in(workbook, session.id, NOW).rows] == [2, 3]


def test_a_workbook_with_the_row_of_somebody_who_is_gone_goes_out_and_comes_in_again(workbook, session):
    print_it(workbook, session)
    anna = next(person for person in workbook.all(Person) if person.given_name == "Anna")
    with workbook.edit() as edit:
        edit.remove_with_dependents(anna)
    everything = [entity for kind in KINDS.values() for entity in workbook.all(kind)]
    assert set(from_json(to_json(everything))) == set(everything)


def test_who_turns_out_to_be_somebody_else_on_the_sheet_moves_nobody():
    anna, same, chen = uuid4(), uuid4(), uuid4()
    sheet = SignInSheet(session_id=uuid4(), person_ids=(anna, same, chen))
    assert sheet.with_instead(same, anna).person_ids[::2] == (anna, chen)
    assert same not in sheet.with_instead(same, anna).person_ids
    assert sheet.with_instead(same, uuid4()).person_ids.index(chen) == 2
