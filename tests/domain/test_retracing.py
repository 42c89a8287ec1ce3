"""Going back restores exactly what was, however many steps were made within one minute."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from copdesk.domain.live import Course
from copdesk.domain.retracing import Retraced, Trail
from copdesk.domain.running import advance, begin, end, finish, start
from copdesk.domain.sessions import Block, BlockRun
from tests.builders import block, session

MEETING = session(starts=time(13))
PLENARY = tuple(block(f"Blok {n}", minutes, position=n) for n, minutes in enumerate((10, 0, 15, 20, 5)))
TRACKS = (
    block("Opening", 5),
    block("Oost", 10, position=1, track="A"),
    block("Oost verder", 10, position=2, track="A"),
    block("West", 15, position=3, track="B"),
    block("Samen", 10, position=4),
)
ACTS: dict[str, Callable[[Course, Block], tuple[BlockRun, ...]]] = {
    "on": lambda now, one: advance(now) if now.begun else (),
    "start": lambda now, one: start(now, one) if now.begun else (),
    "end": lambda now, one: end(now, one) if one in now.running else (),
    "finish": lambda now, one: finish(now) if now.begun else (),
}
STEPS = st.lists(st.tuples(st.sampled_from(list(ACTS)), st.integers(0, 4), st.sampled_from((0, 0, 1, 12))), max_size=9)


def written(course: Course, runs: tuple[BlockRun, ...]) -> Course:
    return replace(course, runs=tuple(({run.id: run for run in course.runs} | {run.id: run for run in runs}).values()))


def returned(course: Course, way: Retraced) -> Course:
    gone = {run.id for run in way.removes}
    return written(replace(course, runs=tuple(run for run in course.runs if run.id not in gone)), way.puts)


@given(st.sampled_from((PLENARY, TRACKS)), STEPS)
def test_each_step_back_restores_what_was_to_the_letter(blocks: tuple[Block, ...], steps: list[tuple[str, int, int]]):
    course, trail, past = Course(MEETING, blocks, (), 13 * 3600), Trail(), list[set[BlockRun]]()
    for act, which, wait in [("begin", 0, 0), *steps]:
        course = replace(course, second=course.second + wait * 60)
        runs = begin(course) if act == "begin" else ACTS[act](course, blocks[which])
        after = written(course, runs)
        if set(after.runs) != set(course.runs):
            past.append(set(course.runs))
        trail, course = trail.going_on(course.runs, runs), after
    while past:
        way = trail.back(course.runs)
        assert way is not None
        trail, course = way.trail, returned(course, way)
        assert set(course.runs) == past.pop()


def test_a_step_that_was_undone_elsewhere_is_passed_over():
    fresh = Course(MEETING, PLENARY, (), 13 * 3600)
    begun = written(fresh, begin(fresh))
    trail = Trail().going_on((), begun.runs).going_on(begun.runs, advance(begun))
    way = trail.back(begun.runs)
    assert way is not None and set(way.removes) == set(begun.runs)


def test_what_was_changed_by_hand_is_not_overwritten():
    fresh = Course(MEETING, PLENARY, (), 13 * 3600)
    begun = written(fresh, begin(fresh))
    other = tuple(run.with_(began=779) for run in begun.runs)
    assert Trail().going_on((), begun.runs).back(other) is None
