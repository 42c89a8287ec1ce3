"""When a session runs over, each way out shows what it would change, and keeps what must be kept."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copdesk.domain.choices import BlockKind
from copdesk.domain.live import Course
from copdesk.domain.replanning import Plan, Proposal, least_of, proposals
from copdesk.domain.running import begin
from copdesk.domain.sessions import Block
from tests.builders import block, community, fill, new_workbook, session

MEETING = session(starts=time(13))
ONE = block("Uitleg", 20, position=0)
WORK = block("Werken", 40, position=1, least=20)
REST = block("Pauze", 30, position=2, kind=BlockKind.BREAK)
TALK = block("Gesprek", 20, position=3, least=10)
EXTRA = block("Toetje", 15, position=4, may_drop=True, never_shorten=False, least=15)
BLOCKS = (ONE, WORK, REST, TALK, EXTRA)


def running(blocks: tuple[Block, ...] = BLOCKS, minutes: int = 0) -> Course:
    """The session began in time and is now in its first block, so many minutes on."""
    fresh = Course(MEETING, blocks, (), 13 * 3600)
    return replace(fresh, runs=begin(fresh), second=(13 * 60 + minutes) * 60)


def plan(way: Plan, ways: Iterable[Proposal]) -> Proposal:
    return next(one for one in ways if one.plan is way)


def lengths(proposal: Proposal) -> dict[str, int]:
    return {d.block.title: d.after for d in proposal.differences}


def test_shifting_ends_later_and_changes_only_what_runs():
    shift = plan(Plan.SHIFT, proposals(running(), ONE, 10))
    assert (shift.ends, shift.left, lengths(shift)) == (15 * 60 + 15, 10, {"Uitleg": 30})


def test_buffers_give_before_anything_else_is_touched():
    eaten = plan(Plan.BUFFERS, proposals(running(), ONE, 10))
    assert lengths(eaten) == {"Uitleg": 30, "Pauze": 20}
    assert (eaten.won, eaten.left) == (10, 0)


def test_a_gap_before_a_pin_is_used_first():
    pinned = (ONE, WORK, REST.with_(pin=14 * 60 + 5), TALK)
    (shift,) = proposals(running(pinned), ONE, 5)
    assert [(g.block.title, g.before, g.after) for g in shift.gaps] == [("Pauze", 5, 0)]
    assert shift.asked == 0


def test_flexible_blocks_give_in_proportion_to_what_they_can():
    shorter = plan(Plan.SHORTEN, proposals(running(), ONE, 9))
    assert lengths(shorter) == {"Uitleg": 29, "Werken": 34, "Gesprek": 17}


def test_a_block_that_must_never_be_shortened_gives_nothing():
    kept = (ONE, WORK.with_(never_shorten=True), REST, TALK)
    assert lengths(plan(Plan.SHORTEN, proposals(running(kept), ONE, 9))) == {"Uitleg": 29, "Gesprek": 11}


def test_before_a_pin_only_what_stands_before_it_helps():
    pinned = (ONE, WORK, REST.with_(pin=14 * 60), TALK)
    assert lengths(plan(Plan.SHORTEN, proposals(running(pinned), ONE, 10))) == {"Uitleg": 30, "Werken": 30}


def test_what_may_be_dropped_is_set_aside_and_not_lost():
    lighter = plan(Plan.DROP, proposals(running(), ONE, 10))
    assert [(d.block.title, d.set_aside) for d in lighter.differences] == [("Uitleg", False), ("Toetje", True)]
    assert lighter.ends == 15 * 60


def test_no_more_is_dropped_than_needed():
    many = (ONE, *(block(f"Kort {n}", 10, position=n, may_drop=True) for n in range(1, 5)))
    dropped = plan(Plan.DROP, proposals(running(many), ONE, 15)).differences
    assert sum(d.set_aside for d in dropped) == 2


def test_tracks_are_shortened_as_far_as_the_longest_needs():
    tracks = (
        ONE,
        block("A", 40, position=1, track="A", least=20),
        block("B", 30, position=2, track="B", least=20),
    )
    assert lengths(plan(Plan.SHORTEN, proposals(running(tracks), ONE, 5))) == {"Uitleg": 25, "A": 35}


def test_time_that_was_lost_already_is_won_back_too():
    over = running(minutes=26)
    assert plan(Plan.BUFFERS, proposals(over, ONE, 0)).won == 6


def test_without_a_word_a_block_may_be_halved_and_a_meal_keeps_its_length():
    assert least_of(block(minutes=45)) == 25
    assert least_of(block(minutes=60, kind=BlockKind.MEAL)) == 60


# Whatever the programme

kinds = st.sampled_from([BlockKind.PLENARY, BlockKind.SMALL_GROUPS, BlockKind.BREAK, BlockKind.MEAL, BlockKind.DRINKS])


@st.composite
def programmes(draw: st.DrawFn) -> tuple[Block, ...]:
    made, track = [block("Nu", draw(st.integers(5, 60)), position=0)], ""
    for n in range(1, draw(st.integers(1, 9))):
        track = draw(st.sampled_from(["", "", "A", "B"]))
        pin = draw(st.one_of(st.none(), st.none(), st.integers(13 * 60, 18 * 60)))
        flags = {name: draw(st.booleans()) for name in ("may_drop", "never_shorten")}
        least = draw(st.one_of(st.none(), st.integers(0, 60)))
        made.append(
            block(
                str(n), draw(st.integers(0, 90)), position=n, kind=draw(kinds), track=track, pin=pin, least=least
            ).with_(**flags)
        )
    return tuple(made)


@given(programmes(), st.integers(0, 90), st.integers(0, 45))
def test_no_plan_takes_a_minute_of_what_is_pinned_or_must_be_kept(
    blocks: tuple[Block, ...], minutes: int, extra: int
) -> None:
    for way in proposals(running(blocks, minutes), blocks[0], extra):
        for change in way.differences:
            kept = change.block.pin is not None or change.block.never_shorten
            assert not kept or change.block is blocks[0] or change.after >= change.before


@given(programmes(), st.integers(0, 90), st.integers(0, 45))
def test_no_plan_wins_back_more_than_was_asked(blocks: tuple[Block, ...], minutes: int, extra: int) -> None:
    for way in proposals(running(blocks, minutes), blocks[0], extra):
        assert 0 <= way.won <= way.asked
        assert way.left == way.asked - way.won


@given(programmes(), st.integers(0, 90), st.integers(0, 45))
def test_shortening_takes_no_more_than_was_asked_and_never_goes_below_the_least(
    blocks: tuple[Block, ...], minutes: int, extra: int
) -> None:
    shift, *others = proposals(running(blocks, minutes), blocks[0], extra)
    for way in others:
        if way.plan is not Plan.DROP:
            given_up = [d for d in way.differences if d.block.id != blocks[0].id]
            assert shift.ends - way.ends <= way.asked
            assert all(least_of(d.block.with_(minutes=d.before)) <= d.after < d.before for d in given_up)


@given(programmes(), st.integers(0, 45))
def test_what_is_shown_is_what_happens(blocks: tuple[Block, ...], extra: int) -> None:
    course = running(blocks, 3)
    for way in proposals(course, blocks[0], extra):
        after = replace(course, blocks=tuple({b.id: b for b in (*blocks, *way.puts)}.values()))
        assert (after.expected_end, after.lateness) == (way.ends, way.left)


@pytest.mark.parametrize("way", list(Plan))
def test_a_plan_that_is_taken_back_leaves_the_exact_programme(way: Plan, tmp_path: Path):
    workbook, somewhere = new_workbook(tmp_path), community()
    meeting = MEETING.with_(community_id=somewhere.id)
    blocks = tuple(b.with_(session_id=meeting.id) for b in BLOCKS)
    fill(workbook, [somewhere, meeting, *blocks])
    with workbook.edit() as edit:
        for changed in plan(way, proposals(running(blocks), blocks[0], 10)).puts:
            edit.put(changed)
    assert set(workbook.all(Block)) != set(blocks)
    workbook.apply(edit.changes.inverse())
    assert {b.id: b for b in workbook.all(Block)} == {b.id: b for b in blocks}
    workbook.close()


@given(programmes())
def test_what_is_expected_at_the_start_is_what_was_planned(blocks: tuple[Block, ...]) -> None:
    course = running(tuple(b.with_(pin=None) for b in blocks))
    assert all((turn.start, turn.end) == (turn.planned_start, turn.planned_end) for turn in course.turns)
    assert (course.drift, course.lateness) == (0, 0)
