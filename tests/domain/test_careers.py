"""Somebody who moves on keeps what was; a correction on the same day is no career."""

from datetime import date
from uuid import UUID, uuid4

from copdesk.domain.careers import in_order, moves
from copdesk.domain.roster import Employment
from tests import builders

CITY, COAST = uuid4(), uuid4()
TODAY, EARLIER = date(2026, 3, 5), date(2024, 1, 8)
ZOE = builders.person(organisation_id=CITY, job_title="Adviseur")


def former(organisation_id: UUID, until: date) -> Employment:
    return Employment(person_id=ZOE.id, organisation_id=organisation_id, job_title="Adviseur", until=until)


def test_who_moves_keeps_where_they_were() -> None:
    move = moves(ZOE, COAST, "Adviseur", TODAY)
    assert move.person == ZOE.with_(organisation_id=COAST)
    assert move.kept is not None
    assert (move.kept.organisation_id, move.kept.job_title, move.kept.until) == (CITY, "Adviseur", TODAY)


def test_another_job_at_the_same_place_is_a_move_too() -> None:
    move = moves(ZOE, CITY, "Teamleider", TODAY)
    assert move.kept is not None and move.kept.organisation_id == CITY


def test_leaving_for_nowhere_keeps_the_last_place() -> None:
    assert moves(ZOE, None, "", TODAY).kept is not None


def test_filling_in_what_was_not_known_is_no_move() -> None:
    nobody_knew = builders.person(organisation_id=CITY)
    assert moves(nobody_knew, CITY, "Adviseur", TODAY).kept is None
    assert moves(builders.person(), CITY, "", TODAY).kept is None


def test_a_job_begins_where_the_one_before_ended() -> None:
    move = moves(ZOE, COAST, "Adviseur", TODAY, [former(COAST, EARLIER)])
    assert move.kept is not None and move.kept.since == EARLIER


def test_a_second_change_on_one_day_leaves_no_second_trace() -> None:
    first = moves(ZOE, COAST, "Adviseur", TODAY)
    assert first.kept is not None
    again = moves(first.person, COAST, "Teamleider", TODAY, [first.kept])
    assert (again.kept, again.dropped) == (None, None)


def test_going_back_the_same_day_is_no_move_at_all() -> None:
    first = moves(ZOE, COAST, "Adviseur", TODAY)
    assert first.kept is not None
    back = moves(first.person, CITY, "Adviseur", TODAY, [first.kept])
    assert (back.person, back.dropped) == (ZOE, first.kept)


def test_former_jobs_stand_latest_first() -> None:
    jobs = [former(CITY, EARLIER), former(COAST, TODAY)]
    assert [job.until for job in in_order(jobs)] == [TODAY, EARLIER]
