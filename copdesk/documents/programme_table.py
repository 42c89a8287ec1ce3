"""The table of a programme: times on a rail, parts in the middle, and beside them where and with whom."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from copdesk.documents.blocks import Block, Stack
from copdesk.documents.columns import columns
from copdesk.documents.fonts import Typeface
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
from copdesk.documents.tables import Layout, Row, Table, head_row, row
from copdesk.documents.tagging import Canvas
from copdesk.documents.words import Speech
from copdesk.documents.writing import line, prose
from copdesk.domain.choices import Language
from copdesk.domain.session_papers import ProgrammeRow, Track

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
_TRACK_NAME = Style(COLUMN_HEAD.ink._replace(colour=RUST), 12, before=3)
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
        colour, fill = (PETROL, PETROL) if drawn.accent else (MUTED, WHITE)
        canvas.dot(at, top - padding - _BASELINE + 3.6, 2.4, colour, fill)


def _row(planned: ProgrammeRow, say: Speech, language: Language, most_columns: int) -> Row:
    hour = _PAUSE_HOUR if planned.pause else _HOUR
    foreign = planned.language if planned.language not in (None, language) else None
    return row(
        [
            Stack(line(say.clock(planned.starts), hour)),
            Stack(_part(planned, say, most_columns, foreign)),
            Stack(_where(planned, say, foreign)),
        ],
        row_head=True,
        accent=not planned.pause,
    )


def _part(planned: ProgrammeRow, say: Speech, most_columns: int, foreign: Language | None) -> list[Block]:
    spoken = Speech(foreign).tag if foreign else ""
    name = _PAUSE_PART if planned.pause else _PART_TITLE
    words = TIGHT.in_(MUTED) if planned.pause else TIGHT
    blocks: list[Block] = [
        *line(planned.title, name, language=spoken),
        *prose(planned.words, words, language=spoken),
    ]
    if planned.tracks and len(planned.tracks) <= most_columns:
        blocks.append(_tracks(planned.tracks, say))
    elif planned.tracks and most_columns:
        blocks += line(say("choose_below", count=len(planned.tracks)), TIGHT)
    return blocks


def _where(planned: ProgrammeRow, say: Speech, foreign: Language | None) -> list[Block]:
    lasts = "" if planned.pause else say.minutes(planned.minutes)
    spoken = say.choice("in", foreign) if foreign else ""
    how = [planned.method, lasts] if planned.method.strip() else []
    where = [planned.room] if how else [planned.room, lasts]
    said = [", ".join(filter(str.strip, parts)) for parts in (where, [planned.who], how, [spoken])]
    return [block for place, part in enumerate(filter(None, said)) for block in line(part, ASIDE if place else _WHERE)]


def _tracks(tracks: Sequence[Track], say: Speech) -> Block:
    """Return tracks beside each other; read aloud they are a list to choose from."""
    listed = Tag(Role.LIST, numbering=Numbering.NONE)
    stacks = [_track(track, number, listed, say) for number, track in enumerate(tracks, start=1)]
    return columns(stacks, (1,) * len(stacks), gutter=10, divided=False, before=3)


def _track(track: Track, number: int, listed: Tag, say: Speech) -> Stack:
    body = Tag(Role.ITEM_BODY, Tag(Role.ITEM, listed))
    blocks = line(track.name.strip() or say("track", number=number), _TRACK_NAME, parent=body)
    for planned in track.rows:
        start = f"{say.clock(planned.starts)} " if len(track.rows) > 1 else ""
        blocks += line(start + planned.title, _TRACK_TITLE, parent=body)
        blocks += prose(planned.words, ASIDE, parent=body)
        for part in (planned.who, planned.room):
            blocks += line(part, ASIDE, parent=body)
    return Stack(blocks)
