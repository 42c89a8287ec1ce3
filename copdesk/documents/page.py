"""The page every document shares: A4, upright or lying, one sign at the top, a foot with title and page number."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from copdesk.documents.binding import Imprint, bind
from copdesk.documents.blocks import FULL_HEIGHT, TALL, Block, take
from copdesk.documents.lines import Line, break_lines
from copdesk.documents.markup import Run
from copdesk.documents.structure import Role, Tag
from copdesk.documents.styles import ASIDE, MM, PETROL, RULES, Align, Ink
from copdesk.documents.tagging import Canvas

WIDTH, HEIGHT = 210 * MM, 297 * MM
LEFT, RIGHT, TOP, BOTTOM = 22 * MM, 18 * MM, 18 * MM, 20 * MM
TEXT_WIDTH = WIDTH - LEFT - RIGHT
SIGN_ROOM = 7 * MM
FOOT_RULE = BOTTOM - 4 * MM
_FOOT = Tag(Role.PARAGRAPH)


class Sheet(NamedTuple):
    """How a page lies: its width, height and left margin in points; the other margins are the same for all."""

    width: float
    height: float
    left: float

    @property
    def text_width(self) -> float:
        """How wide text may be."""
        return self.width - self.left - RIGHT

    @property
    def room(self) -> float:
        """How much stands on one page below each other."""
        return self.height - TOP - BOTTOM

    @property
    def tall(self) -> float:
        """What is taller than this may be cut; anything less moves to the next page as a whole."""
        return TALL * self.room / FULL_HEIGHT


UPRIGHT, LYING = Sheet(WIDTH, HEIGHT, LEFT), Sheet(HEIGHT, WIDTH, RIGHT)

Progress = Callable[[float], None]
"""Told how far a document is, from 0 to 1; whatever it raises ends the making of the document."""


@dataclass(frozen=True, slots=True)
class Story:
    """What goes on the pages, and what stands at their foot; `page` is the word before a page number."""

    blocks: Sequence[Block]
    foot: str
    page: str
    imprint: Imprint
    sheet: Sheet = UPRIGHT


def make(story: Story, progress: Progress | None = None) -> bytes:
    """Lay the story out and return it as a PDF; equal stories give equal bytes."""
    return make_series([story], story.imprint, progress)


def make_series(stories: Sequence[Story], imprint: Imprint, progress: Progress | None = None) -> bytes:
    """Lay stories out in one file, each beginning on a page of its own; `imprint` is that of the whole."""
    tell = progress or _nobody
    tell(0.0)
    canvas = Canvas()
    for number, story in enumerate(stories):
        queue, is_first = deque(story.blocks), True
        language = story.imprint.language
        part = Tag(Role.PART, language="" if language == imprint.language else language)
        while queue:
            with canvas.inside(part):
                _page(canvas, queue, story, is_first=is_first)
            is_first = False
            tell(0.9 * (number + 1 - len(queue) / max(1, len(story.blocks))) / len(stories))
    made = bind(canvas, imprint)
    tell(1.0)
    return made


def fits_one_page(blocks: Sequence[Block]) -> bool:
    """Whether blocks fit on the first page."""
    queue = deque(blocks)
    take(queue, TEXT_WIDTH, FULL_HEIGHT - SIGN_ROOM, all_room=True)
    return not queue


def _nobody(_: float) -> None:
    pass


def _page(canvas: Canvas, queue: deque[Block], story: Story, *, is_first: bool) -> None:
    sheet = story.sheet
    canvas.new_page(sheet.width, sheet.height)
    top, room = sheet.height - TOP, sheet.room
    if is_first:
        canvas.bar(sheet.left, top - 1.6 * MM, 24 * MM, 1.6 * MM, PETROL)
        top, room = top - SIGN_ROOM, room - SIGN_ROOM
    for block, down in take(queue, sheet.text_width, room, all_room=True):
        block.draw(canvas, sheet.left, top - down, sheet.text_width)
    _foot(canvas, story)


def _foot(canvas: Canvas, story: Story) -> None:
    left, width = story.sheet.left, story.sheet.text_width
    with canvas.artifact("/Artifact <</Type /Pagination /Subtype /Footer>> BDC"):
        canvas.rule(left, FOOT_RULE, left + width, FOOT_RULE, 0.4, RULES)
        number = break_lines([Run(f"{story.page} {canvas.page + 1}", ASIDE.ink)], width, Align.RIGHT)[0]
        title = one_line(story.foot, ASIDE.ink, width - 30 * MM)
        canvas.text(_FOOT, [(left, FOOT_RULE - 11, title), (left, FOOT_RULE - 11, number)])


def one_line(words: str, ink: Ink, width: float, align: Align = Align.LEFT) -> Line:
    """Return words on one line, with an ellipsis where they would be too long."""
    lines = break_lines([Run(words, ink)], width - ink.size)
    said = "".join(segment.spoken or segment.text for segment in lines[0]).rstrip() if lines else ""
    if not said:
        return ()
    return break_lines([Run(said + "…" if len(lines) > 1 else said, ink)], width, align)[0]
