"""Somebody's own words, beside a bar in the one accent of the page."""

from dataclasses import dataclass

from copdesk.documents.blocks import TALL, Block, Stack
from copdesk.documents.markup import paragraphs
from copdesk.documents.structure import Role, Tag
from copdesk.documents.styles import ASIDE, QUOTE, RUST
from copdesk.documents.tagging import Canvas
from copdesk.documents.words import Speech
from copdesk.documents.writing import line
from copdesk.domain.papers import ReportQuote

_BAR = 2.6
_INDENT = 15.0


@dataclass(slots=True, eq=False)
class Barred:
    """A stack with a bar along its left side."""

    stack: Stack
    before: float = 8
    after: float = 8
    keeps_next: bool = False

    def height(self, width: float) -> float:
        """Return how tall it is."""
        return self.stack.height(width - _INDENT)

    def least(self, width: float) -> float:
        """Return how tall its smallest first piece is."""
        height = self.height(width)
        return height if height <= TALL else self.stack.least(width - _INDENT)

    def cut(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Cut the stack when it would not fit on one page; both pieces have the bar."""
        pieces = self.stack.cut(width - _INDENT, room) if self.height(width) > TALL else None
        return (Barred(pieces[0], self.before, 0), Barred(pieces[1], 0, self.after)) if pieces else None

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw it below `top`."""
        height = self.height(width)
        canvas.bar(x, top - height, _BAR, height, RUST)
        self.stack.draw(canvas, x + _INDENT, top, width - _INDENT)


def quote(said: ReportQuote, say: Speech) -> Barred:
    """Return words as they were said, with who said them."""
    body = Tag(Role.QUOTE, language=Speech(said.language).tag if said.language else "")
    parts = paragraphs(said.text)
    blocks: list[Block] = []
    for place, part in enumerate(parts):
        begin = say("open_quote") if place == 0 else ""
        end = say("close_quote") if place == len(parts) - 1 else ""
        blocks += line(f"{begin}{part}{end}", QUOTE, parent=body)
    who = ", ".join(filter(str.strip, (said.name, said.role))) or say("anonymous")
    return Barred(Stack([*blocks, *line(who, ASIDE, parent=body)]))
