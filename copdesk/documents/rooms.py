"""The list of rooms: who sleeps where, and who comes or goes at another time than the rest."""

from collections.abc import Sequence

from copdesk.documents.blocks import Block
from copdesk.documents.fonts import Typeface
from copdesk.documents.house import bound, head, story
from copdesk.documents.page import Progress, Story
from copdesk.documents.styles import BODY, COLUMN_HEAD, TIGHT
from copdesk.documents.tables import Layout, table
from copdesk.documents.words import Speech
from copdesk.documents.writing import cell, prose
from copdesk.domain.house_papers import RoomsPaper, Sleeper

_LAYOUT = Layout(shares=(30, 70, 70), gutters=(12, 12), row_heads=True)
_STRONG = TIGHT.set_in(Typeface.SEMIBOLD)
_HEADS = ("rooms_room", "rooms_who", "rooms_when")


def render(paper: RoomsPaper, *, progress: Progress | None = None) -> bytes:
    """Return the list as a PDF; equal papers give equal bytes."""
    return render_series([paper], progress=progress)


def render_series(papers: Sequence[RoomsPaper], *, progress: Progress | None = None) -> bytes:
    """Return the lists of several sessions in one PDF, in the language of the first."""
    return bound([_story(paper) for paper in papers], papers, progress)


def _story(paper: RoomsPaper) -> Story:
    say = Speech(paper.language)
    counted = say.counted("rooms_beds", paper.beds) if paper.beds else ""
    blocks = [*head(paper, say("rooms"), say("rooms_why"), counted, say), *_rooms(paper, say)]
    return story(paper, say("rooms"), blocks, say("rooms_foot"), say)


def _rooms(paper: RoomsPaper, say: Speech) -> list[Block]:
    if not paper.rooms:
        return [*prose(say("rooms_nobody"), BODY)]
    heads = [cell(say(key), COLUMN_HEAD) for key in _HEADS]
    rows = [
        [
            cell(room if number == 0 else "", _STRONG) if room else cell(say("rooms_none"), _STRONG),
            cell(sleeper.name, TIGHT),
            cell(_when(sleeper, say), TIGHT),
        ]
        for room, sleepers in paper.rooms
        for number, sleeper in enumerate(sleepers)
    ]
    rest = say.counted("rooms_elsewhere", paper.elsewhere) if paper.elsewhere else ""
    return [table(_LAYOUT, heads, rows), *(prose(rest, BODY) if rest else [])]


def _when(sleeper: Sleeper, say: Speech) -> str:
    told = [
        say("rooms_from", at=f"{say.day(sleeper.arrives)}, {say.time(sleeper.arrives)}") if sleeper.arrives else "",
        say("rooms_until", at=f"{say.day(sleeper.leaves)}, {say.time(sleeper.leaves)}") if sleeper.leaves else "",
    ]
    return " · ".join(part for part in told if part)
