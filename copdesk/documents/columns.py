"""Stacks beside each other, read one after the other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from copdesk.documents.blocks import TALL, Block, Stack
from copdesk.documents.structure import Role, Tag
from copdesk.documents.styles import RULES
from copdesk.documents.tagging import Canvas


@dataclass(slots=True, eq=False)
class Columns:
    """Stacks beside each other, read one after the other; `ruled` ones have a thin line between them.

    `tags` are their divisions, which keep each together for readers when it runs over pages; stacks that are
    elements of their own already, such as items of a list, have none. They are cut only when taller than `tall`.
    """

    stacks: Sequence[Stack]
    shares: Sequence[float]
    gutter: float
    tags: Sequence[Tag | None]
    before: float = 0
    after: float = 0
    keeps_next: bool = False
    ruled: bool = False
    tall: float = TALL

    def _widths(self, width: float) -> list[float]:
        free = width - self.gutter * (len(self.stacks) - 1)
        return [free * share / sum(self.shares) for share in self.shares]

    def height(self, width: float) -> float:
        """Return the height of the tallest."""
        return max(s.height(w) for s, w in zip(self.stacks, self._widths(width), strict=True))

    def least(self, width: float) -> float:
        """Return all of its height, unless it may be cut."""
        height = self.height(width)
        if height <= self.tall:
            return height
        return max(s.least(w) for s, w in zip(self.stacks, self._widths(width), strict=True))

    def cut(self, width: float, room: float) -> "tuple[Block, Block] | None":
        """Cut every stack at the same height, when they would not fit on one page."""
        if self.height(width) <= self.tall:
            return None
        heads, tails = cut_stacks(self.stacks, self._widths(width), room)
        if not any(head.blocks for head in heads):
            return None
        head = replace(self, stacks=heads, after=0)
        return head, replace(self, stacks=tails, before=0)

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw them below `top`."""
        bottom = top - self.height(width)
        for place, (stack, share) in enumerate(zip(self.stacks, self._widths(width), strict=True)):
            if place and self.ruled:
                canvas.rule(x - self.gutter, top, x - self.gutter, bottom, 0.6, RULES)
            tag = self.tags[place]
            if tag and stack.blocks:
                with canvas.inside(tag):
                    stack.draw(canvas, x, top, share)
            else:
                stack.draw(canvas, x, top, share)
            x += share + self.gutter


def columns(
    stacks: Sequence[Stack],
    shares: Sequence[float],
    gutter: float,
    *,
    divided: bool = True,
    ruled: bool = False,
    before: float = 0,
    after: float = 0,
    tall: float = TALL,
) -> Columns:
    """Return stacks beside each other; without divisions when each is an element of its own already."""
    tags = [Tag(Role.DIVISION) if divided else None for _ in stacks]
    return Columns(stacks, shares, gutter, tags, before, after, ruled=ruled, tall=tall)


def cut_stacks(stacks: Iterable[Stack], widths: Iterable[float], room: float) -> tuple[list[Stack], list[Stack]]:
    """Cut stacks that stand beside each other at the same height; a piece may be empty."""
    heads: list[Stack] = []
    tails: list[Stack] = []
    for stack, width in zip(stacks, widths, strict=True):
        if stack.height(width) <= room:
            head, tail = stack, Stack(())
        else:
            head, tail = stack.cut(width, room) or (Stack(()), stack)
        heads.append(head)
        tails.append(tail)
    return heads, tails
