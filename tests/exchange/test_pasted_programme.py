"""A run sheet that is pasted, from Word, from Excel or as plain text, becomes the parts it shows."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copdesk.domain.choices import BlockKind, Moment
from copdesk.domain.problems import Problem
from copdesk.domain.programme_rows import arrange
from copdesk.domain.timing import clock, lay_out
from copdesk.exchange.pasted_programme import Reading, read_pasted
from copdesk.exchange.pasted_table import as_tabs
from tests.builders import block, session

TEXT = """Programma 26 november

09.00 uur Inloop met koffie en thee
09.30 – 09.45 uur: Welkom door gastgemeente
De wethouder heet ons om 9.30 uur welkom in de raadzaal
• 10.00-10.30 Basis NL, QGIS
10.30 tot ca. 11.30 Gesprek aan tafels
11.30
Afsluiting
11.45 uur Einde"""


def times(reading: Reading) -> tuple[str, str | None]:
    row = reading.row
    assert row.start is not None
    return clock(row.start), None if row.end is None else clock(row.end)


def field(reading: Reading, name: str) -> object:
    return dict(reading.row.fields).get(name)


def test_each_line_with_a_time_is_a_part():
    assert [r.row.title for r in read_pasted(TEXT).readings] == [
        "Inloop met koffie en thee",
        "Welkom door gastgemeente",
        "Basis NL, QGIS",
        "Gesprek aan tafels",
        "Afsluiting",
        "Einde",
    ]


def test_lines_before_the_first_time_are_handed_back():
    assert read_pasted(TEXT).left_over == ("Programma 26 november",)


def test_a_sentence_with_a_time_in_it_belongs_to_the_part_above():
    assert field(read_pasted(TEXT).readings[1], "for_participants") == (
        "De wethouder heet ons om 9.30 uur welkom in de raadzaal"
    )


def test_an_end_that_is_about_right_is_kept_so():
    about = read_pasted(TEXT).readings[3]
    assert times(about) == ("10:30", "11:30") and field(about, "approximate")


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("14.05.-14.30 Basis NL", ("14:05", "14:30")),
        ("9u15 tot 10u Rondje", ("09:15", "10:00")),
        ("van 9 uur tot 9.30 uur Rondje", ("09:00", "09:30")),
    ],
)
def test_a_time_that_is_oddly_written_is_read_and_shown_as_odd(line: str, read: tuple[str, str]):
    (reading,) = read_pasted(line).readings
    assert (times(reading), reading.odd, bool(reading.row.title)) == (read, True, True)


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("01:00 PM Lunch", ("13:00", None)),
        ("12:15 am Night", ("00:15", None)),
        ("9-12 uur lezing", ("09:00", "12:00")),
        ("van 9 tot 12 uur lezing", ("09:00", "12:00")),
        ("11-1 pm talk", ("11:00", "13:00")),
        ("9:00:00 Inloop", ("09:00", None)),
        ("23:00 - 24:00 Informeel", ("23:00", "00:00")),
    ],
)
def test_halves_of_days_and_round_hours_are_understood(line: str, read: tuple[str, str | None]):
    assert times(read_pasted(line).readings[0]) == read


def test_in_a_column_of_times_a_bare_hour_is_one():
    rows = read_pasted("Start\tEinde\tOnderdeel\n9\t930\tInloop\n930\t10\tOpening").rows
    assert [(r.start, r.end) for r in rows] == [(540, 570), (570, 600)]


def test_the_heading_of_a_day_turns_the_day():
    rows = read_pasted("Dag 1\n9.00 Inloop\n10.00 Werk\nDag 2\n9.00 Ontbijt\n10.00 Werk").rows
    assert [(r.start, r.track) for r in rows] == [(540, ""), (600, ""), (1980, ""), (2040, "")]


@pytest.mark.parametrize("heading", ["Vrijdag", "vrijdag 27 november", "27 november 2026", "Day 2", "Dag 2: op pad"])
def test_days_are_headed_in_several_ways(heading: str):
    found = read_pasted(f"9.00 Inloop\n{heading}\n9.00 Ontbijt")
    assert [r.start for r in found.rows] == [540, 1980] and found.left_over == (heading,)


def test_a_day_that_turns_without_a_heading_asks_to_be_looked_at():
    readings = read_pasted("20.00 Diner\n23.00 Nacht\n7.30 Ontbijt").readings
    assert [(r.row.start, r.odd) for r in readings] == [(1200, False), (1380, False), (1890, True)]


def test_an_end_before_its_start_is_not_believed():
    (reading,) = read_pasted("14.05-13.30 Lezing").readings
    assert (reading.row.end, reading.odd) == (None, True)


def test_a_programme_that_goes_back_again_and_again_is_refused():
    with pytest.raises(Problem, match="programme_over_days"):
        read_pasted("20.00 a\n16.00 b\n12.00 c\n8.00 d\n4.00 e")


@pytest.mark.parametrize("written", ["13:30", "13.30 uur", "13:30 - 14:00", "13.30–14.00 uur"])
def test_a_time_that_is_written_as_usual_is_not_odd(written: str):
    assert not read_pasted(f"{written} Opening").readings[0].odd


@pytest.mark.parametrize("line", ["Budget 12.500 euro", "Artikel 3.2 van de wet", "12-11-2026", "120%"])
def test_a_number_is_no_time(line: str):
    with pytest.raises(Problem, match="paste_nothing"):
        read_pasted(line)


def test_the_title_tells_what_a_part_is():
    first, second, *_ = read_pasted(TEXT).readings
    assert (field(first, "kind"), field(second, "moment")) == (BlockKind.WALK_IN, Moment.OPENING)


def test_a_table_from_a_spreadsheet_is_read_by_its_headings():
    sheet = "Tijd\tDuur\tOnderdeel\tWie\n9.00-9.30\t\tInloop\tAnna\n9:30\t0:15\tWelkom\tBram\n\t1,5u\tWerk\t"
    rows = read_pasted(sheet).rows
    assert [(r.start, r.end, r.minutes, r.title) for r in rows] == [
        (540, 570, None, "Inloop"),
        (570, None, 15, "Welkom"),
        (None, None, 90, "Werk"),
    ]


def test_a_table_from_a_word_processor_is_read_from_its_html():
    html = (
        "<style>p {margin: 1.5cm}</style><table><tr><th>Tijd</th><th>Programma</th><th>Zaal</th></tr>"
        "<tr><td><p>9.00 – 9.30</p></td><td>Koffie &amp;<br>thee</td><td>Hal</td></tr></table>"
    )
    (reading,) = read_pasted(as_tabs("", html)).readings
    assert (times(reading), reading.row.title, field(reading, "room")) == (("09:00", "09:30"), "Koffie & thee", "Hal")


def test_a_table_without_headings_is_read_by_what_stands_in_it():
    rows = read_pasted("9.00\tInloop\tAnna\n9.30\tOpening\tBram\n10.00\tPauze\t").rows
    assert [(r.start, r.title, dict(r.fields).get("lead")) for r in rows][:2] == [
        (540, "Inloop", "Anna"),
        (570, "Opening", "Bram"),
    ]


def test_a_row_without_a_time_under_another_adds_to_its_words():
    rows = read_pasted("Tijd\tOnderdeel\n9.00\tInloop\n\tmet taart\n9.30\tOpening").rows
    assert dict(rows[0].fields)["for_participants"] == "met taart"


def test_a_length_that_cannot_be_read_is_shown_as_odd():
    readings = read_pasted("Tijd\tDuur\tOnderdeel\n9.00\tkort\tInloop\n9.30\t15\tOpening").readings
    assert [r.odd for r in readings] == [True, False]


def test_what_begins_together_runs_in_tracks():
    rows = read_pasted("9.00 Samen\n10.00-10.45 Bomen\n10.00-11.00 Water\n10.45-11.00 Bomen kort\n11.00 Lunch").rows
    assert [r.track for r in rows] == ["", "1", "2", "1", ""]


def test_what_merely_overlaps_is_left_to_be_seen():
    rows = read_pasted("9.00-10.15 Lezing\n10.00-11.00 Gesprek").rows
    assert [r.track for r in rows] == ["", ""]


def test_the_blocks_begin_when_the_text_says():
    rows = read_pasted(TEXT).rows
    meeting, blocks = arrange(session(), rows, [block().id for _ in rows])
    assert [clock(p.start) for p in lay_out(meeting, blocks)] == ["09:00", "09:30", "10:00", "10:30", "11:30", "11:45"]


def test_below_blocks_that_are_there_the_session_keeps_its_start():
    there, meeting = block(minutes=60), session()
    after, blocks = arrange(meeting, read_pasted("15.00 Thee").rows, [block().id], [there])
    assert (after, lay_out(meeting, [there, *blocks])[1].start) == (meeting, 15 * 60)


def test_too_many_parts_are_refused():
    with pytest.raises(Problem, match="paste_too_long"):
        read_pasted("9.00 Blok\n" * 501)


@settings(max_examples=400)
@given(st.text(max_size=300), st.text(alphabet="<>/tabledrh 9.0:-\n\t", max_size=200))
def test_whatever_is_pasted_is_read_or_refused_in_words(text: str, html: str):
    try:
        found = read_pasted(as_tabs(text, html))
    except Problem as problem:
        assert problem.code in ("paste_nothing", "paste_too_long", "programme_over_days")
    else:
        assert arrange(session(), found.rows, [block().id for _ in found.rows])
