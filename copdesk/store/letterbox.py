"""A letterbox on the vault: anybody at the workbook can drop a note in, only the vault's owner can take it out."""

from dataclasses import dataclass, field
from typing import Any

import pyrage as _untyped_age  # pyright: ignore[reportMissingTypeStubs]  # its stubs leave out the compiled module

from copdesk.domain.problems import Problem

age: Any = _untyped_age
_PAD = 2048


@dataclass(frozen=True, slots=True)
class LetterboxKey:
    """What opens a letterbox; the address to which notes are sealed follows from it and is no secret."""

    secret: str = field(repr=False)

    @classmethod
    def generate(cls) -> "LetterboxKey":
        """Make the key of a new letterbox."""
        return cls(str(age.x25519.Identity.generate()))

    @property
    def address(self) -> str:
        """Where notes are sealed to."""
        return str(self._identity().to_public())

    def open(self, sealed: bytes) -> str | None:
        """Return the words of a note; None when it was not sealed for this letterbox."""
        try:
            return age.decrypt(sealed, [self._identity()]).decode().rstrip(" ")
        except (age.DecryptError, UnicodeDecodeError):
            return None

    def _identity(self) -> Any:
        return age.x25519.Identity.from_str(self.secret)


def seal_to(address: str, words: str) -> bytes:
    """Return `words` sealed for the letterbox at `address`, filled up so that the size tells little.

    Raises Problem("vault_damaged") when there can be no letterbox there.
    """
    content = words.encode()
    padded = content.ljust(-(-len(content) // _PAD) * _PAD)
    try:
        return age.encrypt(padded, [age.x25519.Recipient.from_str(address)])
    except age.RecipientError as error:
        raise Problem("vault_damaged") from error
