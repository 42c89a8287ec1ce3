"""The programme: on one page when it can be, with every track, time and language in its place."""

from dataclasses import replace

import pytest

from copdesk.documents.programme import render, render_series
from copdesk.domain.choices import BlockKind, Certainty, Division, Mode
from copdesk.domain.language import Language
from copdesk.domain.session_papers import Choice, ProgrammeRow, Track
from tests.documents.checks import sound
from tests.documents.papers import DAY, ROWS, SPOTS, TRACKS, at, programme, row, track
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


def test_what_is_not_sure_is_said_beside_its_part() -> None:
    rows = (
        row((10, 0), (11, 0), "Spreker", certainty=Certainty.PROVISIONAL),
        row((11, 0), (12, 0), "Excursie", certainty=Certainty.CANCELLED),
        row((13, 45), (15, 30), "Middag", approximate=True),
        row((20, 45), (21, 0), "Avond", open_end=True, kind=BlockKind.DRINKS),
    )
    found = cells(sound(render(programme(rows=rows))))[1:]
    assert found[0][1:] == ["Sprekeronder voorbehoud", "60 minuten"]
    assert found[1][1:] == ["Excursievervalt", ""]
    assert found[2] == ["13.45", "Middag", "tot ca. 15.30"]
    assert found[3] == ["20.45", "Avond", "vanaf 20.45, einde open"]


def test_rounds_and_pieces_follow_the_title_unless_it_names_them() -> None:
    rows = (
        row((10, 0), (11, 0), "Intervisie", round=2, piece=1),
        row((11, 0), (12, 0), "Intervisie, ronde 2", round=2),
    )
    found = cells(read(render(programme(rows=rows))))
    assert [r[1] for r in found[1:]] == ["Intervisie (ronde 2) (deel 1)", "Intervisie, ronde 2"]


def test_a_moment_without_length_has_no_minutes() -> None:
    assert cells(read(render(programme(rows=(row((17, 0), (17, 0), "Einde"),)))))[1] == ["17.00", "Einde", ""]


def test_options_are_a_list_with_room_and_host_and_how_many_to_choose() -> None:
    choice = Choice(count=4, division=Division.CHOSEN, choose=2)
    reading = sound(render(programme(rows=(row((10, 0), (12, 0), "Keuze", spots=SPOTS, choice=choice),))))
    listed = [squeezed(item.text) for item in reading.root.all("LI")]
    assert listed[:2] == ["•Bomen op het schoolpleinZaal 2, Łukasz Wójcik", "•De natte kelderAtelier, Şükran Yıldız"]
    assert "Je kiest er 2 van de 4." in reading.words


@pytest.mark.parametrize(
    ("division", "words"),
    [
        (Division.CHOSEN, "Je kiest er één."),
        (Division.ASSIGNED, "Je hoort vooraf bij welke groep je zit."),
        (Division.SWAPPED, "halverwege wisselen ze"),
    ],
)
def test_how_people_come_to_a_track_is_said_in_words(division: Division, words: str) -> None:
    tracked = row((11, 50), (12, 50), "", tracks=TRACKS, choice=Choice(count=3, division=division))
    reading = sound(render(programme(rows=(tracked,))))
    assert "3 onderdelen naast elkaar" in reading.words and words in reading.words


def test_a_track_in_another_language_or_with_its_own_end_says_so() -> None:
    foreign = Track(name="B", rows=(row((11, 50), (12, 30), "Open space", language=Language.ENGLISH),))
    tracked = row((11, 50), (12, 50), "Rondes", tracks=(TRACKS[0], foreign))
    reading = sound(render(programme(rows=(tracked,))))
    assert "Open spacetot 12.30in het Engels" in reading.words
    assert "Open space" in [p.text for p in reading.root.all("P") if p.said.get("Lang") == "en-GB"]


def test_sections_are_headings_with_a_table_each() -> None:
    rows = (ROWS[0], replace(ROWS[1], section="Ochtend"), ROWS[2], replace(ROWS[5], section="Middag"))
    reading = sound(render(programme(rows=rows)))
    assert [h.text for h in reading.root.all("H2")][:2] == ["Ochtend", "Middag"]
    assert [len(table.all("TR")) - 1 for table in reading.root.all("Table")] == [1, 2, 1]


def test_a_section_on_a_day_is_a_heading_below_that_of_the_day() -> None:
    next_day = replace(ROWS[1], starts=at(9, day=19), ends=at(10, day=19), section="Ochtend")
    reading = sound(render(programme(rows=(*ROWS, next_day), ends=at(16, day=19))))
    assert "Ochtend" in [h.text for h in reading.root.all("H3")]


def test_the_night_belongs_to_the_evening_before_and_is_no_work() -> None:
    late = ProgrammeRow(starts=at(0, 30, day=19), ends=at(3, 30, day=19), title="Nog wat", kind=BlockKind.INFORMAL)
    night = ProgrammeRow(starts=at(3, 30, day=19), ends=at(7, 30, day=19), title="Nacht", kind=BlockKind.NIGHT)
    morning = ProgrammeRow(starts=at(7, 30, day=19), ends=at(8, 30, day=19), title="Ontbijt", kind=BlockKind.MEAL)
    reading = sound(render(programme(rows=(late, night, morning), ends=at(8, 30, day=19))))
    assert [[r[1] for r in cells(reading, n)[1:]] for n in range(2)] == [["Nog wat", "Nacht"], ["Ontbijt"]]
    assert "240 minuten" not in reading.words


def test_a_session_that_runs_past_midnight_is_on_one_day() -> None:
    assert "Programma, donderdag 18 november 2027Bij" in read(render(programme(ends=at(1, 30, day=19)))).words


def test_a_day_that_is_not_known_yet_is_not_made_up() -> None:
    next_day = replace(ROWS[1], starts=at(9, day=19), ends=at(10, day=19))
    reading = sound(render(programme(day_known=False, rows=(*ROWS, next_day))))
    assert "Programma, datum volgt" in reading.words and "18 november" not in reading.words
    assert [h.text for h in reading.root.all("H2")][:2] == ["Dag 1", "Dag 2"]


def test_food_signing_up_and_coming_later_are_good_to_know() -> None:
    facts = {"meal": "Soep", "meal_by": DAY, "vegetarian": True, "sign_up_by": DAY, "coming_and_going": "Vanaf 19.00"}
    words = sound(render(programme(**facts, optional=True))).words
    assert "EtenSoepHet eten is vegetarisch.Geef uiterlijk donderdag 18 november 2027 door wat je eet." in words
    assert "AanmeldenMeld je aan tot en met donderdag 18 november 2027." in words
    assert "Later komen of eerder gaanVanaf 19.00" in words and "Extra bijeenkomst" in words


def test_an_online_programme_has_its_link_and_its_technical_walk_in() -> None:
    facts = {"mode": Mode.ONLINE, "meeting_link": "https://overleg.example.org/abc", "technical_host": "Yusuf"}
    reading = sound(render(programme(**facts)))
    assert "Digitale inloop vanaf 9.30 uur" in reading.words and "Hulp bij de techniek: Yusuf" in reading.words
    assert "https://overleg.example.org/abc" in [link.text for link in reading.root.all("Link")]


@pytest.mark.parametrize(("change", "words"), [(-60, "60 minuten vooruit"), (60, "60 minuten terug")])
def test_a_change_of_the_clock_is_told_with_what_it_means(change: int, words: str) -> None:
    told = read(render(programme(starts=at(16), ends=at(16, day=19), clock_change=change))).words
    assert words in told and f"duurt het {24 + change // 60} uur" in told and "kloktijden" in told
    assert "kloktijden" not in read(render(programme())).words
