"""Numbers off a sheet are read, and the core group is counted over the latest sessions."""

from uuid import UUID, uuid4

import pytest

from copdesk.domain.attendance import Series, numbers_in, series
from copdesk.domain.choices import AttendanceMark

SESSIONS = [uuid4() for _ in range(10)]
FAITHFUL, SIX, FIVE, FORMER = (uuid4() for _ in range(4))


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ("4 11 23", (4, 11, 23)),
        ("4, 11;23.", (4, 11, 23)),
        ("1-3 9", (1, 2, 3, 9)),
        ("7", (7,)),
        ("4 4", (4,)),
        ("meulen", ()),
        ("4 meulen", ()),
        ("", ()),
        ("12345", ()),
    ],
)
def test_numbers_off_the_paper_sheet_are_read(typed: str, rows: tuple[int, ...]) -> None:
    assert numbers_in(typed) == rows


def one(person: UUID, came: str) -> list[tuple[UUID, UUID, AttendanceMark]]:
    """Return marks written as a letter a session: x was there, w walked in, - was not."""
    letters = {"x": AttendanceMark.PRESENT, "w": AttendanceMark.WALK_IN, "-": AttendanceMark.ABSENT}
    return [(s, person, letters[c]) for s, c in zip(SESSIONS, came, strict=True)]


@pytest.fixture
def years() -> Series:
    """Ten sessions of four people."""
    rows = (FAITHFUL, "xxxxxxxxxx"), (SIX, "--x-xwx-xx"), (FIVE, "xxx-x-x-xx"), (FORMER, "xxxxxxx---")
    return series(SESSIONS, [mark for person, came in rows for mark in one(person, came)])


def test_the_core_group_came_six_of_the_last_eight_times(years: Series) -> None:
    assert years.core_group() == {FAITHFUL, SIX}
    assert FIVE in years.core_group(5, 8)


def test_who_was_not_seen_in_the_last_sessions_is_told(years: Series) -> None:
    assert years.not_seen([FAITHFUL, SIX, FIVE, FORMER], 3) == [FORMER]
    assert years.not_seen([FORMER], 4) == []


def test_sessions_at_which_nothing_was_noted_are_not_among_the_last(years: Series) -> None:
    later = Series((*years.sessions, uuid4()), years.marks)
    assert later.core_group() == years.core_group()
    assert series(SESSIONS, []).not_seen([FORMER], 3) == []


def test_word_sent_for_a_session_to_come_does_not_make_it_one_that_was_held():
    held, to_come, anna = uuid4(), uuid4(), uuid4()
    found = series([held, to_come], [(held, anna, AttendanceMark.PRESENT), (to_come, anna, AttendanceMark.EXCUSED)])
    assert found.last(8) == (held,) and found.core_group(1, 1) == {anna}


def test_sessions_of_which_nobody_noted_who_was_there_do_not_lower_the_average(years: Series) -> None:
    later = Series((*years.sessions, uuid4()), years.marks)
    assert later.average() == years.average() == pytest.approx(3.0)
    assert series(SESSIONS, []).average() is None
