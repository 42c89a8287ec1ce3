"""What real programmes ask of a session designer: it takes all of it in, asks about what is odd, and mends nothing."""

from datetime import date, time

import pytest

from copdesk.domain.choices import BlockKind, Certainty, Division, Mode, Moment, Talk
from copdesk.domain.language import Language
from copdesk.domain.programme_checks import Around, Earlier, Severity, balance, checks
from copdesk.domain.sessions import Block, Place
from copdesk.domain.timing import clock, lay_out
from tests.builders import ACTIVE, MIXED, PASSIVE, D, K, N, block, community, half_day, session


def row(title: str, minutes: int, **fields: object) -> Block:
    return block(title, minutes, **({"activity": ACTIVE, "parts": (D,)} | fields))


def asked(*rows: Block, around: Around | None = None, **fields: object):
    """Return the checks of a session with these blocks one after the other."""
    meeting = session(**fields)
    placed = lay_out(meeting, [b.with_(position=n) for n, b in enumerate(rows)])
    return checks(community(), meeting, placed, (), around or Around())


def codes(*rows: Block, around: Around | None = None, **fields: object) -> set[str]:
    return {check.code for check in asked(*rows, around=around, **fields)}


def values(code: str, *rows: Block, around: Around | None = None, **fields: object):
    return next(c.values for c in asked(*rows, around=around, **fields) if c.code == code)


def test_the_last_block_may_stay_open_and_one_before_it_may_not():
    last, first = row("Werk", 30, open_end=True), row("Verdiepen", 0, open_end=True)
    assert "open_end_within" not in codes(row("Opening", 15), last)
    assert "open_end_within" in codes(first, row("Daarna", 20))


def test_a_closing_row_of_no_minutes_is_no_error():
    rows = (row("Werk", 60), row("Einde", 0, pin=14 * 60))
    assert not {"overlap", "end_over", "gap_unnamed"} & codes(*rows)


def test_running_past_a_fixed_end_is_a_warning_that_says_by_how_much():
    found = asked(row("Werk", 75), row("Einde", 0, pin=14 * 60))
    warning = next(c for c in found if c.code == "end_over")
    assert (warning.severity, warning.values) == (Severity.WARNING, {"minutes": 15})


@pytest.mark.parametrize("gap", [5, 10, 15])
def test_a_gap_is_asked_about_until_it_has_a_name(gap: int):
    rows = (row("Werk", 60), row("Verder", 30, pin=14 * 60 + gap))
    assert values("gap_unnamed", *rows) == {"minutes": gap}
    assert "gap_unnamed" not in codes(rows[0], rows[1].with_(gap_name="reistijd"))


def test_announced_times_that_differ_from_the_blocks_are_questions():
    told = {"announced_start": time(10), "announced_end": time(16), "starts": time(10, 15)}
    found = {c.code: c for c in asked(row("Werk", 285), **told)}
    assert found["announced_start_differs"].values == {"announced": "10:00", "begins": "10:15"}
    assert found["announced_end_differs"].values == {"announced": "16:00", "ends": "15:00"}
    assert found["announced_end_differs"].severity is Severity.QUESTION


def test_walking_in_before_the_announced_start_is_normal():
    rows = (row("Inloop", 30, kind=BlockKind.WALK_IN), row("Opening", 15))
    assert "announced_start_differs" not in codes(*rows, starts=time(13, 30), announced_start=time(14))


@pytest.mark.parametrize(("told", "asked"), [(13, True), (14, False), (15, False), (16, True)])
def test_the_announced_end_may_fall_within_the_drinks(told: int, asked: bool):
    rows = (row("Werk", 60), row("Borrel", 60, kind=BlockKind.DRINKS))
    assert ("announced_end_differs" in codes(*rows, announced_end=time(told))) is asked


def test_an_end_after_midnight_is_compared_on_its_own_day():
    late = {"starts": time(20), "announced_end": time(1)}
    assert "announced_end_differs" not in codes(row("Verhalen", 300), **late)
    assert "announced_end_differs" in codes(row("Verhalen", 270), **late)


def test_doors_that_open_early_are_a_technical_walk_in():
    online = {"mode": Mode.ONLINE, "starts": time(13), "doors": time(12, 45)}
    assert "no_technical_walk_in" not in codes(row("Werk", 30), **online)


def test_an_end_that_is_about_right_may_be_a_quarter_off():
    about = row("Werk", 105, approximate=True)
    assert "announced_end_differs" not in codes(about, announced_end=time(15))
    assert "announced_end_differs" in codes(about.with_(approximate=False), announced_end=time(15))


def test_parallel_tracks_of_unequal_length_are_shown():
    rows = (row("A1", 20, track="A"), row("A2", 20, track="A"), row("B", 45, track="B"), row("C", 90, track="C"))
    assert values("tracks_unequal", *rows) == {"minutes": 50}
    assert "tracks_unequal" not in codes(row("A", 45, track="A"), row("B", 45, track="B"))


@pytest.mark.parametrize("between", [{"crew_only": True}, {"certainty": Certainty.CANCELLED}])
def test_what_nobody_goes_through_keeps_what_is_parallel_before_and_after_it_apart(between: dict[str, object]):
    before, later = ([row(t, minutes, track=t) for t in names] for names, minutes in (("AB", 30), ("CD", 60)))
    assert "tracks_unequal" not in codes(*before, row("Ombouw", 15, **between), *later)


def test_a_part_that_goes_on_after_a_break_is_one_thing_in_two_pieces():
    rows = (row("Deel 1", 90, piece=1), row("Pauze", 15, kind=BlockKind.BREAK), row("Deel 2", 90, piece=2))
    assert not {"long_stretch", "overlap", "gap_unnamed"} & codes(*rows)


def test_a_second_round_of_the_same_parts_is_no_repetition():
    first = [row("Ronde", 45, track=t, round=1, method="Wereldcafé") for t in "AB"]
    again = [b.with_(id=block().id, round=2, track=f"{b.track}2") for b in first]
    assert "method_repeated" not in codes(*first, row("Pauze", 15, kind=BlockKind.BREAK, track=""), *again)


def test_choosing_more_than_is_left_after_a_cancellation_is_asked_about():
    routes = [Place(theme=t, room=t, host="x") for t in ("Fiets", "Wier", "Duin", "Bos")]
    some = [p.model_copy(update={"cancelled": n > 1}) for n, p in enumerate(routes)]
    assert "choose_too_many" not in codes(row("Excursie", 180, choose=2, places=tuple(routes)))
    assert values("choose_too_many", row("Excursie", 180, choose=3, places=tuple(some))) == {"choose": 3, "options": 2}


def test_a_swap_of_two_groups_counts_once_and_raises_no_question():
    dinner, talk = {"kind": BlockKind.MEAL, "parts": ()}, {"kind": BlockKind.PLENARY}
    swap = {"division": Division.SWAPPED, "minutes": 60}
    rows = [
        row("Diner", track="1", **swap, **dinner), row("Verhaal", track="1", **swap, **talk),
        row("Verhaal", track="2", **swap, **talk), row("Diner", track="2", **swap, **dinner),
    ]  # fmt: skip
    meeting = session(starts=time(18, 45))
    placed = lay_out(meeting, [b.with_(position=n) for n, b in enumerate(rows)])
    assert balance(placed).programme_minutes == 60
    assert not {"tracks_unequal", "overlap"} & codes(*rows, starts=time(18, 45))


def test_short_talks_within_a_conversation_are_part_of_its_minutes():
    talk = row("Gesprek met korte bijdragen", 60, activity=MIXED, talk=Talk.GROUPS, group_size=8)
    assert not {"too_passive", "long_listening"} & codes(talk, row("Werk", 60))


@pytest.mark.parametrize(("minutes", "code"), [(120, None), (125, "long_stretch"), (180, "too_long_stretch")])
def test_two_hours_without_a_break_are_enough_and_three_are_a_warning(minutes: int, code: str | None):
    found = [c for c in asked(row("Werk", minutes)) if c.code.endswith("long_stretch")]
    assert [c.code for c in found] == ([code] if code else [])
    assert all((c.severity is Severity.WARNING) == (minutes == 180) for c in found)


def test_lunch_inside_a_block_of_work_is_asked_about():
    assert "meal_inside" in codes(row("Ontwerpsessies per deelregio, inclusief lunch", 180))
    assert "meal_inside" not in codes(row("Lunch", 45, kind=BlockKind.MEAL))


@pytest.mark.parametrize("title", ["Gezond eten in de wijk", "Eten en drinken: systeemkaart"])
def test_food_as_a_subject_is_no_meal(title: str):
    assert "meal_inside" not in codes(row(title, 60), starts=time(12))


@pytest.mark.parametrize(
    ("starts", "asked"), [(time(10, 30), False), (time(10, 45), True), (time(14), False), (time(17), True)]
)
def test_a_meal_is_within_work_only_at_the_hour_of_a_meal(starts: time, asked: bool):
    assert ("meal_inside" in codes(row("Werk over de maaltijd", 60), starts=starts)) is asked


def test_a_provisional_block_is_asked_about_until_there_is_a_plan_b():
    perhaps = row("Gastspreker", 30, certainty=Certainty.PROVISIONAL)
    assert "provisional" in codes(perhaps)
    assert "provisional" not in codes(perhaps.with_(plan_b="Gesprek in tweetallen"))


def test_a_cancelled_block_counts_for_nothing_but_its_time_is_shown():
    rows = (row("Werk", 60), row("Vervallen lezing", 30, certainty=Certainty.CANCELLED))
    assert values("cancelled_takes_time", *rows) == {"minutes": 30}
    assert balance(lay_out(session(), rows)).programme_minutes == 60


def test_a_cancelled_part_of_a_track_is_asked_about_when_its_time_stays_open():
    gone, goes_on = row("Vervallen", 30, track="A", certainty=Certainty.CANCELLED), row("Werk", 60, track="B")
    assert "cancelled_takes_time" not in codes(gone, goes_on)
    assert values("cancelled_takes_time", gone, row("Daarna", 20, track="A"), goes_on) == {"minutes": 30}
    assert values("cancelled_takes_time", gone, goes_on.with_(certainty=Certainty.CANCELLED)) == {"minutes": 30}


def test_when_every_option_was_cancelled_it_is_asked_what_people_do():
    gone = tuple(Place(theme=t, cancelled=True) for t in "AB")
    assert "options_cancelled" in codes(row("Excursie", 60, places=gone))


def test_a_session_that_goes_online_is_asked_for_a_way_in_and_no_longer_about_rooms():
    rows = (row("Een", 30, room="Zaal"), row("Twee", 30, room="Kade"))
    way_in = {"no_meeting_link", "no_technical_host", "no_technical_walk_in"}
    assert codes(*rows) & {*way_in, "room_change"} == {"room_change"}
    assert codes(*rows, mode=Mode.ONLINE) & {*way_in, "room_change"} == way_in


def test_more_people_than_the_room_takes_is_asked_about():
    assert values("over_capacity", row("Werk", 30), expected=33, capacity=30) == {"people": 33, "capacity": 30}
    assert "over_capacity" not in codes(row("Werk", 30), expected=30, capacity=30)


@pytest.mark.parametrize(
    ("by", "today", "code"),
    [
        (None, None, "meal_without_deadline"),
        (date(2018, 11, 15), None, "meal_deadline_late"),
        (date(2018, 11, 8), date(2018, 11, 9), "meal_deadline_passed"),
        (date(2018, 11, 8), date(2018, 11, 8), None),
    ],
)
def test_a_meal_wants_a_deadline_that_the_kitchen_can_work_with(by: date | None, today: date | None, code: str | None):
    meal = row("Maaltijd", 60, kind=BlockKind.MEAL)
    found = codes(meal, around=Around(today=today), meal="Soep", meal_by=by, vegetarian=True)
    assert {c for c in found if c.startswith("meal")} == ({code} if code else set())


def test_a_meal_without_a_vegetarian_choice_is_asked_about():
    assert "meal_without_vegetarian" in codes(row("Werk", 30), meal="Stamppot", meal_by=date(2018, 11, 8))


def test_crew_rows_before_and_after_change_nothing_for_participants():
    meeting, blocks = half_day()
    crew = [row("Opbouw", 90, crew_only=True, position=-1), row("Afbouw", 60, crew_only=True, position=99)]
    placed = lay_out(meeting.with_(starts=time(11)), [*blocks, *crew])
    assert checks(community(), meeting.with_(starts=time(11)), placed) == ()


def test_groups_that_were_assigned_need_theme_room_and_host_like_those_that_are_chosen():
    for division in (Division.ASSIGNED, Division.CHOSEN):
        groups = (Place(theme="Noord", room="A", host="Bo"), Place(theme="Zuid", room="B"))
        split = row("Per regio", 60, division=division, places=groups)
        assert values("groups_incomplete", split) == {"missing": 1, "groups": 2}


def test_a_block_in_another_language_is_asked_about_until_participants_are_told():
    french = row("Lezing", 30, language=Language.ENGLISH)
    assert "other_language" in codes(french)
    assert "other_language" not in codes(french.with_(for_participants="In het Engels"))
    assert "other_language" not in codes(french.with_(language=Language.DUTCH))


def test_an_evening_over_midnight_keeps_its_times_and_listens_little():
    rows = (row("Verhalen", 240, activity=MIXED), row("Lezing", 60, activity=PASSIVE, parts=(K,)))
    placed = lay_out(session(starts=time(20)), [b.with_(position=n) for n, b in enumerate(rows)])
    assert [clock(p.start) for p in placed] == ["20:00", "00:00"]
    assert values("low_in_evening", *rows, starts=time(20)) == {"minutes": 60}


@pytest.mark.parametrize(("day", "real"), [(date(2026, 3, 28), "23:00"), (date(2026, 10, 24), "25:00")])
def test_in_the_night_of_the_clock_change_the_real_hours_are_told(day: date, real: str):
    rows = (row("Avond", 600), row("Nacht", 480, kind=BlockKind.NIGHT), row("Ochtend", 360))
    assert values("clock_changes", *rows, day=day, starts=time(16)) == {"hours": "24:00", "real": real}
    assert "clock_changes" not in codes(*rows, day=date(2026, 6, 13), starts=time(16))


def test_the_clock_changes_on_no_day_that_is_not_sure():
    night = {"day": date(2026, 3, 28), "starts": time(16)}
    assert "clock_changes" in codes(row("Avond", 900), **night)
    assert "clock_changes" not in codes(row("Avond", 900), **night, day_known=False)


def test_early_leaving_and_late_arrival_are_allowed_without_a_question():
    meeting, blocks = half_day()
    said = meeting.with_(coming_and_going="Wie voor de borrel weg moet, gaat gewoon.")
    assert checks(community(), said, lay_out(said, blocks)) == ()


def a_long_day(*first: Block, **more: object) -> tuple[Block, ...]:
    work = row("Ontwerpen", 110, **more)
    return (*first, work, row("Lunch", 60, kind=BlockKind.MEAL), work.with_(id=block().id), row("Check-out", 110))


def test_on_a_long_day_the_learning_question_comes_in_the_first_ten_minutes():
    opening, question = row("Opening", 10), row("Leervragen", 20)
    late = a_long_day(row("Opening", 30), question)
    assert not {"no_learning_question", "learning_question_late"} & codes(*a_long_day(opening, question))
    assert values("learning_question_late", *late) == {"minutes": 30}
    assert "no_learning_question" in codes(*a_long_day(opening))


def test_on_a_long_day_there_is_a_harvest_before_lunch():
    morning = a_long_day(row("Opening", 20))
    assert values("no_interim_harvest", *morning, starts=time(9)) == {"minutes": 130}
    assert "no_interim_harvest" not in codes(*a_long_day(row("Tussenoogst", 20)), starts=time(9))


def test_a_short_session_is_not_asked_for_what_a_long_day_needs():
    found = codes(row("Opening", 15), row("Werk", 60), row("Check-out", 15))
    assert not {"no_learning_question", "no_interim_harvest", "no_last_harvest", "no_buffer"} & found


def test_a_long_day_may_begin_with_the_harvest_of_last_time():
    before = Around(earlier=(Earlier(session(day=date(2018, 9, 20)), ()),))
    assert "no_last_harvest" in codes(*a_long_day(row("Opening", 20)), around=before)
    assert "no_last_harvest" not in codes(*a_long_day(row("Terugblik op de vorige keer", 20)), around=before)


def test_the_harvest_of_last_time_may_be_the_opening():
    rows = (row("Opbrengst van de eerste dialoog", 15, moment=Moment.LOOK_BACK), row("Werk", 60), row("Tot slot", 10))
    assert "no_opening" not in codes(*rows)
    assert "no_opening" in codes(rows[1], rows[0], rows[2])


def test_online_five_minutes_off_are_a_break_and_ninety_at_a_screen_the_most():
    two, five = row("Samen", 60), row("Even weg", 5, kind=BlockKind.BREAK)
    online = {"mode": Mode.ONLINE}
    assert "online_break" not in codes(two, five, two.with_(id=block().id), **online)
    assert values("online_break", two, row("Verder", 50), **online) == {"minutes": 110}


def test_online_there_is_a_walk_in_to_try_sound_and_picture():
    walk_in = row("Digitale inloop", 15, kind=BlockKind.WALK_IN)
    assert "no_technical_walk_in" not in codes(walk_in, row("Werk", 30), mode=Mode.ONLINE)


def test_network_before_the_start_is_no_programme():
    rows = (row("Inloop", 30, kind=BlockKind.WALK_IN, parts=(N,)), row("Opening", 10, moment=Moment.OPENING))
    assert balance(lay_out(session(), rows)).programme_minutes == 10
