"""Whatever is done with a programme, no minute of it is lost, and all of it can be taken back."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copdesk.domain.block_clip import read_clip, write_clip
from copdesk.domain.choices import BlockKind, Division
from copdesk.domain.packing import packing_list
from copdesk.domain.problems import Problem
from copdesk.domain.programme_edits import (
    around,
    beside,
    brought_back,
    duplicated,
    keeping_aside,
    moved,
    moved_by,
    one_after_the_other,
    pasted,
    pause_of,
    put_in,
    second_round,
    set_aside,
    split,
    swapped,
)
from copdesk.domain.sessions import Block, Session
from copdesk.domain.timing import in_programme, lay_out, ordered
from copdesk.store.workbook import Workbook
from tests.builders import block, community, fill, new_workbook, session

MEETING = session()
Edit = Callable[[list[Block], list[Block], int], list[Block]]
"""The blocks in the programme, those set aside and a number to choose by, to what changes."""


def row(*minutes: int, tracks: str = "") -> list[Block]:
    """Return blocks called A, B, C and so on; `tracks` has a letter for each, or a dot for none."""
    named = tracks.ljust(len(minutes), ".").replace(".", " ")
    return [
        block(chr(65 + n), long, position=n * 1024, track=named[n].strip(), session_id=MEETING.id)
        for n, long in enumerate(minutes)
    ]


def after(blocks: list[Block], changed: list[Block]) -> list[Block]:
    known = {b.id: b for b in blocks} | {b.id: b for b in changed}
    return ordered(known.values())


def letters(blocks: list[Block]) -> str:
    return "".join(b.title for b in ordered(blocks))


def test_several_blocks_move_together_and_keep_their_order():
    blocks = row(5, 5, 5, 5, 5)
    assert letters(after(blocks, moved(blocks, [blocks[0], blocks[3]], 3))) == "BCEAD"


def test_chosen_blocks_that_stand_apart_each_go_one_up():
    blocks = row(5, 5, 5, 5, 5)
    assert letters(after(blocks, moved_by(blocks, [blocks[1], blocks[3]], -1))) == "BADCE"


def test_at_the_edge_chosen_blocks_stay_as_they_are():
    blocks = row(5, 5, 5)
    assert moved_by(blocks, blocks[1:], 1) == []


@pytest.mark.parametrize(("which", "steps", "comes"), [(0, 1, "BCDAE"), (4, -1, "AEBCD")])
def test_a_block_steps_over_all_that_is_parallel_at_once(which: int, steps: int, comes: str):
    blocks = row(5, 5, 5, 5, 5, tracks=".XYY.")
    assert letters(after(blocks, moved_by(blocks, [blocks[which]], steps))) == comes


def test_a_part_in_a_track_goes_up_within_it_one_place_at_a_time():
    blocks = row(5, 5, 5, 5, tracks=".XXY")
    assert letters(after(blocks, moved_by(blocks, [blocks[2]], -1))) == "ACBD"


def test_chosen_blocks_step_over_what_is_parallel_together():
    blocks = row(5, 5, 5, 5, 5, tracks="..XY.")
    assert letters(after(blocks, moved_by(blocks, blocks[:2], 1))) == "CDABE"


def test_several_blocks_come_between_two_others_without_moving_them():
    blocks = row(5, 5)
    assert len(put_in(blocks, row(1, 2, 3), 1)) == 3


def test_what_is_set_aside_stays_between_its_neighbours_when_all_are_laid_apart():
    narrow = [b.with_(position=n) for n, b in enumerate(row(5, 5, 5, 5, 5))]
    blocks, aside = [narrow[0], narrow[1], narrow[4]], set_aside(narrow[2:4])
    changed = keeping_aside(blocks, aside, put_in(blocks, [block("N", 5)], 1))
    assert letters(after([*blocks, *aside], changed)) == "ANBCDE"


def test_what_is_set_aside_stays_untouched_as_long_as_there_is_room():
    blocks = row(5, 5, 5)
    aside = set_aside([block("Z", position=1500)])
    changed = put_in(blocks, [block("N", 5)], 1)
    assert keeping_aside(blocks, aside, changed) == changed
    assert keeping_aside(blocks, aside, set_aside(blocks[2:])) == set_aside(blocks[2:])


def test_a_block_falls_apart_where_it_is_said():
    blocks = row(10, 60, 10)
    both = after(blocks, split(blocks, blocks[1], 20))
    assert [b.minutes for b in both] == [10, 20, 40, 10]


def test_a_block_falls_apart_also_where_there_is_no_room_between_positions():
    blocks = [b.with_(position=n) for n, b in enumerate(row(10, 60, 10))]
    both = after(blocks, split(blocks, blocks[1], 20))
    assert [b.minutes for b in both] == [10, 20, 40, 10]


def test_the_least_that_a_block_needs_is_divided_with_it():
    blocks = [block(minutes=60, least=30, session_id=MEETING.id, open_end=True)]
    first, second = after(blocks, split(blocks, blocks[0], 20))
    assert [(b.least, b.open_end) for b in (first, second)] == [(20, False), (10, True)]


def test_what_a_block_needs_is_brought_once_when_it_falls_apart_or_comes_again():
    blocks = [block(minutes=60, materials="24 stiften", session_id=MEETING.id)]
    pause = pause_of(blocks[0], "Pauze", 15)
    made = (split(blocks, blocks[0], 20), around(blocks, blocks[0], 20, pause), second_round(blocks, blocks)[0])
    assert [packing_list(after(blocks, changed))[0].count for changed in made] == [24, 24, 24]


@pytest.mark.parametrize("at", [0, 60, 90, -5])
def test_a_block_does_not_fall_apart_outside_itself(at: int):
    blocks = row(60)
    with pytest.raises(Problem) as refused:
        split(blocks, blocks[0], at)
    assert refused.value.code == "split_outside"


def test_a_break_divides_a_block_into_numbered_pieces():
    blocks = row(90)
    made = after(blocks, around(blocks, blocks[0], 40, pause_of(blocks[0], "Pauze", 15)))
    assert [(b.title, b.minutes, b.piece) for b in made] == [("A", 40, 1), ("Pauze", 15, None), ("A", 50, 2)]


def test_a_piece_that_is_divided_again_counts_the_later_pieces_on():
    blocks = row(90)
    blocks = after(blocks, around(blocks, blocks[0], 60, pause_of(blocks[0], "Pauze", 15)))
    blocks = after(blocks, around(blocks, blocks[0], 30, pause_of(blocks[0], "Thee", 5)))
    assert [b.piece for b in blocks] == [1, None, 2, None, 3]


def test_a_second_round_repeats_the_whole_parallel_stretch_and_begins_together():
    blocks = row(10, 40, 60, 10, tracks=".XY.")
    changed, fresh = second_round(blocks, [blocks[1]])
    placed = lay_out(MEETING, after(blocks, changed))
    assert [(b.title, b.round) for b in fresh] == [("B", 2), ("C", 2)]
    assert {p.start for p in placed if p.block.round == 2} == {13 * 60 + 70}


def test_a_third_round_repeats_only_the_last():
    blocks = row(20, 20, tracks="XY")
    for _ in range(2):
        blocks = after(blocks, second_round(blocks, [blocks[0]])[0])
    assert [b.round for b in blocks] == [1, 1, 2, 2, 3, 3]


def test_chosen_blocks_come_to_lie_beside_each_other():
    blocks = row(10, 30, 40, 10)
    made = after(blocks, beside(blocks, blocks[1:3], ["1", "2"]))
    assert [p.start for p in lay_out(MEETING, made)] == [780, 790, 790, 830]


@pytest.mark.parametrize("count", [1, 9])
def test_there_are_two_to_eight_tracks(count: int):
    blocks = row(*[5] * count)
    with pytest.raises(Problem) as refused:
        beside(blocks, blocks, ["x"] * count)
    assert refused.value.code == "tracks_two_to_eight"


def test_blocks_in_tracks_come_one_after_the_other_again():
    blocks = row(10, 30, 40, 10, tracks=".XY.")
    made = after(blocks, one_after_the_other(blocks, [blocks[1]]))
    assert [p.start for p in lay_out(MEETING, made)] == [780, 790, 820, 860]


def test_a_block_that_leaves_its_tracks_is_no_longer_a_round_or_a_choice():
    there = {"division": Division.CHOSEN, "choose": 1, "round": 2}
    blocks = [b.with_(**there) for b in row(30, 40, tracks="XY")]
    made = after(blocks, one_after_the_other(blocks, [blocks[0]]))
    assert {(b.division, b.choose, b.round) for b in made} == {(Division.TOGETHER, None, None)}


def test_a_block_that_leaves_its_tracks_comes_after_those_that_stay():
    blocks = row(30, 30, 40, 10, tracks="XYZ.")
    made = after(blocks, one_after_the_other(blocks, [blocks[0], blocks[0]]))
    assert letters(made) == "BCAD"


def test_two_groups_swap_and_change_over_together():
    blocks = row(60, 45, 10)
    changed, fresh = swapped(blocks, blocks[:2], ["1", "2"])
    placed = [(p.block.title, p.block.track, p.start - 780) for p in lay_out(MEETING, after(blocks, changed))]
    assert placed == [("A", "1", 0), ("B", "1", 60), ("B", "2", 0), ("A", "2", 60), ("C", "", 120)]
    assert len(fresh) == 2 and {b.division for b in changed} == {Division.SWAPPED}


def test_a_copy_has_no_fixed_start_and_does_not_repeat_the_heading():
    blocks = [block(pin=800, section="Middag", session_id=MEETING.id)]
    _, (copy,) = duplicated(blocks, blocks)
    assert (copy.pin, copy.section) == (None, "") and copy.id != blocks[0].id


def test_a_pasted_block_keeps_its_fixed_start_where_that_is_free():
    blocks = [block(pin=800), block(pin=900)]
    _, fresh = pasted(blocks[:1], read_clip(write_clip(tuple(blocks))), MEETING.id, 1)
    assert [(b.pin, b.session_id) for b in fresh] == [(None, MEETING.id), (900, MEETING.id)]


@pytest.mark.parametrize("data", [b"", b"{}", b'{"form": 2, "blocks": []}', b'{"form":1,"blocks":[{"title":""}]}'])
def test_what_was_not_copied_here_is_refused(data: bytes):
    with pytest.raises(Problem) as refused:
        read_clip(data)
    assert refused.value.code == "clip_unreadable"


# In any order

number = st.integers(0, 1000)
pins = st.none() | st.integers(600, 1500)


def _move(blocks: list[Block], aside: list[Block], by: int) -> list[Block]:
    some = blocks[by % len(blocks) :: 2]
    return moved(blocks, some, by % (len(blocks) - len(some) + 1))


def _step(blocks: list[Block], aside: list[Block], by: int) -> list[Block]:
    return moved_by(blocks, blocks[by % len(blocks) :], 1 if by % 2 else -1)


def _pin(blocks: list[Block], aside: list[Block], by: int) -> list[Block]:
    place = lay_out(MEETING, blocks)[by % len(blocks)]
    return [place.block.with_(pin=place.start if place.block.pin is None else None)]


def _split(blocks: list[Block], aside: list[Block], by: int) -> list[Block]:
    one = blocks[by % len(blocks)]
    return split(blocks, one, 1 + by % (one.minutes - 1)) if one.minutes > 1 else []


def _aside(blocks: list[Block], aside: list[Block], by: int) -> list[Block]:
    return set_aside(blocks[by % len(blocks) :: 3]) if len(blocks) > 3 else []


def _back(blocks: list[Block], aside: list[Block], by: int) -> list[Block]:
    index = None if by % 3 == 0 else by % (len(blocks) + 1)
    return brought_back(blocks, aside[by % len(aside)], index) if aside else []


def _tracks(blocks: list[Block], aside: list[Block], by: int) -> list[Block]:
    return beside(blocks, blocks[:2], ["1", "2"]) if by % 2 else one_after_the_other(blocks, [blocks[0]])


def _again(blocks: list[Block], aside: list[Block], by: int) -> list[Block]:
    return second_round(blocks, [blocks[by % len(blocks)]])[0]


def _swap(blocks: list[Block], aside: list[Block], by: int) -> list[Block]:
    first = by % (len(blocks) - 1)
    return swapped(blocks, blocks[first : first + 2], ["1", "2"])[0]


def _around(blocks: list[Block], aside: list[Block], by: int) -> list[Block]:
    one = blocks[by % len(blocks)]
    return around(blocks, one, 1, pause_of(one, "Pauze", 15)) if one.minutes > 1 else []


EDITS: list[Edit] = [_move, _step, _pin, _split, _aside, _back, _tracks]
GROWING: list[Edit] = [*EDITS, _again, _swap, _around]
"""With those that make the programme longer."""
steps = st.lists(st.tuples(st.sampled_from(EDITS), number), max_size=15)
all_steps = st.lists(st.tuples(st.sampled_from(GROWING), number), max_size=8)
programmes = st.lists(st.integers(0, 240), min_size=4, max_size=8)


@given(programmes, steps)
def test_no_minute_is_ever_lost(durations: list[int], edits: list[tuple[Edit, int]]):
    blocks = row(*durations)
    for edit, by in edits:
        there, aside = in_programme(blocks), [b for b in blocks if b.set_aside]
        blocks = after(blocks, edit(there, aside, by))
    assert sum(b.minutes for b in blocks) == sum(durations)


tangles = st.lists(st.tuples(st.integers(0, 240), st.sampled_from(".XY"), pins), min_size=1, max_size=8)
"""Blocks with their minutes, their track and perhaps a fixed start, also one that comes too early."""


@given(tangles, number)
def test_pinning_takes_the_start_of_the_moment_so_nothing_jumps(tangle: list[tuple[int, str, int | None]], by: int):
    laid = row(*(minutes for minutes, _, _ in tangle), tracks="".join(track for _, track, _ in tangle))
    blocks = [b.with_(pin=pin) for b, (_, _, pin) in zip(laid, tangle, strict=True)]
    before = lay_out(MEETING, blocks)
    chosen = before[by % len(before)]
    pinned = lay_out(MEETING, after(blocks, [chosen.block.with_(pin=chosen.start)]))
    assert [(p.start, p.end) for p in pinned] == [(p.start, p.end) for p in before]


@given(programmes, st.integers(0, 3), st.integers(0, 1440))
def test_resizing_moves_what_comes_later_by_the_difference(durations: list[int], which: int, minutes: int):
    blocks = row(*durations)
    later = [p.start for p in lay_out(MEETING, blocks)][which + 1 :]
    resized = after(blocks, [blocks[which].with_(minutes=minutes)])
    difference = minutes - durations[which]
    assert [p.start for p in lay_out(MEETING, resized)][which + 1 :] == [start + difference for start in later]


@settings(max_examples=15, deadline=None)
@given(programmes, all_steps)
def test_undo_returns_the_exact_programme(durations: list[int], edits: list[tuple[Edit, int]]):
    with TemporaryDirectory() as folder:
        workbook = new_workbook(Path(folder))
        before = stored(workbook, durations)
        undo = []
        for edit, by in edits:
            blocks = ordered(workbook.all(Block))
            with workbook.edit() as writing:
                for changed in edit(in_programme(blocks), [b for b in blocks if b.set_aside], by):
                    writing.put(changed)
            undo.append(writing.changes.inverse())
        for changes in reversed(undo):
            workbook.apply(changes)
        assert ordered(workbook.all(Block)) == before
        workbook.close()


def stored(workbook: Workbook, durations: list[int]) -> list[Block]:
    somewhere = community()
    meeting: Session = MEETING.with_(community_id=somewhere.id)
    fill(workbook, [somewhere, meeting, *row(*durations)])
    return ordered(workbook.all(Block))


def test_a_night_and_a_closing_row_divide_and_move_like_any_other_block():
    blocks = [block("N", 540, kind=BlockKind.NIGHT, session_id=MEETING.id), block("E", 0, position=1024, pin=2400)]
    assert letters(after(blocks, moved_by(blocks, [blocks[1]], -1))) == "EN"
