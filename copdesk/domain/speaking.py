"""How long each participant has the floor in a session, roughly: the whole group, a small group, or a pair."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from copdesk.domain.balance import REST, effective_activity, longest, takes_part
from copdesk.domain.choices import Activity, BlockKind, Talk
from copdesk.domain.methods import Method
from copdesk.domain.sessions import Block
from copdesk.domain.timing import Placed, stretches_for

USUAL_GROUP = 5
"""How many sit together in small groups when nothing says how many."""

Lookup = Callable[[str], Sequence[Method]]
"""Finds the methods that a block names, in either language; none when it is not in the library."""


def none_known(_text: str) -> Sequence[Method]:
    """Find no method: for whoever has no library at hand."""
    return ()


@dataclass(frozen=True, slots=True)
class TalkTime:
    """Minutes of programme in one way of talking, and how many of them one participant has the floor.

    Nothing is known of the latter when everybody shares the floor and nobody knows how many come.
    """

    talk: Talk
    minutes: int
    each: Fraction | None


@dataclass(frozen=True, slots=True)
class Speaking:
    """How the talking in a session is divided."""

    times: tuple[TalkTime, ...] = ()

    @property
    def each(self) -> Fraction | None:
        """Minutes in which one participant has the floor, or nothing when that is not known."""
        known = [time.each for time in self.times if time.each is not None]
        return sum(known, Fraction(0)) if len(known) == len(self.times) else None

    @property
    def per_hour(self) -> Fraction | None:
        """The same for each hour of programme, so that a short and a long session can be compared."""
        minutes = sum(time.minutes for time in self.times)
        return None if self.each is None else self.each * 60 / minutes if minutes else Fraction(0)


def speaking(placed: Iterable[Placed], people: int | None, methods: Lookup = none_known) -> Speaking:
    """Return how the talking is divided over `people`; of parallel tracks the longest is counted."""
    minutes: dict[Talk, Counter[int | None]] = {talk: Counter() for talk in Talk}
    for block, present in _programme(placed, people):
        named = methods(block.method) if block.method else ()
        talk = talk_of(block, named)
        minutes[talk][_sharing(block, talk, present, named)] += block.minutes
    return Speaking(tuple(_talk_time(talk, shared) for talk, shared in minutes.items() if shared))


def _talk_time(talk: Talk, shared: Counter[int | None]) -> TalkTime:
    """Add up minutes by how many share the floor; where nobody has it, that is 0."""
    each = sum((Fraction(minutes, n) for n, minutes in shared.items() if n), Fraction(0))
    return TalkTime(talk, shared.total(), None if None in shared else each)


def talk_of(block: Block, named: Sequence[Method] = ()) -> Talk:
    """Return how people talk in a block: as it says, as its method says, or as its kind makes likely."""
    if block.talk is not Talk.UNSAID:
        return block.talk
    in_groups = block.kind is BlockKind.SMALL_GROUPS
    if named and named[0].talk is not Talk.UNSAID and not (in_groups and named[0].talk is Talk.PLENARY):
        return named[0].talk
    if effective_activity(block) is Activity.PASSIVE:
        return Talk.LISTENING
    return Talk.GROUPS if in_groups else Talk.SOLO if block.kind is BlockKind.SOLO else Talk.PLENARY


def group_size(block: Block, people: int | None, named: Sequence[Method] = ()) -> int | None:
    """Return how many sit together in the groups of a block, where anything says so."""
    tables = sum(not place.cancelled for place in block.places)
    if block.group_size is not None:
        return block.group_size
    if tables > 1 and people:
        return -(-people // tables)
    return named[0].subgroup if named else None


def _programme(placed: Iterable[Placed], people: int | None) -> Iterator[tuple[Block, int | None]]:
    """Yield the blocks in which people talk as part of the programme, and how many are in the room."""
    for stretch in stretches_for(takes_part, placed):
        present = -(-people // len(stretch)) if people else None
        for place in longest(stretch):
            if place.block.kind not in REST and effective_activity(place.block) is not Activity.NONE:
                yield place.block, present


def _sharing(block: Block, talk: Talk, people: int | None, named: Sequence[Method]) -> int | None:
    """Return over how many people the floor is divided: 0 when nobody of them has it, nothing when nobody knows."""
    if talk is Talk.PAIRS:
        return 2
    if talk is Talk.GROUPS:
        return group_size(block, people, named) or USUAL_GROUP
    return people if talk is Talk.PLENARY else 0
