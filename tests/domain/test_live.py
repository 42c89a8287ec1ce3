"""While a session runs the program knows what goes on, what comes next, and when it will end."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from copdesk.domain.choices import BlockKind, Certainty, Division
from copdesk.domain.live import Course, Phase, Tone
from copdesk.domain.live_clock import is_its_time, minute_meant, seconds_on_the_clock
from copdesk.domain.problems import Problem
from copdesk.domain.running import advance, back, begin, end, finish, lengthened, next_step, start, started_at
from copdesk.domain.sessions import Block, BlockRun, Session
from tests.builders import block, half_day, session

MEETING = session(starts=time(13))
OPENING, WORK, REST, LAST = (
    block("Opening", 10, position=0),
    block("Werken", 40, position=1),
    block("Pauze", 15, position=2, kind=BlockKind.BREAK),
    block("Oogst", 25, position=3),
)
PLENARY = (OPENING, WORK, REST, LAST)
EAST, EAST_2, WEST = (
    block("Oost", 20, position=1, track="A"),
    block("Oost verder", 20, position=2, track="A"),
    block("West", 45, position=3, track="B"),
)
TRACKS = (OPENING, EAST, EAST_2, WEST, block("Samen", 15, position=4))


def course(blocks: tuple[Block, ...] = PLENARY, now: str = "13:00", runs: tuple[BlockRun, ...] = ()) -> Course:
    return Course(MEETING, blocks, runs, at(now) * 60)


def at(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def after(before: Course, written: tuple[BlockRun, ...], now: str) -> Course:
    runs = {run.block_id: run for run in before.runs} | {run.block_id: run for run in written}
    return replace(before, runs=tuple(runs.values()), second=at(now) * 60)


def begun(blocks: tuple[Block, ...] = PLENARY, now: str = "13:00") -> Course:
    fresh = course(blocks, now)
    return after(fresh, begin(fresh), now)


def went(before: Course, *moments: str) -> Course:
    for moment in moments:
        before = after(before, (), moment)
        before = after(before, advance(before), moment)
    return before


def titles(blocks: tuple[Block, ...]) -> list[str]:
    return [b.title for b in blocks]


def test_starting_notes_what_was_planned_for_every_block():
    runs = begin(course())
    assert [run.planned for run in runs] == [10, 40, 15, 25]
    assert [run.began for run in runs] == [at("13:00"), None, None, None]


def test_the_next_block_starts_when_the_one_before_ends():
    now = went(begun(), "13:12")
    assert titles(now.running) == ["Werken"]
    assert now.run_of[OPENING.id].ended == now.began(WORK) == at("13:12")


def test_a_late_start_moves_the_expected_end_and_not_the_planned_one():
    now = begun(now="13:10")
    assert (now.planned_end, now.expected_end, now.drift) == (at("14:30"), at("14:40"), 10)


def test_a_block_that_runs_over_pushes_the_rest_minute_by_minute():
    assert replace(begun(), second=at("13:17") * 60).drift == 7


def test_a_gap_before_a_pin_absorbs_what_runs_over():
    pinned = (OPENING, WORK, REST.with_(pin=at("14:00")), LAST)
    late = replace(begun(pinned), second=at("13:17") * 60)
    assert (late.drift, late.behind, late.lateness) == (0, 7, 0)


def test_a_pin_that_cannot_be_kept_is_late():
    pinned = (OPENING, WORK, REST.with_(pin=at("13:50")), LAST)
    late = replace(begun(pinned), second=at("13:17") * 60)
    assert [turn.late for turn in late.turns] == [0, 0, 7, 0]


@pytest.mark.parametrize(
    ("clock", "tone"),
    [("13:00", Tone.CALM), ("13:07", Tone.CALM), ("13:08", Tone.AMBER), ("13:10", Tone.RED), ("13:14", Tone.RED)],
)
def test_the_timer_turns_amber_in_the_last_fifth_and_red_at_the_end(clock: str, tone: Tone):
    assert replace(begun(), second=at(clock) * 60).timer(OPENING).tone is tone


def test_the_timer_turns_red_at_five_per_cent():
    now = begun()
    assert replace(now, second=at("13:09") * 60 + 29).timer(OPENING).tone is Tone.AMBER
    assert replace(now, second=at("13:09") * 60 + 30).timer(OPENING).tone is Tone.RED


def test_a_block_with_an_open_end_has_no_time_left():
    opened = OPENING.with_(open_end=True)
    timer = replace(begun((opened, WORK)), second=at("13:25") * 60).timer(opened)
    assert (timer.left, timer.spent, timer.tone) == (None, 25 * 60, Tone.CALM)


def test_what_was_cancelled_does_not_run_and_takes_no_time():
    gone = WORK.with_(certainty=Certainty.CANCELLED)
    now = went(begun((OPENING, gone, REST, LAST)), "13:10")
    assert titles(now.running) == ["Pauze"]
    assert (now.planned_end, now.run_of.get(gone.id)) == (at("13:50"), None)


def test_what_is_cancelled_while_it_runs_goes_on_until_the_next_step():
    now = went(begun(), "13:10")
    now = replace(now, blocks=(OPENING, WORK.with_(certainty=Certainty.CANCELLED), REST, LAST))
    now = went(now, "13:30")
    assert titles(now.running) == ["Pauze"]
    assert now.run_of[WORK.id].ended == at("13:30")


def test_tracks_start_together():
    assert titles(went(begun(TRACKS), "13:10").running) == ["Oost", "West"]


def test_in_tracks_the_one_that_is_due_moves_on_alone():
    now = went(begun(TRACKS), "13:10", "13:30")
    assert titles(now.running) == ["Oost verder", "West"]


def test_tracks_in_their_last_blocks_end_together():
    now = went(begun(TRACKS), "13:10", "13:30", "13:55")
    assert titles(now.running) == ["Samen"]
    assert now.run_of[EAST_2.id].ended == now.run_of[WEST.id].ended == at("13:55")


def test_one_track_can_end_while_the_other_goes_on():
    now = went(begun(TRACKS), "13:10")
    now = after(now, end(now, EAST), "13:25")
    assert titles(now.running) == ["West"]
    assert titles(next_step(now).starts) == ["Oost verder"]


def test_the_halves_of_a_swap_begin_together():
    swap = (
        block("Stad", 30, position=1, track="A", division=Division.SWAPPED),
        block("Water", 20, position=2, track="A", division=Division.SWAPPED),
        block("Water", 20, position=3, track="B", division=Division.SWAPPED),
        block("Stad", 30, position=4, track="B", division=Division.SWAPPED),
    )
    now = begun(swap)
    assert titles(now.running) == ["Stad", "Water"]
    assert [turn.start for turn in now.turns if turn.phase is Phase.TO_COME] == [at("13:30"), at("13:30")]
    assert titles(went(now, "13:32").running) == ["Water", "Stad"]


def test_rounds_begin_together_in_all_tracks():
    rounds = tuple(
        block(f"{track}{n}", minutes, position=n, track=track, round=n)
        for track, minutes in (("A", 20), ("B", 30))
        for n in (1, 2)
    )
    now = begun(tuple(b.with_(position=n) for n, b in enumerate(rounds)))
    assert (
        {turn.planned_start for turn in now.turns} == {turn.start for turn in now.turns} == {at("13:00"), at("13:30")}
    )


def test_a_moment_without_length_is_passed_on_the_way():
    end_row = block("Einde", 0, position=9, pin=at("14:30"))
    now = went(begun((OPENING, end_row)), "13:10")
    assert now.over and now.running == ()


def test_going_back_lets_the_block_before_go_on():
    now = went(begun(), "13:10", "13:50")
    before = after(now, back(now), "13:51")
    assert titles(before.running) == ["Werken"]
    assert before.began(REST) is None


def test_going_on_twice_in_a_minute_is_taken_back_one_at_a_time():
    now = went(begun(), "13:10", "13:10")
    assert titles(now.running) == ["Pauze"]
    now = after(now, back(now), "13:10")
    assert titles(now.running) == ["Werken"]
    assert titles(after(now, back(now), "13:10").running) == ["Opening"]


def test_going_back_from_the_first_block_is_as_before_the_start():
    now = begun()
    assert not after(now, back(now), "13:01").begun


def test_after_the_end_going_back_goes_on_with_the_last_block():
    now = went(begun(), "13:10", "13:50", "14:05", "14:30")
    assert now.over
    assert titles(after(now, back(now), "14:31").running) == ["Oogst"]


def test_a_block_can_be_started_out_of_its_turn():
    now = after(begun(), (), "13:05")
    now = after(now, start(now, REST), "13:05")
    assert titles(now.running) == ["Pauze"]
    assert [turn.phase for turn in now.turns] == [Phase.DONE, Phase.PASSED, Phase.RUNNING, Phase.TO_COME]


def test_starting_in_one_track_starts_its_neighbours():
    now = begun(TRACKS)
    assert titles(after(now, start(now, EAST), "13:05").running) == ["Oost", "West"]


def test_when_a_block_began_can_be_set_right_afterwards():
    now = went(begun(), "13:14")
    now = after(now, started_at(now, WORK, at("13:11")), "13:20")
    assert now.began(WORK) == now.run_of[OPENING.id].ended == at("13:11")


@pytest.mark.parametrize("moved", ["13:08", "13:12"])
def test_what_was_passed_in_the_same_minute_moves_along_and_stays_passed(moved: str):
    now = replace(went(begun(), "13:10", "13:10"), second=at("13:20") * 60)
    now = after(now, started_at(now, REST, at(moved)), "13:20")
    assert [turn.phase for turn in now.turns[:3]] == [Phase.DONE, Phase.PASSED, Phase.RUNNING]
    assert now.began(REST) == now.run_of[OPENING.id].ended == at(moved)


@pytest.mark.parametrize(("wanted", "code"), [("12:59", "live_start_early"), ("13:15", "live_start_late")])
def test_a_start_that_cannot_be_is_refused(wanted: str, code: str):
    now = went(begun(), "13:14")
    with pytest.raises(Problem) as refused:
        started_at(now, WORK, at(wanted))
    assert refused.value.code == code


def test_five_minutes_more_for_a_running_block_keep_what_was_planned():
    now = begun()
    longer = replace(now, blocks=(lengthened(OPENING, 5), *PLENARY[1:]))
    assert (longer.planned_end, longer.expected_end) == (at("14:30"), at("14:35"))


def test_a_block_cannot_become_shorter_than_nothing():
    assert lengthened(block("Kort", 3), -5).minutes == 0


def test_finishing_early_passes_over_what_was_not_done():
    now = after(went(begun(), "13:10"), (), "13:40")
    now = after(now, finish(now), "13:40")
    assert now.over
    assert [turn.phase for turn in now.turns] == [Phase.DONE, Phase.DONE, Phase.PASSED, Phase.PASSED]


def test_an_evening_goes_on_past_midnight():
    assert seconds_on_the_clock(MEETING, datetime(2018, 11, 16, 0, 30)) == (24 * 60 + 30) * 60
    assert is_its_time(MEETING, datetime(2018, 11, 16, 0, 30))
    assert not is_its_time(MEETING, datetime(2018, 11, 14, 13))


def test_what_runs_on_another_day_is_a_rehearsal():
    rehearsal = replace(course(), rehearsed=True)
    assert {run.rehearsed for run in begin(rehearsal)} == {True}
    assert not after(rehearsal, begin(rehearsal), "13:00").held


def test_a_session_that_was_held_is_known_as_such_on_another_day():
    assert replace(begun(), rehearsed=True).held and not begun().held


# The nights in which the clock is changed

MARCH = session(day=date(2026, 3, 28), starts=time(20))
OCTOBER = session(day=date(2026, 10, 24), starts=time(20))


def in_the_night(meeting: Session, *moments: datetime) -> Course:
    """The night's walk began at the first moment and is looked at at the last; a rest is pinned after it."""
    walk, rest = block("Nachtwandeling", 60), block("Rust", 10, position=1, pin=at("27:30"))
    fresh = Course(meeting, (walk, rest), (), seconds_on_the_clock(meeting, moments[0]))
    return replace(fresh, runs=begin(fresh), second=seconds_on_the_clock(meeting, moments[-1]))


def test_in_march_half_an_hour_is_half_an_hour():
    now = in_the_night(MARCH, datetime(2026, 3, 29, 1, 30), datetime(2026, 3, 29, 3, 1))
    assert now.timer(now.running[0]).left == 29 * 60
    assert [now.clock(turn.end) for turn in now.turns] == ["03:30", "03:40"]


def test_in_october_an_hour_passes_between_half_past_two_and_half_past_two():
    now = in_the_night(OCTOBER, datetime(2026, 10, 25, 2, 30), datetime(2026, 10, 25, 2, 30, fold=1))
    assert now.timer(now.running[0]).left == 0
    assert (now.clock(now.now), now.clock(now.turns[0].end)) == ("02:30", "02:30")


def test_after_the_change_a_pin_still_stands_at_its_time_on_the_wall():
    now = in_the_night(OCTOBER, datetime(2026, 10, 25, 2, 30), datetime(2026, 10, 25, 3, 1))
    assert now.timer(now.running[0]).left == -31 * 60
    assert [now.clock(turn.start) for turn in now.turns] == ["02:30", "03:30"]
    assert [now.clock(start) for start, _ in now.planned.values()] == ["20:00", "03:30"]


def test_a_time_of_day_means_the_hour_that_is_nearest():
    second = seconds_on_the_clock(OCTOBER, datetime(2026, 10, 25, 2, 40, fold=1)) // 60
    assert second - minute_meant(OCTOBER, time(2, 35), second) == 5
    assert second - minute_meant(OCTOBER, time(1, 55), second) == 105


def test_by_day_after_the_change_the_clock_says_what_the_wall_says():
    sunday = session(day=date(2026, 10, 25), starts=time(14))
    assert seconds_on_the_clock(sunday, datetime(2026, 10, 25, 14, 5)) == at("14:05") * 60


def test_the_half_day_runs_as_planned_when_everybody_keeps_time():
    meeting, blocks = half_day()
    now = Course(meeting, blocks, (), at("12:30") * 60)
    now = after(now, begin(now), "12:30")
    for moment in ("13:00", "13:10", "13:25", "13:55", "14:40", "15:10", "16:20", "16:45", "17:00", "17:30"):
        now = after(now, advance(replace(now, second=at(moment) * 60)), moment)
    assert now.over and now.drift == 0
    assert all((t.start, t.end) == (t.planned_start, t.planned_end) for t in now.turns)
