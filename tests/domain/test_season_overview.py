"""A season in one picture: methods that come back, venues, groups that met, levels and who was there."""

from datetime import date, timedelta
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as some

from copdesk.domain.choices import AttendanceMark, HarvestKind, Level
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.method_library import Library
from copdesk.domain.roster import Attendance
from copdesk.domain.season import KeyDate, ThemeGroup
from copdesk.domain.season_overview import SeasonFacts, Use, method_rows, methods_of, overview
from copdesk.domain.sessions import Place, Session
from copdesk.exchange.methods import shipped
from tests.builders import block, half_day, session

HERE = uuid4()
NAMES = ("Stad en land", "Stad als spons", "Meer groen", "Hitte")


def meetings(count: int, **fields: object) -> list[Session]:
    first = date(2019, 2, 14)
    return [session(HERE, number=str(14 + n), day=first + timedelta(weeks=4 * n), **fields) for n in range(count)]


def theme_groups() -> list[ThemeGroup]:
    return [ThemeGroup(community_id=HERE, name=name) for name in NAMES]


def test_four_groups_on_four_dates_are_sixteen_meetings_in_six_or_seven_sessions():
    year = meetings(7)
    year[4] = year[4].with_(optional=True)
    on = (year[1], year[2], year[3], year[5])
    tracks = [block(name, 120, session_id=s.id, track=name) for s in on for name in NAMES]
    found = overview(SeasonFacts(sessions=year, blocks=tracks, groups=theme_groups()))
    tally = found.years()[2019]
    assert (tally.group_meetings, tally.group_dates, tally.broad) == (16, 4, 2)
    assert (tally.firm, tally.all) == (6, 7)
    assert [found.meetings_of(group.id) for group in found.groups] == [4, 4, 4, 4]


def test_a_group_that_sits_at_a_table_of_its_own_meets_too_unless_it_is_cancelled():
    groups, (meeting,) = theme_groups(), meetings(1)
    tables = block(
        "Tafels", session_id=meeting.id, places=(Place(theme="HITTE"), Place(theme=NAMES[0], cancelled=True))
    )
    (column,) = overview(SeasonFacts(sessions=[meeting], blocks=[tables], groups=groups)).columns
    assert column.groups == {groups[3].id}


def test_the_half_day_session_gives_its_parts():
    meeting, blocks = half_day(HERE)
    (column,) = overview(SeasonFacts(sessions=[meeting], blocks=blocks)).columns
    assert (column.balance.knowledge, column.balance.translate, column.balance.network) == (30, 155, 75)


def test_a_method_used_again_within_four_sessions_is_marked_and_after_five_not():
    (row,) = method_rows([["Wereldcafé"], [], [], [], ["wereldcafe"], [], [], [], [], ["Wereldcafé"]])
    assert row.name == "Wereldcafé" and row.times == 3
    assert [use for use in row.uses if use is not Use.NO] == [Use.YES, Use.AGAIN, Use.YES]


def test_a_method_twice_in_one_session_is_not_used_again():
    (row,) = method_rows([["Check-in", "check-in"]])
    assert row.uses == (Use.YES,)


def test_two_names_of_one_method_stand_in_one_row():
    library = Library(shipped())
    (row,) = method_rows([["World café"], ["Wereldcafé"]], methods=library.named)
    assert (row.name, row.uses) == ("World café", (Use.YES, Use.AGAIN))


def test_several_methods_of_a_block_are_parted_by_commas():
    assert methods_of(block(method="1-2-4-allen, thematafels,")) == ["1-2-4-allen", "thematafels"]


def test_the_same_venue_twice_in_a_row_is_marked_and_twice_online_is_not():
    places = ["Raadhuis", "raadhuis", "", "", "Raadhuis"]
    several = [s.with_(venue=place) for s, place in zip(meetings(5), places, strict=True)]
    found = overview(SeasonFacts(sessions=several))
    assert [column.same_venue for column in found.columns] == [False, True, False, False, False]


def test_who_came_and_what_was_harvested_is_counted_for_each_session():
    (meeting,) = meetings(1)
    marks = [AttendanceMark.PRESENT, AttendanceMark.WALK_IN, AttendanceMark.ABSENT]
    noted = [Attendance(session_id=meeting.id, person_id=uuid4(), mark=mark) for mark in marks]
    item = HarvestItem(
        community_id=HERE, kind=HarvestKind.LESSON, text="Zo", level=Level.ASSIGNMENT, on=meeting.day,
        session_id=meeting.id,
    )  # fmt: skip
    (column,) = overview(SeasonFacts(sessions=[meeting], attendance=noted, harvest=[item])).columns
    assert (column.there, column.noted) == (2, 3)
    assert column.levels[Level.ASSIGNMENT] == 1 and column.levels[Level.INDIVIDUAL] == 0


def test_a_key_date_stands_between_the_sessions_around_it():
    several = meetings(2)
    vote = KeyDate(community_id=HERE, day=several[0].day + timedelta(days=3), what="Raad stemt")
    moments = overview(SeasonFacts(sessions=several, dates=[vote])).moments
    assert [getattr(m, "what", "") or m.session.number for m in moments] == ["14", "Raad stemt", "15"]


@given(some.lists(some.lists(some.sampled_from("abcde"), max_size=3), max_size=20))
def test_each_use_of_a_method_is_told_once(per_session: list[list[str]]):
    rows = {row.name: row for row in method_rows(per_session)}
    for name, row in rows.items():
        assert [use is not Use.NO for use in row.uses] == [name in found for found in per_session]
        assert next(use for use in row.uses if use is not Use.NO) is Use.YES
