"""From blocks to the rows of programme and run sheet: who reads what, at which time."""

from datetime import date, time
from uuid import UUID

from copdesk.domain.choices import BlockKind, Certainty, Division
from copdesk.domain.language import Language
from copdesk.domain.session_paper_rows import programme_rows, run_sheet_rows
from copdesk.domain.session_papers import ProgrammeRow, RunSheetRow, by_section, day_by_day
from copdesk.domain.sessions import Block, Place
from copdesk.domain.timing import lay_out
from tests.builders import block, session

DAY = date(2018, 11, 15)
MEETING = session(starts=time(10))


def rows(*blocks: Block) -> tuple[ProgrammeRow, ...]:
    """Return the programme of blocks, in the order in which they are given."""
    return programme_rows(DAY, Language.DUTCH, lay_out(MEETING, in_order(blocks)))


def sheet(*blocks: Block) -> tuple[RunSheetRow, ...]:
    """Return the run sheet of blocks, in the order in which they are given."""
    return run_sheet_rows(DAY, Language.DUTCH, lay_out(MEETING, in_order(blocks)))


def in_order(blocks: tuple[Block, ...]) -> list[Block]:
    return [b.with_(position=n, session_id=UUID(int=0)) for n, b in enumerate(blocks)]


def times(found: tuple[ProgrammeRow, ...]) -> list[str]:
    return [f"{row.starts:%H:%M}-{row.ends:%H:%M} {row.title}" for row in found]


def test_what_is_set_aside_is_on_neither_paper():
    aside = block("Opzij", set_aside=True)
    assert [r.title for r in rows(aside, block("Ronde"))] == ["Ronde"]
    assert [r.title for r in sheet(aside, block("Ronde"))] == ["Ronde"]


def test_rows_for_the_crew_are_on_the_run_sheet_alone():
    crew = block("Opbouwen", 45, crew_only=True, for_facilitator="Sleutel bij de balie")
    assert times(rows(crew, block("Ronde"))) == ["10:45-11:00 Ronde"]
    assert [(r.title, r.crew, r.notes) for r in sheet(crew, block("Ronde"))] == [
        ("Opbouwen", True, "Sleutel bij de balie"),
        ("Ronde", False, ""),
    ]


def test_time_that_has_a_name_is_a_row_for_participants_and_other_time_is_not():
    named = block("Excursie", 30, pin=11 * 60, gap_name="Reistijd")
    assert times(rows(block("A", 30), named)) == ["10:00-10:30 A", "10:30-11:00 Reistijd", "11:00-11:30 Excursie"]
    assert times(rows(block("A", 30), named.with_(gap_name=""))) == ["10:00-10:30 A", "11:00-11:30 Excursie"]


def test_the_run_sheet_tells_every_gap_overlap_and_pin():
    first, late, early = sheet(block("A", 30), block("B", 30, pin=660), block("C", 15, pin=680))
    assert (first.pinned, first.gap, late.pinned, late.gap, early.overlap) == (False, 0, True, 30, 10)


def test_the_time_before_parallel_parts_is_told_once():
    tracks = [block(name, 30, track=name, pin=640) for name in "AB"]
    assert [row.gap for row in sheet(block("Opening", 30), *tracks)] == [0, 10, 0]


def test_time_with_a_name_within_a_track_is_a_row_in_that_track():
    tracks = block("A", 90, track="A"), block("B", 30, track="B"), block("C", 20, track="B", pin=11 * 60)
    ridden = tracks[2].with_(gap_name="Fietsen")
    found = rows(*tracks[:2], ridden)[0]
    assert times(found.tracks[1].rows) == ["10:00-10:30 B", "10:30-11:00 Fietsen", "11:00-11:20 C"]
    assert [(row.gap, row.gap_name) for row in sheet(*tracks[:2], ridden)] == [(0, ""), (0, ""), (30, "Fietsen")]


def test_a_track_that_begins_later_tells_what_its_time_before_is_for():
    late = block("B", 30, track="B", pin=650, gap_name="Lopen")
    found = rows(block("Opening", 30), block("A", 90, track="A", pin=635, gap_name="Koffie"), late)
    assert times(found)[:2] == ["10:00-10:30 Opening", "10:30-10:35 Koffie"]
    assert times(found[2].tracks[1].rows) == ["10:35-10:50 Lopen", "10:50-11:20 B"]


def test_the_name_of_the_time_before_parallel_parts_is_told_whichever_of_them_has_it():
    tracks = block("A", track="A", pin=640), block("B", track="B", pin=640, gap_name="Lopen")
    assert times(rows(block("Opening", 30), *tracks))[1] == "10:30-10:40 Lopen"
    assert [(row.gap, row.gap_name) for row in sheet(block("Opening", 30), *tracks)][1:] == [(10, "Lopen"), (0, "")]


def test_on_the_run_sheet_the_track_that_begins_first_comes_first():
    late, early = block("Laat", track="A", pin=700), block("Vroeg", track="B")
    assert [row.title for row in sheet(late, early)] == ["Vroeg", "Laat"]


def test_parallel_parts_are_one_row_for_participants_and_one_each_for_facilitators():
    blocks = (
        block("A1", 20, track="A", division=Division.CHOSEN),
        block("B1", 45, track="B"),
        block("A2", 20, track="A"),
    )
    together = rows(*blocks)[0]
    assert [[r.title for r in track.rows] for track in together.tracks] == [["A1", "A2"], ["B1"]]
    assert together.choice is not None
    assert (together.choice.count, together.choice.division) == (2, Division.CHOSEN)
    guided = sheet(*blocks)
    assert [row.title for row in guided] == ["A1", "A2", "B1"]
    assert guided[0].opens == together.choice and f"{guided[0].opens_until:%H:%M}" == "10:45"
    assert guided[1].opens is None


def test_a_row_for_the_crew_keeps_what_is_parallel_before_and_after_it_apart():
    crew = block("Ombouw", 15, crew_only=True)
    around = [block(name, minutes, track=name) for name, minutes in (("A", 30), ("B", 30), ("C", 60), ("D", 60))]
    found = rows(*around[:2], crew, *around[2:])
    assert [[track.name for track in row.tracks] for row in found] == [["A", "B"], ["C", "D"]]


def test_a_part_for_the_crew_alone_is_no_track_for_participants():
    found = rows(block("A", track="A"), block("B", track="B"), block("Afwas", track="Keuken", crew_only=True))
    assert [track.name for track in found[0].tracks] == ["A", "B"]


def test_parallel_parts_are_over_when_those_that_go_on_are():
    gone = block("B", 90, track="B", certainty=Certainty.CANCELLED)
    assert f"{rows(block('A', 30, track='A'), gone)[0].ends:%H:%M}" == "10:30"
    until = sheet(block("A", 30, track="A"), gone)[0].opens_until
    assert f"{until:%H:%M}" == "10:30"


def test_one_track_alone_is_no_choice():
    assert rows(block("A", track="A"))[0].choice is None


def test_one_may_choose_some_of_the_options_of_a_block():
    places = tuple(Place(theme=letter) for letter in "ABCD")
    row = rows(block("Keuze", 120, places=places, choose=2, division=Division.CHOSEN))[0]
    assert row.choice is not None and (row.choice.count, row.choice.choose) == (4, 2)
    assert [spot.theme for spot in row.spots] == list("ABCD")


def test_what_is_not_sure_goes_along():
    row = rows(block(open_end=True, approximate=True, certainty=Certainty.PROVISIONAL, round=2, piece=1))[0]
    assert (row.open_end, row.approximate, row.certainty, row.round, row.piece) == (True, True, "provisional", 2, 1)


def test_only_another_language_is_named():
    found = rows(block(language=Language.DUTCH), block(language=Language.ENGLISH), block())
    assert [row.language for row in found] == [None, Language.ENGLISH, None]


def test_the_day_turns_at_four_in_the_night():
    night = block("Nacht", 510, kind=BlockKind.NIGHT)
    found = rows(block("Diner", 810), block("Nog wat", 90), night, block("Ontbijt", 60))
    assert [[row.title for row in of_day] for _, of_day in day_by_day(found)] == [
        ["Diner", "Nog wat", "Nacht"],
        ["Ontbijt"],
    ]


def test_rows_stand_below_the_last_heading_above_them():
    found = rows(block("A"), block("B", section="Ochtend"), block("C"), block("D", section="Middag"))
    assert [(name, [r.title for r in group]) for name, group in by_section(found)] == [
        ("", ["A"]),
        ("Ochtend", ["B", "C"]),
        ("Middag", ["D"]),
    ]
