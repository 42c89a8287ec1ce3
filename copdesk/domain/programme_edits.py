"""What one can do with the blocks of a programme; each edit returns what changes and loses no minute.

All take the blocks that take part in the programme, in order, and return the blocks to keep: those that changed
and those that are new. Nothing is ever taken away here.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby
from uuid import UUID, uuid4

from copdesk.domain.choices import BlockKind, Division
from copdesk.domain.problems import Problem
from copdesk.domain.sessions import Block
from copdesk.domain.timing import ROOM, in_programme, ordered, stretch_of

FEWEST_TRACKS, MOST_TRACKS = 2, 8


def arranged(blocks: Sequence[Block], row: Sequence[Block], loose: Iterable[Block]) -> list[Block]:
    """Return what changes when blocks come to stand as in `row`, where the `loose` ones are moved or new.

    The others keep their position as long as there is room between them; else all are laid apart again.
    """
    free = {block.id for block in loose}
    positions = _between(row, free)
    if positions is None:
        positions = {block.id: n * ROOM for n, block in enumerate(row)}
    old = {block.id: block for block in blocks}
    laid = [b if b.position == positions[b.id] else b.with_(position=positions[b.id]) for b in row]
    return [block for block in laid if block != old.get(block.id)]


def keeping_aside(blocks: Sequence[Block], aside: Sequence[Block], changed: Sequence[Block]) -> list[Block]:
    """Return what changed, and with it what is set aside when all were laid apart: it stays behind its neighbour."""
    known = {block.id: block for block in (*blocks, *aside, *changed)}
    row = in_programme(known.values())
    number = {block.id: n for n, block in enumerate(row)}
    if any(block.position != n * ROOM for n, block in enumerate(row)):
        return list(changed)
    behind: dict[int, list[Block]] = {}
    for gone in ordered(block for block in aside if known[block.id].set_aside):
        before = [number[b.id] for b in blocks if b.id in number and ordered((b, gone))[0] is b]
        behind.setdefault(before[-1] if before else -1, []).append(gone)
    return [*changed, *(block for n, group in behind.items() for block in _laid_behind(n, group, len(row)))]


def _laid_behind(number: int, group: Sequence[Block], length: int) -> list[Block]:
    """Return what has to move so that a group stands behind the block with this number, and before the next."""
    least, most = number * ROOM, (number + 1) * ROOM
    if all(block.position > least and (block.position < most or number + 1 == length) for block in group):
        return []
    if number < 0 and all(block.position < 0 for block in group):
        return []
    step = ROOM // (len(group) + 1)
    return [block.with_(position=least + n * step) for n, block in enumerate(group, 1)]


def _between(row: Sequence[Block], free: set[UUID]) -> dict[UUID, int] | None:
    """Return positions in which only the free blocks move, or None when there is no room for them."""
    positions: dict[UUID, int] = {}
    run: list[Block] = []
    before: int | None = None
    for block in row:
        if block.id in free:
            run.append(block)
            continue
        if not _spread(run, before, block.position, positions):
            return None
        positions[block.id] = before = block.position
        run = []
    return positions if _spread(run, before, None, positions) else None


def _spread(run: Sequence[Block], before: int | None, after: int | None, positions: dict[UUID, int]) -> bool:
    """Give blocks positions between two neighbours; say whether there was room."""
    if not run:
        return True
    step = ROOM
    if before is None:
        before = -ROOM if after is None else after - ROOM * (len(run) + 1)
    elif after is not None:
        step = (after - before) // (len(run) + 1)
    positions.update({block.id: before + step * n for n, block in enumerate(run, 1)})
    return step > 0


def put_in(blocks: Sequence[Block], newcomers: Sequence[Block], index: int) -> list[Block]:
    """Return what changes when `newcomers` come to stand at `index`, in their order."""
    return arranged(blocks, [*blocks[:index], *newcomers, *blocks[index:]], newcomers)


def moved(blocks: Sequence[Block], moving: Sequence[Block], index: int) -> list[Block]:
    """Return what changes when blocks, as they are given, come to stand together at `index` among the others."""
    ids = {block.id for block in moving}
    others = [block for block in blocks if block.id not in ids]
    row = [*others[:index], *moving, *others[index:]]
    stay = [block.id for block in row] == [block.id for block in blocks]
    return arranged(blocks, row, () if stay else moving)


def moved_by(blocks: Sequence[Block], chosen: Iterable[Block], steps: int) -> list[Block]:
    """Return what changes when each of the chosen blocks goes up or down; at an edge all stay as they are.

    What is parallel is stepped over at once, and a part of it steps within it when nothing else is chosen.
    """
    ids = {block.id for block in chosen}
    units = _stepping(blocks, ids)
    places = [n for n, unit in enumerate(units) if any(block.id in ids for block in unit)]
    if not places or places[0] + steps < 0 or places[-1] + steps >= len(units):
        return []
    there = {place + steps: units[place] for place in places}
    others = iter([unit for n, unit in enumerate(units) if n not in places])
    row = [block for n in range(len(units)) for block in (there[n] if n in there else next(others))]
    return arranged(blocks, row, [block for unit in there.values() for block in unit])


def _stepping(blocks: Sequence[Block], ids: set[UUID]) -> list[list[Block]]:
    """Return what goes up or down as one: every block by itself, or what is parallel together."""
    units: list[list[Block]] = []
    parts_alone = True
    for in_tracks, group in groupby(blocks, lambda block: bool(block.track)):
        places = list(group)
        there = sum(block.id in ids for block in places)
        parts_alone = parts_alone and (there == 0 if not in_tracks else there < len(places))
        units += [places] if in_tracks else [[block] for block in places]
    return [[block] for block in blocks] if parts_alone else units


def split(blocks: Sequence[Block], block: Block, at: int) -> list[Block]:
    """Return what changes when a block falls apart after `at` minutes; together both last as long as it did.

    Raises Problem when that is not within the block.
    """
    first, second = halves(block, at)
    return arranged(blocks, _instead(blocks, block, [first, second]), [second])


def halves(block: Block, at: int) -> tuple[Block, Block]:
    """Return a block as two; what says how it begins stays with the first, how it ends with the second.

    What has to be brought stays with the first, so that it is packed once.

    Raises Problem when `at` is not within the block.
    """
    if not 0 < at < block.minutes:
        raise Problem("split_outside", minutes=at, most=block.minutes)
    least = None if block.least is None else min(block.least, at)
    rest = None if block.least is None or least is None else block.least - least
    first = block.with_(minutes=at, least=least, open_end=False, approximate=False)
    begun = {"pin": None, "section": "", "gap_name": "", "materials": "", "how_it_went": ""}
    second = block.with_(id=uuid4(), minutes=block.minutes - at, least=rest, **begun)
    return first, second


def around(blocks: Sequence[Block], block: Block, at: int, pause: Block) -> list[Block]:
    """Return what changes when a break divides a block into two pieces; the break comes on top of its minutes.

    Raises Problem when `at` is not within the block.
    """
    first, second = halves(block, at)
    number = block.piece or 1
    pieces = [first.with_(piece=number), pause.with_(track=block.track), second.with_(piece=number + 1)]
    counted = [_one_later(b, block, number) for b in blocks]
    return arranged(blocks, _instead(counted, block, pieces), pieces[1:])


def _one_later(other: Block, block: Block, number: int) -> Block:
    """Return a later piece of the same block with the number it gets when one more comes before it."""
    same = other.id != block.id and other.title == block.title and (other.piece or 0) > number
    return other.with_(piece=(other.piece or 0) + 1) if same else other


def set_aside(chosen: Iterable[Block]) -> list[Block]:
    """Return the chosen blocks as they are kept outside the programme."""
    return [block.with_(set_aside=True) for block in chosen]


def brought_back(blocks: Sequence[Block], block: Block, index: int | None = None, track: str = "") -> list[Block]:
    """Return what changes when a block takes part again: where it stood, or at `index` without its fixed start."""
    if index is None:
        return [block.with_(set_aside=False)]
    return put_in(blocks, [block.with_(set_aside=False, pin=None, track=track)], index)


def copies(chosen: Iterable[Block]) -> list[Block]:
    """Return copies of blocks; a copy has no fixed start and no heading, and nothing happened in it yet."""
    return [block.with_(id=uuid4(), pin=None, section="", gap_name="", how_it_went="") for block in chosen]


def duplicated(blocks: Sequence[Block], chosen: Sequence[Block]) -> tuple[list[Block], list[Block]]:
    """Return what changes when copies of the chosen blocks come to stand below them, and the copies."""
    fresh = copies(chosen)
    return put_in(blocks, fresh, _number(blocks, chosen[-1]) + 1), fresh


def pasted(
    blocks: Sequence[Block], clip: Iterable[Block], session_id: UUID, index: int
) -> tuple[list[Block], list[Block]]:
    """Return what changes when copied blocks come into a session, and the new ones.

    A fixed start stays when no other block begins there by its own pin.
    """
    taken = {block.pin for block in blocks}
    fresh = [
        block.with_(id=uuid4(), session_id=session_id, set_aside=False, pin=None if block.pin in taken else block.pin)
        for block in clip
    ]
    return put_in(blocks, fresh, index), fresh


def second_round(blocks: Sequence[Block], chosen: Sequence[Block]) -> tuple[list[Block], list[Block]]:
    """Return what changes when blocks come once more, and the new ones; one in a track takes its stretch along."""
    again = stretch_of(blocks, chosen[0]) if len(chosen) == 1 else list(chosen)
    number = max(block.round or 1 for block in again)
    again = [block for block in again if (block.round or 1) == number]
    first = {block.id: block.with_(round=number) for block in again}
    fresh = [block.with_(round=number + 1) for block in copies(again)]
    row = [first.get(block.id, block) for block in blocks]
    index = _number(blocks, again[-1]) + 1
    return arranged(blocks, [*row[:index], *fresh, *row[index:]], fresh), fresh


def beside(blocks: Sequence[Block], chosen: Sequence[Block], names: Sequence[str]) -> list[Block]:
    """Return what changes when the chosen blocks happen at once, each in a track of its own.

    Raises Problem when there are fewer than two or more than eight.
    """
    if not FEWEST_TRACKS <= len(chosen) <= MOST_TRACKS:
        raise Problem("tracks_two_to_eight", count=len(chosen), least=FEWEST_TRACKS, most=MOST_TRACKS)
    pin = chosen[0].pin
    tracks = [block.with_(track=name, pin=pin) for block, name in zip(chosen, names, strict=False)]
    return moved(blocks, tracks, _number(blocks, chosen[0]))


def one_after_the_other(blocks: Sequence[Block], chosen: Sequence[Block]) -> list[Block]:
    """Return what changes when blocks leave their tracks; what stays in tracks comes before them."""
    leaving = stretch_of(blocks, chosen[0]) if len(chosen) == 1 else list(chosen)
    ids = {block.id for block in leaving}
    last = max(_number(blocks, there) for block in leaving for there in stretch_of(blocks, block))
    index = sum(block.id not in ids for block in blocks[: last + 1])
    alone = {"track": "", "division": Division.TOGETHER, "choose": None, "round": None}
    free = [block.with_(**alone) if block.track else block for block in leaving]
    return moved(blocks, free, index)


def swapped(blocks: Sequence[Block], pair: Sequence[Block], names: Sequence[str]) -> tuple[list[Block], list[Block]]:
    """Return what changes when one group does two blocks in this order and another in the other, and the new ones.

    Raises Problem unless there are two blocks.
    """
    if len(pair) != 2:
        raise Problem("swap_two_blocks", count=len(pair))
    together = {"division": Division.SWAPPED, "pin": None}
    ours = [block.with_(track=names[0], **together) for block in pair]
    fresh = [block.with_(track=names[1], **together) for block in copies(reversed(ours))]
    ours[0], fresh[0] = ours[0].with_(pin=pair[0].pin), fresh[0].with_(pin=pair[0].pin)
    others = [b for b in blocks if b.id not in {block.id for block in pair}]
    index = _number(blocks, pair[0])
    four = [*ours, *fresh]
    return arranged(blocks, [*others[:index], *four, *others[index:]], four), fresh


def pause_of(block: Block, title: str, minutes: int) -> Block:
    """Return a new break for the session of a block."""
    return Block(session_id=block.session_id, title=title, kind=BlockKind.BREAK, minutes=minutes)


def _instead(blocks: Sequence[Block], block: Block, others: Sequence[Block]) -> list[Block]:
    """Return the row with others in the place of one block."""
    index = _number(blocks, block)
    return [*blocks[:index], *others, *blocks[index + 1 :]]


def _number(blocks: Sequence[Block], block: Block) -> int:
    return next(n for n, b in enumerate(blocks) if b.id == block.id)
