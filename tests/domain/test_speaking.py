"""How long each participant has the floor."""

from fractions import Fraction

import pytest

from copdesk.domain.choices import BlockKind, Certainty, Talk
from copdesk.domain.sessions import Place
from copdesk.domain.speaking import speaking, talk_of
from copdesk.domain.timing import lay_out
from tests.builders import ACTIVE, MIXED, PASSIVE, block, session


def each(people: int | None, *rows) -> Fraction | None:
    return speaking(lay_out(session(), [b.with_(position=n) for n, b in enumerate(rows)]), people).each


@pytest.mark.parametrize(
    ("talk", "minutes"),
    [(Talk.PLENARY, 2), (Talk.GROUPS, Fraction(60, 7)), (Talk.PAIRS, 30), (Talk.LISTENING, 0), (Talk.SOLO, 0)],
)
def test_the_floor_is_shared_by_who_talk_together(talk: Talk, minutes: Fraction):
    assert each(30, block(minutes=60, talk=talk, group_size=7, activity=ACTIVE)) == minutes


def test_tables_are_as_large_as_people_make_them():
    tables = tuple(Place(theme=t) for t in "ABC")
    assert each(24, block(minutes=64, kind=BlockKind.SMALL_GROUPS, places=tables, activity=ACTIVE)) == 8


def test_breaks_meals_and_drinks_are_nobodys_floor():
    rest = [block(minutes=30, kind=k, activity=MIXED) for k in (BlockKind.BREAK, BlockKind.MEAL, BlockKind.DRINKS)]
    assert each(30, *rest) == 0


def test_in_parallel_tracks_people_are_spread():
    tracks = [block(minutes=60, track=t, activity=ACTIVE, talk=Talk.PLENARY) for t in "AB"]
    assert each(30, *tracks) == 4


def test_nobody_is_in_a_track_that_was_cancelled_or_is_for_the_crew():
    tracks = [block(minutes=60, track=t, activity=ACTIVE, talk=Talk.PLENARY) for t in "ABCD"]
    gone = [tracks[2].with_(certainty=Certainty.CANCELLED), tracks[3].with_(crew_only=True)]
    assert each(30, *tracks[:2], *gone) == 4


def test_without_knowing_how_many_come_nobody_can_tell_what_a_plenary_gives_each():
    found = speaking(lay_out(session(), [block(minutes=60, activity=ACTIVE)]), None)
    assert (found.each, found.per_hour, found.times[0].minutes) == (None, None, 60)


def test_in_pairs_it_does_not_matter_how_many_come():
    assert each(None, block(minutes=60, activity=ACTIVE, talk=Talk.PAIRS)) == 30


def test_what_nobody_said_follows_from_the_kind():
    assert talk_of(block(activity=PASSIVE)) is Talk.LISTENING
    assert talk_of(block(activity=ACTIVE, kind=BlockKind.SMALL_GROUPS)) is Talk.GROUPS
    assert talk_of(block(activity=ACTIVE, kind=BlockKind.SOLO)) is Talk.SOLO
    assert talk_of(block(activity=ACTIVE)) is Talk.PLENARY


def test_an_hour_is_compared_with_an_hour():
    half = speaking(lay_out(session(), [block(minutes=30, talk=Talk.PAIRS, activity=ACTIVE)]), 30)
    assert (half.each, half.per_hour) == (15, 30)
