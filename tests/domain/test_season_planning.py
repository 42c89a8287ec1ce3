"""Turns are fair, and groups are mixed so that people meet as many others as possible."""

from collections import Counter
from datetime import date, timedelta
from uuid import UUID, uuid4, uuid5

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from copdesk.domain.choices import SessionKind, TurnState
from copdesk.domain.problems import Problem
from copdesk.domain.season import CaseTurn
from copdesk.domain.season_coverage import coverage, in_rounds, pairs
from copdesk.domain.season_planning import TurnPlan, TurnWish, open_sessions, plan_turns
from copdesk.domain.sessions import Session
from tests.builders import session

HERE = UUID(int=1)


def people(count: int) -> list[UUID]:
    return [uuid5(HERE, str(n)) for n in range(count)]


def meetings(count: int) -> list[Session]:
    first = date(2011, 10, 6)
    return [session(HERE, id=UUID(int=n + 2), day=first + timedelta(weeks=10 * n)) for n in range(count)]


def planned(count: int = 21, *, sessions: int = 5, rounds: int = 2, groups: int = 3, seed: int = 1) -> TurnPlan:
    wish = TurnWish(people=people(count), sessions=meetings(sessions), rounds=rounds, groups=groups, seed=seed)
    return plan_turns(wish)


def test_twenty_one_questions_get_thirty_places_and_each_at_least_one():
    plan = planned()
    assert len(plan.turns) == 30 and plan.with_a_turn == 21
    assert set(Counter(turn.person_id for turn in plan.turns).values()) == {1, 2}


def test_everybody_meets_everybody_over_ten_rounds_of_three_groups_of_seven():
    plan = planned()
    assert {len(turn.adviser_ids) for turn in plan.turns} == {6}
    assert (plan.pairs_met, plan.pairs_possible) == (210, 210)


def test_the_same_seed_gives_the_same_plan_and_another_seed_another():
    assert planned(seed=1) == planned(seed=1)
    assert planned(seed=1).turns != planned(seed=2).turns


def test_turns_that_were_held_count():
    everybody, (first, second) = people(4), meetings(2)
    done = [CaseTurn(session_id=first.id, person_id=p, state=TurnState.HELD) for p in everybody[:2]]
    plan = plan_turns(TurnWish(people=everybody, sessions=[second], rounds=1, groups=2, done=done))
    assert {turn.person_id for turn in plan.turns} == set(everybody[2:])


def test_groups_in_which_somebody_would_be_alone_are_refused():
    with pytest.raises(Problem) as refused:
        planned(5, groups=3)
    assert refused.value.code == "turn_groups_too_small"


def test_turns_go_into_what_comes_after_the_last_turn_and_into_no_cafe():
    several = meetings(5)
    several[2] = several[2].with_(kind=SessionKind.CAFE)
    several[3] = several[3].with_(optional=True)
    held = CaseTurn(session_id=several[1].id, person_id=HERE, state=TurnState.HELD)
    assert open_sessions(several, [held], several[0].day) == [several[4]]


def test_sessions_that_are_over_are_left_out_as_long_as_there_are_others():
    several = meetings(3)
    assert open_sessions(several, [], several[1].day) == several[1:]
    assert open_sessions(several, [], several[2].day + timedelta(days=1)) == several


@settings(deadline=None, max_examples=60)
@given(data=some.data(), count=some.integers(2, 24), sessions=some.integers(1, 5), rounds=some.integers(1, 3))
def test_any_plan_is_fair_and_seats_everybody_once_in_a_round(data, count: int, sessions: int, rounds: int):
    groups = data.draw(some.integers(1, count // 2))
    plan = planned(count, sessions=sessions, rounds=rounds, groups=groups, seed=data.draw(some.integers(0, 99)))
    rows = in_rounds(meetings(sessions), plan.turns)
    assert len(plan.turns) == sessions * rounds * groups
    assert coverage(people(count), meetings(sessions), plan.turns).fair
    for row in rows:
        sizes = [1 + len(turn.adviser_ids) for turn in row]
        seated = [p for turn in row for p in (turn.person_id, *turn.adviser_ids)]
        assert sorted(seated, key=str) == sorted(people(count), key=str) and max(sizes) - min(sizes) <= 1


@settings(deadline=None, max_examples=30)
@given(count=some.integers(4, 16), rounds=some.integers(1, 6))
def test_mixing_meets_at_least_as_many_as_sitting_still(count: int, rounds: int):
    plan = planned(count, sessions=1, rounds=rounds, groups=2)
    still = planned(count, sessions=1, rounds=1, groups=2).pairs_met
    assert plan.pairs_met >= still and plan.pairs_met == len(pairs(plan.turns))


def test_coverage_says_who_is_next_and_who_advised_whom():
    anna, bo, cas = people(3)
    first, second = meetings(2)
    turns = [
        CaseTurn(session_id=first.id, person_id=anna, state=TurnState.HELD, adviser_ids=(bo, cas)),
        CaseTurn(session_id=second.id, person_id=cas),
    ]
    found = coverage([anna, bo, cas], [second, first], turns)
    assert (found.held, found.planned, found.fair) == (1, 2, True)
    assert [person.person_id for person in found.people if person.next] == [cas]
    assert found.advised[anna] == (bo, cas) and found.pairs_met == 3 and found.pairs_possible == 3


def test_a_second_turn_before_everybody_had_one_is_told():
    anna, bo = people(2)
    first, second = meetings(2)
    turns = [CaseTurn(session_id=s.id, person_id=anna, state=TurnState.HELD) for s in (first, second)]
    question = CaseTurn(session_id=second.id, person_id=bo, round=2)
    found = coverage([anna, bo], [first, second], [*turns, question])
    assert [person.too_soon for person in found.people] == [True, False] and not found.fair


def test_turns_of_sessions_elsewhere_are_left_out():
    stray = CaseTurn(session_id=uuid4(), person_id=HERE)
    assert in_rounds(meetings(1), [stray]) == []


def test_people_who_had_better_sit_apart_do():
    one, other, third = people(21)[3], people(21)[8], people(21)[15]
    apart = {one: {other, third}, other: {one}, third: {one}}
    wish = TurnWish(people=people(21), sessions=meetings(5), rounds=2, groups=3, apart=apart)
    met = pairs(plan_turns(wish).turns)
    assert not {frozenset((one, other)), frozenset((one, third))} & set(met)
    without = pairs(plan_turns(TurnWish(people=people(21), sessions=meetings(5), rounds=2, groups=3)).turns)
    assert {frozenset((one, other)), frozenset((one, third))} <= set(without)
