"""The table of a run sheet: when, what and how, by whom, where, with what, and what to do when it goes otherwise."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from copdesk.documents.blocks import Block, Stack, Words
from copdesk.documents.fonts import Typeface
from copdesk.documents.markup import Run, clean, linked, paragraphs
from copdesk.documents.page import LYING
from copdesk.documents.structure import Numbering, Role, Tag
from copdesk.documents.styles import ASIDE, BARS, COLUMN_HEAD, MM, MUTED, PETROL, RUST, SMALL, TINT, Style
from copdesk.documents.tables import Accent, Layout, Row, Table, head_row, row
from copdesk.documents.tagging import Canvas
from copdesk.documents.words import Speech
from copdesk.documents.writing import item, line, prose, runs
from copdesk.domain.choices import Certainty
from copdesk.domain.language import Language
from copdesk.domain.session_papers import RunSheetRow
from copdesk.sentences import session_phrases as phrases

_BASELINE = 11.0
_GUTTER, _OUTSIDE = 3 * MM, 2 * MM
_WORDS = Style(SMALL.ink, 12.5)
_STRONG = Style(SMALL.ink._replace(typeface=Typeface.SEMIBOLD), 12.5)
_HOUR = Style(SMALL.ink._replace(typeface=Typeface.SEMIBOLD, size=10.5, colour=PETROL), 14, first=_BASELINE)
_TITLE = Style(SMALL.ink._replace(typeface=Typeface.SEMIBOLD, size=10.5), 14, first=_BASELINE)
_PAUSE = Style(SMALL.ink._replace(typeface=Typeface.ITALIC, size=10.5, colour=MUTED), 14, first=_BASELINE)
_LABEL = Style(SMALL.ink._replace(typeface=Typeface.SEMIBOLD, colour=PETROL), 12.5)
_WARNING = _LABEL.in_(RUST)
_TALK = _WORDS.spaced(2.5, 0)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a run sheet: its head, its share of the width in millimetres, and what stands in it."""

    key: str
    share: float


_TIME, _WHAT, _WHO = Column("column_time", 20), Column("column_what", 92), Column("column_who", 32)
_ROOM, _STUFF = Column("column_room_set_up", 38), Column("column_materials", 36)
_AFTER = Column("column_harvest_plan_b", 34)


def columns_for(rows: Iterable[RunSheetRow]) -> tuple[Column, ...]:
    """Return the columns that a run sheet needs: time, what and who always, the others when they hold anything."""
    every = list(rows)
    wanted = [
        (_ROOM, any(r.room.strip() or r.set_up.strip() for r in every)),
        (_STUFF, any(r.materials.strip() for r in every)),
        (_AFTER, any(r.harvest.strip() or r.plan_b.strip() for r in every)),
    ]
    return (_TIME, _WHAT, _WHO, *(column for column, needed in wanted if needed))


def run_sheet_table(rows: Sequence[RunSheetRow], shown: Sequence[Column], say: Speech) -> Table:
    """Return the table of a day, or of one section of it."""
    layout = Layout(
        shares=tuple(column.share for column in shown),
        gutters=(_GUTTER,) * (len(shown) - 1),
        ornament=_ground,
        row_heads=True,
        tall=LYING.tall,
    )
    head = head_row(Stack(line(say(c.key), COLUMN_HEAD)) for c in shown)
    return Table(layout, head, [made for planned in rows for made in _rows(planned, shown, say)], before=8, after=6)


def _ground(canvas: Canvas, drawn: Row, x: float, top: float, height: float) -> None:
    """Draw a tint behind a row for the crew alone, and a bar beside parts that run at the same time."""
    if drawn.accent is Accent.CREW:
        canvas.bar(x - _OUTSIDE, top - height, LYING.text_width + 2 * _OUTSIDE, height, TINT)
    elif drawn.accent is Accent.BESIDE:
        canvas.bar(x - _OUTSIDE, top - height, 1.5, height, BARS)


def _rows(planned: RunSheetRow, shown: Sequence[Column], say: Speech) -> Iterator[Row]:
    """Yield the row of a part, after those for the time left before it and for what begins beside it."""
    if planned.gap:
        within = planned.track and not planned.opens
        yield _made(_gap(planned, say), shown, Accent.BESIDE if within else Accent.PAUSE, keeps_next=True)
    if planned.opens:
        yield _made(_opening(planned, say), shown, Accent.BESIDE, keeps_next=True)
    yield _made(_part(planned, say), shown, _accent(planned))


def _accent(planned: RunSheetRow) -> Accent:
    if planned.crew:
        return Accent.CREW
    if planned.track:
        return Accent.BESIDE
    return Accent.PAUSE if planned.pause else Accent.WORK


def _made(
    cells: dict[Column, Sequence[Block]], shown: Sequence[Column], accent: Accent, *, keeps_next: bool = False
) -> Row:
    made = row((Stack(cells.get(column, [])) for column in shown), row_head=True, accent=accent)
    return replace(made, keeps_next=keeps_next)


def _gap(planned: RunSheetRow, say: Speech) -> dict[Column, Sequence[Block]]:
    begins = planned.starts - timedelta(minutes=planned.gap)
    when = [*line(say.clock(begins), _PAUSE), *line(say.short_minutes(planned.gap), ASIDE)]
    return {_TIME: when, _WHAT: [*line(planned.gap_name.strip() or say("gap"), _PAUSE)]}


def _opening(planned: RunSheetRow, say: Speech) -> dict[Column, Sequence[Block]]:
    if not planned.opens or not planned.opens_until:
        return {}
    span = say("parallel_from_to", start=say.clock(planned.starts), end=say.clock(planned.opens_until))
    blocks = [*line(say("beside", count=planned.opens.count), _TITLE), *line(span, ASIDE)]
    blocks += line(phrases.choosing(planned.opens, say), _WORDS)
    return {_TIME: [*line(say.clock(planned.starts), _HOUR)], _WHAT: [*blocks]}


def _part(planned: RunSheetRow, say: Speech) -> dict[Column, Sequence[Block]]:
    return {
        _TIME: _when(planned, say),
        _WHAT: _what(planned, say),
        _WHO: _who(planned, say),
        _ROOM: _from_the_top([*line(planned.room, _WORDS), *prose(planned.set_up, ASIDE)]),
        _STUFF: _from_the_top(prose(planned.materials, _WORDS)),
        _AFTER: _from_the_top(_after(planned, say)),
    }


def _from_the_top(blocks: Sequence[Words]) -> list[Block]:
    """Return blocks of which the first stands level with the title beside it."""
    first = [replace(block, style=replace(block.style, first=_BASELINE)) for block in blocks[:1]]
    return [*first, *blocks[1:]]


def _after(planned: RunSheetRow, say: Speech) -> list[Words]:
    harvest = _labelled("column_harvest", planned.harvest, say)
    return [*harvest, *_labelled("column_plan_b", planned.plan_b, say)]


def _when(planned: RunSheetRow, say: Speech) -> list[Block]:
    lasts = say.short_minutes(planned.minutes)
    if planned.open_end or planned.approximate:
        lasts = say("no_end") if planned.open_end else phrases.duration(planned, say)
    quiet = planned.pause or planned.certainty is Certainty.CANCELLED
    return [*line(say.clock(planned.starts), _PAUSE if quiet else _HOUR), *line(lasts, ASIDE)]


def _what(planned: RunSheetRow, say: Speech) -> list[Block]:
    spoken = _spoken(planned.language, say)
    quiet = planned.pause or planned.certainty is Certainty.CANCELLED
    above = [planned.track, say("crew_only") if planned.crew else ""]
    return [
        *line(" · ".join(filter(str.strip, above)), _LABEL),
        *line(phrases.title(planned, say), _PAUSE if quiet else _TITLE, language=spoken),
        *line(phrases.working(planned, say), ASIDE),
        *line(" · ".join(phrases.to_mind(planned, say)), ASIDE),
        *line(" · ".join(phrases.warnings(planned, say)), _WARNING),
        *(line(phrases.choosing(planned.choice, say), _WORDS) if planned.choice else ()),
        *_spots(planned, say, spoken),
        *_labelled("column_notes", planned.notes, say),
        *_labelled("column_words", planned.words, say, planned.language),
    ]


def _spoken(language: Language | None, say: Speech) -> str:
    """Return a language as a file names it; nothing for that of the document."""
    return Speech(language).tag if language and language is not say.language else ""


def _labelled(key: str, words: str, say: Speech, language: Language | None = None) -> list[Words]:
    """Return words with what they are for in front of them."""
    parts = paragraphs(words)
    if not parts:
        return []
    label = Run(f"{say(key)}: ", _STRONG.ink)
    spoken = _spoken(language, say)
    if spoken:
        return [runs([label], _TALK), *(block for part in parts for block in line(part, _WORDS, language=spoken))]
    first = runs([label, *linked(parts[0], _WORDS.ink, _WORDS.ink._replace(colour=PETROL))], _TALK)
    return [first, *(block for part in parts[1:] for block in line(part, _WORDS))]


def _spots(planned: RunSheetRow, say: Speech, spoken: str) -> list[Block]:
    listed = Tag(Role.LIST, numbering=Numbering.DISC)
    blocks: list[Block] = []
    for place in planned.spots:
        theme, where = clean(place.theme).strip(), clean(phrases.spot(place, say)).strip()
        if theme or where:
            body = Tag(Role.ITEM_BODY, Tag(Role.ITEM, listed))
            said = [*line(theme, _WORDS, parent=body, language=spoken), *line(where, ASIDE, parent=body)]
            blocks.append(item(said, "•", _WORDS, indent=9))
    return blocks


def _who(planned: RunSheetRow, say: Speech) -> list[Block]:
    helpers = say("helps", name=planned.helpers) if planned.helpers.strip() else ""
    return _from_the_top([*line(planned.who, _WORDS), *line(helpers, ASIDE)])
