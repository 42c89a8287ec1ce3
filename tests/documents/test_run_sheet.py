"""The run sheet: everything facilitators need, marked as theirs, on lying pages that hold together."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2

from copdesk.documents.run_sheet import render, render_series
from copdesk.domain.language import Language
from copdesk.domain.session_papers import RunSheetPaper
from tests.documents.checks import sound
from tests.documents.papers import DUTIES, at, duty, run_sheet
from tests.documents.reading import Element, Reading, read, squeezed


def cells(reading: Reading, table: int = 0) -> list[list[str]]:
    """Return the words in a table."""
    rows = reading.root.all("Table")[table].all("TR")
    return [[squeezed(cell.text) for cell in found.kids if isinstance(cell, Element)] for found in rows]


def drawn(data: bytes) -> list[str]:
    """Return the words on each page."""
    with pypdfium2.PdfDocument(data) as pdf:
        return [page.get_textpage().get_text_bounded() for page in pdf]


def test_an_ordinary_run_sheet_is_sound_and_lies_down() -> None:
    data = render(run_sheet())
    sound(data)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert {tuple(round(float(side)) for side in page.mediabox) for page in pdf.pages} == {(0, 0, 842, 595)}


def test_every_page_says_that_it_is_not_to_be_handed_out() -> None:
    reading = read(render(run_sheet()))
    assert "Niet uitdelen" in reading.words
    assert reading.aside.count("Draaiboek Samen leren van de praktijk, niet uitdelen") == reading.pages


def test_a_row_is_read_as_time_what_who_where_with_what_and_otherwise() -> None:
    found = cells(read(render(run_sheet())))
    assert found[0] == ["Tijd", "Wat", "Wie", "Zaal en opstelling", "Materiaal", "Oogst en plan B"]
    time, what, who, where, stuff, after = found[4]
    assert (time, who) == ("10.2075 min", "Hanneke de VriesYusuf El Amrani helpt")
    assert what.startswith("Casus op tafel (ronde 1)tafelgesprek · groepen van 4 · 8 minuten per persoon")
    assert "Voor de begeleider: Laat iedere tafel" in what and "Voor deelnemers: In vieren" in what
    assert (where, stuff) == ("Grote zaalStoelen in een kring per tafel", "24 stiften, kaartjes")
    assert after == "Oogst: Eén kantelpunt per tafelPlan B: Bij weinig mensen: twee tafels"


def test_columns_in_which_nothing_stands_are_left_out() -> None:
    bare = (duty((10, 0), (11, 0), "Gesprek"),)
    assert cells(read(render(run_sheet(rows=bare))))[0] == ["Tijd", "Wat", "Wie"]


def test_rows_for_the_crew_and_the_start_of_setting_up_are_there() -> None:
    words = read(render(run_sheet())).words
    assert "Opbouwen vanaf 8.45 uur" in words and "Opgeruimd om 17.15 uur" in words
    assert "Alleen voor de begeleidingOpbouwen" in words


def test_gaps_have_their_name_and_pins_and_overlaps_are_told() -> None:
    words = read(render(run_sheet())).words
    assert "11.5010 minLopen naar de zalen" in words
    assert "vaste tijd" in words and "loopt 5 minuten in het vorige onderdeel" in words
    unnamed = replace(DUTIES[5], gap_name="")
    assert "10 minSpeling" in read(render(run_sheet(rows=(unnamed,)))).words


def test_what_is_not_sure_is_told_beside_its_time() -> None:
    words = read(render(run_sheet())).words
    assert "14.20einde openBorrelonder voorbehoud" in words
    assert "12.45tot ca. 13.40" in words and "Rondleidingvervalt" in words


def test_parts_beside_each_other_follow_a_row_that_says_so() -> None:
    found = cells(read(render(run_sheet())), 1)
    assert found[2][1] == "2 onderdelen naast elkaarVan 12.00 tot 12.50 tegelijkJe kiest er één."
    assert [row[1][:8] for row in found[3:5]] == ["Sessie A", "Sessie B"]


def test_groups_stand_below_their_part_with_room_and_host() -> None:
    listed = [squeezed(item.text) for item in read(render(run_sheet())).root.all("LI")]
    assert listed[0] == "•Bomen op het schoolpleinZaal 2, Łukasz Wójcik"
    assert listed[2].endswith("Zaal 5, vervalt")


def test_a_part_in_another_language_says_so_and_is_marked() -> None:
    reading = read(render(run_sheet()))
    marked = [squeezed(p.text) for p in reading.root.all("P") if p.said.get("Lang") == "en-GB"]
    assert marked == ["Open space", "Participants make the agenda."]
    assert "in het Engels" in reading.words


def test_the_packing_list_stands_at_the_end_counted() -> None:
    reading = read(render(run_sheet()))
    assert cells(reading, -1)[1:] == [
        ["flip-overs", "6", "Opbouwen"],
        ["stiften", "48", "Opbouwen; Casus op tafel"],
        ["kaartjes", "", "Casus op tafel"],
    ]
    assert "Inpaklijst" not in read(render(run_sheet(packing=()))).words


def test_totals_and_numbers_stand_in_front() -> None:
    words = read(render(run_sheet())).words
    assert "Programmatijd: 3 uur en 35 minuten" in words and "Zelf actief: 77 %" in words
    assert "28 verwacht, plaats voor 30" in words and "Het eten is vegetarisch." in words


def test_two_hundred_parts_run_over_pages_and_none_is_lost_or_read_twice() -> None:
    rows = tuple(replace(DUTIES[3], starts=at(9, n % 60), ends=at(10, n % 60), title=f"Deel {n}!") for n in range(200))
    reading = sound(render(run_sheet(rows=rows)))
    assert [reading.words.count(f"Deel {n}!") for n in range(200)] == [1] * 200
    assert len(cells(reading)) == 201


def test_notes_taller_than_a_page_are_all_there() -> None:
    words = "Een zin die er toe doet. " * 700
    reading = sound(render(run_sheet(rows=(DUTIES[0], replace(DUTIES[3], notes=words, set_up=words), *DUTIES[4:]))))
    assert reading.words.count("Een zin") == 1_400


def test_a_part_that_fits_on_one_page_is_never_cut() -> None:
    words = "Een zin die er toe doet.\n" * 20
    rows = tuple(replace(DUTIES[3], spots=(), notes=words, title=f"Deel {n}!") for n in range(6))
    assert sound(render(run_sheet(rows=rows, packing=()))).pages == 1 + 6


def test_a_gap_does_not_stand_at_the_foot_of_a_page_without_its_part() -> None:
    for filling in range(18):
        first = replace(DUTIES[3], notes="Regel.\n" * filling)
        pages = drawn(render(run_sheet(rows=(first, *DUTIES[5:7]), packing=())))
        page = next(words for words in pages if "Lopen naar de zalen" in words)
        assert "Participatie bij kleine plannen" in page


def test_a_night_belongs_to_the_evening_before_and_the_next_day_has_its_heading() -> None:
    late = duty((23, 0), (23, 30), "Napraten")
    later = replace(late, starts=at(0, 30, day=19), ends=at(2, day=19), title="Nog wat")
    morning = replace(late, starts=at(8, day=19), ends=at(9, day=19), title="Check-in")
    reading = sound(render(run_sheet(rows=(late, later, morning), packing=())))
    headings = [h.text for h in reading.root.all("H2")]
    assert headings[-2:] == ["donderdag 18 november 2027", "vrijdag 19 november 2027"]
    assert [row[1] for row in cells(reading, 0)[1:]] == ["Napraten", "Nog wat"]


def test_an_english_run_sheet_speaks_english() -> None:
    reading = sound(render(run_sheet(language=Language.ENGLISH)))
    assert reading.language == "en-GB"
    assert "Not to be handed out" in reading.words and "Packing list" in reading.words


def test_empty_fields_leave_no_trace() -> None:
    texts = [name for name, value in _texts(run_sheet())]
    reading = sound(render(run_sheet(**dict.fromkeys(texts, ""), rows=(duty((9, 0), (9, 0), ""),), packing=())))
    assert [h.text for h in reading.root.all("H1")] == ["Draaiboek"]
    assert "Doel" not in [h.text for h in reading.root.all("H2")]


def test_a_day_that_is_not_known_yet_is_not_made_up() -> None:
    words = read(render(run_sheet(day_known=False))).words
    assert "Draaiboek, datum volgt" in words and "18 november" not in words


def test_equal_papers_give_equal_bytes() -> None:
    assert render(run_sheet()) == render(run_sheet())


def test_several_run_sheets_are_one_file() -> None:
    reading = read(render_series([run_sheet(), run_sheet(title="Tweede")]))
    assert reading.faults == []
    assert [h.text for h in reading.root.all("H1")] == ["Samen leren van de praktijk", "Tweede"]


def _texts(paper: RunSheetPaper) -> list[tuple[str, str]]:
    names = ("community", "title", "number", "place", "address", "route", "aim", "take_home", "meal", "organisation")
    return [(name, getattr(paper, name)) for name in names]
