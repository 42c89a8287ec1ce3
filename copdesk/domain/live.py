"""A session while it runs: what is going on now, what comes next, and when everything will end."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from uuid import UUID

from copdesk.domain.choices import Certainty
from copdesk.domain.live_clock import MINUTE, from_the_wall, shown
from copdesk.domain.sessions import Block, BlockRun, Session
from copdesk.domain.timing import in_programme, lay_out, steps_of, stretches

AMBER, RED = 0.20, 0.05
"""From which share of a block's time on the timer turns amber, and red."""


class Phase(Enum):
    """How far a block is; what began and ended in the same minute was passed over."""

    TO_COME = "to_come"
    RUNNING = "running"
    DONE = "done"
    PASSED = "passed"


class Tone(Enum):
    """How pressing the time is."""

    CALM = "calm"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Turn:
    """One block in the course of the session, in minutes on the clock: as it was planned, and as it goes.

    `late` is how much later than its pin a block will begin. Without a planned place it was put in on the way.
    """

    block: Block
    phase: Phase
    start: int
    end: int
    planned_start: int | None = None
    planned_end: int | None = None
    gap: int = 0
    late: int = 0


@dataclass(frozen=True, slots=True)
class Timer:
    """The time of one running block, in seconds; nothing is known to be left of a block with an open end."""

    block: Block
    spent: int
    left: int | None
    tone: Tone


Stretch = tuple[tuple[Block, ...], ...]
"""Blocks that go on beside each other: one row of blocks for each track."""


def stretches_of(blocks: Iterable[Block]) -> tuple[Stretch, ...]:
    """Return the blocks of the programme by what goes on at the same time.

    Where all tracks go through the same rounds, or are swapped halfway, each round is a stretch of its own, because
    all wait for it to begin.
    """
    return tuple(part for stretch in stretches(in_programme(blocks)) for part in _rounds(stretch))


def _rounds(stretch: Sequence[Sequence[Block]]) -> Iterable[Stretch]:
    steps = [steps_of(track) for track in stretch]
    if len(stretch) == 1 or len({frozenset(track) for track in steps}) > 1:
        return [tuple(map(tuple, stretch))]
    return [
        tuple(
            tuple(b for b, at in zip(track, own, strict=True) if at == step)
            for track, own in zip(stretch, steps, strict=True)
        )
        for step in sorted(set(steps[0]))
    ]


@dataclass(frozen=True)
class Course:
    """A session at one moment: its blocks, how they went until now, and the clock in seconds since midnight.

    It is `rehearsed` when this is not its day.
    """

    session: Session
    blocks: tuple[Block, ...]
    runs: tuple[BlockRun, ...]
    second: int
    rehearsed: bool = False

    def with_blocks(self, blocks: Iterable[Block]) -> "Course":
        """Return the session with other lengths, or without what is set aside; what was planned stays the same."""
        other = replace(self, blocks=tuple(blocks))
        vars(other)["planned"] = self.planned
        return other

    @property
    def now(self) -> int:
        """The clock in minutes."""
        return self.second // MINUTE

    def clock(self, minutes: int) -> str:
        """Return minutes on the clock of the session as the wall shows them."""
        return shown(self.session, minutes)

    def pin(self, block: Block) -> int | None:
        """Return where a block is pinned, on the clock of the session."""
        return None if block.pin is None else from_the_wall(self.session, block.pin)

    @cached_property
    def run_of(self) -> dict[UUID, BlockRun]:
        """How each block went, by the block."""
        return {run.block_id: run for run in self.runs}

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """What goes on one after the other; what was cancelled does not, unless it had begun already."""
        return stretches_of(b for b in self.blocks if not _cancelled(b) or self.began(b) is not None)

    @cached_property
    def begun(self) -> bool:
        """Whether the session was started."""
        return any(run.began is not None for run in self.runs)

    @property
    def held(self) -> bool:
        """Whether it was held on its own day and this is another: then how it went is there to be read."""
        return self.rehearsed and any(run.began is not None and not run.rehearsed for run in self.runs)

    @property
    def over(self) -> bool:
        """Whether everything has been."""
        return self.begun and all(t.phase in (Phase.DONE, Phase.PASSED) for t in self.turns)

    @cached_property
    def running(self) -> tuple[Block, ...]:
        """What goes on now; several when there are tracks."""
        return tuple(turn.block for turn in self.turns if turn.phase is Phase.RUNNING)

    def began(self, block: Block) -> int | None:
        """Return when a block began."""
        run = self.run_of.get(block.id)
        return None if run is None else run.began

    def timer(self, block: Block) -> Timer:
        """Return how much time a running block has left."""
        began = self.began(block)
        spent = 0 if began is None else max(0, self.second - began * MINUTE)
        left = block.minutes * MINUTE - spent
        if block.open_end:
            return Timer(block, spent, None, Tone.CALM)
        share = left / (block.minutes * MINUTE) if block.minutes else 0.0
        return Timer(block, spent, left, Tone.RED if share <= RED else Tone.AMBER if share <= AMBER else Tone.CALM)

    # What was planned, and what is to be expected

    @cached_property
    def planned(self) -> dict[UUID, tuple[int, int]]:
        """When each block was to begin and end, as it was planned before the session started."""
        blocks = [b for b in self.blocks if b.id in self.run_of]
        plan = [b.with_(minutes=self.run_of[b.id].planned, set_aside=False) for b in blocks]
        plan = plan or [b for b in self.blocks if not _cancelled(b)]
        placed = lay_out(self.session, [b.with_(pin=self.pin(b)) if b.pin else b for b in plan])
        return {p.block.id: (p.start, p.end) for p in placed}

    @cached_property
    def turns(self) -> tuple[Turn, ...]:
        """Every block of the programme, as it went and as it is to be expected; pins hold what comes too early."""
        free, turns = self.session.starts_at, list[Turn]()
        for number, stretch in enumerate(self.stretches):
            ends = [free]
            for track in stretch:
                there = free
                for index, block in enumerate(track):
                    turns.append(self._turn(block, self._phase(number, track, index), there))
                    there = max(there, turns[-1].end)
                ends.append(there)
            free = max(ends)
        return tuple(turns)

    @property
    def last_moment(self) -> int | None:
        """When something last began or ended."""
        return max((at for run in self.runs for at in (run.began, run.ended) if at is not None), default=None)

    @property
    def planned_end(self) -> int:
        """When the session was to end."""
        return max((end for _, end in self.planned.values()), default=self.session.starts_at)

    @property
    def expected_end(self) -> int:
        """When the session will end, as it goes now."""
        return max((turn.end for turn in self.turns), default=self.session.starts_at)

    @property
    def drift(self) -> int:
        """How many minutes later than planned the session will end; earlier is negative."""
        return self.expected_end - self.planned_end

    @property
    def behind(self) -> int:
        """How many minutes later than planned the next block will begin, or the last one end; earlier is negative."""
        for turn in self.turns:
            if turn.phase is Phase.TO_COME and turn.planned_start is not None:
                return turn.start - turn.planned_start
        return self.drift

    @cached_property
    def lateness(self) -> int:
        """How many minutes too late the session will be at the worst of its pins to come, or at its end."""
        pins = [turn.late for turn in self.turns if turn.phase is Phase.TO_COME]
        return max(0, self.drift, *pins)

    def _turn(self, block: Block, phase: Phase, free: int) -> Turn:
        run, (plan_start, plan_end) = self.run_of.get(block.id), self.planned.get(block.id, (None, None))
        start, end, gap, late = free, free, 0, 0
        if run is not None and run.began is not None:
            start = run.began
            end = max(start + block.minutes, self.now) if run.ended is None else run.ended
        elif phase is Phase.TO_COME:
            ready = max(free, self.now)
            pin = self.pin(block)
            start = ready if pin is None else max(ready, pin)
            end, gap = start + block.minutes, start - ready
            late = 0 if pin is None else start - pin
        return Turn(block, phase, start, end, plan_start, plan_end, gap, late)

    def _phase(self, number: int, track: tuple[Block, ...], index: int) -> Phase:
        run = self.run_of.get(track[index].id)
        if run is not None and run.began is not None:
            if run.ended is None:
                return Phase.RUNNING
            return Phase.PASSED if run.began == run.ended else Phase.DONE
        went_by = number < self.reached or any(self.began(block) is not None for block in track[index + 1 :])
        return Phase.PASSED if went_by else Phase.TO_COME

    @cached_property
    def reached(self) -> int:
        """The number of the last stretch in which anything began; -1 before the start."""
        begun = (n for n, s in enumerate(self.stretches) if any(self.began(b) is not None for t in s for b in t))
        return max(begun, default=-1)


def _cancelled(block: Block) -> bool:
    return block.certainty is Certainty.CANCELLED
