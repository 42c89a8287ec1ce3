"""What a session gives: minutes for each of the three parts, and how much people do themselves."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from copdesk.domain.choices import Activity, BlockKind, Certainty, Part
from copdesk.domain.sessions import Block
from copdesk.domain.timing import Placed, stretches_for

NO_ACTIVITY = {BlockKind.WALK_IN, BlockKind.MEAL, BlockKind.DRINKS, BlockKind.INFORMAL, BlockKind.NIGHT}

REST = NO_ACTIVITY | {BlockKind.BREAK}
"""The kinds of block in which nobody has to sit still and pay attention."""

Stretch = list[list[Placed]]
"""The tracks that run beside each other; a plenary block is a stretch with one track of one block."""


@dataclass(frozen=True, slots=True)
class Balance:
    """What a session gives: minutes per part (halves occur), minutes per activity and programme minutes."""

    knowledge: Fraction
    translate: Fraction
    network: Fraction
    active: int
    mixed: int
    passive: int

    @property
    def active_share(self) -> Fraction | None:
        """(active + ½ mixed) / (active + mixed + passive), or nothing when there is nothing to count."""
        counted = self.active + self.mixed + self.passive
        return Fraction(2 * self.active + self.mixed, 2 * counted) if counted else None

    @property
    def active_percent(self) -> int | None:
        """The active share as everybody reads it: in whole percents, downwards, so that below a limit stays below."""
        share = self.active_share
        return None if share is None else int(100 * share)

    @property
    def programme_minutes(self) -> int:
        """Minutes in which people work, listen or both."""
        return self.active + self.mixed + self.passive

    @property
    def in_parts(self) -> Fraction:
        """Minutes given to any of the three parts."""
        return self.knowledge + self.translate + self.network

    def of(self, part: Part) -> Fraction:
        """Return the minutes given to `part`."""
        return {Part.KNOWLEDGE: self.knowledge, Part.TRANSLATE: self.translate, Part.NETWORK: self.network}[part]


def effective_parts(block: Block) -> tuple[Part, ...]:
    """Return the parts a block counts for: walk-in and night for none, drinks for network."""
    if block.kind in (BlockKind.WALK_IN, BlockKind.NIGHT):
        return ()
    return (Part.NETWORK,) if block.kind is BlockKind.DRINKS else block.parts


def effective_activity(block: Block) -> Activity:
    """Return the activity a block counts for: none for walk-in, meals, drinks and night."""
    return Activity.NONE if block.kind in NO_ACTIVITY else block.activity


def balance(placed: Iterable[Placed]) -> Balance:
    """Return what the session gives to one participant; crew rows and what was cancelled are left out."""
    return balance_of(experienced(placed))


def balance_of(line: Iterable[Placed]) -> Balance:
    """Return what these blocks give when somebody goes through all of them.

    Nobody is in two blocks at once: where a pin lets one begin within another, that time counts for the earlier.
    """
    halves = dict.fromkeys(Part, 0)  # a block serves two parts at most, so half minutes are exact
    activity = dict.fromkeys(Activity, 0)
    over = 0
    for place in sorted(line, key=lambda p: p.start):
        minutes, over = max(0, place.end - max(place.start, over)), max(over, place.end)
        activity[effective_activity(place.block)] += minutes
        serves = effective_parts(place.block)
        for part in serves:
            halves[part] += 2 * minutes // len(serves)
    return Balance(
        Fraction(halves[Part.KNOWLEDGE], 2),
        Fraction(halves[Part.TRANSLATE], 2),
        Fraction(halves[Part.NETWORK], 2),
        activity[Activity.ACTIVE],
        activity[Activity.MIXED],
        activity[Activity.PASSIVE],
    )


def experienced(placed: Iterable[Placed]) -> Iterator[Placed]:
    """Yield what one participant goes through: of parallel tracks the longest."""
    for stretch in stretches_for(takes_part, placed):
        yield from longest(stretch)


def longest(stretch: Stretch) -> list[Placed]:
    """Return the track of a stretch that takes most time of a participant."""
    return max(stretch, key=lambda track: sum(p.block.minutes for p in track))


def takes_part(block: Block) -> bool:
    """Tell whether participants go through a block."""
    return not block.crew_only and block.certainty is not Certainty.CANCELLED
