"""The structure of a document as assistive technology reads it: headings, paragraphs, lists, tables, figures."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What an element of a document is, by its name in the PDF standard."""

    DOCUMENT = "Document"
    PART = "Sect"
    DIVISION = "Div"
    TITLE = "H1"
    CHAPTER = "H2"
    SECTION = "H3"
    PARAGRAPH = "P"
    QUOTE = "BlockQuote"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    ITEM_BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEAD_CELL = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    LINK = "Link"
    CONTENTS = "TOC"
    CONTENTS_ITEM = "TOCI"
    REFERENCE = "Reference"


HEADINGS = {Role.TITLE: 1, Role.CHAPTER: 2, Role.SECTION: 3}
_HOLDS_NO_TEXT = {Role.DOCUMENT, Role.PART, Role.DIVISION, Role.TABLE, Role.ROW, Role.LIST, Role.ITEM, Role.CONTENTS}


class Scope(StrEnum):
    """What a header cell is the head of."""

    COLUMN = "Column"
    ROW = "Row"


class Numbering(StrEnum):
    """How the items of a list are marked."""

    DISC = "Disc"
    DECIMAL = "Decimal"
    NONE = "None"


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    """The identity of one element; all pieces of a paragraph or table that runs over pages share it.

    Without `parent` it belongs to whatever is open when it is first drawn. `alt` describes a figure, `actual` is what
    is read aloud instead of the letters drawn, `language` is set only where it differs from the document's.
    """

    role: Role
    parent: "Tag | None" = None
    alt: str = ""
    actual: str = ""
    language: str = ""
    scope: Scope | None = None
    numbering: Numbering | None = None

    @property
    def holds_text(self) -> bool:
        """Whether text may stand directly in such an element."""
        return self.role not in _HOLDS_NO_TEXT


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of marked content: the page it is on and its number there."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class LinkArea:
    """The place on a page that follows a link, numbered over the document; `target` is an address or an element."""

    page: int
    number: int
    box: tuple[float, float, float, float]
    target: "str | Tag"
    label: str


@dataclass(slots=True, eq=False)
class Node:
    """An element in its place in the tree, with what was drawn for it."""

    tag: Tag
    parent: "Node | None"
    kids: "list[Node | Mark | LinkArea]" = field(default_factory=list["Node | Mark | LinkArea"])
    box: tuple[float, float, float, float] | None = None

    def walk(self) -> Iterator["Node"]:
        """Yield this node and everything below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()


class Structure:
    """The tree that grows while a document is drawn."""

    def __init__(self) -> None:
        """Start with an empty document."""
        self.root = Node(Tag(Role.DOCUMENT), None)
        self._nodes: dict[Tag, Node] = {}

    def node(self, tag: Tag, under: Node) -> Node:
        """Return the node of `tag`, made below its parent, or else below `under`, when it is new."""
        found = self._nodes.get(tag)
        if found is None:
            parent = self.node(tag.parent, under) if tag.parent else under
            found = self._nodes[tag] = Node(tag, parent)
            parent.kids.append(found)
        return found

    def has(self, tag: Tag) -> bool:
        """Whether something was drawn for `tag` before."""
        return tag in self._nodes
