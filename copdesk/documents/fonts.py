"""The typefaces on paper: what each covers, how wide its letters are, and the part of it a document needs."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# ReportLab has no types; its TrueType reader is used in this file alone.

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from io import BytesIO
from threading import Lock

from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

from copdesk import resources
from copdesk.domain.problems import Problem


class Typeface(Enum):
    """The typefaces that ship with the program, by file; the last three step in for letters the others lack."""

    LIGHT = "source-sans-3/SourceSans3_300Light.ttf"
    BODY = "source-sans-3/SourceSans3_400Regular.ttf"
    ITALIC = "source-sans-3/SourceSans3_400Regular_Italic.ttf"
    SEMIBOLD = "source-sans-3/SourceSans3_600SemiBold.ttf"
    BOLD = "source-sans-3/SourceSans3_700Bold.ttf"
    ARABIC = "noto/NotoSansArabic_400Regular.ttf"
    HEBREW = "noto/NotoSansHebrew_400Regular.ttf"
    EMOJI = "noto/NotoEmoji_400Regular.ttf"


FALLBACKS = (Typeface.ARABIC, Typeface.HEBREW, Typeface.EMOJI)


@dataclass(frozen=True, slots=True)
class Metrics:
    """What a PDF says about a typeface, in thousandths of its size."""

    ascent: int
    descent: int
    cap_height: int
    box: tuple[int, int, int, int]
    slant: float
    stem: int
    serial: int


class Face:
    """One static TrueType face, parsed once per process."""

    def __init__(self, data: bytes) -> None:
        """Parse `data`; ReportLab raises TTFError when it is not a static TrueType font."""
        self._font = TTFontFile(BytesIO(data))
        self._reading = Lock()  # the parser keeps its place in the file, and documents may be made side by side
        self.covers: frozenset[str] = frozenset(chr(code) for code in self._font.charToGlyph)
        widths: dict[int, float] = self._font.charWidths
        standard: float = self._font.defaultWidth
        self._advance = {char: widths.get(ord(char), standard) / 1000 for char in self.covers}

    @property
    def name(self) -> str:
        """The PostScript name."""
        return bytes(self._font.name).decode("ascii")

    @property
    def metrics(self) -> Metrics:
        """The figures of the whole face."""
        font = self._font
        left, bottom, right, top = (round(edge) for edge in font.bbox)
        return Metrics(
            ascent=round(font.ascent),
            descent=round(font.descent),
            cap_height=round(font.capHeight),
            box=(left, bottom, right, top),
            slant=float(font.italicAngle),
            stem=round(font.stemV),
            serial=int(font.flags),
        )

    def width(self, text: str) -> float:
        """Return how wide `text` is at size 1; every letter must be covered."""
        return sum(map(self._advance.__getitem__, text))

    def glyphs(self, letters: Iterable[str]) -> list[int]:
        """Return for each letter its place among the glyphs of `subset(letters)`."""
        places = {0: 0}
        return [places.setdefault(self._font.charToGlyph[ord(letter)], len(places)) for letter in letters]

    def subset(self, letters: Iterable[str]) -> bytes:
        """Return a font file with only these letters."""
        with self._reading:
            return bytes(self._font.makeSubset([ord(letter) for letter in letters]))


@cache
def face(typeface: Typeface) -> Face:
    """Return the face of a typeface.

    Raises Problem `font_missing` when its file is not there or is damaged.
    """
    path = resources.fonts() / typeface.value
    try:
        return Face(path.read_bytes())
    except (OSError, TTFError) as error:
        raise Problem("font_missing", file=path.name) from error
