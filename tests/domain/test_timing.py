"""Where blocks come to lie."""

from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from copdesk.domain.choices import Certainty, Division
from copdesk.domain.sessions import Block
from copdesk.domain.timing import clock, ends_at, lay_out, ordered, put_between, span
from tests.builders import block, half_day, session

minutes = st.integers(0, 1440)
ROUNDS = ((40, "A", 1), (40, "A", 2), (60, "B", 1), (60, "B", 2))


def times(*blocks: Block) -> list[str]:
    return [f"{clock(p.start)}-{clock(p.end)}" for p in lay_out(session(), blocks)]


def test_blocks_follow_each_other():
    assert times(block(minutes=10), block(minutes=15, position=1)) == ["13:00-13:10", "13:10-13:25"]


def test_setting_up_and_clearing_away_are_outside_what_participants_attend():
    meeting = session(starts=time(11, 45))
    crew = block("Opbouwen", 45, crew_only=True)
    rows = [crew, block("Dag", 60, position=1), block("Af", 9, position=2, crew_only=True)]
    assert span(meeting, lay_out(meeting, rows)) == (12 * 60 + 30, 13 * 60 + 30)


def test_the_half_day_ends_at_half_past_five():
    meeting, blocks = half_day()
    assert clock(ends_at(meeting, lay_out(meeting, blocks))) == "17:30"


def test_a_pin_leaves_a_gap_that_is_reported():
    placed = lay_out(session(), [block(minutes=10), block(position=1, pin=13 * 60 + 30)])
    assert (placed[1].start, placed[1].gap, placed[1].overlap) == (13 * 60 + 30, 20, 0)


def test_a_pin_that_comes_too_early_overlaps_and_moves_nothing():
    placed = lay_out(session(), [block(minutes=60), block(position=1, pin=13 * 60 + 45)])
    assert (placed[1].start, placed[1].overlap) == (13 * 60 + 45, 15)


def test_what_follows_a_pin_inside_a_longer_block_waits_for_that_block():
    rows = [block(minutes=180), block(minutes=30, position=1, pin=14 * 60), block(minutes=15, position=2)]
    placed = lay_out(session(), rows)
    assert [(p.start, p.overlap) for p in placed] == [(780, 0), (840, 120), (960, 0)]


def test_a_second_pin_overlaps_the_longest_of_what_came_before():
    rows = [block(minutes=m, position=n, pin=pin) for n, (m, pin) in enumerate([(180, None), (30, 840), (15, 870)])]
    assert [p.overlap for p in lay_out(session(), rows)] == [0, 120, 90]


def test_what_follows_tracks_waits_for_the_block_before_them_that_is_still_going_on():
    rows = [block(minutes=180), *(block(minutes=20, track=t, position=1, pin=840) for t in "AB")]
    assert times(*rows, block(position=2))[-1] == "16:00-16:15"


def test_within_a_track_a_block_waits_for_the_longest_before_it():
    rows = [block(minutes=90, track="A"), block(minutes=10, track="A", pin=800), block(minutes=5, track="A")]
    rows = [b.with_(position=n) for n, b in enumerate(rows)]
    assert times(*rows)[-1] == "14:30-14:35"


def test_tracks_run_beside_each_other_and_the_longest_counts():
    rows = [
        block(minutes=40, track="A"),
        block(minutes=60, track="B", position=1),
        block(minutes=5, position=2),
    ]
    assert times(*rows) == ["13:00-13:40", "13:00-14:00", "14:00-14:05"]


def test_nobody_waits_for_a_track_that_was_cancelled():
    rows = [block(minutes=40, track="A"), block(minutes=90, track="B", position=1, certainty=Certainty.CANCELLED)]
    assert times(*rows, block(minutes=5, position=2))[-1] == "13:40-13:45"
    assert clock(ends_at(session(), lay_out(session(), rows))) == "13:40"


def test_where_all_tracks_were_cancelled_their_time_stays_open():
    rows = [block(minutes=m, track=str(m), position=m, certainty=Certainty.CANCELLED) for m in (40, 60)]
    assert times(*rows, block(minutes=5, position=90))[-1] == "14:00-14:05"


def test_a_second_round_begins_together_in_all_tracks():
    rows = [block(minutes=m, track=t, round=r, position=n) for n, (m, t, r) in enumerate(ROUNDS)]
    assert times(*rows) == ["13:00-13:40", "14:00-14:40", "13:00-14:00", "14:00-15:00"]


def test_a_next_round_does_not_wait_for_what_was_cancelled_in_the_one_before():
    rows = [block(minutes=m, track=t, round=r, position=n) for n, (m, t, r) in enumerate(ROUNDS)]
    rows[2] = rows[2].with_(certainty=Certainty.CANCELLED)
    assert times(*rows)[1] == "13:40-14:20"


def test_the_groups_of_a_swap_change_over_together():
    rows = [
        block(minutes=m, track=t, division=Division.SWAPPED) for m, t in ((60, "1"), (45, "1"), (45, "2"), (60, "2"))
    ]
    rows = [b.with_(position=n) for n, b in enumerate(rows)]
    assert times(*rows) == ["13:00-14:00", "14:00-14:45", "13:00-13:45", "14:00-15:00"]


def test_a_track_of_its_own_length_does_not_wait_for_rounds_beside_it():
    rows = [block(minutes=20, track="A", round=r, position=r) for r in (1, 2, 3)]
    rows.append(block(minutes=90, track="B", position=4))
    assert times(*rows)[1:] == ["13:20-13:40", "13:40-14:00", "13:00-14:30"]


def test_what_is_set_aside_takes_no_time():
    assert times(block(minutes=10), block(position=1, set_aside=True), block(minutes=5, position=2))[1] == "13:10-13:15"


def test_a_closing_row_of_no_minutes_stands_at_the_end():
    assert times(block(minutes=30), block(minutes=0, position=1)) == ["13:00-13:30", "13:30-13:30"]


def test_a_session_goes_on_after_midnight():
    placed = lay_out(session(), [block(minutes=12 * 60), block(minutes=60, position=1)])
    assert placed[1].end == 26 * 60
    assert clock(placed[1].end) == "02:00"


@given(st.lists(minutes, max_size=12))
def test_without_pins_no_minute_is_lost(durations: list[int]):
    rows = [block(minutes=m, position=n) for n, m in enumerate(durations)]
    placed = lay_out(session(), rows)
    assert ends_at(session(), placed) - 13 * 60 == sum(durations)


@given(st.lists(st.tuples(minutes, st.none() | st.integers(600, 2000)), max_size=10))
def test_a_line_lasts_its_minutes_and_gaps_less_what_lies_over_something_else(line: list[tuple[int, int | None]]):
    placed = lay_out(session(), [block(minutes=m, position=n, pin=pin) for n, (m, pin) in enumerate(line)])
    over_each_other = sum(min(p.overlap, p.block.minutes) for p in placed)
    lasts = max(13 * 60, ends_at(session(), placed)) - 13 * 60
    assert lasts == sum(m for m, _ in line) + sum(p.gap for p in placed) - over_each_other


def arranged(blocks: list[Block], newcomer: Block, index: int) -> list[Block]:
    changed = {b.id: b for b in put_between(blocks, newcomer, index)}
    return ordered([*(changed.get(b.id, b) for b in blocks), changed[newcomer.id]])


def test_a_block_between_two_others_leaves_them_where_they_are():
    first, last = block(position=0), block(position=1024)
    assert [b.position for b in put_between([first, last], block(), 1)] == [512]


def test_without_room_all_blocks_are_laid_apart_again():
    first, last, newcomer = block(position=0), block(position=1), block()
    assert [b.id for b in arranged([first, last], newcomer, 1)] == [first.id, newcomer.id, last.id]


@given(st.lists(st.integers(0, 20), max_size=20))
def test_blocks_put_in_anywhere_come_to_stand_there(places: list[int]):
    row: list[Block] = []
    wanted: list[Block] = []
    for place in places:
        newcomer, index = block(), min(place, len(row))
        row = arranged(row, newcomer, index)
        wanted.insert(index, newcomer)
    assert [b.id for b in row] == [b.id for b in wanted]
