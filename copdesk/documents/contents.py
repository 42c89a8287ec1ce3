"""The list of contents: chapters and sections with the page they are on."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from copdesk.documents.blocks import Block, Words
from copdesk.documents.page import one_line
from copdesk.documents.structure import Role, Tag
from copdesk.documents.styles import ASIDE, TIGHT
from copdesk.documents.tagging import Canvas

_STEP = 17.0
_INDENT = 12.0


@dataclass(slots=True, eq=False)
class Contents:
    """Headings as lines that lead to them; each takes one line, so pages need to be laid out only once."""

    headings: Sequence[Words]
    tag: Tag = field(default_factory=lambda: Tag(Role.CONTENTS))
    before: float = 0
    after: float = 6
    keeps_next: bool = False

    def height(self, width: float) -> float:
        """Return how tall it is."""
        return len(self.headings) * _STEP

    def least(self, width: float) -> float:
        """Return the height of three lines."""
        return min(3, len(self.headings)) * _STEP

    def cut(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Cut it between lines."""
        fit = int(room / _STEP + 0.001)
        if fit < 1:
            return None
        return Contents(self.headings[:fit], self.tag, self.before), Contents(self.headings[fit:], self.tag)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw it below `top`."""
        with canvas.inside(self.tag):
            for place, heading in enumerate(self.headings):
                deep = heading.tag.role is Role.SECTION
                ink = (ASIDE if deep else TIGHT).ink
                indent = _INDENT if deep else 0.0
                line = one_line(heading.title, ink, width - indent - 40)
                item = Tag(Role.REFERENCE, Tag(Role.CONTENTS_ITEM))
                at = (x + indent, top - place * _STEP - 12)
                canvas.reference(item, at, line, heading.tag, x + width)
