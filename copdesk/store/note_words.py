"""Remembers what the notes of an open vault say, folded, so that a search reads them all without opening them again."""

import json
import re
import unicodedata
from typing import Any
from uuid import UUID

from copdesk.store.sealed_rows import Content

_ACCENTS = re.compile("[\u0300-\u036f]+")
_FIELDS = ("title", "body", "goal", "reality", "options", "will", "agreed")


class NoteWords:
    """The words of every note of one kind of row, accents and capitals aside; in memory only."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._texts: dict[UUID, str] = {}

    def take_in(self, id_: UUID, content: Content) -> None:
        """Remember what a row says, when it holds a note."""
        if content.kind == self._kind:
            self._texts[id_] = _folded(_words(json.loads(content.json)))

    def drop(self, id_: UUID) -> None:
        """Forget one note."""
        self._texts.pop(id_, None)

    def find(self, words: str) -> list[UUID]:
        """Return the notes in which all `words` occur."""
        wanted = _folded(words).split()
        return [id_ for id_, text in self._texts.items() if all(word in text for word in wanted)]

    def forget(self) -> None:
        """Forget everything."""
        self._texts.clear()


def _words(fields: dict[str, Any]) -> str:
    """Return all words of a note; read without making a note of it, because there may be thousands."""
    steps = (step.get("text", "") for step in fields.get("steps", ()))
    return "\n".join((*(fields.get(name, "") for name in _FIELDS), *steps))


def _folded(text: str) -> str:
    return text.casefold() if text.isascii() else _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))
