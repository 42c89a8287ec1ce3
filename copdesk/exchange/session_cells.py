"""What stands in the cells of a run sheet that goes out as a file, in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from copdesk.domain.language import Language
from copdesk.domain.session_papers import DAY_TURNS, RunSheetPaper, RunSheetRow
from copdesk.sentences import session_phrases as phrases
from copdesk.sentences.speech import Speech


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a run sheet: its times, and the words in its cells; `language` where it is not the document's."""

    starts: datetime
    ends: datetime | None
    minutes: int | None
    title: str
    section: str = ""
    track: str = ""
    kind: str = ""
    method: str = ""
    parts: str = ""
    notes: str = ""
    words: str = ""
    who: str = ""
    helpers: str = ""
    room: str = ""
    set_up: str = ""
    materials: str = ""
    harvest: str = ""
    plan_b: str = ""
    groups: str = ""
    remarks: str = ""
    crew: bool = False
    language: Language | None = None

    @property
    def day(self) -> date:
        """The day it belongs to; the night counts with the evening before."""
        return (self.starts - DAY_TURNS).date()


def lines(paper: RunSheetPaper, say: Speech) -> Iterator[Line]:
    """Yield the lines of a run sheet: one for each part, and one for each time that is left over."""
    for row in paper.rows:
        if row.gap:
            begins = row.starts - timedelta(minutes=row.gap)
            name = row.gap_name.strip() or say("gap")
            yield Line(starts=begins, ends=row.starts, minutes=row.gap, title=name, track=row.track)
        yield _line(row, say)


def by_day(paper: RunSheetPaper, say: Speech) -> list[tuple[str, list[Line]]]:
    """Return the lines of each day with its name; a session of one day has a day without a name."""
    days = [list(of_day) for _, of_day in groupby(lines(paper, say), lambda line: line.day)]
    if len(days) == 1:
        return [("", days[0])]
    names = [say.day(d[0].day) if paper.day_known else say("day_number", number=n) for n, d in enumerate(days, 1)]
    return list(zip(names, days, strict=True))


def _line(row: RunSheetRow, say: Speech) -> Line:
    return Line(
        starts=row.starts,
        ends=None if row.open_end else row.ends,
        minutes=None if row.open_end else row.minutes,
        title=phrases.title(row, say),
        section=row.section,
        track=row.track,
        kind=say.choice("block", row.kind),
        method=row.method,
        parts=say.listed(say.choice("part", part) for part in row.parts),
        notes=row.notes,
        words=row.words,
        who=row.who,
        helpers=row.helpers,
        room=row.room,
        set_up=row.set_up,
        materials=row.materials,
        harvest=row.harvest,
        plan_b=row.plan_b,
        groups="\n".join(_groups(row, say)),
        remarks="\n".join(_remarks(row, say)),
        crew=row.crew,
        language=row.language if row.language is not say.language else None,
    )


def _groups(row: RunSheetRow, say: Speech) -> Iterator[str]:
    if row.group_size:
        yield say("group_size", count=row.group_size)
    if row.minutes_each:
        yield say("minutes_each", minutes=say.minutes(row.minutes_each))
    for place in row.spots:
        yield ": ".join(filter(None, (place.theme.strip(), phrases.spot(place, say))))


def _remarks(row: RunSheetRow, say: Speech) -> Iterator[str]:
    if row.crew:
        yield say("crew_only")
    if row.opens:
        yield say("beside", count=row.opens.count)
    for choice in (row.opens, row.choice):
        if choice and (told := phrases.choosing(choice, say)):
            yield told
    if row.open_end or row.approximate:
        yield phrases.duration(row, say)
    yield from phrases.warnings(row, say)
    yield from phrases.to_mind(row, say)
