"""Words broken into lines: left aligned, no hyphenation, in typefaces that have every letter."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby
from typing import NamedTuple

from copdesk.documents.fonts import FALLBACKS, Face, face
from copdesk.documents.markup import Run, clean, pieces
from copdesk.documents.right_to_left import RTL, levels, mirrored, runs_right_to_left, unshape, visual_order
from copdesk.documents.styles import Align, Ink

# A space, the part of a word up to a hyphen after which it may break, or the rest of the word.
_BITS = re.compile(r" |[^ -]*-+(?=[^\W\d])|[^ ]+")


class Segment(NamedTuple):
    """Words on a line drawn in one go, at `x` from the left; `spoken` is what to read instead of what is drawn."""

    x: float
    width: float
    text: str
    ink: Ink
    link: str = ""
    spoken: str = ""


Line = tuple[Segment, ...]


class _Part(NamedTuple):
    text: str
    ink: Ink
    link: str
    spoken: str
    width: float

    def saying(self, text: str, spoken: str) -> "_Part":
        """Return the part with other words."""
        width = face(self.ink.typeface).width(text) * self.ink.size
        return _Part(text, self.ink, self.link, spoken, width)


class _Word(NamedTuple):
    parts: tuple[_Part, ...]
    width: float
    spaced: bool  # whether a space stands before it


def break_lines(runs: Sequence[Run], width: float, align: Align = Align.LEFT) -> list[Line]:
    """Return `runs` as lines no wider than `width`; the space at which a line breaks stays at its end, for readers."""
    if len(runs) == 1 and (plain := _plain(runs[0], width)) is not None:
        return plain if align is Align.LEFT else [_flush_right(line, width) for line in plain]
    cleaned = [run._replace(text=clean(run.text)) for run in runs]
    text = "".join(run.text for run in cleaned)
    lines = list(_fill(_words(cleaned), width))
    if not RTL.search(text):
        return [_placed(line, width, align) for line in lines]
    logical = "".join(part.text for line in lines for part in line)
    return _right_to_left(lines, logical, width, align)


def _plain(run: Run, width: float) -> list[Line] | None:
    """Return the lines of words in one typeface quickly, or None when that typeface or the width is not enough."""
    text, ink = clean(run.text), run.ink
    used = face(ink.typeface)
    if not used.covers.issuperset(text):
        return None
    space, limit = used.width(" "), width / ink.size + 0.001
    lines: list[Line] = []
    begin = at = 0
    filled = 0.0
    for word in text.split(" "):
        wide = used.width(word)
        if wide > limit:
            return None
        if at == begin:
            filled = wide
        elif filled + space + wide <= limit:
            filled += space + wide
        else:
            fits = _up_to_hyphen(word, used, limit - filled - space) if "-" in word else ""
            cut, part = at + len(fits), used.width(fits)
            full = filled + space + part
            lines.append((Segment(0, full * ink.size, text[begin:cut], ink, run.link),))
            begin, filled = cut, wide - part
        at += len(word) + 1
    if text:
        lines.append((Segment(0, filled * ink.size, text[begin:], ink, run.link),))
    return lines


def _up_to_hyphen(word: str, used: Face, room: float) -> str:
    """Return as much of a word as fits, up to a hyphen after which it may break."""
    fits = ""
    for bit in _BITS.findall(word)[:-1]:
        if used.width(fits + bit) > room:
            break
        fits += bit
    return fits


def _flush_right(line: Line, width: float) -> Line:
    (segment,) = line
    space = face(segment.ink.typeface).width(" ") * segment.ink.size if segment.text.endswith(" ") else 0
    return (segment._replace(x=width - segment.width + space),)


def _words(runs: Iterable[Run]) -> Iterator[_Word]:
    parts: list[_Part] = []
    spaced = False
    for bit in _bits(runs):
        if bit.text == " ":
            if parts:
                yield _word(parts, spaced=spaced)
            parts, spaced = [], True
            continue
        parts.append(bit)
        if bit.text[-1] == "-" and len(bit.text) > 1:
            yield _word(parts, spaced=spaced)
            parts, spaced = [], False
    if parts:
        yield _word(parts, spaced=spaced)


def _bits(runs: Iterable[Run]) -> Iterator[_Part]:
    for run in runs:
        for piece in pieces(run.text, run.ink):
            width, size = face(piece.ink.typeface).width, piece.ink.size
            for bit in _BITS.findall(piece.text):
                yield _Part(bit, piece.ink, run.link, piece.spoken, width(bit) * size)


def _word(parts: list[_Part], *, spaced: bool) -> _Word:
    return _Word(tuple(parts), parts[0].width if len(parts) == 1 else sum(part.width for part in parts), spaced)


def _fill(words: Iterable[_Word], width: float) -> Iterator[list[_Part]]:
    line: list[_Part] = []
    filled = 0.0
    for word in chain.from_iterable(_fitting(word, width) for word in words):
        space = _space(line[-1], word.parts[0]) if line and word.spaced else None
        gap = space.width if space else 0.0
        if line and filled + gap + word.width > width + 0.01:
            yield [*line, space] if space else line
            line, filled = list(word.parts), word.width
        else:
            line.extend([space, *word.parts] if space else word.parts)
            filled += gap + word.width
    if line:
        yield line


def _space(before: _Part, after: _Part) -> _Part:
    plain = after if before.ink.typeface in FALLBACKS or before.spoken else before
    width = face(plain.ink.typeface).width(" ") * plain.ink.size
    return _Part(" ", plain.ink, before.link if before.link == after.link else "", "", width)


def _fitting(word: _Word, width: float) -> Iterator[_Word]:
    if word.width <= width:
        yield word
        return
    parts: list[_Part] = []
    filled, spaced = 0.0, word.spaced
    for letter in (part.saying(char, part.spoken) for part in word.parts for char in part.text):
        if parts and filled + letter.width > width:
            yield _Word(tuple(parts), filled, spaced)
            parts, filled, spaced = [], 0.0, False
        parts.append(letter)
        filled += letter.width
    yield _Word(tuple(parts), filled, spaced)


def _joined(parts: Iterable[_Part]) -> list[_Part]:
    joined: list[_Part] = []
    for (ink, link, _), same in groupby(parts, lambda part: (part.ink, part.link, bool(part.spoken))):
        texts, spoken, widths = zip(*((part.text, part.spoken, part.width) for part in same), strict=True)
        joined.append(_Part("".join(texts), ink, link, "".join(spoken), sum(widths)))
    return joined


def _placed(parts: list[_Part], width: float, align: Align) -> Line:
    joined = _joined(parts)
    return _in_a_row(joined, range(len(joined)), width, align)


def _in_a_row(parts: list[_Part], order: Iterable[int], width: float, align: Align) -> Line:
    """Put parts at their places from left to right in `order`, and return them in the order in which they are read."""
    x = 0.0
    if align is Align.RIGHT:
        trailing = len(parts[-1].text) - len(parts[-1].text.rstrip(" "))
        space = face(parts[-1].ink.typeface).width(" ") * parts[-1].ink.size * trailing
        x = width - sum(part.width for part in parts) + space
    placed: dict[int, Segment] = {}
    for place in order:
        part = parts[place]
        placed[place] = Segment(x, part.width, part.text, part.ink, part.link, part.spoken)
        x += part.width
    return tuple(placed[place] for place in sorted(placed))


def _right_to_left(lines: list[list[_Part]], logical: str, width: float, align: Align) -> list[Line]:
    if runs_right_to_left(logical):
        align = Align.RIGHT if align is Align.LEFT else align
    depth = levels(logical)
    placed: list[Line] = []
    start = 0
    for line in lines:
        parts, nesting = _by_level(line, depth, start)
        start += sum(len(part.text) for part in line)
        placed.append(_in_a_row(parts, visual_order(nesting), width, align))
    return placed


def _by_level(line: list[_Part], depth: list[int], start: int) -> tuple[list[_Part], list[int]]:
    parts: list[_Part] = []
    nesting: list[int] = []
    for part in _joined(line):
        end = start + len(part.text)
        for level, same in groupby(range(start, end), depth.__getitem__):
            places = list(same)
            which = slice(places[0] - start, places[-1] + 1 - start)
            text, spoken = part.text[which], part.spoken[which]
            parts.append(_turned(part, text, spoken) if level % 2 else part.saying(text, spoken))
            nesting.append(level)
        start = end
    return parts, nesting


def _turned(part: _Part, text: str, spoken: str) -> _Part:
    return part.saying(mirrored(text, face(part.ink.typeface).covers), spoken or unshape(text))
