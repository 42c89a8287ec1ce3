"""The run sheet of a session, for those who guide it: a front with what counts, the parts, and what to pack."""

from collections.abc import Sequence
from dataclasses import replace

from copdesk.documents.binding import Imprint
from copdesk.documents.blocks import Block, Stack
from copdesk.documents.columns import columns
from copdesk.documents.fonts import Typeface
from copdesk.documents.page import LYING, Progress, Story, make, make_series
from copdesk.documents.run_sheet_table import Column, columns_for, run_sheet_table
from copdesk.documents.structure import Role
from copdesk.documents.styles import COLUMN_HEAD, FACTS, PETROL, RUST, SECTION, SMALL, SMALL_SECTION, SUBTITLE, Align
from copdesk.documents.tables import Layout, table
from copdesk.documents.words import Speech
from copdesk.documents.writing import cell, chapter, eyebrow, heading, line, prose, title
from copdesk.domain.packing import Packed
from copdesk.domain.session_papers import RunSheetPaper, RunSheetRow, by_section
from copdesk.sentences import session_phrases as phrases

_COLUMNS = (slice(0, 2), slice(2, 4), slice(4, None))
"""Which notes stand in front below each other."""

_UNDER_A_HEADING = 2.0
_WARNING = FACTS.in_(RUST).set_in(Typeface.SEMIBOLD)
_PACKING = Layout(shares=(9, 2, 12), gutters=(12, 18), row_heads=True, tall=LYING.tall)


def render(paper: RunSheetPaper, *, progress: Progress | None = None) -> bytes:
    """Return the run sheet as a PDF; equal papers give equal bytes."""
    return make(_story(paper), progress)


def render_series(papers: Sequence[RunSheetPaper], *, progress: Progress | None = None) -> bytes:
    """Return the run sheets of several sessions in one PDF, in the language of the first."""
    first = papers[0]
    imprint = Imprint(
        first.community, first.organisation.strip() or first.community, Speech(first.language).tag, first.made_on
    )
    return make_series([_story(paper) for paper in papers], imprint, progress)


def _story(paper: RunSheetPaper) -> Story:
    say = Speech(paper.language)
    name = paper.title.strip() or say("run_sheet")
    return Story(
        blocks=[*_front(paper, name, say), *_days(paper, say), *_packing(paper.packing, say)],
        foot=say("run_sheet_foot", title=name),
        page=say("page"),
        imprint=Imprint(name, paper.organisation.strip() or paper.community, say.tag, paper.made_on),
        sheet=LYING,
    )


def _front(paper: RunSheetPaper, name: str, say: Speech) -> list[Block]:
    version = say("version", version=paper.version, day=say.day(paper.made_on, weekday=False))
    number = say("meeting", number=paper.number) if paper.number.strip() else ""
    facts = " · ".join(part for part in (number, paper.place, version) if part.strip())
    return [
        *eyebrow(paper.community),
        title(name),
        *line(say("run_sheet_of", day=phrases.days(paper, say)), SUBTITLE),
        *line(facts, FACTS),
        *line(say("not_to_hand_out"), _WARNING),
        *line(phrases.clock_change(paper, say), FACTS),
        *_notes(paper, say),
    ]


def _notes(paper: RunSheetPaper, say: Speech) -> list[Block]:
    """Return what counts, in three columns; a long aim runs over pages as any words do."""
    notes = phrases.front(paper, say)
    stacks = [Stack(b for name, words in notes[part] for b in _note(name, words)) for part in _COLUMNS]
    said = [stack for stack in stacks if stack.blocks]
    return [columns(said, (1,) * len(said), gutter=18, before=10, after=4, tall=LYING.tall)]


def _note(name: str, words: str) -> list[Block]:
    said = prose(words, SMALL)
    return [heading(name, SMALL_SECTION.spaced(7, 1), Role.CHAPTER), *said] if said else []


def _days(paper: RunSheetPaper, say: Speech) -> list[Block]:
    shown, days = columns_for(paper.rows), paper.days
    blocks: list[Block] = []
    for number, (day, rows) in enumerate(days, start=1):
        name = say.day(day) if paper.day_known else say("day_number", number=number)
        blocks += [chapter(name)] if len(days) > 1 else []
        blocks += _sections(rows, shown, say, below=len(days) > 1)
    return blocks


def _sections(rows: Sequence[RunSheetRow], shown: Sequence[Column], say: Speech, *, below: bool) -> list[Block]:
    blocks: list[Block] = []
    for name, group in by_section(rows):
        made = run_sheet_table(group, shown, say)
        if name:
            role = Role.SECTION if below else Role.CHAPTER
            blocks.append(heading(name, SECTION.in_(PETROL), role))
        blocks.append(replace(made, before=_UNDER_A_HEADING) if name or (below and not blocks) else made)
    return blocks


def _packing(packing: Sequence[Packed], say: Speech) -> list[Block]:
    if not packing:
        return []
    right = COLUMN_HEAD.aligned(Align.RIGHT)
    heads = (("packing_thing", COLUMN_HEAD), ("packing_count", right), ("packing_for", COLUMN_HEAD))
    rows = [
        [
            cell(p.thing, SMALL),
            cell(str(p.count or ""), SMALL.aligned(Align.RIGHT)),
            cell("; ".join(p.needed_for), SMALL),
        ]
        for p in packing
    ]
    return [chapter(say("packing_list")), table(_PACKING, (cell(say(key), style) for key, style in heads), rows)]
