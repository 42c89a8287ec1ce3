"""The programme: on one page when it can be, with every track, time and language in its place."""

from dataclasses import replace

from copdesk.documents.programme import render, render_series
from copdesk.domain.choices import BlockKind, Language
from copdesk.domain.session_papers import ProgrammeRow, Track
from tests.documents.checks import sound
from tests.documents.papers import ROWS, at, programme, row, track
from tests.documents.reading import Element, Reading, read, squeezed


def cells(reading: Reading, table: int = 0) -> list[list[str]]:
    """Return the words in a table."""
    rows = reading.root.all("Table")[table].all("TR")
    return [[squeezed(cell.text) for cell in found.kids if isinstance(cell, Element)] for found in rows]


def test_an_ordinary_programme_is_sound_and_fits_on_one_page() -> None:
    assert sound(render(programme())).pages == 1


def test_the_title_is_the_only_first_heading() -> None:
    reading = read(render(programme()))
    assert [h.text for h in reading.root.all("H1")] == ["Samen leren van de praktijk"]


def test_rows_are_read_as_time_part_and_where() -> None:
    found = cells(read(render(programme())))
    assert found[0] == ["Tijd", "Onderdeel", "Waar en wie"]
    assert found[1] == ["9.30", "Inloop met koffie en thee", ""]
    assert found[2][0] == "10.00"
    assert found[2][2] == "Grote zaal, 20 minutenHanneke de Vries"


def test_tracks_beside_each_other_are_a_list_read_one_after_the_other() -> None:
    found = cells(read(render(programme())))[5][1]
    places = [found.index(name) for name in ("Sessie A", "Łukasz", "Sessie B", "Şükran", "Sessie C", "Nguyễn")]
    assert places == sorted(places)


def test_eight_tracks_each_get_a_table_and_none_is_lost() -> None:
    tracks = tuple(track(letter, f"Tafel {letter}", "Wie", "Waar") for letter in "ABCDEFGH")
    reading = sound(render(programme(rows=(row((11, 0), (12, 0), "Tafels", tracks=tracks),))))
    assert [h.text for h in reading.root.all("H3")[:8]] == [f"Sessie {letter}" for letter in "ABCDEFGH"]
    assert all(f"Tafel {letter}" in reading.words for letter in "ABCDEFGH")


def test_a_track_of_several_parts_gives_each_its_time() -> None:
    parts = (row((11, 50), (12, 10), "Eerst"), row((12, 10), (12, 50), "Daarna"))
    tracked = row((11, 50), (12, 50), "Rondes", tracks=(Track(name="Route 1", rows=parts),))
    assert "11.50 Eerst12.10 Daarna" in read(render(programme(rows=(tracked,)))).words


def test_sixty_rows_run_over_pages_with_the_head_read_once() -> None:
    rows = tuple(replace(ROWS[2], starts=at(9, n), ends=at(10, n), title=f"Deel {n}") for n in range(60))
    reading = sound(render(programme(rows=rows)))
    assert reading.pages > 3
    assert all(found[1].startswith(f"Deel {n}In vieren") for n, found in enumerate(cells(reading)[1:]))
    assert len(cells(reading)) == 61
    assert reading.words.count("Onderdeel") == 1
    assert reading.aside.count("Onderdeel") >= 2


def test_one_row_or_none_is_a_programme_too() -> None:
    assert len(cells(sound(render(programme(rows=ROWS[:1]))))) == 2
    assert "Het programma volgt nog." in sound(render(programme(rows=()))).words


def test_two_days_have_a_heading_each() -> None:
    night = ProgrammeRow(starts=at(23), ends=at(7, 30, day=19), title="Nacht", kind=BlockKind.NIGHT)
    next_day = ProgrammeRow(starts=at(9, day=19), ends=at(10, day=19), title="Intervisie")
    reading = sound(render(programme(rows=(*ROWS, night, next_day), ends=at(16, day=19))))
    headings = [h.text for h in reading.root.all("H2")]
    assert headings[:2] == ["donderdag 18 november 2027", "vrijdag 19 november 2027"]
    assert "510 minuten" not in reading.words


def test_a_row_in_another_language_says_so_and_is_marked() -> None:
    reading = read(render(programme()))
    marked = [p for p in reading.root.all("P") if p.said.get("Lang") == "en-GB"]
    assert squeezed(marked[0].text) == "Open space"
    assert "in het Engels" in reading.words


def test_an_english_programme_speaks_english() -> None:
    reading = sound(render(programme(language=Language.ENGLISH)))
    assert reading.language == "en-GB"
    assert "Programme, Thursday 18 November 2027" in reading.words
    assert cells(reading)[2][0] == "10:00"


def test_version_and_making_date_stand_on_the_page() -> None:
    assert "Versie 2, gemaakt op 3 november 2027" in read(render(programme())).words


def test_what_changed_is_a_list_under_a_heading() -> None:
    reading = sound(render(programme(changes=("Lunch een kwartier later", "Zaal 3 werd zaal 4"))))
    assert "Veranderd sinds versie 1" in [h.text for h in reading.root.all("H2")]
    assert "•Lunch een kwartier later•Zaal 3 werd zaal 4" in reading.words


def test_contacts_are_links() -> None:
    reading = sound(render(programme()))
    assert [link.text for link in reading.root.all("Link")] == ["cop@example.org", "030 123 45 67"]


def test_empty_fields_leave_no_trace() -> None:
    empty = dict.fromkeys(("community", "title", "number", "place", "address", "route", "aim", "take_home"), "")
    empty |= dict.fromkeys(("bring", "contact", "accessibility", "agreements", "organisation"), "")
    bare = ProgrammeRow(starts=at(9), ends=at(9), title="")
    reading = sound(render(programme(**empty, rows=(bare,), photo_notice=False, doors=None)))
    assert [h.text for h in reading.root.all("H1")] == ["Programma"]
    assert "Goed om te weten" not in reading.words


def test_a_programme_of_two_pages_has_bookmarks() -> None:
    rows = tuple(replace(ROWS[2], starts=at(9, n), ends=at(10, n)) for n in range(20))
    assert read(render(programme(rows=rows))).outlines[:3] == [
        "Samen leren van de praktijk",
        "Goed om te weten",
        "Plaats",
    ]


def test_a_series_begins_each_programme_on_a_page_of_its_own_in_its_own_language() -> None:
    reading = read(render_series([programme(), programme(title="Second", language=Language.ENGLISH)]))
    assert reading.faults == []
    assert reading.pages == 2
    assert [part.said.get("Lang", "") for part in reading.root.all("Sect")] == ["", "en-GB"]
