"""The words in a Word document: read as they come, without macros, links, pictures or anything else in it."""

import io
import zipfile
import zlib
from typing import IO
from xml.parsers import expat

from copdesk.domain.entity import LONGEST_TEXT
from copdesk.domain.problems import Problem
from copdesk.exchange.limits import LARGEST_INFLATED, MOST_ENTRIES

_BODY = "word/document.xml"
_CHUNK = 64 * 1024
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main "
_FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_DEEPEST = 2_000


def word_text(data: bytes) -> str:
    """Return the words of a document, a line for each paragraph and cells of a table after each other.

    Raises Problem when it is damaged, locked, no document at all, or unpacks to more than a conversation can be.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.namelist()) > MOST_ENTRIES:
                raise Problem("transcript_swollen")
            if _BODY not in archive.namelist():
                raise Problem("transcript_not_text")
            with archive.open(_BODY) as body:
                return _words(body)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError, expat.ExpatError):
        raise Problem("transcript_damaged") from None
    except RuntimeError:  # zipfile's answer to an entry with a password
        raise Problem("transcript_old_office") from None


def _words(body: IO[bytes]) -> str:
    reading = _Reading()
    unpacked = 0
    while chunk := body.read(_CHUNK):
        unpacked += len(chunk)
        if unpacked > LARGEST_INFLATED:
            raise Problem("transcript_swollen")
        reading.feed(chunk)
    return reading.finish()


class _Reading:
    """Takes the words of a document out of its parts while these are read."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartElementHandler = self._begin
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._say
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._said: list[str] = []
        self._length = self._depth = self._skipped = 0
        self._in_text = False

    def feed(self, chunk: bytes) -> None:
        """Read a piece more."""
        self._parser.Parse(chunk, False)

    def finish(self) -> str:
        """Return what was read."""
        self._parser.Parse(b"", True)
        return "".join(self._said)

    def _begin(self, name: str, about: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise Problem("transcript_swollen")
        if self._skipped or name == _FALLBACK:  # the same words again, for programs that are old
            self._skipped += 1
            return
        own = _own(name)
        self._in_text = own == "t"
        if own in _BREAKS:
            self._add(_BREAKS[own])

    def _end(self, name: str) -> None:
        self._depth -= 1
        if self._skipped:
            self._skipped -= 1
            return
        self._in_text = False
        if _own(name) == "p":
            self._add("\n")

    def _say(self, words: str) -> None:
        if self._in_text and not self._skipped:
            self._add(words)

    def _add(self, words: str) -> None:
        self._said.append(words)
        self._length += len(words)
        if self._length > 2 * LONGEST_TEXT:
            raise Problem("transcript_too_long", limit=LONGEST_TEXT)

    def _refuse(self, *about: object) -> None:
        """No document has declarations of its own; those that do mean harm."""
        raise Problem("transcript_damaged")


def _own(name: str) -> str:
    """Return the name of an element of a Word document; nothing for any other."""
    for space in (_W, _STRICT):
        if name.startswith(space):
            return name.removeprefix(space)
    return ""
