"""The rows of the table: the blocks in order, and between them headings, free time, overlaps and what was set aside."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from copdesk.domain.sessions import Block
from copdesk.domain.timing import Placed


class RowKind(StrEnum):
    """What a row is."""

    BLOCK = "block"
    SECTION = "section"
    GAP = "gap"
    OVERLAP = "overlap"
    END = "end"
    SHELF = "shelf"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row; thin ones carry the block they stand before, or none at the end."""

    kind: RowKind
    block: Block | None = None
    place: Placed | None = None
    minutes: int = 0

    @property
    def key(self) -> tuple[RowKind, UUID | None]:
        """What the row is recognised by."""
        return (self.kind, None if self.block is None else self.block.id)

    @property
    def thin(self) -> bool:
        """Whether it is no block but stands between them."""
        return self.kind not in (RowKind.BLOCK, RowKind.KEPT)


def table_rows(placed: Sequence[Placed], shelf: Iterable[Block], ends: int) -> list[TableRow]:
    """Return all rows of a session; `ends` is when it is over."""
    rows = [row for place in placed for row in _rows_of(place)]
    if rows:
        rows.append(TableRow(RowKind.END, minutes=ends))
    kept = [TableRow(RowKind.KEPT, block) for block in shelf]
    return [*rows, TableRow(RowKind.SHELF), *kept] if kept else rows


def _rows_of(place: Placed) -> Iterator[TableRow]:
    if place.gap:
        yield TableRow(RowKind.GAP, place.block, place, place.gap)
    if place.overlap:
        yield TableRow(RowKind.OVERLAP, place.block, place, place.overlap)
    if place.block.section:
        yield TableRow(RowKind.SECTION, place.block, place)
    yield TableRow(RowKind.BLOCK, place.block, place)
