"""The table of a programme: times on a rail, parts in the middle, and beside them where and with whom."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import NamedTuple

from copdesk.documents.blocks import Block, Stack
from copdesk.documents.columns import columns
from copdesk.documents.fonts import Typeface
from copdesk.documents.markup import clean
from copdesk.documents.structure import Numbering, Role, Tag
from copdesk.documents.styles import (
    ASIDE,
    BODY,
    COLUMN_HEAD,
    MM,
    MUTED,
    PAUSE,
    PETROL,
    RULES,
    RUST,
    STRONG,
    TIGHT,
    WHITE,
    Align,
    Style,
)
from copdesk.documents.tables import Accent, Layout, Row, Table, head_row, row
from copdesk.documents.tagging import Canvas
from copdesk.documents.words import Speech
from copdesk.documents.writing import item, line, prose
from copdesk.domain.choices import Certainty
from copdesk.domain.language import Language
from copdesk.domain.session_papers import ProgrammeRow, Track
from copdesk.sentences import session_phrases as phrases

_TIME, _TO_RAIL, _FROM_RAIL, _PART, _BETWEEN, _ASIDE = (n * MM for n in (14.8, 4.6, 5, 104.4, 4, 37.2))
UNDER_A_HEADING = 3.0
"""Space above a table that has a heading of its own, in points."""

_BASELINE = 12.0
"""How far the first baseline of every cell lies below the top of its row."""


class Density(NamedTuple):
    """How close rows stand, and how much space there is above a chapter, in points."""

    padding: float
    chapter: float


ROOMY, SNUG, TIGHTEST = Density(6, 20), Density(4, 15), Density(2.5, 11)

_HOUR = Style(BODY.ink._replace(typeface=Typeface.SEMIBOLD, colour=PETROL), 16, align=Align.RIGHT, first=_BASELINE)
_PAUSE_HOUR = Style(BODY.ink._replace(colour=MUTED), 16, align=Align.RIGHT, first=_BASELINE)
_PAUSE_PART = Style(PAUSE.ink, 16, first=_BASELINE)
_PART_TITLE = Style(STRONG.ink, 16, first=_BASELINE)
_WHERE = Style(ASIDE.ink, 12.5, first=_BASELINE - 0.3)
_STANDING = Style(TIGHT.ink._replace(typeface=Typeface.SEMIBOLD, colour=RUST), 14)
_TRACK_NAME = Style(COLUMN_HEAD.ink._replace(colour=RUST), 12, before=3)
_SPOT = Style(TIGHT.ink, 14)
_TRACK_TITLE = Style(TIGHT.ink._replace(typeface=Typeface.SEMIBOLD), 14)


def day_table(
    rows: Sequence[ProgrammeRow], say: Speech, language: Language, density: Density, most_columns: int
) -> Table:
    """Return the table of one day; up to `most_columns` tracks stand beside each other in their row."""
    layout = Layout(
        shares=(_TIME, _PART, _ASIDE),
        gutters=(_TO_RAIL + _FROM_RAIL, _BETWEEN),
        padding=(density.padding - 1, density.padding),
        rules=False,
        ornament=partial(_rail, density.padding - 1),
        row_heads=True,
    )
    return Table(layout, _head(say), [_row(r, say, language, most_columns) for r in rows], before=14, after=4)


def track_table(track: Track, say: Speech, language: Language, density: Density) -> Table:
    """Return the table of one track."""
    return replace(day_table(track.rows, say, language, density, 0), before=UNDER_A_HEADING)


def _head(say: Speech) -> Row:
    return head_row(
        Stack(line(say(key), style))
        for key, style in (
            ("time", COLUMN_HEAD.aligned(Align.RIGHT)),
            ("part", COLUMN_HEAD),
            ("where_and_who", COLUMN_HEAD),
        )
    )


def _rail(padding: float, canvas: Canvas, drawn: Row, x: float, top: float, height: float) -> None:
    """Draw the stretch of rail beside a row, with a full dot for work and an open one for a pause."""
    at = x + _TIME + _TO_RAIL
    canvas.rule(at, top, at, top - height, 0.9, RULES)
    if drawn.accent is not None:
        colour, fill = (PETROL, PETROL) if drawn.accent is Accent.WORK else (MUTED, WHITE)
        canvas.dot(at, top - padding - _BASELINE + 3.6, 2.4, colour, fill)


def _row(planned: ProgrammeRow, say: Speech, language: Language, most_columns: int) -> Row:
    hour = _PAUSE_HOUR if planned.pause or _cancelled(planned) else _HOUR
    spoken = _spoken(planned, language)
    return row(
        [
            Stack(line(say.clock(planned.starts), hour)),
            Stack(_part(planned, say, language, most_columns)),
            Stack(_where(planned, say, spoken)),
        ],
        row_head=True,
        accent=Accent.PAUSE if planned.pause or _cancelled(planned) else Accent.WORK,
    )


def _cancelled(planned: ProgrammeRow) -> bool:
    return planned.certainty is Certainty.CANCELLED


def _spoken(planned: ProgrammeRow, language: Language) -> str:
    """Return the language a part is held in as a file names it; nothing when that is the document's."""
    return Speech(planned.language).tag if planned.language not in (None, language) else ""


def _part(planned: ProgrammeRow, say: Speech, language: Language, most_columns: int) -> list[Block]:
    spoken = _spoken(planned, language)
    quiet = planned.pause or _cancelled(planned)
    words = TIGHT.in_(MUTED) if quiet else TIGHT
    blocks: list[Block] = [
        *line(_titled(planned, say), _PAUSE_PART if quiet else _PART_TITLE, language=spoken),
        *line(phrases.standing(planned, say), _STANDING),
        *prose(planned.words, words, language=spoken),
        *(line(phrases.choosing(planned.choice, say), TIGHT) if planned.choice else ()),
        *_spots(planned, say, spoken),
    ]
    if planned.tracks and len(planned.tracks) <= most_columns:
        blocks.append(_tracks(planned, say, language))
    elif planned.tracks and most_columns:
        blocks += line(say("listed_below"), TIGHT)
    return blocks


def _titled(planned: ProgrammeRow, say: Speech) -> str:
    """Return the title of a part; parts beside each other have none of their own."""
    if planned.tracks and planned.choice and not planned.title.strip():
        return say("beside", count=planned.choice.count)
    return phrases.title(planned, say)


def _spots(planned: ProgrammeRow, say: Speech, spoken: str) -> list[Block]:
    """Return the groups or options of a part as a list; one that has nothing to say is left out."""
    listed = Tag(Role.LIST, numbering=Numbering.DISC)
    blocks: list[Block] = []
    for place in planned.spots:
        theme, where = clean(place.theme).strip(), clean(phrases.spot(place, say)).strip()
        if theme or where:
            body = Tag(Role.ITEM_BODY, Tag(Role.ITEM, listed))
            said = [*line(theme, _SPOT, parent=body, language=spoken), *line(where, ASIDE, parent=body)]
            blocks.append(item(said, "•", _SPOT, indent=9))
    return blocks


def _where(planned: ProgrammeRow, say: Speech, spoken: str) -> list[Block]:
    certain = not planned.open_end and not planned.approximate
    lasts = "" if (planned.pause and certain) or _cancelled(planned) else phrases.duration(planned, say)
    in_words = say.choice("in", planned.language) if planned.language and spoken else ""
    how = [planned.method, lasts] if planned.method.strip() else []
    where = [planned.room] if how else [planned.room, lasts]
    said = [", ".join(filter(str.strip, parts)) for parts in (where, [planned.who], how, [in_words])]
    return [block for place, part in enumerate(filter(None, said)) for block in line(part, ASIDE if place else _WHERE)]


def _tracks(planned: ProgrammeRow, say: Speech, language: Language) -> Block:
    """Return tracks beside each other; read aloud they are a list to choose from."""
    listed = Tag(Role.LIST, numbering=Numbering.NONE)
    stacks = [_track(track, number, listed, say, planned, language) for number, track in enumerate(planned.tracks, 1)]
    return columns(stacks, (1,) * len(stacks), gutter=10, divided=False, before=3)


def _track(track: Track, number: int, listed: Tag, say: Speech, stretch: ProgrammeRow, language: Language) -> Stack:
    body = Tag(Role.ITEM_BODY, Tag(Role.ITEM, listed))
    blocks = line(track.name.strip() or say("track", number=number), _TRACK_NAME, parent=body)
    timed = len(track.rows) > 1 or any(part.starts != stretch.starts for part in track.rows)
    until = [*(following.starts for following in track.rows[1:]), stretch.ends][: len(track.rows)]
    for place, (planned, free_until) in enumerate(zip(track.rows, until, strict=True)):
        spoken = _spoken(planned, language)
        start = f"{say.clock(planned.starts)} " if timed else ""
        style = _TRACK_TITLE.spaced(5, 0) if place else _TRACK_TITLE
        blocks += line(start + phrases.title(planned, say), style, parent=body, language=spoken)
        blocks += prose(planned.words, ASIDE, parent=body, language=spoken)
        asides = (planned.who, planned.room, *_beside_the_others(planned, free_until, say), *_spot_lines(planned, say))
        for part in asides:
            blocks += line(part, ASIDE, parent=body)
    return Stack(blocks)


def _beside_the_others(planned: ProgrammeRow, free_until: datetime, say: Speech) -> list[str]:
    """Return what sets a part of a track apart: its end where that does not speak for itself, certainty, language."""
    lasts = say("until", end=say.clock(planned.ends)) if planned.ends != free_until else ""
    if planned.open_end or planned.approximate:
        lasts = phrases.duration(planned, say)
    in_words = say.choice("in", planned.language) if planned.language else ""
    return ["" if _cancelled(planned) else lasts, phrases.standing(planned, say), in_words]


def _spot_lines(planned: ProgrammeRow, say: Speech) -> list[str]:
    return [": ".join(filter(None, (place.theme.strip(), phrases.spot(place, say)))) for place in planned.spots]
