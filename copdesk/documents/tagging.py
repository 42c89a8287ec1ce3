"""The pages of a document while they are drawn, on which every mark has its place in the structure.

Text is drawn for an element; lines, bars and dots are decoration that assistive technology passes over. Text that is
neither raises `Untagged`: what would stay silent in a screen reader makes noise in a test.
"""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from copdesk.documents.fonts import Face, Typeface, face
from copdesk.documents.lines import Line, Segment
from copdesk.documents.structure import LinkArea, Mark, Node, Role, Structure, Tag
from copdesk.documents.styles import MM, Colour, Ink

A4 = (210 * MM, 297 * MM)
PAGINATION = "/Artifact <</Type /Pagination>> BDC"
DECORATION = "/Artifact BMC"
_KNOB = 0.5523  # how far the handles of a quarter circle lie from its ends


class Untagged(Exception):
    """Text was drawn outside the structure; the document would be silent there."""


class Outline(NamedTuple):
    """A bookmark: how deep, what it says, and where it leads."""

    level: int
    title: str
    tag: Tag


class Spot(NamedTuple):
    """A place in the document: a page, counted from 0, and a height on it."""

    page: int
    top: float


class UsedFace:
    """A typeface as one document uses it: which letters, numbered in the order in which they came up."""

    def __init__(self, name: str, typeface: Typeface) -> None:
        """Start with no letters; `name` is what the pages call it."""
        self.name = name
        self.face: Face = face(typeface)
        self.letters: list[str] = []
        self._codes = _Codes(self.letters)

    def encode(self, text: str) -> str:
        """Return `text` as the hexadecimal codes of this document."""
        return text.translate(self._codes)


class _Codes(dict[int, str]):
    """From a character to its code, which is made up when it is first asked for; code 0 is no letter."""

    def __init__(self, letters: list[str]) -> None:
        self._letters = letters

    def __missing__(self, code: int) -> str:
        self._letters.append(chr(code))
        self[code] = f"{len(self._letters):04X}"
        return self[code]


class Canvas:
    """The pages drawn so far and the one being drawn; measures in points from the bottom left."""

    def __init__(self) -> None:
        """Start without pages."""
        self.structure = Structure()
        self.pages: list[list[str | Callable[[], str]]] = []
        self.sizes: list[tuple[float, float]] = []
        self.marks: list[list[Node]] = []
        self.links: list[tuple[Node, LinkArea]] = []
        self.outlines: list[Outline] = []
        self.spots: dict[Tag, Spot] = {}
        self.faces: dict[Typeface, UsedFace] = {}
        self._open: list[Node] = [self.structure.root]
        self._closed = False  # inside a figure or an artifact, where nothing has a place of its own

    def new_page(self, width: float = A4[0], height: float = A4[1]) -> None:
        """Begin a page; upright unless its size says otherwise."""
        self.pages.append([])
        self.sizes.append((width, height))
        self.marks.append([])

    @property
    def page(self) -> int:
        """The page being drawn, counted from 0."""
        return len(self.pages) - 1

    def write(self, operators: str | Callable[[], str]) -> None:
        """Add page content; a function is asked for it when all pages are there."""
        self.pages[-1].append(operators)

    # structure

    @contextmanager
    def inside(self, tag: Tag) -> Generator[None]:
        """Draw what belongs to one element."""
        self._open.append(self.structure.node(tag, self._open[-1]))
        try:
            yield
        finally:
            self._open.pop()

    @contextmanager
    def artifact(self, kind: str = PAGINATION) -> Generator[None]:
        """Draw what assistive technology passes over: running heads, repeated rows."""
        with self._closing(kind):
            yield

    @contextmanager
    def figure(self, tag: Tag, box: tuple[float, float, float, float]) -> Generator[None]:
        """Draw a picture as a whole; its description stands for everything in it."""
        node = self.structure.node(tag, self._open[-1])
        node.box = box
        with self._closing(self._mark(node)):
            yield

    @contextmanager
    def _closing(self, opener: str) -> Generator[None]:
        if self._closed:
            yield
            return
        self.write(opener)
        self._closed = True
        try:
            yield
        finally:
            self._closed = False
            self.write("EMC")

    def _mark(self, node: Node) -> str:
        number = len(self.marks[-1])
        self.marks[-1].append(node)
        node.kids.append(Mark(self.page, number))
        return f"/{node.tag.role} <</MCID {number}>> BDC"

    def bookmark(self, level: int, title: str, tag: Tag, top: float) -> None:
        """Remember where a heading stands, for the list of bookmarks and for links to it."""
        if tag not in self.spots:
            self.spots[tag] = Spot(self.page, top)
            self.outlines.append(Outline(level, title, tag))

    # text

    def used(self, typeface: Typeface) -> UsedFace:
        """Return a typeface as this document uses it."""
        if typeface not in self.faces:
            self.faces[typeface] = UsedFace(f"F{len(self.faces)}", typeface)
        return self.faces[typeface]

    def text(self, tag: Tag, lines: Iterable[tuple[float, float, Line]]) -> None:
        """Draw lines, each at its left edge and baseline, as the content of one element."""
        placed = [(x + segment.x, y, segment) for x, y, line in lines for segment in line]
        if self._closed:
            self._show(placed)
            return
        with self.inside(tag):
            node = self._open[-1]
            if not node.tag.holds_text:
                raise Untagged(node.tag.role)
            for link, group in _by_link(placed):
                self._linked(node, link, group) if link else self._marked(node, group)

    def _marked(self, node: Node, placed: list[tuple[float, float, Segment]]) -> None:
        self.write(self._mark(node))
        self._show(placed)
        self.write("EMC")

    def _linked(self, node: Node, link: str, placed: list[tuple[float, float, Segment]]) -> None:
        under = self.structure.node(Tag(Role.LINK), node)
        self._marked(under, placed)
        label = link.removeprefix("mailto:").removeprefix("tel:")
        for x, y, segment in placed:
            width = _visible_width(segment)
            self.rule(x, y - 1.6, x + width, y - 1.6, 0.5, segment.ink.colour)
            self.link(under, (x, y - 3, x + width, y + segment.ink.size), link, label)

    def reference(self, tag: Tag, at: tuple[float, float], line: Line, target: Tag, right: float) -> None:
        """Draw a line that leads to a heading, with at `right` the page it is on, known when all pages are there."""
        x, y = at
        ink = line[0].ink
        with self.inside(tag):
            node = self.structure.node(Tag(Role.LINK), self._open[-1])
            self.write(self._mark(node))
            self._show((x + segment.x, y, segment) for segment in line)
            self.write(lambda: self._page_number(target, right, y, ink))
            self.write("EMC")
        said = "".join(segment.spoken or segment.text for segment in line).strip()
        self.link(node, (x, y - 4, right, y + ink.size), target, said)

    def _page_number(self, target: Tag, right: float, y: float, ink: Ink) -> str:
        used = self.used(ink.typeface)
        number = f" {self.spots[target].page + 1}"
        x = right - used.face.width(number) * ink.size
        return f"BT {self._ink(ink)} 1 0 0 1 {x:.2f} {y:.2f} Tm <{used.encode(number)}> Tj ET"

    def link(self, node: Node, box: tuple[float, float, float, float], target: str | Tag, label: str) -> None:
        """Make an area lead to `target`; nothing in an artifact is a link."""
        area = LinkArea(self.page, len(self.links), box, target, label)
        self.links.append((node, area))
        node.kids.append(area)

    def _show(self, placed: Iterable[tuple[float, float, Segment]]) -> None:
        self.write("BT")
        last: Ink | None = None
        for x, y, segment in placed:
            if segment.ink != last:
                self.write(self._ink(segment.ink))
                last = segment.ink
            self.write(self._segment(x, y, segment))
        self.write("ET")

    def _ink(self, ink: Ink) -> str:
        return f"/{self.used(ink.typeface).name} {ink.size:g} Tf {ink.colour.operands} rg"

    def _segment(self, x: float, y: float, segment: Segment) -> str:
        codes = self.used(segment.ink.typeface).encode(segment.text)
        shown = f"1 0 0 1 {x:.2f} {y:.2f} Tm <{codes}> Tj"
        if not segment.spoken:
            return shown
        return f"/Span <</ActualText <FEFF{segment.spoken.encode('utf-16-be').hex().upper()}>>> BDC {shown} EMC"

    # decoration

    def bar(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """Fill a box; `y` is its lower edge."""
        self._decorate(f"{colour.operands} rg {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def rule(self, x: float, y: float, to_x: float, to_y: float, thick: float, colour: Colour) -> None:
        """Draw a straight line."""
        self._decorate(f"{colour.operands} RG {thick:g} w {x:.2f} {y:.2f} m {to_x:.2f} {to_y:.2f} l S")

    def dot(self, x: float, y: float, radius: float, colour: Colour, fill: Colour) -> None:
        """Draw a round dot with an edge of 1.2 points."""
        r, k = radius, radius * _KNOB
        curves = " ".join(
            f"{x + a:.2f} {y + b:.2f} {x + c:.2f} {y + d:.2f} {x + e:.2f} {y + f:.2f} c"
            for a, b, c, d, e, f in (
                (r, k, k, r, 0, r),
                (-k, r, -r, k, -r, 0),
                (-r, -k, -k, -r, 0, -r),
                (k, -r, r, -k, r, 0),
            )
        )
        self._decorate(f"{fill.operands} rg {colour.operands} RG 1.2 w {x + r:.2f} {y:.2f} m {curves} b")

    def _decorate(self, operators: str) -> None:
        self.write(f"q {operators} Q" if self._closed else f"{DECORATION} q {operators} Q EMC")


def _by_link(
    placed: list[tuple[float, float, Segment]],
) -> Iterator[tuple[str, list[tuple[float, float, Segment]]]]:
    group: list[tuple[float, float, Segment]] = []
    for spot in placed:
        if group and group[-1][2].link != spot[2].link:
            yield group[-1][2].link, group
            group = []
        group.append(spot)
    if group:
        yield group[-1][2].link, group


def _visible_width(segment: Segment) -> float:
    spaces = len(segment.text) - len(segment.text.rstrip(" "))
    return segment.width - spaces * face(segment.ink.typeface).width(" ") * segment.ink.size
