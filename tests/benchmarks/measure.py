"""Measures one thing beside its floor: in turns, within one run, so that a busy machine slows both alike."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import log
from statistics import median
from time import perf_counter

Act = Callable[[], float]
"""Does something once and returns what it cost."""


@dataclass(frozen=True, kw_only=True)
class Goal:
    """How a figure should compare with its floor: at most so many times as much, or at least.

    With `p95`, nineteen in twenty times should stay under so many milliseconds too.
    """

    times: float
    at_least: bool = False
    p95: float | None = None

    def met_by(self, ratio: float, found: Sequence[float]) -> bool:
        """Tell whether this reaches the goal."""
        near = ratio >= self.times if self.at_least else ratio <= self.times
        return near and (self.p95 is None or p95(found) <= self.p95)

    def __str__(self) -> str:
        bound = "" if self.p95 is None else f", p95 ≤ {self.p95:g} ms"
        return f"{'≥' if self.at_least else '≤'} {self.times:g} ×{bound}"


@dataclass(frozen=True, kw_only=True)
class Figure:
    """What one thing cost, each time it was measured, and what its floor cost beside it."""

    name: str
    beside: str
    ours: Sequence[float]
    floor: Sequence[float]
    goal: Goal | None = None
    unit: str = "ms"

    @property
    def middle(self) -> float:
        """The median of what it cost."""
        return median(self.ours)

    @property
    def floors_middle(self) -> float:
        """The median of its floor."""
        return median(self.floor)

    @property
    def ratio(self) -> float:
        """The median of the ratios of what was measured side by side."""
        return median(one / other for one, other in zip(self.ours, self.floor, strict=True))

    @property
    def met(self) -> bool | None:
        """Whether the goal is reached; None when there is none."""
        return None if self.goal is None else self.goal.met_by(self.ratio, self.ours)


def in_turns(acts: Sequence[Act], times: int, *, warm: bool = True) -> list[list[float]]:
    """Return what each act cost each time; they take turns, after one turn that does not count."""
    if warm:
        for act in acts:
            act()
    found: list[list[float]] = [[] for _ in acts]
    for turn in range(times):
        order = list(enumerate(acts))
        for number, act in order if turn % 2 == 0 else reversed(order):
            found[number].append(act())
    return found


def timed(work: Callable[[], object]) -> Act:
    """Return an act that does `work` and says how many milliseconds it took; what is kept of it is let go after."""

    def act() -> float:
        began = perf_counter()
        kept = work()
        took = (perf_counter() - began) * 1000
        del kept
        return took

    return act


def p95(found: Sequence[float]) -> float:
    """Return what nineteen in twenty stay under."""
    return sorted(found)[max(0, round(0.95 * len(found)) - 1)]


def exponent(sizes: Sequence[float], costs: Sequence[float]) -> float:
    """Return how cost grows with size: 1 is in proportion, 2 with the square; the slope of the logarithms."""
    points = [(log(size), log(cost)) for size, cost in zip(sizes, costs, strict=True)]
    across, up = (sum(values) / len(points) for values in zip(*points, strict=True))
    return sum((x - across) * (y - up) for x, y in points) / sum((x - across) ** 2 for x, _ in points)
