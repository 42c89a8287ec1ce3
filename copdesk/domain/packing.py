"""What has to be packed for a session: the materials of all its blocks, added up."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

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
    counts for each of the block's groups.
    """
    found: dict[str, Packed] = {}
    for block in blocks:
        for thing, count in _things(block):
            key = thing.casefold()
            before = found.get(key, Packed(thing=thing))
            total = before.count if count is None else (before.count or 0) + count
            titles = dict.fromkeys((*before.needed_for, block.title))
            found[key] = Packed(thing=before.thing, count=total, needed_for=tuple(titles))
    return tuple(found.values())


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
