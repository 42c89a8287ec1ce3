"""The recovery sheet: one page to print and keep, that opens a workbook or a vault without its passphrase."""

from collections.abc import Sequence
from dataclasses import dataclass

from copdesk.documents.binding import Imprint
from copdesk.documents.blocks import Block, Stack, Words
from copdesk.documents.columns import Columns, columns
from copdesk.documents.fonts import Typeface
from copdesk.documents.markup import Run
from copdesk.documents.page import Progress, Story, make
from copdesk.documents.structure import Numbering, Role, Tag
from copdesk.documents.styles import ASIDE, INK, LEAD, SMALL, SUBTITLE, TINT, Ink, Style
from copdesk.documents.tagging import Canvas
from copdesk.documents.words import Speech
from copdesk.documents.writing import bullets, chapter, eyebrow, line, numbered, prose, title
from copdesk.domain.papers import RecoverySheetPaper

_A_ROW = 4
_PADDING = 14.0
_GROUP = Style(Ink(Typeface.SEMIBOLD, 15, INK), 20)


def render(paper: RecoverySheetPaper, *, progress: Progress | None = None) -> bytes:
    """Return the sheet as a PDF; equal papers give equal bytes."""
    say = Speech(paper.language)
    name = say.choice("recovery_title", paper.lock)
    story = Story(
        blocks=[*_head(paper, name, say), *_code(paper, say), *_use(say)],
        foot=say("recovery_foot"),
        page=say("page"),
        imprint=Imprint(name, "CoP Desk", say.tag, paper.made_on),
    )
    return make(story, progress)


def _head(paper: RecoverySheetPaper, name: str, say: Speech) -> list[Block]:
    day = say.day(paper.made_on, weekday=False)
    return [
        *eyebrow("CoP Desk"),
        title(name),
        *line(say("recovery_of", workbook=paper.workbook, day=day), SUBTITLE),
        *prose(say.choice("recovery_lead", paper.lock), LEAD),
    ]


def _code(paper: RecoverySheetPaper, say: Speech) -> list[Block]:
    listed = Tag(Role.LIST, numbering=Numbering.DECIMAL)
    groups = [_group(group, number, listed) for number, group in enumerate(paper.groups, start=1)]
    rows = [groups[start : start + _A_ROW] for start in range(0, len(groups), _A_ROW)]
    return [
        chapter(say("recovery_code")),
        Panel(Stack(_row(row) for row in rows)),
        *prose(say("recovery_alphabet"), SMALL),
        *prose(say("recovery_id", id=paper.sheet_id), SMALL),
    ]


def _group(group: str, number: int, listed: Tag) -> Stack:
    entry = Tag(Role.ITEM, listed)
    label = Words([Run(str(number), ASIDE.ink)], ASIDE, Tag(Role.LABEL, entry))
    return Stack([label, Words([Run(group, _GROUP.ink)], _GROUP, Tag(Role.ITEM_BODY, entry))])


def _row(groups: Sequence[Stack]) -> Columns:
    empty = [Stack([])] * (_A_ROW - len(groups))
    return columns([*groups, *empty], (1,) * _A_ROW, gutter=10, divided=False, after=10)


def _use(say: Speech) -> list[Block]:
    steps = ("recovery_step_open", "recovery_step_type", "recovery_step_new")
    cautions = ("recovery_keep_paper", "recovery_keep_old")
    return [
        chapter(say("recovery_use")),
        *numbered(say(step) for step in steps),
        chapter(say("recovery_keep")),
        *bullets(say(caution) for caution in cautions),
    ]


@dataclass(slots=True, eq=False)
class Panel:
    """A stack on a tinted ground."""

    stack: Stack
    before: float = 4
    after: float = 10
    keeps_next: bool = False

    def height(self, width: float) -> float:
        """Return how tall it is."""
        return self.stack.height(width - 2 * _PADDING) + 2 * _PADDING

    def least(self, width: float) -> float:
        """Return all of its height: a code stays on one page."""
        return self.height(width)

    def cut(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Cut it only when a page is too small for it."""
        pieces = self.stack.cut(width - 2 * _PADDING, room - 2 * _PADDING)
        return (Panel(pieces[0]), Panel(pieces[1])) if pieces else None

    def draw(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw it below `top`."""
        height = self.height(width)
        canvas.bar(x, top - height, width, height, TINT)
        self.stack.draw(canvas, x + _PADDING, top - _PADDING, width - 2 * _PADDING)
