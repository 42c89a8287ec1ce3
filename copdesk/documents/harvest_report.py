"""The harvest report: what a community learnt, what it agreed and what came of that, for one audience."""

from collections.abc import Sequence

from copdesk.documents.binding import Imprint
from copdesk.documents.blocks import FULL_HEIGHT, Block, Stack, Words
from copdesk.documents.columns import Columns, columns
from copdesk.documents.contents import Contents
from copdesk.documents.fonts import Typeface
from copdesk.documents.harvest_chapters import (
    actions,
    advice,
    colophon,
    how_to_read,
    learning_questions,
    learnt,
    process,
    why_not,
)
from copdesk.documents.markup import Run, linked, paragraphs
from copdesk.documents.page import TEXT_WIDTH, Progress, Story, make
from copdesk.documents.structure import HEADINGS, Numbering, Role, Tag
from copdesk.documents.styles import ASIDE, BODY, FACTS, FIGURE, LEAD, PETROL, SUBTITLE
from copdesk.documents.words import Speech
from copdesk.documents.writing import chapter, eyebrow, line, prose, runs, title
from copdesk.domain.papers import HarvestReportPaper

LONG = 2.2 * FULL_HEIGHT
"""A report longer than this has a list of contents."""


def render(paper: HarvestReportPaper, *, progress: Progress | None = None) -> bytes:
    """Return the report as a PDF; equal papers give equal bytes."""
    say = Speech(paper.language)
    name = paper.title.strip() or say("harvest_title")
    story = Story(
        blocks=[*_head(paper, name, say), *_with_contents(_chapters(paper, say), say)],
        foot=say("harvest_foot", community=paper.community),
        page=say("page"),
        imprint=Imprint(name, paper.organisation.strip() or paper.community, say.tag, paper.made_on),
    )
    return make(story, progress)


def _chapters(paper: HarvestReportPaper, say: Speech) -> list[Block]:
    return [
        *how_to_read(paper, say),
        *process(paper, say),
        *learnt(paper, say),
        *learning_questions(paper, say),
        *actions(paper, say),
        *why_not(paper, say),
        *advice(say("conclusions"), paper.conclusions),
        *advice(say("recommendations"), paper.recommendations),
        *colophon(paper, say),
    ]


def _with_contents(chapters: Sequence[Block], say: Speech) -> list[Block]:
    headings = [block for block in chapters if isinstance(block, Words) and block.tag.role in HEADINGS]
    if Stack(chapters).height(TEXT_WIDTH) < LONG:
        return [*chapters]
    return [chapter(say("contents")), Contents(headings), *chapters]


def _head(paper: HarvestReportPaper, name: str, say: Speech) -> list[Block]:
    version = say("version", version=paper.version, day=say.day(paper.made_on, weekday=False))
    return [
        *eyebrow(paper.community),
        title(name),
        *line(_period(paper, say), SUBTITLE),
        *line(f"{say.choice('audience', paper.audience)} · {version}", FACTS),
        _figures(paper, say),
        *prose(paper.shared_issue, LEAD),
        *_horizon(paper, say),
    ]


def _period(paper: HarvestReportPaper, say: Speech) -> str:
    first = say.day(paper.starts, weekday=False) if paper.starts else ""
    last = say.day(paper.ends, weekday=False) if paper.ends else ""
    if first and last:
        return say("harvest_of", period=first if first == last else say("from_to", start=first, end=last))
    if first or last:
        return say("harvest_of", period=say("since", start=first) if first else say("until", end=last))
    return say("harvest_report")


def _figures(paper: HarvestReportPaper, say: Speech) -> Columns:
    """Return the figures everybody looks for first, each with what it counts; read aloud they are a list."""
    done = paper.actions_done
    people = "figure_participant" if paper.participants == 1 else "figure_participants"
    counted = [
        (paper.participants, say(_by_count(people, paper.organisations), count=paper.organisations)),
        (len(paper.sessions), say("figure_session" if len(paper.sessions) == 1 else "figure_sessions")),
        (len(paper.items), say("figure_item" if len(paper.items) == 1 else "figure_items")),
        (len(paper.actions), say("figure_action" if len(paper.actions) == 1 else "figure_actions", count=done)),
    ]
    listed = Tag(Role.LIST, numbering=Numbering.NONE)
    stacks = [_figure(number, words, listed) for number, words in counted]
    return columns(stacks, (1,) * len(stacks), gutter=13, divided=False, before=12, after=6, ruled=True)


def _by_count(key: str, count: int) -> str:
    return f"{key}_{count}" if count < 2 else key


def _figure(number: int, words: str, listed: Tag) -> Stack:
    body = Tag(Role.ITEM_BODY, Tag(Role.ITEM, listed))
    return Stack([*line(str(number), FIGURE, parent=body), *line(words, ASIDE, parent=body)])


def _horizon(paper: HarvestReportPaper, say: Speech) -> list[Block]:
    open_end = prose(say("outcome_open")) if paper.outcome_open else []
    parts = paragraphs(paper.horizon)
    if not parts:
        return [*open_end]
    label = Run(f"{say('horizon')}: ", BODY.ink._replace(typeface=Typeface.SEMIBOLD, colour=PETROL))
    first = runs([label, *linked(parts[0], BODY.ink, BODY.ink)], BODY.spaced(4, BODY.after))
    return [first, *(block for part in parts[1:] for block in line(part, BODY)), *open_end]
