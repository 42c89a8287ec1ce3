"""From the blocks of a session to the rows of its papers: what participants read, and what facilitators read."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from copdesk.domain.choices import BlockKind, Division
from copdesk.domain.language import Language
from copdesk.domain.session_papers import Choice, ProgrammeRow, RunSheetRow, Spot, Track
from copdesk.domain.sessions import Block
from copdesk.domain.timing import Placed, on_the_clock, over, stretches, stretches_for


def programme_rows(day: date, language: Language, placed: Iterable[Placed]) -> tuple[ProgrammeRow, ...]:
    """Return a row for each block that participants see, and one for each stretch of parallel tracks.

    Time between two parts is a row of its own when somebody gave it a name. `language` is that of the document.
    """
    rows: list[ProgrammeRow] = []
    for tracks in stretches_for(lambda block: not block.crew_only, placed):
        stretch = [place for track in tracks for place in track]
        rows += _named_gap(day, stretch)
        if stretch[0].block.track:
            rows.append(_beside(day, language, tracks))
        else:
            rows += [ProgrammeRow(**_shown(day, language, place)) for place in stretch]
    return tuple(rows)


def run_sheet_rows(day: date, language: Language, placed: Iterable[Placed]) -> tuple[RunSheetRow, ...]:
    """Return a row for each block, also those for the crew alone; the first of parallel tracks says how many begin."""
    rows: list[RunSheetRow] = []
    for tracks in stretches(placed):
        stretch = [place for track in sorted(tracks, key=lambda track: track[0].start) for place in track]
        found = [_run_sheet_row(day, language, place) for place in stretch]
        if stretch[0].block.track:
            first, *others = (replace(row, section="") for row in found)
            same = [row for row in others if (row.gap, row.starts) == (first.gap, first.starts)]
            first = replace(
                first,
                section=_section(stretch),
                gap_name=next((row.gap_name for row in (first, *same) if row.gap_name.strip()), ""),
                opens=_choice(stretch),
                opens_until=on_the_clock(day, over(tracks)),
            )
            found = [first, *(replace(row, gap=0, gap_name="") if row in same else row for row in others)]
        rows += found
    return tuple(rows)


def _section(stretch: Sequence[Placed]) -> str:
    """Return the heading above a stretch: parts beside each other share one."""
    return next((p.block.section for p in stretch if p.block.section.strip()), "")


def _beside(day: date, language: Language, tracks: Sequence[Sequence[Placed]]) -> ProgrammeRow:
    stretch = [place for track in tracks for place in track]
    begins = min(p.start for p in stretch)
    return ProgrammeRow(
        starts=on_the_clock(day, begins),
        ends=on_the_clock(day, over(tracks)),
        title="",
        section=_section(stretch),
        choice=_choice(stretch),
        tracks=tuple(
            Track(
                name=track[0].block.track,
                rows=tuple(row for place in track for row in _in_track(day, language, place, begins)),
            )
            for track in tracks
        ),
    )


def _in_track(day: date, language: Language, place: Placed, begins: int) -> Iterable[ProgrammeRow]:
    """Yield a part in a track, and before it the time that has a name, as far as others had begun by then."""
    free = max(begins, place.start - place.gap)
    if free < place.start and place.block.gap_name.strip():
        yield _free(day, free, place)
    yield ProgrammeRow(**_shown(day, language, place))


def _choice(stretch: Sequence[Placed]) -> Choice | None:
    """Return what there is to choose in a stretch; one track alone is no choice."""
    count = len({p.block.track for p in stretch})
    divisions = [p.block.division for p in stretch if p.block.division is not Division.TOGETHER]
    choose = next((p.block.choose for p in stretch if p.block.choose), None)
    if count < 2:
        return None
    return Choice(count=count, division=divisions[0] if divisions else Division.TOGETHER, choose=choose)


def _named_gap(day: date, stretch: Sequence[Placed]) -> Iterable[ProgrammeRow]:
    begins = min(p.start for p in stretch)
    first = next((p for p in stretch if p.start == begins and p.gap and p.block.gap_name.strip()), None)
    if first is not None:
        yield _free(day, first.start - first.gap, first)


def _free(day: date, begins: int, place: Placed) -> ProgrammeRow:
    """Return the row of the time before a part, by the name it was given."""
    starts, ends = on_the_clock(day, begins), on_the_clock(day, place.start)
    return ProgrammeRow(starts=starts, ends=ends, title=place.block.gap_name, kind=BlockKind.BREAK)


def _shown(day: date, language: Language, place: Placed) -> dict[str, Any]:
    """Return what both papers show of a block."""
    block = place.block
    starts, ends = _times(day, place)
    return {
        "starts": starts,
        "ends": ends,
        "title": block.title,
        "words": block.for_participants,
        "method": block.method,
        "who": block.lead,
        "room": block.room,
        "kind": block.kind,
        "language": None if block.language is language else block.language,
        "open_end": block.open_end,
        "approximate": block.approximate,
        "certainty": block.certainty,
        "round": block.round,
        "piece": block.piece,
        "section": block.section,
        "choice": _places_choice(block),
        "spots": tuple(Spot(theme=p.theme, room=p.room, host=p.host, cancelled=p.cancelled) for p in block.places),
    }


def _times(day: date, place: Placed) -> tuple[datetime, datetime]:
    return on_the_clock(day, place.start), on_the_clock(day, place.end)


def _places_choice(block: Block) -> Choice | None:
    count = sum(not place.cancelled for place in block.places)
    if count < 2:
        return None
    return Choice(count=count, division=block.division, choose=block.choose)


def _run_sheet_row(day: date, language: Language, place: Placed) -> RunSheetRow:
    block = place.block
    return RunSheetRow(
        **_shown(day, language, place),
        helpers=block.helpers,
        set_up=block.set_up,
        materials=block.materials,
        notes=block.for_facilitator,
        harvest=block.harvest,
        plan_b=block.plan_b,
        parts=block.parts,
        crew=block.crew_only,
        pinned=block.pin is not None,
        gap=place.gap,
        gap_name=block.gap_name,
        overlap=place.overlap,
        track=block.track,
        group_size=block.group_size,
        minutes_each=block.minutes_each,
        least=block.least,
        may_drop=block.may_drop,
        never_shorten=block.never_shorten,
    )
