"""What the papers for the house have in common: of which session they are, and of which version."""

from collections.abc import Sequence

from copdesk.documents.binding import Imprint
from copdesk.documents.blocks import Block
from copdesk.documents.page import Progress, Story, make, make_series
from copdesk.documents.styles import FACTS, MUTED, SMALL, SUBTITLE
from copdesk.documents.words import Speech
from copdesk.documents.writing import eyebrow, line, title
from copdesk.domain.house_papers import HousePaper


def head(paper: HousePaper, name: str, why: str, counted: str, say: Speech) -> list[Block]:
    """Return what stands above: what this is, of which session, how many, and what to do with it."""
    day = f"{say.day(paper.starts)}, {say.time(paper.starts)}" if paper.day_known else say("day_later_in")
    facts = (
        say("meeting", number=paper.number) if paper.number.strip() else "",
        paper.place,
        counted,
        say("version", version=paper.version, day=say.day(paper.made_on, weekday=False)),
    )
    return [
        *eyebrow(f"{paper.community} · {paper.title}" if paper.title.strip() else paper.community),
        title(name),
        *line(day, SUBTITLE),
        *line(" · ".join(fact for fact in facts if fact.strip()), FACTS),
        *line(why, SMALL.in_(MUTED)),
    ]


def story(paper: HousePaper, name: str, blocks: list[Block], foot: str, say: Speech) -> Story:
    """Return the whole paper."""
    who = paper.organisation.strip() or paper.community
    imprint = Imprint(f"{name} {paper.title}".strip(), who, say.tag, paper.made_on)
    return Story(blocks=blocks, foot=foot, page=say("page"), imprint=imprint)


def bound(stories: Sequence[Story], papers: Sequence[HousePaper], progress: Progress | None) -> bytes:
    """Return the papers of one session, or of several in one PDF, in the language of the first."""
    if len(stories) == 1:
        return make(stories[0], progress)
    first = papers[0]
    tag = Speech(first.language).tag
    imprint = Imprint(first.community, first.organisation.strip() or first.community, tag, first.made_on)
    return make_series(stories, imprint, progress)
