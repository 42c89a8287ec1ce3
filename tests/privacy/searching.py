"""Looks for marked words in bytes, in every dress they could wear and inside whatever they could be packed in."""

import base64
import re
import zipfile
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2

MARK = "ZZGEHEIM"
"""Begins every word that may be in the vault alone."""

_LOCKED = 1
"""The bit that says that a member of a zip needs a passphrase."""

_ESCAPED = re.compile(rb"\\u([0-9a-f]{4})")
_BETWEEN_LETTERS = re.compile("[\\s\u00ad\ufffe-]+")


def leaks(data: bytes, words: Iterable[str] = (MARK,)) -> list[str]:
    """Return where in the data and in which dress one of the words was found."""
    shapes = {f"{word} as {dress}": shape for word in words for dress, shape in _shapes(word).items()}
    found: list[str] = []
    for place, piece in unpacked(data):
        lower = piece.lower()
        bare = _unescaped(lower)
        for name, shape in shapes.items():
            if shape in piece or shape in lower or shape in bare:
                found.append(f"{place}: {name}")
    return found


def leaks_in(folder: Path, words: Iterable[str] = (MARK,)) -> list[str]:
    """Return which files below a folder hold one of the words, or are called by one."""
    found: list[str] = []
    for path in sorted(folder.rglob("*")):
        told = path.read_bytes() if path.is_file() else b""
        name = str(path.relative_to(folder))
        found += [f"{name}, {leak}" for leak in leaks(told, words)] + leaks(name.encode(), words)
    return found


def unpacked(data: bytes, place: str = "plain") -> Iterator[tuple[str, bytes]]:
    """Yield the data, and all that is packed in it, each with where it was."""
    yield place, data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for member in archive.infolist():
                yield f"{place}, names", member.filename.encode()
                if not member.flag_bits & _LOCKED:
                    yield from unpacked(archive.read(member), f"{place}, {member.filename}")
    if data.startswith(b"%PDF-"):
        yield f"{place}, inflated", _inflated(data)
        yield f"{place}, letters", _letters(data)


def dresses(words: str) -> dict[str, bytes]:
    """Return the words as they could lie in a file."""
    plain, wide, wide_too = words.encode(), words.encode("utf-16-le"), words.encode("utf-16-be")
    escaped = "".join(f"\\u{ord(letter):04x}" for letter in words).encode()
    shifted = {f"base64 from place {n}": base64.b64encode(b"." * n + plain) for n in range(3)}
    wide_shifted = {f"wide base64 from place {n}": base64.b64encode(b"." * n + wide) for n in range(3)}
    known = {"utf-8": plain, "utf-16-le": wide, "utf-16-be": wide_too, "hex": plain.hex().encode()}
    known |= {"wide hex": wide.hex().encode(), "wide hex, high byte first": wide_too.hex().encode()}
    return known | {"JSON": escaped} | shifted | wide_shifted


def _shapes(word: str) -> dict[str, bytes]:
    """Return what to look for: the word as it is written, and in small letters."""
    shapes: dict[str, bytes] = {}
    for spelled in (word, word.casefold()):
        for dress, shape in dresses(spelled).items():
            based = "base64" in dress
            shapes[f"{dress} ({spelled})"] = _without_ends(shape, int(dress[-1])) if based else shape
    return shapes


def _without_ends(coded: bytes, start: int) -> bytes:
    """Leave out the first and last characters, which depend on what stands beside the word."""
    return coded[(start * 8 + 5) // 6 : -4]


def _unescaped(data: bytes) -> bytes:
    """Write out what JSON escapes."""
    if b"\\u" not in data:
        return b""
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)).lower().encode("utf-8", "surrogatepass"), data)


def _inflated(pdf: bytes) -> bytes:
    """Return a PDF with nothing in it packed any more."""
    written, modes = BytesIO(), pikepdf.ObjectStreamMode
    with pikepdf.open(BytesIO(pdf)) as whole:
        everything = pikepdf.StreamDecodeLevel.all
        whole.save(written, stream_decode_level=everything, compress_streams=False, object_stream_mode=modes.disable)
    return written.getvalue()


def _letters(pdf: bytes) -> bytes:
    """Return the letters that stand on the pages, without what may come between them at the end of a line."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return _BETWEEN_LETTERS.sub("", "".join(pages)).encode()
