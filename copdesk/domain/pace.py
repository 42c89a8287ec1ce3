"""What earlier sessions teach about time: how long a method really takes with a group."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

from copdesk.domain.sessions import Block, BlockRun

SHORTEST = 5
"""Blocks planned for less than this say nothing about a method."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How long a method took with one group: minutes planned and taken, over so many times."""

    method: str
    times: int
    planned: int
    took: int

    @property
    def ratio(self) -> Fraction:
        """How many times as long as planned."""
        return Fraction(self.took, self.planned)

    @property
    def differs(self) -> bool:
        """Whether the difference is worth a word: a tenth or more."""
        return abs(self.ratio - 1) >= Fraction(1, 10)

    def suggests(self, minutes: int) -> int:
        """Return how long to plan where `minutes` was meant, in steps of five."""
        return max(5, 5 * round(minutes * self.ratio / 5))


def methods_of(block: Block) -> tuple[str, ...]:
    """Return the methods of a block, each by its own name."""
    return tuple(name for part in block.method.split(",") if (name := part.strip()))


def ratios(runs: Iterable[BlockRun], blocks: Iterable[Block]) -> Mapping[str, Pace]:
    """Return the pace of each method over the runs of one community, by the method in small letters.

    Only what really began and ended counts; what was passed over took no time at all, and what was rehearsed took
    place without the group.
    """
    of_block: dict[UUID, Block] = {block.id: block for block in blocks}
    found: defaultdict[str, list[tuple[str, int, int]]] = defaultdict(list)
    for run in runs:
        block = of_block.get(run.block_id)
        took = minutes_taken(run)
        if block is not None and took and run.planned >= SHORTEST and not run.rehearsed:
            for method in methods_of(block):
                found[method.casefold()].append((method, run.planned, took))
    return {key: _pace(some) for key, some in found.items()}


def minutes_taken(run: BlockRun) -> int | None:
    """Return how long a block really took; None as long as it has not ended."""
    return None if run.began is None or run.ended is None else run.ended - run.began


def _pace(some: list[tuple[str, int, int]]) -> Pace:
    return Pace(some[-1][0], len(some), sum(planned for _, planned, _ in some), sum(took for _, _, took in some))
