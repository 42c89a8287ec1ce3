"""The look of the page: colours, sizes and styles of text."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

from copdesk.documents.fonts import Typeface

MM = 72 / 25.4


class Colour(NamedTuple):
    """A colour in sRGB, 0 to 255."""

    red: int
    green: int
    blue: int

    @property
    def operands(self) -> str:
        """The colour as a PDF writes it."""
        return f"{self.red / 255:.3f} {self.green / 255:.3f} {self.blue / 255:.3f}"


INK = Colour(0x17, 0x21, 0x2B)
PETROL = Colour(0x0F, 0x4C, 0x5C)
MUTED = Colour(0x52, 0x60, 0x6B)
RUST = Colour(0xA8, 0x43, 0x1A)
TINT = Colour(0xED, 0xF3, 0xF4)
BARS = Colour(0x6F, 0x95, 0xA0)
RULES = Colour(0xC4, 0xCE, 0xD3)
WHITE = Colour(0xFF, 0xFF, 0xFF)


class Align(Enum):
    """On which side lines begin."""

    LEFT = 0
    RIGHT = 1


class Ink(NamedTuple):
    """How letters are drawn: typeface, size in points and colour."""

    typeface: Typeface
    size: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks; `first` is how far its first baseline lies below its top, where that must be told."""

    ink: Ink
    leading: float
    before: float = 0
    after: float = 0
    align: Align = Align.LEFT
    keeps_next: bool = False
    first: float | None = None

    @property
    def baseline(self) -> float:
        """How far the first baseline lies below the top."""
        return self._middle if self.first is None else self.first

    @property
    def lead_in(self) -> float:
        """The room above the first line that is there only to bring its baseline down."""
        return self.baseline - self._middle

    @property
    def _middle(self) -> float:
        """The baseline at which capitals stand in the middle of their line."""
        return self.leading / 2 + 0.33 * self.ink.size

    def in_(self, colour: Colour) -> "Style":
        """Return the style in another colour."""
        return replace(self, ink=self.ink._replace(colour=colour))

    def set_in(self, typeface: Typeface) -> "Style":
        """Return the style in another typeface."""
        return replace(self, ink=self.ink._replace(typeface=typeface))

    def aligned(self, align: Align) -> "Style":
        """Return the style with lines on one side."""
        return replace(self, align=align)

    def spaced(self, before: float, after: float) -> "Style":
        """Return the style with other space around it."""
        return replace(self, before=before, after=after)


def _style(face: Typeface, size: float, leading: float, colour: Colour = INK, **more: float | bool) -> Style:
    return replace(Style(Ink(face, size, colour), leading), **more)


EYEBROW = _style(Typeface.SEMIBOLD, 8.5, 12, PETROL, after=3)
TITLE = _style(Typeface.LIGHT, 31, 36, after=3, keeps_next=True)
SUBTITLE = _style(Typeface.SEMIBOLD, 12.5, 17, PETROL, after=2)
FACTS = _style(Typeface.BODY, 9, 12.5, MUTED, after=1)
LEAD = _style(Typeface.BODY, 12.5, 18, before=9, after=2)
CHAPTER = _style(Typeface.SEMIBOLD, 16, 20, PETROL, before=20, after=5, keeps_next=True)
SECTION = _style(Typeface.SEMIBOLD, 12, 16, before=12, after=2, keeps_next=True)
SMALL_SECTION = _style(Typeface.SEMIBOLD, 10, 13.5, PETROL, after=1, keeps_next=True)
BODY = _style(Typeface.BODY, 10.5, 15, after=5)
INTRO = _style(Typeface.BODY, 10.5, 15, after=5, keeps_next=True)
TIGHT = _style(Typeface.BODY, 10.5, 15)
STRONG = _style(Typeface.SEMIBOLD, 12, 16)
PAUSE = _style(Typeface.ITALIC, 10.5, 15, MUTED)
SMALL = _style(Typeface.BODY, 9, 12.5, after=1)
ASIDE = _style(Typeface.BODY, 9, 12.5, MUTED)
COLUMN_HEAD = _style(Typeface.SEMIBOLD, 8.5, 12, MUTED)
FIGURE = _style(Typeface.LIGHT, 29, 34, PETROL)
QUOTE = _style(Typeface.ITALIC, 13, 19, PETROL, after=2)
