"""Each kind of data has its time; when that is over it is a reminder and nothing more."""

from datetime import date
from uuid import uuid4

import pytest

from copdesk.domain.choices import DataClass, RequestKind
from copdesk.domain.privacy import PrivacyRequest
from copdesk.domain.retention import USUAL, answer_by, keeping_for, kept, later, months_kept
from tests import builders

END = date(2026, 1, 31)


@pytest.mark.parametrize(
    ("months", "day"), [(0, END), (1, date(2026, 2, 28)), (11, date(2026, 12, 31)), (12, date(2027, 1, 31))]
)
def test_a_month_later_is_the_same_day_or_the_last_one(months: int, day: date) -> None:
    assert later(END, months) == day


def test_a_request_is_answered_within_a_month() -> None:
    asked = PrivacyRequest(person_id=uuid4(), kind=RequestKind.ACCESS, received=date(2026, 11, 22))
    assert answer_by(asked) == date(2026, 12, 22)


def test_every_kind_of_data_has_a_usual_time() -> None:
    assert set(USUAL) == set(DataClass) and USUAL[DataClass.NOT_CHOSEN] == 1


def test_a_community_may_keep_something_for_another_time() -> None:
    longer = keeping_for(builders.community(), DataClass.HARVEST, 120)
    assert months_kept(longer, DataClass.HARVEST) == 120
    assert months_kept(keeping_for(longer, DataClass.HARVEST, 6), DataClass.HARVEST) == 6
    assert months_kept(longer, DataClass.ROSTER) == USUAL[DataClass.ROSTER]


def test_the_first_that_has_to_go_decides() -> None:
    found = kept(builders.community(), DataClass.NEEDS, [date(2026, 5, 3), END, None])
    assert (found.count, found.until) == (3, date(2026, 2, 28))
    assert found.is_due(date(2026, 2, 28)) and not found.is_due(date(2026, 2, 27))


def test_without_an_end_nothing_is_due() -> None:
    assert not kept(builders.community(), DataClass.ROSTER, [None]).is_due(date(2099, 1, 1))


def test_where_nothing_is_kept_nothing_is_due() -> None:
    assert not kept(builders.community(), DataClass.NEEDS, []).is_due(date(2099, 1, 1))
