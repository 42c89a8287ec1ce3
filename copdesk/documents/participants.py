"""The list of participants: everybody who agreed to stand on it, with where they work or for whom they speak."""

from collections.abc import Iterator

from copdesk.documents.binding import Imprint
from copdesk.documents.blocks import Block
from copdesk.documents.fonts import Typeface
from copdesk.documents.page import Progress, Story, make
from copdesk.documents.styles import COLUMN_HEAD, FACTS, MUTED, SMALL, SUBTITLE, TIGHT
from copdesk.documents.tables import Layout, table
from copdesk.documents.words import Speech
from copdesk.documents.writing import cell, chapter, eyebrow, line, title
from copdesk.domain.choices import Role
from copdesk.domain.roster_papers import ListedPerson, ParticipantsPaper

_LAYOUT = Layout(shares=(30, 32, 38), gutters=(12, 12), row_heads=True)
_NAME = TIGHT.set_in(Typeface.SEMIBOLD)
_HEADS = ("listed_name", "listed_job", "listed_organisation")


def render(paper: ParticipantsPaper, *, progress: Progress | None = None) -> bytes:
    """Return the list as a PDF; equal papers give equal bytes."""
    return make(_story(paper), progress)


def _story(paper: ParticipantsPaper) -> Story:
    say = Speech(paper.language)
    return Story(
        blocks=[*_head(paper, say), *_people(paper, say)],
        foot=say("participants_foot", community=paper.community),
        page=say("page"),
        imprint=Imprint(
            f"{say('participants')} {paper.community}",
            paper.organisation.strip() or paper.community,
            say.tag,
            paper.made_on,
        ),
    )


def _head(paper: ParticipantsPaper, say: Speech) -> list[Block]:
    unlisted = say.counted("participants_unlisted", paper.unlisted) if paper.unlisted else ""
    return [
        *eyebrow(paper.community),
        title(say("participants")),
        *line(say.counted("participants_count", len(paper.people)), SUBTITLE),
        *line(say("participants_on", day=say.day(paper.made_on, weekday=False)), FACTS),
        *line(" ".join(part for part in (say("participants_agreed"), unlisted) if part), SMALL.in_(MUTED)),
    ]


def _people(paper: ParticipantsPaper, say: Speech) -> Iterator[Block]:
    """Yield a table for each role, those who take part first."""
    for role in Role:
        people = [person for person in paper.people if person.role is role]
        if people:
            yield chapter(say.choice("listed", role))
            heads = (cell(say(key), COLUMN_HEAD) for key in _HEADS)
            rows = [
                [cell(one.name, _NAME), cell(_does(one, say), TIGHT), cell(_works_for(one, say), TIGHT)]
                for one in people
            ]
            yield table(_LAYOUT, heads, rows)


def _does(person: ListedPerson, say: Speech) -> str:
    """Return what somebody does at work, and which other roles they have here."""
    also = (say.choice("listed_also", role) for role in person.also)
    return "\n".join(part for part in (person.job_title, *also) if part)


def _works_for(person: ListedPerson, say: Speech) -> str:
    """Return where somebody works, and for whom they speak when that is somebody else."""
    speaks = say("listed_for", whom=person.represents) if person.represents else ""
    return "\n".join(part for part in (person.organisation, speaks) if part)
