"""What is read back to somebody before it is printed: their own words, each with a yes and a no to tick."""

from copdesk.documents.binding import Imprint
from copdesk.documents.blocks import Block, Stack
from copdesk.documents.page import Progress, Story, make
from copdesk.documents.styles import ASIDE, COLUMN_HEAD, LEAD, SMALL, SUBTITLE, TIGHT
from copdesk.documents.tables import Layout, table
from copdesk.documents.words import Speech
from copdesk.documents.writing import cell, chapter, eyebrow, line, prose, title
from copdesk.domain.privacy_papers import Passage, PassageKind, ReadBackPaper

_BOX = {None: ("☐", "☐"), True: ("☒", "☐"), False: ("☐", "☒")}


def render(paper: ReadBackPaper, *, progress: Progress | None = None) -> bytes:
    """Return the read-back as a PDF; equal papers give equal bytes."""
    say = Speech(paper.language)
    story = Story(
        blocks=[*_head(paper, say), _passages(paper, say), *_close(paper, say)],
        foot=say("read_back_foot", community=paper.community),
        page=say("page"),
        imprint=Imprint(say("read_back"), paper.organisation.strip() or paper.community, say.tag, paper.made_on),
    )
    return make(story, progress)


def as_text(paper: ReadBackPaper) -> str:
    """Return the same as plain text, to put in a message."""
    say = Speech(paper.language)
    day = say.day(paper.made_on, weekday=False)
    parts = [
        say("read_back_dear", name=paper.person),
        say("read_back_lead", community=paper.community),
        *(f"{number}. {_as_text(p, say)}" for number, p in enumerate(paper.passages, start=1)),
        say("read_back_how"),
        "\n".join(part for part in (paper.contact, day) if part.strip()),
    ]
    return "\n\n".join(parts) + "\n"


def _as_text(passage: Passage, say: Speech) -> str:
    yes, no = _BOX[passage.agreed]
    return f"{_kind(passage, say)} ({_how(passage, say)})\n{passage.text}\n{yes} {say('yes')}   {no} {say('no')}"


def _head(paper: ReadBackPaper, say: Speech) -> list[Block]:
    return [
        *eyebrow(paper.community),
        title(say("read_back")),
        *line(paper.person, SUBTITLE),
        *prose(say("read_back_lead", community=paper.community), LEAD),
        chapter(say("read_back_words")),
    ]


def _passages(paper: ReadBackPaper, say: Speech) -> Block:
    layout = Layout(shares=(142, 14, 14), gutters=(10, 6), row_heads=True)
    heads = [cell(say(key), COLUMN_HEAD) for key in ("read_back_text", "yes", "no")]
    return table(layout, heads, [_row(passage, say) for passage in paper.passages])


def _row(passage: Passage, say: Speech) -> list[Stack]:
    yes, no = _BOX[passage.agreed]
    about = f"{_kind(passage, say)} · {_how(passage, say)}"
    return [Stack([*prose(passage.text, TIGHT), *line(about, ASIDE)]), cell(yes, TIGHT), cell(no, TIGHT)]


def _kind(passage: Passage, say: Speech) -> str:
    if passage.harvest is not None:
        return say.choice("kind", passage.harvest)
    return say("your_question" if passage.kind is PassageKind.QUESTION else "your_case")


def _how(passage: Passage, say: Speech) -> str:
    return f"{say('with_name' if passage.named else 'without_name')}, {say.choice('for', passage.audience)}"


def _close(paper: ReadBackPaper, say: Speech) -> list[Block]:
    day = say.day(paper.made_on, weekday=False)
    return [*prose(say("read_back_how")), *prose(paper.contact, SMALL), *line(day, SMALL)]
