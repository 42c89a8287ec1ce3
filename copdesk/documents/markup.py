"""Users' words, made fit for paper: cleaned, cut into paragraphs, and every letter given a typeface that has it.

Nothing here is ever read as markup: words stay words, whatever signs are in them.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from copdesk.documents.fonts import FALLBACKS, Typeface, face
from copdesk.documents.right_to_left import RTL, shape
from copdesk.documents.styles import Ink

LONGEST_PARAGRAPH = 1_500
MISSING = "\N{WHITE SQUARE}"
_SPACES = re.compile(r"[ \t\r\n\f\v\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+")
_NO_BREAK = str.maketrans({"\u2007": "\u00a0", "\u202f": "\u00a0"})
_LINE_ENDS = re.compile(r"\r\n?|[\n\v\f\x85\u2028\u2029]")
_JOINERS = "\u200c\u200d"
_PICTURE_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_INVISIBLE = {"Cc", "Cf", "Cs"}
_LINK = re.compile(
    r"(?P<web>https?://[^\s<>\"“”]+[^\s<>\"“”.,;:!?)\]'’])"
    r"|(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<phone>(?<![\w+])(?:\+\d{2}|0)(?:[ -]?\d){8,10}(?!\w))"
)


class Run(NamedTuple):
    """Words in one ink; `link` is where they lead: an address of the kinds http, https, mailto and tel."""

    text: str
    ink: Ink
    link: str = ""


class Piece(NamedTuple):
    """Words in one typeface; `spoken` is what to read aloud when a letter had to be replaced."""

    text: str
    ink: Ink
    spoken: str = ""


def clean(text: str) -> str:
    """Return `text` in NFC without control and format characters; runs of spaces and line ends become one space."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split(" ")) if "  " not in text else _SPACES.sub(" ", text)
    flat = unicodedata.normalize("NFC", _SPACES.sub(" ", text)).translate(_NO_BREAK)
    flat = _PICTURE_SELECTORS.sub("", flat)
    return "".join(c for c in flat if c in _JOINERS or unicodedata.category(c) not in _INVISIBLE)


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of `text`, cleaned; blank ones are left out and very long ones cut at a space."""
    lines = (clean(line).strip() for line in _LINE_ENDS.split(text))
    return [part for line in lines if line for part in _parts(line)]


def _parts(line: str) -> Iterator[str]:
    start = 0
    while len(line) - start > LONGEST_PARAGRAPH:
        end = line.rfind(" ", start, start + LONGEST_PARAGRAPH) + 1
        if end <= start:
            end = start + LONGEST_PARAGRAPH
        yield line[start:end].rstrip()
        start = end
    yield line[start:]


def linked(text: str, ink: Ink, link_ink: Ink) -> list[Run]:
    """Return `text` as runs in which e-mail addresses, telephone numbers and web addresses are links."""
    if not any(sign in text for sign in ("@", "://", "0", "+")):
        return [Run(text, ink)] if text else []
    runs: list[Run] = []
    end = 0
    for found in _LINK.finditer(text):
        runs.append(Run(text[end : found.start()], ink))
        runs.append(Run(found[0], link_ink, _address(found)))
        end = found.end()
    runs.append(Run(text[end:], ink))
    return [run for run in runs if run.text]


def _address(found: re.Match[str]) -> str:
    if found["mail"]:
        return f"mailto:{found[0]}"
    if found["phone"]:
        return "tel:" + re.sub(r"[^\d+]", "", found[0])
    return found[0]


def pieces(text: str, ink: Ink) -> list[Piece]:
    """Return cleaned `text` in typefaces that have every letter of it; what no typeface has becomes a square."""
    if face(ink.typeface).covers.issuperset(text):
        return [Piece(text, ink)]
    shaped = shape(text) if RTL.search(text) else text
    found: list[Piece] = []
    for char in shaped:
        if char in _JOINERS:
            continue
        piece = _in_some_typeface(char, ink)
        if found and not piece.spoken and not found[-1].spoken and found[-1].ink == piece.ink:
            found[-1] = Piece(found[-1].text + char, piece.ink)
        else:
            found.append(piece)
    return found


def _in_some_typeface(char: str, ink: Ink) -> Piece:
    for typeface in (ink.typeface, *FALLBACKS):
        if char in face(typeface).covers:
            return Piece(char, ink._replace(typeface=typeface))
    return Piece(MISSING, ink, spoken=char)


def uncovered(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the letters in `texts` that no typeface has, so that whoever prints can be told."""
    letters = {char for text in texts for char in clean(text)} - set(_JOINERS)
    for typeface in (Typeface.BODY, *FALLBACKS):
        if letters:
            letters -= face(typeface).covers
    return tuple(sorted(letters))
