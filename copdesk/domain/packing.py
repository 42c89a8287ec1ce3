"""What has to be packed for a session: the materials of all its blocks, added up."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from copdesk.domain.choices import Division
from copdesk.domain.sessions import Block

_COUNTED = re.compile(r"(?:(\d{1,5})\s*[x×]?\s+)?(.*)", re.DOTALL)
_APART = re.compile(r"[\n;]|,(?!\d)")
_PER_GROUP = re.compile(r"\s*\bper (?:groep|tafel|zaal|group|table|room)\b", re.IGNORECASE)
_MARK = re.compile(r"^[\s•·*–-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """A thing to bring: how many together, nothing when nobody counted, and the titles of the blocks that need it."""

    thing: str
    count: int | None = None
    needed_for: tuple[str, ...] = ()


def packing_list(blocks: Iterable[Block]) -> tuple[Packed, ...]:
    """Return everything the blocks need, in the order in which it is first needed.

    Things stand on lines of their own or between commas, with their number in front: "24 stiften". "2 per groep"
    counts for each of the block's groups. What comes again uses the same things, so of those the most is needed.
    """
    found: dict[str, _Needed] = {}
    for block in blocks:
        for thing, count in _things(block):
            needed = found.setdefault(thing.casefold(), _Needed(thing))
            needed.titles[block.title] = None
            if count is not None:
                needed.counts[_occasion(block)] += count
    return tuple(
        Packed(thing=needed.thing, count=needed.most(), needed_for=tuple(needed.titles)) for needed in found.values()
    )


@dataclass(slots=True)
class _Needed:
    """How often a thing is needed on each occasion, while it is being added up."""

    thing: str
    titles: dict[str, None] = field(default_factory=dict[str, None])
    counts: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])

    def most(self) -> int | None:
        """Return how many are needed: over rounds, over pieces and over groups that swap, the most of each."""
        most: dict[str, int] = {}
        for (again, _), count in self.counts.items():
            most[again] = max(most.get(again, 0), count)
        return sum(most.values()) if most else None


def _occasion(block: Block) -> tuple[str, str]:
    """Return in what way a block comes again, and which time this is; all others share one occasion."""
    if block.round:
        return "round", str(block.round)
    if block.piece:
        return "piece", str(block.piece)
    return ("swap", block.track) if block.division is Division.SWAPPED else ("", "")


def _things(block: Block) -> Iterable[tuple[str, int | None]]:
    """Yield each material of a block with its number."""
    groups = max(1, sum(not place.cancelled for place in block.places))
    for part in _APART.split(block.materials):
        said = _MARK.sub("", part).strip().rstrip(".")
        alone = _PER_GROUP.sub("", said)
        times = groups if alone != said else 1
        if matched := _COUNTED.fullmatch(alone.strip()):
            number, thing = matched.groups()
            if thing.strip():
                yield thing.strip(), int(number) * times if number else (times if times > 1 else None)
