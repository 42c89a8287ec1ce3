"""From drawn pages to a file that is both PDF/UA-1 and PDF/A-2a: structure, fonts, bookmarks and what it is called."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from copdesk import __version__, resources
from copdesk.documents.embedding import embed
from copdesk.documents.imprint import packet
from copdesk.documents.objects import Objects, array, packed, text
from copdesk.documents.structure import LinkArea, Mark, Node, Tag
from copdesk.documents.tagging import Canvas, Outline

PRODUCER = f"CoP Desk {__version__}"


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a file says about itself: title, organisation, language tag and making date; never people's names."""

    title: str
    organisation: str
    language: str
    made_on: date


def bind(canvas: Canvas, imprint: Imprint) -> bytes:
    """Return the finished file; equal pages give equal bytes."""
    return _Binder(canvas, imprint).bytes()


class _Binder:
    """Writes one file; object numbers are given out first, because everything points at everything."""

    def __init__(self, canvas: Canvas, imprint: Imprint) -> None:
        self._canvas, self._imprint = canvas, imprint
        self._objects = Objects()
        self._tree = self._objects.reserve()
        self._book = self._objects.reserve()
        self._fonts = self._objects.reserve()
        self._pages = [self._objects.reserve() for _ in canvas.pages]
        self._areas = [self._objects.reserve() for _ in canvas.links]
        self._nodes = {node: self._objects.reserve() for node in canvas.structure.root.walk()}

    def bytes(self) -> bytes:
        """Return the file."""
        self._write_pages()
        self._write_links()
        self._write_fonts()
        self._write_structure()
        outlines = self._write_outlines()
        title, organisation = text(self._imprint.title), text(self._imprint.organisation)
        made = f"D:{self._imprint.made_on:%Y%m%d}000000Z"
        info = self._objects.add(
            f"<</Title {title} /Author {organisation} /Producer {text(PRODUCER)} /Creator {text(PRODUCER)}"
            f" /CreationDate ({made}) /ModDate ({made})>>"
        )
        return self._objects.file(self._catalogue(outlines), info)

    def _catalogue(self, outlines: str) -> int:
        imprint = self._imprint
        words = packet(imprint.title, imprint.organisation, imprint.made_on, PRODUCER)
        metadata = self._objects.stream("/Type /Metadata /Subtype /XML", words)
        return self._objects.add(
            f"<</Type /Catalog /Pages {self._book} 0 R /Lang {text(imprint.language)} /MarkInfo <</Marked true>>"
            f" /StructTreeRoot {self._tree} 0 R /ViewerPreferences <</DisplayDocTitle true>>"
            f" /Metadata {metadata} 0 R /OutputIntents [{self._colours()}]{outlines}>>"
        )

    def _colours(self) -> str:
        profile = (resources.root() / "icc" / "srgb.icc").read_bytes()
        number = self._objects.stream("/N 3 /Filter /FlateDecode", packed(profile))
        return (
            "<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)"
            f" /Info (sRGB IEC61966-2.1) /DestOutputProfile {number} 0 R>>"
        )

    def _write_pages(self) -> None:
        areas: dict[int, list[int]] = {}
        for _, area in self._canvas.links:
            areas.setdefault(area.page, []).append(self._areas[area.number])
        for place, operators in enumerate(self._canvas.pages):
            drawn = "\n".join(part if isinstance(part, str) else part() for part in operators)
            content = self._objects.stream("/Filter /FlateDecode", packed(drawn.encode("ascii")))
            links = f" /Annots {array(areas[place])}" if place in areas else ""
            box = "[0 0 {:.6g} {:.6g}]".format(*self._canvas.sizes[place])
            self._objects.set(
                self._pages[place],
                f"<</Type /Page /Parent {self._book} 0 R /MediaBox {box} /Contents {content} 0 R"
                f" /Resources <</Font {self._fonts} 0 R>> /StructParents {place} /Tabs /S{links}>>",
            )
        self._objects.set(self._book, f"<</Type /Pages /Count {len(self._pages)} /Kids {array(self._pages)}>>")

    def _write_links(self) -> None:
        for (_, area), number in zip(self._canvas.links, self._areas, strict=True):
            box = " ".join(f"{edge:.2f}" for edge in area.box)
            self._objects.set(
                number,
                f"<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [{box}]"
                f" /StructParent {len(self._pages) + area.number} /Contents {text(area.label)} {self._aim(area)}>>",
            )

    def _aim(self, area: LinkArea) -> str:
        if isinstance(area.target, Tag):
            return f"/Dest {self._destination(area.target)}"
        return f"/A <</S /URI /URI {text(area.target, plain=True)}>>"

    def _destination(self, tag: Tag) -> str:
        spot = self._canvas.spots[tag]
        return f"[{self._pages[spot.page]} 0 R /XYZ 0 {spot.top + 12:.2f} null]"

    def _write_fonts(self) -> None:
        names = (
            f"/{used.name} {embed(used, place, self._objects)} 0 R"
            for place, used in enumerate(self._canvas.faces.values())
        )
        self._objects.set(self._fonts, f"<<{' '.join(names)}>>")

    def _write_structure(self) -> None:
        for node, number in self._nodes.items():
            parent = self._nodes[node.parent] if node.parent else self._tree
            self._objects.set(number, self._element(node, parent))
        entries: list[str] = []
        for place, marks in enumerate(self._canvas.marks):
            entries.append(f"{place} {array(self._nodes[node] for node in marks)}")
        for place, (node, _) in enumerate(self._canvas.links, start=len(self._pages)):
            entries.append(f"{place} {self._nodes[node]} 0 R")
        parents = self._objects.add(f"<</Nums [{' '.join(entries)}]>>")
        self._objects.set(
            self._tree,
            f"<</Type /StructTreeRoot /K {self._nodes[self._canvas.structure.root]} 0 R"
            f" /ParentTree {parents} 0 R /ParentTreeNextKey {len(entries)}>>",
        )

    def _element(self, node: Node, parent: int) -> str:
        page = next((kid.page for kid in node.kids if isinstance(kid, Mark)), None)
        kids = " ".join(self._kid(kid, page) for kid in node.kids)
        on = "" if page is None else f" /Pg {self._pages[page]} 0 R"
        return f"<</Type /StructElem /S /{node.tag.role} /P {parent} 0 R{on} /K [{kids}]{_attributes(node)}>>"

    def _kid(self, kid: Node | Mark | LinkArea, page: int | None) -> str:
        if isinstance(kid, Node):
            return f"{self._nodes[kid]} 0 R"
        if isinstance(kid, LinkArea):
            return f"<</Type /OBJR /Obj {self._areas[kid.number]} 0 R /Pg {self._pages[kid.page]} 0 R>>"
        if kid.page == page:
            return str(kid.number)
        return f"<</Type /MCR /Pg {self._pages[kid.page]} 0 R /MCID {kid.number}>>"

    def _write_outlines(self) -> str:
        """Write the bookmarks and return the catalogue's entries for them; a short document has none."""
        outlines = self._canvas.outlines
        if len(self._pages) < 2 or len(outlines) < 2:
            return ""
        top = self._objects.reserve()
        numbers = [self._objects.reserve() for _ in outlines]
        families = _families(outlines)
        for place, outline in enumerate(outlines):
            above = families.parent[place]
            siblings = families.children[above]
            at = siblings.index(place)
            links = f"/Parent {top if above is None else numbers[above]} 0 R"
            links += f" /Prev {numbers[siblings[at - 1]]} 0 R" if at else ""
            links += f" /Next {numbers[siblings[at + 1]]} 0 R" if at + 1 < len(siblings) else ""
            links += _ends(families.children.get(place, []), numbers)
            self._objects.set(
                numbers[place], f"<</Title {text(outline.title)} /Dest {self._destination(outline.tag)} {links}>>"
            )
        self._objects.set(top, f"<</Type /Outlines {_ends(families.children[None], numbers)}>>")
        return f" /Outlines {top} 0 R /PageMode /UseOutlines"


@dataclass(frozen=True, slots=True)
class _Families:
    parent: list[int | None]
    children: dict[int | None, list[int]]


def _families(outlines: Iterable[Outline]) -> _Families:
    parents: list[int | None] = []
    children: dict[int | None, list[int]] = {}
    above: list[tuple[int, int]] = []  # level and place of the bookmarks this one is nested in
    for place, outline in enumerate(outlines):
        while above and above[-1][0] >= outline.level:
            above.pop()
        parent = above[-1][1] if above else None
        parents.append(parent)
        children.setdefault(parent, []).append(place)
        above.append((outline.level, place))
    return _Families(parents, children)


def _ends(children: list[int], numbers: list[int]) -> str:
    if not children:
        return ""
    return f" /First {numbers[children[0]]} 0 R /Last {numbers[children[-1]]} 0 R /Count {len(children)}"


def _attributes(node: Node) -> str:
    tag = node.tag
    said = {"Alt": tag.alt, "ActualText": tag.actual, "Lang": tag.language}
    words = "".join(f" /{name} {text(value)}" for name, value in said.items() if value)
    if tag.scope:
        return f"{words} /A <</O /Table /Scope /{tag.scope}>>"
    if tag.numbering:
        return f"{words} /A <</O /List /ListNumbering /{tag.numbering}>>"
    if node.box:
        box = " ".join(f"{edge:.2f}" for edge in node.box)
        return f"{words} /A <</O /Layout /Placement /Block /BBox [{box}]>>"
    return words
