"""A series of sessions made in one go."""

from datetime import date, time, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as some

from copdesk.domain.choices import BlockKind, Mode, SessionKind, SessionState
from copdesk.domain.season_series import SeriesWish, every, make_series, numbers_after
from copdesk.domain.timing import lay_out
from tests.builders import block, half_day, session

HERE = uuid4()
GROUPS = ("Stad en land", "Stad als spons", "Meer groen", "Hitte")
DAYS = (date(2019, 3, 14), date(2019, 4, 11), date(2019, 5, 16), date(2019, 9, 12))


def wish(**fields: object) -> SeriesWish:
    usual = {"community_id": HERE, "days": DAYS, "title": "Themagroepen"}
    return SeriesWish(**(usual | fields))  # type: ignore[arg-type]


def test_every_four_weeks_on_a_thursday_begins_on_the_first_one():
    assert every(date(2019, 2, 11), weeks=4, times=3, weekday=3) == (
        date(2019, 2, 14), date(2019, 3, 14), date(2019, 4, 11),
    )  # fmt: skip


@given(some.dates(date(2000, 1, 1), date(2100, 1, 1)), some.integers(1, 12), some.integers(0, 6), some.integers(1, 60))
def test_days_of_a_series_are_evenly_spread_and_on_their_weekday(first: date, weeks: int, weekday: int, times: int):
    days = every(first, weeks=weeks, times=times, weekday=weekday)
    assert len(days) == times and {day.weekday() for day in days} == {weekday}
    assert first <= days[0] < first + timedelta(days=7)
    assert all(b - a == timedelta(weeks=weeks) for a, b in zip(days, days[1:], strict=False))


@pytest.mark.parametrize(
    ("last", "then"), [("13", ("14", "15")), ("#09", ("#10", "#11")), ("CoP 3b", ("CoP 4b", "CoP 5b")), ("x", ("", ""))]
)
def test_numbers_go_on_after_the_last_one(last: str, then: tuple[str, str]):
    assert numbers_after([session(HERE, number=last)], 2) == then


def test_the_first_series_begins_at_one():
    assert numbers_after([], 2) == ("1", "2")


def test_four_groups_side_by_side_on_four_days_with_one_of_them_optional():
    made = make_series(wish(groups=GROUPS, kind=SessionKind.THEME_GROUP, optional={DAYS[3]}), [])
    assert [m.session.optional for m in made] == [False, False, False, True]
    assert all([b.track for b in m.blocks] == list(GROUPS) for m in made)
    assert {p.start for p in lay_out(made[0].session, made[0].blocks)} == {13 * 60}


def test_a_template_gives_its_blocks_and_what_belongs_to_no_day():
    model, blocks = half_day(HERE)
    ready = model.with_(state=SessionState.READY, venue="Raadhuis", version=3)
    first, *_ = make_series(wish(template=ready, blocks=blocks), [ready])
    assert [b.title for b in first.blocks] == [b.title for b in blocks]
    assert not {b.id for b in first.blocks} & {b.id for b in blocks}
    assert (first.session.number, first.session.venue, first.session.version) == ("14", "Raadhuis", 1)
    assert first.session.state is SessionState.DRAFT and first.session.starts == time(12, 30)


def test_groups_take_over_the_longest_block_in_small_groups_of_the_template():
    model, blocks = half_day(HERE)
    first, *_ = make_series(wish(template=model, blocks=blocks, groups=GROUPS), [model])
    tracks = [b for b in first.blocks if b.track]
    assert [b.track for b in tracks] == list(GROUPS) and {b.minutes for b in tracks} == {70}
    assert len(first.blocks) == len(blocks) + 3


def test_a_template_in_which_the_groups_meet_already_stays_as_it_is():
    model = session(HERE)
    tracks = [block(g, kind=BlockKind.SMALL_GROUPS, track=g, position=n) for n, g in enumerate(GROUPS)]
    first, *_ = make_series(wish(template=model, blocks=tracks, groups=GROUPS), [model])
    assert [b.track for b in first.blocks] == list(GROUPS)


def test_online_sessions_forget_the_place_of_their_template():
    model = session(HERE, venue="Raadhuis", address="Plein 1", route="Met de bus")
    first, *_ = make_series(wish(template=model, mode=Mode.ONLINE), [model])
    assert (first.session.venue, first.session.address, first.session.route) == ("", "", "")


def test_a_day_named_twice_counts_once_and_days_stand_in_order():
    made = make_series(wish(days=(DAYS[1], DAYS[0], DAYS[1])), [])
    assert [m.session.day for m in made] == [DAYS[0], DAYS[1]]


def test_numbers_go_on_from_sessions_of_the_same_kind():
    somewhere = uuid4()
    before = [
        session(somewhere, number="20", day=date(2020, 9, 24)),
        session(somewhere, number="K6", kind=SessionKind.CAFE, day=date(2020, 10, 8)),
    ]
    wish = SeriesWish(community_id=somewhere, days=[date(2021, 1, 7), date(2021, 2, 4)], title="Middag")
    assert [new.session.number for new in make_series(wish, before)] == ["21", "22"]


def test_a_series_on_location_has_no_meeting_link():
    online = session(number="1", mode=Mode.ONLINE, meeting_link="https://example.org/x", technical_host="Tijn")
    wish = SeriesWish(community_id=online.community_id, days=[date(2021, 1, 7)], title="Middag", template=online)
    (new,) = make_series(wish, [online])
    assert (new.session.meeting_link, new.session.technical_host) == ("", "")
