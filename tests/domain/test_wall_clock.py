"""What the clock says and what really passes, also in the nights in which the clock changes."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copdesk.domain.choices import BlockKind
from copdesk.domain.timing import ends_at, lay_out
from copdesk.domain.wall_clock import clock_change, real_minutes
from tests.builders import block, session

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOON = 12 * 60


def test_from_noon_to_noon_lasts_a_day() -> None:
    assert real_minutes(date(2026, 6, 13), NOON, NOON + 24 * 60) == 24 * 60


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 28), 23), (date(2026, 10, 24), 25)])
def test_in_the_night_of_the_change_a_day_on_the_clock_is_an_hour_shorter_or_longer(day: date, hours: int) -> None:
    assert real_minutes(day, NOON, NOON + 24 * 60) == hours * 60


def test_an_evening_before_the_change_is_an_ordinary_evening() -> None:
    assert clock_change(date(2026, 10, 24), NOON, 24 * 60 + 2 * 60) == 0


def test_the_residential_day_of_24_hours_says_what_it_really_lasts() -> None:
    meeting = session(day=date(2026, 10, 24), starts=time(12))
    rows = [block("Middag en avond", 11 * 60), block("Nacht", 8 * 60, position=1, kind=BlockKind.NIGHT)]
    rows.append(block("Ochtend", 5 * 60, position=2))
    placed = lay_out(meeting, rows)
    end = ends_at(meeting, placed)
    assert (end - meeting.starts_at, real_minutes(meeting.day, meeting.starts_at, end)) == (24 * 60, 25 * 60)
    assert clock_change(meeting.day, placed[1].start, placed[1].end) == 60


@given(st.dates(date(1996, 1, 1), date(2037, 12, 31)), st.integers(0, 1440), st.integers(0, 36 * 60))
def test_it_is_the_clock_of_amsterdam(day: date, start: int, long: int) -> None:
    midnight = datetime.combine(day, time(), AMSTERDAM)
    begun, over = (midnight + timedelta(minutes=m) for m in (start, start + long))
    passed = (over.astimezone(UTC) - begun.astimezone(UTC)) // timedelta(minutes=1)
    assert real_minutes(day, start, start + long) == passed
