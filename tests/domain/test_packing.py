"""What has to be packed: the materials of all blocks, added up."""

from copdesk.domain.choices import Division
from copdesk.domain.packing import Packed, packing_list
from copdesk.domain.sessions import Place
from tests.builders import block


def counted(*materials: str) -> list[tuple[str, int | None]]:
    return [(p.thing, p.count) for p in packing_list(block(materials=words) for words in materials)]


def test_things_with_a_number_are_added_up_over_blocks():
    assert counted("24 stiften\n6 flip-overs", "12 Stiften") == [("stiften", 36), ("flip-overs", 6)]


def test_things_stand_on_lines_between_commas_or_behind_bullets():
    assert counted("- pennen\n• kaartjes; 2x beamer, tape.") == [
        ("pennen", None),
        ("kaartjes", None),
        ("beamer", 2),
        ("tape", None),
    ]


def test_a_thing_that_is_counted_once_keeps_that_number():
    assert counted("stiften", "30 stiften") == [("stiften", 30)]


def test_what_is_needed_per_group_counts_for_each_group_that_is_held():
    places = (Place(theme="A"), Place(theme="B"), Place(theme="C", cancelled=True))
    found = packing_list([block(materials="2 vellen per groep, bel per tafel", places=places)])
    assert [(p.thing, p.count) for p in found] == [("vellen", 4), ("bel", 2)]


def test_what_comes_again_needs_the_most_of_any_time():
    rounds = [block(materials=f"{n} stiften", round=number) for number, n in ((1, 10), (1, 8), (2, 12), (3, 12))]
    assert [(p.thing, p.count) for p in packing_list(rounds)] == [("stiften", 18)]


def test_what_goes_on_after_a_break_needs_the_most_of_any_piece():
    pieces = [block(materials=f"{n} bellen", piece=number) for number, n in ((1, 2), (2, 3))]
    assert [p.count for p in packing_list([*pieces, block(materials="1 bellen")])] == [4]


def test_groups_that_swap_use_the_same_things():
    groups = [block(materials="4 spelborden", track=t, division=Division.SWAPPED) for t in "12"]
    assert [p.count for p in packing_list(groups)] == [4]


def test_a_measure_is_no_number_of_things():
    assert counted("1,5 m touw") == [("1,5 m touw", None)]


def test_it_says_for_which_blocks_a_thing_is_needed():
    found = packing_list([block("Opening", materials="bel"), block("Ronde", materials="bel"), block("Ronde")])
    assert found == (Packed(thing="bel", needed_for=("Opening", "Ronde")),)


def test_without_materials_there_is_nothing_to_pack():
    assert packing_list([block(), block(materials=" ,\n ")]) == ()
