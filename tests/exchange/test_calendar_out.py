"""A session lands in any calendar at the right time and place, and without a word about who comes."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from icalendar import Calendar

from copdesk.exchange.calendar_out import calendar
from tests.builders import block, community, half_day, session

STAMP = datetime(2026, 11, 1, 9, tzinfo=UTC)
COP = community(name="Klimaat; water, wijk")


def events(data: bytes) -> list[Any]:
    return list(Calendar.from_ical(data).walk("VEVENT"))


def event(*blocks: Any, **fields: Any) -> Any:
    (found,) = events(calendar(COP, [(session(COP.id, **fields), blocks)], STAMP))
    return found


def test_a_session_begins_when_announced_and_ends_with_its_last_block() -> None:
    (found,) = events(calendar(COP, [half_day(COP.id)], STAMP))
    assert found.decoded("dtstart").isoformat() == "2018-11-15T13:00:00+01:00"
    assert found.decoded("dtend").isoformat() == "2018-11-15T17:30:00+01:00"


def test_summer_time_is_summer_time() -> None:
    found = event(day=date(2026, 7, 1), starts=time(9))
    assert found.decoded("dtstart").utcoffset() == timedelta(hours=2)


def test_a_night_away_ends_the_next_day() -> None:
    found = event(block(minutes=1440), block(minutes=300, position=1), starts=time(10), announced_end=time(14, 30))
    assert found.decoded("dtend").isoformat() == "2018-11-16T14:30:00+01:00"


def test_what_the_crew_does_before_and_after_is_in_no_calendar() -> None:
    before, after = block(minutes=60, crew_only=True), block(minutes=90, position=2, crew_only=True)
    found = event(before, block(minutes=120, position=1), after, starts=time(12))
    assert found.decoded("dtstart").isoformat() == "2018-11-15T13:00:00+01:00"
    assert found.decoded("dtend").isoformat() == "2018-11-15T15:00:00+01:00"


def test_what_and_where_come_through_whatever_signs_they_hold() -> None:
    found = event(venue="Zaal; 1, links\\", address="Dorpsstraat 1", bring="een\ntwee", aim="Samen")
    assert found["location"] == "Zaal; 1, links\\, Dorpsstraat 1"
    assert found["description"] == "Doel: Samen\n\nNeem mee: een\ntwee"
    assert found["summary"] == "Klimaat; water, wijk · Middag"


def test_an_event_keeps_its_identity_and_a_later_file_goes_before_an_earlier_one() -> None:
    meeting = session(COP.id)
    files = ((meeting, STAMP), (meeting.with_(starts=time(15)), STAMP + timedelta(minutes=1)))
    first, later = (events(calendar(COP, [(s, ())], stamp))[0] for s, stamp in files)
    assert first["uid"] == later["uid"] == f"{meeting.id}@copdesk"
    assert 0 < first["sequence"] < later["sequence"] < 2**31


def test_sessions_stand_in_order_of_time_and_equal_ones_are_equal_bytes() -> None:
    early, late = session(COP.id, title="A"), session(COP.id, title="B", day=date(2026, 1, 1))
    data = calendar(COP, [(late, ()), (early, ())], STAMP)
    assert [e["dtstart"].dt.year for e in events(data)] == [2018, 2026]
    assert data == calendar(COP, [(early, ()), (late, ())], STAMP)


def test_nobody_is_named() -> None:
    data = calendar(COP, [half_day(COP.id)], STAMP)
    assert not any(word in data for word in (b"ATTENDEE", b"ORGANIZER", b"CONTACT"))


def test_the_zone_is_described_and_lines_are_folded() -> None:
    data = calendar(COP, [(session(COP.id, aim="é" * 400), ())], STAMP)
    assert data.count(b"BEGIN:VTIMEZONE") == 1
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
