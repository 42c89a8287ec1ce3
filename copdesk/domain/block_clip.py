"""Copied blocks, as they travel from one session or workbook to another."""

from typing import Annotated, Literal

from pydantic import Field, ValidationError

from copdesk.domain.entity import Value
from copdesk.domain.problems import Problem
from copdesk.domain.sessions import Block

MOST_BLOCKS = 500
MOST_BYTES = 8_000_000


class BlockClip(Value):
    """What lies on the clipboard: blocks in their order, and the form in which they are written down."""

    form: Literal[1] = 1
    blocks: Annotated[tuple[Block, ...], Field(max_length=MOST_BLOCKS)]


def write_clip(blocks: tuple[Block, ...]) -> bytes:
    """Return blocks as they go to the clipboard."""
    return BlockClip(blocks=blocks[:MOST_BLOCKS]).model_dump_json().encode()


def read_clip(data: bytes) -> tuple[Block, ...]:
    """Return the blocks that were copied.

    Raises Problem when this is nothing that was copied here, or by a newer version of the program.
    """
    if len(data) > MOST_BYTES:
        raise Problem("clip_unreadable")
    try:
        return BlockClip.model_validate_json(data).blocks
    except ValidationError:
        raise Problem("clip_unreadable") from None
