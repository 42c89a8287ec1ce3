"""Planning learns from how long methods really took with a group."""

from fractions import Fraction
from uuid import UUID

from copdesk.domain.pace import methods_of, ratios
from copdesk.domain.sessions import Block, BlockRun
from tests.builders import block


def run(of: Block, took: int | None, planned: int = 60) -> BlockRun:
    began = 800
    ended = None if took is None else began + took
    return BlockRun(session_id=UUID(int=1), block_id=of.id, planned=planned, began=began, ended=ended)


CAFE = block("Tafels", 60, method="Wereldcafé")


def test_a_method_that_took_longer_says_how_much():
    pace = ratios([run(CAFE, 78)], [CAFE])["wereldcafé"]
    assert (pace.method, pace.ratio, pace.differs) == ("Wereldcafé", Fraction(13, 10), True)


def test_several_times_count_together():
    again = block("Weer tafels", 30, method="wereldcafé")
    pace = ratios([run(CAFE, 78), run(again, 30, planned=30)], [CAFE, again])["wereldcafé"]
    assert (pace.times, pace.planned, pace.took) == (2, 90, 108)


def test_each_of_several_methods_learns():
    both = block(method="1-2-4-allen, Thematafels")
    assert methods_of(both) == ("1-2-4-allen", "Thematafels")
    assert set(ratios([run(both, 50)], [both])) == {"1-2-4-allen", "thematafels"}


def test_what_did_not_end_or_was_passed_over_teaches_nothing():
    assert ratios([run(CAFE, None), run(CAFE, 0)], [CAFE]) == {}


def test_a_rehearsal_teaches_nothing():
    assert ratios([run(CAFE, 78).with_(rehearsed=True)], [CAFE]) == {}


def test_a_small_difference_is_not_worth_a_word():
    assert not ratios([run(CAFE, 64)], [CAFE])["wereldcafé"].differs


def test_a_proposal_is_in_steps_of_five_minutes():
    assert ratios([run(CAFE, 78)], [CAFE])["wereldcafé"].suggests(45) == 60
