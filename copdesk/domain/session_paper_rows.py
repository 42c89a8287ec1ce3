"""From the blocks of a session to the rows of its papers: what participants read, and what facilitators read."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from copdesk.domain.choices import BlockKind, Division, Language
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
        stretch = [place for track in tracks for place in track]
        found = [_run_sheet_row(day, language, place) for place in stretch]
        if stretch[0].block.track:
            ends = on_the_clock(day, over(tracks))
            first, *others = (replace(row, section="") for row in found)
            first = replace(first, section=_section(stretch), opens=_choice(stretch), opens_until=ends)
            found = [first, *(_without_gap_of(first, row) for row in others)]
        rows += found
    return tuple(rows)


def _without_gap_of(first: RunSheetRow, row: RunSheetRow) -> RunSheetRow:
    """Return a row of another track; the time before all of them is told once."""
    return replace(row, gap=0) if (row.gap, row.starts) == (first.gap, first.starts) else row


def _section(stretch: Sequence[Placed]) -> str:
    """Return the heading above a stretch: parts beside each other share one."""
    return next((p.block.section for p in stretch if p.block.section.strip()), "")


def _beside(day: date, language: Language, tracks: Sequence[Sequence[Placed]]) -> ProgrammeRow:
    stretch = [place for track in tracks for place in track]
    return ProgrammeRow(
        starts=on_the_clock(day, min(p.start for p in stretch)),
        ends=on_the_clock(day, over(tracks)),
        title="",
        section=_section(stretch),
        choice=_choice(stretch),
        tracks=tuple(
            Track(name=track[0].block.track, rows=tuple(ProgrammeRow(**_shown(day, language, p)) for p in track))
            for track in tracks
        ),
    )


def _choice(stretch: Sequence[Placed]) -> Choice | None:
    """Return what there is to choose in a stretch; one track alone is no choice."""
    count = len({p.block.track for p in stretch})
    divisions = [p.block.division for p in stretch if p.block.division is not Division.TOGETHER]
    choose = next((p.block.choose for p in stretch if p.block.choose), None)
    if count < 2:
        return None
    return Choice(count=count, division=divisions[0] if divisions else Division.TOGETHER, choose=choose)


def _named_gap(day: date, stretch: Sequence[Placed]) -> Iterable[ProgrammeRow]:
    first = min(stretch, key=lambda p: p.start)
    if first.gap and first.block.gap_name.strip():
        starts = on_the_clock(day, first.start)
        yield ProgrammeRow(
            starts=starts - timedelta(minutes=first.gap),
            ends=starts,
            title=first.block.gap_name,
            kind=BlockKind.BREAK,
        )


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
