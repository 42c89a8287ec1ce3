"""The ground under every stored thing: it is known by its id, never changes, and is always valid."""

import re
import unicodedata
from collections.abc import Callable
from typing import Annotated, Any, Self, TypeVar
from uuid import UUID, uuid4

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

LONGEST_TEXT = 200_000
LONGEST_LINE = 500
_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029")


def clean(text: Any) -> Any:
    """Return `text` in NFC without control characters; tabs and line ends stay, anything else but text passes."""
    if not isinstance(text, str):
        return text
    if text.isprintable():  # most words are, and then nothing can be in them that must go
        return text if text.isascii() else unicodedata.normalize("NFC", text)
    flat = _LINE_ENDS.sub("\n", text)
    kept = "".join(c for c in flat if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
    return unicodedata.normalize("NFC", kept)  # last, for what stood apart may have come together


def one_line(text: Any) -> Any:
    """Return `text` cleaned, on one line and without spaces at its ends."""
    if type(text) is str and text.isascii() and text.isprintable() and "  " not in text:  # then only ends can differ
        return text.strip(" ")
    return " ".join(clean(text).split()) if isinstance(text, str) else text


def _not_blank(text: str) -> str:
    if not any(c.isprintable() and not c.isspace() for c in text):  # signs nobody sees do not make a name
        raise ValueError("blank")
    return text


Line = Annotated[str, Field(max_length=LONGEST_LINE), BeforeValidator(one_line)]
"""One line of users' words, at most 500 characters."""

Name = Annotated[str, Field(max_length=200), BeforeValidator(one_line), AfterValidator(_not_blank)]
"""One line that must say something, at most 200 characters."""

Text = Annotated[str, Field(max_length=LONGEST_TEXT), BeforeValidator(clean)]
"""Users' words over any number of lines, at most 200,000 characters."""


class Value(BaseModel):
    """A validated, immutable value that is part of an entity."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


E = TypeVar("E", bound=BaseModel)


def maker(kind: type[E]) -> Callable[[dict[str, Any]], E]:
    """Return what makes values of `kind` out of plain ones, checked as ever, with the least ado: for thousands of them.

    What it returns raises pydantic's ValidationError (a ValueError).
    """
    return kind.__pydantic_validator__.validate_python


class Entity(Value):
    """Something known by its id; nothing about it can be changed, only a changed copy can be made."""

    id: UUID = Field(default_factory=uuid4)

    def with_(self, **changes: object) -> Self:
        """Return a copy with `changes` made.

        Raises pydantic's ValidationError (a ValueError) when a changed field is not allowed.
        """
        return type(self).model_validate(dict(self) | changes)
