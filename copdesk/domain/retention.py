"""How long each kind of data is kept, when it is time to look at it again, and by when a request is answered."""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from copdesk.domain.choices import DataClass
from copdesk.domain.community import Community
from copdesk.domain.privacy import Keeping, PrivacyRequest

USUAL = {
    DataClass.NOT_CHOSEN: 1,
    DataClass.NEEDS: 1,
    DataClass.INTAKES: 12,
    DataClass.ATTENDANCE: 24,
    DataClass.ROSTER: 24,
    DataClass.HARVEST: 60,
}
"""Months each kind of data is kept when a community says nothing else.

Candidates who were not chosen go four weeks after the decision, as the Dutch authority advises for applicants;
what somebody eats is needed no longer than the session it was told for.
"""


@dataclass(frozen=True, slots=True)
class Kept:
    """One kind of data of a community: how much there is, how long it is kept, and until when; None is not known."""

    data: DataClass
    months: int
    count: int
    until: date | None

    def is_due(self, today: date) -> bool:
        """Tell whether it is time to decide what happens to it."""
        return self.count > 0 and self.until is not None and self.until <= today


def months_kept(community: Community, data: DataClass) -> int:
    """Return for how many months a community keeps a kind of data."""
    own = {keeping.data: keeping.months for keeping in community.keeping}
    return own.get(data, USUAL[data])


def keeping_for(community: Community, data: DataClass, months: int) -> Community:
    """Return the community with another time for one kind of data."""
    others = tuple(keeping for keeping in community.keeping if keeping.data is not data)
    return community.with_(keeping=(*others, Keeping(data=data, months=months)))


def kept(community: Community, data: DataClass, since: Iterable[date | None]) -> Kept:
    """Return how things of one kind stand; `since` has for each the day from which its time runs.

    The first that has to go decides; what has no such day yet does not.
    """
    days = list(since)
    known = [day for day in days if day is not None]
    months = months_kept(community, data)
    return Kept(data, months, len(days), later(min(known), months) if known else None)


def later(day: date, months: int) -> date:
    """Return the day so many months later; a month that is too short gives its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def answer_by(request: PrivacyRequest) -> date:
    """Return the last day on which a request is answered in time: a month after it came."""
    return later(request.received, 1)
