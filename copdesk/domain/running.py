"""What a facilitator does while a session runs: start, go on, end, go back, and set right when something began.

Each of these returns what has to be written; nothing is written here.
"""

from dataclasses import dataclass, replace

from copdesk.domain.live import Course, Phase, Stretch
from copdesk.domain.problems import Problem
from copdesk.domain.sessions import LONGEST_BLOCK, Block, BlockRun


@dataclass(frozen=True, slots=True)
class Step:
    """What going on means: blocks that end, blocks that start, and moments without length that are passed."""

    ends: tuple[Block, ...] = ()
    starts: tuple[Block, ...] = ()
    passes: tuple[Block, ...] = ()


def begin(course: Course) -> tuple[BlockRun, ...]:
    """Start the session: note what was planned for every block, and start the first."""
    plan = [b for stretch in course.stretches for track in stretch for b in track]
    fresh = {b.id: _run(course, b).with_(planned=b.minutes, began=None, ended=None) for b in plan}
    clean = replace(course, runs=tuple(fresh.values()))
    return tuple((fresh | {run.block_id: run for run in _carry_out(clean, next_step(clean))}).values())


def next_step(course: Course) -> Step:
    """Return what the next step ends and starts.

    Where tracks go on beside each other, those move on whose next block is due first; when all are in their
    last block, all end together.
    """
    waiting = _waiting_beside(course)
    if waiting:
        return Step((), waiting)
    following = {b.id: after for b in course.running if (after := _after(course, b))}
    moving = [b for b in course.running if b.id in following]
    if moving:
        due = max(course.now, min(_due(course, b) for b in moving))
        ends = [b for b in moving if _due(course, b) <= due]
        starts, passes = _first([following[b.id] for b in ends])
        if starts or len(ends) < len(course.running):
            return Step(tuple(ends), starts, passes)
    starts, passes = _next_stretch(course)
    return Step(course.running, starts, passes)


def advance(course: Course) -> tuple[BlockRun, ...]:
    """Go on to what comes next."""
    return _carry_out(course, next_step(course)) if course.begun else begin(course)


def start(course: Course, block: Block) -> tuple[BlockRun, ...]:
    """Start one block at once, out of its turn too; what it follows ends, and its neighbour tracks start with it."""
    number, stretch, track = _where(course, block)
    begun = number == course.reached
    ends = [b for b in course.running if b in track or not any(b in other for other in stretch)]
    beside = [] if begun else [other[0] for other in stretch if other is not track]
    return _carry_out(course, Step(tuple(ends), (block, *beside)))


def end(course: Course, block: Block) -> tuple[BlockRun, ...]:
    """End one block; nothing starts yet."""
    return _carry_out(course, Step(ends=(block,)))


def finish(course: Course) -> tuple[BlockRun, ...]:
    """End the session: what runs ends, what has not been is passed over."""
    rest = tuple(turn.block for turn in course.turns if turn.phase is Phase.TO_COME)
    return _carry_out(course, Step(course.running, passes=rest))


def back(course: Course) -> tuple[BlockRun, ...]:
    """Take the last step back: what began last has not begun, and what it followed goes on."""
    last = course.last_moment
    if last is None:
        return ()
    begun = [run for run in course.runs if run.began == last and run.ended is None]
    passed = [run for run in _in_order(course) if run.began == run.ended == last]
    ended = [run for run in course.runs if run.ended == last and (run.began or 0) < last]
    real = [run for run in passed if run.planned]
    taken_back = [run.with_(began=None, ended=None) for run in begun]
    if begun and real:
        return (*taken_back, real[-1].with_(ended=None))
    taken_back += [run.with_(began=None, ended=None) for run in passed]
    return (*taken_back, *(run.with_(ended=None) for run in ended))


def started_at(course: Course, block: Block, at: int) -> tuple[BlockRun, ...]:
    """Set right when a block began; what it followed ended then, and what began with it moves along.

    Raises Problem when that is still to come, after the block ended, or before what it followed began.
    """
    run = course.run_of.get(block.id)
    if run is None or run.began is None:
        return ()
    together = [r for r in course.runs if r.began == run.began]
    before = [r for r in course.runs if r.began is not None and r.began < run.began]
    handed_over = [r for r in before if r.ended == run.began]
    latest = min([course.now, *(r.ended for r in together if r.ended is not None and r.ended > run.began)])
    earliest = max((r.began or 0 for r in handed_over), default=0)
    if at > latest:
        raise Problem("live_start_late", time=course.clock(latest))
    if at < earliest:
        raise Problem("live_start_early", time=course.clock(earliest))
    moved = (r.with_(began=at, ended=at if r.ended == r.began else r.ended) for r in together)
    return (*moved, *(r.with_(ended=at) for r in handed_over))


def lengthened(block: Block, by: int) -> Block:
    """Return a block that lasts longer or shorter."""
    return block.with_(minutes=min(LONGEST_BLOCK, max(0, block.minutes + by)))


def _carry_out(course: Course, step: Step) -> tuple[BlockRun, ...]:
    now = course.now
    ended = [run.with_(ended=max(now, run.began or 0)) for run in (_run(course, b) for b in step.ends)]
    passed = [_run(course, b).with_(began=now, ended=now) for b in step.passes]
    begun = [_run(course, b).with_(began=now, ended=None) for b in step.starts]
    return (*ended, *passed, *begun)


def _run(course: Course, block: Block) -> BlockRun:
    known = course.run_of.get(block.id)
    known = known or BlockRun(session_id=course.session.id, block_id=block.id, planned=block.minutes)
    return known.with_(rehearsed=course.rehearsed)


def _in_order(course: Course) -> list[BlockRun]:
    return [course.run_of[turn.block.id] for turn in course.turns if turn.block.id in course.run_of]


def _due(course: Course, block: Block) -> int:
    return (course.began(block) or 0) + block.minutes


def _where(course: Course, block: Block) -> tuple[int, Stretch, tuple[Block, ...]]:
    return next(
        (number, stretch, track)
        for number, stretch in enumerate(course.stretches)
        for track in stretch
        if block in track
    )


def _after(course: Course, block: Block) -> tuple[Block, ...]:
    """Return what is still to come after a block in its own track."""
    _, _, track = _where(course, block)
    return tuple(b for b in track[track.index(block) + 1 :] if course.began(b) is None)


def _waiting_beside(course: Course) -> tuple[Block, ...]:
    """Return what could start in tracks that stand still while their neighbours go on."""
    if not course.running:
        return ()
    to_come = {turn.block.id for turn in course.turns if turn.phase is Phase.TO_COME}
    stretch = course.stretches[course.reached]
    idle = [track for track in stretch if not any(b in course.running for b in track)]
    return _first([tuple(b for b in track if b.id in to_come) for track in idle])[0]


def _next_stretch(course: Course) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Return what starts in the next stretch that has anything to start, and the moments passed on the way."""
    to_come = {turn.block.id for turn in course.turns if turn.phase is Phase.TO_COME}
    going_by: list[Block] = []
    for stretch in course.stretches:
        starts, passes = _first([tuple(b for b in track if b.id in to_come) for track in stretch])
        going_by += passes
        if starts:
            return starts, tuple(going_by)
    return (), tuple(going_by)


def _first(tracks: list[tuple[Block, ...]]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Return the first block with any length of each track, and the moments before it."""
    starts, passes = list[Block](), list[Block]()
    for track in tracks:
        first = next((n for n, block in enumerate(track) if block.minutes), len(track))
        passes += track[:first]
        starts += track[first : first + 1]
    return tuple(starts), tuple(passes)
