"""Where blocks are drawn: to scale, never too small to read, side by side when they happen at once."""

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from copdesk.domain.choices import BlockKind
from copdesk.domain.sessions import Block
from copdesk.domain.timing import lay_out
from tests.builders import block, session
from ui.sessions.chart import BandKind, Chart, Sizes, Wanted, chart
from ui.sessions.plan import Plan

SIZES = Sizes(minute=4, block=26, gap=20)


def drawn(*blocks: Block) -> Chart:
    placed = lay_out(session(), [b.with_(position=n) for n, b in enumerate(blocks)])
    return chart(placed, 13 * 60, SIZES)


def test_a_block_is_as_tall_as_it_is_long() -> None:
    lane = drawn(block(minutes=45)).lanes[0]
    assert lane.bottom - lane.top == 45 * 4


def test_a_short_block_stays_tall_enough_to_read() -> None:
    first, second = drawn(block(minutes=1), block(minutes=30)).lanes
    assert first.bottom - first.top == 26 and second.top == 26


def test_a_block_without_length_has_room_of_its_own() -> None:
    before, end, after = drawn(block(minutes=30), block(minutes=0), block(minutes=30)).lanes
    assert (end.top, end.bottom) == (before.bottom, before.bottom + 26) and after.top == end.bottom


def headed(*blocks: Block) -> Chart:
    placed = lay_out(session(), [b.with_(position=n) for n, b in enumerate(blocks)])
    kinds = (BandKind.SECTION, BandKind.TRACKS)
    return chart(placed, 13 * 60, SIZES, [Wanted(kind, p, "") for p in placed if p.block.section for kind in kinds])


def test_what_is_written_above_a_block_has_room_of_its_own() -> None:
    made = headed(block(minutes=30), block(minutes=30, section="Middag"))
    assert [(band.top, band.bottom) for band in made.bands] == [(120, 148), (148, 176)]
    assert [lane.top for lane in made.lanes] == [0, 176]


def test_a_heading_stands_above_a_row_without_length_and_below_one_that_has_none() -> None:
    made = headed(block(minutes=0, section="Slot"), block(minutes=0), block(minutes=30, section="Middag"))
    tops = sorted([("band", band.top) for band in made.bands] + [("lane", lane.top) for lane in made.lanes])
    assert [top for kind, top in tops if kind == "lane"] == [56, 82, 164]
    assert [top for kind, top in tops if kind == "band"] == [0, 28, 108, 136]


def test_free_time_ends_above_the_heading() -> None:
    (free,) = headed(block(minutes=30), block(minutes=30, pin=14 * 60, section="Middag")).free
    assert (free.top, free.bottom) == (120, 240)


def test_a_night_is_drawn_short() -> None:
    lane = drawn(block(minutes=480, kind=BlockKind.NIGHT)).lanes[0]
    assert lane.bottom - lane.top == 480 * 4 / 8


def test_each_track_keeps_its_column() -> None:
    lanes = drawn(
        block(minutes=40, track="A"), block(minutes=60, track="B"), block(minutes=20, track="A"), block(minutes=5)
    ).lanes
    columns = {(lane.place.block.track, lane.column, lane.columns) for lane in lanes}
    assert columns == {("A", 0, 2), ("B", 1, 2), ("", 0, 1)}


@example([(0, ""), (0, "A")])
@given(st.lists(st.tuples(st.integers(0, 300), st.sampled_from(["", "A", "B"])), max_size=12))
def test_no_two_blocks_lie_on_top_of_each_other(rows: list[tuple[int, str]]) -> None:
    lanes = drawn(*(block(minutes=minutes, track=track) for minutes, track in rows)).lanes
    for n, one in enumerate(lanes):
        for other in lanes[n + 1 :]:
            apart = one.bottom <= other.top + 0.01 or other.bottom <= one.top + 0.01
            assert apart or one.column != other.column


@given(st.lists(st.integers(1, 300), min_size=1, max_size=12), st.integers(0, 3000))
def test_a_height_is_turned_back_into_its_minute(durations: list[int], later: int) -> None:
    made = drawn(*(block(minutes=minutes) for minutes in durations))
    minute = 13 * 60 + later
    assert abs(made.scale.minute(made.scale.y(minute)) - minute) < 0.01


def test_the_hours_of_a_part_are_those_of_the_whole() -> None:
    night = block(minutes=8 * 60, kind=BlockKind.NIGHT)
    plan = Plan(drawn(block(minutes=50), block(minutes=2), night, block(minutes=0), block(minutes=90)), 400)
    whole = list(plan.hours(0, 10_000, apart=22))
    assert [minute for minute, _ in whole][:4] == [13 * 60, 13 * 60 + 15, 13 * 60 + 30, 13 * 60 + 45]
    for top in range(0, round(plan.chart.height), 10):
        part = [(minute, y) for minute, y in whole if top <= y <= top + 60]
        assert list(plan.hours(top, top + 60, apart=22)) == part


def test_hours_that_would_crowd_each_other_are_left_out() -> None:
    plan = Plan(drawn(block(minutes=8 * 60, kind=BlockKind.NIGHT)), 400)
    heights = [y for _, y in plan.hours(0, 10_000, apart=22)]
    assert len(heights) > 9 and all(lower - upper >= 22 for upper, lower in pairwise(heights))
