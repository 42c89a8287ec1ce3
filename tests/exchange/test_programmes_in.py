"""Real programmes from elsewhere come in at the times they were announced, with what was odd left odd."""

import json
from datetime import date
from typing import Any

import pytest

from copdesk.domain.choices import BlockKind, Certainty, Division, Mode
from copdesk.domain.clock_reading import read_clock
from copdesk.domain.language import Language
from copdesk.domain.sessions import Block
from copdesk.domain.timing import Placed, clock, lay_out
from copdesk.exchange.json_in import read_object
from copdesk.exchange.programmes_in import ReadProgramme, is_programmes, read_programmes
from tests import ROOT
from tests.builders import community

FILE = ROOT / "tests" / "data" / "programmes.json"
SOURCE: list[dict[str, Any]] = json.loads(FILE.read_text(encoding="utf-8"))["programmes"]
SOMEWHERE = community()


def read() -> dict[str, ReadProgramme]:
    found = read_programmes(read_object(FILE.read_bytes()), SOMEWHERE, date(2026, 1, 2))
    return {source["id"]: programme for source, programme in zip(SOURCE, found, strict=True)}


def placed(identity: str) -> tuple[Placed, ...]:
    programme = read()[identity]
    assert programme.session is not None
    return lay_out(programme.session, programme.blocks)


def block(identity: str, title: str) -> Block:
    return next(b for b in read()[identity].blocks if b.title.startswith(title))


@pytest.mark.parametrize("source", SOURCE, ids=lambda source: source["id"])
def test_every_part_begins_and_ends_as_in_the_source(source: dict[str, Any]):
    laid = sorted(
        (clock(p.start), None if p.block.open_end else clock(p.end), p.block.title) for p in placed(source["id"])
    )
    assert laid == sorted((item["start"], item["end"], item["title"]) for item in source["items"])


@pytest.mark.parametrize("source", SOURCE, ids=lambda source: source["id"])
def test_the_times_hold_when_the_ends_have_to_be_worked_out(source: dict[str, Any]):
    derived = {"derived_from_next_start", "unknown"}
    *before, last = source["items"]
    bare = source | {"items": [i | {"end": None} if i["end_source"] in derived else i for i in before] + [last]}
    (programme,) = read_programmes({"programmes": [bare]}, SOMEWHERE, date(2026, 1, 2))
    assert programme.session is not None
    laid = lay_out(programme.session, programme.blocks)
    ends = sorted((p.block.title, None if p.block.open_end else clock(p.end)) for p in laid)
    assert ends == sorted((item["title"], item["end"]) for item in source["items"])


@pytest.mark.parametrize("source", SOURCE, ids=lambda source: source["id"])
def test_people_and_rooms_come_along(source: dict[str, Any]):
    blocks = {b.title: b for b in read()[source["id"]].blocks}
    for item in source["items"]:
        assert blocks[item["title"]].lead == ", ".join(item["speaker"]) or item["title"] == "Koffiepauze"
        assert item["room"] is None or blocks[item["title"]].room


def test_a_session_keeps_its_number_place_mode_and_capacity():
    session = read()["P01-cop20-online-2020"].session
    assert session is not None
    assert (session.number, session.mode, session.capacity) == ("20", Mode.ONLINE, 30)
    assert session.day == date(2020, 9, 24)


def test_a_day_that_is_not_known_is_said_so():
    session = read()["P05-vng-utrecht-2024"].session
    assert session is not None and not session.day_known


def test_announced_times_are_kept_beside_the_blocks():
    session = read()["P13-oosterwold-2019"].session
    assert session is not None and session.announced_end and session.doors
    assert (f"{session.announced_end:%H:%M}", f"{session.doors:%H:%M}") == ("21:00", "19:00")


def test_the_last_of_a_list_of_starts_stays_open():
    assert [b.open_end for b in read()["P01-cop20-online-2020"].blocks] == [False, False, True]


def test_a_closing_moment_is_pinned_and_lasts_no_time():
    end = block("P15-nro-sprong-2020", "Einde")
    assert (end.minutes, end.pin, end.kind) == (0, 17 * 60, BlockKind.CLOSING)


def test_only_what_would_not_come_by_itself_is_pinned():
    blocks = read()["P19-vng-bestuurdersdag-2023"].blocks
    assert [b.title for b in blocks if b.pin is not None] == ["Ronde 1 deelsessies", "Ronde 2 deelsessies"]


def test_gaps_stay_gaps():
    assert [p.gap for p in placed("P19-vng-bestuurdersdag-2023")] == [0, 0, 10, 10, 0, 0]


def test_tracks_lie_beside_each_other_and_a_round_alone_does_not():
    osgeo = {b.track for b in read()["P21-osgeo-2015"].blocks}
    rounds = [(b.track, b.round) for b in read()["P19-vng-bestuurdersdag-2023"].blocks if b.round]
    assert (osgeo, rounds) == ({"", "Track 1", "Track 2", "Track 3"}, [("", 1), ("", 2)])


def test_a_part_divided_by_a_break_is_numbered():
    pieces = [(b.piece, b.title) for b in read()["P21-osgeo-2015"].blocks if b.piece]
    assert [piece for piece, _ in pieces] == [1, 2]


def test_a_part_in_another_language_says_so():
    assert block("P21-osgeo-2015", "3D Geoinformatie").language is Language.ENGLISH


def test_choosing_two_of_four_is_understood():
    choice = block("P09-vvm-benelux-donderdag", "Keuze uit 4")
    assert (choice.choose, len(choice.places), choice.division) == (2, 4, Division.CHOSEN)


def test_choosing_one_of_four_excursions_is_understood():
    trips = [b for b in read()["P09-vvm-benelux-donderdag"].blocks if b.track.startswith("excursie")]
    assert {(b.choose, b.division) for b in trips} == {(1, Division.CHOSEN)} and len(trips) == 4


def test_two_groups_that_change_places_are_a_swap():
    evening = [b for b in read()["P09-vvm-benelux-donderdag"].blocks if b.track.startswith("groep")]
    assert [b.division for b in evening] == [Division.SWAPPED, Division.SWAPPED]


def test_an_end_that_is_about_right_is_marked():
    assert block("P05-vng-utrecht-2024", "Middagprogramma").approximate


def test_what_is_subject_to_change_is_marked():
    item = {"title": "Wethouder vertelt (onder voorbehoud)", "start": "13.00 uur"}
    (programme,) = read_programmes({"programmes": [{"title": "Dag", "items": [item]}]}, SOMEWHERE, date(2026, 1, 2))
    assert programme.blocks[0].certainty is Certainty.PROVISIONAL


def test_the_same_file_gives_the_same_identities():
    assert [b.id for p in read().values() for b in p.blocks] == [b.id for p in read().values() for b in p.blocks]


@pytest.mark.parametrize(
    ("programme", "code"),
    [
        ("tekst", "programme_shape"),
        ({"title": "Zonder lijst"}, "programme_shape"),
        ({"title": "Dag", "items": [{"start": "09:00"}]}, "programme_item"),
        ({"title": "Dag", "items": [{"title": "Begin", "start": "half tien"}]}, "programme_time"),
        ({"title": "Dag", "date": "volgende week", "items": []}, "programme_field"),
        ({"title": " ", "items": []}, "programme_field"),
        ({"title": "Dag", "items": [{"title": "Lang", "start": "09:00", "end": "09:00", "minutes": 1}]}, None),
        ({"title": "Dag", "items": [{"title": "Eeuwig", "minutes": 99_999}]}, "programme_field"),
        ({"title": "Dag", "items": [{"title": "Kort", "start": "09:00", "minutes": "20"}]}, "programme_time"),
        ({"title": "Dag", "items": [{"title": "Kort", "start": "09:00", "minutes": True}]}, "programme_time"),
        ({"title": "Dag", "items": [{"title": "Terug", "start": "14:05", "end": "13:30"}]}, "programme_backwards"),
        ({"title": "Dag", "items": [{"title": "Laat", "start": "24:30"}]}, "programme_time"),
        ({"title": "Dag", "header_times": {"end": "24:00"}, "items": []}, None),
    ],
)
def test_what_cannot_be_read_is_told_and_the_rest_comes_in(programme: Any, code: str | None):
    found = read_programmes({"programmes": [programme, SOURCE[0]]}, SOMEWHERE, date(2026, 1, 2))
    assert (found[0].problem and found[0].problem.code) == code
    assert found[1].session is not None


def test_a_programme_that_goes_on_after_midnight_goes_on():
    items = [{"title": "Avond", "start": "22:00", "end": "01:00"}, {"title": "Nacht", "start": "01:00", "end": "07:30"}]
    (programme,) = read_programmes({"programmes": [{"title": "Dag", "items": items}]}, SOMEWHERE, date(2026, 1, 2))
    assert [b.minutes for b in programme.blocks] == [180, 390]


def the_blocks(*items: dict[str, Any]) -> list[tuple[str, int, int]]:
    whole = {"programmes": [{"title": "Dag", "items": list(items)}]}
    (programme,) = read_programmes(whole, SOMEWHERE, date(2026, 1, 2))
    assert programme.session is not None
    return [(p.block.title, p.start, p.end) for p in lay_out(programme.session, programme.blocks)]


def test_minutes_count_where_no_end_is_given():
    first, last = {"title": "Kort", "start": "09:00", "minutes": 30}, {"title": "Slot", "start": "10:00", "minutes": 15}
    assert the_blocks(first, last) == [("Kort", 540, 570), ("Slot", 600, 615)]


def test_tracks_of_a_second_day_come_after_the_night():
    plain = [{"title": t, "start": s} for t, s in (("Opening", "13:00"), ("Diner", "18:00"), ("Nacht", "23:00"))]
    tracks = [{"title": t, "start": "09:00", "end": "10:00", "parallel_track": t} for t in "AB"]
    assert the_blocks(*plain, *tracks)[-2:] == [("A", 1980, 2040), ("B", 1980, 2040)]


def test_tracks_on_both_days_stay_on_their_days():
    def both(start: str, end: str) -> list[dict[str, Any]]:
        return [{"title": f"{t} {start}", "start": start, "end": end, "parallel_track": t} for t in "AB"]

    night = {"title": "Nacht", "start": "23:00", "end": "07:30"}
    starts = [start for _, start, _ in the_blocks(*both("11:00", "12:00"), night, *both("09:00", "10:00"))]
    assert starts == [660, 660, 1380, 1980, 1980]


def test_a_row_that_stands_out_of_order_stays_on_its_day():
    items = [{"title": "Twee", "start": "10:00", "end": "11:00"}, {"title": "Een", "start": "09:00", "end": "10:00"}]
    (programme,) = read_programmes({"programmes": [{"title": "Dag", "items": items}]}, SOMEWHERE, date(2026, 1, 2))
    assert [b.title for b in programme.blocks] == ["Een", "Twee"]


def test_a_workbook_is_no_file_of_programmes():
    assert not is_programmes({"format": "copdesk-workbook", "programmes": []})


@pytest.mark.parametrize(
    ("typed", "minutes"), [("13:30", 810), ("13.30 uur", 810), ("9 uur", 540), ("1330", 810), ("9u15", 555)]
)
def test_a_time_is_read_as_printed(typed: str, minutes: int):
    assert read_clock(typed) == minutes
