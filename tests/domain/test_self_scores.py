"""How people see their competences: one's own from start to end, and of a group only where nobody can be recognised."""

from datetime import date
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copdesk.domain.choices import PathMoment
from copdesk.domain.self_scores import CompetenceScore, SelfScores, group_development, own_development, scored

HERE = uuid4()
START, MIDWAY, END = PathMoment
DAYS = {START: date(2020, 9, 1), MIDWAY: date(2021, 1, 1), END: date(2021, 7, 1)}


def scores(person: UUID, moment: PathMoment, **points: int) -> SelfScores:
    given_points = tuple(CompetenceScore(competence=name, points=p) for name, p in points.items())
    return SelfScores(community_id=HERE, person_id=person, moment=moment, on=DAYS[moment], scores=given_points)


def group(size: int, moment: PathMoment, points: int, people: list[UUID] | None = None) -> list[SelfScores]:
    return [scores(one, moment, Netwerken=points) for one in (people or [uuid4() for _ in range(size)])[:size]]


def test_ones_own_development_runs_from_start_to_end():
    me = uuid4()
    (one,) = own_development([scores(me, END, Netwerken=4), scores(me, START, Netwerken=2)], ["Netwerken"])
    assert one.points == {START: 2, END: 4} and one.growth == 2


def test_a_competence_without_figures_keeps_its_place():
    assert [one.competence for one in own_development([], ["Verbinden", "Netwerken"])] == ["Verbinden", "Netwerken"]
    assert own_development([], ["Verbinden"])[0].growth is None


@pytest.mark.parametrize(("people", "shown"), [(4, 0), (5, 1), (6, 1)])
def test_a_group_is_shown_from_five_people_on(people: int, shown: int):
    assert len(group_development(group(people, START, 3), ["Netwerken"])) == shown


def test_means_are_of_the_same_people_at_every_moment():
    people = [uuid4() for _ in range(8)]
    end = group(5, END, 4, people)
    (one,) = group_development([*group(5, START, 2, people), *group(3, START, 5, people[5:]), *end], ["Netwerken"])
    assert one.points == {START: 2.0, END: 4.0} and one.people == 5


def test_a_moment_of_too_few_is_left_out_of_a_group():
    people = [uuid4() for _ in range(6)]
    (one,) = group_development([*group(6, START, 2, people), *group(4, END, 5, people)], ["Netwerken"])
    assert one.points == {START: 2.0} and one.growth is None


@given(st.lists(st.tuples(st.integers(0, 7), st.sampled_from(PathMoment), st.integers(1, 5)), max_size=40))
def test_no_mean_is_ever_of_fewer_than_five(rows: list[tuple[int, PathMoment, int]]):
    given_scores = [scores(UUID(int=who), moment, Netwerken=points) for who, moment, points in rows]
    for one in group_development(given_scores, ["Netwerken"]):
        assert one.people >= 5 and one.points
        for moment in one.points:
            assert len({g.person_id for g in given_scores if g.moment is moment}) >= 5


def test_a_figure_is_added_changed_and_taken_away():
    empty = SelfScores(community_id=HERE, person_id=uuid4(), on=DAYS[START])
    first = scored(None, empty, "Netwerken", 3)
    assert first is not None and first.id == empty.id
    second = scored(first, empty, "Netwerken", 4)
    assert second is not None and [s.points for s in second.scores] == [4]
    assert scored(second, empty, "Netwerken", None) is None
