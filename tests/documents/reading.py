"""Reads a tagged PDF back: its structure with the words in it, and the faults no validator sees."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf

_SPACES = re.compile(r"\s+")


@dataclass(eq=False)
class Element:
    """An element of the tree: its role, what it carries, and below it elements and words in reading order."""

    role: str
    said: dict[str, str]  # Alt, ActualText and Lang, and Scope and ListNumbering
    kids: "list[Element | str]" = field(default_factory=list)

    @property
    def text(self) -> str:
        """Return all words in it."""
        return "".join(kid if isinstance(kid, str) else kid.text for kid in self.kids)

    def all(self, *roles: str) -> "list[Element]":
        """Return the elements with one of these roles at or below this one, in reading order."""
        return [element for element in self.walk() if element.role in roles]

    def walk(self) -> "Iterator[Element]":
        """Yield this element and all below it."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()


@dataclass
class Reading:
    """What was read: the tree, words outside it per page, faults, and the language."""

    root: Element
    aside: list[str]
    faults: list[str]
    language: str
    pages: int
    outlines: list[str]
    ends: list[str]  # the role of the last element drawn on each page, empty for an empty page

    @property
    def words(self) -> str:
        """Return all words of the tree, with single spaces."""
        return squeezed(self.root.text)

    def shape(self, element: Element | None = None) -> list[tuple[str, str]]:
        """Return role and words of every element that has words of its own."""
        return [
            (e.role, squeezed("".join(kid for kid in e.kids if isinstance(kid, str))))
            for e in (element or self.root).walk()
            if any(isinstance(kid, str) for kid in e.kids)
        ]


def squeezed(text: str) -> str:
    """Return `text` with single spaces."""
    return _SPACES.sub(" ", text).strip()


def read(data: bytes) -> Reading:
    """Read a document and check that marks, structure and parent tree agree."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return _Reader(pdf).reading()


class _Reader:
    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self.faults: list[str] = []
        self.aside: list[str] = []
        self.pages: dict[tuple[int, int], tuple[int, dict[int, str]]] = {}
        self.seen: set[tuple[int, int]] = set()
        self.parents: dict[int, Any] = {}

    def reading(self) -> Reading:
        for number, page in enumerate(self.pdf.pages):
            self.pages[page.objgen] = (number, self._marks(page, number))
        tree: Any = self.pdf.Root.StructTreeRoot
        nums = list(tree.ParentTree.Nums)
        self.parents = {int(nums[i]): nums[i + 1] for i in range(0, len(nums), 2)}
        root = self._element(tree.K)
        for number, marks in self.pages.values():
            self.faults += [f"page {number}: mark {m} is in no element" for m in marks if (number, m) not in self.seen]
        with self.pdf.open_outline() as outline:
            titles = list(_titles(outline.root))
        return Reading(
            root, self.aside, self.faults, str(self.pdf.Root.Lang), len(self.pdf.pages), titles, self._ends()
        )

    def _ends(self) -> list[str]:
        marks = (self.parents[number] for number in range(len(self.pdf.pages)))
        return [str(elements[-1].S)[1:] if len(elements) else "" for elements in marks]

    def _marks(self, page: Any, number: int) -> dict[int, str]:
        fonts = {str(name): _letters(font) for name, font in page.Resources.Font.items()}
        letters: dict[int, str] = {}
        opened: list[tuple[str, int | None, bool]] = []
        marks: dict[int, str] = {}
        for operands, operator in pikepdf.parse_content_stream(page):
            match str(operator):
                case "BDC" | "BMC":
                    self._open(operands, opened, marks, number)
                case "EMC":
                    opened.pop()
                case "Tf":
                    letters = fonts[str(operands[0])]
                case "Tj":
                    if not any(silent for _, _, silent in opened):
                        self._say(_decoded(bytes(operands[0]), letters), opened, marks, number)
        if opened:
            self.faults.append(f"page {number}: marks are left open")
        return marks

    def _open(self, operands: Any, opened: list[tuple[str, int | None, bool]], marks: dict[int, str], n: int) -> None:
        properties: Any = operands[1] if len(operands) > 1 else {}
        actual = "/ActualText" in properties
        if actual:
            self._say(str(properties["/ActualText"]), opened, marks, n)
        mcid = int(properties["/MCID"]) if "/MCID" in properties else None
        if mcid is not None:
            if mcid in marks:
                self.faults.append(f"page {n}: mark {mcid} twice")
            marks[mcid] = ""
        opened.append((str(operands[0]), mcid, actual))

    def _say(self, text: str, opened: list[tuple[str, int | None, bool]], marks: dict[int, str], number: int) -> None:
        mcid = next((mcid for _, mcid, _ in reversed(opened) if mcid is not None), None)
        if mcid is not None:
            marks[mcid] += text
        elif any(name == "/Artifact" for name, _, _ in opened):
            self.aside.append(text)
        else:
            self.faults.append(f"page {number}: {text!r} is outside the structure")

    def _element(self, entry: Any) -> Element:
        element = Element(str(entry.S)[1:], _said(entry))
        for kid in entry.get("/K", []):
            element.kids.append(self._kid(kid, entry))
        element.kids = [kid for kid in element.kids if kid != ""]
        return element

    def _kid(self, kid: Any, parent: Any) -> Element | str:
        if not isinstance(kid, pikepdf.Dictionary):
            return self._text(parent.Pg, int(kid), parent)
        if kid.get("/Type") == "/MCR":
            return self._text(kid.Pg, int(kid.MCID), parent)
        if kid.get("/Type") == "/OBJR":
            if self.parents[int(kid.Obj.StructParent)].objgen != parent.objgen:
                self.faults.append("the parent tree disagrees on a link")
            return ""
        if kid.P.objgen != parent.objgen:
            self.faults.append("an element names another parent")
        return self._element(kid)

    def _text(self, page: Any, mcid: int, parent: Any) -> str:
        number, marks = self.pages[page.objgen]
        self.seen.add((number, mcid))
        if self.parents[int(page.StructParents)][mcid].objgen != parent.objgen:
            self.faults.append(f"page {number}: the parent tree disagrees on mark {mcid}")
        return marks[mcid]


def _said(entry: Any) -> dict[str, str]:
    said = {key: str(entry[f"/{key}"]) for key in ("Alt", "ActualText", "Lang") if f"/{key}" in entry}
    attributes = entry.get("/A", {})
    return said | {key: str(attributes[f"/{key}"])[1:] for key in ("Scope", "ListNumbering") if f"/{key}" in attributes}


def _letters(font: Any) -> dict[int, str]:
    found = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]{4,})>\n", font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(letter.decode()).decode("utf-16-be") for code, letter in found}


def _decoded(data: bytes, letters: dict[int, str]) -> str:
    codes = (int.from_bytes(data[place : place + 2], "big") for place in range(0, len(data), 2))
    return "".join(letters[code] for code in codes)


def _titles(items: Any) -> Iterator[str]:
    for item in items:
        yield item.title
        yield from _titles(item.children)
