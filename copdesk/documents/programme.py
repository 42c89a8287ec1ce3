"""The programme of a session, as participants get it: what happens when, where and with whom."""

from collections.abc import Sequence
from dataclasses import replace

from copdesk.documents.binding import Imprint
from copdesk.documents.blocks import Block, Stack
from copdesk.documents.columns import columns
from copdesk.documents.fonts import Typeface
from copdesk.documents.markup import Run, linked, paragraphs
from copdesk.documents.page import Progress, Story, fits_one_page, make, make_series
from copdesk.documents.programme_table import ROOMY, SNUG, TIGHTEST, UNDER_A_HEADING, Density, day_table, track_table
from copdesk.documents.structure import Role
from copdesk.documents.styles import FACTS, LEAD, PETROL, SECTION, SMALL, SMALL_SECTION, SUBTITLE
from copdesk.documents.words import Speech
from copdesk.documents.writing import bullets, chapter, eyebrow, heading, line, prose, runs, section, title
from copdesk.domain.session_papers import ProgrammePaper, ProgrammeRow, by_section
from copdesk.sentences import session_phrases as phrases

MOST_COLUMNS = 3
"""More parallel tracks than this each get a table of their own."""


def render(paper: ProgrammePaper, *, progress: Progress | None = None) -> bytes:
    """Return the programme as a PDF; equal papers give equal bytes."""
    return make(_story(paper), progress)


def render_series(papers: Sequence[ProgrammePaper], *, progress: Progress | None = None) -> bytes:
    """Return the programmes of several sessions in one PDF, in the language of the first."""
    first = papers[0]
    say = Speech(first.language)
    imprint = Imprint(first.community, first.organisation.strip() or first.community, say.tag, first.made_on)
    return make_series([_story(paper) for paper in papers], imprint, progress)


def _story(paper: ProgrammePaper) -> Story:
    say = Speech(paper.language)
    name = paper.title.strip() or say("programme")
    return Story(
        blocks=_blocks(paper, name, say),
        foot=say("programme_foot", title=name),
        page=say("page"),
        imprint=Imprint(name, paper.organisation.strip() or paper.community, say.tag, paper.made_on),
    )


def _blocks(paper: ProgrammePaper, name: str, say: Speech) -> Sequence[Block]:
    """Return the roomiest layout that fits on one page; what needs more pages gets all the room it likes."""
    layouts = [_laid_out(paper, name, say, density) for density in (ROOMY, SNUG, TIGHTEST)]
    return next((blocks for blocks in layouts if fits_one_page(blocks)), layouts[0])


def _laid_out(paper: ProgrammePaper, name: str, say: Speech, density: Density) -> list[Block]:
    return [
        *_head(paper, name, say),
        *_days(paper, say, density),
        *_parallel(paper, say, density),
        *_good_to_know(paper, say, density),
    ]


def _head(paper: ProgrammePaper, name: str, say: Speech) -> list[Block]:
    version = say("version", version=paper.version, day=say.day(paper.made_on, weekday=False))
    return [
        *eyebrow(paper.community),
        title(name),
        *line(say("programme_of", day=phrases.days(paper, say)), SUBTITLE),
        *line(f"{_facts(paper, say)} · {version}", FACTS),
        *(line(say("optional_session"), FACTS) if paper.optional else ()),
        *line(phrases.clock_change(paper, say), FACTS),
        *prose(paper.aim, LEAD),
        *_take_home(paper, say),
        *_changes(paper, say),
    ]


def _facts(paper: ProgrammePaper, say: Speech) -> str:
    facts = [
        say("meeting", number=paper.number) if paper.number.strip() else "",
        phrases.doors(paper, say),
        phrases.span(paper, say),
        paper.place,
    ]
    return " · ".join(fact for fact in facts if fact.strip())


def _take_home(paper: ProgrammePaper, say: Speech) -> list[Block]:
    parts = paragraphs(paper.take_home)
    if not parts:
        return []
    label = Run(say("you_take_home"), LEAD.ink._replace(typeface=Typeface.SEMIBOLD, colour=PETROL))
    style = LEAD.spaced(2 if paper.aim.strip() else LEAD.before, LEAD.after)
    first = runs([label, *linked(parts[0], LEAD.ink, LEAD.ink)], style)
    return [first, *(block for part in parts[1:] for block in line(part, style))]


def _changes(paper: ProgrammePaper, say: Speech) -> list[Block]:
    if not any(change.strip() for change in paper.changes):
        return []
    heading = chapter(say("changed_since", version=paper.version - 1))
    return [heading, *bullets(paper.changes)]


def _days(paper: ProgrammePaper, say: Speech, density: Density) -> list[Block]:
    days = paper.days
    if not days:
        return [*prose(say("no_rows"))]
    blocks: list[Block] = []
    for number, (day, rows) in enumerate(days, start=1):
        name = say.day(day) if paper.day_known else say("day_number", number=number)
        heading = [chapter(name)] if len(days) > 1 else []
        blocks += [*heading, *_sections(rows, paper, say, density, below=len(heading))]
    return blocks


def _sections(
    rows: Sequence[ProgrammeRow], paper: ProgrammePaper, say: Speech, density: Density, *, below: int
) -> list[Block]:
    """Return the table of a day, or one for each of its sections with its heading; `below` the heading of the day."""
    blocks: list[Block] = []
    for name, group in by_section(rows):
        table = day_table(group, say, paper.language, density, MOST_COLUMNS)
        headed = bool(name) or bool(below and not blocks)
        if name:
            role = Role.SECTION if below else Role.CHAPTER
            blocks.append(heading(name, SECTION.in_(PETROL).spaced(density.chapter - 4, 0), role))
        blocks.append(replace(table, before=UNDER_A_HEADING) if headed else table)
    return blocks


def _parallel(paper: ProgrammePaper, say: Speech, density: Density) -> list[Block]:
    """Return a table per track for parts with more tracks than fit beside each other."""
    blocks: list[Block] = []
    for row in paper.rows:
        if len(row.tracks) > MOST_COLUMNS:
            blocks.append(chapter(say("parallel_at", time=say.time(row.starts))))
            blocks.extend(_tables(row, paper, say, density))
    return blocks


def _tables(row: ProgrammeRow, paper: ProgrammePaper, say: Speech, density: Density) -> list[Block]:
    blocks: list[Block] = []
    for number, track in enumerate(row.tracks, start=1):
        name = track.name.strip() or say("track", number=number)
        blocks += [section(name), track_table(track, say, paper.language, density)]
    return blocks


def _good_to_know(paper: ProgrammePaper, say: Speech, density: Density) -> list[Block]:
    where = ", ".join(part for part in (paper.place, paper.address) if part.strip())
    notes = [
        _note(say("place"), f"{where}\n{paper.route}"),
        _note(say("online"), "\n".join(phrases.online(paper, say))),
        _note(say("sign_up"), say("sign_up_by", day=say.day(paper.sign_up_by)) if paper.sign_up_by else ""),
        _note(say("meal"), "\n".join(phrases.food(paper, say))),
        _note(say("coming_and_going"), paper.coming_and_going),
        _note(say("accessible"), paper.accessibility),
        _note(say("questions"), paper.contact),
        _note(say("bring"), paper.bring),
        _note(say("agreements"), paper.agreements),
        _note(say("photos"), say("photo_notice") if paper.photo_notice else ""),
    ]
    said = [note for note in notes if note.blocks]
    if not said:
        return []
    rows = [said[start : start + 3] for start in range(0, len(said), 3)]
    heading = chapter(say("good_to_know"), above=density.chapter)
    return [heading, *(_beside(row) for row in rows)]


def _note(name: str, words: str) -> Stack:
    said = prose(words, SMALL)
    return Stack([section(name, SMALL_SECTION), *said] if said else [])


def _beside(notes: list[Stack]) -> Block:
    empty = [Stack([])] * (3 - len(notes))
    return columns([*notes, *empty], (1, 1, 1), gutter=12, after=7)
