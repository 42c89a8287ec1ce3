"""A meeting of twenty-four hours, from one afternoon to the next, with a night in between."""

from datetime import date

from copdesk.domain.sessions import Session
from tests.scenarios.conftest import codes


def test_a_day_and_a_night_last_24_hours_of_which_585_minutes_are_programme(look, system):
    session = look(system("S2"))[0]
    assert (session["length"], session["real_minutes"], session["programme_minutes"]) == (1440, 1440, 585)


def test_the_night_is_neither_work_nor_a_stretch_without_a_break(look, system):
    session = look(system("S2"))[0]
    assert "too_long_stretch" not in codes(session)
    night = next(block for block in session["blocks"] if block["start"] == "23:00")
    assert (night["end"], night["parts"]) == ("07:30", [])


def test_thematic_tables_give_half_their_time_to_each_of_two_parts(look, system):
    assert look(system("S2"))[0]["minutes"]["knowledge"] == 37.5


def moved(entities, day: date):
    return [e.with_(day=day) if isinstance(e, Session) and e.number == "1" else e for e in entities]


def test_in_the_night_of_summer_time_24_hours_on_the_clock_are_23(look, system):
    session = next(s for s in look(moved(system("S2"), date(2013, 3, 30))) if s["number"] == "1")
    assert (session["length"], session["real_minutes"]) == (1440, 23 * 60)
    assert session["start"].endswith("16:00:00+01:00") and session["end"].endswith("16:00:00+02:00")
    assert "clock_changes" in codes(session)


def test_in_the_night_of_winter_time_24_hours_on_the_clock_are_25(look, system):
    session = next(s for s in look(moved(system("S2"), date(2013, 10, 26))) if s["number"] == "1")
    said = next(check["sentence"] for check in session["checks"] if check["code"] == "clock_changes")
    assert session["real_minutes"] == 25 * 60 and "24:00 uur op de klok is in het echt 25:00 uur" in said
