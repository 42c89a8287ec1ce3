"""Taking steps of a running session back to the letter, also when several were made within the same minute.

The minutes in which blocks began and ended do not tell one step from two in a minute, nor what a block that is run a
second time was before; so it is remembered what each step wrote.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from copdesk.domain.sessions import BlockRun


@dataclass(frozen=True, slots=True)
class Written:
    """What one step made of the run of one block; there was none before the start."""

    before: BlockRun | None
    after: BlockRun


@dataclass(frozen=True, slots=True)
class Retraced:
    """How to take a step back: what to write, what to remove, and the trail that is left."""

    puts: tuple[BlockRun, ...]
    removes: tuple[BlockRun, ...]
    trail: "Trail"


@dataclass(frozen=True, slots=True)
class Trail:
    """The steps that were made since the program was started."""

    steps: tuple[tuple[Written, ...], ...] = field(default=())

    def going_on(self, runs: Iterable[BlockRun], written: Iterable[BlockRun]) -> "Trail":
        """Return the trail with one step more, made where things stood as `runs` tell."""
        known = {run.id: run for run in runs}
        last = {run.id: run for run in written}
        step = tuple(Written(known.get(run.id), run) for run in last.values() if known.get(run.id) != run)
        return Trail((*self.steps, step)) if step else self

    def back(self, runs: Iterable[BlockRun]) -> Retraced | None:
        """Return how to take the last step back; None when what stands there was not made by these steps.

        Steps that were undone already are passed over.
        """
        there = {run.id: run for run in runs}
        for number in reversed(range(len(self.steps))):
            step = self.steps[number]
            if all(there.get(one.after.id) == one.after for one in step):
                return _taken_back(step, Trail(self.steps[:number]))
            if not _was_undone(step, there):
                return None
        return None


def _taken_back(step: tuple[Written, ...], left: Trail) -> Retraced:
    puts = tuple(one.before for one in step if one.before is not None)
    return Retraced(puts, tuple(one.after for one in step if one.before is None), left)


def _was_undone(step: tuple[Written, ...], there: dict[UUID, BlockRun]) -> bool:
    return all(there.get(one.after.id) == one.before for one in step)
