"""The start day of the area networkers fills its day exactly; their harvest day cannot be one long round."""

from datetime import date, time

from copdesk.domain.choices import Activity, BlockKind, Moment, SessionKind, Talk
from copdesk.domain.community import Community
from tests.builders import block, session
from tests.scenarios.conftest import codes


def test_the_start_day_lasts_420_minutes_of_which_345_are_programme(look, system):
    (day,) = look(system("S5"))
    assert (day["length"], day["programme_minutes"]) == (420, 345)
    assert (day["start"][11:16], day["end"][11:16]) == ("09:30", "16:30")


def test_the_start_day_has_no_overlap_and_asks_where_its_room_to_breathe_is(look, system):
    (day,) = look(system("S5"))
    assert {check["severity"] for check in day["checks"]} == {"question"}
    assert "no_buffer" in codes(day) and not {"overlap", "end_over"} & codes(day)


def test_three_groups_can_report_back_in_the_time_there_is(look, system):
    (day,) = look(system("S5"))
    assert not {"report_back_too_long", "groups_incomplete"} & codes(day)


def test_what_was_done_on_purpose_comes_with_its_reason(look, system):
    (day,) = look(system("S5"))
    (answered,) = (check for check in day["checks"] if check["accepted"])
    assert answered["code"] == "learning_question_late" and answered["accepted"].startswith("Eerst kijken we")
    assert answered["block"] == {"start": "11:15", "title": "Drie thema’s kiezen"}


def harvest_day(system):
    community = next(e for e in system("S5") if isinstance(e, Community))
    meeting = session(
        community.id, number="2", title="Oogstdag", kind=SessionKind.HARVEST_DAY, day=date(2016, 10, 6), starts=time(10)
    )
    everybody = block(
        "Iedereen vertelt",
        180,
        session_id=meeting.id,
        kind=BlockKind.PLENARY,
        activity=Activity.ACTIVE,
        talk=Talk.PLENARY,
        moment=Moment.ROUND,
        minutes_each=8,
    )
    return (*system("S5"), meeting, everybody)


def test_24_turns_of_8_minutes_do_not_fit_3_hours_and_become_3_tables(look, system):
    day = look(harvest_day(system))[1]
    check = next(c for c in day["checks"] if c["code"] == "round_too_long")
    assert check["values"] == {
        "people": 24, "each": 8, "total": 192, "minutes": 180, "tables": 3, "size": 8, "needed": 64,
    }  # fmt: skip
    assert "Aan 3 tafels van 8 past het in 64 minuten" in check["sentence"]
