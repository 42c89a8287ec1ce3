"""When a method was used: in which session, with how many people, how long it took and how it went."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from copdesk.domain.choices import Certainty
from copdesk.domain.method_library import Library
from copdesk.domain.sessions import Block, BlockRun, Session


@dataclass(frozen=True, slots=True)
class Use:
    """One block in which a method was, or will be, used; `actual` is minutes, known only after it was timed."""

    session: Session
    block: Block
    people: int | None = None
    actual: int | None = None

    @property
    def planned(self) -> int:
        """How many minutes the programme gives it."""
        return self.block.minutes


def uses(
    library: Library,
    sessions: Iterable[Session],
    blocks: Iterable[Block],
    runs: Iterable[BlockRun] = (),
    people: Mapping[UUID, int] | None = None,
) -> dict[str, tuple[Use, ...]]:
    """Return for each key of a method its uses, the latest first.

    `people` tells how many were at a session, by its identity; without it the number that was expected counts.
    """
    met = {session.id: session for session in sessions}
    held = (run for run in runs if not run.rehearsed)
    lasted = {run.block_id: run.ended - run.began for run in held if run.began is not None and run.ended is not None}
    found: defaultdict[str, list[Use]] = defaultdict(list)
    for block in blocks:
        session = met.get(block.session_id)
        if session is None or not block.method or block.set_aside or block.certainty is Certainty.CANCELLED:
            continue
        there = (people or {}).get(session.id) or session.expected
        for method in library.named(block.method):
            found[method.key].append(Use(session, block, there, lasted.get(block.id)))
    return {key: tuple(sorted(those, key=_when, reverse=True)) for key, those in found.items()}


def _when(use: Use) -> tuple[object, ...]:
    return (use.session.day, use.session.starts, use.block.position)
