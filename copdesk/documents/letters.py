"""Which letters of a document no typeface has, so that whoever prints it can be told beforehand."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from copdesk.documents.markup import uncovered


def missing_letters(paper: object) -> tuple[str, ...]:
    """Return the letters in a paper that print as an empty square; assistive technology still reads them."""
    return uncovered(_texts(paper))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:  # pyright: ignore[reportUnknownVariableType] -- a tuple of a paper's parts
            yield from _texts(part)
    elif is_dataclass(value):
        for part in fields(value):
            yield from _texts(getattr(value, part.name))
